// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

import (
	"math"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Each kernel by itself against the portable one, on memory that ends at a guard page.

func wide(x []float32) []float64 {
	out := make([]float64, len(x))
	for i, v := range x {
		out[i] = float64(v)
	}
	return out
}

func TestVectorKernelsEqualThePortable(t *testing.T) {
	each(t, func(t *testing.T, kn *Kernels) {
		for n := kn.lane; n <= 9*kn.lane; n += kn.lane {
			x, y := random(uint64(n), n), random(uint64(n)+100, n)
			gamma, beta := random(1, n), random(2, n)
			run := func(k *Kernels) (out []float32) {
				a, b := guarded(t, x), guarded(t, y)
				out = append(out, k.max(a), k.sum(a), k.addSum(guarded(t, y), a, b), k.squares(a, 0.3))
				dst := guarded(t, make([]float32, n))
				k.addSum(dst, a, b)
				out = append(out, dst...)
				k.normalise(dst, a, guarded(t, gamma), guarded(t, beta), 0.1, 1.7)
				out = append(out, dst...)
				k.mulScalar(b, 0.7)
				out = append(out, b...)
				k.gelu(b)
				out = append(out, b...)
				out = append(out, k.expSum(a, 0.5, 3))
				return append(out, a...)
			}
			near(t, wide(run(Portable())), run(kn), 2e-5, "%d elements", n)
		}
	})
}

func TestTileEqualsThePortableProduct(t *testing.T) {
	each(t, func(t *testing.T, kn *Kernels) {
		for rows := 1; rows <= kn.mr; rows++ {
			for k := 1; k <= 13; k++ {
				for _, mode := range []string{"zero", "bias", "add"} {
					lda, ldc := k+3, kn.nr+5
					a := guarded(t, random(1, (rows-1)*lda+k))
					b := guarded(t, random(2, k*kn.nr))
					c := guarded(t, random(3, (rows-1)*ldc+kn.nr))
					var bias []float32
					if mode != "zero" {
						bias = guarded(t, random(4, kn.nr))
					}
					want := wide(c)
					for i := range rows {
						for j := range kn.nr {
							sum := 0.0
							switch mode {
							case "bias":
								sum = float64(bias[j])
							case "add":
								sum = float64(c[i*ldc+j])
							}
							for x := range k {
								sum += float64(a[i*lda+x]) * float64(b[x*kn.nr+j])
							}
							want[i*ldc+j] = sum
						}
					}
					kn.tile(rows, k, a, lda, b, c, ldc, bias, mode == "add")
					near(t, want, c, 1e-5, "%d rows, depth %d, %s", rows, k, mode)
				}
			}
		}
	})
}

func TestTileRefusesShortSlices(t *testing.T) {
	each(t, func(t *testing.T, kn *Kernels) {
		const k = 3
		a, b, c := make([]float32, 2*k), make([]float32, k*kn.nr), make([]float32, 2*kn.nr)
		assert.Panics(t, func() { kn.tile(2, k, a[:2*k-1:2*k-1], k, b, c, kn.nr, nil, false) })
		assert.Panics(t, func() { kn.tile(2, k, a, k, b[:k*kn.nr-1:k*kn.nr-1], c, kn.nr, nil, false) })
		assert.Panics(t, func() { kn.tile(2, k, a, k, b, c[:2*kn.nr-1:2*kn.nr-1], kn.nr, nil, false) })
		assert.Panics(t, func() { kn.tile(2, k, a, k, b, c, kn.nr, make([]float32, kn.nr-1), false) })
	})
}

func TestTransposeIsExact(t *testing.T) {
	each(t, func(t *testing.T, kn *Kernels) {
		n := kn.lane
		lds, ldd := n+3, n+1
		src := guarded(t, random(1, (n-1)*lds+n))
		dst := guarded(t, make([]float32, (n-1)*ldd+n))
		kn.transpose(dst, ldd, src, lds)
		for i := range n {
			for j := range n {
				require.Equal(t, src[i*lds+j], dst[j*ldd+i])
			}
		}
	})
}

func TestPositionKernelsEqualTheGather(t *testing.T) {
	each(t, func(t *testing.T, kn *Kernels) {
		lane := kn.lane
		for blocks := 1; blocks <= 4; blocks++ {
			for step := 1; step <= 5; step++ { // each row of the table stands for so many distances
				n := blocks * lane
				index := make([]int32, n+lane-1)
				for i := range index {
					index[i] = int32(2 + i/step)
				}
				last := int(index[len(index)-1])
				ldt := last + lane
				index = guarded(t, index)
				terms := guarded(t, random(1, n*ldt))
				scores := guarded(t, random(2, lane*n))
				want := slices.Clone(scores)
				addQueriesPortable(lane)(want, n, n, terms, ldt, index)
				kn.addQueries(scores, n, n, terms, ldt, index)
				assert.Equal(t, want, scores)

				row := guarded(t, scores[:n])
				want = slices.Clone(row)
				addKeysPortable(want, terms, index)
				kn.addKeys(row, guarded(t, terms[:int(index[n-lane])+lane]), index)
				assert.Equal(t, want, row)
			}
		}
	})
}

func TestExpStaysFiniteFarBelow(t *testing.T) {
	each(t, func(t *testing.T, kn *Kernels) {
		x := make([]float32, kn.lane)
		for i := range x {
			x[i] = float32(math.Inf(-1))
		}
		x[0] = 0
		sum := kn.expSum(x, 1, 0)
		assert.InDelta(t, 1, sum, 1e-6)
		for _, v := range x[1:] {
			assert.True(t, v >= 0 && v < 1e-37)
		}
	})
}
