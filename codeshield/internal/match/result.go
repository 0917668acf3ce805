// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// implicitReturn matches "return e" with the expression that ends a function where the language returns that.
func (m *machine) implicitReturn(p, n tree.ID, k int32) int32 {
	if !m.pat.opts.ImplicitReturn && !(m.pat.lang.fields && m.t.Kind(m.t.Parent(n)) == tree.Lambda) { // x => e says that it returns e
		return failed
	}
	if m.t.Kind(n) == tree.ExprStmt {
		n = m.t.First(n)
	}
	if !m.t.Kind(n).Expr() || m.pt.Missing(m.pt.First(p)) || !m.isResult(n) {
		return failed
	}
	if lambda := m.t.Parent(n); p == m.pt.Root && n == m.root && m.t.Kind(lambda) == tree.Lambda { // the arrow is the word return
		from := m.t.Nodes[lambda].Start
		if i := strings.LastIndex(m.t.Src[from:m.t.Nodes[n].Start], "=>"); i >= 0 {
			m.trail = append(m.trail, change{-1, m.start, m.end})
			m.start = from + int32(i)
		}
	}
	return m.node(m.pt.First(p), n, k)
}

var opFunction = tree.OpOf("function")

// isResult reports whether expression n is what a function returns without saying so.
func (m *machine) isResult(n tree.ID) bool {
	t := m.t
	loose := m.endsAnonymous(n)
	if k := t.Kind(n); loose && (k == tree.New || k == tree.Postfix && t.Op(n) != opBang || k == tree.Cond) { // more than one step, or none
		return false
	}
	for {
		p := t.Parent(n)
		switch t.Kind(p) {
		case tree.Lambda:
			return t.Child(p, lambdaBody) == n && !m.pat.lang.noLambdaReturn
		case tree.FuncDef:
			return t.Child(p, funcBody) == n && (loose || !m.pat.lang.lambdaBody)
		case tree.Block:
			if t.Nodes[p].Last != n && !(loose && m.endsIn(n)) {
				return false
			}
		case tree.ExprStmt:
			if t.Kind(n) == tree.Assign && !(loose && m.pat.lang.fields && t.Op(n) == opEq && t.Kind(t.Child(n, 1)) == tree.Call && t.Kind(t.First(n)) == tree.Ident) {
				return false
			}
			f := t.Parent(t.Parent(p))
			if m.pat.lang.valVar && t.Kind(f) == tree.Lambda && strings.HasPrefix(t.Text(f), "fun") { // Kotlin's anonymous function
				return false
			}
			if !m.pat.lang.exprBody && !loose && !(m.pat.lang.lambdaBody && t.Kind(f) == tree.Lambda) {
				return false
			}
		case tree.Case:
			if !m.pat.lang.exprBody && !loose || t.Nodes[p].Last != n {
				return false
			}
		case tree.If, tree.Switch:
			if !m.pat.lang.exprBody && !loose || t.First(p) == n {
				return false
			}
		case tree.StmtExpr:
			if !m.pat.lang.exprBody {
				return false
			}
		case tree.Try:
			if !m.pat.lang.exprBody && !(loose && (t.Kind(n) == tree.Finally || t.Kind(t.Nodes[p].Last) != tree.Finally)) {
				return false
			}
		case tree.Catch, tree.Finally, tree.Label:
			if !loose || t.Nodes[p].Last != n {
				return false
			}
		default:
			return false
		}
		n = p
	}
}

// endsAnonymous reports whether the function around n is one whose last expression counts as its result although it has to be
// returned in words: JavaScript's function without a name of its own, Go's func.
func (m *machine) endsAnonymous(n tree.ID) bool {
	if !m.pat.lang.fields && !m.pat.lang.makes {
		return false
	}
	t := m.t
	for {
		switch n = t.Parent(n); t.Kind(n) {
		case tree.ExprStmt, tree.Block, tree.If, tree.Switch, tree.Case, tree.Try, tree.Catch, tree.Finally, tree.Label:
		case tree.Lambda:
			return t.Op(n) == opFunction || m.pat.lang.makes
		case tree.FuncDef: // {f: function() {}} is one, {f() {}} is none
			from, to := t.Nodes[t.Child(n, funcName)].End, t.Nodes[t.Child(n, funcParams)].Start
			return m.pat.lang.fields && t.Op(n) == opMethod && from < to && strings.Contains(t.Src[from:to], "function")
		default:
			return false
		}
	}
}

// endsIn reports whether nothing but empty statements and the break of a case follows the statement n.
func (m *machine) endsIn(n tree.ID) bool {
	for n = m.t.Next(n); n != 0; n = m.t.Next(n) {
		if k := m.t.Kind(n); k != tree.Empty && (k != tree.Break || m.t.Kind(m.t.Parent(m.t.Parent(n))) != tree.Case) {
			return false
		}
	}
	return true
}

var opTry = tree.OpOf("try")

var opMethod = tree.OpOf("method")
