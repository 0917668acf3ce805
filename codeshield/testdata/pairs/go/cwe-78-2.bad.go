package main

import "os/exec"

func ListDir(dir string) ([]byte, error) {
	return exec.Command("bash", "-c", "ls -l "+dir).Output()
}
