package store

import (
	"database/sql"
	"fmt"
)

func FindByCity(db *sql.DB, city string) ([]string, error) {
	q := fmt.Sprintf("SELECT name FROM customers WHERE city = '%s' ORDER BY name", city)
	rows, err := db.Query(q)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var n string
		if err := rows.Scan(&n); err != nil {
			return nil, err
		}
		out = append(out, n)
	}
	return out, rows.Err()
}
