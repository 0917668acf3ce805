package hooks

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
)

// Valid reports whether sig is the signature of body.
func Valid(secret, body []byte, sig string) bool {
	m := hmac.New(sha256.New, secret)
	m.Write(body)
	given, err := hex.DecodeString(sig)
	return err == nil && hmac.Equal(m.Sum(nil), given)
}
