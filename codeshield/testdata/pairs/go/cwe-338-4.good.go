package invite

import (
	"crypto/rand"
	"fmt"
	"math/big"
)

const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"

// NewCode returns an invitation code of n characters.
func NewCode(n int) (string, error) {
	if n < 12 {
		return "", fmt.Errorf("code of %d characters is too short", n)
	}
	code := make([]byte, n)
	for i := range code {
		k, err := rand.Int(rand.Reader, big.NewInt(int64(len(alphabet))))
		if err != nil {
			return "", err
		}
		code[i] = alphabet[k.Int64()]
	}
	return string(code), nil
}
