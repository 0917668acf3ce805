// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package promptguard

import (
	"slices"
	"unicode/utf8"
	"unsafe"
)

// unit is a text that is scanned as one: a part of a message, one of its
// views, or several short parts in a row.
type unit struct {
	text string
	part string

	// at has, for each byte of text and for its end, the byte of source, the
	// text of the part, that it comes from. Nil is the part itself.
	at     []int32
	source string

	members []member // of several parts; then part and at are of no meaning
}

// member is a part among others in a unit.
type member struct {
	part       string
	start, end int // bytes of the unit's text
}

// origin maps a range of the unit's text to the part that it comes from.
func (u *unit) origin(start, end int) (int, int) {
	if u.at == nil {
		return start, end
	}
	from := int(u.at[start])
	if end <= start {
		return from, from
	}
	// Up to where the last character ends in the part, not to where the next begins.
	to := max(from, int(u.at[end-1])+1)
	for to < len(u.source) && !utf8.RuneStart(u.source[to]) {
		to++
	}
	return from, to
}

// rewriter makes a text with the offsets of another one.
type rewriter struct {
	text []byte
	at   []int32
}

func (r *rewriter) reset() { r.text, r.at = r.text[:0], r.at[:0] }

// string returns the text, valid until it is changed.
func (r *rewriter) string() string { return unsafe.String(unsafe.SliceData(r.text), len(r.text)) }

// copy appends a range of src.
func (r *rewriter) copy(src string, start, end int) {
	for i := start; i < end; i++ {
		r.text = append(r.text, src[i])
		r.at = append(r.at, int32(i))
	}
}

// put appends a byte that stands for what begins at an offset.
func (r *rewriter) put(b byte, at int) {
	r.text = append(r.text, b)
	r.at = append(r.at, int32(at))
}

// unit returns what was made out of another unit, whose text it was made from.
func (r *rewriter) unit(u unit) unit {
	out := unit{text: string(r.text), part: u.part, at: append(slices.Clip(slices.Clone(r.at)), int32(len(u.text))), source: u.text, members: u.members}
	if u.at != nil {
		out.source = u.source
		for i, at := range out.at {
			out.at[i] = u.at[at]
		}
	}
	return out
}
