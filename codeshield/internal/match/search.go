// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"cmp"
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// A Match is a range of the text that a formula matches, and what its metavariables are bound to.
type Match struct {
	Start, End int32
	Node       tree.ID // the node of that range, or the first statement of a sequence; zero where it is no node
	kind       rangeKind
	Bind       []Binding  // by slot, without those that are not bound: see [Match.Bound]
	later      *[]Binding // what conditions bind; nil where they bind nothing
}

// results collects the matches of one pattern. Matches of the same range with the same bindings count once.
type results struct {
	list []Match
}

// add takes the solution that m has found.
func (r *results) add(m *machine) {
	if s := m.f.only; s != nil && !s.keeps(m) {
		return
	}
	x := Match{Start: m.start, End: m.end, Node: m.root}
	if m.found++; m.found > maxSolutions {
		m.exhausted, m.steps = true, 0
		return
	}
	for i := len(r.list) - 1; i >= 0 && r.list[i].Node == x.Node; i-- {
		if o := &r.list[i]; o.Start == x.Start && o.End == x.End && sameBindings(o.Bind, m.bind) {
			return
		}
	}
	x.Bind = m.f.keep(m.bind)
	r.list = append(r.list, x)
	if len(r.list) >= maxMatches {
		m.exhausted, m.steps = true, 0
	}
}

// Bounds of the matches of one pattern: at one node, and in one file. What exceeds them is reported as incomplete.
const (
	maxSolutions = 4_096
	maxMatches   = 25_000
)

// search finds all matches of p in the file, in source order of their roots. The result is valid until the next Reset.
func (f *File) search(p *pattern, nvars int, run *Run) []Match {
	f.begin(p, nvars, run)
	m := &f.m
	to := run.end(f)
	if n := run.node; n != 0 && !p.seq {
		// What a metavariable is bound to counts as an expression wherever it stands, and as what it stands for.
		m.bound = n
		if !p.mayRoot(f.Tree.Kind(n)) || f.Tree.Kind(n).Expr() && !f.place[n] {
			f.at(p, n)
		}
	}
	switch {
	case p.seq:
		f.searchSeq(p, run, run.from, to)
	case p.exprs:
		lo, hi := f.window(f.exprs, exprOrder, run)
		for _, n := range f.exprs[lo:hi] {
			if nd := &f.Tree.Nodes[n]; nd.Start >= run.from && nd.End <= to && (f.only == nil || f.only.allows(f.Tree, n)) {
				f.at(p, n)
			}
		}
	default:
		for _, k := range p.roots {
			lo, hi := f.window(f.byKind[k], int(k), run)
			for _, n := range f.byKind[k][lo:hi] {
				if nd := &f.Tree.Nodes[n]; nd.Start >= run.from && nd.End <= to && f.candidate(p, n, k) {
					f.at(p, n)
				}
			}
		}
	}
	run.Steps = max(m.steps, 0)
	if m.exhausted {
		run.Incomplete = "too many steps of the matcher"
	}
	return f.finish()
}

// Places in File.order beyond those of the kinds of nodes.
const (
	exprOrder = 256 + iota
	flatOrder
	orders
)

// window bounds the part of a list of nodes in source order that may lie where the run's matches count. A condition asks that
// for each of thousands of ranges: going through all of the list each time would take the square of that.
func (f *File) window(list []tree.ID, which int, run *Run) (lo, hi int) {
	if run.to == 0 || len(list) < 16 {
		return 0, len(list)
	}
	nodes := f.Tree.Nodes
	start := func(n tree.ID, at int32) int { return cmp.Compare(nodes[n].Start, at) }
	if f.order[which] == 0 {
		f.order[which] = 1
		if !slices.IsSortedFunc(list, func(a, b tree.ID) int { return start(a, nodes[b].Start) }) {
			f.order[which] = 2
		}
	}
	if f.order[which] == 2 {
		f.m.steps -= len(list) / 16
		return 0, len(list)
	}
	lo, _ = slices.BinarySearchFunc(list, run.from, start)
	hi, _ = slices.BinarySearchFunc(list, run.to+1, start)
	return lo, max(lo, hi)
}

