// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package hiddentext

import "unicode/utf8"

// Web pages hyphenate: they put soft hyphens into every long word, between
// syllables. What hides a phrase from a filter puts them into few words, short
// ones too, or beside single letters. So a soft hyphen inside a word is a
// stray if it stands as hyphenation puts it and others around it do as well.
const (
	wordReach       = 48  // bytes of a word that are looked at, to either side
	minHyphenated   = 7   // letters of the shortest word that is hyphenated
	hyphenatedReach = 128 // bytes in which other hyphenated words must stand
	minOthers       = 2
)

// A softHyphenAt is a soft hyphen inside a word.
type softHyphenAt struct {
	special
	word     int  // where the word starts, as far as it is looked at
	syllable bool // stands where hyphenation would put it
}

// softHyphen decides about a soft hyphen that stands alone, or puts it aside
// to be judged with those around.
func (c *scan) softHyphen(sp special) {
	word, lettersBefore, left := c.span(sp.start, -1)
	_, lettersAfter, right := c.span(sp.end, 1)
	if left == 0 || right == 0 {
		c.add(sp.start, sp.end, sp.r, iSoftHyphen, false)
		return
	}
	c.soft = append(c.soft, softHyphenAt{
		special:  sp,
		word:     word,
		syllable: left >= 2 && right >= 2 && lettersBefore+lettersAfter >= minHyphenated,
	})
}

// span walks over a word from i in direction dir. It returns where it ended,
// the letters of the word and how many of them came before the first soft
// hyphen.
func (c *scan) span(i, dir int) (at, letters, fragment int) {
	hyphens := 0
	for at = i; max(at-i, i-at) < wordReach; {
		var r rune
		var n int
		if dir < 0 {
			r, n = utf8.DecodeLastRuneInString(c.text[:at])
		} else {
			r, n = utf8.DecodeRuneInString(c.text[at:])
		}
		switch {
		case n > 0 && r == 0xAD:
			hyphens++
		case n > 0 && isWordRune(r):
			letters++
			if hyphens == 0 {
				fragment++
			}
		default:
			return at, letters, fragment
		}
		at += dir * n
	}
	return at, letters, fragment
}

// judgeSoftHyphens decides about the soft hyphens inside words.
func (c *scan) judgeSoftHyphens() {
	for i, sh := range c.soft {
		others := 0
		for _, dir := range [...]int{-1, 1} {
			word := sh.word
			for k := i + dir; k >= 0 && k < len(c.soft) && others < minOthers; k += dir {
				o := c.soft[k]
				if max(o.start-sh.start, sh.start-o.start) > hyphenatedReach {
					break
				}
				if o.word != word && o.syllable {
					others++
					word = o.word
				}
			}
		}
		c.add(sh.start, sh.end, sh.r, iSoftHyphen, !sh.syllable || others < minOthers)
	}
}
