// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import "math"

// An Activation is a function of one number between two linear layers.
type Activation uint8

// The activations that config.json may name.
const (
	Identity Activation = iota
	GELU                // with the error function
	GELUTanh            // the approximation by a hyperbolic tangent
	QuickGELU
	ReLU
	ReLU6
	SiLU
	Mish
	Tanh
	Sigmoid
)

// activationNames holds transformers' names.
var activationNames = map[string]Activation{
	"linear":            Identity,
	"gelu":              GELU,
	"gelu_python":       GELU,
	"gelu_new":          GELUTanh,
	"gelu_fast":         GELUTanh,
	"gelu_pytorch_tanh": GELUTanh,
	"quick_gelu":        QuickGELU,
	"relu":              ReLU,
	"relu6":             ReLU6,
	"silu":              SiLU,
	"swish":             SiLU,
	"mish":              Mish,
	"tanh":              Tanh,
	"sigmoid":           Sigmoid,
}

// of returns the function's value.
func (a Activation) of(x float64) float64 {
	switch a {
	case GELU:
		return 0.5 * x * (1 + math.Erf(x/math.Sqrt2))
	case GELUTanh:
		return 0.5 * x * (1 + math.Tanh(math.Sqrt(2/math.Pi)*(x+0.044715*x*x*x)))
	case QuickGELU:
		return x / (1 + math.Exp(-1.702*x))
	case ReLU:
		return max(0, x)
	case ReLU6:
		return min(6, max(0, x))
	case SiLU:
		return x / (1 + math.Exp(-x))
	case Mish:
		return x * math.Tanh(math.Log1p(math.Exp(x)))
	case Tanh:
		return math.Tanh(x)
	case Sigmoid:
		return 1 / (1 + math.Exp(-x))
	}
	return x
}

// apply replaces each number by the function's value.
func (a Activation) apply(x []float32) {
	if a == Identity {
		return
	}
	for i, v := range x {
		x[i] = float32(a.of(float64(v)))
	}
}
