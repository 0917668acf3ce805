// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm_test

import (
	"fmt"

	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/gemm"
)

// A linear layer of three inputs and two outputs, on two rows.
func Example() {
	weight := []float32{
		1, 2, 3,
		-1, 0, 1,
	}
	layer := gemm.Best().Pack(weight, 2, 3, []float32{10, 20})
	rows := []float32{
		1, 1, 1,
		2, 0, -1,
	}
	out := make([]float32, 4)
	var ws gemm.Workspace
	layer.Mul(out, 2, rows, 3, 2, gemm.Identity, &ws)
	fmt.Println(out)
	// Output: [16 20 9 17]
}
