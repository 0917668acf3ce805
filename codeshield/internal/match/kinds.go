// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// A kindSet is a set of those in tellingKinds, by their index.
type kindSet uint16

// tellingKinds are the kinds of nodes that many texts lack, and that nothing but a node of the kind matches.
var tellingKinds = [...]tree.Kind{
	tree.Delete, tree.Switch, tree.Throw, tree.Goto, tree.Label, tree.Break, tree.Continue, tree.Try, tree.While, tree.DoWhile, tree.If,
}

// kinds returns the kinds of nodes of a pattern.
func (p *pattern) kinds() kindSet {
	var set kindSet
	for i := 1; i < len(p.t.Nodes); i++ {
		if k := slices.Index(tellingKinds[:], p.t.Nodes[i].Kind); k >= 0 && p.holds(tree.ID(i)) {
			set |= 1 << k
		}
	}
	return set
}

// holds reports whether n is a part of the pattern: a parser leaves behind what it took back.
func (p *pattern) holds(n tree.ID) bool {
	for ; n != 0; n = p.t.Parent(n) {
		if n == p.t.Root {
			return true
		}
	}
	return false
}

// kinds returns the kinds of nodes of the file.
func (f *File) kinds() kindSet {
	var set kindSet
	for k, kind := range tellingKinds {
		if len(f.byKind[kind]) > 0 {
			set |= 1 << k
		}
	}
	return set
}
