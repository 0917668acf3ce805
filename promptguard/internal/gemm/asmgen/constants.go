// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

// exp(r) for |r| <= ln(2)/2: a polynomial fitted for the least relative error, 4e-9.
var expCoefficients = []float64{
	1, 1, 0.5000000095121947, 0.16666518896664576, 0.04166620601388886, 0.00836888243384059, 0.0013950476819188224,
}

const (
	expLowest = -86.6 // below it exp is no normal float32
	// ln 2 in two parts: products of the first with small integers are exact.
	ln2High = 0.693359375
	ln2Low  = -2.12194440054690582e-4
)

// GELU(x) = x * (1/2 + x*P(x*x)/Q(x*x)) for |x| <= geluLimit, the rational
// function fitted for the least absolute error of the product, 2e-8. Below it
// GELU is 0 to 4e-7, above it x.
const geluLimit = 5.3

var (
	geluNumerator = []float64{
		0.39894225374636394, 0.033609080800373774, 0.004669233089143126,
		0.00016719396061356165, 6.422707149373387e-06, 2.348651926050222e-08,
	}
	geluDenominator = []float64{
		1, 0.2509113510872798, 0.02852412489990175, 0.0018752406410190556,
		7.353958731373758e-05, 1.2240299132650189e-06,
	}
)
