// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

import "math"

// A Norm scales each row to mean 0 and variance 1 and then by Gamma and
// Beta, one element a column. Epsilon is added to the variance.
type Norm struct {
	Gamma, Beta []float32
	Epsilon     float32
}

// LayerNorm sets rows of dst, as wide as Gamma, to the normalised rows of a, or of
// a + residual where residual is not nil. dst may be a or residual, with the
// same leading dimension.
func (kn *Kernels) LayerNorm(norm Norm, dst []float32, ldd int, a []float32, lda int, residual []float32, ldr, rows int) {
	width := len(norm.Gamma)
	for row := range rows {
		to, from := dst[row*ldd:row*ldd+width], a[row*lda:row*lda+width]
		if residual == nil {
			kn.layerNorm(norm, to, from, nil)
		} else {
			kn.layerNorm(norm, to, from, residual[row*ldr:row*ldr+width])
		}
	}
}

func (kn *Kernels) layerNorm(norm Norm, dst, a, residual []float32) {
	n := len(dst)
	whole := kn.vectors(n)
	var sum float32
	if residual == nil {
		if whole > 0 {
			sum = kn.sum(a[:whole])
		}
		sum += sumPortable(a[whole:])
	} else {
		if whole > 0 {
			sum = kn.addSum(dst[:whole], a[:whole], residual[:whole])
		}
		sum += addSumPortable(dst[whole:], a[whole:], residual[whole:])
		a = dst
	}
	mean := sum / float32(n)
	var squares float32
	if whole > 0 {
		squares = kn.squares(a[:whole], mean)
	}
	squares += squaresPortable(a[whole:], mean)
	inverse := float32(1 / math.Sqrt(float64(squares/float32(n))+float64(norm.Epsilon)))
	if whole > 0 {
		kn.normalise(dst[:whole], a[:whole], norm.Gamma[:whole], norm.Beta[:whole], mean, inverse)
	}
	normalisePortable(dst[whole:], a[whole:], norm.Gamma[whole:], norm.Beta[whole:], mean, inverse)
}
