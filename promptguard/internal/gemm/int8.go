// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

import (
	"fmt"
	"math"
)

// int8Matrix is the weight of a linear layer in 8 bits: w = scale*q with one
// scale for each output and q from -127 to 127.
//
// What it is multiplied with is quantised row by row when it comes:
// x = scale*(q-zero) with q from 0 to 255, so that the range of the row, with
// 0 in it, is covered. The sums of products of integers are exact on every
// level: levels differ in the last bit of the final scaling only.
type int8Matrix struct {
	k      int    // padded to whole groups
	data   []int8 // panel, group of k, column, k in group
	scales []float32
	sums   []int32 // of each column's q: zero times it is what zero adds
	bias   []float32
}

// int8Kernels multiply in 8 bits. A row is kept as bytes or as words, whichever
// the instructions take.
type int8Kernels struct {
	mr, nr int
	group  int  // elements of k that one instruction multiplies and adds up
	flip   byte // what bytes are combined with by exclusive or: 0x80 where instructions want them signed

	// span sets out to the least and the greatest of whole vectors and 0, and
	// to the sum of 0*x, which is NaN where an element is not finite.
	span func(x, out []float32)

	// quantiseWords sets dst to x*inverse, rounded and held between low and high;
	// quantiseBytes adds zero and flips.
	quantiseWords func(dst []int16, x []float32, inverse, low, high float32)
	quantiseBytes func(dst []uint8, x []float32, inverse, low, high float32, zero int32)

	tileWords func(rows, groups int, a []int16, lda int, b []int8, c []float32, ldc int, scales, columns, bias []float32)
	tileBytes func(rows, groups int, a []uint8, lda int, b []int8, c []float32, ldc int, scales, columns, bias []float32, zeros, sums []int32)
}

// PackInt8 is [Kernels.Pack] in 8 bits: a quarter of the memory and, where the
// processor has instructions for it, several times the speed, for an error of
// a few thousandths of the largest elements. Bias and result stay float32. The
// weight must be finite.
func (kn *Kernels) PackInt8(w []float32, n, k int, bias []float32) *Matrix {
	if n < 1 || k < 1 || len(w) != n*k || bias != nil && len(bias) != n {
		panic(fmt.Sprintf("gemm: pack %d x %d: weight of %d, bias of %d", n, k, len(w), len(bias)))
	}
	i8 := kn.int8
	padded, depth := roundUp(n, i8.nr), roundUp(k, i8.group)
	q := &int8Matrix{
		k: depth, data: make([]int8, padded*depth),
		scales: make([]float32, padded), sums: make([]int32, padded), bias: make([]float32, padded),
	}
	copy(q.bias, bias)
	for row := range n {
		from := w[row*k : (row+1)*k]
		var bits uint32 // finite numbers without their sign are in the order of their bits
		for _, v := range from {
			bits = max(bits, math.Float32bits(v)&^(1<<31))
		}
		largest := math.Float32frombits(bits)
		if largest == 0 {
			continue
		}
		q.scales[row] = largest / 127
		inverse := 127 / float64(largest)
		panel := q.data[row/i8.nr*i8.nr*depth+row%i8.nr*i8.group:]
		sum, at, left := int32(0), 0, i8.group
		for _, v := range from {
			value := int8(math.RoundToEven(float64(v) * inverse))
			sum += int32(value)
			panel[at] = value
			at++
			if left--; left == 0 {
				at, left = at+(i8.nr-1)*i8.group, i8.group
			}
		}
		q.sums[row] = sum
	}
	return &Matrix{kernels: kn, n: n, k: k, int8: q}
}

// mulInt8 is MulPanels in 8 bits.
func (m *Matrix) mulInt8(lo, hi int, dst []float32, ldd int, a []float32, lda, rows int, act Activation, ws *Workspace) {
	kn, q := m.kernels, m.int8
	for top := 0; top < rows; top += rowBlock {
		height := min(rowBlock, rows-top)
		ws.quantise(kn, q.k, a[top*lda:], lda, height, m.k)
		for panel := lo; panel < hi; panel++ {
			m.panelInt8(panel, dst[top*ldd:], ldd, height, act, ws)
		}
	}
}