// begin readies the machine for a pattern.
func (f *File) begin(p *pattern, nvars int, run *Run) {
	m := &f.m
	m.f, m.t, m.pt, m.pat = f, f.Tree, p.t, p
	m.slots(nvars, run.bound)
	m.goals, m.trail, m.taken, m.ops = append(m.goals[:0], goal{}), m.trail[:0], m.taken[:0], m.ops[:0]
	f.anyBinding = !p.opts.UnifyIDsStrictly
	m.steps, m.exhausted, m.depth, m.bound, m.inner = run.Steps, false, 0, 0, false
	m.out.list, m.spots = m.out.list[:0], m.spots[:0]
}

// finish takes what was found.
func (f *File) finish() []Match {
	list := f.m.out.list
	f.m.out.list = list[:0]
	f.anyBinding = false
	if len(list) == 0 {
		return nil
	}
	return append(f.room(len(list)), list...)
}

// candidate reports whether the pattern's root may match n.
func (f *File) candidate(p *pattern, n tree.ID, k tree.Kind) bool {
	t := f.Tree
	if k.Expr() {
		switch p.t.Kind(p.t.Root) {
		case tree.ExprStmt:
			up := t.Parent(n)
			return t.Nodes[up].Last == n && (t.Kind(up) == tree.FuncDef || t.Kind(up) == tree.Lambda && (p.lang.fields || p.lang.lambdaStmt))
		case tree.Return:
			return f.m.isResult(n)
		}
	}
	switch k {
	case tree.Null:
		return f.place[n]
	case tree.Call:
		if p.lang.exprBody && f.inPattern(n) || p.lang.valVar && t.Kind(t.Parent(n)) == tree.Bases {
			return false
		}
		if p.last == "" {
			return true
		}
		callee := t.First(n)
		if t.Kind(callee) == tree.Member {
			name := t.Child(callee, 1)
			return t.Kind(name) != tree.Ident || t.Value(name) == p.last
		}
		return true
	case tree.Ident, tree.Member, tree.String, tree.Interp, tree.Int, tree.Float, tree.Char, tree.Bool, tree.Regex, tree.Tuple:
		if p.nodes[p.t.Root].text == anyInterp && tagged(t, t.Parent(n)) {
			return false
		}
		if up := t.Parent(n); t.Kind(up) == tree.VarDef && t.Child(up, varInit) != n && p.t.Kind(p.t.Root).Literal() {
			return false // a name that is defined here holds nothing yet
		}
		return f.place[n]
	case tree.Assign:
		return t.Kind(t.Parent(n)) != tree.Switch || !p.lang.makes
	case tree.Binary:
		if p.lang.naryBool && traits[t.Op(n)]&boolean != 0 && p.t.Kind(p.t.Root) == tree.Binary {
			up := t.Parent(n)
			return t.Kind(up) != tree.Binary || t.Op(up) != t.Op(n) || t.Src[t.Nodes[n].Start] == '('
		}
	case tree.VarDef: // those in the head of a loop and in a pattern are no statements
		up := t.Parent(n)
		if p.lang.makes && t.Kind(t.Parent(up)) == tree.ClassDef {
			return false
		}
		return !inHead(t, n) && (t.Kind(up) != tree.StmtList || t.Kind(t.Parent(up)) != tree.If || !p.lang.scopeDot) && t.Kind(up) != tree.TypeTest && t.Kind(up) != tree.CaseLabels
	}
	return true
}

// at matches the pattern with the node n.
func (f *File) at(p *pattern, n tree.ID) {
	m := &f.m
	if m.steps <= 0 {
		m.exhausted = true
		return
	}
	nd := &f.Tree.Nodes[n]
	m.root, m.start, m.end, m.found, m.inner = n, nd.Start, nd.End, 0, m.bound == n
	back := m.mark()
	m.try(m.node(p.t.Root, n, 0), back)
}

