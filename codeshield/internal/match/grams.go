// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

// grams says which four bytes in a row a text has, letters in either case taken as one. Rules ask a text for hundreds of words, of
// which it has a few: most of the others are told by a bit that is not set.
type grams struct {
	bits  [1 << (gramBits - 6)]uint64
	known bool
}

const (
	gramBits = 15         // of a hash: 4 KiB, of which an answer sets a tenth
	gramMul  = 0x9E3779B1 // spreads four bytes over the high bits (2^32 / golden ratio)
	gramFold = 0x20202020 // also folds some punctuation together: that costs a search, never a result
)

// mayHave reports whether the text may have the word.
func (g *grams) mayHave(text, word string) bool {
	if len(word) < 4 || len(text) < 4 {
		return true
	}
	if !g.known {
		g.fill(text)
	}
	gram := uint32(word[0])<<8 | uint32(word[1])<<16 | uint32(word[2])<<24
	for i := 3; i < len(word); i++ {
		gram = gram>>8 | uint32(word[i])<<24
		if h := gramHash(gram); g.bits[h>>6]>>(h&63)&1 == 0 {
			return false
		}
	}
	return true
}

func (g *grams) fill(text string) {
	g.known = true
	clear(g.bits[:])
	gram := uint32(text[0])<<8 | uint32(text[1])<<16 | uint32(text[2])<<24
	for i := 3; i < len(text); i++ {
		gram = gram>>8 | uint32(text[i])<<24
		h := gramHash(gram)
		g.bits[h>>6] |= 1 << (h & 63)
	}
}

func gramHash(gram uint32) uint32 { return (gram | gramFold) * gramMul >> (32 - gramBits) }
