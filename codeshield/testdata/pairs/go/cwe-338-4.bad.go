package invite

import (
	"fmt"
	"math/rand/v2"
)

const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"

// NewCode returns an invitation code of n characters.
func NewCode(n int) (string, error) {
	if n < 12 {
		return "", fmt.Errorf("code of %d characters is too short", n)
	}
	code := make([]byte, n)
	for i := range code {
		code[i] = alphabet[rand.IntN(len(alphabet))]
	}
	return string(code), nil
}
