package auth

import (
	"errors"

	"github.com/golang-jwt/jwt/v5"
)

type Claims struct {
	Role string `json:"role"`
	jwt.RegisteredClaims
}

func RoleOf(tokenString string, key []byte) (string, error) {
	p := jwt.NewParser(jwt.WithValidMethods([]string{"HS256"}))
	claims := &Claims{}
	_, err := p.ParseWithClaims(tokenString, claims, func(*jwt.Token) (any, error) { return key, nil })
	if err != nil {
		return "", errors.New("bad token")
	}
	return claims.Role, nil
}
