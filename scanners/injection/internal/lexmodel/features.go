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

// PerToken is the number of features at each token.
const PerToken = 15

// KeyBits is the size of a feature.
const KeyBits = 40

func mix(x uint64) uint64 {
	x ^= x >> 32
	x *= 0x9E3779B97F4A7C15
	x ^= x >> 29
	x *= 0xBF58476D1CE4E5B9
	return x >> (64 - KeyBits)
}

// A Walker yields the features of a text token by token.
type Walker struct {
	a, b   token.Token // the token before, and the one before that
	recent [3]struct {
		at   int
		hash uint64
	} // the last tokens with a class
	at int
}

// Reset prepares for the next text.
func (w *Walker) Reset() { *w = Walker{} }

// Next returns the features at the next token: n-grams of words, of stems, and
// of classes with up to reach tokens between them. Zeros are none.
func (w *Walker) Next(t *token.Token) (f [PerToken]uint64) {
	const k0, k1, k2, k3, k4, k5, k6, k7 = 0x8E9D5A5B1F3C7D21, 0xA0761D6478BD642F, 0xE7037ED1A0B428DB, 0x8EBC6AF09C88C6E3,
		0x589965CC75374CC3, 0x1D8E4E27C47D124F, 0xEB44ACCAB455D165, 0x9E6C63D0876A9A47
	f[0] = mix(t.Word*k0 + 1)
	f[4] = mix(t.Stem*k0 + 2)
	if w.at > 0 {
		f[1] = mix(t.Word*k1 + w.a.Word*k2)
		f[5] = mix(t.Stem*k1 + w.a.Stem*k2 + 5)
	}
	if w.at > 1 {
		f[2] = mix(t.Word*k3 + w.a.Word*k4 + w.b.Word*k5)
		f[3] = mix(t.Word*k6 + w.b.Word*k7)
		f[6] = mix(t.Stem*k3 + w.a.Stem*k4 + w.b.Stem*k5 + 5)
		f[7] = mix(t.Stem*k6 + w.b.Stem*k7 + 5)
	}
	if t.First {
		f[8] = mix(t.Stem*k4 + 7)
		if w.at > 0 {
			f[14] = mix(t.Stem*k5 + w.a.Word*k1 + 13)
		}
	}
	if c := t.Class.Index(); c >= 0 {
		h := uint64(c+1) * k7
		f[9] = mix(h + 8)
		if t.First {
			f[10] = mix(h*k1 + 9)
		}
		r := &w.recent
		if r[0].hash != 0 && w.at-r[0].at <= reach {
			f[11] = mix(h*k2 + r[0].hash*k3 + 10)
			if r[1].hash != 0 && r[0].at-r[1].at <= reach {
				f[12] = mix(h*k4 + r[0].hash*k5 + r[1].hash*k6 + 11)
				f[13] = mix(h*k0 + r[1].hash*k1 + 12)
			}
		}
		r[2], r[1] = r[1], r[0]
		r[0].at, r[0].hash = w.at, h
	}
	w.b, w.a = w.a, *t
	w.at++
	return f
}
