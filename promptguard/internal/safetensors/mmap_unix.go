// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

//go:build unix

package safetensors

import (
	"errors"
	"fmt"
	"os"
	"syscall"
)

// mapping is a file in memory that is read when it is touched.
type mapping struct{ data []byte }

func mapFile(path string) (*mapping, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	size, err := mappable(file)
	if err != nil || size == 0 {
		return &mapping{}, err
	}
	data, err := syscall.Mmap(int(file.Fd()), 0, size, syscall.PROT_READ, syscall.MAP_SHARED)
	if err != nil {
		return nil, fmt.Errorf("map %s: %w", path, err)
	}
	return &mapping{data}, nil
}

// mappable returns the size of a regular file.
func mappable(file *os.File) (int, error) {
	info, err := file.Stat()
	if err != nil {
		return 0, err
	}
	if !info.Mode().IsRegular() {
		return 0, fmt.Errorf("%s: not a regular file", file.Name())
	}
	if int64(int(info.Size())) != info.Size() {
		return 0, fmt.Errorf("%s: too large for this machine", file.Name())
	}
	return int(info.Size()), nil
}

func (m *mapping) close() error {
	data := m.data
	m.data = nil
	if data == nil {
		return nil
	}
	if err := syscall.Munmap(data); err != nil {
		return errors.Join(errors.New("unmap"), err)
	}
	return nil
}
