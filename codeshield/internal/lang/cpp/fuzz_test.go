// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cpp

import (
	"os"
	"strings"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse/parsetest"
)

func TestHostileInput(t *testing.T) {
	more := []string{"a<", "a<b,", "a<a<", "((T)", "(T", "(a*", "a *", "a b ", "A(b) ", "A(b) c ", "f(int a, ", "a(*", "a::", "a{", "{.a=", "[", "[&](", "template<", "template<class T> ",
		"struct A {", "struct A", "enum {", "a b = {", "a, *", "#if A\n", "#else\n{\n", "#define A\\\n", "R\"x(", "L'", "sizeof(", "sizeof ", "static ", "const ", "unsigned ", "operator", "~", "A::~", "class A : ", "using ", "new (", "delete ", "typedef ", "if (int a = ", "for (a b : ", "[[", "__attribute__((", "A(a)\nB(b)\n", "requires ", "a<b>::", "namespace {", "extern \"C\" {", "(a)(", "void f(a, ", "A::A(", "\"a\" B "}
	t.Run("c", func(t *testing.T) { parsetest.Hostile(t, C(), more...) })
	t.Run("cpp", func(t *testing.T) { parsetest.Hostile(t, CPP(), more...) })
}

func FuzzC(f *testing.F) {
	parsetest.Seed(f, "testdata/c.txt")
	parsetest.Fuzz(f, C())
}

func FuzzCPP(f *testing.F) {
	parsetest.Seed(f, "testdata/c.txt")
	parsetest.Seed(f, "testdata/cpp.txt")
	parsetest.Fuzz(f, CPP())
}

func BenchmarkParse(b *testing.B) {
	snippet, err := os.ReadFile("testdata/snippet.cpp.txt")
	if err != nil {
		b.Fatal(err)
	}
	b.Run("C, 20 lines", func(b *testing.B) { parsetest.Benchmark(b, C(), string(snippet)) })
	b.Run("C++, 20 lines", func(b *testing.B) { parsetest.Benchmark(b, CPP(), string(snippet)) })
	b.Run("C++, 1000 lines", func(b *testing.B) { parsetest.Benchmark(b, CPP(), strings.Repeat(string(snippet), 50)) })
}
