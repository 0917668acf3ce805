// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package prefilter

import (
	"cmp"
	"slices"
)

const (
	gramLen  = 4  // bytes that a gramTable looks at together
	gramBits = 15 // the table's size: 32 KiB, of which a text touches a part

	// foldGram maps letters of either case to one value. It also folds some
	// punctuation together; that costs a comparison, never a result.
	foldGram = 0x20202020

	// gramMul spreads four bytes over the high bits (2^32 / golden ratio).
	gramMul = 0x9E3779B1
)

func gramHash(gram uint32) uint32 { return gram * gramMul >> (32 - gramBits) }

// A gramTable finds literals of gramLen bytes and more by four bytes of each.
type gramTable struct {
	seen    [1 << gramBits]uint8 // by gramHash: 1 if a literal has such a gram
	first   [1<<slotBits + 1]uint32
	entries []gramEntry // sorted by hash; first[slot(hash)] is where to begin
}

type gramEntry struct {
	gram uint32 // folded
	lit  int32
	off  int32 // of the gram in the literal
}

// slotBits is the number of high bits of a hash that index the entries.
const slotBits = 10

func gramSlot(hash uint32) uint32 { return hash >> (gramBits - slotBits) }

func newGramTable(lits []Literal, which []int) *gramTable {
	t := new(gramTable)
	used := make(map[uint32]int)
	for _, i := range which {
		off, gram := chooseGram(lits[i].Text, used)
		used[gram]++
		t.seen[gramHash(gram)] = 1
		t.entries = append(t.entries, gramEntry{gram, int32(i), int32(off)})
	}
	slices.SortStableFunc(t.entries, func(a, b gramEntry) int {
		return cmp.Compare(gramHash(a.gram), gramHash(b.gram))
	})
	for _, e := range t.entries {
		t.first[gramSlot(gramHash(e.gram))+1]++
	}
	for i := range t.first[1:] {
		t.first[i+1] += t.first[i]
	}
	return t
}

// chooseGram returns the offset in text of the four bytes that are rarest in
// ordinary text. Of two equally rare it takes the one that fewer literals have
// chosen, so that no gram has many literals to compare.
func chooseGram(text string, used map[uint32]int) (off int, gram uint32) {
	best := -1.0
	for i := 0; i+gramLen <= len(text); i++ {
		g := load32(text, i) | foldGram
		if b := literalBits(text[i:i+gramLen]) - float64(used[g]); off == i || b > best {
			best, off, gram = b, i, g
		}
	}
	return off, gram
}

// find reports what stands in text. It looks at four grams at a time and
// branches once for them.
func (t *gramTable) find(f *Finder, text string, hit func(lit, start int)) {
	i := 0
	for ; i+8 <= len(text); i += 4 {
		s := text[i : i+8]
		v := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		v |= foldGram<<32 | foldGram
		any := t.seen[gramHash(uint32(v))] | t.seen[gramHash(uint32(v>>8))] |
			t.seen[gramHash(uint32(v>>16))] | t.seen[gramHash(uint32(v>>24))]
		if any != 0 {
			for k := range 4 {
				if gram := uint32(v >> (8 * k)); t.seen[gramHash(gram)] != 0 {
					t.compare(f, text, i+k, gram, hit)
				}
			}
		}
	}
	for ; i+gramLen <= len(text); i++ {
		t.compare(f, text, i, load32(text, i)|foldGram, hit)
	}
}

// compare reports the literals whose gram is the given one, at text[at:].
func (t *gramTable) compare(f *Finder, text string, at int, gram uint32, hit func(lit, start int)) {
	slot := gramSlot(gramHash(gram))
	for _, e := range t.entries[t.first[slot]:t.first[slot+1]] {
		if e.gram == gram && f.lits[e.lit].matchAt(text, at-int(e.off)) {
			hit(int(e.lit), at-int(e.off))
		}
	}
}

func load32(s string, i int) uint32 {
	s = s[i : i+4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// A pairTable finds literals of one to three bytes by their first two.
type pairTable struct {
	seen  [1 << 13]uint8 // by pairIndex
	first [257]uint32    // lits[first[b]:first[b+1]] begin with folded byte b
	lits  []int32
}

// pairIndex folds case in both bytes; of the second it keeps five bits.
func pairIndex(pair uint16) uint16 { return pair & 0x1fdf }

func newPairTable(lits []Literal, which []int) *pairTable {
	t := new(pairTable)
	for _, i := range which {
		s := lits[i].Text
		t.lits = append(t.lits, int32(i))
		t.first[int(s[0]&0xdf)+1]++
		if len(s) > 1 {
			t.seen[pairIndex(uint16(s[0])|uint16(s[1])<<8)] = 1
			continue
		}
		for second := range uint16(32) {
			t.seen[pairIndex(uint16(s[0])|second<<8)] = 1
		}
	}
	slices.SortStableFunc(t.lits, func(a, b int32) int {
		return cmp.Compare(lits[a].Text[0]&0xdf, lits[b].Text[0]&0xdf)
	})
	for b := range t.first[1:] {
		t.first[b+1] += t.first[b]
	}
	return t
}

func (t *pairTable) find(f *Finder, text string, hit func(lit, start int)) {
	i := 0
	for ; i+8 <= len(text); i += 7 {
		s := text[i : i+8]
		v := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		any := t.seen[pairIndex(uint16(v))] | t.seen[pairIndex(uint16(v>>8))] |
			t.seen[pairIndex(uint16(v>>16))] | t.seen[pairIndex(uint16(v>>24))] |
			t.seen[pairIndex(uint16(v>>32))] | t.seen[pairIndex(uint16(v>>40))] |
			t.seen[pairIndex(uint16(v>>48))]
		if any != 0 {
			for k := range 7 {
				if t.seen[pairIndex(uint16(v>>(8*k)))] != 0 {
					t.compare(f, text, i+k, hit)
				}
			}
		}
	}
	for ; i < len(text); i++ {
		t.compare(f, text, i, hit)
	}
}

// compare reports the literals that stand at text[at:].
func (t *pairTable) compare(f *Finder, text string, at int, hit func(lit, start int)) {
	b := int(text[at] & 0xdf)
	for _, lit := range t.lits[t.first[b]:t.first[b+1]] {
		if f.lits[lit].matchAt(text, at) {
			hit(int(lit), at)
		}
	}
}
