// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package promptguard

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	spacedLetters = 5 // that make a run; digits between them don't count
	longestGap    = 6 // characters between two of them
)

// despace returns a text without what stands between letters to keep them
// apart: white space and signs between single letters, and characters without
// width inside words. It reports whether there was any. A gap in a run of
// single letters that is wider than the narrowest ends a word.
func despace(u unit) (unit, bool) {
	text := u.text
	r := rewriter{}
	from := 0 // up to here, the text has been written
	for i := 0; i < len(text); {
		c, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case unseen(c) && i > 0 && letterBefore(text[:i]) && letterAfter(text[i+size:]):
			r.copy(text, from, i)
			from = i + size
		case alphanumeric(c) && !letterBefore(text[:i]):
			if stop, narrow, ok := letterRun(text, i); ok {
				r.copy(text, from, i)
				r.join(text, i, stop, narrow)
				i, from = stop, stop
				continue
			}
			// On to the end of the word: its letters begin no run.
			for i += size; i < len(text); i += size {
				if c, size = utf8.DecodeRuneInString(text[i:]); !inWord(c) {
					break
				}
			}
			continue
		}
		i += size
	}
	if from == 0 {
		return u, false
	}
	r.copy(text, from, len(text))
	return r.unit(u), true
}

// letterRun looks for single letters with gaps between them from i on, and
// returns where they end and the width of their narrowest gap in characters.
func letterRun(text string, i int) (stop, narrow int, ok bool) {
	n := 0
	gap := 0
	for i < len(text) {
		end := letterEnd(text, i)
		if end == i || end < len(text) && letterAfter(text[end:]) {
			break // a word, or no letter at all
		}
		if gap > 0 && (narrow == 0 || gap < narrow) {
			narrow = gap
		}
		if c, _ := utf8.DecodeRuneInString(text[i:]); unicode.IsLetter(c) {
			n++
		}
		stop = end
		var next int
		if next, gap = gapEnd(text, end); gap == 0 || gap > longestGap {
			break
		}
		i = next
	}
	return stop, narrow, n >= spacedLetters
}

// join writes a run of single letters without its gaps.
func (r *rewriter) join(text string, i, stop, narrow int) {
	for i < stop {
		end := letterEnd(text, i)
		r.copy(text, i, end)
		next, gap := gapEnd(text, end)
		if gap > narrow && next < stop {
			r.put(' ', end)
		}
		i = next
	}
}

// letterEnd returns where the letter or digit at i ends, its marks among it.
func letterEnd(text string, i int) int {
	c, size := utf8.DecodeRuneInString(text[i:])
	if !alphanumeric(c) {
		return i
	}
	for i += size; i < len(text); i += size {
		if c, size = utf8.DecodeRuneInString(text[i:]); !unicode.Is(unicode.M, c) {
			break
		}
	}
	return i
}

// gapEnd returns where the white space and signs at i end, and how many they
// are; it gives up where they are too many for a gap.
func gapEnd(text string, i int) (end, width int) {
	for i < len(text) && width <= longestGap {
		c, size := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsSpace(c) && !unseen(c) && !strings.ContainsRune(".-_*|/\\,~+=·•:;'\"`", c) {
			break
		}
		i += size
		width++
	}
	return i, width
}

// unseen reports whether a character takes no room.
func unseen(c rune) bool {
	switch c {
	case '\u00ad', '\u180e', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff':
		return true
	}
	return false
}

func alphanumeric(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) }

func inWord(c rune) bool { return alphanumeric(c) || unicode.Is(unicode.M, c) }

func letterBefore(text string) bool {
	c, _ := utf8.DecodeLastRuneInString(text)
	return inWord(c) && !joinsLetters(c)
}

func letterAfter(text string) bool {
	c, _ := utf8.DecodeRuneInString(text)
	return inWord(c) && !joinsLetters(c)
}

// joinsLetters reports whether a character is of a script that writes joiners
// between letters for good reasons.
func joinsLetters(c rune) bool {
	return unicode.In(c, unicode.Arabic, unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi, unicode.Gujarati, unicode.Oriya,
		unicode.Tamil, unicode.Telugu, unicode.Kannada, unicode.Malayalam, unicode.Sinhala, unicode.Syriac, unicode.Khmer,
		unicode.Myanmar, unicode.Mongolian, unicode.Tibetan)
}
