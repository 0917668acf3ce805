// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Command asmgen writes the assembly of package gemm and its Go declarations:
//
//	cd promptguard/internal/gemm && go generate
//
// The kernels of AVX-512 and AVX2 come from the same text with other
// registers, those of NEON from a second one. A test here holds the committed
// files against what the program writes.
package main

import (
	"os"
	"path/filepath"
)

func main() {
	for name, text := range files() {
		if err := os.WriteFile(filepath.Clean(name), []byte(text), 0o644); err != nil {
			panic(err)
		}
	}
}

// files returns the generated files by name.
func files() map[string]string {
	out := map[string]string{}
	for _, set := range []x86{
		{name: "AVX512", register: "Z", width: 16, count: 32, rows: 12},
		{name: "AVX2", register: "Y", width: 8, count: 16, rows: 6},
	} {
		assembly, declarations := set.generate()
		out[set.file("s")] = assembly
		out[set.file("go")] = declarations
	}
	var set neon
	out["neon_arm64.s"], out["neon_arm64.go"] = set.generate()
	return out
}
