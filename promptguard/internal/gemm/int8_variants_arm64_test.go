// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package gemm

// int8Variants returns kernels that no level of this processor uses, though it could run them.
func int8Variants() map[string]*Kernels {
	if Best() == &neonDot {
		return map[string]*Kernels{"neon without dot products": &neon}
	}
	return nil
}
