package session

import (
	"crypto/rand"
	"math/big"
	"strings"
)

const letters = "abcdefghijklmnopqrstuvwxyz0123456789"

// NewToken returns a token of n characters that identifies a session.
func NewToken(n int) (string, error) {
	var sb strings.Builder
	for i := 0; i < n; i++ {
		k, err := rand.Int(rand.Reader, big.NewInt(int64(len(letters))))
		if err != nil {
			return "", err
		}
		sb.WriteByte(letters[k.Int64()])
	}
	return sb.String(), nil
}
