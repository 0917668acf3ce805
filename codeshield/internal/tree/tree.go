// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package tree is the one syntax tree that code of every language and every pattern is parsed into: nodes in an
// arena, linked by index, so that a parse allocates nothing once the arena has grown and the garbage collector has
// nothing to follow.
package tree

import (
	"slices"
	"strings"
)

// ID names a node of a tree. Zero is no node.
type ID int32

// Node is one node. Start and End are byte offsets into the source; a node covers its children.
// VStart and VEnd bound the value: a name without its sigil, a string without its quotes.
type Node struct {
	Kind         Kind
	Op           Op
	Start, End   int32
	VStart, VEnd int32
	First, Last  ID
	Next, Parent ID
}

// Tree is an arena of nodes over one source text. A Tree may be reused by Reset; it may be read by several
// goroutines at once, and written by one.
type Tree struct {
	Src   string
	Nodes []Node // Nodes[0] is unused
	Root  ID
	// Incomplete tells why some of the text was not parsed: a cap on nesting, nodes or steps was reached. Empty
	// for a whole parse. A text with syntax errors is not incomplete: it was recovered from.
	Incomplete string
}

// Reset empties t for a new source and keeps its memory.
func (t *Tree) Reset(src string) {
	t.Src, t.Root, t.Incomplete = src, 0, ""
	t.Nodes = append(t.Nodes[:0], Node{})
}

// New adds a node without children and returns it.
func (t *Tree) New(k Kind, start, end int) ID {
	end = max(start, end) // a node that consumed nothing
	if len(t.Nodes) == cap(t.Nodes) {
		t.grow(end)
	}
	t.Nodes = append(t.Nodes, Node{Kind: k, Start: int32(start), End: int32(end), VStart: int32(start), VEnd: int32(end)})
	return ID(len(t.Nodes) - 1)
}

// grow makes room for as many nodes as the rest of the source will take if it is like the part up to at: growing by steps
// would leave several times that to the collector.
func (t *Tree) grow(at int) {
	n := len(t.Nodes)
	whole := int(float64(n) * 1.06 * float64(len(t.Src)) / float64(max(at, 1)))
	if most := MaxNodes(len(t.Src)) + 1<<10; n < most {
		whole = min(whole, most)
	}
	t.Nodes = slices.Grow(t.Nodes, min(max(whole-n, n/8, 64), 1<<13+8*n))
}

// MaxNodes is how many nodes a text of n bytes may have before its parse is given up: a tenth more than the densest minified code has,
// and so few that the tree of a megabyte and what is computed of it stay in a few dozen megabytes.
func MaxNodes(n int) int { return 1<<16 + n/8*5 }

// Count returns how many nodes of kind k there are.
func (t *Tree) Count(k Kind) int {
	n := 0
	for i := range t.Nodes {
		if t.Nodes[i].Kind == k {
			n++
		}
	}
	return n
}

// Add makes child the last child of parent and widens parent to cover it. A missing child (zero) becomes a
// None node at the parent's end.
func (t *Tree) Add(parent, child ID) {
	if child == 0 {
		at := int(t.Nodes[parent].End)
		child = t.New(None, at, at)
	}
	p, c := &t.Nodes[parent], &t.Nodes[child]
	c.Parent, c.Next = parent, 0
	if p.First == 0 {
		p.First = child
	} else {
		t.Nodes[p.Last].Next = child
	}
	p.Last = child
	if c.Kind == None {
		return
	}
	p.Start, p.End = min(p.Start, c.Start), max(p.End, c.End)
}

// anyText reports whether one of nodes has text behind start.
func (t *Tree) anyText(nodes []ID, start int) bool {
	for _, n := range nodes {
		if n != 0 && int(t.Nodes[n].End) > start {
			return true
		}
	}
	return false
}

// Make adds a node of kind k and operator op over the given children, spanning them. A node of which nothing was there, so
// that its end comes before its start, is empty: but where the end was asked for before the children were taken, theirs counts.
func (t *Tree) Make(k Kind, op Op, start, end int, children ...ID) ID {
	if end < start {
		if t.anyText(children, start) {
			end = start
		} else { // it lies at the end
			start = end
		}
	}
	n := t.New(k, start, end)
	t.Nodes[n].Op = op
	for _, c := range children {
		t.Add(n, c)
	}
	return n
}

// Truncate forgets all nodes from mark on: what a speculative parse had built.
func (t *Tree) Truncate(mark int) { t.Nodes = t.Nodes[:mark] }

// Kind returns the kind of n, None for no node.
func (t *Tree) Kind(n ID) Kind { return t.Nodes[n].Kind }

// Op returns the operator of n.
func (t *Tree) Op(n ID) Op { return t.Nodes[n].Op }

// First returns the first child of n.
func (t *Tree) First(n ID) ID { return t.Nodes[n].First }

// Next returns the sibling after n.
func (t *Tree) Next(n ID) ID { return t.Nodes[n].Next }

// Parent returns the parent of n.
func (t *Tree) Parent(n ID) ID { return t.Nodes[n].Parent }

// Child returns the i-th child of n, or zero.
func (t *Tree) Child(n ID, i int) ID {
	c := t.Nodes[n].First
	for ; i > 0 && c != 0; i-- {
		c = t.Nodes[c].Next
	}
	return c
}

// Len counts the children of n.
func (t *Tree) Len(n ID) int {
	k := 0
	for c := t.Nodes[n].First; c != 0; c = t.Nodes[c].Next {
		k++
	}
	return k
}

// Missing reports whether n is no node or a None node.
func (t *Tree) Missing(n ID) bool { return t.Nodes[n].Kind == None }

// Text returns the source that n covers.
func (t *Tree) Text(n ID) string { return t.Src[t.Nodes[n].Start:t.Nodes[n].End] }

// Value returns the source of n's value: the content of a string, a name without its sigil.
func (t *Tree) Value(n ID) string { return t.Src[t.Nodes[n].VStart:t.Nodes[n].VEnd] }

// Walk calls f for n and, where f answers true, for its descendants, in source order.
func (t *Tree) Walk(n ID, f func(ID) bool) {
	if n == 0 || !f(n) {
		return
	}
	for c := t.Nodes[n].First; c != 0; c = t.Nodes[c].Next {
		t.Walk(c, f)
	}
}

// Sexp prints the subtree of n as an s-expression, for tests and for people: (Call (Ident f) (Args (Int 1))).
func (t *Tree) Sexp(n ID) string {
	var b strings.Builder
	t.sexp(&b, n)
	return b.String()
}

func (t *Tree) sexp(b *strings.Builder, n ID) {
	k := t.Kind(n)
	if k == None {
		b.WriteString("_")
		return
	}
	b.WriteString("(")
	b.WriteString(k.String())
	if op := t.Op(n); op != 0 {
		b.WriteString(" `" + op.String() + "`")
	}
	if t.First(n) == 0 && k != Args && k != Block && k != Params && k != Empty && k != Modifiers {
		b.WriteString(" " + t.Value(n))
	}
	for c := t.First(n); c != 0; c = t.Next(c) {
		b.WriteString(" ")
		t.sexp(b, c)
	}
	b.WriteString(")")
}

// Copy returns a copy of the subtree of n that has no parent: a type that several declarators share.
func (t *Tree) Copy(n ID) ID {
	c := ID(len(t.Nodes))
	node := t.Nodes[n]
	node.First, node.Last, node.Next, node.Parent = 0, 0, 0, 0
	t.Nodes = append(t.Nodes, node)
	for k := t.Nodes[n].First; k != 0; k = t.Nodes[k].Next {
		t.Add(c, t.Copy(k))
	}
	return c
}
