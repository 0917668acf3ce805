// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package token splits a normalised text into tokens and tells the class of
// each: whether it is, in some language, a word for ignoring, for
// instructions, for what came before.
package token

import (
	"unicode"
	"unicode/utf8"
)

// A Token is a word, a number, a sign, or one character of a script that has
// no spaces.
type Token struct {
	Start, End int32  // bytes of the text
	Word       uint64 // hash of the token; numbers are told by their length only
	Stem       uint64 // hash of its first letters
	Class      Class  // every class that it belongs to
	Single     bool   // it is one character of a script without spaces
	First      bool   // it starts a sentence, a line or what stands in quotes or brackets
	Sign       byte   // the sign, if it is one of ASCII
}

// maxLetters is how many letters of a word count, and stemLetters how many of
// its stem; a syllable of Hangul counts as two.
const (
	maxLetters  = 24
	stemLetters = 5
)

const (
	fnvOffset = 0xCBF29CE484222325
	fnvPrime  = 0x100000001B3
	stemSeed  = 0x84222325CBF29CE4
)

// Append appends the tokens of text, which is normalised as internal/view
// does it, to dst. A run of one sign is one token.
func Append(dst []Token, text string) []Token {
	first, prev := true, byte(0)
	l := load()
	for i := 0; i < len(text); {
		c := text[i]
		switch {
		case c == '\n':
			first = true
			i++
			continue
		case c <= ' ':
			i++
			continue
		case 'a' <= c && c <= 'z' || c >= utf8.RuneSelf:
			t, end, ok := word(text, i)
			if !ok {
				if t.Start < t.End { // a sign beyond ASCII
					t.First, first = first, ender(text[i:end])
					dst = append(dst, t)
				}
				i, prev = end, 0
				continue
			}
			t.First, first, prev = first, false, 0
			t.Class = l.class(t.Word, text[t.Start:t.End])
			if t.Single && len(dst) > 0 {
				l.pair(&dst[len(dst)-1], &t, text)
			}
			dst = append(dst, t)
			i = end
		case '0' <= c && c <= '9':
			end := i + 1
			for end < len(text) && '0' <= text[end] && text[end] <= '9' {
				end++
			}
			h := number(end - i)
			dst = append(dst, Token{Start: int32(i), End: int32(end), Word: h, Stem: h, First: first})
			first, prev, i = false, 0, end
		default:
			if c != prev {
				h := (uint64(fnvOffset) ^ uint64(c)) * fnvPrime
				dst = append(dst, Token{Start: int32(i), End: int32(i + 1), Word: h, Stem: h * 3, First: first, Sign: c})
			}
			prev = c
			switch c {
			case '.', '!', '?', ':', ';', '"', '(', '[', '{', '<', '>', '#', '*', '-', '|', '`', '\'':
				first = true
			}
			i++
		}
	}
	return dst
}

func number(digits int) uint64 {
	h := uint64(fnvOffset)
	switch {
	case digits == 1:
		return (h ^ '0') * fnvPrime
	case digits < 5:
		return (h ^ '1') * fnvPrime
	}
	return (h ^ '2') * fnvPrime
}

// ender reports whether s is a sign after which a sentence starts.
func ender(s string) bool {
	switch s {
	case "。", "！", "？", "：", "；", "、", "「", "『", "“", "«", "—", "–", "•", "·", "।", "؟", "؛", "¿", "¡", "…":
		return true
	}
	return false
}

// word reads the word at i: its hashes, and where it ends. A character of Han
// or kana is a word of its own. ok is false where no letter stands; t then is
// the sign, or empty for a character that is skipped.
func word(text string, i int) (t Token, end int, ok bool) {
	h, stem := uint64(fnvOffset), uint64(stemSeed)
	letters, stemmed := 0, 0
	t.Start = int32(i)
	for i < len(text) {
		b := text[i]
		if b < utf8.RuneSelf {
			if b < 'a' || b > 'z' {
				break
			}
			if letters < maxLetters {
				h = (h ^ uint64(b)) * fnvPrime
				letters++
			}
			if stemmed < stemLetters {
				stem = (stem ^ uint64(b)) * fnvPrime
				stemmed++
			}
			i++
			continue
		}
		c, size := utf8.DecodeRuneInString(text[i:])
		if single(c) {
			if letters > 0 {
				break
			}
			for _, b := range []byte(text[i : i+size]) {
				h = (h ^ uint64(b)) * fnvPrime
				stem = (stem ^ uint64(b)) * fnvPrime
			}
			t.End, t.Word, t.Stem, t.Single = int32(i+size), h, stem, true
			return t, i + size, true
		}
		if !letter(c) {
			if letters > 0 {
				break
			}
			if unicode.IsSpace(c) || unicode.IsControl(c) || c == utf8.RuneError {
				t.End = t.Start
				return t, i + size, false
			}
			for _, b := range []byte(text[i : i+size]) {
				h = (h ^ uint64(b)) * fnvPrime
			}
			t.End, t.Word, t.Stem = int32(i+size), h, h*3
			return t, i + size, false
		}
		n := 1
		if 0xAC00 <= c && c <= 0xD7A3 {
			n = 2
		}
		for _, b := range []byte(text[i : i+size]) {
			if letters < maxLetters {
				h = (h ^ uint64(b)) * fnvPrime
			}
			if stemmed < stemLetters-1 || stemmed < stemLetters && n == 1 {
				stem = (stem ^ uint64(b)) * fnvPrime
			}
		}
		letters += n
		stemmed += n
		i += size
	}
	t.End, t.Word, t.Stem = int32(i), h, stem
	return t, i, true
}

// single reports whether c is a word by itself.
func single(c rune) bool { return 0x3040 <= c && c <= 0x30FF || 0x3400 <= c && c <= 0x9FFF }

// letter reports whether c is part of a word: letters, and the marks that
// belong to them.
func letter(c rune) bool {
	switch {
	case 0x400 <= c && c <= 0x481, 0xAC00 <= c && c <= 0xD7A3, 0x620 <= c && c <= 0x64A, 0xDF <= c && c <= 0x17F && c != 0xF7:
		return true
	case 0x2000 <= c && c <= 0x206F, 0x3000 <= c && c <= 0x303F:
		return false
	}
	return unicode.IsLetter(c) || unicode.IsMark(c)
}
