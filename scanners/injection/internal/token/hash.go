// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package token

import "math/bits"

// seed is the hash of nothing, and multiplier spreads what is added to a hash:
// odd numbers without a pattern.
const (
	seed       = 0xCBF29CE484222325
	multiplier = 0x9FB21C651E98DF25
)

// mix adds eight bytes to a hash.
func mix(h, w uint64) uint64 {
	hi, lo := bits.Mul64(h^w, multiplier)
	return hi ^ lo
}

// hash returns the hash of a word, eight bytes at a time. No word has a byte of
// zero, so that the end needs no mark.
func hash(s string) uint64 {
	h, i := uint64(seed), 0
	for ; i+8 <= len(s); i += 8 {
		h = mix(h, load8(s, i))
	}
	if i < len(s) {
		h = mix(h, tail(s, i))
	}
	return h
}

// load8 returns eight bytes of s from i on.
func load8(s string, i int) uint64 {
	b := s[i : i+8]
	return uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
		uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
}

// tail returns the bytes of s from i on, which are fewer than eight.
func tail(s string, i int) (w uint64) {
	if len(s) >= 8 {
		return load8(s, len(s)-8) >> (8 * (8 - (len(s) - i)))
	}
	for k := len(s) - 1; k >= i; k-- {
		w = w<<8 | uint64(s[k])
	}
	return w
}
