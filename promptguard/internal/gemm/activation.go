// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

import "math"

// Activate applies an activation to each element of x.
func (kn *Kernels) Activate(act Activation, x []float32) {
	switch act {
	case GELU:
		kn.geluRow(x)
	case ReLU:
		for i, v := range x {
			if v < 0 { // NaN stays
				x[i] = 0
			}
		}
	case Tanh:
		for i, v := range x {
			x[i] = float32(math.Tanh(float64(v)))
		}
	}
}

func (kn *Kernels) geluRow(x []float32) {
	whole := kn.vectors(len(x))
	if whole > 0 {
		kn.gelu(x[:whole])
	}
	geluPortable(x[whole:])
}

// Softmax sets each of the elements of x to exp(scale*x) over the sum of all,
// without overflow. scale must be positive. It panics where x is empty.
func (kn *Kernels) Softmax(x []float32, scale float32) {
	whole := kn.vectors(len(x))
	tail := x[whole:]
	var largest float32
	if whole > 0 {
		largest = kn.max(x[:whole])
		if len(tail) > 0 {
			largest = max(largest, maxPortable(tail))
		}
	} else {
		largest = maxPortable(tail)
	}
	var sum float32
	if whole > 0 {
		sum = kn.expSum(x[:whole], scale, largest)
	}
	sum += expSumPortable(tail, scale, largest)
	if whole > 0 {
		kn.mulScalar(x[:whole], 1/sum)
	}
	mulScalarPortable(tail, 1/sum)
}
