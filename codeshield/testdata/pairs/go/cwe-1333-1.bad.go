package main

import "github.com/dlclark/regexp2"

func ValidEmail(s string) bool {
	re := regexp2.MustCompile(`^([a-zA-Z0-9])+([a-zA-Z0-9._-]+)*@example\.com$`, 0)
	ok, _ := re.MatchString(s)
	return ok
}
