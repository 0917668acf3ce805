// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import (
	"unicode"
	"unicode/utf8"
)

// appendNormal appends the words of s with a space between them: in lower
// case, without accents, camelCase in two. Each letter of a script that is
// written without spaces is a word. Digits and newlines leave a mark.
func appendNormal(dst []byte, s string) []byte {
	from := len(dst)
	const (
		none = iota
		lower
		upperCase
		digits
		ideograph
	)
	last := none
	next := func(kind int) {
		if len(dst) > from && dst[len(dst)-1] != ' ' && (last != kind && !(last == upperCase && kind == lower) || kind == ideograph) {
			dst = append(dst, ' ')
		}
		last = kind
	}
	for i, r := range s {
		switch {
		case r >= 'a' && r <= 'z':
			next(lower)
			dst = append(dst, byte(r))
		case r >= 'A' && r <= 'Z':
			next(upperCase)
			dst = append(dst, byte(r)|0x20)
		case r >= '0' && r <= '9':
			if last == digits {
				continue
			}
			if glued := last != none && len(dst) > from && longNumber(s[i:]); glued {
				last = digits // a name such as call8192 is no word
			}
			next(digits)
			dst = append(dst, digitsMark)
		case r == '\n':
			next(none)
			if len(dst) > from && dst[len(dst)-1] != ' ' {
				dst = append(dst, ' ')
			}
			dst = append(dst, newlineMark, ' ')
		case r < utf8.RuneSelf || r == utf8.RuneError || !unicode.IsLetter(r):
			if unicode.Is(unicode.Mn, r) {
				continue
			}
			next(none)
		case r >= 0x2E80:
			next(ideograph)
			dst = utf8.AppendRune(dst, r)
		default:
			kind := lower
			if unicode.IsUpper(r) {
				kind = upperCase
			}
			next(kind)
			if r < latinEnd && r >= latinStart {
				dst = append(dst, latin[r-latinStart]...)
			} else {
				dst = utf8.AppendRune(dst, unicode.ToLower(r))
			}
		}
	}
	for len(dst) > from && dst[len(dst)-1] == ' ' {
		dst = dst[:len(dst)-1]
	}
	return dst
}

// longNumber reports whether s begins with three digits.
func longNumber(s string) bool { return len(s) > 2 && isDigit(s[1]) && isDigit(s[2]) }

const (
	latinStart = 0xC0
	latinEnd   = 0x180
)

// latin is the letters of Latin-1 and Latin Extended-A without their accents.
var latin = func() (t [latinEnd - latinStart]string) {
	for base, letters := range map[string]string{
		"a": "ÀÁÂÃÄÅàáâãäåĀāĂăĄą", "ae": "Ææ", "c": "ÇçĆćĈĉĊċČč", "d": "ÐðĎďĐđ", "e": "ÈÉÊËèéêëĒēĔĕĖėĘęĚě", "g": "ĜĝĞğĠġĢģ", "h": "ĤĥĦħ",
		"i": "ÌÍÎÏìíîïĨĩĪīĬĭĮįİı", "j": "Ĵĵ", "k": "Ķķĸ", "l": "ĹĺĻļĽľĿŀŁł", "n": "ÑñŃńŅņŇňŉŊŋ", "o": "ÒÓÔÕÖØòóôõöøŌōŎŏŐő", "oe": "Œœ",
		"r": "ŔŕŖŗŘř", "s": "ŚśŜŝŞşŠšſ", "ss": "ß", "t": "ŢţŤťŦŧ", "th": "Þþ", "u": "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲų", "w": "Ŵŵ", "y": "ÝýÿŶŷŸ", "z": "ŹźŻżŽž", "x": "×÷Ĳĳ",
	} {
		for _, r := range letters {
			t[r-latinStart] = base
		}
	}
	return t
}()
