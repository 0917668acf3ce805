// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// spots are the statements that one of a pattern matches if its metavariables may be anything. What comes after "..." is looked for
// behind each statement that the part before it matches, which takes the square of the statements of a block; where they are many,
// looking at the spots alone does not. Those that bind a metavariable of the part before to a name are found by that name.
type spots struct {
	rest  tree.ID // the statement of the pattern
	tried int     // statements that it was held against
	known bool

	slot   int16              // of the metavariable; negative where there is none
	byName map[string][]int32 // indices in flat, ascending
	other  []int32            // the spots that bind it to something else
	list   []int32            // all
}

// manyTries is how often at least a statement of a pattern is held against one of the code before its spots are looked for.
const manyTries = 1 << 10

// spotsOf returns where in m.spots those of a statement of the pattern are.
func (m *machine) spotsOf(rest tree.ID) int {
	at := slices.IndexFunc(m.spots, func(s spots) bool { return s.rest == rest })
	if at < 0 {
		at = len(m.spots)
		m.spots = append(m.spots, spots{rest: rest})
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
	if s.tried++; s.tried <= manyTries+len(m.f.flat)/4 {
		return i
	}
	if !s.known {
		s.known = true // also for those that are asked for meanwhile
		found := m.findSpots(rest)
		if m.exhausted {
			return limit
		}
		s = &m.spots[at]
		*s = found
	}
	if s.slot >= 0 {
		if name := m.f.nameIn(&m.bind[s.slot]); name != "" {
			return min(m.nextIn(s.byName[name], i, limit, flags), m.nextIn(s.other, i, limit, flags))
		}
	}
	return m.nextIn(s.list, i, limit, flags)
}

// nextIn returns the first of a list of statements from i on that is reached, limit where there is none.
func (m *machine) nextIn(list []int32, i, limit int32, flags seqFlags) int32 {
	from, _ := slices.BinarySearch(list, i)
	for _, j := range list[from:] {
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

// sighting is what is seen of the ways in which a pattern matches one statement.
type sighting struct {
	slot  int16
	ways  int
	names []string // that the metavariable is bound to
	other bool     // or something else
}

// maxSeen bounds the ways that are looked at.
const maxSeen = 64

// see is the goal behind such a match: it goes on as long as there is something to learn.
func (m *machine) see() int32 {
	s := &m.seen
	s.ways++
	if s.slot >= 0 && !s.other {
		switch name := m.f.nameIn(&m.bind[s.slot]); {
		case name == "" || s.ways > maxSeen:
			s.other = true
		case !slices.Contains(s.names, name):
			s.names = append(s.names, name)
		}
	}
	if s.slot < 0 || s.other {
		return stopped
	}
	return failed
}

// findSpots looks for the statements that p matches with nothing bound.
func (m *machine) findSpots(p tree.ID) spots {
	out := spots{rest: p, known: true, slot: m.sharedSlot(p)}
	if out.slot >= 0 {
		out.byName = map[string][]int32{}
	}
	bind, depth, seen := slices.Clone(m.bind), m.depth, m.seen
	clear(m.bind)
	m.depth, m.seen = 0, sighting{}
	for i, n := range m.f.flat {
		m.seen = sighting{slot: out.slot, names: m.seen.names[:0]}
		back := m.mark()
		m.try(m.node(p, n, m.push(goal{kind: gSeen})), back)
		if m.exhausted {
			break
		}
		if m.seen.ways == 0 {
			continue
		}
		out.list = append(out.list, int32(i))
		switch {
		case m.seen.other:
			out.other = append(out.other, int32(i))
		case out.slot >= 0:
			for _, name := range m.seen.names {
				out.byName[name] = append(out.byName[name], int32(i))
			}
		}
	}
	copy(m.bind, bind)
	m.depth, m.seen = depth, seen
	return out
}

// sharedSlot returns a metavariable in p that is bound to a name already, -1 if there is none.
func (m *machine) sharedSlot(p tree.ID) int16 {
	for n := p; ; {
		if s := m.pat.nodes[n].slot; s >= 0 && int(s) < len(m.bind) && m.pt.Kind(n) == tree.Metavar && m.f.nameIn(&m.bind[s]) != "" {
			return s
		}
		if c := m.pt.First(n); c != 0 {
			n = c
			continue
		}
		for n != p && m.pt.Next(n) == 0 {
			n = m.pt.Parent(n)
		}
		if n == p {
			return -1
		}
		n = m.pt.Next(n)
	}
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
