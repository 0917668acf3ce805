package bank

import (
	"context"
	"database/sql"
	"fmt"
)

type Store struct{ db *sql.DB }

// Transfer moves amount cents from one account to another.
func (s *Store) Transfer(ctx context.Context, from, to int64, amount int64) error {
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer tx.Rollback()

	tx.ExecContext(ctx, `UPDATE accounts SET balance = balance - $1 WHERE id = $2 AND balance >= $1`, amount, from)
	tx.ExecContext(ctx, `UPDATE accounts SET balance = balance + $1 WHERE id = $2`, amount, to)
	tx.Commit()
	return nil
}
