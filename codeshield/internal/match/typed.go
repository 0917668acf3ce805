// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// typed matches a typed metavariable: an expression of that type. A cast is of its own type and of that of its operand, a
// variable of its own and of that of the constant it holds.
func (m *machine) typed(p, n tree.ID, k int32) int32 {
	if !m.t.Kind(n).Expr() || m.facts() == nil {
		return failed
	}
	name := m.pt.First(p)
	typ := m.pt.Next(name)
	var got resolve.Type
	if !m.untyped(n) && !(m.pat.lang.scopeDot && m.pt.Kind(typ) != tree.Metavar && m.isField(n)) {
		got = m.facts().Type(n)
	}
	if k = m.bindNode(m.pat.nodes[name].slot, n, k); k == failed {
		return failed
	}
	if m.pat.lang.pointers && m.pointerLiteral(typ, n) {
		return k
	}
	back := m.mark()
	if m.t.Kind(n) == tree.Cast {
		if inner := m.facts().Type(m.t.Child(n, 1)); inner.Known() && m.try(m.typeIs(typ, n, inner, k), back) {
			return stopped
		}
	}
	if held := m.heldType(typ, n); held.Known() && m.try(m.typeIs(typ, n, held, k), back) {
		return stopped
	}
	if !got.Known() {
		if m.pt.Kind(typ) == tree.Metavar && m.t.Kind(n) == tree.Ident && m.pat.lang.someType { // some type it must have
			return k
		}
		if m.pt.Kind(typ) == tree.Ident && !m.pat.lang.naryBool && m.named(n, m.pt.Value(typ)) { // the class itself, or what is called like it
			return k
		}
		return failed
	}
	return m.typeIs(typ, n, got, k)
}

// named reports whether n is a name, or a member of that name that is not called.
func (m *machine) named(n tree.ID, name string) bool {
	t := m.t
	up := t.Parent(n)
	switch t.Kind(n) {
	case tree.Ident:
		if t.Kind(up) == tree.Args && m.pat.lang.noVardefAssign && sizeOf[name] != 0 { // typeof(string)
			return false
		}
		return t.Value(n) == name && (t.Kind(up) != tree.Member || (t.Op(up) != opScope || m.pat.lang.memberOnly) && t.Text(t.Child(up, 1)) != "class")
	case tree.Member:
		id := t.Child(n, 1)
		return t.Kind(id) == tree.Ident && t.Value(id) == name && t.Op(n) != opScope && (t.Kind(up) != tree.Call || t.First(up) != n)
	}
	return false
}

// heldType is the type of the constant that a variable holds, where the pattern names a type.
func (m *machine) heldType(typ, n tree.ID) resolve.Type {
	if !m.pat.lang.heldTypes || m.t.Kind(n) != tree.Ident || m.pt.Kind(typ) == tree.Metavar || !m.pat.opts.ConstantPropagation {
		return resolve.Type{}
	}
	c := m.facts().Const(n)
	if m.pat.lang.pointers && c.IsString() {
		return resolve.Type{}
	}
	return m.facts().ConstType(c)
}

// pointerLiteral reports whether n is a literal that the pointer type typ takes in C: a null pointer any, a string one to
// characters.
func (m *machine) pointerLiteral(typ, n tree.ID) bool {
	if m.pt.Kind(typ) != tree.TypePointer || m.pt.Op(typ) != opTimes {
		return false
	}
	to := m.pt.First(typ)
	switch m.t.Kind(n) {
	case tree.Null:
		return true
	case tree.Ident:
		if m.t.Value(n) == "NULL" {
			return true
		}
		if !m.pat.lang.scopeDot || m.facts().Const(n).Kind != resolve.String {
			return false
		}
	case tree.String, tree.Interp:
	default:
		return false
	}
	return m.pt.Kind(to) == tree.Ident && m.pt.Value(to) == "char"
}

// untyped reports whether n is a variable that has no type to a pattern for all that it is declared with one: in Java, that
// of a handler, of the head of a loop, of instanceof.
func (m *machine) untyped(n tree.ID) bool {
	if m.t.Kind(n) != tree.Ident || len(m.pat.lang.noType) == 0 {
		return false
	}
	d := m.facts().Info(m.facts().Symbol(n)).Decl
	if m.t.Kind(d) == tree.VarDef {
		d = m.t.Parent(d)
	}
	if m.t.Kind(d) == tree.StmtList || m.t.Kind(d) == tree.StmtExpr {
		d = m.t.Parent(d)
	}
	return slices.Contains(m.pat.lang.noType, m.t.Kind(d))
}

// isField reports whether n is a field of a class: in C++ the type of one is not known to a pattern that names it.
func (m *machine) isField(n tree.ID) bool {
	return m.t.Kind(n) == tree.Member || m.t.Kind(n) == tree.Ident && m.facts().Info(m.facts().Symbol(n)).Kind == resolve.Field
}

