// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import "unicode/utf8"

// A span is a range of bytes of the original text.
type span struct{ start, end int32 }

// aligned is text on its way to tokens, with the original range of each of its bytes. All bytes of a character
// share one range. The text is always valid UTF-8.
type aligned struct {
	text   []byte
	align  []span
	origin span // of the stretch that this text was made from
}

// reset makes a the original text itself.
func (a *aligned) reset(text string) {
	a.text, a.align = a.text[:0], a.align[:0]
	a.origin = span{0, int32(len(text))}
	if n := len(text); cap(a.align) < n {
		a.text, a.align = make([]byte, 0, n), make([]span, 0, n)
	}
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			a.text = append(a.text, c)
			a.align = append(a.align, span{int32(i), int32(i + 1)})
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		a.put(r, span{int32(i), int32(i + n)})
		i += n
	}
}

// copyFrom makes a a stretch of another text.
func (a *aligned) copyFrom(from *aligned, lo, hi int) {
	a.text = append(a.text[:0], from.text[lo:hi]...)
	a.align = append(a.align[:0], from.align[lo:hi]...)
	a.origin = from.span(lo, hi)
}

// empty makes a hold nothing yet of what is made from the same stretch as another text.
func (a *aligned) empty(from *aligned) {
	a.text, a.align, a.origin = a.text[:0], a.align[:0], from.origin
}

// put appends a character.
func (a *aligned) put(r rune, s span) {
	if r < utf8.RuneSelf {
		a.text = append(a.text, byte(r))
		a.align = append(a.align, s)
		return
	}
	n := len(a.text)
	a.text = utf8.AppendRune(a.text, r)
	for range len(a.text) - n {
		a.align = append(a.align, s)
	}
}

// putString appends text whose bytes all have one range.
func (a *aligned) putString(text string, s span) {
	a.text = append(a.text, text...)
	for range len(text) {
		a.align = append(a.align, s)
	}
}

// putRange appends a stretch of another text.
func (a *aligned) putRange(from *aligned, lo, hi int) {
	a.text = append(a.text, from.text[lo:hi]...)
	a.align = append(a.align, from.align[lo:hi]...)
}

// span returns the original range of a stretch that is not empty.
func (a *aligned) span(lo, hi int) span { return span{a.align[lo].start, a.align[hi-1].end} }

// before returns the range of the byte before position i, which text that is put in at i shares. At the start of
// a stretch the Rust library gives it the empty range there; home is where that is.
func (a *aligned) before(i, first int, home int32) span {
	if i <= first {
		return span{home, home}
	}
	return a.align[i-1]
}

// workspace is what one Encode needs and the next uses again.
type workspace struct {
	source, current, next, words aligned
	rawMatches, matches          []match
	pieces, morePieces           []piece
	cuts                         []cut
	nodes                        []node
	path                         []int32
	compose                      composer
	overrun                      bool // some rewrite went where the library panics
}

// swap makes next the current text.
func (w *workspace) swap() { w.current, w.next = w.next, w.current }
