package main

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/jmoiron/sqlx"
)

type server struct{ db *sqlx.DB }

type customer struct {
	ID   int    `db:"id" json:"id"`
	Name string `db:"name" json:"name"`
}

// GET /customers?ids=1,2,3
func (s *server) customers(w http.ResponseWriter, r *http.Request) {
	ids := strings.Split(r.URL.Query().Get("ids"), ",")
	query, args, err := sqlx.In("SELECT id, name FROM customers WHERE id IN (?)", ids)
	if err != nil {
		http.Error(w, "bad ids", http.StatusBadRequest)
		return
	}
	var list []customer
	if err := s.db.Select(&list, s.db.Rebind(query), args...); err != nil {
		http.Error(w, "query failed", http.StatusInternalServerError)
		return
	}
	json.NewEncoder(w).Encode(list)
}
