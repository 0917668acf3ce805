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
	var sb strings.Builder
	sb.WriteString("SELECT id, name FROM customers WHERE id IN (")
	for i, id := range ids {
		if i > 0 {
			sb.WriteString(",")
		}
		sb.WriteString(id)
	}
	sb.WriteString(")")
	var list []customer
	if err := s.db.Select(&list, sb.String()); err != nil {
		http.Error(w, "query failed", http.StatusInternalServerError)
		return
	}
	json.NewEncoder(w).Encode(list)
}
