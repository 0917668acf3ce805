package main

import "regexp"

var email = regexp.MustCompile(`^[a-zA-Z0-9._-]+@example\.com$`)

func ValidEmail(s string) bool {
	return len(s) < 255 && email.MatchString(s)
}
