// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package view

import (
	"html"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// Units of an encoding that a line must hold before it is looked at: fewer
// spell nothing, and every URL has a %20.
const (
	minPercent  = 3
	minEntities = 2
	minEscapes  = 4
	minHidden   = 8
)

// inline decodes what stands for single characters.
func (r *Reader) inline(src string) {
	if strings.Count(src, "%") >= minPercent || strings.Count(src, "=") >= minPercent {
		r.units(src, Percent, minPercent, '%', '=', percent)
	}
	if strings.Count(src, "&") >= minEntities {
		r.units(src, Entities, minEntities, '&', '&', entity)
	}
	if strings.Count(src, `\`) >= minEscapes || strings.Count(src, "U+") >= minEscapes {
		r.units(src, Escapes, minEscapes, '\\', 'U', escape)
	}
	if strings.Contains(src, "\xef\xb8") || strings.Contains(src, "\xf3\xa0") {
		r.selectors(src)
	}
	if strings.Count(src, "\u200b")+strings.Count(src, "\u200c")+strings.Count(src, "\u2060")+strings.Count(src, "\ufeff") >= 4*minHidden {
		r.zeroWidth(src)
	}
}

// A unit reader says what stands at the start of s: how long it is, which text
// it stands for (raw: that byte), and whether it counts as evidence of the
// encoding. A length of 0 means that nothing encoded stands there.
type unit func(s string) (size int, c rune, raw bool, counts bool)

// units decodes each line of src that has at least least units, which start
// with one of two bytes.
func (r *Reader) units(src string, k Kind, least int, first, second byte, read unit) {
	d := r.draft(k)
	for start := 0; start < len(src); {
		end := start + strings.IndexByte(src[start:], '\n') + 1
		if end == start {
			end = len(src)
		}
		text, spans, n := len(d.text), len(d.spans), 0
		if strings.IndexByte(src[start:end], first) < 0 && (first == second || strings.IndexByte(src[start:end], second) < 0) {
			start = end
			continue
		}
		for i, from := start, start; ; {
			for i < end && src[i] != first && src[i] != second {
				i++
			}
			size, c, raw, counts := 0, rune(0), false, false
			if i < end {
				size, c, raw, counts = read(src[i:end])
			}
			if size == 0 && i < end {
				i++
				continue
			}
			d.copy(src, from, i)
			if i >= end {
				break
			}
			if counts {
				n++
			}
			if raw {
				d.put(i, i+size, byte(c))
			} else if c >= 0 {
				d.rune(i, i+size, c)
			}
			i += size
			from = i
		}
		if n < least {
			d.text, d.spans = d.text[:text], d.spans[:spans]
		} else {
			d.line(end)
		}
		start = end
	}
	if !utf8.Valid(d.text) {
		// Bytes that are not UTF-8 were Latin-1, or nothing readable.
		for i, c := range d.text {
			if c >= utf8.RuneSelf && !validAt(d.text, i) {
				d.text[i] = '?'
			}
		}
	}
}

// validAt reports whether the byte at i belongs to a valid rune.
func validAt(b []byte, i int) bool {
	start := i
	for start > 0 && i-start < 3 && !utf8.RuneStart(b[start]) {
		start--
	}
	c, size := utf8.DecodeRune(b[start:])
	return (c != utf8.RuneError || size > 1) && start+size > i
}

func percent(s string) (int, rune, bool, bool) {
	switch {
	case s[0] == '%' && len(s) >= 6 && (s[1] == 'u' || s[1] == 'U'):
		if v, ok := hexValue(s[2:6]); ok {
			return 6, v, false, true
		}
	case (s[0] == '%' || s[0] == '=') && len(s) >= 3:
		if v, ok := hexValue(s[1:3]); ok && (s[0] == '%' || s[1] <= 'F' && s[2] <= 'F') {
			return 3, v, true, true
		}
	}
	return 0, 0, false, false
}

func entity(s string) (int, rune, bool, bool) {
	if s[0] != '&' {
		return 0, 0, false, false
	}
	end := strings.IndexByte(s[:min(len(s), 12)], ';')
	if end < 0 {
		return 0, 0, false, false
	}
	out := html.UnescapeString(s[:end+1])
	c, size := utf8.DecodeRuneInString(out)
	if size != len(out) {
		return 0, 0, false, false
	}
	return end + 1, c, false, true
}

func escape(s string) (int, rune, bool, bool) {
	if s[0] == 'U' && len(s) >= 6 && s[1] == '+' {
		if v, ok := hexValue(s[2:6]); ok {
			size := 6
			if size < len(s) && s[size] == ' ' {
				size++ // "U+0069 U+0067" spells a word
			}
			return size, v, false, true
		}
	}
	if s[0] != '\\' {
		return 0, 0, false, false
	}
	n := 1
	for n < min(len(s), 8) && s[n] == '\\' { // escaped once more, as in JSON within JSON
		n++
	}
	if n >= len(s) {
		return 0, 0, false, false
	}
	digits := func(from, to int) (rune, bool) {
		if to > len(s) {
			return 0, false
		}
		return hexValue(s[from:to])
	}
	switch c := s[n]; c {
	case 'x':
		if v, ok := digits(n+1, n+3); ok {
			return n + 3, v, true, true
		}
	case 'u':
		if n+1 < len(s) && s[n+1] == '{' {
			if end := strings.IndexByte(s[n+2:min(len(s), n+10)], '}'); end > 0 {
				if v, ok := hexValue(s[n+2 : n+2+end]); ok {
					return n + 3 + end, v, false, true
				}
			}
		}
		if v, ok := digits(n+1, n+5); ok {
			if utf16.IsSurrogate(v) && n+7 < len(s) && s[n+5] == '\\' && s[n+6] == 'u' {
				if low, ok := digits(n+7, n+11); ok {
					return n + 11, utf16.DecodeRune(v, low), false, true
				}
			}
			return n + 5, v, false, true
		}
	case 'U':
		if v, ok := digits(n+1, n+9); ok {
			return n + 9, v, false, true
		}
	case '0', '1', '2', '3':
		if n+3 <= len(s) && octal(s[n]) && octal(s[n+1]) && n+2 < len(s) && octal(s[n+2]) {
			return n + 3, rune(s[n]-'0')<<6 | rune(s[n+1]-'0')<<3 | rune(s[n+2]-'0'), true, true
		}
	case 'n', 'r', 't':
		return n + 1, '\n', false, false
	case '"', '\'', '/', '`':
		return n + 1, rune(c), false, false
	}
	return 0, 0, false, false
}

func octal(c byte) bool { return '0' <= c && c <= '7' }

// hexValue reads hexadecimal digits that stand for a character.
func hexValue(s string) (rune, bool) {
	v := rune(0)
	for i := range len(s) {
		if alphabet[s[i]]&inHex == 0 {
			return 0, false
		}
		v = v<<4 | rune(hexDigit(s[i]))
	}
	return v, v <= utf8.MaxRune && len(s) > 0
}

// selectors decodes bytes that are written as variation selectors.
func (r *Reader) selectors(src string) {
	r.buf = r.buf[:0]
	start := 0
	flush := func(end int) {
		if len(r.buf) >= minHidden {
			r.accept(Hidden, start, end)
		}
		r.buf = r.buf[:0]
	}
	for i, c := range src {
		var b int
		switch {
		case 0xFE00 <= c && c <= 0xFE0F:
			b = int(c - 0xFE00)
		case 0xE0100 <= c && c <= 0xE01EF:
			b = int(c-0xE0100) + 16
		default:
			flush(i)
			continue
		}
		if len(r.buf) == 0 {
			start = i
		}
		r.buf = append(r.buf, byte(b))
	}
	flush(len(src))
}

// zeroWidth decodes bits that are written as two kinds of zero-width
// characters, whichever of them is the one.
func (r *Reader) zeroWidth(src string) {
	start, n := 0, 0
	var signs [2]rune
	var bits []byte
	flush := func(end int) {
		for _, flip := range []byte{0, 1} {
			if n < 8*minHidden {
				break
			}
			r.buf = r.buf[:0]
			for i := 0; i+8 <= len(bits); i += 8 {
				v := byte(0)
				for _, b := range bits[i : i+8] {
					v = v<<1 | b ^ flip
				}
				r.buf = append(r.buf, v)
			}
			if r.accept(Hidden, start, end) {
				break
			}
		}
		n, bits = 0, bits[:0]
	}
	for i, c := range src {
		if c != 0x200B && c != 0x200C && c != 0x200D && c != 0x2060 && c != 0xFEFF {
			if n > 0 {
				flush(i)
			}
			continue
		}
		if n == 0 {
			start, signs = i, [2]rune{c, c}
		}
		if c != signs[0] && signs[1] == signs[0] {
			signs[1] = c
		}
		if c == signs[1] && signs[1] != signs[0] {
			bits = append(bits, 1)
		} else {
			bits = append(bits, 0)
		}
		n++
	}
	if n > 0 {
		flush(len(src))
	}
}
