// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package view

import (
	"encoding/base32"
	"encoding/base64"
	"encoding/binary"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// Byte classes of the alphabets that blocks are written in.
const (
	in64 = 1 << iota
	in32
	inHex
	inDec
	inMorse
)

var alphabet = func() (table [256]byte) {
	for _, a := range []struct {
		signs string
		class byte
	}{
		{"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_", in64},
		{"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", in32},
		{"0123456789abcdefABCDEF", inHex},
		{"0123456789", inDec},
		{".-/", inMorse},
	} {
		for _, c := range []byte(a.signs) {
			table[c] |= a.class
		}
	}
	return table
}()

const (
	minBase64 = 16 // characters; shorter ones hold no phrase
	minBase32 = 24
	minBytes  = 10 // bytes in hexadecimal
	minCodes  = 8  // characters in decimal or binary
)

// blocks decodes the runs that stand for other text as a whole.
func (r *Reader) blocks(src string) {
	r.unwrapped = 0
	for i := 0; i < len(src); {
		c := alphabet[src[i]]
		if c == 0 {
			i++
			continue
		}
		end := i + 1
		all := c
		for end < len(src) && alphabet[src[end]]&(in64|inMorse) != 0 {
			all &= alphabet[src[end]]
			end++
		}
		n := end - i
		switch {
		case n >= minBase64 && c&in64 != 0 && r.block64(src, i, &end, all):
		case all&inHex != 0 && n <= 3 || n == 4 && src[i] == '0' && src[i+1]|0x20 == 'x':
			if e := r.codes(src, i); e > end {
				end = e
			}
		case all&inDec != 0 && n >= 7 && n <= 8:
			if e := r.bits(src, i); e > end {
				end = e
			}
		case all&inMorse != 0:
			if e := r.morse(src, i); e > end {
				end = e
			}
		}
		i = end
	}
}

// block64 decodes a run of at least minBase64 characters of the base64
// alphabet, which may be hexadecimal or base32 as well, and may go on in the
// next line. It reports whether it was taken.
func (r *Reader) block64(src string, start int, end *int, all byte) bool {
	if all&inHex != 0 {
		if h := *end - start; h >= 2*minBytes && h%2 == 0 {
			r.buf = r.buf[:0]
			for i := start; i < *end; i += 2 {
				r.buf = append(r.buf, hexDigit(src[i])<<4|hexDigit(src[i+1]))
			}
			if r.accept(Hex, start, *end) {
				return true
			}
		}
	}
	stop := *end
	if start >= r.unwrapped {
		stop = wrapped(src, start, *end)
	}
	for ; ; stop = *end {
		if k := r.decode64(src, start, stop, all); k != 0 && r.accept(k, start, stop) {
			*end = stop
			return true
		}
		if stop == *end {
			return false
		}
		r.unwrapped = stop // these lines are no whole; each may still be one
	}
}

// decode64 decodes src[start:end] into r.buf, as base32 or as base64, or
// returns 0 if it is neither.
func (r *Reader) decode64(src string, start, end int, all byte) Kind {
	r.buf = r.buf[:0]
	for i := start; i < end; i++ {
		switch c := src[i]; {
		case c == '-':
			r.buf = append(r.buf, '+')
		case c == '_':
			r.buf = append(r.buf, '/')
		case alphabet[c]&in64 != 0:
			r.buf = append(r.buf, c)
		}
	}
	if all&in32 != 0 && len(r.buf) >= minBase32 {
		if n, err := base32.StdEncoding.WithPadding(base32.NoPadding).Decode(r.buf, r.buf); err == nil {
			r.buf = r.buf[:n]
			return Base32
		}
	}
	if !mixed(r.buf) {
		return 0
	}
	n, _ := base64.RawStdEncoding.Decode(r.buf, r.buf[:len(r.buf)-len(r.buf)%4+tail(len(r.buf)%4)])
	r.buf = r.buf[:n]
	return Base64
}

// tail is how many of the last n characters of base64 hold a whole byte.
func tail(n int) int {
	if n == 1 {
		return 0
	}
	return n
}

// mixed tells base64 from words and paths: it has capitals, small letters, and
// changes often between them.
func mixed(b []byte) bool {
	changes, kind := 0, byte(0)
	for _, c := range b {
		k := byte('d')
		switch {
		case 'a' <= c && c <= 'z':
			k = 'a'
		case 'A' <= c && c <= 'Z':
			k = 'A'
		}
		if k != kind {
			changes++
			kind = k
		}
	}
	return changes*6 >= len(b)
}

// wrapped returns the end of a run of base64 that goes on over line ends: each
// line but the last is long, and all but the last are of one length.
func wrapped(src string, start, end int) int {
	width := end - start
	if end < len(src) && src[end] == '=' {
		return end
	}
	for width >= 40 {
		i := end
		for i < len(src) && i < end+4 && (src[i] == '\n' || src[i] == '\r' || src[i] == ' ' || src[i] == '>' || src[i] == '\t' || src[i] == '"') {
			i++
		}
		j := i
		for j < len(src) && alphabet[src[j]]&in64 != 0 && j-i <= width {
			j++
		}
		if i == end || j == i || j-i > width {
			return end
		}
		end = j
		if j-i < width {
			return end
		}
	}
	return end
}

// accept keeps the bytes of r.buf as the meaning of [start, end) if they are
// text: UTF-8, or UTF-16 of Latin letters.
func (r *Reader) accept(k Kind, start, end int) bool {
	b := r.buf
	if len(b) >= 2*8 && len(b)%2 == 0 && b[1] == 0 && b[3] == 0 {
		units := make([]uint16, 0, len(b)/2)
		for i := 0; i < len(b); i += 2 {
			units = append(units, binary.LittleEndian.Uint16(b[i:]))
		}
		b = []byte(string(utf16.Decode(units)))
	}
	if !readable(b) {
		return false
	}
	d := r.draft(k)
	d.line(start)
	d.put(start, end, b...)
	d.line(end)
	return true
}

// readable reports whether b is text rather than random bytes.
func readable(b []byte) bool {
	if len(b) < 8 || !utf8.Valid(b) {
		return false
	}
	good, n := 0, 0
	for i := 0; i < len(b); {
		c, size := utf8.DecodeRune(b[i:])
		i += size
		n++
		if c == '\n' || c == '\t' || c == '\r' || c >= ' ' && c < 0x7F || c > 0xA0 && (unicode.IsLetter(c) || unicode.IsPunct(c) || unicode.IsMark(c)) || Invisible(c) {
			good++
		}
	}
	return good*20 >= n*19
}

func hexDigit(c byte) byte {
	switch {
	case c <= '9':
		return c - '0'
	case c >= 'a':
		return c - 'a' + 10
	}
	return c - 'A' + 10
}

// codes decodes "69 67 6e" and "105, 103, 110": numbers of one base with
// something short between them. It returns the end of what it looked at.
func (r *Reader) codes(src string, start int) int {
	dec, hex, n := true, true, 0
	end := start
	for i := start; i < len(src); {
		j := i
		if j+1 < len(src) && src[j] == '0' && (src[j+1] == 'x' || src[j+1] == 'X') {
			j += 2
		}
		k := j
		for k < len(src) && k < j+4 && alphabet[src[k]]&inHex != 0 {
			dec = dec && alphabet[src[k]]&inDec != 0
			k++
		}
		if k == j || k-j > 3 || k < len(src) && isLetter(src[k]) {
			break
		}
		hex = hex && k-j == 2
		if !dec && !hex {
			break
		}
		n++
		end = k
		for i = k; i < len(src) && i < k+3 && separates(src[i]); i++ {
		}
		if i == k {
			break
		}
	}
	if n < minCodes {
		return end
	}
	if dec && r.numbers(src, start, end, 10) && r.accept(Codes, start, end) {
		return end
	}
	if hex && r.numbers(src, start, end, 16) {
		r.accept(Hex, start, end)
	}
	return end
}

func separates(c byte) bool {
	return c == ' ' || c == ',' || c == ':' || c == ';' || c == '-' || c == '\n' || c == '|' || c == '/'
}

// numbers puts the bytes that the numbers of src[start:end] stand for into
// r.buf, and reports whether each is one.
func (r *Reader) numbers(src string, start, end, base int) bool {
	r.buf = r.buf[:0]
	for i := start; i < end; {
		v, digits := 0, 0
		if base == 16 && src[i] == '0' && i+1 < end && (src[i+1] == 'x' || src[i+1] == 'X') {
			i += 2
		}
		for ; i < end && alphabet[src[i]]&inHex != 0; i++ {
			v = v*base + int(hexDigit(src[i]))
			digits++
		}
		if digits > 0 {
			if v > 255 {
				return false
			}
			r.buf = append(r.buf, byte(v))
		}
		for i < end && alphabet[src[i]]&inHex == 0 {
			i++
		}
	}
	return true
}

// bits decodes groups of seven or eight binary digits.
func (r *Reader) bits(src string, start int) int {
	r.buf = r.buf[:0]
	end := start
	for i := start; i < len(src); {
		v, j := 0, i
		for ; j < len(src) && j < i+8 && (src[j] == '0' || src[j] == '1'); j++ {
			v = v<<1 | int(src[j]-'0')
		}
		if j-i < 7 {
			break
		}
		r.buf = append(r.buf, byte(v))
		for end, i = j, j; i < len(src) && i < j+2 && separates(src[i]); i++ {
		}
	}
	if len(r.buf) >= minCodes {
		r.accept(Codes, start, end)
	}
	return end
}

const morseLetters = ".- a -... b -.-. c -.. d . e ..-. f --. g .... h .. i .--- j -.- k .-.. l -- m -. n --- o .--. p --.- q .-. r ... s - t ..- u ...- v .-- w -..- x -.-- y --.. z "

// morse decodes letters of dots and dashes with one space between them, and
// more or a slash between words.
func (r *Reader) morse(src string, start int) int {
	r.buf = r.buf[:0]
	end := start
	for i := start; i < len(src); {
		j := i
		for j < len(src) && (src[j] == '.' || src[j] == '-') && j < i+5 {
			j++
		}
		if j == i || j == i+5 {
			break
		}
		// The table has each code between spaces, and the letter behind it.
		at := strings.Index(" "+morseLetters, " "+src[i:j]+" ")
		if at < 0 {
			break
		}
		r.buf = append(r.buf, morseLetters[at+j-i+1])
		end = j
		for i = j; i < len(src) && (src[i] == ' ' || src[i] == '/' || src[i] == '\n' || src[i] == '|'); i++ {
		}
		if i == j {
			break
		}
		if i > j+1 {
			r.buf = append(r.buf, ' ')
		}
	}
	if len(r.buf) >= 12 {
		r.accept(Morse, start, end)
	}
	return max(end, start+1)
}
