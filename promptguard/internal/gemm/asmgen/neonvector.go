// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import "math"

// loop writes a loop over vectors; R0 counts the floats that are left, at
// least one vector. The body moves the pointers.
func (n *neon) loop(body func()) {
	n.label("loop")
	body()
	n.op("SUBS $4, R0, R0")
	n.op("BNE %s", n.to("loop"))
}

// fold leaves the sum of register i in each of its floats.
func (n *neon) fold(i int) {
	n.three(faddp, i, i, i)
	n.three(faddp, i, i, i)
}

// horner evaluates a polynomial, coefficients in registers from the constant
// up, of register at, and returns the register of the result: one or other.
func (n *neon) horner(coefficients []int, at, one, other int) int {
	last := len(coefficients) - 1
	value := coefficients[last]
	for i := last - 1; i >= 0; i-- {
		n.copy(coefficients[i], one)
		n.three(fmla, one, value, at)
		value = one
		one, other = other, one
	}
	return value
}

// splats fills registers from first on with constants and returns their numbers.
func (n *neon) splats(values []float64, first int) []int {
	var registers []int
	for i, v := range values {
		n.splat(v, first+i)
		registers = append(registers, first+i)
	}
	return registers
}

func (n *neon) gelu() {
	n.begin("geluNEON", "computes GELU in place on whole vectors.", []argument{{"x", "[]float32"}}, "")
	n.op("MOVD x_base+0(FP), R1")
	n.op("MOVD x_len+8(FP), R0")
	numerator := n.splats(geluNumerator, 16)
	denominator := n.splats(geluDenominator, 22)
	n.splat(-geluLimit, 28)
	n.splat(geluLimit, 29)
	n.splat(0.5, 30)
	n.loop(func() {
		n.op("FMOVQ (R1), F0")
		n.three(fmax, 0, 0, 28)
		n.three(fmin, 1, 0, 29)
		n.three(fmul, 2, 1, 1)
		p := n.horner(numerator, 2, 3, 4)
		q := n.horner(denominator, 2, 5, 6)
		n.three(fdiv, p, p, q)
		n.copy(30, 7)
		n.three(fmla, 7, 1, p)
		n.three(fmul, 0, 0, 7)
		n.op("FMOVQ.P F0, 16(R1)")
	})
	n.op("RET")
}

func (n *neon) max() {
	n.begin("maxNEON", "returns the largest of whole vectors.", []argument{{"x", "[]float32"}}, "float32")
	n.op("MOVD x_base+0(FP), R1")
	n.op("MOVD x_len+8(FP), R0")
	n.op("FMOVQ (R1), F0")
	n.loop(func() {
		n.op("FMOVQ.P 16(R1), F1")
		n.three(fmax, 0, 0, 1)
	})
	n.op("WORD $0x6e30f800 // FMAXV S0, V0.4S")
	n.op("FMOVS F0, ret+24(FP)")
	n.op("RET")
}

// expSum is as on x86.
func (n *neon) expSum() {
	n.begin("expSumNEON", "sets whole vectors to exp((x-largest)*scale) and returns the sum.",
		[]argument{{"x", "[]float32"}, {"scale", "float32"}, {"largest", "float32"}}, "float32")
	const magic = 3 << 22
	n.op("MOVD x_base+0(FP), R1")
	n.op("MOVD x_len+8(FP), R0")
	n.argument("scale+24", 8)
	n.argument("largest+28", 9)
	n.splat(expLowest, 10)
	n.splat(math.Log2E, 11)
	n.splat(ln2High, 12)
	n.splat(ln2Low, 13)
	n.splat(magic, 14)
	coefficients := n.splats(expCoefficients, 16)
	n.zero(7)
	n.loop(func() {
		n.op("FMOVQ (R1), F0")
		n.three(fsub, 0, 0, 9)
		n.three(fmul, 0, 0, 8)
		n.three(fmax, 0, 0, 10)
		n.copy(14, 1)
		n.three(fmla, 1, 0, 11)
		n.three(fsub, 2, 1, 14)
		n.three(fmls, 0, 2, 12)
		n.three(fmls, 0, 2, 13)
		p := n.horner(coefficients, 0, 3, 4)
		n.op("VSHL $23, V1.S4, V1.S4")
		n.op("VADD V1.S4, V%[1]d.S4, V%[1]d.S4", p)
		n.op("FMOVQ.P F%d, 16(R1)", p)
		n.three(fadd, 7, 7, p)
	})
	n.fold(7)
	n.op("FMOVS F7, ret+32(FP)")
	n.op("RET")
}

