// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestCorpusIsWhole: a text with two labels, or one that stands there twice,
// is a slip of the pen.
func TestCorpusIsWhole(t *testing.T) {
	rows, err := corpus()
	require.NoError(t, err)
	seen, count := map[string]bool{}, map[string]int{}
	for _, r := range rows {
		assert.False(t, seen[r.Text], "twice: %q", r.Text)
		seen[r.Text] = true
		count[r.Source]++
		assert.Equal(t, r.Source == ownTexts, r.Label == 1)
	}
	assert.Greater(t, count[ownTexts], 2000)
	assert.Greater(t, count[ownTextsNear], 2000)
}
