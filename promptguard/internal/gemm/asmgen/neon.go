// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import "fmt"

// neon writes the kernels of arm64. Go's assembler lacks most vector
// instructions on floats: those are written as words.
type neon struct{ writer }

const (
	neonRows    = 8
	neonColumns = 8
)

func (n *neon) generate() (assembly, declarations string) {
	for rows := 1; rows <= neonRows; rows++ {
		n.tile(rows)
	}
	writeTileSwitch(&n.writer, "NEON", neonRows, neonColumns)
	n.gelu()
	n.max()
	n.expSum()
	n.mulScalar()
	n.sum()
	n.addSum()
	n.squares()
	n.normalise()
	n.transpose()
	n.addKeys()
	n.addQueries()
	n.int8()
	return n.assembly(), n.goFile()
}

// Encodings of three-register instructions on four floats (the last two: integers).
const (
	fadd  = 0x4e20d400
	fsub  = 0x4ea0d400
	fmul  = 0x6e20dc00
	fdiv  = 0x6e20fc00
	fmax  = 0x4e20f400
	fmin  = 0x4ea0f400
	fmla  = 0x4e20cc00
	fmls  = 0x4ea0cc00
	faddp = 0x6e20d400
	mul   = 0x4ea09c00
	mls   = 0x6ea09400
)

var mnemonics = map[uint32]string{
	fadd: "FADD", fsub: "FSUB", fmul: "FMUL", fdiv: "FDIV", fmax: "FMAX", fmin: "FMIN",
	fmla: "FMLA", fmls: "FMLS", faddp: "FADDP", mul: "MUL", mls: "MLS",
}

// three writes an instruction on d, a and b: d = a op b, or d += a*b.
func (n *neon) three(code uint32, d, a, b int) {
	n.op("WORD $0x%08x // %s V%d.4S, V%d.4S, V%d.4S", code|uint32(b)<<16|uint32(a)<<5|uint32(d), mnemonics[code], d, a, b)
}

// multiplyLane writes d += a * b[lane].
func (n *neon) multiplyLane(d, a, b, lane int) {
	code := uint32(0x4f801000) | uint32(lane&1)<<21 | uint32(b)<<16 | uint32(lane>>1)<<11 | uint32(a)<<5 | uint32(d)
	n.op("WORD $0x%08x // FMLA V%d.4S, V%d.4S, V%d.S[%d]", code, d, a, b, lane)
}

func (n *neon) zero(i int) { n.op("VEOR V%[1]d.B16, V%[1]d.B16, V%[1]d.B16", i) }

func (n *neon) copy(from, to int) { n.op("VORR V%[1]d.B16, V%[1]d.B16, V%[2]d.B16", from, to) }

// splat fills a register with a constant.
func (n *neon) splat(v float64, i int) {
	n.op("MOVD $%s, R25", n.constant(v))
	n.op("FMOVQ (R25), F%d", i)
}

// argument fills a register with a float32 argument.
func (n *neon) argument(name string, i int) {
	n.op("FMOVS %s(FP), F%d", name, i)
	n.op("VDUP V%[1]d.S[0], V%[1]d.S4", i)
}

func (n *neon) tile(rows int) {
	n.begin(fmt.Sprintf("tileNEONx%d", rows), fmt.Sprintf("is a tile of %d rows.", rows), tileArguments, "")
	acc := func(i, j int) int { return 2*i + j }
	row := func(i int) int { return 8 + i } // R8 to R15
	const a, b = 16, 24                     // V16 to V23, V24 to V31

	n.op("MOVD k+0(FP), R0")
	n.op("MOVD a_base+8(FP), R8")
	n.op("MOVD lda+32(FP), R1")
	n.op("MOVD b_base+40(FP), R2")
	n.op("MOVD c_base+64(FP), R3")
	n.op("MOVD ldc+88(FP), R4")
	n.op("MOVD bias_base+96(FP), R5")
	n.op("MOVBU add+120(FP), R6")
	n.op("LSL $2, R1, R1")
	n.op("LSL $2, R4, R4")
	for i := 1; i < rows; i++ {
		n.op("ADD R1, R%d, R%d", row(i-1), row(i))
	}
	n.op("CBNZ R6, %s", n.to("load"))
	n.op("CBZ R5, %s", n.to("zero"))
	for j := range 2 {
		n.op("FMOVQ %d(R5), F%d", 16*j, acc(0, j))
	}
	for i := 1; i < rows; i++ {
		for j := range 2 {
			n.copy(acc(0, j), acc(i, j))
		}
	}
	n.op("B %s", n.to("start"))
	n.label("load")
	n.op("MOVD R3, R7")
	for i := range rows {
		for j := range 2 {
			n.op("FMOVQ %d(R7), F%d", 16*j, acc(i, j))
		}
		n.op("ADD R4, R7, R7")
	}
	n.op("B %s", n.to("start"))
	n.label("zero")
	for i := range 2 * rows {
		n.zero(i)
	}
	n.label("start")
	n.op("SUBS $4, R0, R0")
	n.op("BLT %s", n.to("rest"))
	n.label("four")
	for i := range rows {
		n.op("FMOVQ.P 16(R%d), F%d", row(i), a+i)
	}
	for u := range 8 {
		n.op("FMOVQ.P 16(R2), F%d", b+u)
	}
	for u := range 4 {
		for i := range rows {
			for j := range 2 {
				n.multiplyLane(acc(i, j), b+2*u+j, a+i, u)
			}
		}
	}
	n.op("SUBS $4, R0, R0")
	n.op("BGE %s", n.to("four"))
	n.label("rest")
	n.op("ADDS $4, R0, R0")
	n.op("BEQ %s", n.to("store"))
	n.label("one")
	for i := range rows {
		n.op("FMOVS.P 4(R%d), F%d", row(i), a+i)
	}
	for j := range 2 {
		n.op("FMOVQ.P 16(R2), F%d", b+j)
	}
	for i := range rows {
		for j := range 2 {
			n.multiplyLane(acc(i, j), b+j, a+i, 0)
		}
	}
	n.op("SUBS $1, R0, R0")
	n.op("BNE %s", n.to("one"))
	n.label("store")
	for i := range rows {
		for j := range 2 {
			n.op("FMOVQ F%d, %d(R3)", acc(i, j), 16*j)
		}
		if i < rows-1 {
			n.op("ADD R4, R3, R3")
		}
	}
	n.op("RET")
}