func (n *neon) mulScalar() {
	n.begin("mulScalarNEON", "multiplies whole vectors by s.", []argument{{"x", "[]float32"}, {"s", "float32"}}, "")
	n.op("MOVD x_base+0(FP), R1")
	n.op("MOVD x_len+8(FP), R0")
	n.argument("s+24", 1)
	n.loop(func() {
		n.op("FMOVQ (R1), F0")
		n.three(fmul, 0, 0, 1)
		n.op("FMOVQ.P F0, 16(R1)")
	})
	n.op("RET")
}

func (n *neon) sum() {
	n.begin("sumNEON", "returns the sum of whole vectors.", []argument{{"x", "[]float32"}}, "float32")
	n.op("MOVD x_base+0(FP), R1")
	n.op("MOVD x_len+8(FP), R0")
	n.zero(0)
	n.loop(func() {
		n.op("FMOVQ.P 16(R1), F1")
		n.three(fadd, 0, 0, 1)
	})
	n.fold(0)
	n.op("FMOVS F0, ret+24(FP)")
	n.op("RET")
}

func (n *neon) addSum() {
	n.begin("addSumNEON", "sets whole vectors of dst to a+b and returns their sum.",
		[]argument{{"dst", "[]float32"}, {"a", "[]float32"}, {"b", "[]float32"}}, "float32")
	n.op("MOVD dst_base+0(FP), R3")
	n.op("MOVD dst_len+8(FP), R0")
	n.op("MOVD a_base+24(FP), R1")
	n.op("MOVD b_base+48(FP), R2")
	n.zero(0)
	n.loop(func() {
		n.op("FMOVQ.P 16(R1), F1")
		n.op("FMOVQ.P 16(R2), F2")
		n.three(fadd, 1, 1, 2)
		n.op("FMOVQ.P F1, 16(R3)")
		n.three(fadd, 0, 0, 1)
	})
	n.fold(0)
	n.op("FMOVS F0, ret+72(FP)")
	n.op("RET")
}

func (n *neon) squares() {
	n.begin("squaresNEON", "returns the sum of (x-mean)^2 of whole vectors.",
		[]argument{{"x", "[]float32"}, {"mean", "float32"}}, "float32")
	n.op("MOVD x_base+0(FP), R1")
	n.op("MOVD x_len+8(FP), R0")
	n.argument("mean+24", 2)
	n.zero(0)
	n.loop(func() {
		n.op("FMOVQ.P 16(R1), F1")
		n.three(fsub, 1, 1, 2)
		n.three(fmla, 0, 1, 1)
	})
	n.fold(0)
	n.op("FMOVS F0, ret+32(FP)")
	n.op("RET")
}

func (n *neon) normalise() {
	n.begin("normaliseNEON", "sets whole vectors of dst to (x-mean)*inverse*gamma + beta.", []argument{
		{"dst", "[]float32"}, {"x", "[]float32"}, {"gamma", "[]float32"}, {"beta", "[]float32"},
		{"mean", "float32"}, {"inverse", "float32"},
	}, "")
	n.op("MOVD dst_base+0(FP), R4")
	n.op("MOVD dst_len+8(FP), R0")
	n.op("MOVD x_base+24(FP), R1")
	n.op("MOVD gamma_base+48(FP), R2")
	n.op("MOVD beta_base+72(FP), R3")
	n.argument("mean+96", 4)
	n.argument("inverse+100", 5)
	n.loop(func() {
		n.op("FMOVQ.P 16(R1), F0")
		n.op("FMOVQ.P 16(R2), F1")
		n.op("FMOVQ.P 16(R3), F2")
		n.three(fsub, 0, 0, 4)
		n.three(fmul, 0, 0, 5)
		n.three(fmla, 2, 0, 1)
		n.op("FMOVQ.P F2, 16(R4)")
	})
	n.op("RET")
}
