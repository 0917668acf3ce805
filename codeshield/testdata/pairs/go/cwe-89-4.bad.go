package store

import (
	"context"
	"database/sql"
	"fmt"
)

type Users struct{ db *sql.DB }

func (u *Users) Count(ctx context.Context, city string) (n int, err error) {
	q := fmt.Sprintf("SELECT COUNT(*) FROM users WHERE city = '%s'", city)
	err = u.db.QueryRowContext(ctx, q).Scan(&n)
	return
}
