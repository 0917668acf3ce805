// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// A normalizer changes the current text of a workspace.
type normalizer interface {
	normalize(w *workspace)
	growth() growth
}

// sequence applies normalizers in order.
type sequence []normalizer

func (s sequence) normalize(w *workspace) {
	for _, n := range s {
		n.normalize(w)
	}
}

// strip cuts white space off.
type strip struct{ left, right bool }

func (s strip) normalize(w *workspace) {
	text := w.current.text
	lo, hi := 0, len(text)
	if s.left {
		for lo < hi {
			r, n := utf8.DecodeRune(text[lo:])
			if !unicode.IsSpace(r) {
				break
			}
			lo += n
		}
	}
	if s.right {
		for hi > lo {
			r, n := utf8.DecodeLastRune(text[:hi])
			if !unicode.IsSpace(r) {
				break
			}
			hi -= n
		}
	}
	if lo == 0 && hi == len(text) {
		return
	}
	r := w.begin()
	r.skip(utf8.RuneCount(text[:lo]))
	if lo < hi {
		r.keep(lo, hi)
	}
	r.end(w)
}

// mapped changes character by character.
type mapped func(rune) rune

func (m mapped) normalize(w *workspace) {
	r := w.begin()
	for text := w.current.text; len(text) > 0; {
		c, n := utf8.DecodeRune(text)
		r.put(m(c), 0)
		text = text[n:]
	}
	r.end(w)
}

// filtered drops characters.
type filtered func(rune) bool

func (keep filtered) normalize(w *workspace) {
	r := w.begin()
	dropped := 0
	for text := w.current.text; len(text) > 0; {
		c, n := utf8.DecodeRune(text)
		text = text[n:]
		switch {
		case !keep(c):
			dropped++
		default:
			if r.held {
				r.drop(dropped)
			} else {
				r.skip(dropped)
			}
			r.put(c, 0)
			dropped = 0
		}
	}
	r.drop(dropped)
	r.end(w)
}

// lowercase lowers each character by itself, without a look at its neighbours.
type lowercase struct{}

func (lowercase) normalize(w *workspace) {
	r := w.begin()
	for text := w.current.text; len(text) > 0; {
		c, n := utf8.DecodeRune(text)
		text = text[n:]
		if c == 'İ' {
			r.put('i', 0)
			r.put('\u0307', 1)
			continue
		}
		r.put(lower(c), 0)
	}
	r.end(w)
}

func lower(c rune) rune {
	if c < utf8.RuneSelf {
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		return c
	}
	lo, hi := 0, len(lowerRanges)
	for lo < hi {
		mid := (lo + hi) / 2
		switch r := &lowerRanges[mid]; {
		case c > r.hi:
			lo = mid + 1
		case c < r.lo:
			hi = mid
		case (c-r.lo)%r.step != 0:
			return c
		default:
			return c + r.delta
		}
	}
	return c
}

// within reports whether a list of the places where a property begins and ends covers a character.
func within(list []rune, c rune) bool {
	i, found := slices.BinarySearch(list, c)
	if found {
		i++
	}
	return i%2 == 1
}

// isMark reports whether StripAccents takes a character away.
func isMark(c rune) bool { return c >= 0x300 && within(combiningMark[:], c) }

// nmtKeeps and nmtSpace are what the normalizer Nmt does, after SentencePiece's rule of that name.
func nmtKeeps(c rune) bool {
	switch {
	case c >= 0x1 && c <= 0x8, c == 0xb, c >= 0xe && c <= 0x1f, c == 0x7f, c == 0x8f, c == 0x9f:
		return false
	}
	return true
}

func nmtSpace(c rune) rune {
	switch {
	case c == '\t', c == '\n', c == '\f', c == '\r', c == 0x1680, c >= 0x200b && c <= 0x200f, c == 0x2028, c == 0x2029,
		c == 0x2581, c == 0xfeff, c == 0xfffd:
		return ' '
	}
	return c
}

// prepend puts text before one that is not empty.
type prepend string

func (p prepend) normalize(w *workspace) {
	from := &w.current
	if len(from.text) == 0 {
		return
	}
	_, n := utf8.DecodeRune(from.text)
	w.next.empty(from)
	if p == "" { // the library takes the first character for one that was put in
		w.next.putString(string(from.text[:n]), from.before(0, 0, from.origin.start))
		w.next.putRange(from, n, len(from.text))
	} else {
		w.next.putString(string(p), from.align[0])
		w.next.putRange(from, 0, len(from.text))
	}
	w.swap()
}

// replace puts content in the place of each match of a pattern.
type replace struct {
	pattern pattern
	content string
}

func (p replace) normalize(w *workspace) {
	from := &w.current
	w.cuts = p.pattern.find(from.text, w.cuts[:0])
	if len(w.cuts) == 0 {
		return
	}
	w.next.empty(from)
	last := 0
	for _, c := range w.cuts {
		w.next.putRange(from, last, c.lo)
		w.next.putString(p.content, from.before(c.hi, 0, from.origin.start))
		last = c.hi
	}
	w.next.putRange(from, last, len(from.text))
	w.swap()
}
