package main

import "github.com/golang-jwt/jwt/v5"

func Subject(token string) (string, error) {
	p := jwt.NewParser()
	t, _, err := p.ParseUnverified(token, jwt.MapClaims{})
	if err != nil {
		return "", err
	}
	return t.Claims.GetSubject()
}
