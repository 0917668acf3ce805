package cart

import (
	"bytes"
	"encoding/base64"
	"encoding/gob"
	"net/http"
)

type Item struct {
	SKU string
	Qty int
}

type Discount interface{ Apply(cents int) int }

type Cart struct {
	Items []Item
	Extra any
}

// Load restores the cart that an earlier response stored in the client's cookie.
func Load(r *http.Request) (*Cart, error) {
	c, err := r.Cookie("cart")
	if err != nil {
		return &Cart{}, nil
	}
	raw, err := base64.URLEncoding.DecodeString(c.Value)
	if err != nil {
		return nil, err
	}
	var cart Cart
	if err := gob.NewDecoder(bytes.NewReader(raw)).Decode(&cart); err != nil {
		return nil, err
	}
	return &cart, nil
}
