// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package gemm holds the float32 arithmetic of a transformer encoder on one
// thread: products with packed weights, disentangled attention, layer
// normalisation and activations, in assembly where the processor has it.
//
// A [Kernels] is one instruction set. [Best] is the fastest that this
// processor runs; the choice is made once, at start. All levels compute the
// same formulas and differ in the order of sums only.
//
// Matrices are row-major slices with a leading dimension: element (i, j) is
// at i*ld+j. Nothing here starts a goroutine. Work is split by the caller:
// [Matrix.MulPanels] computes a range of columns, a slice of rows is a
// product of its own, and [Kernels.Attend] is one head of one sequence.
// Calls that write to disjoint memory and use different workspaces may run
// at the same time.
package gemm

//go:generate go run ./asmgen

import (
	"fmt"
	"strings"
)

// Kernels is the set of kernels of one instruction set. It is immutable and
// safe for concurrent use.
type Kernels struct {
	name string
	mr   int // rows of a tile, at most
	nr   int // columns of a panel
	lane int // floats in a vector: a multiple of it is what the vector functions take; divides nr

	// tile sets, or adds to, the rows x nr block at c the product of a
	// (rows x k, leading dimension lda) and the panel b (k x nr). It starts
	// from bias, or from zero where bias is nil, or from c where add is set.
	tile func(rows, k int, a []float32, lda int, b, c []float32, ldc int, bias []float32, add bool)

	int8 *int8Kernels

	gelu func(x []float32) // in place

	max       func(x []float32) float32                         // of at least one vector
	expSum    func(x []float32, scale, largest float32) float32 // x = exp((x-largest)*scale), their sum
	mulScalar func(x []float32, s float32)

	sum       func(x []float32) float32
	addSum    func(dst, a, b []float32) float32                          // dst = a+b, their sum
	squares   func(x []float32, mean float32) float32                    // sum of (x-mean)^2
	normalise func(dst, x, gamma, beta []float32, mean, inverse float32) // dst = (x-mean)*inverse*gamma + beta

	// transpose writes the lane x lane block at src (leading dimension lds)
	// to dst (leading dimension ldd) with rows and columns exchanged.
	transpose func(dst []float32, ldd int, src []float32, lds int)
	// addKeys adds terms[index[j]] to each of the scores of one row.
	addKeys func(scores, terms []float32, index []int32)
	// addQueries adds, to lane rows of n scores each, terms[j][index[n-1-j+i]]
	// at row i, column j.
	addQueries func(scores []float32, lds, n int, terms []float32, ldt int, index []int32)
}

// best is the level that Best returns.
var best = Available()[0]

// Best returns the fastest kernels that this processor runs.
func Best() *Kernels { return best }

// Portable returns the kernels in Go, which run everywhere.
func Portable() *Kernels { return &portable }

// Available returns the kernels that this processor runs, fastest first; the
// last is [Portable].
func Available() []*Kernels { return append(native(), &portable) }

// ByName returns the level with a name: "avx512", "avx2", "neon", "portable";
// "" means [Best]. A level that this processor lacks is an error that lists
// those it has.
func ByName(name string) (*Kernels, error) {
	if name == "" {
		return best, nil
	}
	var names []string
	for _, k := range Available() {
		if k.name == name {
			return k, nil
		}
		names = append(names, k.name)
	}
	return nil, fmt.Errorf("gemm: no kernels %q on this processor; it has %s", name, strings.Join(names, ", "))
}

// Name returns the name of the level.
func (k *Kernels) Name() string { return k.name }

// vectors returns how many of n floats whole vectors cover.
func (k *Kernels) vectors(n int) int { return n - n%k.lane }
