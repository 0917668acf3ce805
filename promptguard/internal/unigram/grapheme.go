// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import "unicode/utf8"

// A graphemeClass is what the rules for grapheme clusters (UAX #29) distinguish: a category in the low four bits
// and two properties of its own for the rule about Indic conjuncts.
type graphemeClass uint8

const (
	graphemeAny graphemeClass = iota
	graphemeControl
	graphemeCR
	graphemeLF
	graphemeExtend
	graphemeZWJ
	graphemeSpacingMark
	graphemePrepend
	graphemeL
	graphemeV
	graphemeT
	graphemeLV
	graphemeLVT
	graphemeRegional
	graphemePictographic
	graphemeConsonant

	graphemeCategory graphemeClass = 0x0f
	conjunctLinker   graphemeClass = 0x10
	conjunctExtend   graphemeClass = 0x20
)

// classes is graphemeRanges as a table of two stages: blocks of 256 characters, equal ones once.
type classes struct {
	block [0x1100]uint8
	class [][256]graphemeClass
}

func newClasses() *classes {
	t := &classes{class: make([][256]graphemeClass, 1)}
	seen := map[[256]graphemeClass]uint8{{}: 0}
	next := 0
	for b := range t.block {
		var block [256]graphemeClass
		first := rune(b) << 8
		for next < len(graphemeRanges) && graphemeRanges[next].hi < first {
			next++
		}
		for i := next; i < len(graphemeRanges) && graphemeRanges[i].lo < first+256; i++ {
			for c := max(first, graphemeRanges[i].lo); c <= min(first+255, graphemeRanges[i].hi); c++ {
				block[c-first] = graphemeRanges[i].class
			}
		}
		n, ok := seen[block]
		if !ok {
			n = uint8(len(t.class))
			seen[block] = n
			t.class = append(t.class, block)
		}
		t.block[b] = n
	}
	return t
}

func (t *classes) of(r rune) graphemeClass { return t.class[t.block[r>>8]][r&0xff] }

// clusters walks over the grapheme clusters of a text. The state reaches back over cluster boundaries as far as
// the rules do.
type clusters struct {
	table *classes
	text  []byte
	at    int

	size  int           // of the character at the position, 0 at the end
	class graphemeClass // of the same

	regional  bool // an odd number of regional indicators lies before
	emoji     int8 // 1: a pictograph and its extensions lie before, 2: and a joiner
	consonant bool // an Indic consonant lies before, and of what followed only linkers and extensions
	linked    bool // and a linker was among them
}

func (c *clusters) begin(table *classes, text []byte) {
	*c = clusters{table: table, text: text}
	c.look(0)
}

// look decodes the character at position i.
func (c *clusters) look(i int) {
	if i >= len(c.text) {
		c.size, c.class = 0, graphemeAny
		return
	}
	r, n := rune(c.text[i]), 1
	if r >= utf8.RuneSelf {
		r, n = utf8.DecodeRune(c.text[i:])
	}
	c.size, c.class = n, c.table.of(r)
}

// next returns the end of the cluster at the position and moves there.
func (c *clusters) next() int {
	for {
		before := c.class
		c.take(before)
		c.at += c.size
		c.look(c.at)
		if c.size == 0 || c.breaks(before&graphemeCategory, c.class&graphemeCategory) {
			return c.at
		}
	}
}

// jump moves the position over printable ASCII, which no rule looks back on.
func (c *clusters) jump(to int) {
	*c = clusters{table: c.table, text: c.text, at: to}
	c.look(to)
}

// take notes what a character that the position moves over means for later ones.
func (c *clusters) take(class graphemeClass) {
	category := class & graphemeCategory
	c.regional = category == graphemeRegional && !c.regional
	switch {
	case category == graphemePictographic:
		c.emoji = 1
	case category == graphemeExtend && c.emoji == 1:
	case category == graphemeZWJ && c.emoji == 1:
		c.emoji = 2
	default:
		c.emoji = 0
	}
	switch {
	case class&conjunctLinker != 0:
		c.linked = true
	case class&conjunctExtend == 0:
		c.consonant, c.linked = category == graphemeConsonant, false
	}
}

// breaks reports whether a cluster ends between two characters.
func (c *clusters) breaks(before, after graphemeClass) bool {
	switch {
	case before == graphemeCR && after == graphemeLF:
		return false
	case before >= graphemeControl && before <= graphemeLF, after >= graphemeControl && after <= graphemeLF:
		return true
	case before == graphemeL && (after == graphemeL || after == graphemeV || after == graphemeLV || after == graphemeLVT),
		(before == graphemeLV || before == graphemeV) && (after == graphemeV || after == graphemeT),
		(before == graphemeLVT || before == graphemeT) && after == graphemeT:
		return false
	case after == graphemeExtend, after == graphemeZWJ, after == graphemeSpacingMark, before == graphemePrepend:
		return false
	case after == graphemeConsonant:
		return !(c.consonant && c.linked)
	case before == graphemeZWJ && after == graphemePictographic:
		return c.emoji != 2
	case before == graphemeRegional && after == graphemeRegional:
		return !c.regional
	}
	return true
}
