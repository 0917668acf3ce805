package main

import "github.com/golang-jwt/jwt/v5"

func Subject(token string, key []byte) (string, error) {
	t, err := jwt.Parse(token, func(*jwt.Token) (any, error) { return key, nil }, jwt.WithValidMethods([]string{"HS256"}))
	if err != nil {
		return "", err
	}
	return t.Claims.GetSubject()
}
