// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package promptguard

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/unigram"
)

// preprocess does what LlamaFirewall 1.0.3 does against spaced-out letters: it
// takes all white space out, cuts the rest into tokens, and puts one space back
// before each token that had some before it. Where a token is not found in the
// text, because normalisation changed it, the whole text stays as it was.
//
// It glues the words of scripts without pieces for whole words, and one
// character that is normalised switches it off: that is upstream's.
func (s *Scanner) preprocess(w *scratch, u unit) unit {
	clean := rewriter{}
	for i := 0; i < len(u.text); {
		c, size := utf8.DecodeRuneInString(u.text[i:])
		if !pythonSpace(c) {
			clean.copy(u.text, i, i+size)
		}
		i += size
	}
	kept := string(clean.text)
	e := unigram.Encoding{KeepUnknown: true}
	s.bundle.tokenizer.Encode(&e, kept, false)
	out := rewriter{}
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
			return u
		}
		start := last + found
		at := int(clean.at[start])
		if before, size := utf8.DecodeLastRuneInString(u.text[:at]); size > 0 && pythonSpace(before) {
			out.put(' ', at-size)
		}
		for i := start; i < start+len(piece); i++ {
			out.put(kept[i], int(clean.at[i]))
		}
		last = start + len(piece)
	}
	return out.unit(u)
}

// pythonSpace reports what Python's str.isspace does of a character.
func pythonSpace(c rune) bool { return unicode.IsSpace(c) || 0x1c <= c && c <= 0x1f }
