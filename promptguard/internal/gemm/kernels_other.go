// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

//go:build !amd64 && !arm64

package gemm

func native() []*Kernels { return nil }