// panelInt8 computes one panel of a block of rows that ws holds quantised.
func (m *Matrix) panelInt8(panel int, dst []float32, ldd, rows int, act Activation, ws *Workspace) {
	kn, q := m.kernels, m.int8
	i8 := kn.int8
	column := panel * i8.nr
	width := min(i8.nr, m.n-column)
	b := q.data[column*q.k : (column+i8.nr)*q.k]
	columns, bias, sums := q.scales[column:column+i8.nr], q.bias[column:column+i8.nr], q.sums[column:column+i8.nr]
	tiles := (rows + i8.mr - 1) / i8.mr
	for tile := range tiles {
		top, bottom := rows*tile/tiles, rows*(tile+1)/tiles
		height := bottom - top
		c, ldc := dst[top*ldd+column:(bottom-1)*ldd+column+width], ldd
		if width < i8.nr {
			c, ldc = grow(&ws.edge, i8.mr*i8.nr), i8.nr
		}
		if i8.tileBytes != nil {
			i8.tileBytes(height, q.k/i8.group, ws.bytes[top*ws.ldq:], ws.ldq, b, c, ldc, ws.rowScales[top:], columns, bias, ws.rowZeros[top:], sums)
		} else {
			i8.tileWords(height, q.k/i8.group, ws.words[top*ws.ldq:], ws.ldq, b, c, ldc, ws.rowScales[top:], columns, bias)
		}
		for row := range height {
			line := dst[(top+row)*ldd+column : (top+row)*ldd+column+width]
			if width < i8.nr {
				copy(line, c[row*ldc:])
			}
			kn.Activate(act, line)
		}
	}
}

// quantise keeps rows of k elements as bytes or words, depth to a row.
func (ws *Workspace) quantise(kn *Kernels, depth int, a []float32, lda, rows, k int) {
	i8 := kn.int8
	ws.ldq = roundUp(depth, 64)
	if ws.ldq%1024 == 0 {
		ws.ldq += 64 // see Stride
	}
	ws.rowScales = grow(&ws.rowScales, rows)
	ws.rowZeros = grow(&ws.rowZeros, rows)
	if i8.tileBytes != nil {
		ws.bytes = grow(&ws.bytes, rows*ws.ldq)
	} else {
		ws.words = grow(&ws.words, rows*ws.ldq)
	}
	whole := k - k%(4*kn.lane)
	for row := range rows {
		x := a[row*lda : row*lda+k]
		span := ws.span[:]
		clear(span)
		if whole > 0 {
			i8.span(x[:whole], span)
		}
		spanPortable(x[whole:], span)
		scale, inverse, zero := quantisation(span)
		ws.rowScales[row], ws.rowZeros[row] = scale, zero
		low, high := float32(-zero), float32(255-zero)
		if i8.tileBytes != nil {
			out := ws.bytes[row*ws.ldq : row*ws.ldq+depth]
			if whole > 0 {
				i8.quantiseBytes(out[:whole], x[:whole], inverse, low, high, zero)
			}
			for i, v := range x[whole:] {
				out[whole+i] = byte(quantised(v, inverse, low, high)+zero) ^ i8.flip
			}
			clear(out[k:])
			ws.rowZeros[row] -= int32(i8.flip)
		} else {
			out := ws.words[row*ws.ldq : row*ws.ldq+depth]
			if whole > 0 {
				i8.quantiseWords(out[:whole], x[:whole], inverse, low, high)
			}
			quantiseWordsPortable(out[whole:k], x[whole:], inverse, low, high)
			clear(out[k:])
		}
	}
}

// quantisation returns what maps the span of a row to 0..255. A row that is not
// finite gets a scale that is not either, and so a result that is seen.
func quantisation(span []float32) (scale, inverse float32, zero int32) {
	low, high := span[0], span[1]
	scale = (high - low) / 255
	switch {
	case span[2] != 0 || scale-scale != 0:
		return float32(math.NaN()), 0, 0
	case scale < 1e-35: // its inverse would overflow
		return 0, 0, 0
	}
	inverse = 1 / scale
	return scale, inverse, int32(math.RoundToEven(float64(-low * inverse)))
}

func quantised(v, inverse, low, high float32) int32 {
	return int32(math.RoundToEven(float64(min(max(v*inverse, low), high))))
}
