// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestAttendEqualsTheFormula(t *testing.T) {
	log := func(buckets, longest int) func(int) int {
		return func(d int) int { return logBucket(d, buckets, longest) }
	}
	tests := []struct {
		name          string
		rows, longest int
		row           func(int) int
	}{
		{"log buckets", 64, 200, log(32, 128)},
		{"log buckets that skip rows", 128, 200, log(64, 70)},
		{"clipped distances", 20, 200, func(d int) int { return max(0, min(19, d+10)) }},
		{"one row", 1, 200, func(int) int { return 0 }},
		{"backwards", 400, 200, func(d int) int { return 200 - d }},
	}
	each(t, func(t *testing.T, kn *Kernels) {
		var ws Workspace
		for _, test := range tests {
			r, err := kn.NewRelative(test.rows, test.longest, test.row)
			require.NoError(t, err)
			for _, n := range []int{1, 2, 5, 8, 15, 17, 31, 33, 48, 49, 97, 200} {
				for _, dim := range []int{4, 7, 35, 64} {
					if n > 40 && dim != 7 || dim == 64 && n > 20 {
						continue
					}
					const heads, head = 2, 1
					ld := 3 * heads * dim
					qkv := guarded(t, random(uint64(n), n*ld))
					at := &Attention{
						Q: qkv[head*dim:], K: qkv[heads*dim+head*dim:], V: qkv[2*heads*dim+head*dim:],
						LD: ld, N: n, Dim: dim, Scale: 1 / float32(math.Sqrt(float64(3*dim))), Head: head,
					}
					keys, queries := random(7, test.rows*heads*dim), random(8, test.rows*heads*dim)
					for _, terms := range []struct{ keys, queries []float32 }{{keys, queries}, {keys, nil}, {nil, queries}} {
						at.Positions = r.Pack(terms.keys, terms.queries, heads*dim, heads, dim)
						dst := guarded(t, make([]float32, n*dim))
						kn.Attend(dst, dim, at, &ws)
						near(t, attend64(at, terms.keys, terms.queries, heads*dim, test.row), dst, 1e-5, "%s: %d positions, %d columns", test.name, n, dim)
					}
					at.Positions = nil
					dst := make([]float32, n*dim)
					kn.Attend(dst, dim, at, &ws)
					near(t, attend64(at, nil, nil, 0, nil), dst, 1e-5, "no positions: %d, %d columns", n, dim)
				}
			}
		}
	})
}

func TestAttendHidesNoNaN(t *testing.T) {
	each(t, func(t *testing.T, kn *Kernels) {
		var ws Workspace
		const n, dim = 37, 8
		for at := range 3 {
			parts := [3][]float32{random(1, n*dim), random(2, n*dim), random(3, n*dim)}
			parts[at][20*dim+3] = float32(math.NaN())
			dst := make([]float32, n*dim)
			kn.Attend(dst, dim, &Attention{Q: parts[0], K: parts[1], V: parts[2], LD: dim, N: n, Dim: dim, Scale: 1}, &ws)
			assert.True(t, math.IsNaN(float64(dst[20*dim+3])), "part %d", at)
		}
	})
}

func TestNewRelativeRefusesARowOutsideTheTable(t *testing.T) {
	_, err := Best().NewRelative(10, 100, func(d int) int { return d + 5 })
	assert.ErrorContains(t, err, "row -94 of 10")
	_, err = Best().NewRelative(10, 0, func(d int) int { return 0 })
	assert.Error(t, err)
}

func TestAttendRefusesPositionsThatDoNotFit(t *testing.T) {
	kn := Best()
	r, err := kn.NewRelative(8, 4, func(d int) int { return d + 4 })
	require.NoError(t, err)
	p := r.Pack(random(1, 8*6), nil, 6, 2, 3)
	x := random(2, 100)
	for name, at := range map[string]*Attention{
		"too long":     {Q: x, K: x, V: x, LD: 3, N: 5, Dim: 3, Scale: 1, Positions: p},
		"no such head": {Q: x, K: x, V: x, LD: 3, N: 4, Dim: 3, Scale: 1, Positions: p, Head: 2},
		"other width":  {Q: x, K: x, V: x, LD: 4, N: 4, Dim: 4, Scale: 1, Positions: p},
	} {
		assert.Panics(t, func() { kn.Attend(make([]float32, 100), 4, at, new(Workspace)) }, name)
	}
}