// typeIs matches a type of the pattern with what is known of a type.
func (m *machine) typeIs(p, n tree.ID, got resolve.Type, k int32) int32 {
	if m.pt.Kind(p) == tree.TypePointer && got.Pointer {
		got.Pointer = false
		return m.typeIs(m.pt.First(p), n, got, k)
	}
	if got.Pointer && m.pt.Kind(p) != tree.Metavar {
		return failed
	}
	if got.Node == 0 {
		if m.pt.Kind(p) == tree.Metavar {
			if m.pat.lang.pointers && elaborated(m.pt, p) {
				return failed
			}
			return m.bindName(p, n, got.Text, k)
		}
		if m.sameTypeText(m.pt.Text(p), got.Text) {
			return k
		}
		return failed
	}
	return m.typeNode(p, got.Node, k)
}

// typeNode matches a type of the pattern with one of the code.
func (m *machine) typeNode(p, n tree.ID, k int32) int32 {
	pk, nk := m.pt.Kind(p), m.t.Kind(n)
	if m.pat.lang.pointers && (pk == tree.Ident || pk == tree.Member) && elaborated(m.pt, p) != elaborated(m.t, n) { // struct s is another type than s
		return failed
	}
	if pk == tree.Ident && nk == tree.Ident && m.sameTypeText(m.pt.Value(p), m.t.Value(n)) {
		return k
	}
	if base := n; pk == tree.TypeArgs && !m.pat.lang.fields {
		if nk == tree.TypeNullable {
			base = m.t.First(n)
		}
		if k := m.t.Kind(base); k == tree.Ident || k == tree.Member {
			return failed
		}
	}
	if nk == tree.TypeArgs && pk != tree.TypeArgs && pk != tree.Metavar {
		return m.typeNode(p, m.t.First(n), k)
	}
	if nk == tree.TypeNullable && pk != tree.TypeNullable && pk != tree.Metavar && !m.pat.lang.nullable {
		return m.typeNode(p, m.t.First(n), k)
	}
	if pk == tree.Ident && nk == tree.Member && m.pat.lang.boxed && m.t.Text(m.t.First(n)) == "java.lang" {
		return m.typeNode(p, m.t.Child(n, 1), k)
	}
	if m.pat.lang.pointers && pk == tree.Metavar && elaborated(m.pt, p) && !elaborated(m.t, n) {
		return failed
	}
	if pk == tree.TypeArray && nk == tree.TypeArray && m.pt.Missing(m.pt.Child(p, 1)) { // of any size
		return m.typeNode(m.pt.First(p), m.t.First(n), k)
	}
	if m.pat.lang.exprBody {
		switch { // the path before a type is left out at will, and so are references of either side to it
		case pk == tree.Ident && nk == tree.Member:
			return m.typeNode(p, m.t.Child(n, 1), k)
		case pk == tree.Member && nk == tree.Ident:
			return m.typeNode(m.pt.Child(p, 1), n, k)
		case pk == tree.TypePointer && nk == tree.TypePointer:
			if m.pt.Op(p) != m.t.Op(n) || isMut(m.pt, p) && !isMut(m.t, n) {
				return failed
			}
			return m.typeNode(m.pt.First(p), m.t.First(n), k)
		case pk != tree.TypeOther && pk != tree.Metavar && nk == tree.TypeOther && m.t.First(n) != 0 && m.t.Next(m.t.First(n)) == 0: // impl T, dyn T
			return m.typeNode(p, m.t.First(n), k)
		}
	}
	return m.node(p, n, k)
}

// elaborated reports whether the type n is written with its keyword: struct s.
func elaborated(t *tree.Tree, n tree.ID) bool {
	return strings.HasPrefix(t.Text(n), "struct ") || strings.HasPrefix(t.Text(n), "union ") || strings.HasPrefix(t.Text(n), "enum ") || strings.HasSuffix(strings.TrimRight(t.Src[:t.Nodes[n].Start], " \t"), "struct")
}

// isMut reports whether n, a type of Rust, is a reference to what may be changed.
func isMut(t *tree.Tree, n tree.ID) bool {
	return strings.Contains(t.Src[t.Nodes[n].Start:t.Nodes[t.First(n)].Start], "mut ")
}

var opTimes = tree.OpOf("*")

// sameTypeText reports whether two names of types are the same type to a pattern: boxed and primitive ones are, and numbers
// of different size.
func (m *machine) sameTypeText(a, b string) bool {
	if a == b {
		return true
	}
	if m.pat.lang.fields {
		return numberType[a] && numberType[b]
	}
	if m.pat.lang.exprBody && (a == "str" || a == "String") { // Rust's
		return b == "str" || b == "String"
	}
	if !m.pat.lang.sizes {
		return false
	}
	return sizeOf[a] != 0 && sizeOf[a] == sizeOf[b] && !(m.pat.lang.pointers && sizeOf[a] == 'i') || m.pat.lang.boxed && strings.EqualFold(a, b)
}

var (
	numberType = map[string]bool{"number": true, "float": true, "int": true}
	sizeOf     = map[string]byte{
		"int": 'i', "long": 'i', "short": 'i', "Integer": 'i', "Long": 'i', "Short": 'i',
		"float": 'f', "double": 'f', "Float": 'f', "Double": 'f',
		"Int": 'i', "string": 's', "String": 's',
	}
)
