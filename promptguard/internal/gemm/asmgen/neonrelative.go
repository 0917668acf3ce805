// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

// exchange transposes the block in V0 to V3 by way of V4 to V7.
func (n *neon) exchange() {
	for i := 0; i < 4; i += 2 {
		n.op("VTRN1 V%d.S4, V%d.S4, V%d.S4", i+1, i, 4+i)
		n.op("VTRN2 V%d.S4, V%d.S4, V%d.S4", i+1, i, 5+i)
	}
	for i := range 2 {
		n.op("VTRN1 V%d.D2, V%d.D2, V%d.D2", 6+i, 4+i, i)
		n.op("VTRN2 V%d.D2, V%d.D2, V%d.D2", 6+i, 4+i, 2+i)
	}
}

func (n *neon) transpose() {
	n.begin("transposeNEON", "transposes a block of one vector by as many rows.",
		[]argument{{"dst", "[]float32"}, {"ldd", "int"}, {"src", "[]float32"}, {"lds", "int"}}, "")
	n.op("MOVD dst_base+0(FP), R3")
	n.op("MOVD ldd+24(FP), R4")
	n.op("MOVD src_base+32(FP), R1")
	n.op("MOVD lds+56(FP), R2")
	n.op("LSL $2, R4, R4")
	n.op("LSL $2, R2, R2")
	for i := range 4 {
		n.op("FMOVQ (R1), F%d", i)
		n.op("ADD R2, R1, R1")
	}
	n.exchange()
	for i := range 4 {
		n.op("FMOVQ F%d, (R3)", i)
		n.op("ADD R4, R3, R3")
	}
	n.op("RET")
}

// lookup prepares window: what turns distances between rows into distances of bytes.
func (n *neon) lookup() {
	n.op("MOVD $0x04040404, R25")
	n.op("VDUP R25, V30.S4")
	n.op("MOVD $0x03020100, R25")
	n.op("VDUP R25, V31.S4")
}

// window loads into register to the terms at the rows that stand at index:
// all of them lie in the vector that begins at the first.
func (n *neon) window(terms, index string, to int) {
	n.op("MOVW (%s), R8", index)
	n.op("FMOVQ (%s), F16", index)
	n.op("VDUP V16.S[0], V17.S4")
	n.op("VSUB V17.S4, V16.S4, V16.S4")
	n.three(mul, 16, 16, 30)
	n.op("VADD V31.S4, V16.S4, V16.S4")
	n.op("ADD R8<<2, %s, R8", terms)
	n.op("FMOVQ (R8), F18")
	n.op("VTBL V16.B16, [V18.B16], V%d.B16", to)
}

func (n *neon) addKeys() {
	n.begin("addKeysNEON", "adds the terms at index to whole vectors of scores.",
		[]argument{{"scores", "[]float32"}, {"terms", "[]float32"}, {"index", "[]int32"}}, "")
	n.op("MOVD scores_base+0(FP), R1")
	n.op("MOVD scores_len+8(FP), R0")
	n.op("MOVD terms_base+24(FP), R2")
	n.op("MOVD index_base+48(FP), R3")
	n.lookup()
	n.loop(func() {
		n.window("R2", "R3", 0)
		n.op("ADD $16, R3, R3")
		n.op("FMOVQ (R1), F1")
		n.three(fadd, 0, 0, 1)
		n.op("FMOVQ.P F0, 16(R1)")
	})
	n.op("RET")
}

func (n *neon) addQueries() {
	n.begin("addQueriesNEON", "adds terms[j][index[n-1-j+i]] to the score at row i and column j of whole vectors.", []argument{
		{"scores", "[]float32"}, {"lds", "int"}, {"n", "int"}, {"terms", "[]float32"}, {"ldt", "int"}, {"index", "[]int32"},
	}, "")
	n.op("MOVD scores_base+0(FP), R1")
	n.op("MOVD lds+24(FP), R4")
	n.op("MOVD n+32(FP), R0")
	n.op("MOVD terms_base+40(FP), R2")
	n.op("MOVD ldt+64(FP), R5")
	n.op("MOVD index_base+72(FP), R3")
	n.op("LSL $2, R4, R4")
	n.op("LSL $2, R5, R5")
	n.op("ADD R0<<2, R3, R3")
	n.op("SUB $4, R3, R3")
	n.lookup()
	n.loop(func() {
		for i := range 4 {
			n.window("R2", "R3", i)
			n.op("ADD R5, R2, R2")
			n.op("SUB $4, R3, R3")
		}
		n.exchange()
		n.op("MOVD R1, R6")
		for i := range 4 {
			n.op("FMOVQ (R6), F8")
			n.three(fadd, i, i, 8)
			n.op("FMOVQ F%d, (R6)", i)
			n.op("ADD R4, R6, R6")
		}
		n.op("ADD $16, R1, R1")
	})
	n.op("RET")
}
