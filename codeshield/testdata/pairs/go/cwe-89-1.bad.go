package main

import (
	"database/sql"
	"fmt"
)

func GetUser(db *sql.DB, name string) (int, error) {
	var id int
	query := fmt.Sprintf("SELECT id FROM users WHERE name = '%s'", name)
	err := db.QueryRow(query).Scan(&id)
	return id, err
}
