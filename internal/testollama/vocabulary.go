// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package testollama

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// Kinds of tokens in a vocabulary of llama.cpp.
const (
	normalToken  = 1
	controlToken = 3
)

// A vocabulary is a byte-level BPE tokenizer in the form of Llama 3's: 256 bytes, the words that it was
// made for, and control tokens.
type vocabulary struct {
	tokens []string
	kinds  []int32
	merges []string
	ids    map[string]int // by the bytes that a token stands for
}

// newVocabulary makes one in which each of the words is one token, alone and after a space.
func newVocabulary(words []string) *vocabulary {
	v := &vocabulary{ids: map[string]int{}}
	for b := range 256 {
		v.add(string([]byte{byte(b)}), normalToken)
	}
	v.merge(words)
	for _, word := range words {
		v.join(" ", word)
	}
	return v
}

func (v *vocabulary) add(text string, kind int32) int {
	if id, ok := v.ids[text]; ok {
		return id
	}
	token := text
	if kind == normalToken {
		token = spell(text)
	}
	v.tokens = append(v.tokens, token)
	v.kinds = append(v.kinds, kind)
	v.ids[text] = len(v.tokens) - 1
	return v.ids[text]
}

// join makes one token of two.
func (v *vocabulary) join(left, right string) int {
	v.merges = append(v.merges, spell(left)+" "+spell(right))
	return v.add(left+right, normalToken)
}

// merge joins the commonest pair of neighbours until each word is one token, the first in order among equals.
func (v *vocabulary) merge(words []string) {
	pieces := make([][]string, len(words))
	for i, word := range words {
		pieces[i] = strings.Split(word, "")
	}
	for {
		count := map[[2]string]int{}
		for _, word := range pieces {
			for i := range len(word) - 1 {
				count[[2]string{word[i], word[i+1]}]++
			}
		}
		if len(count) == 0 {
			return
		}
		best := slices.MinFunc(slices.Collect(maps.Keys(count)), func(a, b [2]string) int {
			return cmp.Or(count[b]-count[a], strings.Compare(a[0], b[0]), strings.Compare(a[1], b[1]))
		})
		v.join(best[0], best[1])
		for i, word := range pieces {
			for j := 0; j+1 < len(word); j++ {
				if word[j] == best[0] && word[j+1] == best[1] {
					word = slices.Replace(word, j, j+2, best[0]+best[1])
				}
			}
			pieces[i] = word
		}
	}
}

// spell writes bytes as the characters that byte-level BPE has for them: printable ones stand for themselves, the
// others take the code points from 256 on.
func spell(text string) string {
	var out strings.Builder
	for i := range len(text) {
		out.WriteRune(byteRune(text[i]))
	}
	return out.String()
}

func byteRune(b byte) rune {
	printable := func(b byte) bool { return b >= '!' && b <= '~' || b >= 0xA1 && b <= 0xAC || b >= 0xAE }
	if printable(b) {
		return rune(b)
	}
	r := rune(256)
	for other := range b {
		if !printable(other) {
			r++
		}
	}
	return r
}
