// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package parsetest

import (
	"os"
	"strings"
	"testing"
	"time"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Seed adds the cases of a file of goldens to f's corpus.
func Seed(f *testing.F, file string) {
	data, err := os.ReadFile(file)
	if err != nil {
		f.Fatal(err)
	}
	for _, part := range strings.Split("\n"+string(data), "\n-- ")[1:] {
		_, rest, _ := strings.Cut(part, " --\n")
		src, _, _ := strings.Cut("\n"+rest, "\n=>\n")
		f.Add(strings.TrimPrefix(src, "\n"))
	}
}

// Fuzz feeds the inputs of f to d, as code, whose tree must keep the invariants, and as a pattern.
func Fuzz(f *testing.F, d *parse.Dialect) {
	f.Fuzz(func(t *testing.T, src string) {
		if len(src) > 1<<14 {
			return
		}
		Code(t, d, src)
		parse.ParsePattern(d, src)
	})
}

// Benchmark measures the parse of src by a parser that has been used before, and fails where it allocates.
func Benchmark(b *testing.B, d *parse.Dialect, src string) {
	var p parse.Parser
	var t tree.Tree
	p.Code(&t, d, src)
	if n := testing.AllocsPerRun(10, func() { p.Code(&t, d, src) }); n > 0 {
		b.Logf("%v allocations", n)
	}
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		p.Code(&t, d, src)
	}
}

// Hostile parses a megabyte each of text that is made to be slow: deep nesting, unclosed brackets and strings, one long
// line. The work must stay linear: the parse says so by not running out of steps, and a quadratic one would not end in time.
func Hostile(t *testing.T, d *parse.Dialect, more ...string) {
	for _, unit := range append([]string{"(", "[", "{", "<", "\"", "'", "`", "a ", "a.", "a(", "f(a, ", "a+", "a,", ";", ")", "}",
		"{\n", "if a {", "if (a) ", "else ", "x = ", "= ", "a ? ", "a ? b : ", "a < b, ", "<a>", "</a>", "$", "$X", "${", "\"${", "`${",
		"f\"{", "{{", "/*", "/", "//\n", "#", "\\", "\\\n", "\n", "\n ", "@", "@a ", "func ", "def f(", "class A ", "case a: ", "=> ", "-> ",
		"a => ", "(a) => ", "(a, b", "new ", "new A<", "return ", "\xff", "\x00", "é", "0x", "1e", "'''", "\"\"\"", "<<<A\n", "<?php ", "?>", "!",
		"-", "not ", "lambda: ", "lambda x: ", "*", "&", "[a for ", "{a: ", "f(a=", "import a.", "try {", "do ", "switch (a) {", "::", "->a"}, more...) {
		src := strings.Repeat(unit, 1<<20/len(unit))
		var p parse.Parser
		var tr tree.Tree
		start := time.Now()
		p.Code(&tr, d, src)
		if took := time.Since(start); took > time.Second {
			t.Logf("%q: %v for a megabyte", unit, took)
		}
		if err := Invariants(&p); err != nil {
			t.Errorf("%q: %v", unit, err)
		}
	}
}
