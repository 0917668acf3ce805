// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

import "golang.org/x/sys/cpu"

// native returns NEON, which every arm64 processor has.
func native() []*Kernels {
	if cpu.ARM64.HasASIMDDP {
		return []*Kernels{&neonDot}
	}
	return []*Kernels{&neon}
}

var neon = Kernels{
	name: "neon", mr: 8, nr: 8, lane: 4,
	tile: tileNEON, int8: &neonInt8,
	gelu: geluNEON,
	max:  maxNEON, expSum: expSumNEON, mulScalar: mulScalarNEON,
	sum: sumNEON, addSum: addSumNEON, squares: squaresNEON, normalise: normaliseNEON,
	transpose: transposeNEON,
	addKeys:   addKeysNEON, addQueries: addQueriesNEON,
}

// neonDot is neon on processors that multiply bytes in fours.
var neonDot = func() Kernels {
	k := neon
	k.int8 = &dotInt8
	return k
}()

var neonInt8 = int8Kernels{
	mr: 8, nr: 8, group: 1,
	span: spanNEON, quantiseWords: quantiseWordsNEON, tileWords: int8TileNEON,
}

var dotInt8 = int8Kernels{
	mr: 8, nr: 8, group: 4, flip: 0x80,
	span: spanNEON, quantiseBytes: quantiseBytesNEON, tileBytes: int8TileDot,
}
