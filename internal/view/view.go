// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package view reads a text the way a model reads it. A model sees through
// spellings that a pattern does not: capitals, compatibility forms, letters
// that look alike, characters nobody sees, letters with spaces between them,
// base64, escapes, and one of these inside another.
//
// A [Reader] gives the normalised text and, if anything is hidden in it, what
// is hidden, normalised as well. Each [View] maps its offsets back to the text
// that it came from.
package view

import (
	"strings"
	"unicode/utf8"
)

// Kind says how a view was made out of the text: a set of bits, since an
// encoding can stand inside another. Zero is the text itself, normalised.
type Kind uint32

// The ways in which a text can stand inside another.
const (
	Base64   Kind = 1 << iota // base64, also URL-safe, also wrapped over lines, also of UTF-16
	Base32                    // base32
	Hex                       // hexadecimal bytes
	Codes                     // decimal or binary character codes
	Morse                     // Morse code
	Percent                   // percent-encoding and quoted-printable
	Entities                  // character references of HTML
	Escapes                   // backslash escapes and U+ notation
	Hidden                    // bytes in variation selectors, bits in zero-width characters
	Rot13                     // letters moved by thirteen places
	Reversed                  // written backwards
	Leet                      // digits and signs in place of letters
	Spaced                    // single letters with something between them
	Joined                    // words glued together, or joined by signs
	Markup                    // markup in the middle of words
	kinds    = iota
)

var kindNames = [kinds]string{
	"base64", "base32", "hex", "codes", "morse", "percent", "entities", "escapes", "hidden", "rot13", "reversed", "leet", "spaced",
	"joined", "markup",
}

// String returns the names of the kinds in k, joined by "+"; "plain" for zero.
func (k Kind) String() string {
	if k == 0 {
		return "plain"
	}
	var names []string
	for i, name := range kindNames {
		if k&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, "+")
}

// A View is one reading of a text, normalised. Text is valid until the Reader
// that made it reads again.
type View struct {
	Text string
	Kind Kind

	folds []span
	node  int
	r     *Reader
}

// Range maps offsets of v.Text to offsets of the text that was read: the
// smallest range on rune boundaries that yields v.Text[start:end]. Where a
// whole run was decoded, it is that run.
func (v View) Range(start, end int) (int, int) {
	start, end = mapRange(v.folds, start, end)
	for i := v.node; i >= 0; i = v.r.nodes[i].parent {
		start, end = mapRange(v.r.nodes[i].spans, start, end)
	}
	return runes(v.r.nodes[0].text, start, end)
}

// runes widens a range of text to rune boundaries.
func runes(text string, start, end int) (int, int) {
	start, end = max(0, min(start, len(text))), max(0, min(end, len(text)))
	for start > 0 && start < len(text) && !utf8.RuneStart(text[start]) {
		start--
	}
	for end < len(text) && !utf8.RuneStart(text[end]) {
		end++
	}
	return start, max(start, end)
}

// A span maps what stands from at (up to the next span) to [from, to) of the
// text before: byte for byte if linear, else as a whole. No spans at all are
// the identity.
type span struct {
	at, from, to int
	linear       bool
}

func mapRange(spans []span, start, end int) (int, int) {
	if len(spans) == 0 {
		return start, end
	}
	end = max(start, end)
	s := spans[find(spans, start)]
	from := s.from
	if s.linear {
		from = min(s.from+start-s.at, s.to)
	}
	if end == start {
		return from, from
	}
	s = spans[find(spans, end-1)]
	to := s.to
	if s.linear {
		to = min(s.from+end-s.at, s.to)
	}
	return from, max(from, to)
}

// find returns the index of the span that holds offset at.
func find(spans []span, at int) int {
	lo, hi := 0, len(spans)
	for lo+1 < hi {
		if mid := int(uint(lo+hi) >> 1); spans[mid].at <= at {
			lo = mid
		} else {
			hi = mid
		}
	}
	return lo
}

// A draft is a text in the making, with its spans.
type draft struct {
	text  []byte
	spans []span
}

func (d *draft) reset() { d.text, d.spans = d.text[:0], d.spans[:0] }

// copy appends src[from:to] as it is.
func (d *draft) copy(src string, from, to int) {
	if from >= to {
		return
	}
	d.keep(from, to)
	d.text = append(d.text, src[from:to]...)
}

// keep prepares for to-from bytes of the source that are appended one for one.
func (d *draft) keep(from, to int) {
	if n := len(d.spans); n > 0 && d.spans[n-1].linear && d.spans[n-1].to == from && d.spans[n-1].from+len(d.text)-d.spans[n-1].at == from {
		d.spans[n-1].to = to
		return
	}
	d.spans = append(d.spans, span{len(d.text), from, to, true})
}

// put appends what stands for [from, to) of the source.
func (d *draft) put(from, to int, b ...byte) {
	if len(b) > 0 {
		d.spans = append(d.spans, span{len(d.text), from, to, false})
		d.text = append(d.text, b...)
	}
}

// rune is put for a rune.
func (d *draft) rune(from, to int, c rune) {
	d.spans = append(d.spans, span{len(d.text), from, to, false})
	d.text = utf8.AppendRune(d.text, c)
}

// line ends a piece: what comes next does not continue it.
func (d *draft) line(at int) {
	if n := len(d.text); n > 0 && d.text[n-1] != '\n' {
		d.put(at, at, '\n')
	}
}
