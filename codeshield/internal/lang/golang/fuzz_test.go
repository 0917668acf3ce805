// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package golang

import (
	"os"
	"strings"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse/parsetest"
)

func FuzzParse(f *testing.F) {
	parsetest.Seed(f, "testdata/shapes.txt")
	parsetest.Fuzz(f, Dialect())
}

func BenchmarkParse(b *testing.B) {
	snippet, err := os.ReadFile("testdata/snippet.go.txt")
	if err != nil {
		b.Fatal(err)
	}
	b.Run("20 lines", func(b *testing.B) { parsetest.Benchmark(b, Dialect(), string(snippet)) })
	b.Run("1000 lines", func(b *testing.B) { parsetest.Benchmark(b, Dialect(), strings.Repeat(string(snippet), 50)) })
}

func TestHostileInput(t *testing.T) {
	parsetest.Hostile(t, Dialect(), "func (", "[]", "a[b", "map[", "chan ", "*", "a, b := ", "select {", "case a:\n", "a.(", "T{", "struct {", "go ", "import (")
}
