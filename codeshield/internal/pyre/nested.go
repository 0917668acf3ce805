// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

// NestedRepetition reports whether the regular expression repeats something that repeats
// in itself, as (a+)+ does: a backtracking engine may need time exponential in the text
// for it. A repetition that is all of the expression, or all of an alternative at its top,
// does not count, for nothing behind it can fail; nor does a possessive one.
func (re *Regexp) NestedRepetition() bool {
	tops := []*node{re.root()}
	if re.root().op == opAlt {
		tops = re.root().subs
	}
	for _, top := range tops {
		found := !top.walk(func(n *node) bool { return n == top || !n.nested() })
		if found {
			return true
		}
	}
	return false
}

// nested reports whether n is a repetition with a repetition within it.
func (n *node) nested() bool {
	return n.op == opRepeat && n.max > 1 && n.mode != possessive && !n.subs[0].walk(func(m *node) bool {
		return m.op != opRepeat || m.max <= 1 || m.min == m.max || m.mode == possessive
	})
}
