// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// dict matches dictionary and object literals.
func (m *machine) dict(p, n tree.ID, nk tree.Kind, k int32) int32 {
	switch nk {
	case tree.Dict, tree.Set:
	case tree.Array, tree.Composite, tree.Comp:
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
		flags := listFlags(0)
		if kids != 0 { // more children may follow
			flags = listLess
		}
		if m.pat.opts.XMLChildrenOrdered {
			k = m.pushList(p, kids, ckids, flags, k)
		} else {
			m.taken = append(m.taken, taken{p, cname}, taken{p, cattrs})
			k = m.push(goal{kind: gSet, a: int32(p), p: kids, n: n, next: k})
		}
	}
	if !m.pat.opts.XMLSingletonLooseMatching && kids == 0 && isSingleton(m.pt, p) != isSingleton(m.t, n) {
		return failed
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

// isSingleton reports whether an element closes itself: <a />.
func isSingleton(t *tree.Tree, n tree.ID) bool { return strings.HasSuffix(t.Text(n), "/>") }
