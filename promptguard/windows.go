// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package promptguard

import (
	"math"
	"slices"
	"strings"
	"unicode"

	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/unigram"
)

// scratch is the memory of one scan. It is kept, so that a scan of a text of
// any length allocates nothing that grows with it.
type scratch struct {
	encoding, part unigram.Encoding
	clean, spaced  rewriter
	cuts           []int

	ids       []int32 // of all windows
	windows   []window
	sequences [][]int32
	texts     []string // of the windows, where a backend wants them
	logits    []float32
	scores    []float64
}

// window is a stretch of the tokens of a text.
type window struct {
	unit       int // of the scan
	start, end int // bytes of the unit's text
	lo, hi     int // of ids, the frame among them
	first      int // token of the text
}

// reset forgets the windows of the scan before.
func (w *scratch) reset() {
	w.ids, w.windows, w.texts = w.ids[:0], w.windows[:0], w.texts[:0]
}

// encode turns a text into tokens, without [CLS] and [SEP]. Where typed is
// false, special tokens that the text spells out are taken for plain text: a
// user could end the text with them, as far as the model is concerned.
func (s *Scanner) encode(w *scratch, text string, typed bool) {
	t, e := s.bundle.tokenizer, &w.encoding
	t.Encode(e, text, false)
	w.cuts = w.cuts[:0]
	if typed || !slices.ContainsFunc(e.IDs, t.Special) {
		return
	}
	// Cut behind the first character of each, and encode the pieces: the name is in none of them.
	for i, id := range e.IDs {
		if start := int(e.Start[i]); t.Special(id) && start < len(text) {
			for n := range text[start:int(e.End[i])] {
				if n > 0 {
					w.cuts = append(w.cuts, start+n)
					break
				}
			}
		}
	}
	w.cuts = append(w.cuts, len(text))
	e.IDs, e.Start, e.End = e.IDs[:0], e.Start[:0], e.End[:0]
	from := 0
	for _, to := range w.cuts {
		t.Encode(&w.part, text[from:to], false)
		for i, id := range w.part.IDs {
			if t.Special(id) { // its name is one character
				id = t.Unknown()
			}
			e.IDs = append(e.IDs, id)
			e.Start = append(e.Start, int32(from)+w.part.Start[i])
			e.End = append(e.End, int32(from)+w.part.End[i])
		}
		from = to
	}
}

// cut adds the windows of a text that has been encoded.
func (s *Scanner) cut(w *scratch, unit int, text string) {
	t, e := s.bundle.tokenizer, &w.encoding
	room := s.bundle.window - len(t.Prefix()) - len(t.Suffix())
	if b, ok := s.config.Backend.(TextBackend); ok && b.ReadsText() {
		room -= min(room/2, spareTokens)
	}
	overlap := min(s.config.Overlap, room/2)
	n := len(e.IDs)
	for at := 0; ; at += room - overlap {
		to := min(n, at+room)
		x := window{unit: unit, first: at}
		x.start, x.end = bounds(text, e, at, to)
		s.frame(w, x, e.IDs[at:to], text)
		if to == n {
			return
		}
	}
}

// bounds returns the bytes of a text that the tokens from lo up to hi stand
// for. The first and the last window reach to the ends of the text, white space
// excepted: what normalisation dropped there counts as seen.
func bounds(text string, e *unigram.Encoding, lo, hi int) (start, end int) {
	start, end = trimmed(text)
	if lo > 0 {
		start = int(e.Start[lo])
	}
	if hi < len(e.IDs) {
		end = int(e.End[hi-1])
	}
	return start, max(start, end)
}

// trimmed returns where a text begins and ends but for white space.
func trimmed(text string) (start, end int) {
	end = len(strings.TrimRightFunc(text, unicode.IsSpace))
	if end == 0 {
		return 0, 0
	}
	return len(text) - len(strings.TrimLeftFunc(text, unicode.IsSpace)), end
}

// frame adds a window of tokens between [CLS] and [SEP].
func (s *Scanner) frame(w *scratch, x window, ids []int32, text string) {
	if s.config.Backend != nil {
		w.texts = append(w.texts, w.apart(text, x.start, x.end))
	}
	t := s.bundle.tokenizer
	x.lo = len(w.ids)
	w.ids = append(w.ids, t.Prefix()...)
	w.ids = append(w.ids, ids...)
	w.ids = append(w.ids, t.Suffix()...)
	x.hi = len(w.ids)
	w.windows = append(w.windows, x)
}

// spareTokens is how many more tokens a window may have when somebody else
// makes them of its text alone.
const spareTokens = 16

// apart returns a range of a text with a space where encode has cut it, so that
// another tokenizer does not see the special tokens that it spells out.
func (w *scratch) apart(text string, start, end int) string {
	if end <= start {
		return ""
	}
	if len(w.cuts) == 0 {
		return text[start:end]
	}
	var out strings.Builder
	for _, cut := range w.cuts {
		if start < cut && cut < end {
			out.WriteString(text[start:cut])
			out.WriteByte(' ')
			start = cut
		}
	}
	out.WriteString(text[start:end])
	return out.String()
}

// prepare lines up the windows for the model.
func (s *Scanner) prepare(w *scratch) {
	n, labels := len(w.windows), len(s.bundle.config.Labels)
	w.sequences = w.sequences[:0]
	for _, x := range w.windows {
		w.sequences = append(w.sequences, w.ids[x.lo:x.hi])
	}
	w.logits = slices.Grow(w.logits[:0], n*labels)[:n*labels]
	w.scores = slices.Grow(w.scores[:0], n)[:n]
	clear(w.scores)
}

// score returns the share of the labels that stand for an attack.
func (s *Scanner) score(logits []float32) float64 {
	most := float64(slices.Max(logits))
	var sum, attack float64
	for i, v := range logits {
		p := math.Exp((float64(v) - most) / s.config.Temperature)
		sum += p
		if slices.Contains(s.attack, i) {
			attack += p
		}
	}
	return min(1, attack/sum)
}
