// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"slices"
	"strings"
)

// trie is the vocabulary as a double array: the child of a unit by a byte lies at base xor the byte, and is one if
// it names the unit as its parent. Unit 0 is the root.
type trie struct{ units []trieUnit }

type trieUnit struct {
	base   uint32
	parent uint32
	id     int32 // -1: no token ends here
}

const noParent = 1<<32 - 1

// lookup returns the id of a token, -1 if there is none.
func (t *trie) lookup(token string) int32 { return lookup(t, token) }

func (t *trie) lookupBytes(token []byte) int32 { return lookup(t, token) }

func lookup[T string | []byte](t *trie, token T) int32 {
	unit := uint32(0)
	for i := range len(token) {
		next := t.units[unit].base ^ uint32(token[i])
		if int(next) >= len(t.units) || t.units[next].parent != unit {
			return -1
		}
		unit = next
	}
	return t.units[unit].id
}

// trieBuilder places units in blocks of 256, so that base xor byte stays within one. Units not yet used form
// a ring; only those of the last blocks are looked at, so that building stays linear.
type trieBuilder struct {
	units      []trieUnit
	next, prev []uint32
	free       uint32 // some unused unit, or noParent
	token      func(int32) string
	order      []int32
}

// openBlocks is how many blocks at the end are still looked at for room.
const openBlocks = 16

// newTrie builds a trie of n tokens. Of equal ones the last counts; the empty one is left out.
func newTrie(n int, token func(int32) string) trie {
	b := trieBuilder{token: token, free: noParent}
	for id := range int32(n) {
		if token(id) != "" {
			b.order = append(b.order, id)
		}
	}
	slices.SortFunc(b.order, func(x, y int32) int {
		if c := strings.Compare(token(x), token(y)); c != 0 {
			return c
		}
		return int(x - y)
	})
	b.grow()
	b.use(0, noParent)
	b.place(0, 0, len(b.order), 0)
	return trie{b.units}
}

// place adds the children of a unit: those of the tokens order[lo:hi], which share their first depth bytes. Levels
// are kept on a stack of its own, since tokens may be long.
func (b *trieBuilder) place(unit uint32, lo, hi, depth int) {
	type level struct {
		unit          uint32
		lo, hi, depth int
	}
	stack := []level{{unit, lo, hi, depth}}
	var labels []byte
	var starts []int
	for len(stack) > 0 {
		l := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		for l.lo < l.hi && len(b.token(b.order[l.lo])) == l.depth {
			b.units[l.unit].id = b.order[l.lo]
			l.lo++
		}
		labels, starts = labels[:0], starts[:0]
		for i := l.lo; i < l.hi; i++ {
			if c := b.token(b.order[i])[l.depth]; len(labels) == 0 || labels[len(labels)-1] != c {
				labels = append(labels, c)
				starts = append(starts, i)
			}
		}
		if len(labels) == 0 {
			continue
		}
		base := b.room(labels)
		b.units[l.unit].base = base
		for i, c := range labels {
			end := l.hi
			if i+1 < len(starts) {
				end = starts[i+1]
			}
			b.use(base^uint32(c), l.unit)
			stack = append(stack, level{base ^ uint32(c), starts[i], end, l.depth + 1})
		}
	}
}

// room returns a base at which all labels lead to unused units. The ring begins at the lowest unused unit.
func (b *trieBuilder) room(labels []byte) uint32 {
	for b.free != noParent && int(b.free) < len(b.units)-openBlocks*256 {
		b.remove(b.free)
	}
	for at := b.free; at != noParent; {
		if base := at ^ uint32(labels[0]); b.fits(base, labels) {
			return base
		}
		if at = b.next[at]; at == b.free {
			break
		}
	}
	start := uint32(len(b.units))
	b.grow()
	return start
}

func (b *trieBuilder) fits(base uint32, labels []byte) bool {
	for _, c := range labels {
		if at := base ^ uint32(c); b.next[at] == noParent {
			return false
		}
	}
	return true
}

// grow adds a block of unused units.
func (b *trieBuilder) grow() {
	start := uint32(len(b.units))
	for i := range uint32(256) {
		b.units = append(b.units, trieUnit{parent: noParent, id: -1})
		b.next = append(b.next, start+i+1)
		b.prev = append(b.prev, start+i-1)
	}
	last := start + 255
	if b.free == noParent {
		b.free = start
		b.next[last], b.prev[start] = start, last
		return
	}
	tail := b.prev[b.free]
	b.next[tail], b.prev[start] = start, tail
	b.next[last], b.prev[b.free] = b.free, last
}

// use takes a unit for a child.
func (b *trieBuilder) use(unit, parent uint32) {
	b.units[unit].parent = parent
	b.remove(unit)
}

// remove takes a unit out of the ring, if it is still there.
func (b *trieBuilder) remove(unit uint32) {
	next, prev := b.next[unit], b.prev[unit]
	if next == noParent {
		return
	}
	if next == unit {
		b.free = noParent
	} else {
		b.next[prev], b.prev[next] = next, prev
		if b.free == unit {
			b.free = next
		}
	}
	b.next[unit], b.prev[unit] = noParent, noParent
}
