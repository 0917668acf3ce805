// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/expr"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/pyre"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// A condition is a test on the bindings of a range. It appends the ranges that pass, with what it binds, to out.
type condition interface {
	filter(f *File, run *Run, x Match, out []Match) []Match
}

// isPure reports whether a condition binds nothing, so that it may be asked before ranges are taken off.
func isPure(c condition) bool {
	switch c := c.(type) {
	case *regexCond:
		return len(c.groups) == 0
	case *patternCond:
		return false
	}
	return true
}

func (c *Compiler) condition(w semgrep.Condition) (condition, error) {
	switch w := w.(type) {
	case *semgrep.MetavarRegex:
		return &regexCond{c.vars, c.vars.slot(w.Var), c.shared.regexp(w.Re), c.groups(w.Re), w.ConstantPropagation}, nil
	case *semgrep.MetavarPattern:
		return c.patternCond(w)
	case *semgrep.MetavarComparison:
		return c.comparison(w), nil
	case *semgrep.MetavarType:
		return c.typeCond(w)
	case *semgrep.MetavarAnalysis:
		return &analysisCond{c.vars.slot(w.Var), w.Analyzer}, nil
	case *semgrep.MetavarName:
		return c.nameCond(w)
	}
	return nil, &PatternError{w.At(), fmt.Errorf("%T is not supported", w)}
}

// regexCond is metavariable-regex.
type regexCond struct {
	vars   *vars
	slot   int16
	re     *pyre.Regexp
	groups []group
	consts bool
}

func (c *regexCond) filter(f *File, run *Run, x Match, out []Match) []Match {
	b := inSlot(x.Bind, c.slot)
	if b == nil {
		return out
	}
	text, key := b.Text(f), heldKey{re: c.re}
	if b.Kind != BoundName {
		key.start, key.end = b.Start, b.End
	}
	if c.consts && b.Kind == BoundNode && f.Facts != nil {
		if k := f.Facts.Const(b.Node); known(k) {
			text, key.end = constText(k), 0
		}
	}
	if len(text) <= heldBytes {
		key = heldKey{re: c.re, text: text}
	}
	if len(c.groups) == 0 {
		if f.holds(key, text, run) {
			out = append(out, x)
		}
		return out
	}
	loc := f.find(key, text, run)
	if loc == nil {
		return out
	}
	bind := f.m.slots(len(c.vars.names), x.Bind)
	for _, g := range c.groups {
		from, to := loc[2*g.index], loc[2*g.index+1]
		switch {
		case from < 0:
		case b.Kind == BoundName || len(text) != int(b.End-b.Start):
			bind[g.slot] = Binding{Kind: BoundName, numbered: g.numbered, slot: g.slot, name: f.name(text[from:to]), Start: b.Start, End: b.End}
		default:
			bind[g.slot] = Binding{Kind: BoundText, numbered: g.numbered, slot: g.slot, Start: b.Start + int32(from), End: b.Start + int32(to)}
		}
	}
	x.Bind = f.keep(bind)
	return append(out, x)
}

func constText(k resolve.Const) string {
	switch k.Kind {
	case resolve.Int:
		return strconv.FormatInt(k.Int, 10)
	case resolve.Bool:
		return strconv.FormatBool(k.Bool)
	}
	return k.Str
}

// comparison is metavariable-comparison.
type comparison struct {
	vars  *vars
	slot  int16 // the metavariable that strip and base are for, -1 for all
	expr  *expr.Expr
	strip bool
	base  int
}

func (c *Compiler) comparison(w *semgrep.MetavarComparison) condition {
	slot := int16(-1)
	if w.Var != "" {
		slot = c.vars.slot(w.Var)
	}
	for _, v := range w.Expr.Vars() {
		c.vars.slot(v)
	}
	return &comparison{c.vars, slot, w.Expr, w.Strip, w.Base}
}

