// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// typed matches a typed metavariable: an expression of that type. A cast is of its own type and of that of its operand.
func (m *machine) typed(p, n tree.ID, k int32) int32 {
	if !m.t.Kind(n).Expr() || m.facts() == nil {
		return failed
	}
	name := m.pt.First(p)
	typ := m.pt.Next(name)
	var got resolve.Type
	if !m.untyped(n) {
		got = m.facts().Type(n)
	}
	if k = m.bindNode(m.pat.nodes[name].slot, n, k); k == failed {
		return failed
	}
	if m.t.Kind(n) == tree.Cast {
		if inner := m.facts().Type(m.t.Child(n, 1)); inner.Known() {
			back := m.mark()
			if m.try(m.typeIs(typ, n, inner, k), back) {
				return stopped
			}
		}
	}
	if !got.Known() {
		if m.pt.Kind(typ) == tree.Metavar && m.t.Kind(n) == tree.Ident && m.pat.lang.boxed { // some type it must have
			return k
		}
		return failed
	}
	return m.typeIs(typ, n, got, k)
}

// untyped reports whether n is a variable that has no type to a pattern for all that it is declared with one: in Java, that
// of a handler, of the head of a loop, of instanceof.
func (m *machine) untyped(n tree.ID) bool {
	if !m.pat.lang.abstractBody || m.t.Kind(n) != tree.Ident {
		return false
	}
	d := m.facts().Info(m.facts().Symbol(n)).Decl
	if m.t.Kind(d) == tree.VarDef {
		d = m.t.Parent(d)
	}
	k := m.t.Kind(d)
	return k == tree.Catch || k == tree.For || k == tree.TypeTest
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
			if m.bindTo(m.pat.nodes[p].slot, Binding{Kind: BoundName, Name: got.Text, Start: m.t.Nodes[n].Start, End: m.t.Nodes[n].End, Node: n, Last: n}) {
				return k
			}
			return failed
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
	if pk == tree.Ident && nk == tree.Ident && m.sameTypeText(m.pt.Value(p), m.t.Value(n)) {
		return k
	}
	if nk == tree.TypeArgs && pk != tree.TypeArgs && pk != tree.Metavar {
		return m.typeNode(p, m.t.First(n), k)
	}
	if nk == tree.TypeNullable && pk != tree.TypeNullable && pk != tree.Metavar {
		return m.typeNode(p, m.t.First(n), k)
	}
	if pk == tree.Ident && nk == tree.Member && m.pat.lang.boxed && m.t.Text(m.t.First(n)) == "java.lang" {
		return m.typeNode(p, m.t.Child(n, 1), k)
	}
	return m.node(p, n, k)
}

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
	return sizeOf[a] != 0 && sizeOf[a] == sizeOf[b] || m.pat.lang.boxed && strings.EqualFold(a, b)
}

var (
	numberType = map[string]bool{"number": true, "float": true, "int": true}
	sizeOf     = map[string]byte{
		"int": 'i', "long": 'i', "short": 'i', "Integer": 'i', "Long": 'i', "Short": 'i',
		"float": 'f', "double": 'f', "Float": 'f', "Double": 'f',
	}
)
