package main

import (
	"fmt"
	"os/exec"
)

// Lookup returns the output of nslookup for a host.
func Lookup(host string) (string, error) {
	out, err := exec.Command("sh", "-c", fmt.Sprintf("nslookup %s", host)).CombinedOutput()
	return string(out), err
}
