// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package tree

// Clone copies the subtree of n and returns the copy, which has no parent: for a type that several declarators share.
func (t *Tree) Clone(n ID) ID {
	if n == 0 {
		return 0
	}
	c := ID(len(t.Nodes))
	node := t.Nodes[n]
	node.First, node.Last, node.Next, node.Parent = 0, 0, 0, 0
	t.Nodes = append(t.Nodes, node)
	for k := t.Nodes[n].First; k != 0; k = t.Nodes[k].Next {
		kid := t.Clone(k)
		t.Nodes[kid].Parent = c
		if last := t.Nodes[c].Last; last == 0 {
			t.Nodes[c].First = kid
		} else {
			t.Nodes[last].Next = kid
		}
		t.Nodes[c].Last = kid
	}
	return c
}

// SetChildren gives n other children in place of those that it has; its range stays.
func (t *Tree) SetChildren(n ID, children ...ID) {
	start, end := t.Nodes[n].Start, t.Nodes[n].End
	t.Nodes[n].First, t.Nodes[n].Last = 0, 0
	for _, c := range children {
		t.Add(n, c)
	}
	t.Nodes[n].Start, t.Nodes[n].End = start, end
}
