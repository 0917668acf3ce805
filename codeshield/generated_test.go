// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang"
)

// syntax is how the languages write what generated code is made of.
type syntax struct {
	head, foot string // around statements
	set        string // an assignment of %s to x
	stmt       string // a call as a statement
	iff, elif  string // if and else if, with what they guard
	list       string // %s as a list
	concat     string // between strings
}

var syntaxes = map[string]syntax{
	"c":          {"void f(void) {\n", "}\n", "x = %s;\n", "danger(%s);\n", "if (a == 0) { g(); }", " else if (a == %d) { g(); }", "{%s}", " "},
	"cpp":        {"void f() {\n", "}\n", "x = %s;\n", "danger(%s);\n", "if (a == 0) { g(); }", " else if (a == %d) { g(); }", "{%s}", " + "},
	"csharp":     {"class A { void F() {\n", "} }\n", "x = %s;\n", "danger(%s);\n", "if (a == 0) { g(); }", " else if (a == %d) { g(); }", "new[] {%s}", " + "},
	"go":         {"package p\nfunc f() {\n", "}\n", "x = %s\n", "danger(%s)\n", "if a == 0 { g() }", " else if a == %d { g() }", "[]int{%s}", " + "},
	"java":       {"class A { void f() {\n", "} }\n", "x = %s;\n", "danger(%s);\n", "if (a == 0) { g(); }", " else if (a == %d) { g(); }", "new int[] {%s}", " + "},
	"javascript": {"function f() {\n", "}\n", "x = %s;\n", "danger(%s);\n", "if (a == 0) { g(); }", " else if (a == %d) { g(); }", "[%s]", " + "},
	"typescript": {"function f(): void {\n", "}\n", "x = %s;\n", "danger(%s);\n", "if (a == 0) { g(); }", " else if (a == %d) { g(); }", "[%s]", " + "},
	"kotlin":     {"fun f() {\n", "}\n", "x = %s\n", "danger(%s)\n", "if (a == 0) { g() }", " else if (a == %d) { g() }", "listOf(%s)", " + "},
	"php":        {"<?php\nfunction f() {\n", "}\n", "$x = %s;\n", "danger(%s);\n", "if ($a == 0) { g(); }", " elseif ($a == %d) { g(); }", "[%s]", " . "},
	"python":     {"if 1:\n", "\n", " x = %s\n", " danger(%s)\n", " if a == 0:\n  g()\n", " elif a == %d:\n  g()\n", "[%s]", " + "},
	"rust":       {"fn f() {\n", "}\n", "x = %s;\n", "danger(%s);\n", "if a == 0 { g(); }", " else if a == %d { g(); }", "[%s]", " + "},
}

// generated returns texts such as programs write them, by what they hold.
func (s syntax) generated() map[string]string {
	set := func(x string) string { return s.head + fmt.Sprintf(s.set, x) + fmt.Sprintf(s.stmt, "1") + s.foot }
	around := func(open, x, shut string, n int) string { return strings.Repeat(open, n) + x + strings.Repeat(shut, n) }
	var chain, items, terms strings.Builder
	for i := range 600 {
		fmt.Fprintf(&chain, s.elif, i+1)
	}
	for i := range 5000 {
		fmt.Fprintf(&items, "%d, ", i)
	}
	for i := range 2000 {
		fmt.Fprintf(&terms, "\"part %d\"%s", i, s.concat)
	}
	return map[string]string{
		"a chain of else if":   s.head + s.iff + chain.String() + "\n" + fmt.Sprintf(s.stmt, "1") + s.foot,
		"a list":               set(fmt.Sprintf(s.list, items.String()+"0")),
		"a concatenation":      set(terms.String() + `"end"`),
		"a sum":                set(strings.Repeat("a + ", 2000) + "1"),
		"brackets":             set(around("(", "1", ")", 500)),
		"calls in calls":       set(around("g(", "1", ")", 500)),
		"calls with arguments": set(around("g(a, h(b), ", "1", ", c)", 400)),
		"indexes":              set(around("a[", "1", "]", 500)),
		"operators":            set(around("-(", "1", ")", 400)),
		"a chain of calls":     set("a" + strings.Repeat(".b(1)", 500)),
		"many statements":      s.head + strings.Repeat(fmt.Sprintf(s.set, "1"), 5000) + fmt.Sprintf(s.stmt, "1") + s.foot,
	}
}

func TestGeneratedCodeIsReadToItsEnd(t *testing.T) {
	rules := load(t, fuzzRules)
	for i := range lang.All {
		language := string(lang.All[i].Name)
		for what, text := range syntaxes[language].generated() {
			t.Run(language+"/"+what, func(t *testing.T) {
				report, err := rules.Analyze(context.Background(), codeshield.Source{Language: language, Text: text})
				require.NoError(t, err)
				require.Empty(t, report.Incomplete)
				require.Positive(t, len(report.Findings), "what stands behind it is seen")
			})
		}
	}
}
