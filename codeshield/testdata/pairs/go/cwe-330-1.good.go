package reset

import (
	"crypto/rand"
	"encoding/base64"
)

// NewResetToken makes the token of a password reset mail.
func NewResetToken() (string, error) {
	b := make([]byte, 24)
	if _, err := rand.Read(b); err != nil {
		return "", err
	}
	return base64.RawURLEncoding.EncodeToString(b), nil
}
