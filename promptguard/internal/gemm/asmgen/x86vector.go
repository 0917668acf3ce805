// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import "math"

// loop writes a loop over the floats at the pointers; CX counts those that are left, at least one vector.
func (x *x86) loop(pointers []string, body func()) {
	x.label("loop")
	body()
	for _, p := range pointers {
		x.op("ADDQ $%d, %s", 4*x.width, p)
	}
	x.op("SUBQ $%d, CX", x.width)
	x.op("JNZ %s", x.to("loop"))
}

// broadcast loads a constant into a register.
func (x *x86) broadcast(v float64, i int) { x.op("VMOVUPS %s, %s", x.constant(v), x.reg(i)) }

// reduce combines the floats of register i into its first one; it uses register j.
func (x *x86) reduce(instruction string, i, j int) {
	if x.width == 16 {
		x.op("VEXTRACTF64X4 $1, Z%d, Y%d", i, j)
		x.op("%s Y%d, Y%d, Y%d", instruction, j, i, i)
	}
	x.op("VEXTRACTF128 $1, Y%d, X%d", i, j)
	x.op("%s X%d, X%d, X%d", instruction, j, i, i)
	for _, order := range []string{"0x4e", "0xb1"} {
		x.op("VPERMILPS $%s, X%d, X%d", order, i, j)
		x.op("%s X%d, X%d, X%d", instruction, j, i, i)
	}
}

// horner evaluates a polynomial, coefficients from the constant up, of register at into register to.
func (x *x86) horner(coefficients []float64, at, to int) {
	last := len(coefficients) - 1
	x.broadcast(coefficients[last], to)
	for i := last - 1; i >= 0; i-- {
		x.op("VFMADD213PS %s, %s, %s", x.constant(coefficients[i]), x.reg(at), x.reg(to))
	}
}

func (x *x86) gelu() {
	x.begin("gelu"+x.name, "computes GELU in place on whole vectors.", []argument{{"x", "[]float32"}}, "")
	x.op("MOVQ x_base+0(FP), AX")
	x.op("MOVQ x_len+8(FP), CX")
	x.broadcast(-geluLimit, 10)
	x.broadcast(geluLimit, 11)
	x.loop([]string{"AX"}, func() {
		x.op("VMOVUPS (AX), %s", x.reg(0))
		// In this order a NaN is what remains.
		x.op("VMAXPS %s, %s, %s", x.reg(0), x.reg(10), x.reg(0))
		x.op("VMINPS %s, %s, %s", x.reg(0), x.reg(11), x.reg(1))
		x.op("VMULPS %s, %s, %s", x.reg(1), x.reg(1), x.reg(2))
		x.horner(geluNumerator, 2, 3)
		x.horner(geluDenominator, 2, 4)
		x.op("VDIVPS %s, %s, %s", x.reg(4), x.reg(3), x.reg(3))
		x.op("VFMADD213PS %s, %s, %s", x.constant(0.5), x.reg(1), x.reg(3))
		x.op("VMULPS %s, %s, %s", x.reg(0), x.reg(3), x.reg(3))
		x.op("VMOVUPS %s, (AX)", x.reg(3))
	})
	x.end()
}

func (x *x86) max() {
	x.begin("max"+x.name, "returns the largest of whole vectors.", []argument{{"x", "[]float32"}}, "float32")
	x.op("MOVQ x_base+0(FP), AX")
	x.op("MOVQ x_len+8(FP), CX")
	x.op("VMOVUPS (AX), %s", x.reg(0))
	x.loop([]string{"AX"}, func() {
		x.op("VMAXPS (AX), %s, %s", x.reg(0), x.reg(0))
	})
	x.reduce("VMAXPS", 0, 1)
	x.op("VMOVSS X0, ret+24(FP)")
	x.end()
}

// expSum writes exp as 2^n times a polynomial of the rest. Adding 1.5*2^23
// rounds to an integer, which then stands in the low bits.
func (x *x86) expSum() {
	x.begin("expSum"+x.name, "sets whole vectors to exp((x-largest)*scale) and returns the sum.",
		[]argument{{"x", "[]float32"}, {"scale", "float32"}, {"largest", "float32"}}, "float32")
	const magic = 3 << 22
	x.op("MOVQ x_base+0(FP), AX")
	x.op("MOVQ x_len+8(FP), CX")
	x.op("VBROADCASTSS scale+24(FP), %s", x.reg(8))
	x.op("VBROADCASTSS largest+28(FP), %s", x.reg(9))
	x.broadcast(expLowest, 10)
	x.broadcast(math.Log2E, 11)
	x.broadcast(ln2High, 12)
	x.broadcast(ln2Low, 13)
	x.broadcast(magic, 14)
	x.zero(7)
	x.loop([]string{"AX"}, func() {
		x.op("VMOVUPS (AX), %s", x.reg(0))
		x.op("VSUBPS %s, %s, %s", x.reg(9), x.reg(0), x.reg(0))
		x.op("VMULPS %s, %s, %s", x.reg(8), x.reg(0), x.reg(0))
		x.op("VMAXPS %s, %s, %s", x.reg(0), x.reg(10), x.reg(0))
		x.op("VMOVAPS %s, %s", x.reg(14), x.reg(1))
		x.op("VFMADD231PS %s, %s, %s", x.reg(11), x.reg(0), x.reg(1))
		x.op("VSUBPS %s, %s, %s", x.reg(14), x.reg(1), x.reg(2))
		x.op("VFNMADD231PS %s, %s, %s", x.reg(12), x.reg(2), x.reg(0))
		x.op("VFNMADD231PS %s, %s, %s", x.reg(13), x.reg(2), x.reg(0))
		x.horner(expCoefficients, 0, 3)
		x.op("VPSLLD $23, %s, %s", x.reg(1), x.reg(1))
		x.op("VPADDD %s, %s, %s", x.reg(1), x.reg(3), x.reg(3))
		x.op("VMOVUPS %s, (AX)", x.reg(3))
		x.op("VADDPS %s, %s, %s", x.reg(3), x.reg(7), x.reg(7))
	})
	x.reduce("VADDPS", 7, 1)
	x.op("VMOVSS X7, ret+32(FP)")
	x.end()
}

