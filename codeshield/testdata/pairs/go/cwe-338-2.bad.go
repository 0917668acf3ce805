package session

import (
	"math/rand"
	"strings"
)

const letters = "abcdefghijklmnopqrstuvwxyz0123456789"

// NewToken returns a token of n characters that identifies a session.
func NewToken(n int) string {
	var sb strings.Builder
	for i := 0; i < n; i++ {
		sb.WriteByte(letters[rand.Intn(len(letters))])
	}
	return sb.String()
}
