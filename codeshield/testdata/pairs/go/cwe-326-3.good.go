package keys

import (
	"crypto/rand"
	"crypto/rsa"
)

func NewKey() (*rsa.PrivateKey, error) { return rsa.GenerateKey(rand.Reader, 3072) }
