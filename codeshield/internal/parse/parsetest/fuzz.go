// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package parsetest

import (
	"flag"
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

var hostile = flag.Int("hostile", 1<<16, "bytes of each hostile text")

// Hostile parses long texts that are made to be slow: deep nesting, unclosed brackets and strings, one long line. The work must
// stay linear. Most of it is counted, and the parse says so by not running out of steps. For what is not counted, such as a
// search through the rest of a line, a text of a megabyte or more that takes long is held against one of a quarter of its
// length; that is no part of an ordinary run, as a machine may be busy.
func Hostile(t *testing.T, d *parse.Dialect, more ...string) {
	var p parse.Parser
	var tr tree.Tree
	p.KeepTokens = true
	for _, unit := range append([]string{"(", "[", "{", "<", "\"", "'", "`", "a ", "a.", "a(", "a()", "f(a)", "f(a, ", "a+", "a,", ";", ")", "}",
		"{\n", "if a {", "if (a) ", "else ", "else if (a) ", "x = ", "= ", "a ? ", "a ? b : ", "a < b, ", "<a>", "</a>", "$", "$X", "${", "\"${", "`${",
		"f\"{", "{{", "/*", "/", "//\n", "#", "#a ", "\\", "\\\n", "\n", "\n ", "@", "@a ", "func ", "def f(", "class A ", "case a: ", "=> ", "-> ",
		"a => ", "(a) => ", "(a)=>", "(a, b", "new ", "new A<", "return ", "\xff", "\x00", "é", "0x", "1e", "'''", "\"\"\"", "<<<A\n", "<<<A ", "<?php ", "?>", "<? //?>", "!",
		"-", "not ", "lambda: ", "lambda x: ", "*", "&", "[a for ", "{a: ", "f(a=", "import a.", "try {", "do ", "switch (a) {", "::", "->a"}, more...) {
		src := strings.Repeat(unit, *hostile/len(unit))
		took := timed(func() { p.Code(&tr, d, src) })
		if err := Invariants(&p); err != nil {
			t.Errorf("%q: %v", unit, err)
		}
		if *hostile < 1<<20 || took < time.Duration(len(src))*time.Microsecond {
			continue
		}
		// The machine may be busy with something else: one quick run is enough.
		quarter := timed(func() { p.Code(&tr, d, src[:len(src)/4]) })
		for n := 0; took > 12*quarter && n < 20; n++ {
			took = min(took, timed(func() { p.Code(&tr, d, src) }))
		}
		if took > 12*quarter {
			t.Errorf("%q: four times the text takes %.1f times as long: %v", unit, float64(took)/float64(quarter), took)
		}
	}
}

func timed(f func()) time.Duration {
	start := time.Now()
	f()
	return time.Since(start)
}
