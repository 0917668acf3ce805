// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package rules_test

import (
	"cmp"
	"fmt"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/rules"
)

// TestNoAlternativeIsDead looks for patterns that can never give a finding, because a condition around them is on a metavariable
// that nothing binds where they match: it does not hold then. A rule with such an alternative looks as if it knew more than it
// does, and its fixtures don't show it as long as another alternative reports.
func TestNoAlternativeIsDead(t *testing.T) {
	for _, name := range ruleFiles(t) {
		data, err := fs.ReadFile(rules.FS, name)
		require.NoError(t, err)
		file, err := semgrep.Parse(name, data)
		require.NoError(t, err)
		for _, r := range file.Rules {
			for _, d := range deadIn(r) {
				t.Errorf("%s:%s: rule %s: nothing binds %s here, so that this never matches", name, d.at(), r.ID, d.variable)
			}
		}
	}
}

// TestDeadAlternativeIsFound runs the same on rules of which the dead lines are known.
func TestDeadAlternativeIsFound(t *testing.T) {
	for _, test := range []struct {
		name, body string
		want       []string // line:variable
	}{
		{"every alternative binds it", `
    patterns:
      - pattern-either:
          - pattern: f($X)
          - pattern: g($X, $Y)
      - metavariable-regex: {metavariable: $X, regex: a}`, nil},
		{"one alternative does not bind it", `
    patterns:
      - pattern-either:
          - pattern: f($X)
          - pattern: g($Y)
      - metavariable-regex: {metavariable: $X, regex: a}`, []string{"9:$X"}},
		{"an alternative of an alternative does not bind it", `
    patterns:
      - pattern-either:
          - pattern: f($X)
          - patterns:
              - pattern: g(...)
              - pattern-either:
                  - pattern-inside: h($X)
                  - pattern-inside: h($Y)
      - metavariable-comparison: {comparison: $X > 1}`, []string{"13:$X"}},
		{"what stands around binds it", `
    patterns:
      - pattern-inside: class $C { ... }
      - pattern-either:
          - pattern: f($X)
          - pattern: g($C)
      - metavariable-regex: {metavariable: $C, regex: a}`, nil},
		{"another alternative around may bind it", `
    patterns:
      - pattern-either:
          - pattern: f(...)
          - pattern: g(...)
      - pattern-either:
          - pattern-inside: h($X)
          - pattern-inside: i($X)
      - metavariable-pattern: {metavariable: $X, pattern: a}`, nil},
		{"only what must not be there names it", `
    patterns:
      - pattern: f(...)
      - pattern-not: f($X)
      - metavariable-regex: {metavariable: $X, regex: a}`, []string{"7:$X"}},
		{"the condition of a negation", `
    patterns:
      - pattern: f($X)
      - pattern-not-inside:
          patterns:
            - pattern: g($Y)
            - metavariable-regex: {metavariable: $X, regex: a}`, []string{"10:$X"}},
		{"a part of a metavariable binds it", `
    patterns:
      - pattern: f($X)
      - metavariable-pattern: {metavariable: $X, pattern: g($Y)}
      - focus-metavariable: $Y`, nil},
		{"a group of a regular expression binds it", `
    patterns:
      - pattern-regex: f\((?P<ARG>.*)\)
      - metavariable-regex: {metavariable: $ARG, regex: a}`, nil},
		{"a group without a name does not", `
    patterns:
      - pattern-regex: f\((.*)\)
      - metavariable-regex: {metavariable: $1, regex: a}`, []string{"7:$1"}},
		{"the group of a condition, in focus", `
    patterns:
      - pattern: f($X)
      - metavariable-regex: {metavariable: $X, regex: "(?P<PART>a)"}
      - focus-metavariable: $PART`, nil},
		{"one of several in focus is enough", `
    patterns:
      - pattern-either:
          - pattern: f($X)
          - pattern: g($Y)
          - pattern: h($Z)
      - focus-metavariable: [$X, $Y]`, []string{"10:$X or $Y"}},
		{"the parts of a taint rule", `
    mode: taint
    pattern-sources:
      - patterns:
          - pattern-either: [{pattern: f($X)}, {pattern: g(...)}]
          - focus-metavariable: $X
    pattern-propagators:
      - {pattern: "$A.add($B)", from: $B, to: $C}
    pattern-sanitizers:
      - patterns:
          - pattern: s($X)
          - metavariable-regex: {metavariable: $S, regex: a}
    pattern-sinks:
      - patterns:
          - pattern: t($X)
          - metavariable-regex: {metavariable: $T, regex: a}`, []string{"9:$X", "12:$C", "15:$S", "19:$T"}},
		{"the newer syntax", `
    match:
      all:
        - any: [f($X), g(...)]
      where:
        - {metavariable: $X, regex: a}`, []string{"8:$X"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			text := "rules:\n  - id: r-1\n    languages: [java]\n    severity: ERROR\n    message: m" + test.body + "\n"
			file, err := semgrep.Parse("r.yaml", []byte(text))
			require.NoError(t, err)
			require.Empty(t, file.Skipped)
			require.Len(t, file.Rules, 1)
			var got []string
			for _, d := range deadIn(file.Rules[0]) {
				got = append(got, strconv.Itoa(d.pos.Line)+":"+d.variable)
			}
			assert.Equal(t, test.want, got, text)
		})
	}
}

// dead is a pattern that can never match, with the metavariable that it would have to bind.
type dead struct {
	pos      semgrep.Pos
	variable string
}

