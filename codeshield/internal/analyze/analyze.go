// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package analyze holds the analyzers of metavariable-analysis.
package analyze

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/pyre"

//go:generate go run gen.go

// Thresholds of Entropy. They were fitted to what Semgrep 1.182 says of 1,109 strings,
// half of them random, half taken from code and prose; Entropy agrees on 95.5 % of them.
const (
	foreign   = 8.5 // bits of a character that belongs to no word
	minBits   = 74  // so 9 such characters are enough, besides the first two
	minPerLen = 6   // and they must not be lost in words
)

// Entropy reports whether a string, given without its quotes, looks random, as a key or a
// token does: whether it holds much information, and much for its length. A letter holds
// as much as it surprises behind the letter before it, in English; digits and punctuation
// hold much. A string of one and the same character holds nothing.
//
// Semgrep decides by a table of trigrams in which words of English are cheap. The sum,
// the two thresholds and the case of one character were found by experiment; the table is
// another.
func Entropy(s string) bool {
	var sum float64
	var syms [3]int // the last three
	n, same := 0, true
	for i := range len(s) {
		c := s[i]
		syms[0], syms[1], syms[2] = syms[1], syms[2], symbol(c)
		same = same && c == s[0]
		if n++; n < 3 {
			continue
		}
		if syms[0] < 0 || syms[1] < 0 || syms[2] < 0 {
			sum += foreign
		} else {
			sum += float64(surprise[syms[1]*27+syms[2]]-'0') / 4
		}
	}
	return !same && sum >= minBits && sum/float64(n) >= minPerLen
}

// symbol returns the number of a letter, 26 for what stands between words, and -1 for all
// else.
func symbol(c byte) int {
	switch {
	case 'a' <= c|0x20 && c|0x20 <= 'z':
		return int(c | 0x20 - 'a')
	case c == ' ' || c == '_':
		return 26
	}
	return -1
}

// Redos reports whether a string, given without its quotes, is a regular expression for
// which a backtracking engine may need exponential time: it repeats what repeats in
// itself. A string that is no regular expression is not.
func Redos(s string) bool {
	re, err := pyre.Compile(s, pyre.PCRE)
	return err == nil && re.NestedRepetition()
}
