// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

//go:build !unix && !windows

package safetensors

import "os"

// mapping is a file in memory, read at once where there is no way to map it.
type mapping struct{ data []byte }

func mapFile(path string) (*mapping, error) {
	data, err := os.ReadFile(path)
	return &mapping{data}, err
}

func (m *mapping) close() error {
	m.data = nil
	return nil
}
