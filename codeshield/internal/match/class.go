// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

// classDef matches the definition of a class.
func (m *machine) classDef(p, n tree.ID, k int32) int32 {
	if !m.sameClass(p, n) {
		return failed
	}
	if m.pat.lang.valVar && m.pt.Missing(m.pt.Child(p, classParams)) && m.t.First(m.t.Child(n, classParams)) != 0 {
		return failed // Kotlin's class A is no class A(x: Int)
	}
	block, cblock := m.pt.Child(p, classBody), m.t.Child(n, classBody)
	if m.pt.Kind(block) == tree.Block {
		if !m.t.Missing(cblock) {
			k = m.members(block, cblock, k)
		} else if first := m.pt.First(block); first != 0 && !(isDots(m.pt, first) && m.pt.Next(first) == 0) {
			return failed
		}
	}
	if m.pat.lang.fields {
		return m.children(&classAnyTypes, p, n, k)
	}
	return m.children(&classHead, p, n, k)
}

// sameClass reports whether the sort of class that the pattern p is of takes in that of n.
func (m *machine) sameClass(p, n tree.ID) bool {
	switch a, b := m.pt.Op(p), m.t.Op(n); {
	case a == b:
		return true
	case m.pat.lang.structIsClass:
		return (a == opClass || a == opStruct) && (b == opClass || b == opStruct)
	case m.pat.lang.enumIsClass && a == opInterface:
		return b == opAnnotation
	case m.pat.lang.enumIsClass && a == opClass:
		return b == opEnum || b == opRecord && (m.t.Missing(m.t.Child(n, classParams)) || m.t.First(m.t.Child(n, classParams)) == 0)
	}
	return false
}

var (
	opClass      = tree.OpOf("class")
	opStruct     = tree.OpOf("struct")
	opEnum       = tree.OpOf("enum")
	opRecord     = tree.OpOf("record")
	opAnnotation = tree.OpOf("annotation")
	opImpl       = tree.OpOf("impl")
)

var (
	classHead     = layout{children: []childRule{less, must, less, less, less, never}}
	classAnyTypes = layout{children: []childRule{less, must, never, less, less, never}}
)

// members matches the members of a class in any order; the class may have more.
func (m *machine) members(p, n tree.ID, k int32) int32 {
	flags := listFlags(0)
	if m.pat.opts.ImplicitEllipsis {
		flags = listLess
	}
	return m.push(goal{kind: gSet, flag: uint8(flags), a: int32(p), p: m.pt.First(p), n: n, next: k})
}

// bases matches what a class extends, in order, and what it implements, in any; the class may have more.
func (m *machine) bases(p, n tree.ID, k int32) int32 {
	first := m.pt.First(p)
	if up := m.pt.Parent(p); m.pt.Kind(up) == tree.Bases || m.pt.Op(up) == opInterface || m.pt.Kind(first) == tree.Bases {
		return m.children(&layouts[tree.Bases], p, n, k)
	}
	if m.pat.lang.valVar { // Kotlin does not tell what is extended from what is implemented
		return m.push(goal{kind: gSet, flag: uint8(listLess), a: int32(p), p: first, n: n, next: k})
	}
	return m.pushList(p, first, m.t.First(n), listLess, k)
}
