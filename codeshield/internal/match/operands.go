// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

// opTraits says what holds of a binary operator.
type opTraits uint8

const (
	associative opTraits = 1 << iota
	commutative
	boolean
	equality
	relation
)

var traits = func() []opTraits {
	t := make([]opTraits, tree.OpCount)
	set := func(v opTraits, ops ...string) {
		for _, s := range ops {
			t[tree.OpOf(s)] = v
		}
	}
	set(associative|commutative, "|", "&", "^")
	set(associative|boolean, "and", "or", "&&", "||")
	set(equality|relation, "==", "!=", "===", "!==")
	set(relation, "<", ">", "<=", ">=")
	return t
}()

// wordOp tells the operators that PHP writes in two ways.
var wordOp = map[tree.Op]byte{tree.OpOf("and"): '&', tree.OpOf("&&"): '&', tree.OpOf("or"): '|', tree.OpOf("||"): '|'}

// binary matches operators, the associative ones as lists of operands.
func (m *machine) binary(p, n tree.ID, nk tree.Kind, k int32) int32 {
	op := m.pt.Op(p)
	if nk == tree.Assign && m.pat.lang.opAssign {
		return m.operation(p, n, k)
	}
	if nk != tree.Binary || op != m.t.Op(n) && !(m.pat.lang.caseless && wordOp[op] == wordOp[m.t.Op(n)] && wordOp[op] != 0) {
		return failed
	}
	o, tr := m.pat.opts, traits[op]
	if m.pat.lang.naryBool && tr&relation != 0 && inChain(m.t, n) && !sameChain(m.pt, p, m.t, n) {
		return failed
	}
	if tr&boolean != 0 && o.CommutativeBoolop || tr&equality != 0 && (o.CommutativeCompop || o.SymmetricEq) && len(op.String()) == 2 {
		tr |= commutative
	}
	if tr&associative == 0 || !o.ACMatching {
		left, cleft := m.pt.First(p), m.t.First(n)
		right, cright := m.pt.Next(left), m.t.Next(cleft)
		if tr&commutative != 0 && o.ACMatching {
			back := m.mark()
			if m.try(m.then(left, cright, m.then(right, cleft, k)), back) {
				return stopped
			}
		}
		if m.pt.Kind(right) == tree.Ellipsis && m.t.Kind(cleft) == tree.Binary { // x + ... is x + y + z, too
			back := m.mark()
			if m.try(m.then(left, cleft, k), back) {
				return stopped
			}
			return m.binary(p, cleft, tree.Binary, k)
		}
		return m.then(left, cleft, m.then(right, cright, k))
	}
	if tr&commutative != 0 {
		return m.anyOrder(p, n, op, k)
	}
	ps := m.flatten(m.pt, p, op)
	ns := m.flatten(m.t, n, op)
	return m.push(goal{kind: gOperands, p: tree.ID(ps), n: tree.ID(ns), a: int32(m.metavars(ps)), next: k})
}

// metavars counts the metavariables among the operands of the pattern from m.ops[i] on.
func (m *machine) metavars(i int) int {
	count := 0
	for ; m.ops[i] != 0; i++ {
		if m.pt.Kind(m.ops[i]) == tree.Metavar {
			count++
		}
	}
	return count
}

// inChain reports whether n is a part of a < b < c, which is one operation.
func inChain(t *tree.Tree, n tree.ID) bool {
	return isRelation(t, t.First(n)) || above(t, n)
}

// above reports whether n is the left side of a comparison in a chain.
func above(t *tree.Tree, n tree.ID) bool {
	up := t.Parent(n)
	return t.Kind(up) == tree.Binary && t.First(up) == n && isRelation(t, up) && isRelation(t, n)
}

// sameChain reports whether p and n stand at the same place of chains: with as many comparisons before them, and with some
// behind them or none.
func sameChain(pt *tree.Tree, p tree.ID, t *tree.Tree, n tree.ID) bool {
	if above(pt, p) != above(t, n) {
		return false
	}
	for {
		p, n = pt.First(p), t.First(n)
		if a := isRelation(pt, p); a != isRelation(t, n) || !a {
			return a == isRelation(t, n)
		}
	}
}

// isRelation reports whether n is a comparison without brackets around it.
func isRelation(t *tree.Tree, n tree.ID) bool {
	return t.Kind(n) == tree.Binary && traits[t.Op(n)]&relation != 0 && t.Src[t.Nodes[n].Start] != '('
}

