// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"bytes"
	"unicode/utf8"
)

// A cut is a match of a pattern: a range of bytes, which may be empty.
type cut struct{ lo, hi int }

// A pattern finds things in text. It has no state.
type pattern interface {
	// find appends the matches from left to right. They do not overlap, and an empty one does not touch
	// the end of the one before.
	find(text []byte, to []cut) []cut
}

// literal is a pattern that is the text it matches. The empty one matches before each character and at the end.
type literal string

func (l literal) find(text []byte, to []cut) []cut {
	if len(text) == 0 {
		return to
	}
	if l == "" {
		for i := 0; i < len(text); {
			to = append(to, cut{i, i})
			_, n := utf8.DecodeRune(text[i:])
			i += n
		}
		return append(to, cut{len(text), len(text)})
	}
	want := []byte(l)
	for at := 0; ; {
		i := bytes.Index(text[at:], want)
		if i < 0 {
			return to
		}
		to = append(to, cut{at + i, at + i + len(want)})
		at += i + len(want)
	}
}

// characters is a pattern that matches each character of a class by itself.
type characters func(rune) bool

func (is characters) find(text []byte, to []cut) []cut {
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRune(text[i:])
		}
		if is(r) {
			to = append(to, cut{i, i + n})
		}
		i += n
	}
	return to
}

// repeated is the regular expression of one character with a quantifier, x+ or x{n,}: runs of at least n.
type repeated struct {
	is    func(rune) bool
	least int
}

func (p repeated) find(text []byte, to []cut) []cut {
	start, count := 0, 0
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRune(text[i:])
		}
		if p.is(r) {
			if count == 0 {
				start = i
			}
			count++
		} else {
			if count >= p.least && count > 0 {
				to = append(to, cut{start, i})
			}
			count = 0
		}
		i += n
	}
	if count >= p.least && count > 0 {
		to = append(to, cut{start, len(text)})
	}
	return to
}

// words is the pattern \w+|[^\w\s]+ of the pre-tokenizer Whitespace.
type words struct{}

func (words) find(text []byte, to []cut) []cut {
	const gap, word, other = 0, 1, 2
	start, before := 0, gap
	for i := 0; i <= len(text); {
		kind, n := gap, 1
		if i < len(text) {
			var r rune
			r, n = utf8.DecodeRune(text[i:])
			switch {
			case isWord(r):
				kind = word
			case !isSpace(r):
				kind = other
			}
		}
		if kind != before {
			if before != gap {
				to = append(to, cut{start, i})
			}
			start, before = i, kind
		}
		i += n
	}
	return to
}
