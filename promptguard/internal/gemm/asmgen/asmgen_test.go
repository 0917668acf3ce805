// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestCommittedFilesAreFresh(t *testing.T) {
	for name, want := range files() {
		got, err := os.ReadFile(filepath.Join("..", name))
		require.NoError(t, err)
		// Compared as a bool: a difference of thousands of lines helps nobody.
		assert.True(t, strings.ReplaceAll(string(got), "\r\n", "\n") == want, "%s is stale: run go generate in promptguard/internal/gemm", name)
	}
}
