// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var errDisk = errors.New("the disk is on fire")

// failingFS is a file system of which nothing can be read.
type failingFS struct{}

func (failingFS) Open(string) (fs.File, error) { return nil, errDisk }

// show writes a formula on one line, in the manner of Lisp.
func show(f Formula) string {
	switch f := f.(type) {
	case *Pattern:
		return strings.TrimSpace(f.Text)
	case *Regex:
		return "/" + f.Re.String() + "/"
	case *Or:
		return showAll("or", f.Any)
	case *Inside:
		return "(inside " + show(f.Operand) + ")"
	case *Anywhere:
		return "(anywhere " + show(f.Operand) + ")"
	}
	and := f.(*And)
	var parts []string
	for _, p := range []struct {
		word string
		fs   []Formula
	}{{"", and.Positive}, {"inside", and.Inside}, {"not", and.Not}, {"not-inside", and.NotInside}} {
		for _, f := range p.fs {
			if p.word == "" {
				parts = append(parts, show(f))
			} else {
				parts = append(parts, "("+p.word+" "+show(f)+")")
			}
		}
	}
	for _, c := range and.Where {
		parts = append(parts, showCondition(c))
	}
	for _, f := range and.Focus {
		parts = append(parts, "(focus "+strings.Join(f.Vars, " ")+")")
	}
	return "(and " + strings.Join(parts, " ") + ")"
}

func showAll(word string, fs []Formula) string {
	for _, f := range fs {
		word += " " + show(f)
	}
	return "(" + word + ")"
}

func showCondition(c Condition) string {
	switch c := c.(type) {
	case *MetavarRegex:
		return fmt.Sprintf("(%s =~ /%s/ %v)", c.Var, c.Re, c.ConstantPropagation)
	case *MetavarPattern:
		return fmt.Sprintf("(%s is %s %s)", c.Var, c.Language, show(c.Formula))
	case *MetavarComparison:
		return fmt.Sprintf("(%s compare %s %v %d)", c.Var, c.Expr, c.Strip, c.Base)
	case *MetavarAnalysis:
		return fmt.Sprintf("(%s analyze %d)", c.Var, c.Analyzer)
	case *MetavarType:
		return fmt.Sprintf("(%s type %v)", c.Var, c.Types)
	}
	n := c.(*MetavarName)
	return fmt.Sprintf("(%s name %s %v %v)", n.Var, n.Kind, n.Modules, n.FQNs)
}

