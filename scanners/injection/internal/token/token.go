// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package token splits a normalised text into tokens and tells the class of
// each: whether it is, in some language, a word for ignoring, for
// instructions, for what came before.
package token

import (
	"math/bits"
	"slices"
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

// signs has the hash of each sign of ASCII.
var signs = func() (table [256]uint64) {
	for c := range table {
		table[c] = mix(seed, uint64(c))
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
				dst = room(dst)
				t := &dst[len(dst)-1]
				t.set(i, i+1, signs[c], first)
				t.Single, t.Sign = false, c
			}
			first, prev = first || kinds[c] == opener, c
			i++
		case digit:
			end := i + 1
			for end < len(text) && kinds[text[end]] == digit {
				end++
			}
			dst = room(dst)
			t := &dst[len(dst)-1]
			t.set(i, end, number(end-i), first)
			t.Single, t.Sign = false, 0
			first, prev, i = false, 0, end
		case high:
			prev = 0
			h, ok := ideograph(text, i)
			if !ok {
				dst, i, first = l.read(dst, text, i, first)
				continue
			}
			dst = room(dst)
			n := len(dst)
			t := &dst[n-1]
			t.set(i, i+3, h, first)
			t.Single, t.Sign = true, 0
			t.Class = l.class(h, text[i:i+3])
			if n > 1 {
				l.pair(&dst[n-2], t)
			}
			first, i = false, i+3
		case lower:
			dst = room(dst)
			t := &dst[len(dst)-1]
			end := t.latin(text, i)
			if end < len(text) && kinds[text[end]] == high {
				dst = dst[:len(dst)-1]
				dst, i, first = l.read(dst, text, i, first)
				prev = 0
				continue
			}
			t.First, t.Class = first, l.class(t.Word, text[i:end])
			first, prev, i = false, 0, end
		}
	}
	return dst
}

// room makes dst longer by one token, which is to be filled in its place: to
// build it elsewhere and copy it takes longer than all else about a sign.
func room(dst []Token) []Token {
	if len(dst) == cap(dst) {
		dst = slices.Grow(dst, len(dst)/4+256)
	}
	return dst[:len(dst)+1]
}

// set makes t a token without a class that is its own stem, but for Single and Sign.
func (t *Token) set(start, end int, hash uint64, first bool) {
	t.Start, t.End, t.Word, t.Stem = int32(start), int32(end), hash, hash
	t.Class, t.First, t.Short = 0, first, true
}

// read appends the token at i, whatever it is.
func (l *lists) read(dst []Token, text string, i int, first bool) (out []Token, end int, nextFirst bool) {
	t, ok := l.word(text, i)
	end = int(t.End)
	if !ok {
		if t.Word != 0 { // a sign beyond ASCII
			t.First, first = first, ender(text[t.Start:t.End])
			dst = append(dst, t)
		}
		return dst, end, first
	}
	t.First = first
	t.Class = l.class(t.Word, text[t.Start:t.End])
	if t.Single && len(dst) > 0 {
		l.pair(&dst[len(dst)-1], &t)
	}
	return append(dst, t), end, false
}

func number(digits int) uint64 {
	switch {
	case digits == 1:
		return signs['0']
	case digits < 5:
		return signs['1']
	}
	return signs['2']
}

// ender reports whether s is a sign after which a sentence starts.
func ender(s string) bool {
	switch s {
	case "。", "！", "？", "：", "；", "、", "「", "『", "“", "«", "—", "–", "•", "·", "।", "؟", "؛", "¿", "¡", "…":
		return true
	}
	return false
}

// latin makes t the word at i, as far as it has letters of ASCII, and returns
// where that ends.
func (t *Token) latin(text string, i int) (end int) {
	w, n := lowers(text, i)
	h := mix(seed, w)
	t.Start, t.Word, t.Stem = int32(i), h, mix(seed, w&(1<<(8*stemLetters)-1))
	t.Single, t.Short, t.Sign = false, n < stemLetters, 0
	i += n
	for left := maxLetters - n; n == 8; left -= n {
		w, n = lowers(text, i)
		if n > 0 && left > 0 {
			t.Word = mix(t.Word, w)
		}
		i += n
	}
	t.End = int32(i)
	return i
}

