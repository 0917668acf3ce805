// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cleantext

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

func TestMake(t *testing.T) {
	seen := make(map[string]bool)
	for _, kind := range Kinds {
		for _, size := range Sizes {
			text := Make(kind, size)
			require.LessOrEqual(t, len(text), size)
			require.Greater(t, len(text), size-utf8.UTFMax)
			require.True(t, utf8.ValidString(text))
			require.Equal(t, text, Make(kind, size))
			require.False(t, seen[text])
			seen[text] = true
		}
	}
	require.Panics(t, func() { Make("prose", 10) })
}
