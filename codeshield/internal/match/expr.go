// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// maxPropagated bounds how often a name is replaced by what it stands for on the way down.
const maxPropagated = 8

// expr matches an expression of the pattern that is no hole.
func (m *machine) expr(p, n tree.ID, k int32) int32 {
	pk, nk := m.pt.Nodes[p].Kind, m.t.Nodes[n].Kind
	if nk == tree.ExprStmt && m.pt.Kind(m.pt.Parent(p)) != tree.Block { // a body of one expression
		n = m.t.First(n)
		nk = m.t.Nodes[n].Kind
	}
	switch nk {
	case tree.Ident, tree.Member:
		if m.pat.nodes[p].dotted && pk != tree.Metavar && m.facts() != nil && !(m.pat.nodes[p].holes && m.maybeImported(n)) {
			for names, i := m.facts().Names(n), 0; i < names.Len(); i++ {
				back := m.mark()
				if m.try(m.dotted(p, n, names.At(i), k), back) {
					return stopped
				}
			}
		}
		if m.pat.opts.SymbolicPropagation && n != m.root && m.facts() != nil && m.depth < maxPropagated {
			if s := m.facts().Symbolic(n); s != 0 && s != n {
				back := m.mark()
				m.depth++
				stop := m.try(m.node(p, s, k), back)
				m.depth--
				if stop {
					return stopped
				}
			}
		}
	case tree.StmtExpr:
		if pk != tree.StmtExpr {
			return m.node(p, m.t.First(n), k)
		}
	case tree.TypeArgs: // generic arguments may be left out
		if pk == tree.TypeArgs && m.pat.lang.fields && !m.calledName(p) {
			p, pk = m.pt.First(p), m.pt.Kind(m.pt.First(p))
		}
		if pk != tree.TypeArgs {
			if m.pat.lang.exprBody && turbofishOfPath(m.t, n) || m.pat.lang.scopeDot && argsInPath(m.t, n) {
				return failed
			}
			return m.node(p, m.t.First(n), k)
		}
	case tree.Cast, tree.TypeTest, tree.Call:
		if x := m.converted(n, nk); x != 0 && (n != m.root || m.inner) {
			if m.steps--; m.steps < 0 { // casts of casts: <a><b><c>x
				m.exhausted = true
				return stopped
			}
			back := m.mark()
			if m.try(m.node(p, x, k), back) {
				return stopped
			}
		}
	}
	switch pk {
	case tree.TypeArgs:
		if (m.pat.lang.anyTypeArgs || m.pat.lang.fields && !m.calledName(p)) && (nk == tree.Ident || nk == tree.Member) {
			return m.node(m.pt.First(p), n, k)
		}
	case tree.Ident:
		if nk == tree.Ident && m.sameIdent(p, n) {
			return k
		}
		if nk == tree.Param && m.pt.Kind(m.pt.Parent(p)) == tree.TypeParams && m.sameIdent(p, m.t.Child(n, paramName)) {
			return k // <T> is <T extends U>
		}
		return failed
	case tree.Int, tree.Float, tree.String, tree.Char, tree.Bool, tree.Null, tree.Regex, tree.Interp:
		return m.literal(p, n, pk, nk, k)
	case tree.Member:
		return m.member(p, n, nk, k)
	case tree.Binary:
		return m.binary(p, n, nk, k)
	case tree.Assign:
		return m.assign(p, n, nk, k)
	case tree.Dict:
		return m.dict(p, n, nk, k)
	case tree.Pair:
		return m.pair(p, n, nk, k)
	case tree.Args:
		if nk == tree.Args {
			return m.args(p, n, k)
		}
		return failed
	case tree.Call:
		if nk == tree.Attr && m.pt.Op(m.pt.First(p)) != opMacro {
			if !m.pat.opts.AttrExpr {
				return failed
			}
			return m.attrCall(p, n, k)
		}
		if m.pat.lang.makes && (nk == tree.Composite || nk == tree.Call && makes(m.t, n)) {
			return m.made(p, n, k)
		}
		if nk == tree.Call {
			return m.call(p, n, k)
		}
	case tree.Composite:
		if m.pat.lang.makes && nk == tree.Call {
			return m.made(p, n, k)
		}
		if list := m.pt.Nodes[p].Last; nk == tree.Composite && m.pt.Kind(m.pt.First(list)) == tree.MetavarEllipsis && m.pt.Next(m.pt.First(list)) == 0 {
			return m.then(m.pt.First(p), m.t.First(n), m.pushList(list, m.pt.First(list), m.t.First(m.t.Nodes[n].Last), 0, k)) // whatever the elements are
		}
	case tree.New:
		if body := m.pt.Nodes[p].Last; nk == tree.New && m.pat.lang.noVardefAssign && isDots(m.pt, m.pt.First(body)) && m.pt.Next(m.pt.First(body)) == 0 {
			if m.pt.Missing(m.pt.Child(p, 1)) && m.t.First(m.t.Child(n, 1)) != 0 {
				return failed
			}
			if typ := m.t.First(n); m.pt.Missing(m.pt.First(p)) && m.t.Missing(m.t.Nodes[n].Last) || m.pt.Kind(m.pt.First(p)) == tree.Metavar && m.t.Kind(typ) == tree.TypeArray && m.t.Missing(m.t.First(typ)) {
				return failed // new() is no new { ... }, new[] { x } no new $T { ... }
			}
			return m.children(&newHead, p, n, k) // new T { ... } is new T(), though not new T(a)
		}
		if block, cblock := m.pt.Nodes[p].Last, m.t.Nodes[n].Last; nk == tree.New && m.pat.lang.boxed && m.pt.Kind(block) == tree.Block && m.t.Kind(cblock) == tree.Block {
			return m.children(&newClass, p, n, m.members(block, cblock, k))
		}
	case tree.Index:
		if nk == tree.Index && isSlice(m.pt, p) != isSlice(m.t, n) {
			return failed
		}
	case tree.TypeTest:
		if nk == tree.TypeTest && m.pt.Op(p) == m.t.Op(n) {
			x, cx := m.pt.First(p), m.t.First(n)
			typ, ctyp := m.pt.Next(x), m.t.Next(cx)
			if m.pat.lang.boxed && m.t.Kind(ctyp) == tree.VarDef && m.pt.Kind(typ) != tree.VarDef { // x instanceof T y
				ctyp = m.t.Child(ctyp, 1)
			}
			return m.then(x, cx, m.then(typ, ctyp, k))
		}
	case tree.Comp:
		if source := m.querySource(p); source != 0 && nk == tree.Comp && m.t.Kind(m.t.Next(m.t.First(n))) == tree.CompFor {
			return m.then(m.pt.First(p), m.t.First(n), m.then(source, m.t.Next(m.t.First(n)), k))
		}
		if nk == tree.Comp && (m.pt.Op(p) == opBrace) == (m.t.Op(n) == opBrace) && m.sameBrackets(p, n) {
			return m.children(&layouts[tree.Comp], p, n, k)
		}
		return failed
	case tree.Cond:
		if then := m.t.Child(n, 1); nk == tree.Cond && m.t.Missing(then) { // a ?: b is a ? a : b
			cond := m.pt.First(p)
			other := m.pt.Child(p, 2)
			if m.pt.Missing(m.pt.Next(cond)) {
				return m.then(cond, m.t.First(n), m.then(other, m.t.Next(then), k))
			}
			return m.then(cond, m.t.First(n), m.then(m.pt.Next(cond), m.t.First(n), m.then(other, m.t.Next(then), k)))
		}
	case tree.Lambda:
		return m.lambda(p, n, nk, k)
	case tree.Elem:
		if nk == tree.Elem {
			return m.elem(p, n, k)
		}
		return failed
	case tree.Unary:
		return m.unary(p, n, nk, k)
	}
	if pk == nk {
		return m.byLayout(p, n, k)
	}
	return m.mixedExpr(p, n, pk, nk, k)
}

