package main

import "database/sql"

func GetUser(db *sql.DB, name string) (int, error) {
	var id int
	err := db.QueryRow("SELECT id FROM users WHERE name = ?", name).Scan(&id)
	return id, err
}
