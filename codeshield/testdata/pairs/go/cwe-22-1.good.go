package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
)

func ReadUserFile(baseDir, name string) ([]byte, error) {
	base, err := filepath.Abs(baseDir)
	if err != nil {
		return nil, err
	}
	path := filepath.Join(base, name)
	if !strings.HasPrefix(path, base+string(os.PathSeparator)) {
		return nil, errors.New("invalid path")
	}
	return os.ReadFile(path)
}
