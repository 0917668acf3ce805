// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// spots are the statements that one of a pattern matches if its metavariables may be anything. What comes after "..." is looked for
// behind each statement that the part before it matches, which takes the square of the statements of a block; where they are many,
// looking at the spots alone does not.
type spots struct {
	rest  tree.ID // the statement of the pattern
	tried int     // statements that it was held against
	known bool
	list  []int32 // indices in flat, ascending
}

// spotsOf returns where in m.spots those of a statement of the pattern are, and counts a try.
func (m *machine) spotsOf(rest tree.ID) int {
	at := slices.IndexFunc(m.spots, func(s spots) bool { return s.rest == rest })
	if at < 0 {
		at = len(m.spots)
		if at < cap(m.spots) {
			m.spots = m.spots[:at+1]
			m.spots[at] = spots{rest: rest, list: m.spots[at].list[:0]}
		} else {
			m.spots = append(m.spots, spots{rest: rest})
		}
	}
	return at
}

// next returns the index in flat of the next statement, of that at i and those after it, that rest, which follows "...", may match;
// one that is not below limit where there is none.
func (m *machine) next(rest tree.ID, i, limit int32, flags seqFlags) int32 {
	if rest == 0 || i >= limit || m.inGroup(rest) {
		return i
	}
	switch m.pt.Kind(bare(m.pt, rest)) {
	case tree.Ellipsis, tree.MetavarEllipsis, tree.Metavar:
		return i
	}
	at := m.spotsOf(rest)
	s := &m.spots[at]
	if s.tried++; s.tried <= 4*len(m.f.flat) {
		return i
	}
	if !s.known {
		s.known = true // also for those that are asked for meanwhile
		list := m.findSpots(rest, s.list[:0])
		if m.exhausted {
			return limit
		}
		s = &m.spots[at]
		s.list = list
	}
	from, _ := slices.BinarySearch(s.list, i)
	for _, j := range s.list[from:] {
		if j >= limit {
			break
		}
		if m.reaches(i, j, flags) {
			return j
		}
		m.steps--
	}
	return limit
}

// findSpots appends the statements that p matches with nothing bound.
func (m *machine) findSpots(p tree.ID, list []int32) []int32 {
	bind, depth := slices.Clone(m.bind), m.depth
	clear(m.bind)
	m.depth = 0
	for i, n := range m.f.flat {
		back := m.mark()
		found := m.try(m.node(p, n, m.push(goal{kind: gFound})), back)
		if m.exhausted {
			break
		}
		if found {
			list = append(list, int32(i))
		}
	}
	copy(m.bind, bind)
	m.depth = depth
	return list
}

// reaches reports whether going from one statement to the one after it leads from flat[i] to flat[j]: it does not where flat[j] is
// within one that is passed as a whole.
func (m *machine) reaches(i, j int32, flags seqFlags) bool {
	t := m.t
	for n := t.Parent(m.f.flat[j]); n != 0; n = t.Parent(n) {
		at := m.f.pos[n]
		if at == 0 {
			continue
		}
		if at-1 < i {
			return true
		}
		if flags&seqDeep == 0 || m.pat.lang.isExpr[t.Kind(n)] {
			return false
		}
	}
	return true
}

// coverTo notes that a sequence has matched flat[i:j]. Of those the last one ends last, or one that it is within.
func (m *machine) coverTo(i, j int32) {
	if i >= j {
		return
	}
	m.covers(m.f.flat[i])
	t := m.t
	for n := m.f.flat[j-1]; n != 0; n = t.Parent(n) {
		if at := m.f.pos[n]; at != 0 {
			if at-1 <= i {
				return
			}
			m.covers(n)
		}
	}
}
