// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

import "unicode/utf8"

// holds reports whether an assertion holds at pos; of word boundaries, asciiOnly says what a
// word is.
func (m *machine) holds(a assertion, asciiOnly bool, pos int) bool {
	t := m.text
	switch a {
	case textStart:
		return pos == 0
	case textEnd:
		return pos == len(t)
	case textEndLine:
		return pos == len(t) || pos == len(t)-1 && t[pos] == '\n'
	case lineStart:
		return pos == 0 || t[pos-1] == '\n'
	case lineStartIn:
		return pos == 0 || t[pos-1] == '\n' && pos < len(t)
	case lineEnd:
		return pos == len(t) || t[pos] == '\n'
	}
	word := asciiWord
	if !asciiOnly {
		word = unicodeWord()
	}
	before, _ := utf8.DecodeLastRuneInString(t[:pos])
	after, _ := utf8.DecodeRuneInString(t[pos:])
	boundary := (pos > 0 && word.contains(before)) != (pos < len(t) && word.contains(after))
	if a == wordBoundary {
		return boundary
	}
	// Of an empty text Python says that it has neither a boundary nor none.
	return !boundary && (asciiOnly || t != "")
}
