// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

type seqFlags uint8

const (
	seqLess seqFlags = 1 << iota // statements may follow in the code
	seqDeep                      // statements within statements count as following them
	seqRoot                      // the pattern is this sequence: note what it covers
)

// seq matches the statements of the pattern from p on against those of the code in flat[i:limit].
func (m *machine) seq(p tree.ID, i, limit int32, flags seqFlags, k int32) int32 {
	if p == 0 {
		if i >= limit || flags&seqLess != 0 {
			return k
		}
		return failed
	}
	rest := m.pt.Next(p)
	slot := int16(-1)
	switch q := bare(m.pt, p); m.pt.Kind(q) {
	case tree.MetavarEllipsis:
		slot = m.pat.nodes[q].slot
		return m.spanStmts(rest, i, limit, slot, flags, k)
	case tree.Ellipsis:
		if rest == 0 && flags&seqRoot == 0 {
			return k
		}
		return m.spanStmts(rest, i, limit, slot, flags, k)
	}
	if i >= limit {
		return failed
	}
	n := m.f.flat[i]
	if flags&seqRoot != 0 {
		m.covers(n)
	}
	if m.inGroup(p) && m.t.Kind(n) == tree.ImportFrom {
		return m.importGroup(p, i, limit, flags, k)
	}
	k = m.pushSeq(rest, m.after(i, flags), limit, flags, k)
	return m.node(p, n, k)
}

func (m *machine) pushSeq(p tree.ID, i, limit int32, flags seqFlags, k int32) int32 {
	return m.push(goal{kind: gSeq, flag: uint8(flags), p: p, a: i, b: limit, next: k})
}

// after returns the place in flat of the statement that follows the one at i.
func (m *machine) after(i int32, flags seqFlags) int32 {
	if flags&seqDeep != 0 && !m.pat.lang.isExpr[m.t.Kind(m.f.flat[i])] {
		return i + 1
	}
	return m.f.end[i]
}

// spanStmts matches the pattern from rest on against each place from i on, and binds slot to the statements passed.
func (m *machine) spanStmts(rest tree.ID, i, limit int32, slot int16, flags seqFlags, k int32) int32 {
	first := i
	if rest == 0 && (flags&seqRoot == 0 || m.pat.inside) { // nothing follows: all is spanned
		if flags&seqRoot != 0 {
			m.coverTo(i, limit)
		}
		i = max(i, limit)
	}
	for {
		back := m.mark()
		g := failed
		if slot < 0 || m.bindTo(slot, m.stmtsBinding(first, i)) {
			g = m.pushSeq(rest, i, limit, flags, k)
		}
		if i >= limit {
			return g
		}
		if m.try(g, back) {
			return stopped
		}
		after := m.after(i, flags)
		next := m.next(rest, after, limit, flags)
		if flags&seqRoot != 0 {
			m.covers(m.f.flat[i])
			m.coverTo(after, next)
		}
		i = next
	}
}

// stmtsBinding binds the statements flat[first:behind].
func (m *machine) stmtsBinding(first, behind int32) Binding {
	if first >= behind {
		at := m.t.Nodes[m.root].End
		if int(first) < len(m.f.flat) {
			at = m.t.Nodes[m.f.flat[first]].Start
		}
		return Binding{Kind: BoundList, Start: at, End: at}
	}
	b := Binding{Kind: BoundList, Node: m.f.flat[first], Start: m.t.Nodes[m.f.flat[first]].Start}
	for i := first; i < behind; i = m.f.end[i] {
		b.Last = m.f.flat[i]
		b.End = max(b.End, m.t.Nodes[b.Last].End)
	}
	return b
}

// startSeq matches the statements from p on, children of list, against flat[i:limit]. Where the pattern has a "..." it spans
// nested statements as well.
func (m *machine) startSeq(list, p tree.ID, i, limit int32, flags seqFlags, k int32) int32 {
	if !m.pat.nodes[list].dots || !m.pat.opts.GoDeeperStmt {
		return m.seq(p, i, limit, flags, k)
	}
	flags |= seqLess // once "..." looks into nested statements, the last one is of no meaning
	if m.nested(i, limit) {
		back := m.mark()
		if m.pat.nodes[list].pairs {
			// Two statements in a row may stand side by side with others nested in the first.
			if m.try(m.pushSeq(p, i, limit, flags, k), back) {
				return stopped
			}
		}
		flags |= seqDeep
	}
	return m.seq(p, i, limit, flags, k)
}

// nested reports whether some statement in flat[i:limit] holds others.
func (m *machine) nested(i, limit int32) bool {
	return i < limit && m.f.holder[i] < limit
}

