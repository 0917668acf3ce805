package main

import (
	"os/exec"
)

func Ping(host string) (string, error) {
	out, err := exec.Command("ping", "-c", "1", "--", host).CombinedOutput()
	return string(out), err
}
