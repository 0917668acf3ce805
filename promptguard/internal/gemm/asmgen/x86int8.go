// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import "fmt"

// An int8Form is a way to multiply in 8 bits: words in pairs (VPMADDWD, exact
// where bytes in pairs, VPMADDUBSW, would saturate), or bytes in fours (VNNI);
// NEON has its own two.
type int8Form struct {
	name  string
	bytes bool
	group int // how many elements of k are multiplied at a time
}

func (f int8Form) arguments() []argument {
	a := []argument{
		{"groups", "int"}, {"a", "[]int16"}, {"lda", "int"}, {"b", "[]int8"}, {"c", "[]float32"}, {"ldc", "int"},
		{"scales", "[]float32"}, {"columns", "[]float32"}, {"bias", "[]float32"},
	}
	if f.bytes {
		a[1].kind = "[]uint8"
		a = append(a, argument{"zeros", "[]int32"}, argument{"sums", "[]int32"})
	}
	return a
}

// int8 writes the kernels in 8 bits.
func (x *x86) int8() {
	words := int8Form{name: x.name, group: 2}
	for rows := 1; rows <= x.rows; rows++ {
		x.int8Tile(words, rows)
	}
	words.writeSwitch(&x.writer, x.rows, 2*x.width)
	x.span()
	x.quantiseWords()
	if x.width == 16 {
		bytes := int8Form{"VNNI", true, 4}
		for rows := 1; rows <= x.rows; rows++ {
			x.int8Tile(bytes, rows)
		}
		bytes.writeSwitch(&x.writer, x.rows, 2*x.width)
		x.quantiseBytes()
	}
}

func (f int8Form) writeSwitch(w *writer, rows, columns int) {
	d := &w.declarations
	kind, group, more, names := "int16", f.group, "", ""
	if f.bytes {
		kind, more, names = "uint8", ", zeros, sums []int32", ", zeros, sums"
	}
	fmt.Fprintf(d, "// int8Tile%s checks bounds and runs the tile of a height.\n", f.name)
	fmt.Fprintf(d, "func int8Tile%s(rows, groups int, a []%s, lda int, b []int8, c []float32, ldc int, scales, columns, bias []float32%s) {\n", f.name, kind, more)
	fmt.Fprintf(d, "\t_, _, _ = a[(rows-1)*lda+%[2]d*groups-1], b[%[2]d*groups*%[1]d-1], c[(rows-1)*ldc+%[1]d-1]\n", columns, group)
	fmt.Fprintf(d, "\t_, _, _ = scales[rows-1], columns[%[1]d], bias[%[1]d]\n", columns-1)
	if f.bytes {
		fmt.Fprintf(d, "\t_, _ = zeros[rows-1], sums[%d]\n", columns-1)
	}
	fmt.Fprintf(d, "\tswitch rows {\n")
	for i := 1; i <= rows; i++ {
		fmt.Fprintf(d, "\tcase %[2]d:\n\t\tint8Tile%[1]sx%[2]d(groups, a, lda, b, c, ldc, scales, columns, bias%[3]s)\n", f.name, i, names)
	}
	fmt.Fprintf(d, "\tdefault:\n\t\tpanic(\"gemm: no tile of this height\")\n\t}\n}\n\n")
}

