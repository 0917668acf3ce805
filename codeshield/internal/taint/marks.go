// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package taint

import (
	"cmp"
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

type markKind uint8

const (
	sourceMark markKind = iota
	sinkMark
	sanitizerMark
	fromMark
	toMark
)

// A mark says that a node is, or lies in, the range of a match.
type mark struct {
	kind  markKind
	exact bool  // the node is the range; else it is one of the outermost nodes in it
	match int32 // index of the match
	next  int32 // the next mark of the node
}

// marks holds the marks of each node.
type marks struct {
	head []int32
	list []mark
}

func (m *marks) reset(nodes int) {
	if cap(m.head) < nodes {
		m.head = make([]int32, nodes)
	}
	m.head = m.head[:nodes]
	clear(m.head)
	m.list = append(m.list[:0], mark{})
}

func (m *marks) add(n tree.ID, x mark) {
	x.next = m.head[n]
	m.head[n] = int32(len(m.list))
	m.list = append(m.list, x)
}

// mark enters all matches.
func (e *Engine) mark() {
	for i := range e.in.Sources {
		e.place(sourceMark, i, &e.in.Sources[i])
	}
	for i := range e.in.Sinks {
		e.place(sinkMark, i, &e.in.Sinks[i])
	}
	for i := range e.in.Sanitizers {
		if s := &e.in.Sanitizers[i]; !e.in.Rule.Sanitizers[s.Spec].NotConflicting || !e.conflicts(s) {
			e.place(sanitizerMark, i, s)
		}
	}
	for i := range e.in.Propagations {
		e.place(fromMark, i, &e.in.Propagations[i].From)
		e.place(toMark, i, &e.in.Propagations[i].To)
	}
}

// conflicts reports whether a sanitizer's range is also that of a source or a sink.
func (e *Engine) conflicts(m *Match) bool {
	if e.conflicting == nil {
		e.conflicting = map[[2]int32]bool{}
		for _, list := range [][]Match{e.in.Sources, e.in.Sinks} {
			for i := range list {
				start, end := e.trim(list[i].Start, list[i].End)
				e.conflicting[[2]int32{start, end}] = true
			}
		}
	}
	start, end := e.trim(m.Start, m.End)
	return e.conflicting[[2]int32{start, end}]
}

// trim takes the semicolon and the white space off the end of a range.
func (e *Engine) trim(start, end int32) (int32, int32) {
	if at := e.blank; end >= at && start <= at {
		return start, max(start, at)
	}
	for end > start {
		switch e.t.Src[end-1] {
		case ';', ' ', '\t', '\r', '\n':
			end--
			continue
		}
		break
	}
	return start, end
}

// place marks the nodes of one match.
func (e *Engine) place(k markKind, index int, m *Match) {
	start, end := e.trim(m.Start, m.End)
	n := m.Node
	if d := &e.t.Nodes[n]; n != 0 && d.Start < start && end < d.End && strings.Trim(e.t.Src[d.Start:start], "( \t\r\n") == "" {
		start, end = e.trim(d.Start, d.End) // a metavariable is bound to what stands in brackets, the node begins with them
	}
	if n == 0 || e.t.Nodes[n].Start != start {
		n = e.t.Root
	}
	for e.meter.Spend(1) { // up to the outermost node of the same start in the range
		p := e.t.Parent(n)
		if p == 0 || e.t.Nodes[p].Start < start && !e.defines(p, start) {
			break
		}
		if _, pe := e.trim(e.t.Nodes[p].Start, e.t.Nodes[p].End); pe > end {
			break
		}
		n = p
	}
	if k == sinkMark && e.holdsStatements(n, start, end) {
		if e.loose == nil {
			e.loose = map[int32]bool{}
		}
		e.loose[int32(index)] = true
	}
	e.descend(k, int32(index), n, start, end)
	if n != e.t.Root {
		for s := e.t.Next(n); s != 0 && e.t.Nodes[s].Start < end; s = e.t.Next(s) {
			e.descend(k, int32(index), s, start, end)
		}
	}
}

// holdsStatements reports whether the range that begins at n is one of several statements, or of one that has others in it: what
// arrives at any of them arrives at a sink.
func (e *Engine) holdsStatements(n tree.ID, start, end int32) bool {
	d := &e.t.Nodes[n]
	if d.Start != start || !d.Kind.Stmt() {
		return false
	}
	if _, x := e.trim(d.Start, d.End); x < end {
		return true
	}
	switch d.Kind {
	case tree.Block, tree.FuncDef, tree.ClassDef, tree.If, tree.While, tree.DoWhile, tree.For, tree.ForEach, tree.Switch, tree.Try, tree.With, tree.Namespace:
		return true
	}
	return false
}

// descend marks n if it is or lies in the range, else what of it does.
func (e *Engine) descend(k markKind, index int32, n tree.ID, start, end int32) {
	d := &e.t.Nodes[n]
	e.meter.Spend(1)
	if d.Start >= end && d.Start > start || d.End <= start && d.End < end || d.Kind == tree.None {
		return
	}
	s, x := e.trim(d.Start, d.End)
	if x == end && e.defines(n, start) {
		s = start
	}
	inside := s >= start && x <= end
	if inside {
		exact := s == start && x == end
		e.marks.add(n, mark{kind: k, exact: exact, match: index})
		if !d.Kind.Expr() || d.Kind == tree.Args {
			e.wide = true
		}
		if !exact {
			return
		}
	}
	first := d.First
	if !inside {
		first = e.from(n, start)
	}
	for c := first; c != 0 && e.meter.Spend(1); c = e.t.Next(c) {
		cd := &e.t.Nodes[c]
		if inside { // only what has the very range of the match
			if cs, cx := e.trim(cd.Start, cd.End); cs != start || cx != end {
				continue
			}
		}
		if cd.Kind == tree.None {
			continue // the place of what is absent says nothing of what follows
		}
		if cd.Start >= end && end > start {
			break
		}
		e.descend(k, index, c, start, end)
	}
}

// manyKids is how many children are gone through one by one.
const manyKids = 32

// from returns the first child of n that a range that begins at start may have to do with: of thousands of statements, those
// before are passed over.
func (e *Engine) from(n tree.ID, start int32) tree.ID {
	kids, ok := e.kids[n]
	if !ok {
		kids = nil
		for c := e.t.First(n); c != 0; c = e.t.Next(c) {
			if kids = append(kids, c); len(kids) == 1 && e.t.Nodes[n].End-e.t.Nodes[n].Start < manyKids {
				return c // too short to have many
			}
		}
		e.meter.Spend(len(kids) / 4)
		if len(kids) < manyKids {
			return e.t.First(n)
		}
		if !slices.IsSortedFunc(kids, func(a, b tree.ID) int { return cmp.Compare(e.t.Nodes[a].End, e.t.Nodes[b].End) }) {
			kids = nil
		}
		e.kids[n] = kids
	}
	if len(kids) < manyKids {
		return e.t.First(n)
	}
	i, _ := slices.BinarySearchFunc(kids, start, func(c tree.ID, at int32) int { return cmp.Compare(e.t.Nodes[c].End, at) })
	if i == len(kids) {
		return 0
	}
	return kids[i]
}

// defines reports whether n is a definition whose name begins at start: a match from there to its end is one of the assignment
// that it makes.
func (e *Engine) defines(n tree.ID, start int32) bool {
	if e.t.Kind(n) != tree.VarDef {
		return false
	}
	name := e.t.Child(n, 2)
	return name != 0 && e.t.Nodes[name].Start == start
}

// exactly reports whether a mark counts only for the node that has its range.
func (e *Engine) exactly(m *mark) bool {
	switch m.kind {
	case sourceMark:
		return e.in.Rule.Sources[e.in.Sources[m.match].Spec].Exact
	case sinkMark:
		return e.in.Rule.Sinks[e.in.Sinks[m.match].Spec].Exact && !e.loose[m.match]
	case sanitizerMark:
		return e.in.Rule.Sanitizers[e.in.Sanitizers[m.match].Spec].Exact
	}
	return true
}

// enter opens the ranges that n's marks begin, for all that is evaluated within n; leave(k) closes them.
func (e *Engine) enter(n tree.ID) (k int) {
	k = len(e.inside)
	for i := e.marks.head[n]; i != 0; i = e.marks.list[i].next {
		m := &e.marks.list[i]
		if e.exactly(m) || k > 0 && e.open(m) {
			continue
		}
		e.inside = append(e.inside, i)
		if m.kind == sanitizerMark && !e.sanitizer(m).only() {
			e.clean++
		}
	}
	return k
}

// open reports whether the match of m is open already.
func (e *Engine) open(m *mark) bool {
	e.meter.Spend(1 + len(e.inside)/4)
	for _, i := range e.inside {
		if o := &e.marks.list[i]; o.kind == m.kind && o.match == m.match {
			return true
		}
	}
	return false
}

func (e *Engine) leave(k int) {
	for _, i := range e.inside[k:] {
		if m := &e.marks.list[i]; m.kind == sanitizerMark && !e.sanitizer(m).only() {
			e.clean--
		}
	}
	e.inside = e.inside[:k]
}

// enterAbove opens the ranges that the nodes around n begin, up to the function or file that is walked.
func (e *Engine) enterAbove(n tree.ID) (k int) {
	k = len(e.inside)
	if !e.wide {
		return k
	}
	for p := e.above(n); p != 0 && e.meter.Spend(1); p = e.above(p) {
		e.enter(p)
	}
	return k
}

// above returns the innermost node around n that has marks. It is looked for once for all that lies in between.
func (e *Engine) above(n tree.ID) tree.ID {
	if len(e.markedAbove) == 0 {
		e.markedAbove = append(e.markedAbove, make([]tree.ID, len(e.t.Nodes))...)
	}
	p := e.t.Parent(n)
	for p != 0 && e.marks.head[p] == 0 && e.markedAbove[p] == 0 && e.meter.Spend(1) {
		p = e.t.Parent(p)
	}
	found := p
	if p != 0 && e.marks.head[p] == 0 {
		found = max(e.markedAbove[p], 0)
	}
	for q := e.t.Parent(n); q != p; q = e.t.Parent(q) {
		e.markedAbove[q] = found
		if found == 0 {
			e.markedAbove[q] = -1
		}
	}
	return found
}

// A sanitizerSpec is a sanitizer of the rule.
type sanitizerSpec struct{ *semgrep.Sanitizer }

func (s sanitizerSpec) only() bool { return s.BySideEffect == semgrep.OnlySideEffect }

func (e *Engine) sanitizer(m *mark) sanitizerSpec {
	return sanitizerSpec{e.in.Rule.Sanitizers[e.in.Sanitizers[m.match].Spec]}
}
