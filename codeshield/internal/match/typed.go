// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// typed matches a typed metavariable: an expression of that type.
func (m *machine) typed(p, n tree.ID, k int32) int32 {
	if !m.t.Kind(n).Expr() || m.facts() == nil {
		return failed
	}
	name := m.pt.First(p)
	typ := m.pt.Next(name)
	got := m.facts().Type(n)
	k = m.bindNode(m.pat.nodes[name].slot, n, k)
	if k == failed || !got.Known() {
		return failed
	}
	return m.typeIs(typ, n, got, k)
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

// sameTypeText reports whether two names of types are the same type in some language: boxed and primitive ones are.
func (m *machine) sameTypeText(a, b string) bool {
	return a == b || strings.EqualFold(a, b) && m.pat.lang.boxed
}
