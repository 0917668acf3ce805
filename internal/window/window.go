// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package window asks a model about a text that may exceed its context: with as
// much of what came before as fits, and in pieces if the text is too long by
// itself. What fits is the server's word, by its own tokenizer.
package window

import (
	"context"
	"unicode/utf8"
)

const (
	leastPiece  = 64 // bytes; a context that holds less is too small to judge anything
	overlapPart = 8  // an eighth of a piece is shown again with the next
)

// A Question is about Text, after Older. Nothing in it is kept or changed.
type Question[V any] struct {
	Older []int  // sizes in bytes of what came before, oldest first
	Text  string // what is asked about
	Frame int    // size in bytes of what is always shown
	// Ask asks about a piece of Text (all of it, if it fits), shown after Older[from:].
	Ask func(ctx context.Context, from int, piece string) (V, error)
	// Fit reports whether an error says that a prompt was too long, and which part of its
	// length fits; 0 if that is not known.
	Fit func(ctx context.Context, from int, piece string, err error) (part float64, tooLong bool)
	// Join returns the stricter of the answers about two pieces. Final reports
	// whether no other piece can make an answer stricter.
	Join  func(a, b V) V
	Final func(V) bool
}

// Answer asks until there is an answer about the whole Text. Older gives way
// first, from its beginning; the Text is never cut short. An error of any piece
// is the error of the whole.
func (q Question[V]) Answer(ctx context.Context) (V, error) {
	for from := 0; ; {
		v, err := q.Ask(ctx, from, q.Text)
		if err == nil {
			return v, nil
		}
		part, tooLong := q.Fit(ctx, from, q.Text, err)
		if !tooLong {
			return v, err
		}
		if from == len(q.Older) {
			return q.pieces(ctx, part, err)
		}
		from += q.drop(q.Older[from:], part)
	}
}

// drop returns how many of the oldest to leave out, at least one: half of them
// if nothing is known.
func (q Question[V]) drop(older []int, part float64) int {
	if part == 0 {
		return (len(older) + 1) / 2
	}
	total := q.Frame + len(q.Text)
	for _, size := range older {
		total += size
	}
	excess := int(float64(total) * (1 - part))
	n := 0
	for n < len(older) && (n == 0 || excess > 0) {
		excess -= older[n]
		n++
	}
	return n
}

// pieces asks about the text piece by piece, with an overlap.
func (q Question[V]) pieces(ctx context.Context, part float64, cause error) (V, error) {
	var whole V
	size := len(q.Text) / 2
	if part > 0 {
		size = int(float64(len(q.Text)+q.Frame)*part*0.95) - q.Frame
	}
	if size = max(leastPiece, size); size >= len(q.Text) {
		return whole, cause // the frame alone is too long
	}
	for start, first := 0, true; ; {
		end := cut(q.Text, start, size)
		v, err := q.Ask(ctx, len(q.Older), q.Text[start:end])
		if err != nil {
			if _, tooLong := q.Fit(ctx, len(q.Older), q.Text[start:end], err); tooLong && size > leastPiece {
				size = max(leastPiece, min(size, end-start)*3/4)
				continue
			}
			var none V
			return none, err
		}
		if first {
			whole, first = v, false
		} else {
			whole = q.Join(whole, v)
		}
		if end == len(q.Text) || q.Final(whole) {
			return whole, nil
		}
		start = max(start+1, end-size/overlapPart)
		for !utf8.RuneStart(q.Text[start]) {
			start++
		}
	}
}

// cut returns where a piece of at most size bytes ends: between runes, and
// between words if one ends near.
func cut(text string, start, size int) int {
	at := start + size
	if at >= len(text) {
		return len(text)
	}
	for !utf8.RuneStart(text[at]) {
		at--
	}
	for i := at; i > at-32 && i > start+size/2; i-- {
		if text[i] == ' ' || text[i] == '\n' {
			return i
		}
	}
	return at
}
