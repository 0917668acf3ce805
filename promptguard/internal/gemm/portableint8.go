// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

var portableInt8 = int8Kernels{
	mr: 4, nr: 8, group: 2,
	span: spanPortable, quantiseWords: quantiseWordsPortable, tileWords: tileWordsPortable,
}

func spanPortable(x, out []float32) {
	low, high, check := out[0], out[1], out[2]
	for _, v := range x {
		low, high = min(low, v), max(high, v)
		check += 0 * v
	}
	out[0], out[1], out[2] = low, high, check
}

func quantiseWordsPortable(dst []int16, x []float32, inverse, low, high float32) {
	for i, v := range x {
		dst[i] = int16(quantised(v, inverse, low, high))
	}
}

func tileWordsPortable(rows, groups int, a []int16, lda int, b []int8, c []float32, ldc int, scales, columns, bias []float32) {
	const nr = 8
	for row := range rows {
		var sum [nr]int32
		for i := range groups {
			x, y := int32(a[row*lda+2*i]), int32(a[row*lda+2*i+1])
			p := b[2*nr*i : 2*nr*i+2*nr : 2*nr*i+2*nr]
			for j := range sum {
				sum[j] += x*int32(p[2*j]) + y*int32(p[2*j+1])
			}
		}
		for j, v := range sum {
			c[row*ldc+j] = float32(v)*(scales[row]*columns[j]) + bias[j]
		}
	}
}
