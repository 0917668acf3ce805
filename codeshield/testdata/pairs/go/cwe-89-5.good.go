package store

import "database/sql"

func FindByCity(db *sql.DB, city string) ([]string, error) {
	rows, err := db.Query("SELECT name FROM customers WHERE city = $1 ORDER BY name", city)
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