func (c *comparison) filter(f *File, _ *Run, x Match, out []Match) []Match {
	env := expr.Env{Strip: c.strip, Var: func(name string) (expr.Value, bool) {
		slot, ok := c.vars.slots[name]
		if !ok {
			return expr.Value{}, false
		}
		b := inSlot(x.Bind, slot)
		if b == nil {
			return expr.Value{}, false
		}
		return c.value(f, b, 0), true
	}}
	if c.expr.True(env) {
		out = append(out, x)
	}
	return out
}

// maxOperators is how deep operators in operators are computed for a comparison.
const maxOperators = 32

// value is what an expression sees of a metavariable.
func (c *comparison) value(f *File, b *Binding, depth int) expr.Value {
	text := b.Text(f)
	if c.base != 0 {
		if v, err := strconv.ParseInt(trimQuotes(text), c.base, 64); err == nil {
			return expr.Int(v)
		}
		if v, ok := intValue(trimQuotes(text)); ok {
			return expr.Int(v)
		}
	}
	if b.Kind != BoundNode {
		// A word of generic text that is a number is one.
		if v, ok := intValue(text); ok && b.Kind == BoundText && (c.strip || f.Lang == "generic") {
			return expr.Int(v)
		}
		return expr.String(text)
	}
	n := b.Node
	switch f.Tree.Kind(n) {
	case tree.String, tree.Char:
		return expr.String(f.Tree.Value(n))
	case tree.Int:
		if v, ok := intValue(number(f.Tree, n)); ok {
			return expr.Int(v)
		}
	case tree.Float:
		if v, err := strconv.ParseFloat(cleanNumber(number(f.Tree, n)), 64); err == nil {
			return expr.Float(v)
		}
	case tree.Bool:
		return expr.Bool(strings.EqualFold(f.Tree.Value(n), "true"))
	case tree.Binary:
		x := f.Tree.First(n)
		xb, yb := nodeBinding(f.Tree, x), nodeBinding(f.Tree, f.Tree.Next(x))
		if depth < maxOperators {
			if v, ok := expr.Operate(f.Tree.Op(n).String(), c.value(f, &xb, depth+1), c.value(f, &yb, depth+1)); ok {
				return v
			}
		}
		return expr.Code(text)
	case tree.Unary:
		x := nodeBinding(f.Tree, f.Tree.First(n))
		if f.Tree.Op(n) == opMinus && depth < maxOperators {
			if v, ok := expr.Operate("-", expr.Int(0), c.value(f, &x, depth+1)); ok {
				return v
			}
		}
	case tree.Array, tree.Tuple:
		var list []expr.Value
		for e := f.Tree.First(n); e != 0; e = f.Tree.Next(e) {
			eb := nodeBinding(f.Tree, e)
			list = append(list, c.value(f, &eb, depth+1))
		}
		return expr.List(list)
	}
	if f.Facts != nil {
		switch k := f.Facts.Const(n); k.Kind {
		case resolve.String:
			return expr.String(k.Str)
		case resolve.Int:
			return expr.Int(k.Int)
		case resolve.AnyInt: // the literal that a variable holds
			if v, ok := intValue(k.Str); ok {
				return expr.Int(v)
			}
		case resolve.Float:
			if v, err := strconv.ParseFloat(cleanNumber(k.Str), 64); err == nil {
				return expr.Float(v)
			}
		case resolve.Bool:
			return expr.Bool(k.Bool)
		}
	}
	return expr.Code(text)
}

func trimQuotes(s string) string {
	if len(s) >= 2 && (s[0] == '"' || s[0] == '\'' || s[0] == '`') && s[len(s)-1] == s[0] {
		return s[1 : len(s)-1]
	}
	return s
}

// patternCond is metavariable-pattern.
type patternCond struct {
	slot    int16
	formula *Formula
	lang    string // of the text that the metavariable holds; empty for the tree that it is bound to
	dialect *parse.Dialect
	outer   *vars
	inner   *vars

	symbolic bool // a name is also looked at as what it was set to
}

