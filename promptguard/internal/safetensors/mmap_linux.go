// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package safetensors

import "syscall"

func (m *mapping) release() {
	if m.data != nil {
		_ = syscall.Madvise(m.data, syscall.MADV_DONTNEED) // advice: nothing is lost if it is not taken
	}
}
