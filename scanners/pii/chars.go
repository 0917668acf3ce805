// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import "unicode/utf8"

const (
	classDigit = 1 + iota
	classAt
)

var charClass = func() (t [256]uint8) {
	for b := '0'; b <= '9'; b++ {
		t[b] = classDigit
	}
	t['@'] = classAt
	return t
}()

func isDigit(b byte) bool  { return b-'0' < 10 }
func isLetter(b byte) bool { return b|0x20-'a' < 26 }
func isUpper(b byte) bool  { return b-'A' < 26 }
func isAlnum(b byte) bool  { return isDigit(b) || isLetter(b) }
func isHex(b byte) bool    { return isDigit(b) || b|0x20-'a' < 6 }

func upper(b byte) byte {
	if b-'a' < 26 {
		return b - 0x20
	}
	return b
}

// blank returns the length of the blank at the start of s, or 0: a space, or
// one that does not break.
func blank(s string) int {
	if s == "" {
		return 0
	}
	switch s[0] {
	case ' ':
		return 1
	case 0xC2:
		if len(s) > 1 && s[1] == 0xA0 {
			return 2
		}
	case 0xE2:
		if len(s) > 2 && s[1] == 0x80 && (s[2] == 0xAF || s[2] == 0x89) { // U+202F, U+2009
			return 3
		}
	}
	return 0
}

// hyphen returns the length of the hyphen at the start of s, or 0: an ASCII
// one, U+2010 to U+2013.
func hyphen(s string) int {
	if s == "" {
		return 0
	}
	if s[0] == '-' {
		return 1
	}
	if len(s) > 2 && s[0] == 0xE2 && s[1] == 0x80 && s[2] >= 0x90 && s[2] <= 0x93 {
		return 3
	}
	return 0
}

// cutStart and cutEnd move an offset to the next character that begins there.
func cutStart(text string, i int) int {
	for i = max(0, i); i < len(text) && !utf8.RuneStart(text[i]); i++ {
	}
	return i
}

func cutEnd(text string, i int) int {
	for i = min(len(text), i); i > 0 && i < len(text) && !utf8.RuneStart(text[i]); i-- {
	}
	return i
}
