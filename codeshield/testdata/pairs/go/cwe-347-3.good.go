package auth

import (
	"fmt"

	"github.com/golang-jwt/jwt/v5"
)

// Subject returns the subject of a token.
func Subject(raw string, key []byte) (string, error) {
	token, err := jwt.Parse(raw, func(t *jwt.Token) (interface{}, error) {
		if _, ok := t.Method.(*jwt.SigningMethodHMAC); !ok {
			return nil, fmt.Errorf("unexpected method %v", t.Header["alg"])
		}
		return key, nil
	})
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}
