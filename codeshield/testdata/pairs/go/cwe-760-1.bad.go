package main

import (
	"crypto/sha256"

	"golang.org/x/crypto/pbkdf2"
)

func Derive(password string) []byte {
	salt := []byte("fixed-salt")
	return pbkdf2.Key([]byte(password), salt, 600000, 32, sha256.New)
}
