// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"cmp"
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// A scope says which matches of a pattern can matter where they are intersected with a list of ranges, or taken off it: those that lie
// in one of them or that one lies in, and agree with it. A pattern such as $X matches every expression of a file, and one such as
// "$X = $Y; ... f($X);" goes through all that follows each assignment, where the ranges are a handful of places.
type scope struct {
	all    extents
	slot   int16               // of a metavariable that ranges bind; negative where there is none
	byName map[string]*extents // the ranges that bind it to a name
	others extents             // those that bind it to something else, or not at all
	root   bool                // the pattern is that metavariable and no more
}

// manyExprs is how many expressions a file has at least to make a scope for it.
const manyExprs = 1 << 11

// Long reports whether the file has so much code that it pays to think about what to look for first.
func (f *File) Long() bool { return len(f.exprs) >= manyExprs }

// long reports whether scopes are worth while.
func (f *File) long(run *Run) bool { return f.Long() && run.node == 0 && run.Explain == nil }

// narrows reports whether x matches so much that a scope is worth more than what comes first in the rule.
func (f *File) narrows(x *Formula, run *Run) bool {
	return f.long(run) && x.op == opPattern && x.pattern.exprs
}

// evalIn is eval for a formula of which only what may agree with a range of list matters.
func (r *Formula) evalIn(f *File, run *Run, list []Match) []Match {
	switch r.op {
	case opOr:
		var out []Match
		for _, x := range r.any {
			out = f.joined(out, x.evalIn(f, run, list))
		}
		return out
	case opInside:
		return f.as(insideRange, r.any[0].evalIn(f, run, list))
	case opPattern:
		if f.narrows(r, run) || r.same == nil || r.same.memo == 0 { // other rules want all of what is remembered
			return r.searchIn(f, run, list)
		}
	}
	return r.eval(f, run)
}

// evalFor is evalIn where that is worth while.
func (r *Formula) evalFor(f *File, run *Run, list []Match) []Match {
	if f.long(run) {
		return r.evalIn(f, run, list)
	}
	return r.eval(f, run)
}

func (r *Formula) searchIn(f *File, run *Run, list []Match) []Match {
	if f.memory.on && r.vars.plan == f.plan && run.to == 0 && run.bound == nil {
		if f.lacks(r) {
			return nil
		}
		if known, ok := f.recall(r); ok {
			return known
		}
	}
	f.only = newScope(f, r, list)
	out := f.search(r.pattern, len(r.vars.names), run)
	f.only = nil
	return out
}

// newScope returns nil where everything may matter.
func newScope(f *File, r *Formula, list []Match) *scope {
	if len(list) == 0 || slices.ContainsFunc(list, func(x Match) bool { return x.kind == anywhereRange }) {
		return nil
	}
	s := &scope{slot: -1}
	s.all.list = make([]extent, 0, len(list))
	for i := range list {
		s.all.add(&list[i])
	}
	s.all.settle()
	root := r.pattern.t.Root
	if s.root = r.pattern.t.Kind(root) == tree.Metavar; s.root {
		s.slot = r.pattern.nodes[root].slot
	} else {
		for i := range list[0].Bind {
			if slot := list[0].Bind[i].slot; slices.Contains(r.slots, slot) {
				s.slot = slot
				break
			}
		}
	}
	if s.slot < 0 {
		return s
	}
	s.byName = map[string]*extents{}
	for i := range list {
		x := &s.others
		if name := f.nameIn(inSlot(list[i].Bind, s.slot)); name != "" {
			if x = s.byName[name]; x == nil {
				x = &extents{}
				s.byName[name] = x
			}
		}
		x.add(&list[i])
	}
	s.others.settle()
	for _, x := range s.byName {
		x.settle()
	}
	return s
}

// nameIn returns the name in the code that is bound, "" where that is something else. Two names that are spelled otherwise are never
// equal.
func (f *File) nameIn(b *Binding) string {
	if b == nil || b.Kind != BoundNode {
		return ""
	}
	if n := bare(f.Tree, b.Node); f.Tree.Kind(n) == tree.Ident {
		return f.Tree.Value(n)
	}
	return ""
}

// allows reports whether an expression may matter, before it is looked at.
func (s *scope) allows(t *tree.Tree, n tree.ID) bool {
	nd := &t.Nodes[n]
	if s.root && s.slot >= 0 {
		switch {
		case nd.Kind == tree.Ident:
			return s.named(t.Value(n), nd.Start, nd.End)
		case nd.Kind != tree.Pair && !nd.Kind.Literal(): // what is no name is equal to one as a constant, or as {a} for {a: a}
			return s.others.related(nd.Start, nd.End)
		}
	}
	return s.all.related(nd.Start, nd.End)
}

// keeps reports whether a solution may matter.
func (s *scope) keeps(m *machine) bool {
	if s.slot >= 0 {
		if name := m.f.nameIn(&m.bind[s.slot]); name != "" {
			return s.named(name, m.start, m.end)
		}
	}
	return s.all.related(m.start, m.end)
}

// named reports whether a match that binds the metavariable to a name may matter.
func (s *scope) named(name string, start, end int32) bool {
	x := s.byName[name]
	return x != nil && x.related(start, end) || s.others.related(start, end)
}

// extents are ranges that are asked for by containment.
type extents struct {
	list []extent
}

type extent struct {
	start, end int32
	furthest   int32 // the greatest end of this one and those before it
	nearest    int32 // the least end of this one and those behind it
}

func (x *extents) add(m *Match) { x.list = append(x.list, extent{start: m.Start, end: m.End}) }

// settle readies x when the last one is added.
func (x *extents) settle() {
	l := x.list
	slices.SortFunc(l, func(a, b extent) int { return cmp.Compare(a.start, b.start) })
	for i := range l {
		l[i].furthest = l[i].end
		if i > 0 {
			l[i].furthest = max(l[i].end, l[i-1].furthest)
		}
	}
	for i := len(l) - 1; i >= 0; i-- {
		l[i].nearest = l[i].end
		if i+1 < len(l) {
			l[i].nearest = min(l[i].end, l[i+1].nearest)
		}
	}
}

// related reports whether a range lies in one of x, or one of x in it.
func (x *extents) related(start, end int32) bool {
	byStart := func(e extent, at int32) int { return cmp.Compare(e.start, at) }
	first, _ := slices.BinarySearchFunc(x.list, start, byStart) // the first that does not begin before
	if first < len(x.list) && x.list[first].nearest <= end {
		return true
	}
	behind, _ := slices.BinarySearchFunc(x.list, start+1, byStart)
	return behind > 0 && x.list[behind-1].furthest >= end
}
