// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import "unicode/utf8"

// rewrite makes the next text out of the current one, character by character, and keeps the ranges as the Rust
// library's NormalizedString::transform does. Each new character comes with a change: 0 takes the place of the
// next old one, 1 is put in behind what was taken last, -n takes the place of the next one and drops n more.
type rewrite struct {
	from, to *aligned
	at       int // first byte not yet taken
	home     int32

	pending rune // the last character, held back because a deletion may follow
	change  int
	held    bool
	overrun bool // more was taken than there was
}

// begin starts a rewrite of the whole current text. The library finds the part to replace through the original
// text: characters at the start that have no part of it stay as they are.
func (w *workspace) begin() rewrite {
	from, to := &w.current, &w.next
	to.empty(from)
	r := rewrite{from: from, to: to, home: from.origin.start}
	for r.at < len(from.align) && from.align[r.at].start == from.align[r.at].end {
		r.at++
	}
	to.putRange(from, 0, r.at)
	return r
}

// skip drops n characters before the first new one.
func (r *rewrite) skip(n int) {
	for ; n > 0; n-- {
		r.take()
	}
}

// take moves over one old character.
func (r *rewrite) take() {
	if r.at < len(r.from.text) {
		_, n := utf8.DecodeRune(r.from.text[r.at:])
		r.at += n
	}
}

// put adds a character.
func (r *rewrite) put(c rune, change int) {
	if r.held {
		r.flush()
	}
	r.pending, r.change, r.held = c, change, true
}

// keep adds a stretch of the old text, which is not empty, as it stands.
func (r *rewrite) keep(lo, hi int) {
	if r.held {
		r.flush()
	}
	if r.at != lo { // deletions were forgotten
		for text := r.from.text[lo:hi]; len(text) > 0; {
			c, n := utf8.DecodeRune(text)
			r.put(c, 0)
			text = text[n:]
		}
		return
	}
	last, n := utf8.DecodeLastRune(r.from.text[lo:hi])
	r.to.putRange(r.from, lo, hi-n)
	r.at = hi - n
	r.put(last, 0)
}

// drop records that n old characters behind the last new one have gone. What goes before the first new one is
// forgotten, as in the library: the ranges of all that follows then lie too far left.
func (r *rewrite) drop(n int) {
	if r.held {
		r.change -= n
	}
}

func (r *rewrite) flush() {
	r.held = false
	var s span
	switch {
	case r.change > 0:
		s = r.from.before(r.at, 0, r.home)
	case r.at < len(r.from.align):
		s = r.from.align[r.at]
	case r.at > 0: // the library panics
		s = r.from.align[len(r.from.align)-1]
		r.overrun = true
	}
	r.to.put(r.pending, s)
	if r.change <= 0 {
		r.skip(1 - r.change)
	}
}

// end makes the new text the current one.
func (r *rewrite) end(w *workspace) {
	if r.held {
		r.flush()
	}
	w.overrun = w.overrun || r.overrun
	w.swap()
}
