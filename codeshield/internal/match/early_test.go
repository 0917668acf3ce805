// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// compiled compiles the formula of a rule, given as YAML of its own lines.
func compiled(t *testing.T, language, formula string, shared *Shared) *Formula {
	t.Helper()
	text := fmt.Sprintf("rules:\n- id: r\n  languages: [%s]\n  severity: ERROR\n  message: m\n%s", language, formula)
	file, err := semgrep.Parse("r.yaml", []byte(text))
	require.NoError(t, err)
	require.Len(t, file.Rules, 1)
	r, err := Compile(file.Rules[0], language, lang.Dialect, shared)
	require.NoError(t, err)
	return r.formula
}

// remembering returns a File of code that remembers.
func remembering(language, code string, plan *Plan) *File {
	tr, facts := &tree.Tree{}, &resolve.Facts{}
	new(parse.Parser).Code(tr, lang.Dialect(language), code)
	facts.Reset(tr, language)
	f := NewFile(tr, language, facts)
	f.Remember(plan)
	return f
}

// TestRequirementOfConditions: what a condition on a metavariable asks for stands in the text, but for a name that dots join, and what
// a constant stands for.
func TestRequirementOfConditions(t *testing.T) {
	tests := []struct{ name, regex, more, want string }{
		{"alternatives", `^(?:strcpy|strcat)$`, "", "strcpy strcat"},
		{"part of a qualified name", `^os\.system$`, "", "system"},
		{"default export", `^lib\.default$`, "", ""},
		{"anything", `^\w+$`, "", ""},
		{"constant", `^secret$`, "\n      constant-propagation: true", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			f := compiled(t, "python", "  patterns:\n  - pattern: $F($X)\n  - metavariable-regex:\n      metavariable: $F\n      regex: "+tt.regex+tt.more+"\n", nil)
			var got []string
			for _, clause := range f.Requirement().All {
				for _, l := range clause.Literals {
					got = append(got, l.Text)
				}
			}
			assert.Equal(t, tt.want, strings.Join(got, " "))
		})
	}
}

// TestMayMatch: words and kinds of nodes that are not there tell that nothing can match.
func TestMayMatch(t *testing.T) {
	tests := []struct {
		name, formula, code string
		want                bool
	}{
		{"word of a branch", "  pattern-either:\n  - pattern: freed($P)\n  - pattern: closed($P)\n", "void f() { closed(p); }", true},
		{"word of no branch", "  pattern-either:\n  - pattern: freed($P)\n  - pattern: closed($P)\n", "void f() { used(p); }", false},
		{"kind of the root", "  pattern: $A[$I]\n", "void f() { g(a); }", false},
		{"kind of a second operand", "  patterns:\n  - pattern: $X\n  - pattern-inside: $A[$I]\n", "void f() { g(a); }", false},
		{"statement", "  pattern: |\n    $T $V;\n    ...\n    switch ($X) { ... }\n", "void f() { int a; g(a); }", false},
		{"statement in a statement", "  pattern: |\n    if (...) { ... break; }\n", "void f() { while (a) { if (b) { g(); break; } } }", true},
		{"all is there", "  patterns:\n  - pattern: $X\n  - pattern-inside: $A[$I]\n", "void f() { g(a[1]); }", true},
		{"string", "  pattern: $F(\"Origin\")\n", "void f() { g(\"Host\"); }", false},
		{"string that an operator makes", "  pattern: $F(\"Origin\")\n", "void f() { g(\"Ori\" + \"gin\"); }", true},
		{"string in two parts", "  pattern: $F(\"Origin\")\n", "void f() { g(\"Ori\" \"gin\"); }", true},
		{"string that is made up step by step", "  pattern: $F(\"Origin\")\n", "void f() { auto s = \"Ori\"; s += \"gin\"; g(s); }", true},
		{"condition on a string that is made", "  patterns:\n  - pattern: $F(\"$X\")\n  - metavariable-regex: {metavariable: $X, regex: ^Origin$}\n", "void f() { auto s = \"Ori\"; s += \"gin\"; g(s); }", true},
		{"word of a condition", "  patterns:\n  - pattern: $F($X)\n  - metavariable-regex: {metavariable: $F, regex: ^copied$}\n", "void f() { g(a); }", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			shared := NewShared()
			f := compiled(t, "cpp", tt.formula, shared)
			file := remembering("cpp", tt.code, shared.Plan())
			assert.Equal(t, tt.want, f.MayMatch(file))
			run := &Run{Steps: DefaultSteps}
			assert.Equal(t, tt.want, len(f.Eval(file, run)) > 0)
		})
	}
}

// TestGrams: a text is never said to lack a word that it has, in whatever case.
func TestGrams(t *testing.T) {
	text := "static char *Buf_copy(const char *src) { return strdup(src); } // é"
	lower := strings.ToLower(text)
	var g grams
	for from := range text {
		for to := from + 1; to <= len(text); to++ {
			require.True(t, g.mayHave(text, text[from:to]), text[from:to])
			require.True(t, g.mayHave(text, lower[from:to]), lower[from:to])
		}
	}
	assert.False(t, g.mayHave(text, "malloc"))
	g.known = false
	assert.True(t, g.mayHave("ab", "abc"), "short texts are searched")
}
