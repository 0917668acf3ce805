// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

// Workspace is the scratch memory of one goroutine. The zero value is ready;
// it grows to what the largest call needs and keeps it. It must not be used
// by two calls at the same time.
type Workspace struct {
	edge           []float32 // a tile that sticks out of the result
	keys, values   []float32 // panels
	scores         []float32
	toKey, toQuery []float32 // query . position key, key . position query

	// Rows in 8 bits: as bytes or as words, ldq to a row.
	bytes     []uint8
	words     []int16
	ldq       int
	rowScales []float32
	rowZeros  []int32
	span      [3]float32
}

// grow returns s with length n; what it holds is of no meaning.
func grow[T any](s *[]T, n int) []T {
	if cap(*s) < n {
		*s = make([]T, n)
	}
	return (*s)[:n]
}

func roundUp(n, multiple int) int { return (n + multiple - 1) / multiple * multiple }

// Stride returns a leading dimension, at least n, for matrices that the caller
// makes and multiplies: rows whose distance is near a multiple of 4096 bytes
// compete for the same few lines of the first-level cache, and a product reads
// a dozen rows at once.
func Stride(n int) int {
	n = roundUp(n, 16)
	if n%256 == 0 {
		n += 16
	}
	return n
}