// calledName reports whether p, with type arguments, is a name that is called: of TypeScript's type arguments, those of a
// function count, others do not.
func (m *machine) calledName(p tree.ID) bool {
	return m.pt.Kind(m.pt.Parent(p)) == tree.Call && m.pt.Kind(m.pt.First(p)) == tree.Ident
}

// sameBrackets reports whether two comprehensions stand in the same brackets. One that is an argument has the brackets of the
// call, which are those of a list as well.
func (m *machine) sameBrackets(p, n tree.ID) bool {
	open := func(t *tree.Tree, n tree.ID) byte {
		if c := t.Src[t.Nodes[n].Start]; c == '(' || c == '[' {
			return c
		}
		return 0
	}
	a, b := open(m.pt, p), open(m.t, n)
	return a == b || a+b == '['
}

// converted returns the operand of a conversion, which may be left out of a pattern, or zero where n is none.
func (m *machine) converted(n tree.ID, nk tree.Kind) tree.ID {
	switch {
	case nk == tree.Cast:
		return m.t.Child(n, 1)
	case nk == tree.TypeTest && m.t.Op(n) == opAs && !m.pat.lang.makes:
		return m.t.First(n)
	case nk == tree.Call && m.pat.lang.makes && m.t.Kind(m.t.First(n)) == tree.TypeArray:
		if args := m.t.Nodes[n].Last; m.t.Len(args) == 1 {
			return m.t.First(args)
		}
	}
	return 0
}

