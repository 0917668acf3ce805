// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package view

import "strings"

var leetLetters = func() (table [256]byte) {
	const signs, letters = "0134567$@!|+8", "oieasgtsaiitb"
	for i := range len(signs) {
		table[signs[i]] = letters[i]
	}
	table['9'] = 'g'
	return table
}()

// leetWord reports whether s is a word with digits and signs in place of some
// letters. At least one must stand before or between letters: a number behind
// a word is a number.
func leetWord(s string) bool {
	if len(s) < 3 || len(s) > 20 {
		return false
	}
	letters, inside, hex := 0, false, true
	sign := false
	for i := range len(s) {
		c := s[i]
		switch {
		case isLetter(c):
			letters++
			inside = inside || sign
			hex = hex && alphabet[c]&inHex != 0
		case leetLetters[c] != 0:
			sign = true
		default:
			return false
		}
	}
	return inside && letters*3 >= len(s) && !(hex && len(s) > 4)
}

// leet writes the line with letters where they are meant.
func (r *Reader) leet(src string, start, end int) {
	d := r.draft(Leet)
	for i := start; i < end; {
		j := i
		for j < end && src[j] <= ' ' {
			j++
		}
		d.copy(src, i, j)
		i = j
		for j < end && src[j] > ' ' {
			j++
		}
		field := src[i:j]
		word := trim(field)
		if !spells(word) {
			d.copy(src, i, j)
			i = j
			continue
		}
		at := i + strings.Index(field, word)
		d.copy(src, i, at)
		d.keep(at, at+len(word))
		for k := range len(word) {
			d.text = append(d.text, leetLetter(word, k))
		}
		d.copy(src, at+len(word), j)
		i = j
	}
	d.line(end)
}

// spells reports whether s is letters and what stands for them, a number not
// being a word.
func spells(s string) bool {
	letters, signs := 0, 0
	for i := range len(s) {
		switch {
		case isLetter(s[i]):
			letters++
		case leetLetters[s[i]] != 0:
			signs++
		default:
			return false
		}
	}
	return signs > 0 && (letters > 0 || len(s) >= 3) && len(s) <= 20
}

// leetLetter returns the letter that s[i] stands for. One is an i, but an l at
// the end of a word and where it is doubled.
func leetLetter(s string, i int) byte {
	c := s[i]
	if c == '1' && (i > 0 && s[i-1] == '1' || i+1 == len(s) || s[i+1] == '1') {
		return 'l'
	}
	if l := leetLetters[c]; l != 0 {
		return l
	}
	return c
}
