// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

import (
	"os"
	"syscall"
	"testing"
	"unsafe"

	"github.com/stretchr/testify/require"
)

// guarded returns a copy of x whose last element ends where a page begins that
// cannot be read or written, and whose first stands after such a page where x
// fills its pages.
func guarded[T any](t testing.TB, x []T) []T {
	t.Helper()
	var zero T
	page := os.Getpagesize()
	size := len(x) * int(unsafe.Sizeof(zero))
	pages := (size + page - 1) / page
	memory, err := syscall.Mmap(-1, 0, (pages+2)*page, syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, syscall.Munmap(memory)) })
	require.NoError(t, syscall.Mprotect(memory[:page], syscall.PROT_NONE))
	require.NoError(t, syscall.Mprotect(memory[(pages+1)*page:], syscall.PROT_NONE))
	if len(x) == 0 {
		return nil
	}
	out := unsafe.Slice((*T)(unsafe.Pointer(&memory[(pages+1)*page-size])), len(x))
	copy(out, x)
	return out
}