// mixedExpr matches expressions of different kinds that mean the same.
func (m *machine) mixedExpr(p, n tree.ID, pk, nk tree.Kind, k int32) int32 {
	switch {
	case pk == tree.Array && nk == tree.Comp && m.t.Op(n) != opBrace && m.t.Src[m.t.Nodes[n].Start] != '(':
		if first := m.pt.First(p); first != 0 && m.pt.Next(first) == 0 && m.pt.Kind(first) == tree.Ellipsis {
			return k
		}
		return failed
	case pk == tree.Array && (nk == tree.Dict || nk == tree.Set):
		if first := m.pt.First(p); first != 0 && m.pt.Next(first) == 0 && m.pt.Kind(first) == tree.Ellipsis && m.pt.Src[m.pt.Nodes[p].Start] == '{' {
			return k
		}
		return failed
	case pk == tree.TypeTest && nk == tree.Cast && m.pt.Op(p) == opAs:
		return m.then(m.pt.First(p), m.t.Child(n, 1), m.then(m.pt.Child(p, 1), m.t.First(n), k))
	case pk == tree.Cast && nk == tree.TypeTest && m.t.Op(n) == opAs:
		return m.then(m.pt.First(p), m.t.Child(n, 1), m.then(m.pt.Child(p, 1), m.t.First(n), k))
	case nk == tree.TypeNullable && pk.Expr():
		return m.node(p, m.t.First(n), k)
	case pk == tree.StmtExpr:
		if b := m.pt.First(p); m.pt.Kind(b) == tree.Block && m.pt.Op(b) != 0 && (nk != tree.Block || m.t.Op(n) != m.pt.Op(b)) { // Rust's async { ... }
			return failed
		}
		return m.node(m.pt.First(p), n, k)
	}
	return failed
}

func (m *machine) unary(p, n tree.ID, nk tree.Kind, k int32) int32 {
	if nk == tree.Unary {
		return m.byLayout(p, n, k)
	}
	if x := m.pt.First(p); m.pt.Op(p) == opMinus && (m.pt.Kind(x) == tree.Int || m.pt.Kind(x) == tree.Float) {
		return m.literal(p, n, tree.Int, nk, k)
	}
	return failed
}

var (
	opMinus   = tree.OpOf("-")
	opDeref   = tree.OpOf("*")
	opAddress = tree.OpOf("&")
	opDot     = tree.OpOf(".")
	opSafe    = tree.OpOf("?.")
	opBang    = tree.OpOf("!!")
	opArrow   = tree.OpOf("->")
	opScope   = tree.OpOf("::")
	opLet     = tree.OpOf("let")
	opEq      = tree.OpOf("=")
	opWalr    = tree.OpOf(":=")

	opBrace    = tree.OpOf("{")
	opFormat   = tree.OpOf("format")
	opBacktick = tree.OpOf("`")
	opAs       = tree.OpOf("as")
)

