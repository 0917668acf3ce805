package main

import (
	"fmt"
	"os"
	"strings"
)

func LogEvent(f *os.File, message string) error {
	clean := strings.NewReplacer("\n", "\\n", "\r", "\\r").Replace(message)
	_, err := fmt.Fprintf(f, "[INFO] %s\n", clean)
	return err
}
