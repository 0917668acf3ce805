// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package promptguard

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// preprocess does what LlamaFirewall 1.0.3 does against spaced-out letters: it
// takes all white space out, cuts the rest into tokens, and puts one space back
// before each token that had some before it. Where a token is not found in the
// text, because normalisation changed it, the whole text stays as it was.
//
// It glues the words of scripts without pieces for whole words, and one
// character that is normalised switches it off: that is upstream's.
func (s *Scanner) preprocess(w *scratch, u unit) unit {
	if !s.respace(w, u.text) {
		return u
	}
	return w.spaced.unit(u)
}

// respace writes the text that preprocess makes into w.spaced, and reports
// whether there is one.
func (s *Scanner) respace(w *scratch, text string) bool {
	clean, out := &w.clean, &w.spaced
	clean.reset()
	out.reset()
	for i := 0; i < len(text); {
		c, size := utf8.DecodeRuneInString(text[i:])
		if !pythonSpace(c) {
			clean.copy(text, i, i+size)
		}
		i += size
	}
	kept := clean.string()
	e := &w.part
	e.KeepUnknown = true
	s.bundle.tokenizer.Encode(e, kept, false)
	e.KeepUnknown = false
	last, unknown := 0, 0
	for _, id := range e.IDs {
		piece := s.bundle.tokenizer.Token(id)
		if id == s.bundle.tokenizer.Unknown() {
			piece = e.Unknown[unknown]
			unknown++
		}
		piece = strings.ReplaceAll(piece, "▁", "") // as the decoder does with a piece on its own
		found := strings.Index(kept[last:], piece)
		if found < 0 || last+found >= len(kept) {
			return false
		}
		start := last + found
		at := int(clean.at[start])
		if before, size := utf8.DecodeLastRuneInString(text[:at]); size > 0 && pythonSpace(before) {
			out.put(' ', at-size)
		}
		for i := start; i < start+len(piece); i++ {
			out.put(kept[i], int(clean.at[i]))
		}
		last = start + len(piece)
	}
	return true
}

// joined returns a text whose words were cut into pieces by white space
// without the cuts, and whether there were any: where upstream's preprocess
// leaves a good deal fewer tokens than the text had, which n is.
func (s *Scanner) joined(w *scratch, u unit, n int) (unit, bool) {
	if n < 4 || !s.respace(w, u.text) || w.spaced.string() == u.text {
		return u, false
	}
	s.bundle.tokenizer.Encode(&w.part, w.spaced.string(), false)
	if len(w.part.IDs)*5 > n*4 {
		return u, false
	}
	return w.spaced.unit(u), true
}

// pythonSpace reports what Python's str.isspace does of a character.
func pythonSpace(c rune) bool { return unicode.IsSpace(c) || 0x1c <= c && c <= 0x1f }
