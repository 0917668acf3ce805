// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package hiddentext

import (
	"unicode"
	"unicode/utf8"
)

// Limits of runs of special characters.
const (
	longRun  = 8  // no honest sequence of special characters is longer
	fewInRun = 3  // of one kind, that many together are no strays
	maxBlank = 48 // blank Braille cells in a row, in pictures made of Braille
)

// judgeRun decides about c.run. Directional controls are put aside, to be
// judged with those of their line.
func (c *scan) judgeRun() {
	prev, next := c.before(c.run[0].start), c.after(c.run[len(c.run)-1].end)
	long := len(c.run) > longRun
	// What an escape parts comes together when it is taken out.
	parted := c.run[0].start == c.escape || next != 0 && c.s.table.of(next) == control
	cuts := cutsWord(prev, next)
	rest := c.run[:0]
	for _, sp := range c.run {
		if sp.kind == bidi {
			sp.inWord = cuts && !isRTL(prev) && !isRTL(next) || long
			c.bidi = append(c.bidi, sp)
			continue
		}
		rest = append(rest, sp)
	}
	c.run = rest
	switch {
	case len(rest) == 0:
		return
	case len(rest) == 1 && rest[0].kind == softHyphen:
		c.softHyphen(rest[0])
		return
	case parted:
	case c.honestBlanks(rest), !long && c.honest(prev, rest, next):
		return
	}
	for i := 0; i < len(rest); {
		j := i + 1
		for j < len(rest) && rest[j].kind == rest[i].kind {
			j++
		}
		for _, sp := range rest[i:j] {
			rule, hidden := c.judge(sp, rest[i:j], prev, next)
			if long || len(rest) >= fewInRun {
				hidden = hidden || rule != iPrivate && rule != iControl
			}
			c.add(sp.start, sp.end, sp.r, rule, hidden)
		}
		i = j
	}
}

// honest reports whether a short run is one of the sequences that scripts and
// emoji need.
func (c *scan) honest(prev rune, run []special, next rune) bool {
	switch len(run) {
	case 1:
		return c.honestAlone(prev, run[0], next)
	case 2:
		a, b := run[0].r, run[1].r
		switch {
		case a == 0xFE0F && b == zwj: // ❤️‍🔥
			return pictographic(prev) && pictographic(next)
		case isJoiner(a) && isJoiner(b):
			return joins(prev) || joins(next)
		case a == 0x115F && b == 0x1160:
			return isJongseong(next)
		}
	case len(flagEngland):
		return prev == 0x1F3F4 && subdivisionFlag(run)
	}
	return false
}

const (
	zwnj = 0x200C
	zwj  = 0x200D
)

func isJoiner(r rune) bool { return r == zwnj || r == zwj }

// honestAlone is honest for a character between two visible ones.
func (c *scan) honestAlone(prev rune, sp special, next rune) bool {
	switch r := sp.r; {
	case sp.kind == selector:
		return selects(prev, r) && !(r > 0xFFFF && c.selectorsInARow(sp))
	case r == zwj && pictographic(next) && (pictographic(prev) || isSkinTone(prev)):
		return true
	case isJoiner(r):
		return joins(prev) || joins(next)
	case r == 0x200B || r == 0x2060:
		return breaksWithoutSpace(prev) || breaksWithoutSpace(next)
	case r == 0xFEFF:
		return sp.start == 0
	case r == 0x034F: // combining grapheme joiner
		return c.s.table.of(prev) == mark || c.s.table.of(next) == mark
	case r == 0x115F:
		return isJungseong(next)
	case r == 0x1160:
		return isChoseong(prev)
	default:
		return honestBeside(prev, r, next)
	}
}

// selectorsInARow reports whether the variation selector of an ideograph is one
// of maxVariants in a row, an ideograph before each. Variants are of single
// characters of names; a selector on each character carries bytes.
func (c *scan) selectorsInARow(sp special) bool {
	const maxVariants = 4
	isSelector := func(r rune) bool { return r >= 0xE0100 && r <= 0xE01EF }
	n := 0
	for i := sp.end; n < maxVariants; n++ {
		vs, size := utf8.DecodeLastRuneInString(c.text[:i])
		base, baseSize := utf8.DecodeLastRuneInString(c.text[:i-size])
		if !isSelector(vs) || !unicode.Is(unicode.Han, base) {
			break
		}
		i -= size + baseSize
	}
	for i := sp.end; n < maxVariants; n++ {
		base, baseSize := utf8.DecodeRuneInString(c.text[i:])
		vs, size := utf8.DecodeRuneInString(c.text[i+baseSize:])
		if !isSelector(vs) || !unicode.Is(unicode.Han, base) {
			break
		}
		i += baseSize + size
	}
	return n >= maxVariants
}

// honestBlanks reports whether a run is blank Braille cells among others.
func (c *scan) honestBlanks(run []special) bool {
	if len(run) > maxBlank {
		return false
	}
	for _, sp := range run {
		if sp.r != 0x2800 {
			return false
		}
	}
	const reach = 64 // bytes of white space and blanks on the way to a cell
	start, end := run[0].start, run[len(run)-1].end
	for i := start; i > 0 && start-i < reach; {
		r, n := utf8.DecodeLastRuneInString(c.text[:i])
		if isBraille(r) {
			return true
		}
		if r != ' ' && r != '\n' && r != 0x2800 {
			break
		}
		i -= n
	}
	for i := end; i < len(c.text) && i-end < reach; {
		r, n := utf8.DecodeRuneInString(c.text[i:])
		if isBraille(r) {
			return true
		}
		if r != ' ' && r != '\n' && r != 0x2800 {
			break
		}
		i += n
	}
	return false
}

// judge says which rule a character breaks that is not honest, and whether it
// hides something. group is those of its kind that stand with it.
func (c *scan) judge(sp special, group []special, prev, next rune) (rule uint8, hidden bool) {
	cuts := cutsWord(prev, next)
	many := len(group) >= fewInRun
	switch r := sp.r; sp.kind {
	case tag:
		return iTag, true
	case selector:
		// Emoji keyboards leave a presentation selector behind, or double it.
		stray := r == 0xFE0E || r == 0xFE0F || r < 0x1810
		return iVariation, !stray || cuts || many || group[0].r != group[len(group)-1].r
	case annotation:
		return iAnnotation, true
	case private:
		return iPrivate, cuts || many
	case blank:
		return iBlank, r != 0x2800 || cuts || many
	case softHyphen:
		return iSoftHyphen, cuts || many
	case control:
		return iControl, false // unless in a pattern
	case zeroWidth:
		if !isJoiner(r) && (ideographic(prev) || ideographic(next)) {
			cuts = false // a break opportunity
		}
		return iZeroWidth, cuts || many
	default:
		switch {
		case r >= 0x2061 && r <= 0x2064: // operators: f⁡(x), 2⁢x
			cuts = c.letters(sp.start, -1) && c.letters(sp.end, 1)
		case r == 0x034F, r == 0x17B4, r == 0x17B5, r == 0x180E:
		default:
			cuts = true // deprecated, unassigned, or of a notation that is not here
		}
		return iIgnorable, cuts || many
	}
}

// letters reports whether at least two letters stand before i (dir < 0) or
// from i on.
func (c *scan) letters(i, dir int) bool {
	for range 2 {
		var r rune
		var n int
		if dir < 0 {
			r, n = utf8.DecodeLastRuneInString(c.text[:i])
			i -= n
		} else {
			r, n = utf8.DecodeRuneInString(c.text[i:])
			i += n
		}
		if n == 0 || !isWordRune(r) {
			return false
		}
	}
	return true
}
