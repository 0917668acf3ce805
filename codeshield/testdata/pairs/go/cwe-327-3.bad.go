package token

import (
	"crypto/cipher"
	"crypto/des"
	"crypto/rand"
	"io"
)

// Encrypt seals msg, whose length is a multiple of the block size.
func Encrypt(key, msg []byte) ([]byte, error) {
	b, err := des.NewCipher(key)
	if err != nil {
		return nil, err
	}
	out := make([]byte, b.BlockSize()+len(msg))
	if _, err := io.ReadFull(rand.Reader, out[:b.BlockSize()]); err != nil {
		return nil, err
	}
	cipher.NewCBCEncrypter(b, out[:b.BlockSize()]).CryptBlocks(out[b.BlockSize():], msg)
	return out, nil
}
