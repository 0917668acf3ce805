// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

// node matches pattern node p with code node n and returns the goal to go on with.
func (m *machine) node(p, n tree.ID, k int32) int32 {
	pk, nk := m.pt.Nodes[p].Kind, m.t.Nodes[n].Kind
	switch pk {
	case tree.None:
		if nk == tree.None {
			return k
		}
		return failed
	case tree.Ellipsis:
		return k
	case tree.Metavar, tree.MetavarEllipsis:
		switch {
		case nk == tree.None || nk == tree.KeywordArg || nk == tree.Bases || nk == tree.Assign && m.t.Kind(m.t.Parent(n)) == tree.Dict:
			return failed // {a = 1} is no {$X}
		case nk == tree.Assign && m.t.Op(n) == opLet: // if $X is no if let x = y
			return failed
		case nk == tree.Assign && m.pt.Kind(m.pt.Parent(p)) == tree.Dict: // {$X} is no {a = 1}
			return failed
		case (nk == tree.Spread || nk == tree.FuncDef) && m.pat.lang.fields && m.pt.Kind(m.pt.Parent(p)) == tree.Dict: // {$X} is no {...x}, no {f() {}}
			return failed
		case nk == tree.TypeOther && m.pat.lang.boxed && m.pt.Kind(m.pt.Parent(p)) == tree.TypeArgs && m.t.Kind(m.t.Parent(n)) == tree.TypeArgs: // Set<$T> is no Set<?>
			return failed
		case nk == tree.Pair && m.pat.lang.makes && m.pt.Kind(m.pt.Parent(p)) == tree.Args && m.t.Kind(m.t.First(n)) == tree.Ident: // make(T, $X) is no T{a: b}
			return failed
		case nk == tree.Interp && m.t.Op(n) == opFormat && m.pt.Kind(m.pt.Parent(p)) == tree.Interp && m.t.Kind(m.t.Parent(n)) == tree.Interp: // f"{$X}" is no f"{x!r}"
			return failed
		case nk == tree.Pair && m.pat.lang.fields && pk == tree.Metavar: // {$X} is {a}
			if v := m.t.Child(n, 1); computed(m.t, n) || !m.t.Missing(v) && !m.f.same(m.t.First(n), v) {
				return failed
			}
			n = m.t.First(n)
		}
		return m.bindNode(m.pat.nodes[p].slot, n, k)
	case tree.Deep:
		if nk == tree.KeywordArg {
			return failed
		}
		return m.deep(m.pt.First(p), n, k)
	case tree.TypedMetavar:
		return m.typed(p, n, k)
	case tree.ExprStmt:
		return m.exprStmt(p, n, k)
	}
	if pk.Expr() {
		return m.expr(p, n, k)
	}
	if pk == nk {
		switch pk {
		case tree.Block:
			return m.block(p, n, k)
		case tree.FuncDef:
			return m.funcDef(p, n, k)
		case tree.ClassDef:
			return m.classDef(p, n, k)
		case tree.VarDef:
			return m.varDef(p, n, k)
		case tree.Param:
			return m.param(p, n, k)
		case tree.If:
			return m.ifStmt(p, n, k)
		case tree.For:
			return m.forStmt(p, n, k)
		case tree.ForEach:
			return m.forEach(p, n, k)
		case tree.Try:
			return m.tryStmt(p, n, k)
		case tree.With:
			return m.with(p, n, k)
		case tree.Import, tree.ImportFrom, tree.ImportAll:
			return m.importStmt(p, n, k)
		case tree.Attr:
			return m.attr(p, n, k)
		case tree.Case:
			return m.caseOf(p, n, k)
		case tree.Catch:
			return m.catch(p, n, k)
		case tree.Global:
			return m.global(p, n, k)
		case tree.Assert:
			if cond := m.pt.First(p); m.pt.Kind(cond) == tree.Ellipsis && m.pt.Missing(m.pt.Next(cond)) { // whatever is asserted
				return k
			}
		case tree.Export:
			return m.export(p, n, k)
		case tree.Directive:
			if m.pat.lang.looseMods && m.pt.Op(p) == m.t.Op(n) { // PHP's use of traits: there may be more of them
				return m.push(goal{kind: gSet, flag: uint8(listLess), a: int32(p), p: m.pt.First(p), n: n, next: k})
			}
		case tree.Bases:
			return m.bases(p, n, k)
		case tree.Modifier:
			if m.pt.First(p) != 0 && m.pt.Op(p) == m.t.Op(n) { // throws E
				return m.list(p, m.pt.First(p), m.t.First(n), 0, k)
			}
			if m.pt.Text(p) == m.t.Text(n) {
				return k
			}
			return failed
		}
		return m.byLayout(p, n, k)
	}
	return m.mixedStmt(p, n, pk, nk, k)
}

