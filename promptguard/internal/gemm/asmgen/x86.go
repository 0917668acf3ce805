// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"fmt"
	"strings"
)

// x86 is AVX-512 or AVX2: the same instructions on registers of another width and number.
type x86 struct {
	name     string
	register string // Z or Y
	width    int    // floats in a register
	count    int    // registers
	rows     int    // of a tile; its width is two registers

	exchanged int // where exchange left its rows

	writer
}

func (x x86) file(extension string) string {
	return strings.ToLower(x.name) + "_amd64." + extension
}

// reg returns the name of a vector register.
func (x *x86) reg(i int) string { return fmt.Sprintf("%s%d", x.register, i) }

func (x x86) generate() (assembly, declarations string) {
	for rows := 1; rows <= x.rows; rows++ {
		x.tile(rows)
	}
	x.tileSwitch()
	x.gelu()
	x.max()
	x.expSum()
	x.mulScalar()
	x.sum()
	x.addSum()
	x.squares()
	x.normalise()
	x.transpose()
	x.addKeys()
	x.addQueries()
	x.int8()
	return x.assembly(), x.goFile()
}

func (x *x86) zero(i int) {
	if x.count == 32 {
		x.op("VPXORD %[1]s, %[1]s, %[1]s", x.reg(i))
	} else {
		x.op("VXORPS %[1]s, %[1]s, %[1]s", x.reg(i))
	}
}

func (x *x86) end() {
	x.op("VZEROUPPER")
	x.op("RET")
}

// tileArguments are those of every tile function.
var tileArguments = []argument{
	{"k", "int"}, {"a", "[]float32"}, {"lda", "int"}, {"b", "[]float32"},
	{"c", "[]float32"}, {"ldc", "int"}, {"bias", "[]float32"}, {"add", "bool"},
}

// tile writes the product of rows rows of a, read where they are, and a panel.
// Three rows share a pointer: the others are reached by lda and 2*lda.
func (x *x86) tile(rows int) {
	x.begin(fmt.Sprintf("tile%sx%d", x.name, rows), fmt.Sprintf("is a tile of %d rows.", rows), tileArguments, "")
	bytes := 4 * x.width
	acc := func(i, j int) string { return x.reg(2*i + j) }
	pointers := []string{"R8", "R9", "R10", "R11"}[:(rows+2)/3]

	x.op("MOVQ k+0(FP), CX")
	x.op("MOVQ a_base+8(FP), R8")
	x.op("MOVQ lda+32(FP), SI")
	x.op("SHLQ $2, SI")
	x.op("MOVQ b_base+40(FP), BX")
	x.op("MOVQ CX, R12")
	x.op("IMULQ $%d, R12", 2*bytes)
	x.op("MOVQ c_base+64(FP), DI")
	x.op("MOVQ ldc+88(FP), DX")
	x.op("SHLQ $2, DX")
	x.op("LEAQ (SI)(SI*2), AX")
	for i := 1; i < len(pointers); i++ {
		x.op("LEAQ (%s)(AX*1), %s", pointers[i-1], pointers[i])
	}
	x.op("CMPB add+120(FP), $0")
	x.op("JNE %s", x.to("load"))
	x.op("MOVQ bias_base+96(FP), AX")
	x.op("TESTQ AX, AX")
	x.op("JZ %s", x.to("zero"))
	for j := range 2 {
		x.op("VMOVUPS %d(AX), %s", j*bytes, acc(0, j))
	}
	for i := 1; i < rows; i++ {
		for j := range 2 {
			x.op("VMOVAPS %s, %s", acc(0, j), acc(i, j))
		}
	}
	x.op("JMP %s", x.to("start"))
	x.label("load")
	x.op("MOVQ DI, AX")
	for i := range rows {
		for j := range 2 {
			x.op("VMOVUPS %d(AX), %s", j*bytes, acc(i, j))
		}
		if i < rows-1 {
			x.op("ADDQ DX, AX")
		}
	}
	x.op("JMP %s", x.to("start"))
	x.label("zero")
	for i := range 2 * rows {
		x.zero(i)
	}

	// One step of k. The registers after the accumulators hold two vectors of
	// the panel and, in turn, elements of a.
	free := 2 * x.rows
	step := func(u int) {
		b0, b1 := x.reg(free), x.reg(free+1)
		for j, b := range []string{b0, b1} {
			if (2*u+j)*bytes%64 == 0 {
				x.op("PREFETCHT0 %d(BX)(R12*1)", (2*u+j)*bytes)
			}
			x.op("VMOVUPS %d(BX), %s", (2*u+j)*bytes, b)
		}
		for i := range rows {
			a := x.reg(free + 2 + i%(x.count-free-2))
			at := []string{"", "(SI*1)", "(SI*2)"}[i%3]
			x.op("VBROADCASTSS %d(%s)%s, %s", 4*u, pointers[i/3], at, a)
			x.op("VFMADD231PS %s, %s, %s", b0, a, acc(i, 0))
			x.op("VFMADD231PS %s, %s, %s", b1, a, acc(i, 1))
		}
	}
	advance := func(n int) {
		for _, p := range pointers {
			x.op("ADDQ $%d, %s", 4*n, p)
		}
		x.op("ADDQ $%d, BX", 2*n*bytes)
	}
	x.label("start")
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
	x.op("JZ %s", x.to("store"))
	x.label("one")
	step(0)
	advance(1)
	x.op("DECQ CX")
	x.op("JNZ %s", x.to("one"))
	x.label("store")
	for i := range rows {
		for j := range 2 {
			x.op("VMOVUPS %s, %d(DI)", acc(i, j), j*bytes)
		}
		if i < rows-1 {
			x.op("ADDQ DX, DI")
		}
	}
	x.end()
}

// tileSwitch declares the function that picks a tile by its height.
func (x *x86) tileSwitch() {
	writeTileSwitch(&x.writer, x.name, x.rows, 2*x.width)
}

// writeTileSwitch writes the bounds checks that the assembly does not make.
func writeTileSwitch(w *writer, name string, rows, columns int) {
	d := &w.declarations
	fmt.Fprintf(d, "// tile%s checks bounds and runs the tile of a height.\n", name)
	fmt.Fprintf(d, "func tile%s(rows, k int, a []float32, lda int, b, c []float32, ldc int, bias []float32, add bool) {\n", name)
	fmt.Fprintf(d, "\t_, _, _ = a[(rows-1)*lda+k-1], b[k*%[1]d-1], c[(rows-1)*ldc+%[1]d-1]\n", columns)
	fmt.Fprintf(d, "\tif bias != nil {\n\t\t_ = bias[%d]\n\t}\n\tswitch rows {\n", columns-1)
	for i := 1; i <= rows; i++ {
		fmt.Fprintf(d, "\tcase %[2]d:\n\t\ttile%[1]sx%[2]d(k, a, lda, b, c, ldc, bias, add)\n", name, i)
	}
	fmt.Fprintf(d, "\tdefault:\n\t\tpanic(\"gemm: no tile of this height\")\n\t}\n}\n\n")
}
