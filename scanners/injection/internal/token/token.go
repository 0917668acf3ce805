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
	Short      bool   // it has no more letters than a stem
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
)

// Kinds of bytes.
const (
	sign = iota
	space
	newline
	lower
	digit
	high   // of a rune beyond ASCII
	opener // a sign after which a sentence starts
)

var kinds = func() (table [256]uint8) {
	for c := range table {
		switch {
		case c == '\n':
			table[c] = newline
		case c <= ' ':
			table[c] = space
		case 'a' <= c && c <= 'z':
			table[c] = lower
		case '0' <= c && c <= '9':
			table[c] = digit
		case c >= utf8.RuneSelf:
			table[c] = high
		}
	}
	for _, c := range []byte(".!?:;\"([{<>#*-|`'") {
		table[c] = opener
	}
	return table
}()

// Append appends the tokens of text, which is normalised as internal/view
// does it, to dst. A run of one sign is one token.
func Append(dst []Token, text string) []Token {
	first, prev := true, byte(0)
	l := load()
	for i := 0; i < len(text); {
		c := text[i]
		switch kinds[c] {
		case space:
			i++
		case newline:
			first = true
			i++
		case sign, opener:
			if c != prev {
				h := (uint64(fnvOffset) ^ uint64(c)) * fnvPrime
				dst = append(dst, Token{Start: int32(i), End: int32(i + 1), Word: h, Stem: h, First: first, Short: true, Sign: c})
			}
			first, prev = first || kinds[c] == opener, c
			i++
		case digit:
			end := i + 1
			for end < len(text) && kinds[text[end]] == digit {
				end++
			}
			h := number(end - i)
			dst = append(dst, Token{Start: int32(i), End: int32(end), Word: h, Stem: h, First: first, Short: true})
			first, prev, i = false, 0, end
		case high:
			if h, ok := ideograph(text, i); ok {
				dst = append(dst, Token{Start: int32(i), End: int32(i + 3), Word: h, Stem: h, Single: true, First: first, Short: true})
				n := len(dst)
				dst[n-1].Class = l.class(h, text[i:i+3])
				if n > 1 {
					l.pair(&dst[n-2], &dst[n-1])
				}
				first, prev, i = false, 0, i+3
				continue
			}
			fallthrough
		default:
			t, ok := latin(text, i)
			if !ok {
				t, ok = l.word(text, i)
			}
			prev, i = 0, int(t.End)
			if !ok {
				if t.Word != 0 { // a sign beyond ASCII
					t.First, first = first, ender(text[t.Start:t.End])
					dst = append(dst, t)
				}
				continue
			}
			t.First, first = first, false
			t.Class = l.class(t.Word, text[t.Start:t.End])
			if t.Single && len(dst) > 0 {
				l.pair(&dst[len(dst)-1], &t)
			}
			dst = append(dst, t)
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

// latin reads the word at i if it has letters of ASCII only.
func latin(text string, i int) (t Token, ok bool) {
	t.Start = int32(i)
	h := uint64(fnvOffset)
	for end := min(len(text), i+stemLetters); i < end && kinds[text[i]] == lower; i++ {
		h = (h ^ uint64(text[i])) * fnvPrime
	}
	t.Stem, t.Short = h, i < int(t.Start)+stemLetters
	for end := min(len(text), int(t.Start)+maxLetters); i < end && kinds[text[i]] == lower; i++ {
		h = (h ^ uint64(text[i])) * fnvPrime
	}
	for i < len(text) && kinds[text[i]] == lower {
		i++
	}
	t.Word, t.End = h, int32(i)
	return t, i > int(t.Start) && (i == len(text) || kinds[text[i]] != high)
}

// ideograph hashes the character at i if it is a word by itself. It is what
// word does, without its loop: text in Chinese or Japanese has little else.
func ideograph(text string, i int) (hash uint64, ok bool) {
	if len(text)-i < 3 || text[i] < 0xE3 || text[i] > 0xE9 || text[i+1]&0xC0 != 0x80 || text[i+2]&0xC0 != 0x80 ||
		!single(rune(text[i]&0xF)<<12|rune(text[i+1]&0x3F)<<6|rune(text[i+2]&0x3F)) {
		return 0, false
	}
	hash = (fnvOffset ^ uint64(text[i])) * fnvPrime
	hash = (hash ^ uint64(text[i+1])) * fnvPrime
	return (hash ^ uint64(text[i+2])) * fnvPrime, true
}

// word reads the word at i. A character of Han or kana is a word of its own.
// ok is false where no letter stands; t then is the sign, or has no hash where
// a character is skipped.
func (l *lists) word(text string, i int) (t Token, ok bool) {
	h, stem := uint64(fnvOffset), uint64(fnvOffset)
	letters, stemmed := 0, 0
	t.Start = int32(i)
	for i < len(text) {
		b := text[i]
		if b < utf8.RuneSelf {
			if kinds[b] != lower {
				break
			}
			if letters < maxLetters {
				h = (h ^ uint64(b)) * fnvPrime
			}
			letters++
			if stemmed < stemLetters {
				stem = h
				stemmed++
			}
			i++
			continue
		}
		c, size := utf8.DecodeRuneInString(text[i:])
		if single(c) || !letter(c) || unspaced(c) {
			if letters > 0 {
				break
			}
			if unspaced(c) {
				return l.syllable(text, i), true
			}
			t.End = int32(i + size)
			if !single(c) && (unicode.IsSpace(c) || unicode.IsControl(c) || c == utf8.RuneError) {
				return t, false
			}
			for _, b := range []byte(text[i : i+size]) {
				h = (h ^ uint64(b)) * fnvPrime
			}
			t.Word, t.Stem, t.Single, t.Short = h, h, single(c), true
			return t, t.Single
		}
		n := 1
		if 0xAC00 <= c && c <= 0xD7A3 {
			n = 2
		}
		if letters < maxLetters {
			for _, b := range []byte(text[i : i+size]) {
				h = (h ^ uint64(b)) * fnvPrime
			}
		}
		letters += n
		if stemmed+n <= stemLetters {
			stem = h
			stemmed += n
		} else {
			stemmed = stemLetters
		}
		i += size
	}
	t.End, t.Word, t.Stem, t.Short = int32(i), h, stem, letters < stemLetters
	return t, true
}

// single reports whether c is a word by itself.
func single(c rune) bool { return 0x3040 <= c && c <= 0x30FF || 0x3400 <= c && c <= 0x9FFF }

// unspaced reports whether c is of a script that writes words without spaces
// between them and a word with many characters: Thai, Lao, Burmese, Khmer.
func unspaced(c rune) bool {
	return 0xE00 <= c && c <= 0xEFF || 0x1000 <= c && c <= 0x109F || 0x1780 <= c && c <= 0x17FF
}

// syllable reads the longest word at i that the lists have, or one letter with
// what is written around it.
func (l *lists) syllable(text string, i int) Token {
	t := Token{Start: int32(i), Short: true}
	h, one, leads := uint64(fnvOffset), true, false
	for n := 0; n < maxLetters && i < len(text); n++ {
		c, size := utf8.DecodeRuneInString(text[i:])
		if !unspaced(c) {
			break
		}
		if n > 0 && !(n == 1 && leads) && !attached(c) {
			one = false
		}
		leads = n == 0 && (0xE40 <= c && c <= 0xE44 || 0xEC0 <= c && c <= 0xEC4)
		for _, b := range []byte(text[i : i+size]) {
			h = (h ^ uint64(b)) * fnvPrime
		}
		i += size
		if one || l.exact.get(h) != 0 {
			t.End, t.Word, t.Stem = int32(i), h, h
		}
	}
	return t
}

// attached reports whether c is written at the letter before it.
func attached(c rune) bool {
	return unicode.IsMark(c) || c == 0xE30 || c == 0xE32 || c == 0xE45 || c == 0xEB0 || c == 0xEB2
}

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