// searchSeq matches a sequence of statements from each statement on.
func (f *File) searchSeq(p *pattern, run *Run, from, to int32) {
	m, t := &f.m, f.Tree
	first := p.t.First(p.t.Root)
	leading := m.pt.Kind(bare(m.pt, first)) == tree.Ellipsis
	if leading && !f.occurs(p, m.pt.Next(first)) {
		return
	}
	lo, hi := f.window(f.flat, flatOrder, run)
	for i := lo; i < hi; i++ {
		n := f.flat[i]
		up := t.Parent(n)
		limit := f.end[i]
		if k := t.Kind(up); k == tree.Block || k == tree.File || k == tree.StmtList || k == tree.Switch || k == tree.Case || k == tree.Bad {
			limit = int32(len(f.flat))
			if j := f.pos[up]; j != 0 {
				limit = f.end[j-1]
			} else if j := f.pos[t.Parent(up)]; p.lang.makes && k == tree.StmtList && j != 0 { // if x := f(); x > 0: the rest of the if follows x
				limit = f.end[j-1]
			} else if k != tree.File {
				limit = f.lastEnd(up)
			}
		}
		if m.steps <= 0 {
			m.exhausted = true
			return
		}
		if nd := &t.Nodes[n]; nd.Start < from || nd.End > to {
			continue
		}
		if f.laterMember(n, p.lang.paramFields) {
			continue
		}
		if p.inside && leading && f.follows(n) {
			continue // the match that begins with the first statement covers this one
		}
		if m.inGroup(first) && i > 0 && sameStatement(t, f.flat[i-1], n) {
			continue // not the first name of the import
		}
		nd := &t.Nodes[n]
		m.root, m.start, m.end, m.found = n, nd.Start, nd.Start, 0
		back := m.mark()
		m.try(m.startSeq(p.t.Root, first, int32(i), limit, seqRoot|seqLess, 0), back)
		if head := t.Parent(up); p.lang.makes && t.Kind(up) == tree.StmtList && f.pos[head] != 0 && !leading {
			f.beforeHead(first, n, head)
		}
	}
}

// beforeHead matches a pattern x := f(); if x > 0 {} with Go's if x := f(); x > 0 {}.
func (f *File) beforeHead(first, n, head tree.ID) {
	m := &f.m
	rest := m.pt.Next(first)
	if isDots(m.pt, rest) {
		rest = m.pt.Next(rest)
	}
	if last := m.pt.Next(rest); m.pt.Kind(rest) != f.Tree.Kind(head) || last != 0 && (!isDots(m.pt, last) || m.pt.Next(last) != 0) {
		return
	}
	m.root, m.start, m.end, m.found = n, f.Tree.Nodes[n].Start, f.Tree.Nodes[head].End, 0
	back := m.mark()
	m.try(m.then(first, n, m.then(rest, head, 0)), back)
}

// occurs reports whether what follows the first "..." of a sequence matches anywhere: if not, there is no need to try it
// behind each statement.
func (f *File) occurs(p *pattern, rest tree.ID) bool {
	if rest == 0 {
		return true
	}
	m := &f.m
	for i, n := range f.flat {
		if m.steps <= 0 {
			m.exhausted = true
			return false
		}
		m.root = n
		back := m.mark()
		limit := int32(len(f.flat))
		k := m.push(goal{kind: gFound})
		found := m.try(m.startSeq(p.t.Root, rest, int32(i), limit, seqLess, k), back)
		if found && !m.exhausted {
			return true
		}
	}
	return false
}

// follows reports whether a statement stands before n in its block.
func (f *File) follows(n tree.ID) bool {
	up := f.Tree.Parent(n)
	if k := f.Tree.Kind(up); k != tree.Block && k != tree.File {
		return false
	}
	first := f.Tree.First(up)
	for f.Tree.Kind(first) == tree.Skipped {
		first = f.Tree.Next(first)
	}
	return first != n
}

// laterMember reports whether n is a member of a class, but not the first: members are one sequence, which is matched from its
// start alone. Where params is set, the parameters of a record come before all others.
func (f *File) laterMember(n tree.ID, params bool) bool {
	t := f.Tree
	body := t.Parent(n)
	class := t.Parent(body)
	switch t.Kind(class) {
	case tree.New:
		return t.First(body) != n
	case tree.ClassDef:
		return t.First(body) != n && t.Op(class) != opImpl || params && t.Op(class) == opRecord && !t.Missing(t.Child(class, 3))
	}
	return false
}

// lastEnd returns the place in flat behind the last statement among the children of n.
func (f *File) lastEnd(n tree.ID) int32 {
	if j := f.pos[f.Tree.Nodes[n].Last]; j != 0 {
		return f.end[j-1]
	}
	end := int32(0)
	for c := f.Tree.First(n); c != 0; c = f.Tree.Next(c) {
		if j := f.pos[c]; j != 0 {
			end = f.end[j-1]
		}
	}
	return end
}
