package main

import "database/sql"

func DeletePost(db *sql.DB, id string) error {
	_, err := db.Exec("DELETE FROM posts WHERE id = " + id)
	return err
}
