// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

//go:build !amd64 && !arm64

package gemm

// int8Variants returns kernels that no level of this processor uses, though it could run them.
func int8Variants() map[string]*Kernels { return nil }
