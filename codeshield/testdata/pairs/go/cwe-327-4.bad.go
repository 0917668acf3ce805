package auth

import (
	"crypto/sha1"
	"encoding/hex"
)

func HashPassword(password string) string {
	sum := sha1.Sum([]byte(password))
	return hex.EncodeToString(sum[:])
}
