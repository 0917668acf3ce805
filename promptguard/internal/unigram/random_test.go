// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

// material is what texts are made of; testdata/gengoldens.py uses the same.
type material struct {
	Sentences []string // the same sentence, more or less, in many scripts
	Spice     []string // pieces that some rule looks at
}

var sentences, spice = readMaterial()

func readMaterial() (sentences, spice []string) {
	data, err := os.ReadFile(filepath.Join("testdata", "material.json"))
	if err != nil {
		panic(err)
	}
	var m material
	if err := json.Unmarshal(data, &m); err != nil {
		panic(err)
	}
	return m.Sentences, m.Spice
}

// randomText returns a text of up to about size characters, of one of several characters.
func randomText(r *rand.Rand, size int) string {
	var b strings.Builder
	n := r.IntN(size + 1)
	kind := r.IntN(8)
	for b.Len() < n {
		switch kind {
		case 0: // prose, cut anywhere
			s := []rune(sentences[r.IntN(len(sentences))])
			i := r.IntN(len(s))
			b.WriteString(string(s[i:min(len(s), i+1+r.IntN(30))]))
		case 1: // spice alone
			b.WriteString(spice[r.IntN(len(spice))])
		case 2: // any character
			b.WriteRune(randomRune(r, 0x110000))
		case 3: // of the basic plane
			b.WriteRune(randomRune(r, 0x3000))
		case 4: // ASCII
			b.WriteByte(byte(r.IntN(128)))
		case 5: // few letters, many repetitions
			b.WriteString(strings.Repeat(string("ab ▁e\u0301"[r.IntN(5)]), 1+r.IntN(4)))
		default: // all of it
			switch r.IntN(4) {
			case 0:
				b.WriteString(spice[r.IntN(len(spice))])
			case 1:
				b.WriteRune(randomRune(r, 0x10000))
			default:
				s := []rune(sentences[r.IntN(len(sentences))])
				i := r.IntN(len(s))
				b.WriteString(string(s[i:min(len(s), i+1+r.IntN(6))]))
			}
		}
	}
	return strings.ToValidUTF8(b.String(), "?")
}

func randomRune(r *rand.Rand, limit rune) rune {
	for {
		if c := rune(r.IntN(int(limit))); utf8.ValidRune(c) {
			return c
		}
	}
}
