// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// showRequires writes an expression with all its parentheses.
func showRequires(r *Requires) string {
	if r == nil {
		return "nil"
	}
	var args []string
	for _, a := range r.Args {
		args = append(args, showRequires(a))
	}
	switch r.Op {
	case HasLabel:
		return r.Label
	case RequiresTrue:
		return "True"
	case RequiresFalse:
		return "False"
	case RequiresNot:
		return "(not " + args[0] + ")"
	case RequiresAnd:
		return "(" + strings.Join(args, " and ") + ")"
	}
	return "(" + strings.Join(args, " or ") + ")"
}

func showTaint(t *Taint) string {
	var b strings.Builder
	for _, s := range t.Sources {
		fmt.Fprintf(&b, "source %s label=%s requires=%s exact=%v side=%d control=%v\n", show(s.Formula), s.Label, showRequires(s.Requires), s.Exact, s.BySideEffect, s.Control)
	}
	for _, s := range t.Sinks {
		fmt.Fprintf(&b, "sink %s requires=%s exact=%v at-exit=%v", show(s.Formula), showRequires(s.Requires), s.Exact, s.AtExit)
		for _, v := range s.RequiresVar {
			fmt.Fprintf(&b, " %s:%s", v.Var, showRequires(v.Requires))
		}
		b.WriteByte('\n')
	}
	for _, s := range t.Sanitizers {
		fmt.Fprintf(&b, "sanitizer %s exact=%v side=%d not-conflicting=%v\n", show(s.Formula), s.Exact, s.BySideEffect, s.NotConflicting)
	}
	for _, p := range t.Propagators {
		fmt.Fprintf(&b, "propagator %s %s->%s side=%d label=%s requires=%s replace=%v\n", show(p.Formula), p.From, p.To, p.BySideEffect, p.Label, showRequires(p.Requires), p.ReplaceLabels)
	}
	return b.String()
}

func TestTaintInBothSyntaxes(t *testing.T) {
	const want = `source src() label=__SOURCE__ requires=nil exact=false side=0 control=false
source (and f($X) (focus $X)) label=A requires=(B and (not C)) exact=true side=2 control=true
source g() label=__SOURCE__ requires=nil exact=false side=1 control=false
sink sink(...) requires=nil exact=true at-exit=false
sink (or a($X) b($X)) requires=nil exact=false at-exit=true $X:A $Y:(A or B)
sink c() requires=A exact=true at-exit=false
sanitizer san(...) exact=false side=0 not-conflicting=false
sanitizer /clean/ exact=true side=1 not-conflicting=true
propagator p($A, $B) $A->$B side=1 label= requires=nil replace=[]
propagator q($A, $B) $A->$B side=0 label=C requires=A replace=[A B]
`
	classic := parseOne(t, `  mode: taint
  pattern-sources:
  - pattern: src()
  - patterns: [{pattern: f($X)}, {focus-metavariable: $X}]
    label: A
    requires: B and not C
    exact: true
    by-side-effect: only
    control: true
  - pattern: g()
    by-side-effect: "true"
    severity: ignored
  pattern-sinks:
  - pattern: sink(...)
  - pattern-either: [{pattern: a($X)}, {pattern: b($X)}]
    requires: [{$X: A}, {$Y: A or B}]
    exact: false
    at-exit: true
  - pattern: c()
    requires: A
  pattern-sanitizers:
  - pattern: san(...)
  - pattern-regex: clean
    exact: true
    by-side-effect: true
    not_conflicting: true
  pattern-propagators:
  - {pattern: "p($A, $B)", from: $A, to: $B}
  - {pattern: "q($A, $B)", from: $A, to: $B, by-side-effect: false, label: C, requires: A, replace-labels: [A, B]}
`)
	require.Equal(t, TaintMode, classic.Mode)
	require.Nil(t, classic.Formula)
	require.Equal(t, want, showTaint(classic.Taint))
	spec := `    sources:
    - src()
    - pattern: f($X)
      where: [{focus: $X}]
      label: A
      requires: B and not C
      exact: true
      by-side-effect: only
      control: true
    - pattern: g()
      by-side-effect: true
    sinks:
    - sink(...)
    - any: [a($X), b($X)]
      requires: [{$X: A}, {$Y: A or B}]
      exact: false
      at-exit: true
    - pattern: c()
      requires: A
    sanitizers:
    - san(...)
    - regex: clean
      exact: true
      by-side-effect: true
      not-conflicting: true
    propagators:
    - {pattern: "p($A, $B)", from: $A, to: $B}
    - {pattern: "q($A, $B)", from: $A, to: $B, by-side-effect: false, label: C, requires: A, replace-labels: [A, B]}
`
	require.Equal(t, want, showTaint(parseOne(t, "  taint:\n"+spec).Taint))
	require.Equal(t, want, showTaint(parseOne(t, "  mode: taint\n  match:\n    taint:\n  "+strings.TrimSuffix(strings.ReplaceAll(spec, "\n", "\n  "), "  ")).Taint))
}

func TestRequires(t *testing.T) {
	for src, want := range map[string]string{
		"A":                      "A",
		"not A":                  "(not A)",
		"not not A":              "(not (not A))",
		"A and B or C":           "((A and B) or C)",
		"A or B and C":           "(A or (B and C))",
		"A and not (B or C)":     "(A and (not (B or C)))",
		"A and B and C":          "(A and B and C)",
		"((A))":                  "A",
		"True and not False":     "(True and (not False))",
		"__SOURCE__ or android1": "(__SOURCE__ or android1)",
	} {
		r := parseOne(t, fmt.Sprintf("  mode: taint\n  pattern-sources: [{pattern: f()}]\n  pattern-sinks: [{pattern: g(), requires: %q}]\n", src))
		require.Equal(t, want, showRequires(r.Taint.Sinks[0].Requires))
	}
}

func TestRequiresEval(t *testing.T) {
	a, b := &Requires{Op: HasLabel, Label: "A"}, &Requires{Op: HasLabel, Label: "B"}
	has := func(l string) bool { return l == "A" }
	for _, c := range []struct {
		r    *Requires
		want bool
	}{
		{nil, true}, {a, true}, {b, false},
		{&Requires{Op: RequiresTrue}, true}, {&Requires{Op: RequiresFalse}, false},
		{&Requires{Op: RequiresNot, Args: []*Requires{b}}, true},
		{&Requires{Op: RequiresAnd, Args: []*Requires{a, b}}, false}, {&Requires{Op: RequiresAnd, Args: []*Requires{a, a}}, true},
		{&Requires{Op: RequiresOr, Args: []*Requires{b, a}}, true}, {&Requires{Op: RequiresOr, Args: []*Requires{b, b}}, false},
	} {
		require.Equal(t, c.want, c.r.Eval(has), showRequires(c.r))
	}
}
