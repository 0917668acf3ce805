package pw

import (
	"crypto/sha256"
	"encoding/hex"

	"golang.org/x/crypto/pbkdf2"
)

var salt = []byte("pepper-and-salt")

func Hash(password string) string {
	return hex.EncodeToString(pbkdf2.Key([]byte(password), salt, 600000, 32, sha256.New))
}
