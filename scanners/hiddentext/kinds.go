// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package hiddentext

import (
	"unicode"
	"unicode/utf8"
)

// A kind says what a character needs to be looked at for.
type kind uint8

const (
	plain      kind = iota
	mark            // combining: looked at in runs
	zeroWidth       // U+200B to U+200D, U+2060, U+FEFF
	ignorable       // another default-ignorable character
	selector        // variation selector
	tag             // U+E0000 to U+E007F
	bidi            // directional control
	private         // private use
	annotation      // U+FFF9 to U+FFFB
	blank           // filler
	softHyphen      // U+00AD
	control         // C0 and C1, except white space
)

// A kindTable gives the kind of a character. For the Basic Multilingual Plane
// it has a page for each 256 characters that are not all plain.
type kindTable struct {
	page    [256]uint8 // index into pages
	pages   [][256]kind
	allowed []*unicode.RangeTable
}

func newKindTable(allowed []*unicode.RangeTable) kindTable {
	t := kindTable{pages: make([][256]kind, 1), allowed: allowed}
	set := func(lo, hi rune, k kind) {
		for r := lo; r <= hi; r++ {
			if !unicode.In(r, allowed...) {
				t.set(r, k)
			}
		}
	}
	for _, marks := range []*unicode.RangeTable{unicode.Mn, unicode.Me} {
		for _, r := range marks.R16 {
			for c := uint32(r.Lo); c <= uint32(r.Hi); c += uint32(r.Stride) {
				set(rune(c), rune(c), mark)
			}
		}
	}
	for _, r := range [...]struct {
		lo, hi rune
		kind
	}{
		{0x00, 0x08, control}, {0x0E, 0x1F, control}, {0x7F, 0x84, control}, {0x86, 0x9F, control},
		{0xAD, 0xAD, softHyphen},
		{0x034F, 0x034F, ignorable},
		{0x061C, 0x061C, bidi},
		{0x115F, 0x1160, blank},
		{0x17B4, 0x17B5, ignorable},
		{0x180B, 0x180D, selector}, {0x180E, 0x180E, ignorable}, {0x180F, 0x180F, selector},
		{0x200B, 0x200D, zeroWidth}, {0x200E, 0x200F, bidi}, {0x202A, 0x202E, bidi},
		{0x2060, 0x2060, zeroWidth}, {0x2061, 0x2065, ignorable}, {0x2066, 0x2069, bidi}, {0x206A, 0x206F, ignorable},
		{0x2800, 0x2800, blank},
		{0x3164, 0x3164, blank},
		{0xE000, 0xF8FF, private},
		{0xFE00, 0xFE0F, selector}, {0xFEFF, 0xFEFF, zeroWidth},
		{0xFFA0, 0xFFA0, blank},
		{0xFFF0, 0xFFF8, ignorable}, {0xFFF9, 0xFFFB, annotation},
	} {
		set(r.lo, r.hi, r.kind)
	}
	return t
}

func (t *kindTable) set(r rune, k kind) {
	p := t.page[r>>8]
	if p == 0 {
		p = uint8(len(t.pages))
		t.page[r>>8] = p
		t.pages = append(t.pages, [256]kind{})
	}
	t.pages[p][r&0xff] = k
}

// of returns the kind of r.
func (t *kindTable) of(r rune) kind {
	if r < 0x10000 {
		return t.pages[t.page[r>>8]][r&0xff]
	}
	k := supplementary(r)
	if k != plain && len(t.allowed) > 0 && unicode.In(r, t.allowed...) {
		return plain
	}
	return k
}

// supplementary is the kind of a character outside the Basic Multilingual
// Plane.
func supplementary(r rune) kind {
	switch {
	case r >= 0x1F000 && r < 0xE0000:
		return plain // emoji, ideographs
	case r >= 0xF0000:
		return private
	case r >= 0xE0100 && r <= 0xE01EF:
		return selector
	case r >= 0xE0000 && r <= 0xE007F:
		return tag
	case r >= 0xE0000 && r <= 0xE0FFF:
		return ignorable
	case r >= 0x1BCA0 && r <= 0x1BCA3, r >= 0x1D173 && r <= 0x1D17A:
		return ignorable
	case r == 0x1D159:
		return blank
	case unicode.In(r, unicode.Mn, unicode.Me):
		return mark
	}
	return plain
}

// Limits of a run of combining marks. Four marks on a Latin letter are the
// most that a language's orthography or phonetic transcription needs; Tibetan
// stacks and Hebrew with accents go to eight.
const (
	maxMarksLatin = 4
	maxMarks      = 8
)

// next returns the offset of the first character from i on that needs a
// closer look, or len(text).
func (s *Scanner) next(text string, i int) int {
	for i < len(text) {
		b := text[i]
		if b < utf8.RuneSelf {
			if i+8 <= len(text) && plainASCII(text[i:i+8]) {
				i += 8
				continue
			}
			if b < ' ' && (b < '\t' || b > '\r') || b == 0x7f {
				if s.table.of(rune(b)) != plain {
					return i
				}
			}
			i++
			continue
		}
		if b >= 0xE4 && b <= 0xE9 && i+3 <= len(text) && text[i+1]&0xC0 == 0x80 && text[i+2]&0xC0 == 0x80 {
			i += 3 // U+4000 to U+9FFF: ideographs
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		switch s.table.of(r) {
		case plain:
			i += n
		case mark:
			count, end := s.marks(text, i)
			if count > maxMarksLatin && count > s.marksLimit(text, i) {
				return i
			}
			i = end
		default:
			return i
		}
	}
	return len(text)
}

// plainASCII reports whether 8 bytes are printable ASCII, or text that has
// only line breaks and tabs besides.
func plainASCII(s string) bool {
	_ = s[7]
	v := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	const ones, high = 0x0101010101010101, 0x8080808080808080
	if v&high != 0 {
		return false
	}
	// With the high bits clear, adding 1 carries into the high bit of a DEL
	// alone, and adding 0x60 clears it for bytes under 0x20 alone.
	if (v+ones)&high != 0 {
		return false
	}
	low := ^(v + 0x60*ones) & high // set where the byte is a C0 control
	if low == 0 {
		return true
	}
	// Of these only 0x09 to 0x0D may stand: at least 9 and less than 14.
	space := (v + (0x80-'\t')*ones) &^ (v + (0x80-'\r'-1)*ones) & high
	return low&^space == 0
}

// marks counts the combining marks at text[i:].
func (s *Scanner) marks(text string, i int) (count, end int) {
	for i < len(text) {
		r, n := utf8.DecodeRuneInString(text[i:])
		if r != 0x034F && s.table.of(r) != mark {
			break
		}
		count++
		i += n
	}
	return count, i
}

// marksLimit is how many marks may follow the character before text[i:].
func (s *Scanner) marksLimit(text string, i int) int {
	base, _ := utf8.DecodeLastRuneInString(text[:i])
	if base < 0x0370 || base >= 0x1E00 && base < 0x1F00 {
		return maxMarksLatin
	}
	return maxMarks
}
