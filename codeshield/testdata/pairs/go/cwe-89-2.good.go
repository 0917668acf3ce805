package main

import (
	"database/sql"
	"strconv"
)

func DeletePost(db *sql.DB, id string) error {
	n, err := strconv.Atoi(id)
	if err != nil {
		return err
	}
	_, err = db.Exec("DELETE FROM posts WHERE id = $1", n)
	return err
}
