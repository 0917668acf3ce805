// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package hiddentext

import (
	"slices"
	"unicode/utf8"
)

// window bounds, in bytes, what decides about a character. No rule looks
// further than this to either side.
const window = 256

// An item is a character or sequence that has no honest use where it stands.
type item struct {
	start, end int
	r          rune // the character, or the first one
	rule       uint8
	hidden     bool // else it is a stray
}

// shows is what to put in its place: a space for a wide blank, which looks
// like one, and for a control character that separates data.
func (it *item) shows() string {
	switch it.r {
	case 0x3164, 0xFFA0, 0x2800, 0x00, 0x1C, 0x1D, 0x1E, 0x1F:
		return " "
	}
	return ""
}

// A special is a character that needs a closer look.
type special struct {
	start, end int
	r          rune
	kind       kind

	// Of directional controls:
	inWord bool // cuts a word
	idle   bool // no right-to-left letter is in its line
}

// A scan is the work on one text. Its slices are used again.
type scan struct {
	s       *Scanner
	text    string
	items   []item
	run     []special // characters that stand side by side
	bidi    []special // directional controls of the whole text
	soft    []softHyphenAt
	pattern []*item // strays that turned out to be hidden text
	escape  int     // end of the latest terminal escape or backspaces
}

// find sets c.items to what is hidden in text, whose first special character
// is at first.
func (c *scan) find(s *Scanner, text string, first int) {
	c.s, c.text, c.escape = s, text, -1
	c.items, c.bidi, c.soft = c.items[:0], c.bidi[:0], c.soft[:0]
	for i := first; i < len(text); {
		i = s.next(text, c.step(i))
	}
	c.judgeBidi()
	c.judgeSoftHyphens()
	slices.SortFunc(c.items, func(a, b item) int { return a.start - b.start })
	c.judgePatterns()
	c.text = ""
}

// step looks at what stands at i, and returns where to go on.
func (c *scan) step(i int) int {
	r, n := utf8.DecodeRuneInString(c.text[i:])
	switch k := c.s.table.of(r); {
	case k == control && c.sequenceAt(i, r, n):
		return c.sequence(i, r, n)
	case k == mark:
		_, end := c.s.marks(c.text, i)
		c.add(i, end, r, iMarks, true)
		return end
	}
	c.run = c.run[:0]
	for i < len(c.text) {
		r, n := utf8.DecodeRuneInString(c.text[i:])
		k := c.s.table.of(r)
		if k == plain || k == mark || k == control && c.sequenceAt(i, r, n) {
			break
		}
		c.run = append(c.run, special{start: i, end: i + n, r: r, kind: k})
		i += n
	}
	c.judgeRun()
	return i
}

// add records an item, unless its rule is off.
func (c *scan) add(start, end int, r rune, rule uint8, hidden bool) {
	if !c.s.off[rule] {
		c.items = append(c.items, item{start, end, r, rule, hidden})
	}
}

// before returns the visible character that ends at i, or 0.
func (c *scan) before(i int) rune {
	if i == 0 || i == c.escape {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(c.text[:i])
	return r
}

// after returns the character at i, or 0.
func (c *scan) after(i int) rune {
	if i == len(c.text) {
		return 0
	}
	r, _ := utf8.DecodeRuneInString(c.text[i:])
	return r
}

// judgePatterns makes hidden text of strays that alternate: four in a row,
// closer than patternGap to each other and not all the same, carry bits.
func (c *scan) judgePatterns() {
	const count = 4
	var last [count]*item // the latest strays, each close to the next
	for i := range c.items {
		it := &c.items[i]
		if it.hidden || !patterned(it.rule) {
			continue
		}
		if prev := last[count-1]; prev != nil && (it.start-prev.end > patternGap(it.rule) || (it.rule == iControl) != (prev.rule == iControl)) {
			last = [count]*item{}
		}
		copy(last[:], last[1:])
		last[count-1] = it
		if first := last[0]; first != nil && slices.ContainsFunc(last[1:], func(o *item) bool { return o.r != first.r }) {
			c.pattern = append(c.pattern, last[:]...)
		}
	}
	for _, it := range c.pattern {
		it.hidden = true
	}
	clear(c.pattern)
	c.pattern = c.pattern[:0]
}

// patterned reports whether strays of the rule can carry bits. Icons, colours
// and isolates around a user's name come in numbers and alternate by nature.
func patterned(rule uint8) bool {
	return rule == iZeroWidth || rule == iIgnorable || rule == iVariation || rule == iBlank || rule == iControl
}

func patternGap(rule uint8) int {
	if rule == iControl {
		return 0
	}
	return 16
}
