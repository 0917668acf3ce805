// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package hiddentext

import "unicode/utf8"

// Directional controls (Unicode Standard Annex 9).
const (
	alm = 0x061C
	lrm = 0x200E
	rlm = 0x200F
	lre = 0x202A
	rle = 0x202B
	pdf = 0x202C
	lro = 0x202D
	rlo = 0x202E
	lri = 0x2066
	rli = 0x2067
	fsi = 0x2068
	pdi = 0x2069
)

// bidiReach is how far, in bytes, the pair of a control and the letters of its
// line are looked for.
const bidiReach = window/2 - 8

// judgeBidi decides about the directional controls of the text, each in its
// line: a line break ends the effect of all.
func (c *scan) judgeBidi() {
	rtl := rtlFinder{text: c.text, last: -1}
	for i := range c.bidi {
		sp := &c.bidi[i]
		start, _ := c.lineStart(sp.start)
		end, _ := c.lineEnd(sp.end)
		sp.idle = !rtl.within(start, end)
	}
	for i, sp := range c.bidi {
		remove, hidden := sp.broken(), sp.inWord || sp.r == lro || sp.r == rlo
		if sp.r >= lre && !remove {
			pair, ended := c.pair(i)
			switch {
			case pair >= 0:
				remove = c.bidi[pair].broken()
			case ended && !sp.closes():
				hidden = true // open to the end of its line
			}
		}
		if sp.idle && (sp.r == rle || sp.r == rli) {
			hidden = true // turns around what is not written from right to left
		}
		if remove || hidden {
			c.add(sp.start, sp.end, sp.r, iBidi, hidden)
		}
	}
}

// broken reports whether the control is out of place whatever its pair is:
// then its pair is as well.
func (sp *special) broken() bool {
	return sp.idle || sp.inWord || sp.r == lro || sp.r == rlo
}

func (sp *special) closes() bool { return sp.r == pdf || sp.r == pdi }

// pair returns the index of the control that c.bidi[i] opens or closes. It is
// -1 if there is none in reach; ended says that there is none in the line.
func (c *scan) pair(i int) (pair int, ended bool) {
	sp := &c.bidi[i]
	dir := 1
	limit, ended := c.lineEnd(sp.end)
	if sp.closes() {
		dir = -1
		limit, ended = c.lineStart(sp.start)
	}
	isolate := sp.r >= lri
	for depth := 0; i >= 0 && i < len(c.bidi); i += dir {
		o := &c.bidi[i]
		if dir > 0 && o.start >= limit || dir < 0 && o.end <= limit {
			break
		}
		if (o.r >= lri) != isolate || o.r < lre {
			continue
		}
		if o.closes() == (dir < 0) {
			depth++
		} else {
			depth--
		}
		if depth == 0 {
			return i, true
		}
	}
	return -1, ended
}

// lineStart returns where the line of i starts, or bidiReach before i; seen
// says that it is the start.
func (c *scan) lineStart(i int) (start int, seen bool) {
	for start = i; start > 0; start-- {
		if b := c.text[start-1]; b == '\n' || b == '\r' {
			return start, true
		}
		if i-start >= bidiReach {
			return start, false
		}
	}
	return 0, true
}

// lineEnd returns where the line of i ends, or bidiReach after i.
func (c *scan) lineEnd(i int) (end int, seen bool) {
	for end = i; end < len(c.text); end++ {
		if b := c.text[end]; b == '\n' || b == '\r' {
			return end, true
		}
		if end-i >= bidiReach {
			return end, false
		}
	}
	return end, true
}

// An rtlFinder answers, for ranges that move forward, whether they have a
// right-to-left letter.
type rtlFinder struct {
	text string
	at   int // text[:at] has been looked at
	last int // offset of its last right-to-left letter, or -1
}

// within reports whether text[start:end] has a right-to-left letter. Neither
// bound may be less than at the call before.
func (f *rtlFinder) within(start, end int) bool {
	f.at = max(f.at, start)
	for f.last < start && f.at < end {
		r, n := utf8.DecodeRuneInString(f.text[f.at:])
		if isRTL(r) && r != alm {
			f.last = f.at
		}
		f.at += n
	}
	return f.last >= start
}
