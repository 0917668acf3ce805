// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

// exchange transposes the block in the first registers, one row each; it uses as many again.
func (x *x86) exchange() {
	from, to := 0, x.width
	swap := func() { from, to = to, from }
	pair := func(instruction string, a, b, into int) {
		x.op("%s %s, %s, %s", instruction, x.reg(from+b), x.reg(from+a), x.reg(to+into))
	}
	for i := 0; i < x.width; i += 2 {
		pair("VUNPCKLPS", i, i+1, i)
		pair("VUNPCKHPS", i, i+1, i+1)
	}
	swap()
	// Register 4*g+c then holds, in each part of 128 bits, column c of it for four rows.
	for g := 0; g < x.width; g += 4 {
		pair("VUNPCKLPD", g, g+2, g)
		pair("VUNPCKHPD", g, g+2, g+1)
		pair("VUNPCKLPD", g+1, g+3, g+2)
		pair("VUNPCKHPD", g+1, g+3, g+3)
	}
	swap()
	if x.width == 8 {
		for c := range 4 {
			pair("VPERM2F128 $0x20,", c, 4+c, c)
			pair("VPERM2F128 $0x31,", c, 4+c, 4+c)
		}
		x.exchanged = to
		return
	}
	for c := range 4 {
		pair("VSHUFF32X4 $0x88,", c, 4+c, c)
		pair("VSHUFF32X4 $0xdd,", c, 4+c, 4+c)
		pair("VSHUFF32X4 $0x88,", 8+c, 12+c, 8+c)
		pair("VSHUFF32X4 $0xdd,", 8+c, 12+c, 12+c)
	}
	swap()
	for c := range 4 {
		pair("VSHUFF32X4 $0x88,", c, 8+c, c)
		pair("VSHUFF32X4 $0xdd,", c, 8+c, 8+c)
		pair("VSHUFF32X4 $0x88,", 4+c, 12+c, 4+c)
		pair("VSHUFF32X4 $0xdd,", 4+c, 12+c, 12+c)
	}
	x.exchanged = to
}

func (x *x86) transpose() {
	x.begin("transpose"+x.name, "transposes a block of one vector by as many rows.",
		[]argument{{"dst", "[]float32"}, {"ldd", "int"}, {"src", "[]float32"}, {"lds", "int"}}, "")
	x.op("MOVQ dst_base+0(FP), DI")
	x.op("MOVQ ldd+24(FP), DX")
	x.op("SHLQ $2, DX")
	x.op("MOVQ src_base+32(FP), AX")
	x.op("MOVQ lds+56(FP), SI")
	x.op("SHLQ $2, SI")
	for i := range x.width {
		x.op("VMOVUPS (AX), %s", x.reg(i))
		if i < x.width-1 {
			x.op("ADDQ SI, AX")
		}
	}
	x.exchange()
	for i := range x.width {
		x.op("VMOVUPS %s, (DI)", x.reg(x.exchanged+i))
		if i < x.width-1 {
			x.op("ADDQ DX, DI")
		}
	}
	x.end()
}

// window loads into register to the terms at the rows that stand at index:
// all of them lie in the vector that begins at the first.
func (x *x86) window(terms, index string, to, spare int) {
	x.op("MOVLQSX (%s), R11", index)
	x.op("VPBROADCASTD (%s), %s", index, x.reg(spare))
	if x.width == 16 {
		x.op("VMOVDQU32 (%s), %s", index, x.reg(spare+1))
	} else {
		x.op("VMOVDQU (%s), %s", index, x.reg(spare+1))
	}
	x.op("VPSUBD %s, %s, %s", x.reg(spare), x.reg(spare+1), x.reg(spare))
	x.op("VPERMPS (%s)(R11*4), %s, %s", terms, x.reg(spare), x.reg(to))
}

func (x *x86) addKeys() {
	x.begin("addKeys"+x.name, "adds the terms at index to whole vectors of scores.",
		[]argument{{"scores", "[]float32"}, {"terms", "[]float32"}, {"index", "[]int32"}}, "")
	x.op("MOVQ scores_base+0(FP), DI")
	x.op("MOVQ scores_len+8(FP), CX")
	x.op("MOVQ terms_base+24(FP), AX")
	x.op("MOVQ index_base+48(FP), BX")
	x.loop([]string{"DI", "BX"}, func() {
		x.window("AX", "BX", 0, 1)
		x.op("VADDPS (DI), %s, %s", x.reg(0), x.reg(0))
		x.op("VMOVUPS %s, (DI)", x.reg(0))
	})
	x.end()
}

func (x *x86) addQueries() {
	x.begin("addQueries"+x.name, "adds terms[j][index[n-1-j+i]] to the score at row i and column j of whole vectors.", []argument{
		{"scores", "[]float32"}, {"lds", "int"}, {"n", "int"}, {"terms", "[]float32"}, {"ldt", "int"}, {"index", "[]int32"},
	}, "")
	x.op("MOVQ scores_base+0(FP), DI")
	x.op("MOVQ lds+24(FP), SI")
	x.op("SHLQ $2, SI")
	x.op("MOVQ n+32(FP), CX")
	x.op("MOVQ terms_base+40(FP), AX")
	x.op("MOVQ ldt+64(FP), DX")
	x.op("SHLQ $2, DX")
	x.op("MOVQ index_base+72(FP), BX")
	x.op("LEAQ -4(BX)(CX*4), BX")
	x.loop([]string{"DI"}, func() {
		for i := range x.width {
			x.window("AX", "BX", i, x.width)
			x.op("ADDQ DX, AX")
			x.op("SUBQ $4, BX")
		}
		x.exchange()
		x.op("MOVQ DI, R12")
		for i := range x.width {
			at := x.reg(x.exchanged + i)
			x.op("VADDPS (R12), %s, %s", at, at)
			x.op("VMOVUPS %s, (R12)", at)
			if i < x.width-1 {
				x.op("ADDQ SI, R12")
			}
		}
	})
	x.end()
}
