package main

import (
	"os/exec"
	"regexp"

	"errors"
)

var hostname = regexp.MustCompile(`^[a-zA-Z0-9][a-zA-Z0-9.-]{0,252}$`)

// Lookup returns the output of nslookup for a host.
func Lookup(host string) (string, error) {
	if !hostname.MatchString(host) {
		return "", errors.New("invalid host")
	}
	out, err := exec.Command("nslookup", host).CombinedOutput()
	return string(out), err
}
