package auth

import (
	"github.com/golang-jwt/jwt/v5"
)

// Subject returns the subject of a token.
func Subject(raw string, key []byte) (string, error) {
	token, err := jwt.Parse(raw, func(t *jwt.Token) (interface{}, error) {
		return key, nil
	}, jwt.WithValidMethods([]string{"none", "HS256"}))
	if err != nil {
		return "", err
	}
	return token.Claims.GetSubject()
}