// int8Tile is laid out as tile is.
func (x *x86) int8Tile(form int8Form, rows int) {
	x.begin(fmt.Sprintf("int8Tile%sx%d", form.name, rows), fmt.Sprintf("is a tile of %d rows.", rows), form.arguments(), "")
	acc := func(i, j int) string { return x.reg(2*i + j) }
	pointers := []string{"R8", "R9", "R10", "R11"}[:(rows+2)/3]
	vector := x.width * form.group // bytes of a vector of the panel

	x.op("MOVQ groups+0(FP), CX")
	x.op("MOVQ a_base+8(FP), R8")
	x.op("MOVQ lda+32(FP), SI")
	if !form.bytes {
		x.op("SHLQ $1, SI")
	}
	x.op("MOVQ b_base+40(FP), BX")
	x.op("LEAQ (SI)(SI*2), AX")
	for i := 1; i < len(pointers); i++ {
		x.op("LEAQ (%s)(AX*1), %s", pointers[i-1], pointers[i])
	}
	for i := range 2 * rows {
		x.zero(i)
	}
	free := 2 * x.rows
	step := func(u int) {
		b0, b1, product := x.reg(free), x.reg(free+1), x.reg(free+3)
		load := "VPMOVSXBW"
		if form.bytes {
			load = "VMOVUPS"
		}
		x.op("%s %d(BX), %s", load, 2*u*vector, b0)
		x.op("%s %d(BX), %s", load, (2*u+1)*vector, b1)
		for i := range rows {
			a := x.reg(free + 2)
			if x.count == 32 {
				a = x.reg(free + 4 + i%4)
			}
			at := []string{"", "(SI*1)", "(SI*2)"}[i%3]
			x.op("VPBROADCASTD %d(%s)%s, %s", 4*u, pointers[i/3], at, a)
			for j, b := range []string{b0, b1} {
				if form.bytes {
					x.op("VPDPBUSD %s, %s, %s", b, a, acc(i, j))
				} else {
					x.op("VPMADDWD %s, %s, %s", b, a, product)
					x.op("VPADDD %[1]s, %[2]s, %[2]s", product, acc(i, j))
				}
			}
		}
	}
	advance := func(n int) {
		for _, p := range pointers {
			x.op("ADDQ $%d, %s", 4*n, p)
		}
		x.op("ADDQ $%d, BX", 2*n*vector)
	}
	x.op("SUBQ $4, CX")
	x.op("JLT %s", x.to("rest"))
	x.label("four")
	for u := range 4 {
		step(u)
	}
	advance(4)
	x.op("SUBQ $4, CX")
	x.op("JGE %s", x.to("four"))
	x.label("rest")
	x.op("ADDQ $4, CX")
	x.op("JZ %s", x.to("scale"))
	x.label("one")
	step(0)
	advance(1)
	x.op("DECQ CX")
	x.op("JNZ %s", x.to("one"))

	// c = (sum - zero*sums) * (scale*columns) + bias
	x.label("scale")
	x.op("MOVQ c_base+64(FP), DI")
	x.op("MOVQ ldc+88(FP), DX")
	x.op("SHLQ $2, DX")
	x.op("MOVQ scales_base+96(FP), AX")
	x.op("MOVQ columns_base+120(FP), R8")
	x.op("MOVQ bias_base+144(FP), R9")
	if form.bytes {
		x.op("MOVQ zeros_base+168(FP), R10")
		x.op("MOVQ sums_base+192(FP), R11")
	}
	scale, factor := x.reg(free), x.reg(free+1)
	for i := range rows {
		if form.bytes {
			x.op("VPBROADCASTD %d(R10), %s", 4*i, scale)
			for j := range 2 {
				x.op("VPMULLD %d(R11), %s, %s", 4*x.width*j, scale, factor)
				x.op("VPSUBD %[1]s, %[2]s, %[2]s", factor, acc(i, j))
			}
		}
		x.op("VBROADCASTSS %d(AX), %s", 4*i, scale)
		for j := range 2 {
			x.op("VCVTDQ2PS %[1]s, %[1]s", acc(i, j))
			x.op("VMULPS %d(R8), %s, %s", 4*x.width*j, scale, factor)
			x.op("VFMADD213PS %d(R9), %s, %s", 4*x.width*j, factor, acc(i, j))
			x.op("VMOVUPS %s, %d(DI)", acc(i, j), 4*x.width*j)
		}
		if i < rows-1 {
			x.op("ADDQ DX, DI")
		}
	}
	x.end()
}

