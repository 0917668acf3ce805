// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package unigram cuts text into the tokens of a Unigram model as Hugging Face's Rust library does, from the
// same tokenizer.json.
//
// It is exact: ids and offsets are those of Tokenizer.encode in tokenizers 0.22 on every text, quirks included
// (the first of several charsmap entries counts, grapheme by grapheme; scores are read with serde_json's
// rounding; normalisation is Unicode 9's). Where that library panics on a text, this one goes on. What a
// tokenizer.json asks for and this package does not do is an error of [Load] that names it. Two members are read
// and not obeyed: "truncation" and "padding", because a guard looks at the whole text.
//
// Text that is not valid UTF-8 does not exist in Rust. Here each byte that belongs to no character counts as one
// U+FFFD that covers this byte, as in Go's conversion to runes. NUL is a character like others.
package unigram

import (
	"fmt"
	"math"
	"sync"
)

// A Tokenizer is one tokenizer.json, ready to encode. It is immutable and safe for concurrent use.
type Tokenizer struct {
	added      addedTokens
	normalizer normalizer // nil: none
	pre        []splitter
	model      *model
	template   template
	pad        int32 // -1: no padding section
	work       sync.Pool
}

// An Encoding is a text as tokens: three slices of one length. Start and End bound the bytes of the original
// text that a token came from, end exclusive; tokens that a template adds have 0 and 0, as in the Rust library.
// A token that normalisation put in shares the bytes of its neighbour, so ranges may repeat, overlap or be empty.
type Encoding struct {
	IDs        []int32
	Start, End []int32

	// Unknown is the normalised text of each token whose id is Tokenizer.Unknown, in order, where KeepUnknown is
	// set before Encode: an id says nothing of what it stands for.
	Unknown     []string
	KeepUnknown bool
}

func (e *Encoding) add(id int32, s span) {
	e.IDs = append(e.IDs, id)
	e.Start = append(e.Start, s.start)
	e.End = append(e.End, s.end)
}

// Encode replaces the content of dst by the tokens of text, reusing its slices. With special the tokens of the
// template ([CLS] and [SEP]) are added. The name of a special token within text becomes that token, as with Hugging
// Face: whoever must not let a user write one has to look for [Tokenizer.Special] before it adds its own.
//
// Encode takes time linear in the text and allocates nothing once the buffers have grown. It panics if text has
// more than 2^31-1 bytes, which offsets can't express.
func (t *Tokenizer) Encode(dst *Encoding, text string, special bool) {
	if len(text) > math.MaxInt32 {
		panic(fmt.Sprintf("unigram: a text of %d bytes; offsets end at %d", len(text), math.MaxInt32))
	}
	dst.IDs, dst.Start, dst.End, dst.Unknown = dst.IDs[:0], dst.Start[:0], dst.End[:0], dst.Unknown[:0]
	w, _ := t.work.Get().(*workspace)
	if w == nil {
		w = new(workspace)
	}
	for _, part := range t.template.parts {
		switch {
		case !part.sequence:
			if special {
				for _, id := range part.ids {
					dst.add(id, span{})
				}
			}
		default:
			t.sequence(w, dst, text)
		}
	}
	t.work.Put(w)
}

// sequence appends the tokens of text alone.
func (t *Tokenizer) sequence(w *workspace, dst *Encoding, text string) {
	w.source.reset(text)
	matches := t.added.raw.find(w.source.text, w.rawMatches[:0])
	w.rawMatches = matches
	for _, m := range matches {
		switch {
		case m.lo >= m.hi:
		case m.id >= 0:
			t.addToken(dst, m.id, w.source.span(m.lo, m.hi))
		default:
			t.segment(w, dst, m.lo, m.hi)
		}
	}
}

// segment appends the tokens of a stretch of the source that no raw added token lies in.
func (t *Tokenizer) segment(w *workspace, dst *Encoding, lo, hi int) {
	w.current.copyFrom(&w.source, lo, hi)
	if t.normalizer != nil {
		t.normalizer.normalize(w)
	}
	matches := t.added.normalized.find(w.current.text, w.matches[:0])
	w.matches = matches
	for _, m := range matches {
		switch {
		case m.lo >= m.hi:
		case m.id >= 0:
			t.addToken(dst, m.id, w.current.span(m.lo, m.hi))
		default:
			t.words(w, dst, m.lo, m.hi)
		}
	}
}

// addToken appends an added token.
func (t *Tokenizer) addToken(dst *Encoding, id int32, s span) {
	dst.add(id, s)
	if dst.KeepUnknown && id == t.model.unk {
		dst.Unknown = append(dst.Unknown, t.Token(id))
	}
}

// words splits a stretch of the normalised text and appends the tokens of each piece.
func (t *Tokenizer) words(w *workspace, dst *Encoding, lo, hi int) {
	from := &w.current
	w.pieces = append(w.pieces[:0], piece{lo, hi, from.align[lo].start})
	for _, s := range t.pre {
		from = s.split(w, from)
	}
	for _, p := range w.pieces {
		t.model.encode(w, dst, from, p.lo, p.hi)
	}
}

// VocabSize returns how many rows an embedding needs for every id: one more than the largest.
func (t *Tokenizer) VocabSize() int { return max(t.model.size(), t.added.limit) }

// ID returns the id of a token given as it stands in the vocabulary, "▁the" or "[CLS]".
func (t *Tokenizer) ID(token string) (int32, bool) {
	if id, ok := t.added.ids[token]; ok {
		return id, true
	}
	return t.model.id(token)
}

// Token returns the token of an id as it stands in the vocabulary, "" for an id that there is not.
func (t *Tokenizer) Token(id int32) string {
	if a, ok := t.added.byID[id]; ok {
		return a.content
	}
	return t.model.token(id)
}

// Special reports whether an id is that of an added token that is marked as special.
func (t *Tokenizer) Special(id int32) bool {
	a, ok := t.added.byID[id]
	return ok && t.added.special[a.content]
}

// Unknown returns the id of text that the vocabulary does not cover.
func (t *Tokenizer) Unknown() int32 { return t.model.unk }

// Prefix returns the ids that the template puts before a text: [CLS]. The caller must not change the slice.
func (t *Tokenizer) Prefix() []int32 { return t.template.prefix }

// Suffix returns the ids that the template puts behind a text: [SEP]. The caller must not change the slice.
func (t *Tokenizer) Suffix() []int32 { return t.template.suffix }

// Padding returns the id in the section "padding" of tokenizer.json. Most files have none; the id is then named
// by special_tokens_map.json, see [Tokenizer.SpecialTokens], or by pad_token_id of config.json.
func (t *Tokenizer) Padding() (int32, bool) { return t.pad, t.pad >= 0 }
