// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// dotted matches a name of the pattern, a.b.c, with the qualified name that the code's n stands for.
func (m *machine) dotted(p, n tree.ID, name resolve.Name, k int32) int32 {
	for {
		before, last, ok := name.Cut()
		if !ok {
			return failed
		}
		switch m.pt.Kind(p) {
		case tree.Metavar:
			return m.bindName(p, n, name.String(), k)
		case tree.Ident:
			if m.pt.Value(p) != last {
				return failed
			}
			if _, _, more := before.Cut(); more {
				return failed
			}
			return k
		case tree.Member:
			right := m.pt.Child(p, 1)
			switch m.pt.Kind(right) {
			case tree.Ident:
				if m.pt.Value(right) != last {
					return failed
				}
			case tree.Metavar:
				if m.bindName(right, n, last, k) == failed {
					return failed
				}
			default:
				return failed
			}
			p, name = m.pt.First(p), before
		default:
			return failed
		}
	}
}

func (m *machine) bindName(p, n tree.ID, name string, k int32) int32 {
	nd, slot := &m.t.Nodes[n], m.pat.nodes[p].slot
	if slot < 0 || m.bindTo(slot, Binding{Kind: BoundName, name: m.f.name(name), Start: nd.Start, End: nd.End, Node: n, Last: n}) {
		return k
	}
	return failed
}

// sameIdent reports whether two names are spelled alike, or are the same word that may be spelled in several ways.
func (m *machine) sameIdent(p, n tree.ID) bool {
	pop, nop := m.pt.Op(p), m.t.Op(n)
	if (pop == opMacro) != (nop == opMacro) {
		return false
	}
	if pop != 0 && pop == nop && pop != opMacro {
		return true
	}
	a, b := m.pt.Value(p), m.t.Value(n)
	if a == b || !m.pat.lang.caseless {
		return a == b
	}
	return a != "" && a[0] != '$' && strings.EqualFold(a, b) // the case of variables counts
}

// opMacro marks the name of a macro: Rust's foo!().
var opMacro = tree.OpOf("!")

// maybeImported reports whether n is a name that only a wildcard import could have brought in: which may be any, so that it
// says nothing to a metavariable.
func (m *machine) maybeImported(n tree.ID) bool {
	for m.t.Kind(n) == tree.Member {
		n = m.t.First(n)
	}
	sym := m.facts().Info(m.facts().Symbol(n))
	unpacked := m.t.Kind(sym.Decl) == tree.VarDef && m.t.Kind(m.t.Child(sym.Decl, varTarget)) == tree.Dict // const {n} = require(...)
	return sym.Kind != resolve.Module && !unpacked
}
