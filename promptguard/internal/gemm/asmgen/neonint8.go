// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import "fmt"

var (
	neonWords = int8Form{name: "NEON", group: 1}             // SMLAL, everywhere
	neonBytes = int8Form{name: "Dot", bytes: true, group: 4} // SDOT, where the processor has FEAT_DotProd
)

// int8 writes the kernels in 8 bits. Words come one at a time here, not in pairs.
func (n *neon) int8() {
	for _, form := range []int8Form{neonWords, neonBytes} {
		for rows := 1; rows <= neonRows; rows++ {
			n.int8Tile(form, rows)
		}
		form.writeSwitch(&n.writer, neonRows, neonColumns)
	}
	n.span()
	n.quantiseWords()
	n.quantiseBytes()
}

// element writes a multiplication by one element of register b, which the
// instruction splits over the fields H, L and M as its width asks.
func (n *neon) element(code uint32, h, l, m uint32, d, a, b int, comment string) {
	code |= l<<21 | m<<20 | uint32(b)<<16 | h<<11 | uint32(a)<<5 | uint32(d)
	n.op("WORD $0x%08x // %s", code, comment)
}

// dot writes d += sums of the four products of each group of bytes of a with group i of b.
func (n *neon) dot(d, a, b, i int) {
	n.element(0x4f80e000, uint32(i>>1), uint32(i&1), 0, d, a, b, fmt.Sprintf("SDOT V%d.4S, V%d.16B, V%d.4B[%d]", d, a, b, i))
}

// long writes d += the words of one half of a times word i of b, which is one of the first 16 registers.
func (n *neon) long(d, a, b, i, half int) {
	code, name, words := uint32(0x0f402000), "SMLAL", "4H"
	if half == 1 {
		code, name, words = 0x4f402000, "SMLAL2", "8H"
	}
	n.element(code, uint32(i>>2), uint32(i>>1&1), uint32(i&1), d, a, b, fmt.Sprintf("%s V%d.4S, V%d.%s, V%d.H[%d]", name, d, a, words, b, i))
}

// two writes an instruction of one source.
func (n *neon) two(code uint32, d, a int, comment string) {
	n.op("WORD $0x%08x // %s V%d, V%d", code|uint32(a)<<5|uint32(d), comment, d, a)
}

// int8Tile: accumulators are V16 to V31, rows of a V0 to V7, the panel V8 to V15.
func (n *neon) int8Tile(form int8Form, rows int) {
	n.begin(fmt.Sprintf("int8Tile%sx%d", form.name, rows), fmt.Sprintf("is a tile of %d rows.", rows), form.arguments(), "")
	acc := func(i, j int) int { return 16 + 2*i + j }
	row := func(i int) int { return 8 + i } // R8 to R15
	const b = 8
	n.op("MOVD groups+0(FP), R0")
	n.op("MOVD a_base+8(FP), R8")
	n.op("MOVD lda+32(FP), R1")
	n.op("MOVD b_base+40(FP), R2")
	n.op("MOVD c_base+64(FP), R3")
	n.op("MOVD ldc+88(FP), R4")
	n.op("LSL $2, R4, R4")
	if !form.bytes {
		n.op("LSL $1, R1, R1")
	}
	for i := 1; i < rows; i++ {
		n.op("ADD R1, R%d, R%d", row(i-1), row(i))
	}
	for i := range 2 * rows {
		n.zero(16 + i)
	}
	// A vector of a row holds four groups of bytes, or eight words.
	steps := 4
	if !form.bytes {
		steps = 8
	}
	multiply := func(u int) {
		if form.bytes {
			n.op("FMOVQ.P 16(R2), F%d", b)
			n.op("FMOVQ.P 16(R2), F%d", b+1)
			for i := range rows {
				n.dot(acc(i, 0), b, i, u)
				n.dot(acc(i, 1), b+1, i, u)
			}
			return
		}
		n.op("FMOVD.P 8(R2), F%d", b)
		n.two(0x0f08a400, b, b, "SXTL to words:")
		for i := range rows {
			n.long(acc(i, 0), b, i, u, 0)
			n.long(acc(i, 1), b, i, u, 1)
		}
	}
	n.op("SUBS $%d, R0, R0", steps)
	n.op("BLT %s", n.to("rest"))
	n.label("many")
	for i := range rows {
		n.op("FMOVQ.P 16(R%d), F%d", row(i), i)
	}
	for u := range steps {
		multiply(u)
	}
	n.op("SUBS $%d, R0, R0", steps)
	n.op("BGE %s", n.to("many"))
	n.label("rest")
	n.op("ADDS $%d, R0, R0", steps)
	n.op("BEQ %s", n.to("scale"))
	n.label("one")
	for i := range rows {
		if form.bytes {
			n.op("FMOVS.P 4(R%d), F%d", row(i), i)
		} else {
			n.op("MOVH.P 2(R%d), R7", row(i))
			n.op("VMOV R7, V%d.H[0]", i)
		}
	}
	multiply(0)
	n.op("SUBS $1, R0, R0")
	n.op("BNE %s", n.to("one"))

	// c = (sum - zero*sums) * (scale*columns) + bias
	n.label("scale")
	n.op("MOVD scales_base+96(FP), R8")
	n.op("MOVD columns_base+120(FP), R9")
	n.op("MOVD bias_base+144(FP), R10")
	for j := range 2 {
		n.op("FMOVQ %d(R9), F%d", 16*j, j)
		n.op("FMOVQ %d(R10), F%d", 16*j, 2+j)
	}
	if form.bytes {
		n.op("MOVD zeros_base+168(FP), R11")
		n.op("MOVD sums_base+192(FP), R12")
		for j := range 2 {
			n.op("FMOVQ %d(R12), F%d", 16*j, 4+j)
		}
	}
	for i := range rows {
		if form.bytes {
			n.op("FMOVS.P 4(R11), F6")
			n.op("VDUP V6.S[0], V6.S4")
		}
		n.op("FMOVS.P 4(R8), F7")
		n.op("VDUP V7.S[0], V7.S4")
		for j := range 2 {
			at := acc(i, j)
			if form.bytes {
				n.three(mls, at, 6, 4+j)
			}
			n.two(0x4e21d800, at, at, "SCVTF .4S")
			n.three(fmul, 8, 7, j)
			n.copy(2+j, 9)
			n.three(fmla, 9, at, 8)
			n.op("FMOVQ F9, %d(R3)", 16*j)
		}
		n.op("ADD R4, R3, R3")
	}
	n.op("RET")
}

