// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// assign matches an assignment, with an assignment or with the definition of a variable.
func (m *machine) assign(p, n tree.ID, nk tree.Kind, k int32) int32 {
	if nk == tree.Assign {
		if m.pat.lang.fields && n == m.root && !m.inner && m.isDefault(n) {
			return failed
		}
		if m.pat.lang.opAssign && m.pt.Op(p) == opEq && m.t.Op(n) != opEq {
			return m.updated(p, n, k)
		}
		if m.pat.lang.opAssign && m.pt.Op(p) != opEq && m.t.Op(n) == opEq {
			return m.update(p, n, k)
		}
		if a, b := m.pt.Op(p), m.t.Op(n); a != b && !(a == opEq && b == opWalr) && !(m.pat.lang.walrus && a == opWalr && b == opEq) {
			return failed
		}
		target, ctarget := m.pt.First(p), m.t.First(n)
		value, cvalue := m.pt.Next(target), m.t.Next(ctarget)
		if m.pat.lang.walrus && m.pt.Kind(target) == tree.Tuple && m.t.Kind(cvalue) == tree.Assign {
			return m.assignChain(target, value, n, k)
		}
		if m.t.Kind(ctarget) == tree.Tuple && m.t.Kind(cvalue) == tree.Tuple && m.pt.Op(p) == opEq {
			back := m.mark()
			if m.try(m.then(target, ctarget, m.then(value, cvalue, k)), back) {
				return stopped
			}
			return m.assignPairs(target, value, ctarget, cvalue, k)
		}
		return m.then(target, ctarget, m.then(value, cvalue, k))
	}
	if nk != tree.VarDef || !m.pat.opts.VardefAssign || m.pat.lang.noVardefAssign || m.pt.Op(p) != opEq && !(m.pat.lang.walrus && m.pt.Op(p) == opWalr) {
		return failed
	}
	if m.pat.lang.exprBody && p != m.pt.Root && m.pt.Parent(p) != m.pt.Root { // among other statements, Rust's x = e is no let x = e
		return failed
	}
	target, init := m.t.Child(n, 2), m.t.Child(n, 3)
	if m.t.Missing(init) {
		return failed
	}
	if p == m.pt.Root && n == m.root { // what was matched begins at the name
		m.trail = append(m.trail, change{-1, m.start, m.end})
		m.start = m.t.Nodes[target].Start
	}
	return m.then(m.pt.First(p), target, m.then(m.pt.Child(p, 1), init, k))
}

// isDefault reports whether the assignment n is the default of what a pattern of JavaScript takes to pieces: {a = 1}, [b = 2].
func (m *machine) isDefault(n tree.ID) bool {
	for {
		in := m.t.Parent(n)
		switch m.t.Kind(in) {
		case tree.Dict, tree.Array, tree.Pair, tree.Spread:
		case tree.Assign:
			return m.t.First(in) == n
		case tree.VarDef:
			return m.t.Child(in, varTarget) == n
		case tree.ForEach:
			return m.t.First(in) == n
		default:
			return m.t.Kind(in) == tree.Param
		}
		n = in
	}
}

// assignPairs matches x = e with one of the assignments that a, b = c, d is.
func (m *machine) assignPairs(target, value, ctargets, cvalues tree.ID, k int32) int32 {
	if m.t.Len(ctargets) != m.t.Len(cvalues) {
		return failed
	}
	ct, cv := m.t.First(ctargets), m.t.First(cvalues)
	for ; ct != 0; ct, cv = m.t.Next(ct), m.t.Next(cv) {
		back := m.mark()
		if m.try(m.then(target, ct, m.then(value, cv, k)), back) {
			return stopped
		}
		if m.t.Kind(ct) == tree.Tuple && m.t.Kind(cv) == tree.Tuple && m.try(m.assignPairs(target, value, ct, cv, k), back) {
			return stopped
		}
	}
	return failed
}

// assignChain matches x, y = e with x = y = e.
func (m *machine) assignChain(targets, value, n tree.ID, k int32) int32 {
	for q := m.pt.First(targets); q != 0; q = m.pt.Next(q) {
		if m.t.Kind(n) != tree.Assign {
			return failed
		}
		k = m.then(q, m.t.First(n), k)
		n = m.t.Child(n, 1)
	}
	if m.t.Kind(n) == tree.Assign {
		return failed
	}
	return m.then(value, n, k)
}

// updated matches x = x + e with x += e.
func (m *machine) updated(p, n tree.ID, k int32) int32 {
	value := m.pt.Child(p, 1)
	if m.pt.Kind(value) == tree.Assign {
		return failed
	}
	if m.pt.Kind(value) != tree.Binary {
		k = m.then(value, n, k)
	} else {
		k = m.operation(value, n, k)
	}
	if k == failed {
		return failed
	}
	return m.then(m.pt.First(p), m.t.First(n), k)
}

// update matches x += e with x = x + e.
func (m *machine) update(p, n tree.ID, k int32) int32 {
	target, ctarget := m.pt.First(p), m.t.First(n)
	value := m.t.Next(ctarget)
	op, ok := tree.FindOp(strings.TrimSuffix(m.pt.Op(p).String(), "="))
	if !ok || m.t.Kind(value) != tree.Binary || m.t.Op(value) != op {
		return failed
	}
	left := m.t.First(value)
	return m.then(target, ctarget, m.then(target, left, m.then(m.pt.Next(target), m.t.Next(left), k)))
}

// operation matches x + e with x += e.
func (m *machine) operation(p, n tree.ID, k int32) int32 {
	op, ok := tree.FindOp(strings.TrimSuffix(m.t.Op(n).String(), "="))
	if !ok || op != m.pt.Op(p) {
		return failed
	}
	left := m.pt.First(p)
	return m.then(left, m.t.First(n), m.then(m.pt.Next(left), m.t.Child(n, 1), k))
}
