// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

import "math"

// portable is the level in Go. It is what the others are tested against, and
// what computes the ends of rows that do not fill a vector.
var portable = Kernels{
	name: "portable", mr: 4, nr: 8, lane: 4,
	tile: tilePortable, int8: &portableInt8,
	gelu: geluPortable,
	max:  maxPortable, expSum: expSumPortable, mulScalar: mulScalarPortable,
	sum: sumPortable, addSum: addSumPortable, squares: squaresPortable, normalise: normalisePortable,
	transpose: transposePortable(4),
	addKeys:   addKeysPortable, addQueries: addQueriesPortable(4),
}

func tilePortable(rows, k int, a []float32, lda int, b, c []float32, ldc int, bias []float32, add bool) {
	const nr = 8
	for row := range rows {
		var sum [nr]float32
		switch {
		case add:
			copy(sum[:], c[row*ldc:row*ldc+nr])
		case bias != nil:
			copy(sum[:], bias[:nr])
		}
		s0, s1, s2, s3, s4, s5, s6, s7 := sum[0], sum[1], sum[2], sum[3], sum[4], sum[5], sum[6], sum[7]
		for i, v := range a[row*lda : row*lda+k] {
			p := b[i*nr : i*nr+nr : i*nr+nr]
			s0 += v * p[0]
			s1 += v * p[1]
			s2 += v * p[2]
			s3 += v * p[3]
			s4 += v * p[4]
			s5 += v * p[5]
			s6 += v * p[6]
			s7 += v * p[7]
		}
		copy(c[row*ldc:row*ldc+nr], []float32{s0, s1, s2, s3, s4, s5, s6, s7})
	}
}

func geluPortable(x []float32) {
	for i, v := range x {
		x[i] = float32(float64(v) / 2 * (1 + math.Erf(float64(v)/math.Sqrt2)))
	}
}

func maxPortable(x []float32) float32 {
	largest := x[0]
	for _, v := range x[1:] {
		largest = max(largest, v)
	}
	return largest
}

func expSumPortable(x []float32, scale, largest float32) float32 {
	var sum float32
	for i, v := range x {
		e := float32(math.Exp(float64((v - largest) * scale)))
		x[i] = e
		sum += e
	}
	return sum
}

func mulScalarPortable(x []float32, s float32) {
	for i := range x {
		x[i] *= s
	}
}

func sumPortable(x []float32) float32 {
	var sum float32
	for _, v := range x {
		sum += v
	}
	return sum
}

func addSumPortable(dst, a, b []float32) float32 {
	var sum float32
	for i, v := range a {
		v += b[i]
		dst[i] = v
		sum += v
	}
	return sum
}

func squaresPortable(x []float32, mean float32) float32 {
	var sum float32
	for _, v := range x {
		sum += (v - mean) * (v - mean)
	}
	return sum
}

func normalisePortable(dst, x, gamma, beta []float32, mean, inverse float32) {
	for i, v := range x {
		dst[i] = (v-mean)*inverse*gamma[i] + beta[i]
	}
}

func transposePortable(lane int) func(dst []float32, ldd int, src []float32, lds int) {
	return func(dst []float32, ldd int, src []float32, lds int) {
		for i := range lane {
			for j := range lane {
				dst[j*ldd+i] = src[i*lds+j]
			}
		}
	}
}

func addKeysPortable(scores, terms []float32, index []int32) {
	for j := range scores {
		scores[j] += terms[index[j]]
	}
}

func addQueriesPortable(lane int) func(scores []float32, lds, n int, terms []float32, ldt int, index []int32) {
	return func(scores []float32, lds, n int, terms []float32, ldt int, index []int32) {
		for j := range n {
			window := index[n-1-j : n-1-j+lane]
			for i, at := range window {
				scores[i*lds+j] += terms[j*ldt+int(at)]
			}
		}
	}
}
