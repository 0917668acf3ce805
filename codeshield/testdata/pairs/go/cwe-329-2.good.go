package box

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/rand"
)

func Seal(key, msg []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	out := make([]byte, aes.BlockSize+len(msg))
	iv := out[:aes.BlockSize]
	if _, err := rand.Read(iv); err != nil {
		return nil, err
	}
	cipher.NewCTR(block, iv).XORKeyStream(out[aes.BlockSize:], msg)
	return out, nil
}
