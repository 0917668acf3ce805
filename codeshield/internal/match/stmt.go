// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

func (m *machine) ifStmt(p, n tree.ID, k int32) int32 {
	then, cthen := m.pt.Child(p, 1), m.t.Child(n, 1)
	other, cother := m.pt.Next(then), m.t.Next(cthen)
	if m.pt.Op(p) != m.t.Op(n) {
		return failed
	}
	if !m.pt.Missing(other) && !isDots(m.pt, other) {
		if m.t.Missing(cother) {
			return failed
		}
		k = m.push(goal{kind: gChild, flag: uint8(body), p: other, n: cother, next: k})
	}
	if !m.pt.Missing(then) {
		k = m.push(goal{kind: gChild, flag: uint8(body), p: then, n: cthen, next: k})
	}
	return m.node(m.pt.First(p), m.t.First(n), k)
}

// forStmt matches a loop; "..." for the head matches any head.
func (m *machine) forStmt(p, n tree.ID, k int32) int32 {
	init := m.pt.First(p)
	if m.pt.Kind(init) == tree.Ellipsis && m.pt.Missing(m.pt.Child(p, 1)) && m.pt.Missing(m.pt.Child(p, 2)) {
		return m.body(m.pt.Child(p, 3), m.t.Child(n, 3), k)
	}
	return m.byLayout(p, n, k)
}

// tryStmt matches try with its handlers. Those of the pattern must be there, in order.
func (m *machine) tryStmt(p, n tree.ID, k int32) int32 {
	return m.children(&layouts[tree.Try], p, n, k)
}

// implicitReturn matches "return e" with the expression that ends a function where the language returns that.
func (m *machine) implicitReturn(p, n tree.ID, k int32) int32 {
	if !m.pat.opts.ImplicitReturn {
		return failed
	}
	if m.t.Kind(n) == tree.ExprStmt {
		n = m.t.First(n)
	}
	if !m.t.Kind(n).Expr() || m.pt.Missing(m.pt.First(p)) || !m.isResult(n) {
		return failed
	}
	return m.node(m.pt.First(p), n, k)
}

// isResult reports whether expression n is what a function returns without saying so.
func (m *machine) isResult(n tree.ID) bool {
	t := m.t
	for {
		p := t.Parent(n)
		switch t.Kind(p) {
		case tree.Lambda:
			return t.Child(p, lambdaBody) == n
		case tree.FuncDef:
			return t.Child(p, funcBody) == n
		case tree.Block:
			if !m.pat.lang.exprBody || t.Nodes[p].Last != n {
				return false
			}
		case tree.ExprStmt:
			if !m.pat.lang.exprBody || m.pat.lang.exprBodySemi && hasSemicolon(t, p) {
				return false
			}
		case tree.If:
			if !m.pat.lang.exprBody || t.First(p) == n {
				return false
			}
		case tree.Case:
			if !m.pat.lang.exprBody || t.Nodes[p].Last != n {
				return false
			}
		case tree.Switch, tree.StmtExpr, tree.Try:
			if !m.pat.lang.exprBody {
				return false
			}
		default:
			return false
		}
		n = p
	}
}

func hasSemicolon(t *tree.Tree, n tree.ID) bool {
	end := t.Nodes[n].End
	return end > 0 && t.Src[end-1] == ';'
}

// importStmt matches imports, which may be written in several ways.
func (m *machine) importStmt(p, n tree.ID, k int32) int32 {
	pk, nk := m.pt.Kind(p), m.t.Kind(n)
	module, cmodule := m.pt.First(p), m.t.First(n)
	switch {
	case pk == tree.Import && nk == tree.Import:
		return m.module(module, cmodule, m.alias(m.pt.Next(module), m.t.Next(cmodule), k))
	case pk == tree.ImportFrom && nk == tree.ImportFrom:
		name, cname := m.pt.Next(module), m.t.Next(cmodule)
		k = m.alias(m.pt.Next(name), m.t.Next(cname), k)
		return m.then(name, cname, m.module(module, cmodule, k))
	case pk == tree.ImportAll && nk == tree.ImportAll:
		return m.module(module, cmodule, m.alias(m.pt.Next(module), m.t.Next(cmodule), k))
	}
	return failed
}

// alias matches the name that an import gives: one that the pattern does not mention may be there.
func (m *machine) alias(p, n tree.ID, k int32) int32 {
	if m.pt.Missing(p) || k == failed {
		return k
	}
	if m.t.Missing(n) {
		return failed
	}
	return m.then(p, n, k)
}

// module matches the module of an import.
func (m *machine) module(p, n tree.ID, k int32) int32 {
	if k == failed {
		return failed
	}
	return m.then(p, n, k)
}
