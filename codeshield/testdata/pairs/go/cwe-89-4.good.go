package store

import (
	"context"
	"database/sql"
)

type Users struct{ db *sql.DB }

func (u *Users) Count(ctx context.Context, city string) (n int, err error) {
	const q = "SELECT COUNT(*) FROM users WHERE city = $1"
	err = u.db.QueryRowContext(ctx, q, city).Scan(&n)
	return
}