// lowers returns the letters at i, up to eight, and how many they are. It
// compares eight bytes at a time: most words are shorter.
func lowers(text string, i int) (letters uint64, n int) {
	if i+8 > len(text) {
		for ; i < len(text) && kinds[text[i]] == lower; i++ {
			letters |= uint64(text[i]) << (8 * n)
			n++
		}
		return letters, n
	}
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	w := load8(text, i)
	// The top bit of a byte is set where it is no letter: no borrow crosses a byte.
	other := ^((w | tops) - 'a'*ones) | ((w | tops) - ('z'+1)*ones) | w
	n = bits.TrailingZeros64(other&tops) / 8
	if n == 8 {
		return w, 8
	}
	return w & (1<<(8*n) - 1), n
}

// ideograph hashes the character at i if it is a word by itself. It is what
// word does, without its loop: text in Chinese or Japanese has little else.
func ideograph(text string, i int) (hash uint64, ok bool) {
	if len(text)-i < 3 || text[i] < 0xE3 || text[i] > 0xE9 || text[i+1]&0xC0 != 0x80 || text[i+2]&0xC0 != 0x80 ||
		!single(rune(text[i]&0xF)<<12|rune(text[i+1]&0x3F)<<6|rune(text[i+2]&0x3F)) {
		return 0, false
	}
	return mix(seed, uint64(text[i])|uint64(text[i+1])<<8|uint64(text[i+2])<<16), true
}

// word reads the word at i. A character of Han or kana is a word of its own.
// ok is false where no letter stands; t then is the sign, or has no hash where
// a character is skipped.
func (l *lists) word(text string, i int) (t Token, ok bool) {
	letters, stemmed := 0, 0
	start := i
	end, stem := i, i // of what counts of the word, and of its stem
	for i < len(text) {
		n, size := 1, 1
		if b := text[i]; b < utf8.RuneSelf {
			if kinds[b] != lower {
				break
			}
		} else {
			var c rune
			c, size = utf8.DecodeRuneInString(text[i:])
			if single(c) || !letter(c) || unspaced(c) {
				if letters > 0 {
					break
				}
				return l.other(text, i, c, size)
			}
			if 0xAC00 <= c && c <= 0xD7A3 {
				n = 2
			}
		}
		i += size
		if letters < maxLetters {
			end = i
		}
		letters += n
		if stemmed+n <= stemLetters {
			stem = i
			stemmed += n
		} else {
			stemmed = stemLetters
		}
	}
	return Token{
		Start: int32(start), End: int32(i), Word: hash(text[start:end]), Stem: hash(text[start:stem]), Short: letters < stemLetters,
	}, true
}

// other reads what stands at i and is no letter of a word.
func (l *lists) other(text string, i int, c rune, size int) (t Token, ok bool) {
	if unspaced(c) {
		return l.syllable(text, i), true
	}
	t = Token{Start: int32(i), End: int32(i + size)}
	if !single(c) && (unicode.IsSpace(c) || unicode.IsControl(c) || c == utf8.RuneError) {
		return t, false
	}
	t.Word = hash(text[i : i+size])
	t.Stem, t.Single, t.Short = t.Word, single(c), true
	return t, t.Single
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
	one, leads := true, false
	for n := 0; n < maxLetters && i < len(text); n++ {
		c, size := utf8.DecodeRuneInString(text[i:])
		if !unspaced(c) {
			break
		}
		if n > 0 && !(n == 1 && leads) && !attached(c) {
			one = false
		}
		leads = n == 0 && (0xE40 <= c && c <= 0xE44 || 0xEC0 <= c && c <= 0xEC4)
		i += size
		h := hash(text[t.Start:i])
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
