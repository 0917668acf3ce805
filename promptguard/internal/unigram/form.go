// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"slices"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// form is one of the normal forms of Unicode, as Unicode 9 has them: the Rust library's tables are of that age.
// Characters that came later stay as they are and combine with nothing. The data come from x/text, whose
// properties of older characters never change.
type form struct {
	form    norm.Form        // NFD or NFKD
	compose map[[2]rune]rune // nil: no composition
}

// newForm returns NFC, NFD, NFKC or NFKD.
func newForm(compose, compatible bool) *form {
	f := &form{form: norm.NFD}
	if compatible {
		f.form = norm.NFKD
	}
	if compose {
		f.compose = compositions()
	}
	return f
}

// compositions returns the pairs of characters that canonical composition makes one, Hangul aside.
func compositions() map[[2]rune]rune {
	pairs := map[[2]rune]rune{}
	for i := 0; i+1 < len(normalizationRelevant); i += 2 {
		for c := normalizationRelevant[i]; c < normalizationRelevant[i+1]; c++ {
			s := string(c)
			d := norm.NFD.PropertiesString(s).Decomposition()
			if d == nil || norm.NFC.String(s) != s {
				continue // is no composite, or one that composition leaves out
			}
			last, n := utf8.DecodeLastRune(d)
			before := norm.NFC.String(string(d[:len(d)-n]))
			if first, m := utf8.DecodeRuneInString(before); m > 0 && m == len(before) {
				pairs[[2]rune{first, last}] = c
			}
		}
	}
	return pairs
}

const (
	hangulBase, hangulEnd = 0xac00, 0xac00 + 19*21*28
	leadBase, leadEnd     = 0x1100, 0x1100 + 19
	vowelBase, vowelEnd   = 0x1161, 0x1161 + 21
	tailBase, tailEnd     = 0x11a7, 0x11a7 + 28
)

// marked is a character with its combining class and its change, see rewrite.
type marked struct {
	c      rune
	class  uint8
	change int
}

// composer holds what a form has read and not yet passed on.
type composer struct {
	pending []marked // decomposed characters, to be ordered by class
	blocked []marked // marks that did not combine with the starter before them
	starter marked
	has     bool // there is a starter
	last    int  // class of the last mark in blocked, -1: none
}

func (f *form) normalize(w *workspace) {
	text := w.current.text
	if plain(&w.current) {
		return
	}
	r := w.begin()
	k := &w.compose
	*k = composer{pending: k.pending[:0], blocked: k.blocked[:0], last: -1}
	for len(text) > 0 {
		c, n := utf8.DecodeRune(text)
		text = text[n:]
		f.decompose(&r, k, c)
	}
	f.sorted(&r, k)
	k.finish(&r)
	r.end(w)
}

// plain reports whether a rewrite would change nothing: text is ASCII and begins with something of the original.
func plain(a *aligned) bool {
	for _, b := range a.text {
		if b >= utf8.RuneSelf {
			return false
		}
	}
	return len(a.align) == 0 || a.align[0].start < a.align[0].end
}

// decompose adds the decomposition of a character to what is pending.
func (f *form) decompose(r *rewrite, k *composer, c rune) {
	switch {
	case c >= hangulBase && c < hangulEnd:
		s := c - hangulBase
		f.push(r, k, marked{leadBase + s/(21*28), 0, 0})
		f.push(r, k, marked{vowelBase + s%(21*28)/28, 0, 1})
		if tail := s % 28; tail != 0 {
			f.push(r, k, marked{tailBase + tail, 0, 1})
		}
		return
	case c < 0xa0 || !within(normalizationRelevant[:], c):
		f.push(r, k, marked{c, 0, 0})
		return
	}
	var buffer [utf8.UTFMax]byte
	p := f.form.Properties(buffer[:utf8.EncodeRune(buffer[:], c)])
	d := p.Decomposition()
	if d == nil {
		f.push(r, k, marked{c, p.CCC(), 0})
		return
	}
	for change := 0; len(d) > 0; change = 1 {
		c, n := utf8.DecodeRune(d)
		f.push(r, k, marked{c, f.form.Properties(d[:n]).CCC(), change})
		d = d[n:]
	}
}

// push adds a decomposed character; a starter closes the run before it.
func (f *form) push(r *rewrite, k *composer, m marked) {
	if m.class == 0 {
		f.sorted(r, k)
	}
	k.pending = append(k.pending, m)
	if m.class == 0 {
		f.sorted(r, k)
	}
}

// sorted passes on what is pending, in canonical order.
func (f *form) sorted(r *rewrite, k *composer) {
	if len(k.pending) > 1 {
		slices.SortStableFunc(k.pending, func(a, b marked) int { return int(a.class) - int(b.class) })
	}
	for _, m := range k.pending {
		if f.compose == nil {
			r.put(m.c, m.change)
		} else {
			f.combine(r, k, m)
		}
	}
	k.pending = k.pending[:0]
}

// combine composes a character with the starter before it, or holds it.
func (f *form) combine(r *rewrite, k *composer, m marked) {
	if !k.has {
		if m.class != 0 {
			r.put(m.c, m.change)
		} else {
			k.starter, k.has = m, true
		}
		return
	}
	if k.last < int(m.class) || k.last < 0 {
		if c, ok := f.pair(k.starter.c, m.c); ok {
			k.starter.c = c
			k.starter.change += m.change - 1
			return
		}
	}
	if m.class == 0 {
		k.finish(r)
		k.starter, k.has = m, true
		return
	}
	k.blocked = append(k.blocked, m)
	k.last = int(m.class)
}

// finish passes on the starter and the marks that did not combine with it.
func (k *composer) finish(r *rewrite) {
	if k.has {
		r.put(k.starter.c, k.starter.change)
	}
	for _, m := range k.blocked {
		r.put(m.c, m.change)
	}
	k.blocked, k.has, k.last = k.blocked[:0], false, -1
}

func (f *form) pair(a, b rune) (rune, bool) {
	switch {
	case a >= leadBase && a < leadEnd && b >= vowelBase && b < vowelEnd:
		return hangulBase + (a-leadBase)*21*28 + (b-vowelBase)*28, true
	case a >= hangulBase && a < hangulEnd && (a-hangulBase)%28 == 0 && b > tailBase && b < tailEnd:
		return a + b - tailBase, true
	}
	c, ok := f.compose[[2]rune{a, b}]
	return c, ok
}
