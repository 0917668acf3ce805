// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"cmp"
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// A scope says which expressions can matter where what a pattern matches is intersected with a list of ranges: those that lie in one
// of them or that one lies in. A pattern such as $X matches every expression of a file, of which a function's parameter, say, leaves
// a few.
type scope struct {
	all    extents
	byName map[string]*extents // where the list binds the pattern's metavariable to names throughout; else nil
}

// manyExprs is how many expressions a file has at least to make a scope for it.
const manyExprs = 1 << 11

// narrows reports whether a scope is worth while for x.
func (f *File) narrows(x *Formula, run *Run) bool {
	return len(f.exprs) >= manyExprs && x.op == opPattern && x.pattern.exprs && run.node == 0 && run.Explain == nil
}

// evalIn is eval for a formula of which only what may agree with a range of list matters.
func (r *Formula) evalIn(f *File, run *Run, list []Match) []Match {
	if f.memory.on && r.vars.plan == f.plan && run.to == 0 && run.bound == nil {
		if f.lacks(r) {
			return nil
		}
		if known, ok := f.recall(r); ok {
			return known
		}
	}
	f.only = newScope(f, r.pattern, list)
	out := f.search(r.pattern, len(r.vars.names), run)
	f.only = nil
	return out
}

// newScope returns nil where every expression may matter.
func newScope(f *File, p *pattern, list []Match) *scope {
	if slices.ContainsFunc(list, func(x Match) bool { return x.kind == anywhereRange }) {
		return nil
	}
	s := &scope{}
	if root := p.t.Root; p.t.Kind(root) == tree.Metavar && p.nodes[root].slot >= 0 {
		s.byName = map[string]*extents{}
		for i := range list {
			b := inSlot(list[i].Bind, p.nodes[root].slot)
			if b == nil || b.Kind != BoundNode || f.Tree.Kind(b.Node) != tree.Ident {
				s.byName = nil
				break
			}
			name := f.Tree.Value(b.Node)
			x := s.byName[name]
			if x == nil {
				x = &extents{}
				s.byName[name] = x
			}
			x.add(&list[i])
		}
		for _, x := range s.byName {
			x.settle()
		}
	}
	for i := range list {
		s.all.add(&list[i])
	}
	s.all.settle()
	return s
}

// allows reports whether n may matter.
func (s *scope) allows(t *tree.Tree, n tree.ID) bool {
	nd := &t.Nodes[n]
	if s.byName != nil {
		switch {
		case nd.Kind == tree.Ident:
			x := s.byName[t.Value(n)]
			return x != nil && x.related(nd.Start, nd.End)
		case nd.Kind != tree.Pair && !nd.Kind.Literal(): // what is no name is equal to one as a constant, or as {a} for {a: a}
			return false
		}
	}
	return s.all.related(nd.Start, nd.End)
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
