// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestPositionsAreThoseOfTransformers(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join(fixtures, "buckets.json"))
	require.NoError(t, err)
	var tables []struct {
		Buckets, Max, N int
		From, At        []int
	}
	require.NoError(t, json.Unmarshal(raw, &tables))
	require.NotEmpty(t, tables)
	for _, table := range tables {
		c := &Config{Buckets: table.Buckets, MaxRelative: table.Max, Span: table.Buckets}
		run := -1
		for d := -table.N; d <= table.N; d++ {
			if run+1 < len(table.From) && table.From[run+1] == d {
				run++
			}
			if !assert.Equal(t, table.At[run], c.bucket(d), "%d buckets, %d positions: distance %d", table.Buckets, table.Max, d) {
				break
			}
		}
	}
}

func TestPositionsWithoutBucketsAreDistances(t *testing.T) {
	c := &Config{Buckets: -1, MaxRelative: 3, Span: 3}
	assert.Equal(t, []int32{0, 0, 1, 2, 3, 4, 5, 5, 5}, c.positions(5), "those beyond the table take its ends")
}