// span keeps four chains of each kind, so that it doesn't wait for its own results.
func (x *x86) span() {
	x.begin("span"+x.name, "sets out to the least and the greatest of x and 0, and the sum of 0*x; x is four vectors or a multiple.",
		[]argument{{"x", "[]float32"}, {"out", "[]float32"}}, "")
	x.op("MOVQ x_base+0(FP), AX")
	x.op("MOVQ x_len+8(FP), CX")
	x.op("MOVQ out_base+24(FP), DI")
	for i := range 13 {
		x.zero(i)
	}
	x.label("loop")
	for u := range 4 {
		x.op("VMOVUPS %d(AX), %s", 4*x.width*u, x.reg(13))
		x.op("VMINPS %s, %s, %s", x.reg(13), x.reg(u), x.reg(u))
		x.op("VMAXPS %s, %s, %s", x.reg(13), x.reg(4+u), x.reg(4+u))
		x.op("VFMADD231PS %s, %s, %s", x.reg(13), x.reg(12), x.reg(8+u))
	}
	x.op("ADDQ $%d, AX", 16*x.width)
	x.op("SUBQ $%d, CX", 4*x.width)
	x.op("JNZ %s", x.to("loop"))
	for i, instruction := range []string{"VMINPS", "VMAXPS", "VADDPS"} {
		for u := 1; u < 4; u++ {
			x.op("%s %s, %s, %s", instruction, x.reg(4*i+u), x.reg(4*i), x.reg(4*i))
		}
		x.reduce(instruction, 4*i, 13)
		x.op("VMOVSS X%d, %d(DI)", 4*i, 4*i)
	}
	x.end()
}

// scaled leaves x*inverse, held between low and high, as integers in register i.
func (x *x86) scaled(offset, i int) {
	x.op("VMULPS %d(AX), %s, %s", offset, x.reg(8), x.reg(i))
	x.op("VMAXPS %[1]s, %[2]s, %[2]s", x.reg(9), x.reg(i))
	x.op("VMINPS %[1]s, %[2]s, %[2]s", x.reg(10), x.reg(i))
	x.op("VCVTPS2DQ %[1]s, %[1]s", x.reg(i))
}

func (x *x86) quantiseWords() {
	x.begin("quantiseWords"+x.name, "sets dst to x*inverse, rounded and held between low and high, for a multiple of two vectors.", []argument{
		{"dst", "[]int16"}, {"x", "[]float32"}, {"inverse", "float32"}, {"low", "float32"}, {"high", "float32"},
	}, "")
	x.op("MOVQ dst_base+0(FP), DI")
	x.op("MOVQ x_base+24(FP), AX")
	x.op("MOVQ x_len+32(FP), CX")
	x.op("VBROADCASTSS inverse+48(FP), %s", x.reg(8))
	x.op("VBROADCASTSS low+52(FP), %s", x.reg(9))
	x.op("VBROADCASTSS high+56(FP), %s", x.reg(10))
	x.label("loop")
	x.scaled(0, 0)
	x.scaled(4*x.width, 1)
	if x.width == 16 {
		x.op("VPMOVDW Z0, (DI)")
		x.op("VPMOVDW Z1, 32(DI)")
	} else {
		x.op("VPACKSSDW Y1, Y0, Y0")
		x.op("VPERMQ $0xd8, Y0, Y0")
		x.op("VMOVDQU Y0, (DI)")
	}
	x.op("ADDQ $%d, AX", 8*x.width)
	x.op("ADDQ $%d, DI", 4*x.width)
	x.op("SUBQ $%d, CX", 2*x.width)
	x.op("JNZ %s", x.to("loop"))
	x.end()
}

func (x *x86) quantiseBytes() {
	x.begin("quantiseBytes"+x.name, "sets dst to x*inverse, rounded and held between low and high, plus zero, for whole vectors.", []argument{
		{"dst", "[]uint8"}, {"x", "[]float32"}, {"inverse", "float32"}, {"low", "float32"}, {"high", "float32"}, {"zero", "int32"},
	}, "")
	x.op("MOVQ dst_base+0(FP), DI")
	x.op("MOVQ x_base+24(FP), AX")
	x.op("MOVQ x_len+32(FP), CX")
	x.op("VBROADCASTSS inverse+48(FP), %s", x.reg(8))
	x.op("VBROADCASTSS low+52(FP), %s", x.reg(9))
	x.op("VBROADCASTSS high+56(FP), %s", x.reg(10))
	x.op("VBROADCASTSS zero+60(FP), %s", x.reg(11))
	x.label("loop")
	x.scaled(0, 0)
	x.op("VPADDD Z11, Z0, Z0")
	x.op("VPMOVDB Z0, (DI)")
	x.op("ADDQ $64, AX")
	x.op("ADDQ $16, DI")
	x.op("SUBQ $16, CX")
	x.op("JNZ %s", x.to("loop"))
	x.end()
}
