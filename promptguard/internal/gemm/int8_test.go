// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
)

// eachInt8 runs a test for every level and every set of 8-bit kernels of this processor.
func eachInt8(t *testing.T, test func(t *testing.T, kn *Kernels)) {
	each(t, test)
	for name, variant := range int8Variants() {
		t.Run(name, func(t *testing.T) { test(t, variant) })
	}
}

// quantised64 is the product in 8 bits in the plainest way.
func quantised64(a []float32, lda, rows int, w []float32, n, k int, bias []float32) []float64 {
	weights, scales := make([]float64, n*k), make([]float64, n)
	for j := range n {
		var largest float64
		for _, v := range w[j*k : (j+1)*k] {
			largest = max(largest, math.Abs(float64(v)))
		}
		scales[j] = largest / 127
		for x := range k {
			if largest > 0 {
				weights[j*k+x] = math.RoundToEven(float64(w[j*k+x]) * (127 / largest))
			}
		}
	}
	out := make([]float64, rows*n)
	for i := range rows {
		x := a[i*lda : i*lda+k]
		var low, high float32
		for _, v := range x {
			low, high = min(low, v), max(high, v)
		}
		scale := (high - low) / 255
		inverse := 1 / scale
		zero := math.RoundToEven(float64(-low * inverse))
		for j := range n {
			var sum float64
			for l, v := range x {
				if scale > 0 {
					q := max(0, min(255, math.RoundToEven(float64(v*inverse))+zero)) - zero
					sum += q * weights[j*k+l]
				}
			}
			out[i*n+j] = sum * float64(scale) * scales[j]
			if bias != nil {
				out[i*n+j] += float64(bias[j])
			}
		}
	}
	return out
}

func TestInt8EqualsTheFormulaOnEveryTail(t *testing.T) {
	eachInt8(t, func(t *testing.T, kn *Kernels) {
		var ws Workspace
		mr, nr := kn.int8.mr, kn.int8.nr
		check := func(rows, n, k int) {
			a, w, bias := guarded(t, random(1, rows*k)), random(2, n*k), random(3, n)
			dst := guarded(t, make([]float32, rows*n))
			kn.PackInt8(w, n, k, bias).Mul(dst, n, a, k, rows, Identity, &ws)
			near(t, quantised64(a, k, rows, w, n, k, bias), dst, 1e-5, "%d x %d x %d", rows, n, k)
		}
		for rows := 1; rows <= 2*mr+1; rows++ {
			for _, n := range []int{1, nr - 1, nr, nr + 1} {
				for _, k := range []int{1, 2, 3, 4, 5, 8, 17} {
					check(rows, n, k)
				}
			}
		}
		for k := 1; k <= 140; k++ {
			check(3, nr+1, k)
		}
		check(rowBlock+3, 2*nr+3, 300)
		check(5, nr, 3072)
	})
}

func TestInt8IsCloseToFloat(t *testing.T) {
	eachInt8(t, func(t *testing.T, kn *Kernels) {
		var ws Workspace
		const rows, n, k = 20, 50, 384
		a, w, bias := random(1, rows*k), random(2, n*k), random(3, n)
		for i := range a { // as GELU leaves them: a short way below zero
			a[i] = max(a[i], -0.17)
		}
		dst := make([]float32, rows*n)
		kn.PackInt8(w, n, k, bias).Mul(dst, n, a, k, rows, Identity, &ws)
		want := linear64(a, k, rows, w, n, k, bias)
		var errors, sizes float64
		for i := range want {
			errors += (want[i] - float64(dst[i])) * (want[i] - float64(dst[i]))
			sizes += want[i] * want[i]
		}
		assert.Less(t, math.Sqrt(errors/sizes), 0.01)
	})
}

func TestInt8AppliesActivations(t *testing.T) {
	eachInt8(t, func(t *testing.T, kn *Kernels) {
		var ws Workspace
		rows, n, k := 2*kn.int8.mr+1, 2*kn.int8.nr+5, 70
		a, w, bias := random(1, rows*k), random(2, n*k), random(3, n)
		dst := make([]float32, rows*n)
		kn.PackInt8(w, n, k, bias).Mul(dst, n, a, k, rows, GELU, &ws)
		want := quantised64(a, k, rows, w, n, k, bias)
		for i := range want {
			want[i] = gelu64(want[i])
		}
		near(t, want, dst, 1e-4, "GELU")
	})
}

func TestInt8OfExtremeRows(t *testing.T) {
	eachInt8(t, func(t *testing.T, kn *Kernels) {
		var ws Workspace
		// The largest products there are, for as many as fit: nothing saturates.
		const k = 1024
		for _, sign := range []float32{1, -1} {
			a, w := make([]float32, k), make([]float32, k)
			for i := range a {
				a[i], w[i] = 255, sign*127
			}
			dst := make([]float32, 1)
			kn.PackInt8(w, 1, k, nil).Mul(dst, 1, a, k, 1, Identity, &ws)
			assert.InEpsilon(t, float64(sign)*255*127*k, dst[0], 1e-6)
		}
		zero := make([]float32, k)
		dst := []float32{7}
		kn.PackInt8(random(1, k), 1, k, []float32{3}).Mul(dst, 1, zero, k, 1, Identity, &ws)
		assert.Equal(t, []float32{3}, dst, "a row of zeros")
		kn.PackInt8(zero, 1, k, []float32{3}).Mul(dst, 1, random(1, k), k, 1, Identity, &ws)
		assert.Equal(t, []float32{3}, dst, "a weight of zeros")
	})
}

func TestInt8HidesNoValueThatIsNotFinite(t *testing.T) {
	eachInt8(t, func(t *testing.T, kn *Kernels) {
		var ws Workspace
		const k = 133
		m := kn.PackInt8(random(1, 2*k), 2, k, nil)
		for _, bad := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
			for at := range k {
				a := random(2, k)
				a[at] = float32(bad)
				dst := make([]float32, 2)
				m.Mul(dst, 2, a, k, 1, Identity, &ws)
				for _, v := range dst {
					assert.True(t, v-v != 0, "%g at %d gives %g", bad, at, v)
				}
			}
		}
	})
}
