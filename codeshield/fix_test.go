// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
)

// The edits are those of semgrep 1.182, but for margins: they keep the tabs of the line, and lines of what a metavariable is
// bound to are not moved.
func TestFixes(t *testing.T) {
	tests := []struct {
		name, operators, text string
		want                  string // "-" for no fix
	}{
		{"metavariables", `pattern: "foo($X, $Y)", fix: "bar($Y, $X.a, $Z)"`, `x = foo(a + 1, "s")`, `bar("s", a + 1.a, $Z)`},
		{"longer names first", `pattern: "foo($X, $XS)", fix: "$XS $X $x $$ $1"`, `foo(1, 2)`, `2 1 $x $$ $1`},
		{"sequence", `pattern: "foo($...ARGS)", fix: "bar($...ARGS, 1)"`, `foo(a, b)`, `bar(a, b, 1)`},
		{"content of a string", `pattern: "'$S'", fix: "b'$S'"`, `"étr"`, `b'étr'`},
		{"empty", `pattern: foo(...), fix: ""`, `foo(1)`, ``},
		{"white space around", `pattern: foo(...), fix: " a\n"`, `foo(1)`, `a`},
		{"margin of spaces", `pattern: foo($X), fix: "if $X:\n  pass\n\nend"`, "def f():\n    foo(1)", "if 1:\n      pass\n\n    end"},
		{"margin of a tab", `pattern: foo($X), fix: "a\nb"`, "def f():\n\tfoo(1)", "a\n\tb"},
		{"margin behind code", `pattern: foo($X), fix: "a\nb"`, "x = foo(1)", "a\n    b"},
		{"margin and a bound text of two lines", `pattern: foo($X), fix: "a($X)\nb"`, "  foo([1,\n2])", "a([1,\n2])\n  b"},
		{"regular expression", `pattern: foo(...), fix-regex: {regex: '(\w+)\((.*)\)', replacement: '\1X(\2)'}`, `foo(a, b)`, `fooX(a, b)`},
		{"regular expression, count", `pattern: foo(...), fix-regex: {regex: o, replacement: '0', count: 1}`, `foo(o)`, `f0o(o)`},
		{"regular expression, nothing to replace", `pattern: foo(...), fix-regex: {regex: zzz, replacement: '0'}`, `foo(o)`, `-`},
		{"regular expression, groups", `pattern: foo(...), fix-regex: {regex: 'foo(.)(b)?', replacement: '\10 \0 \1a \2\9'}`, `foo(1)`, ` foo( (a 1)`},
		{"regular expression, no escapes", `pattern: foo(...), fix-regex: {regex: 'foo', replacement: '\n\\\g<0>\'}`, `foo(1)`, `\n\\\g<0>\(1)`},
		{"regular expression, empty matches", `pattern: foo(...), fix-regex: {regex: 'a*', replacement: '-'}`, `foo(aa)`, `-f-o-o-(--)-`},
		{"taint", `mode: taint, pattern-sources: [{pattern: src($A)}], pattern-sinks: [{pattern: foo($B)}], fix: "q($A, $B)"`, "y = src(1)\nfoo(y)", `q(1, y)`},
		{"group of a regular expression", `patterns: [{pattern: foo(...)}, {pattern-regex: 'foo\((?P<N>\w+)'}], fix: "q($N, $1)"`, "foo(ab, c)", `q(ab, ab)`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			report := analyze(t, load(t, rule(tt.operators)), codeshield.Source{Path: "a.py", Text: tt.text})
			require.NotEmpty(t, report.Findings)
			f := report.Findings[0]
			if tt.want == "-" {
				require.Nil(t, f.Fix)
				return
			}
			require.NotNil(t, f.Fix)
			assert.Equal(t, tt.want, f.Fix.Replacement)
			assert.Equal(t, []int{f.Start.Offset, f.End.Offset}, []int{f.Fix.Start, f.Fix.End})
		})
	}
}

// TestOneFindingAtEachPlace: bindings that differ do not make another finding, since a finding does not tell them.
func TestOneFindingAtEachPlace(t *testing.T) {
	rules := load(t, "rules: [{id: a, languages: [python], severity: ERROR, message: m, pattern: 'foo(..., $X, ...)', fix: bar($X)}]")
	found := analyze(t, rules, codeshield.Source{Language: "python", Text: "foo(a, b)\nfoo(c)\nfoo(d, e, f)\n"}).Findings
	var got []string
	for _, f := range found {
		got = append(got, f.Fix.Replacement)
	}
	require.Equal(t, []string{"bar(a)", "bar(c)", "bar(d)"}, got)
}
