// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

// few is the most matches that a list has in the memory of the file, unless it is known how many it gets.
const few = 16

// room returns an empty list with room for n matches that is valid until the next Rewind.
func (f *File) room(n int) []Match { return f.matches.take(n)[:0] }

// as returns a copy of a list with the ranges as of the given kind.
func (f *File) as(kind rangeKind, list []Match) []Match {
	out := append(f.some(len(list)), list...)
	for i := range out {
		out[i].kind = kind
	}
	return out
}

// some returns room for n matches: of the file, if they are few, so that a rule that finds nothing in the end allocates nothing.
func (f *File) some(n int) []Match {
	if n > few {
		return make([]Match, 0, n)
	}
	return f.room(n)
}

// joined returns a and b in one list; both may be part of it.
func (f *File) joined(a, b []Match) []Match {
	switch {
	case len(b) == 0:
		return a
	case len(a) == 0:
		return b[:len(b):len(b)]
	case len(a)+len(b) > few:
		return append(a, b...)
	}
	return append(append(f.room(len(a)+len(b)), a...), b...)
}
