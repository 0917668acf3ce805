// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package lexmodel is a lexicon of n-grams with weights: it scores a text by
// the window of tokens in which the weights of the distinct n-grams sum up
// highest.
package lexmodel

import "github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/token"

// Window is how many tokens are scored together.
const Window = 40

// reach is how many tokens may lie between two classes of one n-gram.
const reach = 5

// PerToken is the largest number of features at one token.
const PerToken = 15

// KeyBits is the size of a feature.
const KeyBits = 40

// Odd numbers without a pattern: a feature is the sum of the hashes in it, each
// times one of these, of which the upper bits count. Every place in every kind
// of n-gram has its own number.
const (
	word1                    = 0x8E9D5A5B1F3C7D21
	word2, word2a            = 0xA0761D6478BD642F, 0xE7037ED1A0B428DB
	word3, word3a, word3b    = 0x8EBC6AF09C88C6E3, 0x589965CC75374CC3, 0x1D8E4E27C47D124F
	skip1, skip1b            = 0xEB44ACCAB455D165, 0x9E6C63D0876A9A47
	stem1                    = 0xC2B2AE3D27D4EB4F
	stem2, stem2a            = 0x9E3779B185EBCA87, 0x165667B19E3779F9
	stem3, stem3a, stem3b    = 0x85EBCA77C2B2AE63, 0x27D4EB2F165667C5, 0xBF58476D1CE4E5B9
	skip2, skip2b            = 0x94D049BB133111EB, 0xD6E8FEB86659FD93
	first1, first2, first2a  = 0xA24BAED4963EE407, 0x9FB21C651E98DF25, 0xFF51AFD7ED558CCD
	class1, classFirst       = 0xC4CEB9FE1A85EC53, 0x87C37B91114253D5
	class2, class2a          = 0x4CF5AD432745937F, 0x52DCE729DA3ED7A1
	class3, class3a, class3b = 0x38495AB5C7B3E1F9, 0xAEF17502108EF2D9, 0x6C62272E07BB0143
	classSkip, classSkipB    = 0xD1342543DE82EF95, 0xAF251AF3B0F025B5
)

// key makes a feature of a sum.
func key(sum uint64) uint64 { return sum >> (64 - KeyBits) }

// A Walker yields the features of a text token by token.
type Walker struct {
	recent [3]struct {
		at   int
		hash uint64
	} // the last tokens with a class
}

// Reset prepares for the next text.
func (w *Walker) Reset() { *w = Walker{} }

// Next writes the features at toks[i] to f, each with tag added to it, and returns
// how many there are; it is called for each token in turn. They are n-grams of words, of stems, and of
// classes with up to reach tokens between them. Where a stem is the whole word
// in all of an n-gram's words, there is only the n-gram of words. Signs, of which
// JSON and code are full, say little by where they stand: a sentence does not
// start with one, and after another one it makes no n-gram of three.
func (w *Walker) Next(toks []token.Token, i int, tag uint64, f *[PerToken]uint64) int {
	t := &toks[i]
	word, stem := t.Word, t.Stem
	f[0] = key(word*word1) | tag
	n := 1
	long := !t.Short
	if long {
		f[n] = key(stem*stem1) | tag
		n++
	}
	if i > 0 {
		a := &toks[i-1]
		long1 := long || !a.Short
		f[n] = key(word*word2+a.Word*word2a) | tag
		n++
		if long1 {
			f[n] = key(stem*stem2+a.Stem*stem2a) | tag
			n++
		}
		if i > 1 && (t.Sign == 0 || a.Sign == 0) {
			b := &toks[i-2]
			f[n] = key(word*word3+a.Word*word3a+b.Word*word3b) | tag
			f[n+1] = key(word*skip1+b.Word*skip1b) | tag
			n += 2
			if long1 || !b.Short {
				f[n] = key(stem*stem3+a.Stem*stem3a+b.Stem*stem3b) | tag
				n++
			}
			if long || !b.Short {
				f[n] = key(stem*skip2+b.Stem*skip2b) | tag
				n++
			}
		}
	}
	if t.First && t.Sign == 0 {
		f[n] = key(stem*first1) | tag
		n++
		if i > 0 {
			f[n] = key(stem*first2+toks[i-1].Word*first2a) | tag
			n++
		}
	}
	if t.Class != 0 {
		n = w.classes(t, i, tag, f, n)
	}
	return n
}

// classes adds the n-grams of classes.
func (w *Walker) classes(t *token.Token, at int, tag uint64, f *[PerToken]uint64, n int) int {
	h := uint64(t.Class.Index()+1) * 0x9E6C63D0876A9A47
	f[n] = key(h*class1) | tag
	n++
	if t.First {
		f[n] = key(h*classFirst) | tag
		n++
	}
	r := &w.recent
	if r[0].hash != 0 && at-r[0].at <= reach {
		f[n] = key(h*class2+r[0].hash*class2a) | tag
		n++
		if r[1].hash != 0 && r[0].at-r[1].at <= reach {
			f[n] = key(h*class3+r[0].hash*class3a+r[1].hash*class3b) | tag
			f[n+1] = key(h*classSkip+r[1].hash*classSkipB) | tag
			n += 2
		}
	}
	r[2], r[1] = r[1], r[0]
	r[0].at, r[0].hash = at, h
	return n
}