func (d dead) at() string { return fmt.Sprintf("%d:%d", d.pos.Line, d.pos.Col) }

// variables is a set of metavariables, with the dollar sign.
type variables map[string]bool

func (v variables) with(others ...variables) variables {
	v = maps.Clone(v)
	for _, o := range others {
		maps.Copy(v, o)
	}
	return v
}

// need is a condition: one of its variables must be bound.
type need []string

// deadIn returns the dead patterns of a rule, in the order of their places.
func deadIn(r *semgrep.Rule) []dead {
	var found finder
	if r.Formula != nil {
		found.walk(r.Formula, variables{}, nil)
	}
	if t := r.Taint; t != nil {
		for _, s := range t.Sources {
			found.walk(s.Formula, variables{}, nil)
		}
		for _, p := range t.Propagators {
			found.walk(p.Formula, variables{}, []need{{p.From}, {p.To}})
		}
		for _, s := range t.Sanitizers {
			found.walk(s.Formula, variables{}, nil)
		}
		for _, s := range t.Sinks {
			found.walk(s.Formula, variables{}, nil)
		}
	}
	list := slices.Collect(maps.Keys(found))
	slices.SortFunc(list, func(x, y dead) int {
		return cmp.Or(cmp.Compare(x.pos.Line, y.pos.Line), cmp.Compare(x.pos.Col, y.pos.Col), cmp.Compare(x.variable, y.variable))
	})
	return list
}

// finder collects the dead patterns.
type finder map[dead]bool

// walk looks through f, where what stands around it may bind the variables of around, and conditions need some.
func (found *finder) walk(f semgrep.Formula, around variables, needs []need) {
	switch f := f.(type) {
	case *semgrep.Or:
		for _, alternative := range f.Any {
			found.walk(alternative, around, needs)
		}
	case *semgrep.Inside:
		found.walk(f.Operand, around, needs)
	case *semgrep.Anywhere:
		found.walk(f.Operand, around, needs)
	case *semgrep.And:
		found.and(f, around, needs)
	default: // a pattern
		bound := around.with(mayBind(f))
		for _, n := range needs {
			if !slices.ContainsFunc(n, func(v string) bool { return bound[v] }) {
				if *found == nil {
					*found = finder{}
				}
				(*found)[dead{f.At(), strings.Join(n, " or ")}] = true
			}
		}
	}
}

func (found *finder) and(f *semgrep.And, around variables, needs []need) {
	parts := slices.Concat(f.Positive, f.Inside)
	binds := make([]variables, len(parts))
	for i, p := range parts {
		binds[i] = mayBind(p)
	}
	inner := variables{} // of metavariable-pattern
	groups := variables{}
	needs = slices.Clone(needs)
	for _, c := range f.Where {
		switch c := c.(type) {
		case *semgrep.MetavarRegex:
			needs = append(needs, need{c.Var})
			maps.Copy(groups, named(c.Re.GroupNames()))
		case *semgrep.MetavarPattern:
			needs = append(needs, need{c.Var})
			maps.Copy(inner, mayBind(c.Formula))
			found.walk(c.Formula, variables{}, nil)
		case *semgrep.MetavarComparison:
			for _, v := range c.Expr.Vars() {
				needs = append(needs, need{v})
			}
		case *semgrep.MetavarAnalysis:
			needs = append(needs, need{c.Var})
		case *semgrep.MetavarType:
			needs = append(needs, need{c.Var})
		case *semgrep.MetavarName:
			needs = append(needs, need{c.Var})
		}
	}
	for _, focus := range f.Focus {
		if !slices.ContainsFunc(focus.Vars, func(v string) bool { return groups[v] }) {
			needs = append(needs, focus.Vars)
		}
	}
	for i, p := range parts {
		others := slices.Concat(binds[:i], binds[i+1:])
		found.walk(p, around.with(inner).with(others...), needs)
	}
	for _, negation := range slices.Concat(f.Not, f.NotInside) { // which is matched on its own, and then compared
		found.walk(negation, variables{}, nil)
	}
}

// mention is a metavariable in a pattern.
var mention = regexp.MustCompile(`\$(\.\.\.)?[A-Z_][A-Z0-9_]*`)

// mayBind returns the metavariables that some match of f binds.
func mayBind(f semgrep.Formula) variables {
	bound := variables{}
	switch f := f.(type) {
	case *semgrep.Pattern:
		for _, v := range mention.FindAllString(f.Text, -1) {
			bound[v] = true
		}
	case *semgrep.Regex:
		return named(f.Re.GroupNames())
	case *semgrep.Or:
		for _, alternative := range f.Any {
			maps.Copy(bound, mayBind(alternative))
		}
	case *semgrep.Inside:
		return mayBind(f.Operand)
	case *semgrep.Anywhere:
		return mayBind(f.Operand)
	case *semgrep.And:
		for _, p := range slices.Concat(f.Positive, f.Inside) {
			maps.Copy(bound, mayBind(p))
		}
		for _, c := range f.Where {
			switch c := c.(type) {
			case *semgrep.MetavarPattern:
				maps.Copy(bound, mayBind(c.Formula))
			case *semgrep.MetavarRegex:
				maps.Copy(bound, named(c.Re.GroupNames()))
			}
		}
	}
	return bound
}

// named returns what the groups of a regular expression bind, as far as conditions can name it.
func named(groups []string) variables {
	bound := variables{}
	for _, g := range groups {
		if g != "" {
			bound["$"+g] = true
		}
	}
	return bound
}
