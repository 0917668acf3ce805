// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

import (
	"math"
	"math/rand/v2"
	"testing"
)

// The formulas in float64, as plainly as they can be written.

func linear64(a []float32, lda, rows int, w []float32, n, k int, bias []float32) []float64 {
	out := make([]float64, rows*n)
	for i := range rows {
		for j := range n {
			var sum float64
			if bias != nil {
				sum = float64(bias[j])
			}
			for x := range k {
				sum += float64(a[i*lda+x]) * float64(w[j*k+x])
			}
			out[i*n+j] = sum
		}
	}
	return out
}

func gelu64(x float64) float64 { return x / 2 * math.Erfc(-x/math.Sqrt2) }

func softmax64(x []float64) {
	largest := math.Inf(-1)
	for _, v := range x {
		largest = max(largest, v)
	}
	var sum float64
	for i, v := range x {
		x[i] = math.Exp(v - largest)
		sum += x[i]
	}
	for i := range x {
		x[i] /= sum
	}
}

// attend64 returns N x Dim. keys and queries are the position tables, rows x ld, or nil.
func attend64(at *Attention, keys, queries []float32, ld int, row func(int) int) []float64 {
	dot := func(a, b []float32) float64 {
		var sum float64
		for i := range at.Dim {
			sum += float64(a[i]) * float64(b[i])
		}
		return sum
	}
	out := make([]float64, at.N*at.Dim)
	for i := range at.N {
		scores := make([]float64, at.N)
		q := at.Q[i*at.LD:]
		for j := range at.N {
			k := at.K[j*at.LD:]
			score := dot(q, k)
			if keys != nil {
				score += dot(q, keys[row(i-j)*ld+at.Head*at.Dim:])
			}
			if queries != nil {
				score += dot(k, queries[row(i-j)*ld+at.Head*at.Dim:])
			}
			scores[j] = score * float64(at.Scale)
		}
		softmax64(scores)
		for j, weight := range scores {
			for x := range at.Dim {
				out[i*at.Dim+x] += weight * float64(at.V[j*at.LD+x])
			}
		}
	}
	return out
}

func random(seed uint64, n int) []float32 {
	r := rand.New(rand.NewPCG(seed, 1))
	x := make([]float32, n)
	for i := range x {
		x[i] = float32(r.NormFloat64())
	}
	return x
}

// each runs a test for every level that this processor has.
func each(t *testing.T, test func(t *testing.T, kn *Kernels)) {
	for _, kn := range Available() {
		t.Run(kn.Name(), func(t *testing.T) { test(t, kn) })
	}
}

// logBucket is the row of DeBERTa-v2's table for a distance: linear up to
// buckets/2, logarithmic up to longest.
func logBucket(distance, buckets, longest int) int {
	middle := buckets / 2
	size, sign := distance, 1
	if distance < 0 {
		size, sign = -distance, -1
	}
	if size > middle {
		log := math.Log(float64(size)/float64(middle)) / math.Log(float64(longest-1)/float64(middle))
		size = int(math.Ceil(log*float64(middle-1))) + middle
	}
	return max(0, min(2*buckets-1, buckets+sign*size))
}
