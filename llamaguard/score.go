// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import (
	"math"
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/llm"
)

// score returns P(unsafe) / (P(unsafe) + P(safe)) at the token that says it: the
// first that is not blank, after the text that leads to it ("look at the
// probability for the first token", model card of Llama Guard 3 8B).
//
// A word that is not listed is taken to be as likely as it can be: as the last
// one listed, and not more than what the listed ones leave.
//
// It reports false where there is no such token or neither word is listed.
func (f format) score(tokens []llm.Token) (float64, bool) {
	token, ok := f.deciding(tokens)
	if !ok || len(token.Top) == 0 {
		return 0, false
	}
	// A tokenizer may have no token for a whole word: then its beginning decides.
	whole := slices.Contains(f.unsafe, word(token.Text)) || slices.Contains(f.safe, word(token.Text))
	var unsafe, safe, listed float64
	last := 1.0
	for _, alternative := range token.Top {
		p := math.Exp(alternative.Logprob)
		if math.IsNaN(p) || p > 1 {
			p = 1
		}
		listed += p
		last = min(last, p)
		switch w := word(alternative.Text); {
		case f.says(f.unsafe, w, whole):
			unsafe += p
		case f.says(f.safe, w, whole):
			safe += p
		}
	}
	bound := min(last, max(0, 1-listed))
	switch {
	case unsafe == 0 && safe == 0:
		return 0, false
	case unsafe == 0:
		unsafe = bound
	case safe == 0:
		safe = bound
	}
	return unsafe / (unsafe + safe), true
}

// word returns the word that a token stands for: with or without a blank before it.
func word(token string) string { return strings.TrimSpace(token) }

// says reports whether w is one of the words or, if tokens are smaller than
// words, the beginning of one.
func (f format) says(words []string, w string, whole bool) bool {
	if whole || w == "" {
		return slices.Contains(words, w)
	}
	return slices.ContainsFunc(words, func(word string) bool { return strings.HasPrefix(word, w) })
}

// deciding returns the token that begins the verdict.
func (f format) deciding(tokens []llm.Token) (llm.Token, bool) {
	seen := ""
	for _, token := range tokens {
		if f.lead == "" || strings.Contains(seen, f.lead) {
			if strings.TrimSpace(token.Text) != "" {
				return token, true
			}
		}
		seen += token.Text
	}
	return llm.Token{}, false
}
