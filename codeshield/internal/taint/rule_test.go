// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package taint_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/taint"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

func label(name string) *semgrep.Requires {
	return &semgrep.Requires{Op: semgrep.HasLabel, Label: name}
}

func both(a, b *semgrep.Requires) *semgrep.Requires {
	return &semgrep.Requires{Op: semgrep.RequiresAnd, Args: []*semgrep.Requires{a, b}}
}

func not(a *semgrep.Requires) *semgrep.Requires {
	return &semgrep.Requires{Op: semgrep.RequiresNot, Args: []*semgrep.Requires{a}}
}

// Where a formula matches in the tests: at a call of a function, at its first argument, or at an Ident of that name.
type place uint8

const (
	atCall place = iota
	atArg
	atName
	atCompared // at an Ident of that name on the left of an operator
)

// part is one source, sink or sanitizer of a test's rule.
type part struct {
	name  string
	place place
	spec  any
}

// rule is a rule that finds its parts by name.
type rule struct {
	parts       []part
	propagators map[string]*semgrep.Propagator // a call f(from, to), or f(to, from) where the name ends in R
	options     semgrep.Options
}

func (r rule) input(t *testing.T, src string) *taint.Input {
	t.Helper()
	d := dialects[".py"]()
	tr, f := &tree.Tree{}, &resolve.Facts{}
	new(parse.Parser).Code(tr, d, src)
	f.Reset(tr, d.Name)
	in := &taint.Input{Facts: f, Tree: tr, Lang: d.Name, Options: &r.options, Rule: &semgrep.Taint{}}
	match := func(n tree.ID, spec int) taint.Match {
		return taint.Match{Start: tr.Nodes[n].Start, End: tr.Nodes[n].End, Node: n, Spec: int32(spec)}
	}
	for _, p := range r.parts {
		spec, list := 0, &in.Sources
		switch s := p.spec.(type) {
		case semgrep.Source:
			if s.Label == "" {
				s.Label = semgrep.SourceLabel
			}
			spec = len(in.Rule.Sources)
			in.Rule.Sources = append(in.Rule.Sources, &s)
		case semgrep.Sink:
			spec, list = len(in.Rule.Sinks), &in.Sinks
			in.Rule.Sinks = append(in.Rule.Sinks, &s)
		case semgrep.Sanitizer:
			spec, list = len(in.Rule.Sanitizers), &in.Sanitizers
			in.Rule.Sanitizers = append(in.Rule.Sanitizers, &s)
		}
		tr.Walk(tr.Root, func(n tree.ID) bool {
			switch {
			case p.place == atName && tr.Kind(n) == tree.Ident && tr.Value(n) == p.name:
				*list = append(*list, match(n, spec))
			case p.place == atCompared && tr.Kind(n) == tree.Ident && tr.Value(n) == p.name && tr.Kind(tr.Parent(n)) == tree.Binary && tr.Next(n) != 0:
				*list = append(*list, match(n, spec))
			case p.place <= atArg && tr.Kind(n) == tree.Call && tr.Text(tr.First(n)) == p.name:
				if p.place == atArg {
					n = tr.First(tr.Next(tr.First(n)))
				}
				*list = append(*list, match(n, spec))
			}
			return true
		})
	}
	for name, p := range r.propagators {
		spec := len(in.Rule.Propagators)
		in.Rule.Propagators = append(in.Rule.Propagators, p)
		tr.Walk(tr.Root, func(n tree.ID) bool {
			if tr.Kind(n) == tree.Call && tr.Text(tr.First(n)) == name {
				from := tr.First(tr.Next(tr.First(n)))
				to := tr.Next(from)
				if strings.HasSuffix(name, "R") {
					from, to = to, from
				}
				in.Propagations = append(in.Propagations, taint.Propagation{From: match(from, spec), To: match(to, spec)})
			}
			return true
		})
	}
	in.Var = func(sink int, name string) (start, end int32, ok bool) {
		arg := tr.First(tr.Next(tr.First(in.Sinks[sink].Node)))
		if name == "$Y" {
			arg = tr.Next(arg)
		}
		return tr.Nodes[arg].Start, tr.Nodes[arg].End, arg != 0
	}
	return in
}

// lines returns the lines of the sinks that are reached.
func lines(src string, in *taint.Input) string {
	var out []string
	last := 0
	for _, x := range new(taint.Engine).Run(in) {
		if n := 1 + strings.Count(src[:in.Sinks[x.Sink].Start], "\n"); n != last {
			out, last = append(out, fmt.Sprint(n)), n
		}
	}
	return strings.Join(out, " ")
}

