// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

// native returns NEON, which every arm64 processor has.
func native() []*Kernels { return []*Kernels{&neon} }

var neon = Kernels{
	name: "neon", mr: 8, nr: 8, lane: 4,
	tile: tileNEON, int8: &portableInt8,
	gelu: geluNEON,
	max:  maxNEON, expSum: expSumNEON, mulScalar: mulScalarNEON,
	sum: sumNEON, addSum: addSumNEON, squares: squaresNEON, normalise: normaliseNEON,
	transpose: transposeNEON,
	addKeys:   addKeysNEON, addQueries: addQueriesNEON,
}
