package main

import (
	"errors"
	"fmt"
	"regexp"
)

var word = regexp.MustCompile(`^\w+$`)

func UserQuery(name, password string) (string, error) {
	if !word.MatchString(name) || !word.MatchString(password) {
		return "", errors.New("invalid input")
	}
	return fmt.Sprintf("//users/user[name='%s' and password='%s']", name, password), nil
}
