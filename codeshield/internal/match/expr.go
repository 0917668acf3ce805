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
			for _, name := range m.facts().Names(n) {
				back := m.mark()
				if m.try(m.dotted(p, n, name, k), back) {
					return stopped
				}
			}
		}
		if m.pat.opts.SymbolicPropagation && (n != m.root || m.inner) && m.facts() != nil && m.depth < maxPropagated {
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
		if pk != tree.TypeArgs {
			return m.node(p, m.t.First(n), k)
		}
	}
	switch pk {
	case tree.TypeArgs:
		if m.pat.lang.anyTypeArgs && nk == tree.Ident {
			return m.node(m.pt.First(p), n, k)
		}
	case tree.Ident:
		if nk == tree.Ident && m.sameIdent(p, n) {
			return k
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
		if nk == tree.Attr {
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
	case tree.New:
		if body := m.pt.Nodes[p].Last; nk == tree.New && m.pat.lang.noVardefAssign && isDots(m.pt, m.pt.First(body)) && m.pt.Next(m.pt.First(body)) == 0 {
			return m.children(&newHead, p, n, k) // new T { ... } is new T()
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
		if nk == tree.Comp && (m.pt.Op(p) == opBrace) == (m.t.Op(n) == opBrace) {
			return m.children(&layouts[tree.Comp], p, n, k)
		}
		return failed
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

// mixedExpr matches expressions of different kinds that mean the same.
func (m *machine) mixedExpr(p, n tree.ID, pk, nk tree.Kind, k int32) int32 {
	switch {
	case pk == tree.Array && nk == tree.Comp && m.t.Op(n) != opBrace:
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
	opMinus = tree.OpOf("-")
	opDot   = tree.OpOf(".")
	opSafe  = tree.OpOf("?.")
	opBang  = tree.OpOf("!!")
	opArrow = tree.OpOf("->")
	opScope = tree.OpOf("::")
	opLet   = tree.OpOf("let")
	opEq    = tree.OpOf("=")
	opWalr  = tree.OpOf(":=")

	opBrace = tree.OpOf("{")
	opAs    = tree.OpOf("as")
)

var newHead = layout{children: []childRule{must, less, never}}

// isSlice reports whether n, an Index, takes a slice.
func isSlice(t *tree.Tree, n tree.ID) bool {
	first := t.First(t.Child(n, 1))
	return t.Kind(first) == tree.Slice && t.Next(first) == 0
}

// makes reports whether n is a call of Go's make.
func makes(t *tree.Tree, n tree.ID) bool {
	callee := t.First(n)
	return t.Kind(callee) == tree.Ident && t.Value(callee) == "make"
}

// made matches make(T, x) and T{x}, which are the same, with each other.
func (m *machine) made(p, n tree.ID, k int32) int32 {
	in, typ, rest := parts(m.pt, p)
	_, ctyp, crest := parts(m.t, n)
	switch {
	case typ == 0 || ctyp == 0:
		return failed
	case m.pt.Kind(typ) == tree.Ellipsis && rest == 0: // make(...)
		return k
	}
	return m.then(typ, ctyp, m.pushList(in, rest, crest, 0, k))
}

// parts returns the list, the type and the first argument of make(T, x) or T{x}; the type is zero where n is neither.
func parts(t *tree.Tree, n tree.ID) (list, typ, first tree.ID) {
	if t.Kind(n) == tree.Composite {
		typ = t.First(n)
		list = t.Next(typ)
		return list, typ, t.First(list)
	}
	if !makes(t, n) {
		return 0, 0, 0
	}
	list = t.Child(n, 1)
	typ = t.First(list)
	return list, typ, t.Next(typ)
}

// call matches a call; a tag of a template is none.
func (m *machine) call(p, n tree.ID, k int32) int32 {
	callee, ccallee := m.pt.First(p), m.t.First(n)
	args, cargs := m.pt.Next(callee), m.t.Next(ccallee)
	if m.pat.lang.fields {
		if a, b := tagged(m.pt, args), tagged(m.t, cargs); a && !b || !a && b && m.isText(m.pt.First(args)) {
			return failed
		}
	}
	return m.then(callee, ccallee, m.then(args, cargs, k))
}

// isText reports whether p is a string or a template of the pattern.
func (m *machine) isText(p tree.ID) bool {
	k := m.pt.Kind(p)
	return k == tree.String || k == tree.Interp
}

// tagged reports whether args is the template behind a tag.
func tagged(t *tree.Tree, args tree.ID) bool {
	nd := &t.Nodes[args]
	return nd.Kind == tree.Args && nd.Start < nd.End && t.Src[nd.Start] == '`'
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
	if m.pt.Kind(name) == tree.Ident && m.t.Kind(cname) == tree.Ident {
		if !m.sameIdent(name, cname) {
			return failed
		}
		return m.then(obj, cobj, k)
	}
	return m.then(obj, cobj, m.then(name, cname, k))
}

// chain matches obj with n, or with what n calls a method of, or with what that calls a method of, and so on.
func (m *machine) chain(obj, n tree.ID, k int32) int32 {
	for {
		back := m.mark()
		if m.try(m.node(obj, n, k), back) {
			return stopped
		}
		switch m.t.Kind(n) {
		case tree.Call, tree.Member, tree.Index, tree.TypeArgs:
			n = m.t.First(n)
		case tree.Postfix:
			if m.t.Op(n) != opBang {
				return failed
			}
			n = m.t.First(n)
		default:
			return failed
		}
	}
}

// args matches argument lists.
func (m *machine) args(p, n tree.ID, k int32) int32 {
	first := m.pt.First(p)
	if first != 0 && m.pt.Next(first) == 0 && m.pt.Kind(first) == tree.Ellipsis {
		return k
	}
	return m.list(p, first, m.t.First(n), 0, k)
}

// assign matches an assignment, with an assignment or with the definition of a variable.
func (m *machine) assign(p, n tree.ID, nk tree.Kind, k int32) int32 {
	if nk == tree.Assign {
		if m.pat.lang.opAssign && m.pt.Op(p) == opEq && m.t.Op(n) != opEq {
			return m.updated(p, n, k)
		}
		if a, b := m.pt.Op(p), m.t.Op(n); a != b && !(a == opEq && b == opWalr) && !(m.pat.lang.walrus && a == opWalr && b == opEq) {
			return failed
		}
		target, ctarget := m.pt.First(p), m.t.First(n)
		value, cvalue := m.pt.Next(target), m.t.Next(ctarget)
		if m.pat.lang.walrus && m.pt.Kind(target) == tree.Tuple && m.t.Kind(cvalue) == tree.Assign {
			return m.assignChain(target, value, n, k)
		}
		return m.then(target, ctarget, m.then(value, cvalue, k))
	}
	if nk != tree.VarDef || !m.pat.opts.VardefAssign || m.pat.lang.noVardefAssign || m.pt.Op(p) != opEq && !(m.pat.lang.walrus && m.pt.Op(p) == opWalr) {
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

// operation matches x + e with x += e.
func (m *machine) operation(p, n tree.ID, k int32) int32 {
	op, ok := tree.FindOp(strings.TrimSuffix(m.t.Op(n).String(), "="))
	if !ok || op != m.pt.Op(p) {
		return failed
	}
	left := m.pt.First(p)
	return m.then(left, m.t.First(n), m.then(m.pt.Next(left), m.t.Child(n, 1), k))
}

// dict matches dictionary and object literals.
func (m *machine) dict(p, n tree.ID, nk tree.Kind, k int32) int32 {
	switch nk {
	case tree.Dict, tree.Set:
	case tree.Array, tree.Composite:
		if m.t.Src[m.t.Nodes[n].Start] != '{' || m.pt.First(p) != 0 && !isDots(m.pt, m.pt.First(p)) {
			return failed
		}
	default:
		return failed
	}
	flags := listFlags(0)
	if m.pat.lang.fields && m.pat.opts.ImplicitEllipsis {
		flags = listLess
	}
	return m.set(p, m.pt.First(p), n, flags, k)
}

// pair matches the entries of dictionaries; {a} is {a: a}.
func (m *machine) pair(p, n tree.ID, nk tree.Kind, k int32) int32 {
	switch nk {
	case tree.Pair, tree.KeywordArg:
	case tree.VarDef:
		return m.then(m.pt.First(p), m.t.Child(n, 2), m.then(m.pt.Child(p, 1), m.t.Child(n, 3), k))
	default:
		return failed
	}
	key, value := m.pt.First(p), m.pt.Child(p, 1)
	ckey, cvalue := m.t.First(n), m.t.Child(n, 1)
	if computed(m.pt, p) != computed(m.t, n) && (m.pt.Kind(key) != tree.Metavar || m.pt.Missing(value)) {
		return failed
	}
	if m.t.Missing(cvalue) {
		cvalue = ckey
	}
	if m.pt.Missing(value) {
		value = key
	}
	k = m.then(value, cvalue, k)
	return m.fieldName(key, ckey, k)
}

// computed reports whether the key of a pair is an expression in brackets.
func computed(t *tree.Tree, n tree.ID) bool { return t.Src[t.Nodes[n].Start] == '[' }

// fieldName matches the name of a field, which may be written as a string as well.
func (m *machine) fieldName(p, n tree.ID, k int32) int32 {
	if m.pat.lang.fields {
		pk, nk := m.pt.Kind(p), m.t.Kind(n)
		if pk == tree.Ident && nk == tree.String || pk == tree.String && nk == tree.Ident && m.pat.nodes[p].text == plainText {
			if m.pt.Value(p) == m.t.Value(n) {
				return k
			}
			return failed
		}
	}
	return m.node(p, n, k)
}

// elem matches elements of JSX: attributes in any order, children in order.
func (m *machine) elem(p, n tree.ID, k int32) int32 {
	name, attrs := m.pt.Child(p, 0), m.pt.Child(p, 1)
	cname, cattrs := m.t.Child(n, 0), m.t.Child(n, 1)
	kids, ckids := m.pt.Next(attrs), m.t.Next(cattrs)
	if kids != 0 || ckids != 0 && !m.pat.opts.XMLSingletonLooseMatching {
		k = m.pushList(p, kids, m.solid(ckids), 0, k)
	}
	if m.pt.First(attrs) != 0 || !m.pat.opts.XMLAttrsImplicitEllipsis {
		flags := listFlags(0)
		if m.pat.opts.XMLAttrsImplicitEllipsis {
			flags = listLess
		}
		k = m.push(goal{kind: gSet, flag: uint8(flags), a: int32(attrs), p: m.pt.First(attrs), n: cattrs, next: k})
	}
	return m.node(name, cname, k)
}

// solid returns the first child of an element from n on that is not white space.
func (m *machine) solid(n tree.ID) tree.ID { return n }