func (n *neon) span() {
	n.begin("spanNEON", "sets out to the least and the greatest of x and 0, and the sum of 0*x, for whole vectors.",
		[]argument{{"x", "[]float32"}, {"out", "[]float32"}}, "")
	n.op("MOVD x_base+0(FP), R1")
	n.op("MOVD x_len+8(FP), R0")
	n.op("MOVD out_base+24(FP), R2")
	for i := range 4 {
		n.zero(i)
	}
	n.loop(func() {
		n.op("FMOVQ.P 16(R1), F4")
		n.three(fmin, 0, 0, 4)
		n.three(fmax, 1, 1, 4)
		n.three(fmla, 2, 4, 3)
	})
	n.two(0x6eb0f800, 0, 0, "FMINV .4S")
	n.two(0x6e30f800, 1, 1, "FMAXV .4S")
	n.fold(2)
	for i := range 3 {
		n.op("FMOVS F%d, %d(R2)", i, 4*i)
	}
	n.op("RET")
}

// scaled leaves x*inverse, held between low and high, as integers in register i.
func (n *neon) scaled(i int) {
	n.op("FMOVQ.P 16(R1), F%d", i)
	n.three(fmul, i, i, 8)
	n.three(fmax, i, i, 9)
	n.three(fmin, i, i, 10)
	n.two(0x4e21a800, i, i, "FCVTNS .4S")
}

func (n *neon) quantiseWords() {
	n.begin("quantiseWordsNEON", "sets dst to x*inverse, rounded and held between low and high, for a multiple of two vectors.", []argument{
		{"dst", "[]int16"}, {"x", "[]float32"}, {"inverse", "float32"}, {"low", "float32"}, {"high", "float32"},
	}, "")
	n.op("MOVD dst_base+0(FP), R2")
	n.op("MOVD x_base+24(FP), R1")
	n.op("MOVD x_len+32(FP), R0")
	n.argument("inverse+48", 8)
	n.argument("low+52", 9)
	n.argument("high+56", 10)
	n.label("loop")
	n.scaled(0)
	n.scaled(1)
	n.two(0x0e612800, 0, 0, "XTN .4H")
	n.two(0x4e612800, 0, 1, "XTN2 .8H")
	n.op("FMOVQ.P F0, 16(R2)")
	n.op("SUBS $8, R0, R0")
	n.op("BNE %s", n.to("loop"))
	n.op("RET")
}

func (n *neon) quantiseBytes() {
	n.begin("quantiseBytesNEON", "sets dst to x*inverse, rounded and held between low and high, plus zero, less 128, for a multiple of four vectors.", []argument{
		{"dst", "[]uint8"}, {"x", "[]float32"}, {"inverse", "float32"}, {"low", "float32"}, {"high", "float32"}, {"zero", "int32"},
	}, "")
	n.op("MOVD dst_base+0(FP), R2")
	n.op("MOVD x_base+24(FP), R1")
	n.op("MOVD x_len+32(FP), R0")
	n.argument("inverse+48", 8)
	n.argument("low+52", 9)
	n.argument("high+56", 10)
	n.op("MOVW zero+60(FP), R3")
	n.op("SUB $128, R3, R3")
	n.op("VDUP R3, V11.S4")
	n.label("loop")
	for i := range 4 {
		n.scaled(i)
		n.op("VADD V11.S4, V%[1]d.S4, V%[1]d.S4", i)
	}
	n.two(0x0e612800, 0, 0, "XTN .4H")
	n.two(0x4e612800, 0, 1, "XTN2 .8H")
	n.two(0x0e612800, 2, 2, "XTN .4H")
	n.two(0x4e612800, 2, 3, "XTN2 .8H")
	n.two(0x0e212800, 0, 0, "XTN .8B")
	n.two(0x4e212800, 0, 2, "XTN2 .16B")
	n.op("FMOVQ.P F0, 16(R2)")
	n.op("SUBS $16, R0, R0")
	n.op("BNE %s", n.to("loop"))
	n.op("RET")
}
