// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

type listFlags uint8

const (
	listLess listFlags = 1 << iota // the code may have more than the pattern
	listOne                        // the code is one node, whatever stands beside it
)

// list matches the siblings from p on, children of the pattern node in, against those from n on, in order. "..." spans
// any number of them; a keyword argument matches that of the same name wherever it stands.
func (m *machine) list(in, p, n tree.ID, flags listFlags, k int32) int32 {
	n = m.untaken(in, n)
	if p == 0 {
		if n == 0 || flags&listLess != 0 {
			return k
		}
		return failed
	}
	rest := m.pt.Next(p)
	switch m.pt.Kind(p) {
	case tree.Ellipsis:
		if kind := m.pt.Kind(in); (kind == tree.Elem || kind == tree.Interp) && isHole(m.pt, p) { // {...} is one hole
			break
		}
		if rest == 0 {
			return k
		}
		return m.span(in, rest, n, -1, flags, k)
	case tree.MetavarEllipsis:
		return m.span(in, rest, n, m.pat.nodes[p].slot, flags, k)
	case tree.KeywordArg:
		return m.keyword(in, p, n, flags, k)
	case tree.String:
		if m.pt.Kind(in) != tree.Interp {
			break
		}
		switch nd := &m.pat.nodes[p]; nd.text {
		case anyText:
			if rest == 0 {
				return k
			}
			return m.span(in, rest, n, -1, flags, k)
		case dotsText:
			return m.span(in, rest, n, nd.slot, flags, k)
		}
	}
	switch {
	case n == 0:
		return failed
	case m.pt.Kind(in) == tree.Interp && (isPart(m.pt, p) && !(m.pt.Op(in) == opBacktick && m.pt.Kind(p) == tree.Metavar)) != isPart(m.t, n):
		return failed
	case m.pt.Kind(in) == tree.Elem && (isPart(m.pt, p) != isPart(m.t, n) || isHole(m.pt, p) && m.t.Kind(n) == tree.Elem):
		return failed
	}
	return m.node(p, n, m.pushList(in, rest, m.beside(n, flags), flags, k))
}

func (m *machine) pushList(in, p, n tree.ID, flags listFlags, k int32) int32 {
	return m.push(goal{kind: gList, flag: uint8(flags), a: int32(in), p: p, n: n, next: k})
}

// span matches the pattern from rest on against each place in the list from first on, and binds slot to what it passes.
func (m *machine) span(in, rest, first tree.ID, slot int16, flags listFlags, k int32) int32 {
	n := first
	if rest == 0 && flags&listLess == 0 {
		n = 0 // nothing follows: all is spanned
	}
	for {
		back := m.mark()
		g := failed
		if slot < 0 || m.bindTo(slot, m.spanBinding(first, n)) {
			g = m.pushList(in, rest, n, flags, k)
		}
		if n == 0 {
			return g
		}
		if m.try(g, back) {
			return stopped
		}
		n = m.untaken(in, m.beside(n, flags))
	}
}

// beside returns the node after n in its list.
func (m *machine) beside(n tree.ID, flags listFlags) tree.ID {
	if flags&listOne != 0 {
		return 0
	}
	return m.t.Next(n)
}

// spanBinding binds the siblings from first up to and without behind.
func (m *machine) spanBinding(first, behind tree.ID) Binding {
	if first == behind {
		at := m.t.Nodes[m.root].End
		if behind != 0 {
			at = m.t.Nodes[behind].Start
		}
		return Binding{Kind: BoundList, Start: at, End: at}
	}
	last := first
	for next := m.t.Next(last); next != behind && next != 0; next = m.t.Next(last) {
		last = next
	}
	return Binding{Kind: BoundList, Node: first, Last: last, Start: m.t.Nodes[first].Start, End: m.t.Nodes[last].End}
}

