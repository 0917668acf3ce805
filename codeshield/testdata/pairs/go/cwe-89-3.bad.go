package main

import (
	"database/sql"
	"net/http"
)

func search(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		term := r.URL.Query().Get("q")
		q := "SELECT title FROM books WHERE title LIKE '%" + term + "%'"
		rows, err := db.Query(q)
		if err != nil {
			http.Error(w, "error", 500)
			return
		}
		defer rows.Close()
	}
}