func TestRules(t *testing.T) {
	source := part{"src", atName, semgrep.Source{}}
	sink := part{"sink", atCall, semgrep.Sink{Exact: true}}
	a := part{"a", atCall, semgrep.Source{Label: "A"}}
	b := part{"b", atCall, semgrep.Source{Label: "B"}}
	needs := func(name string, r *semgrep.Requires) part {
		return part{name, atCall, semgrep.Sink{Exact: true, Requires: r}}
	}
	side := semgrep.Propagator{BySideEffect: semgrep.WithSideEffect}
	safe := semgrep.Options{TaintAssumeSafeFunctions: true}
	tests := []struct {
		name string
		rule rule
		src  string
		want string // lines of findings
	}{
		{"source by side effect", rule{parts: []part{{"mark", atArg, semgrep.Source{BySideEffect: semgrep.WithSideEffect}}, sink}},
			"mark(x)\nsink(x)\nsink(x.a)\nx = 1\nsink(x)", "2 3"},
		{"source by side effect of a field", rule{parts: []part{{"mark", atArg, semgrep.Source{BySideEffect: semgrep.WithSideEffect}}, sink}},
			"mark(x.a)\nsink(x.a)\nsink(x.b)\nsink(x)", "2 4"},
		{"source only by side effect", rule{parts: []part{{"sink", atArg, semgrep.Source{BySideEffect: semgrep.OnlySideEffect}}, sink}},
			"sink(x)\nsink(x)", "2"},
		{"a source that is no place has no side effect", rule{parts: []part{{"mark", atCall, semgrep.Source{BySideEffect: semgrep.WithSideEffect}}, sink}},
			"mark(x)\nsink(x)\nsink(mark(x))", "3"},
		{"a source that is set is no source", rule{parts: []part{source, sink}}, "src = 1\ny = src\nsink(y)", "3"},
		{"a parameter that is a source", rule{parts: []part{source, sink}}, "def f(src, b):\n  sink(src.x)\n  sink(b)", "2"},
		{"within a source", rule{parts: []part{{"mark", atCall, semgrep.Source{}}, sink}}, "mark(sink(x))", "1"},
		{"within an exact source", rule{parts: []part{{"mark", atCall, semgrep.Source{Exact: true}}, sink}}, "mark(sink(x))", ""},

		{"sanitizer of the value", rule{parts: []part{source, sink, {"clean", atCall, semgrep.Sanitizer{}}}},
			"x = src\nclean(x)\nsink(x)\nsink(clean(x))\nx = clean(x)\nsink(x)", "3"},
		{"sanitizer by side effect", rule{parts: []part{source, sink, {"check", atArg, semgrep.Sanitizer{BySideEffect: semgrep.WithSideEffect}}}},
			"x = src\nsink(x)\ncheck(x)\nsink(x)", "2"},
		{"sanitizer of a branch", rule{parts: []part{source, sink, {"check", atArg, semgrep.Sanitizer{BySideEffect: semgrep.WithSideEffect}}}},
			"x = src\nif c:\n  check(x)\n  sink(x)\nsink(x)", "5"},
		{"sanitizer in an operand that may be left out", rule{parts: []part{source, sink, {"x", atCompared, semgrep.Sanitizer{BySideEffect: semgrep.WithSideEffect}}}},
			"x = src\nif a or b and x > 1:\n  f()\nsink(x)", ""},
		{"sanitizer in an argument that may be left out", rule{parts: []part{source, sink, {"x", atCompared, semgrep.Sanitizer{BySideEffect: semgrep.WithSideEffect}}}},
			"x = src\nif a or f(x > 1):\n  f()\nsink(x)", "4"},
		{"sanitizer beside a call that may be left out", rule{parts: []part{source, sink, {"x", atCompared, semgrep.Sanitizer{BySideEffect: semgrep.WithSideEffect}}}},
			"x = src\nif a or f(1) < (x > 1):\n  f()\nsink(x)", ""},
		{"sanitizer as an argument of a call that may be left out", rule{parts: []part{source, sink, {"check", atArg, semgrep.Sanitizer{BySideEffect: semgrep.WithSideEffect}}}},
			"x = src\nif a or check(x):\n  f()\nsink(x)", "4"},
		{"sink in an operand that may be left out", rule{parts: []part{source, sink}}, "a or f(sink(src))\nb and (c or sink(src) > 1)", "1 2"},
		{"not conflicting", rule{parts: []part{source, sink, {"sink", atCall, semgrep.Sanitizer{NotConflicting: true}}}}, "sink(src)", "1"},
		{"conflicting", rule{parts: []part{source, sink, {"sink", atCall, semgrep.Sanitizer{}}}}, "sink(src)", ""},

		{"sink that is not exact", rule{parts: []part{source, {"sink", atCall, semgrep.Sink{}}}, options: safe}, "sink(f(src))", "1"},
		{"exact sink", rule{parts: []part{source, sink}, options: safe}, "sink(f(src))", ""},
		{"sink at exit", rule{parts: []part{source, {"end", atCall, semgrep.Sink{Exact: true, AtExit: true}}}},
			"def f():\n  x = src\n  end()\n  end()\ndef g():\n  x = src\n  if c:\n    return end()\n  x = 1\n  end()", "4 8"},
		{"control", rule{parts: []part{{"begin", atCall, semgrep.Source{Control: true}}, sink}},
			"def f():\n  sink()\n  if c:\n    begin()\n    sink()\n  sink()\ndef g():\n  sink()", "5 6"},

		{"labels", rule{parts: []part{a, b, needs("ab", both(label("A"), label("B"))), needs("onlya", both(label("A"), not(label("B"))))}},
			"x = a()\ny = b()\nab(x)\nab(x, y)\nab(x + y)\nonlya(x)\nonlya(x + y)\nonlya(y)", "4 5 6"},
		{"a label is not the default one", rule{parts: []part{a, sink}}, "sink(a())", ""},
		{"not needs something", rule{parts: []part{a, b, needs("noa", not(label("A")))}}, "noa()\nnoa(a())\nnoa(b())", "3"},
		{"a source that requires", rule{parts: []part{a, {"c", atCall, semgrep.Source{Label: "C", Requires: label("A")}}, needs("sinkc", label("C"))}},
			"sinkc(c(a()))\nsinkc(c(1))", "1"},
		{"conditions on metavariables", rule{parts: []part{a, b, {"pair", atCall, semgrep.Sink{Exact: true,
			RequiresVar: []semgrep.VarRequires{{Var: "$X", Requires: label("A")}, {Var: "$Y", Requires: label("B")}}}}}},
			"x = a()\ny = b()\npair(x, y)\npair(y, x)\npair(x, x)", "3"},

		{"propagator", rule{parts: []part{source, sink}, propagators: map[string]*semgrep.Propagator{"copy": &side}, options: safe},
			"copy(src, x)\nsink(x)\ncopy(1, y)\nsink(y)", "2"},
		{"propagator that names its target first", rule{parts: []part{source, sink}, propagators: map[string]*semgrep.Propagator{"copyR": &side}, options: safe},
			"copyR(x, src)\nsink(x)", ""},
		{"propagator with labels", rule{parts: []part{a, b, needs("sinkc", label("C"))},
			propagators: map[string]*semgrep.Propagator{"copy": {BySideEffect: semgrep.WithSideEffect, Label: "C", Requires: label("A")}}, options: safe},
			"copy(a(), x)\nsinkc(x)\ncopy(b(), y)\nsinkc(y)", "2"},
		{"propagator that replaces one label", rule{parts: []part{a, b, needs("sinkc", label("C")), needs("sinkb", label("B"))},
			propagators: map[string]*semgrep.Propagator{"copy": {BySideEffect: semgrep.WithSideEffect, Label: "C", ReplaceLabels: []string{"A"}}}, options: safe},
			"copy(a() + b(), x)\nsinkc(x)\nsinkb(x)\ncopy(b(), y)\nsinkc(y)", "2 3"},

		{"safe indexes", rule{parts: []part{source, sink}, options: semgrep.Options{TaintAssumeSafeIndexes: true}}, "sink(x[src])\nsink(src[x])", "2"},
		{"unsafe indexes", rule{parts: []part{source, sink}}, "sink(x[src])\nsink(src[x])", "1 2"},
		{"safe comparisons", rule{parts: []part{source, sink}, options: semgrep.Options{TaintAssumeSafeComparisons: true}}, "sink(src == 1)\nsink(src + 1)", "2"},
		{"safe Booleans", rule{parts: []part{source, sink}, options: semgrep.Options{TaintAssumeSafeBooleans: true}}, "sink(not src)\nsink(src)", "2"},
		{"safe numbers", rule{parts: []part{source, sink}, options: semgrep.Options{TaintAssumeSafeNumbers: true}}, "sink(src + 1)\nsink(src * 2)\nsink(src + 'a')", "3"},
		{"only assignments", rule{parts: []part{source, sink}, options: semgrep.Options{TaintOnlyPropagateThroughAssignments: true}},
			"x = src\nsink(x)\nsink(x + 1)\nsink(f(x))\nsink(x.a)\nsink(x[0])\ny = x\nsink(y)", "2 8"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := lines(tt.src, tt.rule.input(t, tt.src)); got != tt.want {
				t.Errorf("lines %q, want %q", got, tt.want)
			}
		})
	}
}

// TestUnify reports only the sources whose metavariables agree with the sink's.
func TestUnify(t *testing.T) {
	src := "x = src\nif c:\n  x = src\nsink(x)"
	r := rule{parts: []part{{"src", atName, semgrep.Source{}}, {"sink", atCall, semgrep.Sink{Exact: true}}}}
	in := r.input(t, src)
	if got := len(new(taint.Engine).Run(in)); got != 2 {
		t.Fatalf("%d findings, want one for each source", got)
	}
	in.Options.TaintUnifyMvars = true
	in.Agree = func(source, sink int) bool { return source == 1 }
	if got := new(taint.Engine).Run(in); len(got) != 1 || got[0].Source != 1 {
		t.Errorf("got %v, want the second source alone", got)
	}
}
