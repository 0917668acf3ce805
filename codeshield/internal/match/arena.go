// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

// An arena is memory for lists that are all let go at once. It makes slabs, each larger than the one before up to a bound, and
// uses them again, so that a long text does not leave a collector's worth of them behind.
type arena[T any] struct {
	slabs [][]T
	at    int // the slab that lists are taken from
}

// The least and the most elements of a slab, but for a list that is longer, and how many slabs are kept.
const (
	leastSlab = 64
	mostSlab  = 1 << 10
	keptSlabs = 16
)

// take returns n elements, which hold what they held before.
func (a *arena[T]) take(n int) []T {
	for ; a.at < len(a.slabs); a.at++ {
		s := a.slabs[a.at]
		if start := len(s); n <= cap(s)-start {
			a.slabs[a.at] = s[:start+n]
			return s[start : start+n : start+n]
		}
		if a.at+1 < len(a.slabs) {
			a.slabs[a.at+1] = a.slabs[a.at+1][:0]
		}
	}
	size := leastSlab
	if a.at > 0 {
		size = min(2*cap(a.slabs[a.at-1]), mostSlab)
	}
	a.slabs = append(a.slabs, make([]T, n, max(n, size)))
	return a.slabs[a.at][:n:n]
}

// arenaMark is how much of an arena is taken.
type arenaMark struct{ at, used int }

func (a *arena[T]) mark() arenaMark {
	if a.at == len(a.slabs) {
		return arenaMark{at: a.at}
	}
	return arenaMark{a.at, len(a.slabs[a.at])}
}

// rewindTo lets go of the lists that were taken since the mark.
func (a *arena[T]) rewindTo(m arenaMark) {
	if a.at = m.at; a.at < len(a.slabs) {
		a.slabs[a.at] = a.slabs[a.at][:m.used]
	}
}

// rewind lets go of all lists, and gives back what only a long text needs.
func (a *arena[T]) rewind() {
	a.at = 0
	if len(a.slabs) > 0 {
		a.slabs[0] = a.slabs[0][:0]
	}
	if len(a.slabs) > keptSlabs {
		clear(a.slabs[keptSlabs:])
		a.slabs = a.slabs[:keptSlabs]
	}
}
