// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"bytes"
	"unicode"
	"unicode/utf8"
)

// A piece is a stretch of text that tokens do not reach beyond. Origin is where its original began when it was cut.
type piece struct {
	lo, hi int
	origin int32
}

// A splitter is a pre-tokenizer. It cuts the pieces of a workspace, which lie in the given text, and returns the
// text that the new ones lie in: the same, or w.words.
type splitter interface {
	split(w *workspace, from *aligned) *aligned
}

func isSpace(r rune) bool { return unicode.IsSpace(r) }

func isWord(r rune) bool { return within(wordRegex[:], r) }

// addPiece appends a piece unless it is empty.
func (w *workspace) addPiece(from *aligned, lo, hi int) {
	if lo < hi {
		w.morePieces = append(w.morePieces, piece{lo, hi, from.align[lo].start})
	}
}

func (w *workspace) swapPieces() { w.pieces, w.morePieces = w.morePieces, w.pieces }

// behaviour is what becomes of the matches of a splitting pattern.
type behaviour uint8

const (
	removed behaviour = iota
	isolated
	mergedWithPrevious
	mergedWithNext
	contiguous
)

// splitAt cuts at the matches of a pattern, or with invert at what lies between them.
type splitAt struct {
	pattern   pattern
	behaviour behaviour
	invert    bool
}

func (s splitAt) split(w *workspace, from *aligned) *aligned {
	w.morePieces = w.morePieces[:0]
	for _, p := range w.pieces {
		s.cut(w, from, p)
	}
	w.swapPieces()
	return from
}

// cut appends the pieces of one piece.
func (s splitAt) cut(w *workspace, from *aligned, p piece) {
	w.cuts = s.pattern.find(from.text[p.lo:p.hi], w.cuts[:0])
	parts := parts{cuts: w.cuts, end: p.hi - p.lo}
	switch s.behaviour {
	case removed, isolated:
		for lo, hi, match, ok := parts.next(); ok; lo, hi, match, ok = parts.next() {
			if s.behaviour == isolated || match == s.invert {
				w.addPiece(from, p.lo+lo, p.lo+hi)
			}
		}
	case mergedWithNext:
		s.mergeNext(w, from, p, parts)
	default:
		s.merge(w, from, p, parts)
	}
}

// merge joins parts to the one before them: equal ones to each other, or a match to what it follows.
func (s splitAt) merge(w *workspace, from *aligned, p piece, parts parts) {
	start, end, before := 0, -1, false
	for lo, hi, match, ok := parts.next(); ok; lo, hi, match, ok = parts.next() {
		match = match != s.invert
		join := match == before
		if s.behaviour == mergedWithPrevious {
			join = match && !before
		}
		if !join || end < 0 {
			if end >= 0 {
				w.addPiece(from, p.lo+start, p.lo+end)
			}
			start = lo
		}
		end, before = hi, match
	}
	if end >= 0 {
		w.addPiece(from, p.lo+start, p.lo+end)
	}
}

// mergeNext joins each match to what follows it; of several in a row the last.
func (s splitAt) mergeNext(w *workspace, from *aligned, p piece, parts parts) {
	start, before, any := 0, false, false // the part before, not yet added
	for lo, hi, match, ok := parts.next(); ok; lo, hi, match, ok = parts.next() {
		match = match != s.invert
		if any && !(before && !match) {
			w.addPiece(from, p.lo+start, p.lo+lo)
			start = lo
		}
		before, any = match, true
		_ = hi
	}
	w.addPiece(from, p.lo+start, p.hi)
}

// parts is the text of a piece as matches and what lies between them.
type parts struct {
	cuts []cut
	at   int
	end  int
}

func (p *parts) next() (lo, hi int, match, ok bool) {
	switch {
	case len(p.cuts) > 0 && p.cuts[0].lo == p.at:
		lo, hi, match = p.at, p.cuts[0].hi, true
		p.cuts = p.cuts[1:]
	case len(p.cuts) > 0:
		lo, hi = p.at, p.cuts[0].lo
	case p.at < p.end:
		lo, hi = p.at, p.end
	default:
		return 0, 0, false, false
	}
	p.at = hi
	return lo, hi, match, true
}

// prependScheme says which pieces get a metaspace in front.
type prependScheme uint8

const (
	prependAlways prependScheme = iota
	prependFirst
	prependNever
)

// metaspace writes spaces as a visible character, puts one in front, and cuts before each.
type metaspace struct {
	replacement string // one character
	scheme      prependScheme
	cut         bool
}

func (m metaspace) split(w *workspace, from *aligned) *aligned {
	to := &w.words
	if from == to { // a second metaspace: the first one's text is free after this
		w.next.empty(from)
		w.next.putRange(from, 0, len(from.text))
		from = &w.next
	}
	to.empty(from)
	w.morePieces = w.morePieces[:0]
	for _, p := range w.pieces {
		m.piece(w, from, to, p)
	}
	w.swapPieces()
	return to
}

func (m metaspace) piece(w *workspace, from, to *aligned, p piece) {
	text := from.text[p.lo:p.hi]
	start := len(to.text)
	if m.scheme == prependAlways || m.scheme == prependFirst && p.origin == 0 {
		if text[0] != ' ' && !bytes.HasPrefix(text, []byte(m.replacement)) {
			to.putString(m.replacement, from.align[p.lo])
		}
	}
	for i := p.lo; i < p.hi; {
		n := bytes.IndexByte(from.text[i:p.hi], ' ')
		if n < 0 {
			to.putRange(from, i, p.hi)
			break
		}
		to.putRange(from, i, i+n)
		to.putString(m.replacement, from.align[i+n])
		i += n + 1
	}
	if !m.cut {
		w.addPiece(to, start, len(to.text))
		return
	}
	// Each replacement begins a piece, whatever follows; text before the first is one as well.
	mark := []byte(m.replacement)
	for i := start; i < len(to.text); {
		end := len(to.text)
		skip := 0
		if bytes.HasPrefix(to.text[i:], mark) {
			skip = len(mark)
		}
		if n := bytes.Index(to.text[i+skip:], mark); n >= 0 {
			end = i + skip + n
		}
		w.addPiece(to, i, end)
		i = end
	}
}

// fixedLength cuts into pieces of so many characters.
type fixedLength int

func (f fixedLength) split(w *workspace, from *aligned) *aligned {
	w.morePieces = w.morePieces[:0]
	for _, p := range w.pieces {
		start, count := p.lo, 0
		for i := p.lo; i < p.hi; {
			_, n := utf8.DecodeRune(from.text[i:p.hi])
			i += n
			if count++; count == int(f) {
				w.addPiece(from, start, i)
				start, count = i, 0
			}
		}
		w.addPiece(from, start, p.hi)
	}
	w.swapPieces()
	return from
}
