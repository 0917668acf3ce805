// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

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
	if m.pt.Kind(callee) == tree.Metavar && m.pt.Op(callee) == opMacro && m.t.Op(ccallee) != opMacro {
		return failed
	}
	if m.pat.lang.pointers && m.pt.Kind(callee) == tree.Ident && m.pt.Value(callee) == "sizeof" && !m.sizeOf(m.pt.First(args), m.t.First(cargs)) {
		return failed
	}
	if k := m.t.Kind(ccallee); m.pat.lang.makes && m.pt.Kind(callee) == tree.Metavar && (k == tree.TypeArray || k == tree.TypeOther || k == tree.ClassDef) {
		return failed // a conversion
	}
	if m.pat.lang.pointers && m.pt.Kind(callee) != tree.Ident && m.t.Kind(ccallee) == tree.Ident && m.t.Value(ccallee) == "sizeof" {
		return failed // an operator, which has no name
	}
	if m.pat.lang.isset && m.pt.Kind(callee) != tree.Ident && m.t.Kind(ccallee) == tree.Ident && strings.EqualFold(m.t.Value(ccallee), "isset") {
		return failed // an operator, too
	}
	return m.then(callee, ccallee, m.then(args, cargs, k))
}

// sizeOf reports whether what sizeof of C is asked for may be alike: an expression is no type, which a name alone can be
// told from only by its words.
func (m *machine) sizeOf(p, n tree.ID) bool {
	if m.pt.Kind(p) != tree.Metavar {
		return true
	}
	return elaborated(m.pt, p) && elaborated(m.t, n) || !elaborated(m.pt, p) && !isTypeName(m.t, n)
}

// isTypeName reports whether n can't be an expression of C.
func isTypeName(t *tree.Tree, n tree.ID) bool {
	switch t.Kind(n) {
	case tree.TypePointer, tree.TypeArray, tree.TypeFunc, tree.TypeOther:
		return true
	case tree.Ident:
		if elaborated(t, n) {
			return true
		}
		switch word, _, _ := strings.Cut(t.Value(n), " "); word {
		case "int", "char", "long", "short", "unsigned", "signed", "float", "double", "void", "bool", "_Bool":
			return true
		}
	}
	return false
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

// args matches argument lists.
func (m *machine) args(p, n tree.ID, k int32) int32 {
	first := m.pt.First(p)
	if first != 0 && m.pt.Next(first) == 0 && m.pt.Kind(first) == tree.Ellipsis {
		return k
	}
	return m.list(p, first, m.t.First(n), 0, k)
}
