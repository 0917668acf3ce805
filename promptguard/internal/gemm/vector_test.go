// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestGELUEqualsTheExactForm(t *testing.T) {
	var x []float32
	for v := float32(-12); v <= 12; v += 1.0 / 512 {
		x = append(x, v)
	}
	x = append(x, 0, float32(math.Copysign(0, -1)), 1e-30, -1e-30, 1e-6, -1e-6, 88, -88, 1e30, -1e30, math.MaxFloat32, -math.MaxFloat32)
	each(t, func(t *testing.T, kn *Kernels) {
		got := guarded(t, x)
		kn.Activate(GELU, got)
		for i, v := range x {
			want := gelu64(float64(v))
			assert.InDelta(t, want, float64(got[i]), 1e-6*max(1, math.Abs(want)), "gelu(%g)", v)
		}
	})
}

func TestActivationsHideNoNaN(t *testing.T) {
	each(t, func(t *testing.T, kn *Kernels) {
		for _, act := range []Activation{GELU, ReLU, Tanh} {
			x := make([]float32, 2*kn.lane+1)
			for i := range x {
				x[i] = float32(math.NaN())
			}
			kn.Activate(act, x)
			for _, v := range x {
				assert.True(t, math.IsNaN(float64(v)), "activation %d", act)
			}
		}
	})
}

func TestGELUOfInfinity(t *testing.T) {
	each(t, func(t *testing.T, kn *Kernels) {
		x := make([]float32, 2*kn.lane+1)
		for i := range x {
			x[i] = float32(math.Inf(1))
		}
		kn.Activate(GELU, x)
		for _, v := range x {
			assert.True(t, math.IsInf(float64(v), 1))
		}
	})
}

func TestActivateOnEveryTail(t *testing.T) {
	each(t, func(t *testing.T, kn *Kernels) {
		for n := 0; n <= 3*kn.lane+1; n++ {
			x := guarded(t, random(uint64(n), n))
			want := make([]float64, n)
			for i, v := range x {
				want[i] = gelu64(float64(v))
			}
			kn.Activate(GELU, x)
			near(t, want, x, 1e-6, "%d elements", n)
		}
	})
}

func TestSoftmaxOnEveryTail(t *testing.T) {
	each(t, func(t *testing.T, kn *Kernels) {
		for n := 1; n <= 5*kn.lane+1; n++ {
			for _, spread := range []float32{1, 30, 1000} {
				x := guarded(t, random(uint64(n), n))
				want := make([]float64, n)
				for i := range x {
					x[i] *= spread
					want[i] = float64(x[i]) * 0.5
				}
				softmax64(want)
				kn.Softmax(x, 0.5)
				near(t, want, x, 1e-6*float64(max(1, spread/100)), "%d elements, spread %g", n, spread)
			}
		}
	})
}

func TestSoftmaxHidesNoNaN(t *testing.T) {
	each(t, func(t *testing.T, kn *Kernels) {
		for n := 1; n <= 3*kn.lane; n++ {
			for at := range n {
				x := random(1, n)
				x[at] = float32(math.NaN())
				kn.Softmax(x, 1)
				assert.True(t, math.IsNaN(float64(x[at])), "%d of %d", at, n)
			}
		}
	})
}

func TestLayerNormOnEveryTail(t *testing.T) {
	each(t, func(t *testing.T, kn *Kernels) {
		for n := 1; n <= 5*kn.lane+1; n++ {
			for _, offset := range []float32{0, 100} {
				const rows = 2
				a, residual := guarded(t, random(1, rows*n)), guarded(t, random(2, rows*n))
				for i := range a {
					a[i] += offset
				}
				norm := Norm{Gamma: guarded(t, random(3, n)), Beta: guarded(t, random(4, n)), Epsilon: 1e-7}
				for _, second := range [][]float32{nil, residual} {
					want := make([]float64, rows*n)
					for row := range rows {
						x := want[row*n : (row+1)*n]
						var mean, squares float64
						for i := range x {
							v := a[row*n+i]
							if second != nil {
								v += second[row*n+i]
							}
							x[i] = float64(v)
							mean += x[i] / float64(n)
						}
						for _, v := range x {
							squares += (v - mean) * (v - mean)
						}
						for i, v := range x {
							x[i] = (v-mean)/math.Sqrt(squares/float64(n)+1e-7)*float64(norm.Gamma[i]) + float64(norm.Beta[i])
						}
					}
					dst := guarded(t, make([]float32, rows*n))
					kn.LayerNorm(norm, dst, n, a, n, second, n, rows)
					tolerance := 2e-5 * float64(1+offset)
					if n == 2 {
						tolerance *= 20 // the variance of two may be very small
					}
					near(t, want, dst, tolerance, "%d columns", n)
					inPlace := append([]float32(nil), a...)
					kn.LayerNorm(norm, inPlace, n, inPlace, n, second, n, rows)
					assert.Equal(t, dst, inPlace)
				}
			}
		}
	})
}