// keyword matches a keyword argument against those that are left, whatever their order.
func (m *machine) keyword(in, p, n tree.ID, flags listFlags, k int32) int32 {
	name, value := m.pt.Child(p, 0), m.pt.Child(p, 1)
	for c := n; c != 0; c = m.untaken(in, m.t.Next(c)) {
		if m.t.Kind(c) != tree.KeywordArg {
			continue
		}
		cname := m.t.First(c)
		if m.pt.Kind(name) == tree.Ident && m.t.Kind(cname) == tree.Ident && m.pt.Value(name) != m.t.Value(cname) {
			continue
		}
		back := m.mark()
		m.taken = append(m.taken, taken{in, c})
		g := m.then(value, m.t.Child(c, 1), m.pushList(in, m.pt.Next(p), n, flags, k))
		if m.try(m.node(name, cname, g), back) {
			return stopped
		}
	}
	return failed
}

// untaken returns the first node from n on that no element of the pattern's list has taken out of its order.
func (m *machine) untaken(in, n tree.ID) tree.ID {
	if len(m.taken) == 0 {
		return n
	}
	for n != 0 && m.isTaken(in, n) {
		n = m.t.Next(n)
	}
	return n
}

func (m *machine) isTaken(in, n tree.ID) bool {
	for _, x := range m.taken {
		if x.n == n && x.list == in {
			return true
		}
	}
	return false
}

// set matches the siblings from p on, children of the pattern node in, against children of the code node parent, in any
// order.
func (m *machine) set(in, p, parent tree.ID, flags listFlags, k int32) int32 {
	for p != 0 && (isDots(m.pt, p) || m.pt.Kind(p) == tree.MetavarEllipsis || m.isPlain(p)) {
		if m.pt.Kind(p) == tree.MetavarEllipsis && !m.bindTo(m.pat.nodes[p].slot, m.spanBinding(m.untaken(in, m.t.First(parent)), 0)) {
			return failed
		}
		flags |= listLess
		p = m.pt.Next(p)
	}
	if p == 0 {
		if flags&listLess != 0 || m.untaken(in, m.t.First(parent)) == 0 {
			return k
		}
		return failed
	}
	c := m.t.First(parent)
	if m.pat.opts.DecoratorsOrderMatters && m.pt.Kind(p) == tree.Attr {
		for i := len(m.taken) - 1; i >= 0; i-- {
			if x := m.taken[i]; x.list == in && m.t.Kind(x.n) == tree.Attr {
				c = m.t.Next(x.n)
				break
			}
		}
	}
	for c = m.untaken(in, c); c != 0; c = m.untaken(in, m.t.Next(c)) {
		back := m.mark()
		m.taken = append(m.taken, taken{in, c})
		g := m.push(goal{kind: gSet, flag: uint8(flags), a: int32(in), p: m.pt.Next(p), n: parent, next: k})
		if m.try(m.node(p, c, g), back) {
			return stopped
		}
	}
	return failed
}

// isDots reports whether pattern node p is "...", as an expression or as a statement.
func isDots(t *tree.Tree, p tree.ID) bool {
	k := t.Kind(p)
	return k == tree.Ellipsis || k == tree.ExprStmt && t.Kind(t.First(p)) == tree.Ellipsis
}

// isHole reports whether p, a child of an element, is a metavariable or an ellipsis in braces.
func isHole(t *tree.Tree, p tree.ID) bool {
	nd := &t.Nodes[p]
	return (nd.Kind == tree.Metavar || nd.Kind == tree.Ellipsis) && nd.Start > 0 && t.Src[nd.Start-1] == '{'
}

// isPart reports whether a child of an Interp or an Elem is text rather than what stands in a hole.
func isPart(t *tree.Tree, n tree.ID) bool {
	nd := &t.Nodes[n]
	switch nd.Kind {
	case tree.String:
		return nd.Start == nd.VStart && nd.End == nd.VEnd
	case tree.ElemText:
		return true
	case tree.Metavar: // of a pattern: a hole is in braces
		return nd.Start > 0 && t.Src[nd.Start-1] != '{'
	}
	return false
}

// isPlain reports whether p is a modifier that says no more than what holds without it: PHP's var, Rust's pub.
func (m *machine) isPlain(p tree.ID) bool {
	return m.pat.lang.plainMod != "" && m.pt.Kind(p) == tree.Modifier && m.pt.Text(p) == m.pat.lang.plainMod
}