// mixedStmt matches statements of different kinds that mean the same.
func (m *machine) mixedStmt(p, n tree.ID, pk, nk tree.Kind, k int32) int32 {
	switch {
	case pk == tree.For && (nk == tree.ForEach || nk == tree.While):
		return m.forStmt(p, n, k)
	case pk == tree.Import || pk == tree.ImportFrom || pk == tree.ImportAll:
		return m.importStmt(p, n, k)
	case pk == tree.Return:
		return m.implicitReturn(p, n, k)
	case nk == tree.Export && (pk == tree.VarDef || pk == tree.FuncDef || pk == tree.ClassDef) && m.t.Op(n) == 0: // what is exported is there
		return m.node(p, m.t.First(n), k)
	case pk == tree.FuncDef:
		return m.funcVariant(p, n, k)
	case pk == tree.VarDef && nk == tree.FuncDef:
		return m.prototype(p, n, k)
	case pk == tree.Param && nk.Expr():
		return m.paramName(p, n, k)
	case pk == tree.Partial:
		return m.partial(p, n, k)
	case pk == tree.Block && m.pt.Op(p) == 0 && m.pt.First(p) != 0 && m.pt.Next(m.pt.First(p)) == 0:
		return m.body(p, n, k)
	case nk == tree.Block && m.t.First(n) != 0 && m.t.Next(m.t.First(n)) == 0 && !m.inSeq(p):
		return m.node(p, m.t.First(n), k)
	}
	return failed
}

// inSeq reports whether p is one of the statements of the pattern, and so the body of nothing.
func (m *machine) inSeq(p tree.ID) bool {
	kind := m.pt.Kind(m.pt.Parent(p))
	return kind == tree.Block || kind == tree.StmtList
}

// exprStmt matches a pattern that is an expression as a statement.
func (m *machine) exprStmt(p, n tree.ID, k int32) int32 {
	e := m.pt.First(p)
	switch m.pt.Kind(e) {
	case tree.Metavar:
		return m.bindNode(m.pat.nodes[e].slot, n, k)
	case tree.Ellipsis:
		return k
	}
	if m.t.Kind(n).Expr() { // the body of x => e
		if m.pat.lang.fields {
			return m.anywhere(e, n, k)
		}
		return m.exprOrWithin(e, n, k)
	}
	switch m.t.Kind(n) {
	case tree.ExprStmt:
		return m.exprOrWithin(e, m.t.First(n), k)
	case tree.Return, tree.Assert:
		return m.anywhere(e, m.t.First(n), k)
	case tree.VarDef:
		back := m.mark()
		if m.try(m.expr(e, n, k), back) {
			return stopped
		}
		return m.anywhere(e, m.t.Child(n, 3), k)
	case tree.Delete, tree.Global, tree.Defer, tree.Macro, tree.Directive:
		if m.pt.Kind(e) == tree.Deep {
			return m.node(e, n, k)
		}
	case tree.If, tree.While, tree.DoWhile, tree.Switch, tree.For, tree.ForEach, tree.With:
		if m.pt.Kind(e) == tree.Deep {
			return m.head(e, n, k)
		}
	case tree.Export:
		if m.t.Op(n) == 0 && m.t.Kind(m.t.First(n)) == tree.VarDef {
			return m.exprStmt(p, m.t.First(n), k)
		}
	case tree.Try, tree.Block, tree.FuncDef, tree.ClassDef, tree.Namespace, tree.Label:
	default:
		if m.pt.Kind(e) == tree.Deep {
			return m.node(e, n, k)
		}
	}
	return failed
}

