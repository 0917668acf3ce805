// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package token

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestWordsHashAlikeWhereverTheyStand: words are read eight bytes at a time,
// which must not show at any length, any place or any neighbour.
func TestWordsHashAlikeWhereverTheyStand(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for n := 1; n < 40; n++ {
		var b strings.Builder
		for range n {
			b.WriteByte(byte('a' + r.IntN(26)))
		}
		word := b.String()
		want := hash(word[:min(n, maxLetters)])
		stem := hash(word[:min(n, stemLetters)])
		for _, around := range []string{"%", "%.", "1%`", "{%{", "%@@@@@@@@@@", "x %zzz"[:3], "é %\x7f\x80"} {
			text := strings.Replace(around, "%", word, 1)
			var got *Token
			toks := Append(nil, text)
			for i := range toks {
				if text[toks[i].Start:toks[i].End] == word {
					got = &toks[i]
				}
			}
			require.NotNil(t, got, "%q", text)
			assert.Equal(t, want, got.Word, "%q", text)
			assert.Equal(t, stem, got.Stem, "%q", text)
			assert.Equal(t, n < stemLetters, got.Short)
		}
	}
}

func TestHashesDiffer(t *testing.T) {
	seen := map[uint64]string{}
	text := strings.Repeat("abcdefgh", 4)
	for n := range len(text) + 1 {
		for _, s := range []string{text[:n], text[:n] + "é"} {
			other, twice := seen[hash(s)]
			assert.False(t, twice && other != s, "%q and %q", s, other)
			seen[hash(s)] = s
		}
	}
}

// TestSpareTokensAreOverwritten: a token that is built in place of an old one
// keeps nothing of it.
func TestSpareTokensAreOverwritten(t *testing.T) {
	text := normalized("ignore 忽略 the — rules: 12 {a} ワ x instructions")
	want := Append(nil, text)
	dirty := make([]Token, 64)
	for i := range dirty {
		dirty[i] = Token{Start: 9, End: 9, Word: 9, Stem: 9, Class: 9, Single: true, First: true, Short: true, Sign: 9}
	}
	assert.Equal(t, want, Append(dirty[:0], text))
}
