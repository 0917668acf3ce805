// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

var opFrom = tree.OpOf("from")

// querySource returns the one source of a query of the pattern that says no more of it than a name: from $X in $Y select $Z. What a
// query does to its elements before they are selected makes another source of them, and is covered by $Y.
func (m *machine) querySource(p tree.ID) tree.ID {
	source := m.pt.Next(m.pt.First(p))
	if m.pt.Op(p) != opFrom || m.pt.Kind(source) != tree.CompFor || m.pt.Next(source) != 0 {
		return 0
	}
	if k := m.pt.Kind(m.pt.Next(m.pt.First(source))); k != tree.Metavar && k != tree.Ellipsis {
		return 0
	}
	return source
}
