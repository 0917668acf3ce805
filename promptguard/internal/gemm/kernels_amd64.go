// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

import "golang.org/x/sys/cpu"

// native returns the levels in assembly that this processor and its operating system run.
func native() []*Kernels {
	var levels []*Kernels
	switch bigger := cpu.X86.HasAVX512F && cpu.X86.HasAVX512DQ && cpu.X86.HasAVX512BW && cpu.X86.HasAVX512VL; {
	case bigger && cpu.X86.HasAVX512VNNI:
		levels = append(levels, &avx512VNNI)
	case bigger:
		levels = append(levels, &avx512)
	}
	if cpu.X86.HasAVX2 && cpu.X86.HasFMA {
		levels = append(levels, &avx2)
	}
	return levels
}

var avx512 = Kernels{
	name: "avx512", mr: 12, nr: 32, lane: 16,
	tile: tileAVX512, int8: &avx512Int8,
	gelu: geluAVX512,
	max:  maxAVX512, expSum: expSumAVX512, mulScalar: mulScalarAVX512,
	sum: sumAVX512, addSum: addSumAVX512, squares: squaresAVX512, normalise: normaliseAVX512,
	transpose: transposeAVX512,
	addKeys:   addKeysAVX512, addQueries: addQueriesAVX512,
}

var avx2 = Kernels{
	name: "avx2", mr: 6, nr: 16, lane: 8,
	tile: tileAVX2, int8: &avx2Int8,
	gelu: geluAVX2,
	max:  maxAVX2, expSum: expSumAVX2, mulScalar: mulScalarAVX2,
	sum: sumAVX2, addSum: addSumAVX2, squares: squaresAVX2, normalise: normaliseAVX2,
	transpose: transposeAVX2,
	addKeys:   addKeysAVX2, addQueries: addQueriesAVX2,
}

// avx512VNNI is avx512 on processors that multiply bytes in fours.
var avx512VNNI = func() Kernels {
	k := avx512
	k.int8 = &vnniInt8
	return k
}()

var avx512Int8 = int8Kernels{
	mr: 12, nr: 32, group: 2,
	span: spanAVX512, quantiseWords: quantiseWordsAVX512, tileWords: int8TileAVX512,
}

var vnniInt8 = int8Kernels{
	mr: 12, nr: 32, group: 4,
	span: spanAVX512, quantiseBytes: quantiseBytesAVX512, tileBytes: int8TileVNNI,
}

var avx2Int8 = int8Kernels{
	mr: 6, nr: 16, group: 2,
	span: spanAVX2, quantiseWords: quantiseWordsAVX2, tileWords: int8TileAVX2,
}
