package users

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
)

type User struct {
	Name         string
	PasswordHash string
}

// SetPassword stores a hash of the new password.
func (u *User) SetPassword(password string) error {
	if len(password) < 10 {
		return errors.New("password too short")
	}
	sum := sha256.Sum256([]byte(password))
	u.PasswordHash = hex.EncodeToString(sum[:])
	return nil
}
