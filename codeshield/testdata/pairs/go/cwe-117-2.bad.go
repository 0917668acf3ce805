package main

import (
	"fmt"
	"os"
)

func LogEvent(f *os.File, message string) error {
	_, err := fmt.Fprintf(f, "[INFO] %s\n", message)
	return err
}
