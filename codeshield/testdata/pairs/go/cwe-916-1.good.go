package users

import (
	"errors"
	"golang.org/x/crypto/bcrypt"
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
	hash, err := bcrypt.GenerateFromPassword([]byte(password), bcrypt.DefaultCost)
	if err != nil {
		return err
	}
	u.PasswordHash = string(hash)
	return nil
}
