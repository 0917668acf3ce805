// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package safetensors

import (
	"fmt"
	"os"
	"syscall"
	"unsafe"
)

// mapping is a file in memory that is read when it is touched.
type mapping struct{ data []byte }

func mapFile(path string) (*mapping, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	info, err := file.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s: not a regular file", path)
	}
	size := int(info.Size())
	if size == 0 {
		return &mapping{}, nil
	}
	handle, err := syscall.CreateFileMapping(syscall.Handle(file.Fd()), nil, syscall.PAGE_READONLY, 0, 0, nil)
	if err != nil {
		return nil, fmt.Errorf("map %s: %w", path, err)
	}
	defer syscall.CloseHandle(handle) // the view keeps the mapping
	at, err := syscall.MapViewOfFile(handle, syscall.FILE_MAP_READ, 0, 0, 0)
	if err != nil {
		return nil, fmt.Errorf("map %s: %w", path, err)
	}
	// The address is none of Go's memory; the conversion through a pointer says so to vet.
	return &mapping{unsafe.Slice(*(**byte)(unsafe.Pointer(&at)), size)}, nil
}

func (m *mapping) close() error {
	data := m.data
	m.data = nil
	if data == nil {
		return nil
	}
	return syscall.UnmapViewOfFile(uintptr(unsafe.Pointer(unsafe.SliceData(data))))
}
