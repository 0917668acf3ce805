// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package view

import (
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold writes the normalised form of src: lower case, compatibility forms
// replaced, accents and invisible characters gone, letters that look Latin made
// Latin in words that hold Latin letters or nothing but look-alikes.
func (r *Reader) fold(d *draft, src string) {
	i := 0
	for i < len(src) {
		start := i
		for i < len(src) && src[i] < utf8.RuneSelf {
			i++
		}
		if i < len(src) { // the word around it is folded as a whole
			for i > start && isLetter(src[i-1]) {
				i--
			}
		}
		if i > start {
			d.keep(start, i)
			at := len(d.text)
			d.text = append(d.text, src[start:i]...)
			toLower(d.text[at:])
		}
		if i < len(src) {
			i = foldWord(d, src, i)
		}
	}
}

// foldWord folds the word that starts at i and has runes beyond ASCII in it,
// and returns its end.
func foldWord(d *draft, src string, i int) int {
	end, latinize := survey(src, i)
	for i < end {
		c, size := utf8.DecodeRuneInString(src[i:])
		next := i + size
		switch {
		case c < utf8.RuneSelf:
			d.keep(i, next)
			d.text = append(d.text, lower(byte(c)))
		case 0xE0020 <= c && c < 0xE007F: // tag characters spell ASCII that nobody sees
			d.put(i, next, lower(byte(c-0xE0000)))
		case Invisible(c) || 0x300 <= c && c <= 0x36F:
		case c == utf8.RuneError && size == 1:
			d.keep(i, next)
			d.text = append(d.text, src[i])
		case latinize && lookalike(c) != 0:
			d.put(i, next, lookalike(c))
		case jamo(c) || next < end && voiced(src[next:]):
			for next < end && (jamo(c) && jamoAt(src[next:]) || voiced(src[next:])) {
				_, size := utf8.DecodeRuneInString(src[next:])
				next += size
			}
			d.put(i, next, norm.NFKC.Bytes([]byte(src[i:next]))...)
		default:
			if f, changed := foldRune(c); !changed {
				d.keep(i, next)
				d.text = append(d.text, src[i:next]...)
			} else {
				d.put(i, next, []byte(f)...)
			}
		}
		i = next
	}
	return end
}

// survey finds the end of the word at i and whether the look-alikes in it stand
// for Latin letters: there are Latin letters beside them, or the whole word, of
// four letters at least, can be taken for nothing but Latin. Words of one other
// script stay. A sign is a word of its own.
func survey(src string, i int) (end int, latinize bool) {
	latin, alike, exact, other := 0, 0, 0, 0
word:
	for end = i; end < len(src); {
		c, size := utf8.DecodeRuneInString(src[end:])
		switch {
		case c < utf8.RuneSelf:
			if !isLetter(byte(c)) {
				break word
			}
			latin++
		case unchanged(c):
			other++
		case lookalike(c) != 0:
			alike++
			if twin(c) {
				exact++
			}
		case Invisible(c) || unicode.IsMark(c):
		default:
			if f, changed := foldRune(c); changed && f != "" && isLetter(f[0]) {
				latin++
			} else if unicode.IsLetter(c) {
				other++
			} else {
				if end == i {
					end += size
				}
				break word
			}
		}
		end += size
	}
	return end, alike > 0 && (latin > 0 || exact >= 4 && exact == alike && other == 0)
}

// unchanged tells the commonest letters that folding leaves alone: ideographs,
// kana, syllables of Hangul, Devanagari, Thai, Arabic, Hebrew, lower-case
// Cyrillic and Greek without accents that look like nothing Latin.
func unchanged(c rune) bool {
	return 0x4E00 <= c && c <= 0x9FFF || 0xAC00 <= c && c <= 0xD7A3 || 0x3041 <= c && c <= 0x3096 || 0x30A1 <= c && c <= 0x30FA ||
		0x0E01 <= c && c <= 0x0E32 || 0x0905 <= c && c <= 0x0939 || 0x0627 <= c && c <= 0x064A || 0x05D0 <= c && c <= 0x05EA
}

// jamo reports whether c is a letter of Hangul that composes with the next.
func jamo(c rune) bool {
	return 0x1100 <= c && c <= 0x1112 || 0x1161 <= c && c <= 0x1175 || 0x11A8 <= c && c <= 0x11C2
}

func jamoAt(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return jamo(c)
}

// voiced reports whether s starts with a voicing mark of kana.
func voiced(s string) bool {
	return len(s) >= 3 && s[0] == 0xE3 && s[1] == 0x82 && (s[2] == 0x99 || s[2] == 0x9A)
}

// Invisible reports whether a reader does not see c: soft hyphen, fillers,
// zero width, controls of direction, variation selectors.
func Invisible(c rune) bool {
	switch {
	case c < 0xAD:
		return false
	case c == 0xAD, c == 0x34F, c == 0x61C, c == 0x115F, c == 0x1160, c == 0x17B4, c == 0x17B5, c == 0x3164, c == 0xFEFF, c == 0xFFA0:
		return true
	}
	return 0x180B <= c && c <= 0x180F || 0x200B <= c && c <= 0x200F || 0x202A <= c && c <= 0x202E || 0x2060 <= c && c <= 0x206F ||
		0xFE00 <= c && c <= 0xFE0F || 0xE0000 <= c && c <= 0xE0FFF
}

// folding is what folding makes of each rune: what x/text says, looked up once.
type folding struct {
	low  [0x3400]uint16 // index into forms; 0 where nothing changes
	high map[rune]uint16
	form []string
}

var foldings = sync.OnceValue(func() *folding {
	f := &folding{high: make(map[rune]uint16, 4096), form: []string{""}}
	index := map[string]uint16{}
	for _, block := range [][2]rune{
		{0x80, 0x33FF}, {0xA640, 0xA7FF}, {0xAB30, 0xABBF}, {0xF900, 0xFFEF},
		{0x1D400, 0x1D7FF}, // mathematical letters
		{0x1F100, 0x1F1FF}, // letters in circles and squares, regional indicators
	} {
		for c := block[0]; c <= block[1]; c++ {
			s := slowFold(c)
			if s == string(c) {
				continue
			}
			n, ok := index[s]
			if !ok {
				n = uint16(len(f.form))
				index[s] = n
				f.form = append(f.form, s)
			}
			if c < 0x3400 {
				f.low[c] = n
			} else {
				f.high[c] = n
			}
		}
	}
	return f
})

// foldRune returns the folded form of c and whether it differs from c.
func foldRune(c rune) (string, bool) {
	if unchanged(c) {
		return "", false
	}
	f := foldings()
	var n uint16
	if c < 0x3400 {
		n = f.low[c]
	} else {
		n = f.high[c]
	}
	return f.form[n], n != 0
}

func slowFold(c rune) string {
	switch {
	case 0x1F110 <= c && c <= 0x1F129, 0x1F130 <= c && c <= 0x1F149, 0x1F150 <= c && c <= 0x1F169, 0x1F170 <= c && c <= 0x1F189:
		return string('a' + (c-0x1F110)%0x20)
	case 0x1F1E6 <= c && c <= 0x1F1FF:
		return string('a' + c - 0x1F1E6)
	}
	if l, ok := stylised[c]; ok {
		return string(l)
	}
	var out []rune
	for _, c := range norm.NFD.String(string(unicode.ToLower(c))) {
		for _, c := range norm.NFKD.String(string(c)) {
			if c = unicode.ToLower(c); c < 0x300 || c > 0x36F {
				out = append(out, c)
			}
		}
	}
	return norm.NFC.String(string(out))
}

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

// toLower makes ASCII letters lower-case, in place.
func toLower(b []byte) {
	for i, c := range b {
		if c-'A' < 26 {
			b[i] = c + 'a' - 'A'
		}
	}
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func lower(c byte) byte {
	if 'A' <= c && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}