// TestBothSyntaxesGiveOneForm reads each formula in both syntaxes, where both have it.
func TestBothSyntaxesGiveOneForm(t *testing.T) {
	for _, c := range []struct{ name, classic, newer, want string }{
		{"pattern", "  pattern: f($X)\n", "  match: f($X)\n", "f($X)"},
		{"pattern as object", "", "  match: {pattern: f($X)}\n", "f($X)"},
		{"regex", "  pattern-regex: a(?!b)\n", "  match: {regex: 'a(?!b)'}\n", "/a(?!b)/"},
		{
			"conjunction",
			"  patterns: [{pattern: f($X)}, {pattern-not: f(1)}, {pattern-inside: g()}, {pattern-not-inside: h()}, {pattern-regex: a}, {pattern-not-regex: b}]\n",
			"  match: {all: [f($X), {not: f(1)}, {inside: g()}, {not: {inside: h()}}, {regex: a}, {not: {regex: b}}]}\n",
			"(and f($X) /a/ (inside g()) (not f(1)) (not /b/) (not-inside h()))",
		},
		{
			"disjunction",
			"  pattern-either: [{pattern: f()}, {pattern-either: [{pattern: g()}]}, {pattern-inside: h()}, {patterns: [{pattern: i()}]}]\n",
			"  match: {any: [f(), {any: [g()]}, {inside: h()}, {all: [i()]}]}\n",
			"(or f() (or g()) (inside h()) (and i()))",
		},
		{
			"operators below operators",
			"  patterns: [{pattern: f()}, {pattern-inside: {patterns: [{pattern: a}, {pattern-not: b}]}}, {pattern-not: {pattern-either: [{pattern: c}, {pattern-regex: d}]}}, {pattern-not-inside: {pattern: e}}]\n",
			"  match: {all: [f(), {inside: {all: [a, {not: b}]}}, {not: {any: [c, {regex: d}]}}, {not: {inside: {pattern: e}}}]}\n",
			"(and f() (inside (and a (not b))) (not (or c /d/)) (not-inside e))",
		},
		{"only inside", "  patterns: [{pattern-inside: f()}]\n", "  match: {all: [{inside: f()}]}\n", "(and (inside f()))"},
		{"inside inside", "  patterns: [{pattern-inside: {pattern-inside: f()}}]\n", "  match: {all: [{inside: {inside: f()}}]}\n", "(and (inside (inside f())))"},
		{"inside on top", "", "  match: {inside: f()}\n", "(inside f())"},
		{"anywhere", "  patterns: [{pattern: f($X)}, {semgrep-internal-pattern-anywhere: g($X)}]\n", "  match: {all: [f($X), {anywhere: g($X)}]}\n", "(and f($X) (anywhere g($X)))"},
		{"not anywhere", "  patterns: [{pattern: f($X)}, {pattern-not: {semgrep-internal-pattern-anywhere: g($X)}}]\n", "  match: {all: [f($X), {not: {anywhere: g($X)}}]}\n", "(and f($X) (not (anywhere g($X))))"},
		{
			"conditions",
			`  patterns:
  - pattern: f($X, $Y)
  - metavariable-regex: {metavariable: $X, regex: "a|b"}
  - metavariable-regex: {metavariable: $X, regex: c, constant-propagation: true}
  - metavariable-pattern: {metavariable: $X, pattern: g($Z), language: js}
  - metavariable-pattern: {metavariable: $X, pattern-either: [{pattern: a}, {pattern: b}]}
  - metavariable-comparison: {comparison: $X > 3}
  - metavariable-comparison: {comparison: $Y < 3, metavariable: $Y, base: 16, strip: true}
  - metavariable-analysis: {metavariable: $X, analyzer: entropy}
  - metavariable-analysis: {metavariable: $X, analyzer: redos}
  - metavariable-analysis: {metavariable: $X, analyzer: {kind: entropy}}
  - metavariable-type: {metavariable: $X, type: int}
  - metavariable-type: {metavariable: $X, types: [int, "List[str]"]}
  - focus-metavariable: $X
  - focus-metavariable: [$X, $Y]
`,
			`  match:
    pattern: f($X, $Y)
    where:
    - {metavariable: $X, regex: "a|b"}
    - {metavariable: $X, regex: c, constant-propagation: true}
    - {metavariable: $X, pattern: g($Z), language: javascript}
    - {metavariable: $X, any: [a, b]}
    - {comparison: $X > 3}
    - {comparison: $Y < 3, metavariable: $Y, base: 16, strip: true}
    - {metavariable: $X, analyzer: entropy}
    - {metavariable: $X, analyzer: redos}
    - {metavariable: $X, analyzer: {kind: entropy}}
    - {metavariable: $X, type: int}
    - {metavariable: $X, types: [int, "List[str]"]}
    - focus: $X
    - focus: [$X, $Y]
`,
			"(and f($X, $Y) ($X =~ /a|b/ false) ($X =~ /c/ true) ($X is javascript g($Z)) ($X is  (or a b)) ( compare $X > 3 false 0) ($Y compare $Y < 3 true 16)" +
				" ($X analyze 0) ($X analyze 1) ($X analyze 0) ($X type [int]) ($X type [int List[str]]) (focus $X) (focus $X $Y))",
		},
		{
			"conditions on conditions",
			"  patterns: [{pattern: f($X)}, {metavariable-pattern: {metavariable: $X, patterns: [{pattern: $Y}, {metavariable-comparison: {comparison: $Y > 1}}]}}]\n",
			"  match: {pattern: f($X), where: [{metavariable: $X, all: [$Y], where: [{comparison: $Y > 1}]}]}\n",
			"(and f($X) ($X is  (and $Y ( compare $Y > 1 false 0))))",
		},
		{"where of all", "", "  match: {all: [f($X), {not: f(2)}], where: [{comparison: $X > 1}]}\n", "(and f($X) (not f(2)) ( compare $X > 1 false 0))"},
		{"where of any", "", "  match: {any: [f($X), g($X)], where: [{comparison: $X > 1}]}\n", "(and (or f($X) g($X)) ( compare $X > 1 false 0))"},
		{"where of inside", "", "  match: {all: [f(), {inside: g($X), where: [{comparison: $X > 1}]}]}\n", "(and f() (and (inside g($X)) ( compare $X > 1 false 0)))"},
		{"where below not", "", "  match: {all: [f($X), {not: {pattern: f($Y), where: [{comparison: $Y > 1}]}}]}\n", "(and f($X) (not (and f($Y) ( compare $Y > 1 false 0))))"},
		{"negations of a metavariable", "  patterns: [{pattern: f($X)}, {metavariable-pattern: {metavariable: $X, patterns: [{pattern-not: g()}]}}]\n", "", "(and f($X) ($X is  (and (not g()))))"},
		{"names", "  patterns: [{pattern: $X()}, {metavariable-name: {metavariable: $X, module: os}}, {semgrep-internal-metavariable-name: {metavariable: $X, kind: class, fqns: [a.b, c]}}]\n", "", "(and $X() ($X name  [os] []) ($X name class [] [a.b c]))"},
		{"groups of regexes", "  patterns: [{pattern-regex: '(?<name>a)(b)'}, {focus-metavariable: $2}, {metavariable-regex: {metavariable: $name, regex: a}}]\n", "", "(and /(?<name>a)(b)/ ($name =~ /a/ false) (focus $2))"},
		{"numbers", "  patterns: [{pattern: $X = $Y}, {pattern-not: 3}, {pattern-inside: 1.5}]\n", "  match: {all: [$X = $Y, {not: 3}, {inside: 1.5}]}\n", "(and $X = $Y (inside 1.5) (not 3))"},
		{"aliases", "  patterns: [{pattern: &p f()}, {pattern-not: *p}]\n", "", "(and f() (not f()))"},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, body := range []string{c.classic, c.newer} {
				if body != "" {
					require.Equal(t, c.want, show(parseOne(t, body).Formula))
				}
			}
		})
	}
}

func TestPlaces(t *testing.T) {
	r := parseOne(t, `  patterns:
  - pattern: |
      f($X)
  - pattern-inside:
      pattern-either:
      - pattern: g()
  - metavariable-regex:
      metavariable: $X
      regex: a
  - focus-metavariable: $X
`)
	and := r.Formula.(*And)
	require.Equal(t, Pos{7, 3}, and.At())
	require.Equal(t, Pos{7, 14}, and.Positive[0].At())
	require.Equal(t, Pos{11, 7}, and.Inside[0].At())
	require.Equal(t, Pos{11, 18}, and.Inside[0].(*Or).Any[0].At())
	require.Equal(t, Pos{13, 7}, and.Where[0].At())
	require.Equal(t, Pos{15, 25}, and.Focus[0].Pos)
}