// argsInPath reports whether n, type arguments of C++, stands in the path of what is called: a::f<T>(), S<T>::f().
func argsInPath(t *tree.Tree, n tree.ID) bool {
	base, up := t.First(n), t.Parent(n)
	if t.First(up) != n {
		return false
	}
	switch t.Kind(up) {
	case tree.Call:
		return t.Kind(base) == tree.Member && t.Op(base) == opScope
	case tree.Member:
		return t.Op(up) == opScope && t.Kind(t.Parent(up)) == tree.Call && t.First(t.Parent(up)) == up
	}
	return false
}

// turbofishOfPath reports whether n, type arguments of Rust, stands in a path of several names: a::f::<T>, S::<T>::f.
func turbofishOfPath(t *tree.Tree, n tree.ID) bool {
	base := t.First(n)
	if !strings.HasPrefix(t.Src[t.Nodes[base].End:], "::") {
		return false
	}
	up := t.Parent(n)
	return t.Kind(base) == tree.Member && t.Op(base) == opScope || t.Kind(up) == tree.Member && t.Op(up) == opScope && t.First(up) == n
}

var (
	newHead  = layout{children: []childRule{must, less, never}}
	newClass = layout{children: []childRule{must, must, never}}
)

// isSlice reports whether n, an Index, takes a slice.
func isSlice(t *tree.Tree, n tree.ID) bool {
	first := t.First(t.Child(n, 1))
	return t.Kind(first) == tree.Slice && t.Next(first) == 0
}

// member matches a.b, and a. ... .b.
func (m *machine) member(p, n tree.ID, nk tree.Kind, k int32) int32 {
	obj := m.pt.First(p)
	name := m.pt.Next(obj)
	if m.pt.Kind(name) == tree.Ellipsis {
		return m.chain(obj, n, k)
	}
	if nk != tree.Member {
		return failed
	}
	if a, b := m.pt.Op(p), m.t.Op(n); a != b && !m.pat.lang.anyMember && !(a == opDot && (b == opSafe && !m.pat.lang.safeMember || b == opArrow || b == opScope && m.pat.lang.scopeDot)) {
		return failed
	}
	cobj := m.t.First(n)
	cname := m.t.Next(cobj)
	if m.t.Op(n) == opSafe && m.pt.Op(p) == opDot {
		kind := m.pt.Kind(obj)
		if (m.pat.lang.fields || m.pat.lang.safeUntyped) && !kind.PatternOnly() && !m.chainOfAny(obj) || m.pat.lang.safeUntyped && kind == tree.TypedMetavar {
			return failed // what may be missing is nothing that has a name
		}
	}
	if m.pt.Kind(name) == tree.Ident && m.t.Kind(cname) == tree.Ident {
		if !m.sameIdent(name, cname) {
			return failed
		}
		return m.then(obj, cobj, k)
	}
	return m.then(obj, cobj, m.then(name, cname, k))
}

// chainOfAny reports whether p is "$X. ...".
func (m *machine) chainOfAny(p tree.ID) bool {
	if m.pt.Kind(p) != tree.Member {
		return false
	}
	obj := m.pt.First(p)
	return m.pt.Kind(obj) == tree.Metavar && m.pt.Kind(m.pt.Next(obj)) == tree.Ellipsis
}

// chain matches obj with n, or with what n is a member or a method's result of, and so on. What is called by itself or indexed is
// no link of a chain: foo. ... .x is no foo().x.
func (m *machine) chain(obj, n tree.ID, k int32) int32 {
	for {
		back := m.mark()
		if m.try(m.node(obj, n, k), back) {
			return stopped
		}
		if m.t.Kind(n) == tree.Postfix && m.t.Op(n) == opBang {
			n = m.t.First(n)
		}
		if m.t.Kind(n) == tree.Call {
			n = m.t.First(n)
			if m.t.Kind(n) == tree.TypeArgs {
				n = m.t.First(n)
			}
		}
		if m.t.Kind(n) != tree.Member || m.pat.lang.fields && m.t.Op(n) == opSafe && m.pt.Kind(obj) != tree.Metavar {
			return failed
		}
		n = m.t.First(n)
	}
}