// flatten appends the operands of a chain of op to m.ops, a zero behind them, and returns where they begin.
func (m *machine) flatten(t *tree.Tree, n tree.ID, op tree.Op) int {
	at := len(m.ops)
	m.flattenInto(t, n, op)
	m.ops = append(m.ops, 0)
	return at
}

func (m *machine) flattenInto(t *tree.Tree, n tree.ID, op tree.Op) {
	for t.Kind(n) == tree.Binary && t.Op(n) == op && len(m.ops) < maxOperands {
		m.flattenInto(t, t.First(n), op)
		n = t.Child(n, 1)
	}
	m.ops = append(m.ops, n)
}

// maxOperands bounds the scratch of operands.
const maxOperands = 100_000

// operands matches the operands of the pattern from m.ops[g.p] on with those of the code from m.ops[g.n] on, in order: "..."
// spans any number of operands, a metavariable at least one. g.a counts the metavariables; of many, only the last spans more
// than one.
func (m *machine) operands(g goal) int32 {
	p, n := m.ops[g.p], m.ops[g.n]
	if p == 0 {
		if n == 0 {
			return g.next
		}
		return failed
	}
	rest := g
	rest.p++
	switch m.pt.Kind(p) {
	case tree.Ellipsis:
		if m.ops[rest.p] == 0 {
			return g.next
		}
		for m.ops[rest.n] != 0 {
			back := m.mark()
			if m.try(m.push(rest), back) {
				return stopped
			}
			rest.n++
		}
		return m.push(rest)
	case tree.Metavar:
		rest.a--
		for rest.n++; m.ops[rest.n-1] != 0; rest.n++ {
			if g.a > maxFree && rest.n > g.n+1 {
				break
			}
			back := m.mark()
			x := m.ops[rest.n-1]
			bound := rest.n == g.n+1 && m.bindNode(m.pat.nodes[p].slot, x, 0) == 0
			if rest.n > g.n+1 {
				bound = m.bindTo(m.pat.nodes[p].slot, Binding{Kind: BoundText, Start: m.t.Nodes[n].Start, End: m.t.Nodes[x].End})
			}
			if bound && m.try(m.push(rest), back) {
				return stopped
			}
			m.undo(back)
		}
		return failed
	}
	if n == 0 {
		return failed
	}
	rest.n++
	return m.node(p, n, m.push(rest))
}

// maxFree is how many metavariables among the operands of a commutative operator are tried on each operand; where there
// are more, they take operands in order.
const maxFree = 4

// anyOrder matches the operands of the pattern with operands of the code in any order; the code may have more. What is
// concrete is matched first.
func (m *machine) anyOrder(p, n tree.ID, op tree.Op, k int32) int32 {
	ps := m.flatten(m.pt, p, op)
	ns := m.flatten(m.t, n, op)
	free := m.metavars(ps)
	if len(m.ops)-ns < ns-ps && !m.hasDots(ps, ns-1) {
		return failed
	}
	var flag uint8
	if free > maxFree {
		flag = 1
	}
	for _, q := range m.ops[ps : ns-1] {
		if m.pt.Kind(q) == tree.Metavar {
			k = m.push(goal{kind: gOperand, flag: flag, p: q, n: tree.ID(ns), a: int32(p), next: k})
		}
	}
	for _, q := range m.ops[ps : ns-1] {
		if kind := m.pt.Kind(q); kind != tree.Metavar && kind != tree.Ellipsis {
			k = m.push(goal{kind: gOperand, p: q, n: tree.ID(ns), a: int32(p), next: k})
		}
	}
	return k
}

func (m *machine) hasDots(from, to int) bool {
	for _, q := range m.ops[from:to] {
		if m.pt.Kind(q) == tree.Ellipsis {
			return true
		}
	}
	return false
}

// operand matches one operand of the pattern with any of the code that is left.
func (m *machine) operand(g goal) int32 {
	for i := int(g.n); m.ops[i] != 0; i++ {
		c := m.ops[i]
		if m.isTaken(tree.ID(g.a), c) {
			continue
		}
		back := m.mark()
		m.taken = append(m.taken, taken{tree.ID(g.a), c})
		if m.try(m.node(g.p, c, g.next), back) {
			return stopped
		}
		if g.flag != 0 {
			break
		}
	}
	return failed
}