// body matches a statement of the pattern that is the body of something. A block of one statement is that statement.
func (m *machine) body(p, n tree.ID, k int32) int32 {
	pb, nb := m.pt.Kind(p) == tree.Block, m.t.Kind(n) == tree.Block
	switch {
	case isDots(m.pt, p) && m.pt.Kind(m.pt.Parent(p)) != tree.Lambda:
		return k
	case !pb && !nb:
		if isDots(m.pt, p) && m.pt.Kind(m.pt.Parent(p)) != tree.Lambda {
			return k
		}
		if e := m.pt.Kind(p).Expr(); e != m.t.Kind(n).Expr() {
			return m.mixedBody(p, n, k)
		}
		return m.node(p, n, k)
	case pb && nb:
		return m.block(p, n, k)
	case pb:
		if m.t.Kind(n) == tree.Empty && m.t.Text(n) == ";" && !m.pat.lang.pointers { // as a block without statements
			for c := m.pt.First(p); c != 0; c = m.pt.Next(c) {
				if !isDots(m.pt, c) {
					return failed
				}
			}
			return k
		}
		if first := m.pt.First(p); m.pt.Kind(m.pt.Parent(p)) == tree.If && (first == 0 || m.pt.Next(first) != 0) {
			return failed // if (x) { ...; f(); } is no if (x) f();
		}
		i := m.f.pos[n]
		if i == 0 {
			return m.mixedBody(p, n, k)
		}
		return m.startSeq(p, m.pt.First(p), i-1, m.f.end[i-1], 0, k)
	}
	first := m.t.First(n)
	single := first != 0 && m.t.Next(first) == 0
	switch {
	case m.pt.Kind(p).Expr(): // x => e
		if f := m.t.Parent(n); single && m.pat.lang.fields && m.t.Kind(first) == tree.ExprStmt && m.t.Kind(f) == tree.Lambda && m.t.Op(f) == opFunction && m.isResult(m.t.First(first)) {
			return m.node(p, m.t.First(first), k) // what ends a function is its result
		}
		if !single || m.pat.lang.strictLambda || m.pat.lang.fields && m.t.Kind(first) != tree.Return {
			return failed
		}
		return m.mixedBody(p, first, k)
	case m.pt.Kind(bare(m.pt, p)) == tree.Metavar:
		back := m.mark()
		if m.try(m.node(p, n, k), back) {
			return stopped
		}
	}
	if !single {
		return failed
	}
	return m.node(p, first, k)
}

// loopBody matches the body of a loop.
func (m *machine) loopBody(p, n tree.ID, k int32) int32 {
	if isDots(m.pt, p) {
		return k
	}
	if m.pt.Kind(bare(m.pt, p)) != tree.Metavar && (m.pt.Kind(p) == tree.Block) != (m.t.Kind(n) == tree.Block) {
		return failed
	}
	return m.node(p, n, k)
}

// mixedBody matches an expression as a body (x => e) with a statement as one (x => { return e }).
func (m *machine) mixedBody(p, n tree.ID, k int32) int32 {
	if m.pt.Kind(p) == tree.Block {
		first := m.pt.First(p)
		switch {
		case first == 0:
			return failed
		case m.pt.Next(first) == 0:
			p = first
		case isDots(m.pt, first) && m.pt.Next(m.pt.Next(first)) == 0:
			p = m.pt.Next(first)
		case isDots(m.pt, m.pt.Next(first)) && m.pt.Next(m.pt.Next(first)) == 0:
			p = first
		default:
			return failed
		}
	}
	if m.pat.lang.strictLambda {
		return failed
	}
	// An expression is a return of it, if not more than that.
	switch m.pt.Kind(p) {
	case tree.Return:
		if m.pat.lang.noLambdaReturn && m.t.Kind(n).Expr() {
			return failed
		}
		p = m.pt.First(p)
	case tree.ExprStmt:
		if e := m.pt.First(p); m.pt.Kind(e) != tree.Ellipsis && m.pt.Kind(e) != tree.Metavar {
			p = e
		}
	}
	switch m.t.Kind(n) {
	case tree.Return:
		n = m.t.First(n)
	case tree.ExprStmt:
		if m.pt.Kind(p).Expr() && m.pat.lang.fields {
			return failed
		}
		n = m.t.First(n)
	}
	switch {
	case isDots(m.pt, p):
		return k
	case m.pt.Missing(p) || m.t.Missing(n):
		return failed
	}
	return m.node(p, n, k)
}

// block matches the statements of two blocks.
func (m *machine) block(p, n tree.ID, k int32) int32 {
	if op := m.pt.Op(p); op != 0 && op != m.t.Op(n) { // unsafe
		return failed
	}
	if n == m.root && m.t.Kind(m.t.Parent(n)) == tree.Case && (m.t.First(n) == 0 || m.t.Next(m.t.First(n)) == 0) {
		return failed // a case of one statement has no block
	}
	if p == m.pt.Root && n == m.root && m.t.Kind(m.t.Parent(n)) == tree.ClassDef { // members are no statements
		return failed
	}
	first := m.pt.First(p)
	if first != 0 && m.pt.Next(first) == 0 {
		if isDots(m.pt, first) {
			return k
		}
		if q := bare(m.pt, first); m.pt.Kind(q) == tree.Metavar {
			if c := m.t.First(n); c != 0 && m.t.Next(c) == 0 {
				n = c
			} else if !m.pat.lang.wholeBlock {
				return failed
			}
			return m.bindNode(m.pat.nodes[q].slot, n, k)
		}
	}
	i := m.f.pos[n]
	if i == 0 { // no place of statements
		return m.list(p, first, m.t.First(n), 0, k)
	}
	return m.startSeq(p, first, i, m.f.end[i-1], 0, k)
}
