package repo

import (
	"context"
	"fmt"

	"gorm.io/gorm"
)

type Product struct {
	ID    uint
	Name  string
	Price int
}

type ProductRepo struct{ db *gorm.DB }

var sortable = map[string]string{"name": "name ASC", "price": "price ASC", "-price": "price DESC"}

// List returns products whose name contains q, sorted by the given column.
func (r *ProductRepo) List(ctx context.Context, q, sort string) ([]Product, error) {
	var out []Product
	tx := r.db.WithContext(ctx).Where("name LIKE ?", "%"+q+"%")
	if sort != "" {
		order, ok := sortable[sort]
		if !ok {
			return nil, fmt.Errorf("cannot sort by %q", sort)
		}
		tx = tx.Order(order)
	}
	return out, tx.Find(&out).Error
}
