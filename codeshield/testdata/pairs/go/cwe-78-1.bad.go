package main

import (
	"fmt"
	"os/exec"
)

func Ping(host string) (string, error) {
	cmd := fmt.Sprintf("ping -c 1 %s", host)
	out, err := exec.Command("sh", "-c", cmd).CombinedOutput()
	return string(out), err
}
