// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"fmt"
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/analyze"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// typeCond is metavariable-type.
type typeCond struct {
	slot  int16
	types []typePattern
	vars  *vars
}

// typePattern is a pattern that is a type, or that holds one at n.
type typePattern struct {
	*pattern
	n tree.ID
}

func (c *Compiler) typeCond(w *semgrep.MetavarType) (condition, error) {
	if c.dialect == nil {
		return nil, &PatternError{w.Pos, fmt.Errorf("no parser for language %q", c.lang)}
	}
	t := &typeCond{slot: c.vars.slot(w.Var), vars: c.vars}
	for _, s := range w.Types {
		p, err := c.typePattern(s)
		if err != nil {
			return nil, &PatternError{w.Pos, err}
		}
		t.types = append(t.types, p)
	}
	return t, nil
}

// typePattern parses a type. Many types are no expressions, or other ones, so that it is read as that of a typed metavariable.
func (c *Compiler) typePattern(s string) (typePattern, error) {
	for _, text := range []string{"(" + s + " $_)", "($_ : " + s + ")"} {
		if p, err := c.pattern(text); err == nil && p.t.Kind(p.t.Root) == tree.TypedMetavar {
			return typePattern{p, p.t.Child(p.t.Root, 1)}, nil
		}
	}
	p, err := c.pattern(s)
	if err != nil {
		return typePattern{}, err
	}
	return typePattern{p, p.t.Root}, nil
}

func (c *typeCond) filter(f *File, run *Run, x Match, out []Match) []Match {
	b := inSlot(x.Bind, c.slot)
	if b == nil || b.Kind != BoundNode || f.Facts == nil {
		return out
	}
	got := f.Facts.Type(b.Node)
	if !got.Known() {
		return out
	}
	for _, p := range c.types {
		m := &f.m
		f.begin(p.pattern, len(c.vars.names), &Run{Steps: run.Steps, bound: x.Bind})
		ok := m.holds(func(k int32) int32 { return m.typeIs(p.n, b.Node, got, k) })
		f.finish()
		if ok {
			return append(out, x)
		}
	}
	return out
}

// analysisCond is metavariable-analysis.
type analysisCond struct {
	slot     int16
	analyzer semgrep.Analyzer
}

func (c *analysisCond) filter(f *File, _ *Run, x Match, out []Match) []Match {
	b := inSlot(x.Bind, c.slot)
	if b == nil {
		return out
	}
	text := b.Text(f)
	if b.Kind == BoundNode {
		switch f.Tree.Kind(b.Node) {
		case tree.String, tree.Char, tree.Regex:
			text = f.Tree.Value(b.Node)
		default:
			if f.Facts != nil {
				if k := f.Facts.Const(b.Node); k.Kind == resolve.String {
					text = k.Str
				}
			}
		}
	}
	text = trimQuotes(text)
	if c.analyzer == semgrep.Redos && analyze.Redos(text) || c.analyzer != semgrep.Redos && analyze.Entropy(text) {
		out = append(out, x)
	}
	return out
}

// nameCond is metavariable-name.
type nameCond struct {
	slot    int16
	modules [][]string // what the name must lie in
	names   [][]string // what the name must be
}

func (c *Compiler) nameCond(w *semgrep.MetavarName) (condition, error) {
	if w.Kind != "" {
		return nil, &PatternError{w.Pos, fmt.Errorf("metavariable-name: kind %q is not supported", w.Kind)}
	}
	n := &nameCond{slot: c.vars.slot(w.Var)}
	for _, s := range w.Modules {
		n.modules = append(n.modules, strings.Split(s, "."))
	}
	for _, s := range w.FQNs {
		n.names = append(n.names, strings.Split(s, "."))
	}
	return n, nil
}

func (c *nameCond) filter(f *File, _ *Run, x Match, out []Match) []Match {
	b := inSlot(x.Bind, c.slot)
	if b == nil || b.Node == 0 || f.Facts == nil {
		return out
	}
	for names, i := f.Facts.Names(b.Node), 0; i < names.Len(); i++ {
		name := names.At(i).Parts()
		in := len(c.modules) == 0 || slices.ContainsFunc(c.modules, func(m []string) bool {
			return len(m) <= len(name) && slices.Equal(m, name[:len(m)])
		})
		is := len(c.names) == 0 || slices.ContainsFunc(c.names, func(m []string) bool { return slices.Equal(m, name) })
		if in && is {
			return append(out, x)
		}
	}
	return out
}
