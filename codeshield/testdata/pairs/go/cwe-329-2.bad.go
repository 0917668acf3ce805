package box

import (
	"crypto/aes"
	"crypto/cipher"
)

func Seal(key, msg []byte) ([]byte, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, err
	}
	iv := make([]byte, aes.BlockSize)
	out := make([]byte, len(msg))
	cipher.NewCTR(block, iv).XORKeyStream(out, msg)
	return out, nil
}
