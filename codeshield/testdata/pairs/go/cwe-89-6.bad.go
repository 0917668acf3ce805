package repo

import (
	"context"

	"gorm.io/gorm"
)

type Product struct {
	ID    uint
	Name  string
	Price int
}

type ProductRepo struct{ db *gorm.DB }

// List returns products whose name contains q, sorted by the given column.
func (r *ProductRepo) List(ctx context.Context, q, sort string) ([]Product, error) {
	var out []Product
	tx := r.db.WithContext(ctx).Where("name LIKE '%" + q + "%'")
	if sort != "" {
		tx = tx.Order(sort)
	}
	return out, tx.Find(&out).Error
}