func (x *x86) mulScalar() {
	x.begin("mulScalar"+x.name, "multiplies whole vectors by s.", []argument{{"x", "[]float32"}, {"s", "float32"}}, "")
	x.op("MOVQ x_base+0(FP), AX")
	x.op("MOVQ x_len+8(FP), CX")
	x.op("VBROADCASTSS s+24(FP), %s", x.reg(1))
	x.loop([]string{"AX"}, func() {
		x.op("VMULPS (AX), %s, %s", x.reg(1), x.reg(0))
		x.op("VMOVUPS %s, (AX)", x.reg(0))
	})
	x.end()
}

func (x *x86) sum() {
	x.begin("sum"+x.name, "returns the sum of whole vectors.", []argument{{"x", "[]float32"}}, "float32")
	x.op("MOVQ x_base+0(FP), AX")
	x.op("MOVQ x_len+8(FP), CX")
	x.zero(0)
	x.loop([]string{"AX"}, func() {
		x.op("VADDPS (AX), %s, %s", x.reg(0), x.reg(0))
	})
	x.reduce("VADDPS", 0, 1)
	x.op("VMOVSS X0, ret+24(FP)")
	x.end()
}

func (x *x86) addSum() {
	x.begin("addSum"+x.name, "sets whole vectors of dst to a+b and returns their sum.",
		[]argument{{"dst", "[]float32"}, {"a", "[]float32"}, {"b", "[]float32"}}, "float32")
	x.op("MOVQ dst_base+0(FP), DI")
	x.op("MOVQ dst_len+8(FP), CX")
	x.op("MOVQ a_base+24(FP), AX")
	x.op("MOVQ b_base+48(FP), BX")
	x.zero(0)
	x.loop([]string{"DI", "AX", "BX"}, func() {
		x.op("VMOVUPS (AX), %s", x.reg(1))
		x.op("VADDPS (BX), %s, %s", x.reg(1), x.reg(1))
		x.op("VMOVUPS %s, (DI)", x.reg(1))
		x.op("VADDPS %s, %s, %s", x.reg(1), x.reg(0), x.reg(0))
	})
	x.reduce("VADDPS", 0, 1)
	x.op("VMOVSS X0, ret+72(FP)")
	x.end()
}

func (x *x86) squares() {
	x.begin("squares"+x.name, "returns the sum of (x-mean)^2 of whole vectors.",
		[]argument{{"x", "[]float32"}, {"mean", "float32"}}, "float32")
	x.op("MOVQ x_base+0(FP), AX")
	x.op("MOVQ x_len+8(FP), CX")
	x.op("VBROADCASTSS mean+24(FP), %s", x.reg(2))
	x.zero(0)
	x.loop([]string{"AX"}, func() {
		x.op("VMOVUPS (AX), %s", x.reg(1))
		x.op("VSUBPS %s, %s, %s", x.reg(2), x.reg(1), x.reg(1))
		x.op("VFMADD231PS %s, %s, %s", x.reg(1), x.reg(1), x.reg(0))
	})
	x.reduce("VADDPS", 0, 1)
	x.op("VMOVSS X0, ret+32(FP)")
	x.end()
}

func (x *x86) normalise() {
	x.begin("normalise"+x.name, "sets whole vectors of dst to (x-mean)*inverse*gamma + beta.", []argument{
		{"dst", "[]float32"}, {"x", "[]float32"}, {"gamma", "[]float32"}, {"beta", "[]float32"},
		{"mean", "float32"}, {"inverse", "float32"},
	}, "")
	x.op("MOVQ dst_base+0(FP), DI")
	x.op("MOVQ dst_len+8(FP), CX")
	x.op("MOVQ x_base+24(FP), AX")
	x.op("MOVQ gamma_base+48(FP), BX")
	x.op("MOVQ beta_base+72(FP), DX")
	x.op("VBROADCASTSS mean+96(FP), %s", x.reg(2))
	x.op("VBROADCASTSS inverse+100(FP), %s", x.reg(3))
	x.loop([]string{"DI", "AX", "BX", "DX"}, func() {
		x.op("VMOVUPS (AX), %s", x.reg(0))
		x.op("VSUBPS %s, %s, %s", x.reg(2), x.reg(0), x.reg(0))
		x.op("VMULPS %s, %s, %s", x.reg(3), x.reg(0), x.reg(0))
		x.op("VMOVUPS (DX), %s", x.reg(1))
		x.op("VFMADD231PS (BX), %s, %s", x.reg(0), x.reg(1))
		x.op("VMOVUPS %s, (DI)", x.reg(1))
	})
	x.end()
}
