package main

import (
	"errors"
	"os/exec"
	"regexp"
)

var validDir = regexp.MustCompile(`^[a-zA-Z0-9_/-]+$`)

func ListDir(dir string) ([]byte, error) {
	if !validDir.MatchString(dir) {
		return nil, errors.New("invalid directory")
	}
	return exec.Command("bash", "-c", "ls -l "+dir).Output()
}