// head matches e with an expression in the head of the statement n: what stands in its body is a statement of its own.
func (m *machine) head(e, n tree.ID, k int32) int32 {
	c := m.t.First(n)
	if m.t.Kind(n) == tree.With && m.t.Kind(c) == tree.Args {
		c = m.t.First(c)
	}
	for ; c != 0; c = m.t.Next(c) {
		switch kind := m.t.Kind(c); {
		case !kind.Expr() && (kind != tree.VarDef || m.t.Kind(n) == tree.With), kind == tree.Assign && m.t.Op(c) == opAs:
			continue
		}
		back := m.mark()
		if m.try(m.node(e, c, k), back) {
			return stopped
		}
	}
	return failed
}

// exprOrWithin matches e with n or an expression within it.
func (m *machine) exprOrWithin(e, n tree.ID, k int32) int32 {
	back := m.mark()
	if m.try(m.node(e, n, k), back) {
		return stopped
	}
	if !m.pat.opts.ImplicitDeepExprstmt || !m.pat.opts.GoDeeperExpr {
		return failed
	}
	return m.within(e, n, k)
}

// anywhere matches e with x, what is returned or what a variable is set to, or with any expression within it.
func (m *machine) anywhere(e, x tree.ID, k int32) int32 {
	if !m.pat.opts.ImplicitDeepExprstmt || !m.pat.opts.GoDeeperExpr || m.t.Missing(x) {
		return failed
	}
	return m.deep(e, x, k)
}

// within matches e with n or with the expressions within n that an expression statement looks into.
func (m *machine) within(e, n tree.ID, k int32) int32 {
	if !m.pat.opts.ImplicitDeepExprstmt || !m.pat.opts.GoDeeperExpr {
		return failed
	}
	switch kind := m.t.Kind(n); kind {
	case tree.None, tree.Cond, tree.New, tree.Index, tree.Slice, tree.Lambda, tree.StmtExpr:
		back := m.mark()
		if kind != tree.None && m.try(m.node(e, n, k), back) {
			return stopped
		}
		return failed
	}
	return m.search(e, n, n, false, k)
}

// deep matches e with n or with any expression within it.
func (m *machine) deep(e, n tree.ID, k int32) int32 {
	if !m.pat.opts.GoDeeperExpr {
		return m.node(e, n, k)
	}
	return m.search(e, n, n, true, k)
}

// search matches e with the expressions in the tree of top, from n on, but for those in functions. Unless all is set, it
// keeps out of some others as well.
func (m *machine) search(e, n, top tree.ID, all bool, k int32) int32 {
	for {
		if m.steps--; m.steps < 0 {
			m.exhausted = true
			return stopped
		}
		nd := &m.t.Nodes[n]
		if nd.Kind.Expr() && (n == top || m.f.place[n]) || nd.Kind == tree.VarDef {
			back := m.mark()
			if m.try(m.node(e, n, k), back) {
				return stopped
			}
		}
		if all && nd.Kind == tree.Ident && m.pat.opts.SymbolicPropagation && m.depth < maxPropagated && m.facts() != nil {
			if s := m.facts().Symbolic(n); s != 0 && s != n {
				m.depth++
				back := m.mark()
				stop := m.try(m.search(e, s, s, all, k), back)
				m.depth--
				if stop {
					return stopped
				}
			}
		}
		if nd.First != 0 && m.looksInto(nd, all) {
			n = m.t.Nodes[n].First
			continue
		}
		for n != top && m.t.Nodes[n].Next == 0 {
			n = m.t.Nodes[n].Parent
		}
		if n == top {
			return failed
		}
		n = m.t.Nodes[n].Next
	}
}

// looksInto reports whether the expressions within nd are among those that [machine.search] looks at.
func (m *machine) looksInto(nd *tree.Node, all bool) bool {
	switch nd.Kind {
	case tree.Lambda:
		return all && !m.pat.lang.fields && m.t.Kind(nd.Last).Expr()
	case tree.FuncDef, tree.ClassDef, tree.StmtExpr:
		return false
	case tree.TypeArray:
		return !m.pat.lang.sizesExpr
	case tree.Cond, tree.New, tree.Index, tree.Slice:
		return all
	case tree.Composite:
		return all && !m.pat.lang.exprBody
	case tree.Unary:
		return all || nd.Op != opAddress && nd.Op != opDeref
	}
	return true
}