func (c *Compiler) patternCond(w *semgrep.MetavarPattern) (condition, error) {
	p := &patternCond{slot: c.vars.slot(w.Var), outer: c.vars, inner: c.vars, symbolic: c.opts != nil && c.opts.SymbolicPropagation}
	sub := *c
	if w.Language != "" {
		sub.lang = string(w.Language)
		sub.vars = &vars{}
		sub.dialect = c.languages(sub.lang)
		p.lang, p.dialect, p.inner = sub.lang, sub.dialect, sub.vars
	}
	var err error
	p.formula, err = sub.formula(w.Formula, false)
	return p, err
}

// maxNested bounds how deep metavariable-pattern may read text within text.
const maxNested = 4

func (c *patternCond) filter(f *File, run *Run, x Match, out []Match) []Match {
	b := inSlot(x.Bind, c.slot)
	if b == nil || run.depth >= maxNested {
		return out
	}
	if c.lang != "" {
		return c.reparse(f, run, x, b, out)
	}
	if b.Kind == BoundName {
		return out
	}
	sub := *run
	sub.from, sub.to, sub.bound, sub.depth = b.Start, b.End, x.Bind, run.depth+1
	sub.Explain, sub.node = nil, 0
	if b.Kind == BoundNode {
		sub.node = b.Node
		sub.from, sub.to = f.Tree.Nodes[b.Node].Start, f.Tree.Nodes[b.Node].End // with the brackets around it
	}
	found := c.formula.eval(f, &sub)
	if c.symbolic && b.Kind == BoundNode && f.Facts != nil && f.Tree.Kind(b.Node) == tree.Ident {
		found = slices.Clone(found)
		s := f.Facts.Symbolic(b.Node)
		for depth := 0; s != 0 && depth < maxPropagated; depth++ {
			sub.node, sub.from, sub.to = s, f.Tree.Nodes[s].Start, f.Tree.Nodes[s].End
			found = append(found, c.formula.eval(f, &sub)...)
			if f.Tree.Kind(s) != tree.Ident {
				break
			}
			s = f.Facts.Symbolic(s)
		}
	}
	run.Steps, run.Incomplete = sub.Steps, sub.Incomplete
	for _, y := range found {
		if len(y.Bind) == 0 {
			return append(out, x)
		}
		z := x
		z.later = &y.Bind
		if x.later != nil {
			later := f.Union(*x.later, y.Bind)
			z.later = &later
		}
		out = append(out, z)
	}
	return out
}

// reparse reads what the metavariable holds as a text of its own.
func (c *patternCond) reparse(f *File, run *Run, x Match, b *Binding, out []Match) []Match {
	text := b.Text(f)
	switch {
	case b.Kind == BoundNode && f.Tree.Kind(b.Node) == tree.String && (c.lang == "generic" || f.Tree.Src[b.Start] != '`'):
		text = f.Tree.Value(b.Node)
	case c.lang != "generic" && b.Kind != BoundText && b.Kind != BoundName:
		return out // code is no text of another language
	}
	if !run.spend(len(text)) {
		run.Incomplete = "too many steps of the matcher"
		return out
	}
	t := &tree.Tree{}
	var facts *resolve.Facts
	if c.dialect != nil {
		new(parse.Parser).Code(t, c.dialect, text)
		facts = &resolve.Facts{}
		facts.Reset(t, c.lang)
	} else {
		t.Reset(text)
	}
	sub := Run{Steps: run.Steps, depth: run.depth + 1}
	found := c.formula.eval(NewFile(t, c.lang, facts), &sub)
	run.Steps = sub.Steps
	if sub.Incomplete != "" {
		run.Incomplete = sub.Incomplete
	}
	if len(found) > 0 {
		out = append(out, x)
	}
	return out
}
