// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package hiddentext

import "unicode"

// isWordRune reports whether r is part of a word.
func isWordRune(r rune) bool {
	if r < 0x80 {
		return 'a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9'
	}
	return unicode.In(r, unicode.L, unicode.M, unicode.Nd)
}

// cutsWord reports whether what stands between prev and next cuts a word, in a
// script that puts nothing invisible into words.
func cutsWord(prev, next rune) bool {
	return isWordRune(prev) && isWordRune(next) && !joins(prev) && !joins(next)
}

// joining lists the scripts in which a joiner changes how letters look:
// cursive ones and those with conjuncts.
var joining = []*unicode.RangeTable{
	unicode.Arabic, unicode.Syriac, unicode.Mongolian, unicode.Nko, unicode.Mandaic, unicode.Phags_Pa, unicode.Adlam,
	unicode.Hanifi_Rohingya, unicode.Manichaean, unicode.Psalter_Pahlavi, unicode.Sogdian,
	unicode.Devanagari, unicode.Bengali, unicode.Gurmukhi, unicode.Gujarati, unicode.Oriya, unicode.Tamil,
	unicode.Telugu, unicode.Kannada, unicode.Malayalam, unicode.Sinhala, unicode.Tibetan, unicode.Myanmar,
	unicode.Khmer, unicode.Balinese, unicode.Javanese, unicode.Sundanese, unicode.Tai_Tham, unicode.Limbu,
	unicode.Brahmi, unicode.Kaithi, unicode.Chakma, unicode.Sharada, unicode.Khojki, unicode.Grantha,
	unicode.Newa, unicode.Tirhuta, unicode.Siddham, unicode.Modi, unicode.Takri, unicode.Meetei_Mayek,
	unicode.Saurashtra, unicode.Gunjala_Gondi, unicode.Masaram_Gondi,
}

// joins reports whether a joiner is at home beside r. Signs that several of
// these scripts share, such as the Arabic tatweel, count.
func joins(r rune) bool {
	if r < 0x0600 {
		return false
	}
	return unicode.In(r, joining...) || r >= 0x0600 && r <= 0x06FF || r == 0x0951 || r == 0x0952 || r == 0x0964 || r == 0x0965
}

// withoutSpaces lists the scripts that mark no word boundaries, so that a
// zero-width space says where a line may break.
var withoutSpaces = []*unicode.RangeTable{
	unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar, unicode.Tibetan, unicode.Javanese, unicode.Balinese,
	unicode.Tai_Le, unicode.New_Tai_Lue, unicode.Tai_Tham, unicode.Tai_Viet,
}

func breaksWithoutSpace(r rune) bool { return r >= 0x0E00 && unicode.In(r, withoutSpaces...) }

func ideographic(r rune) bool {
	return r >= 0x1100 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Bopomofo)
}

// isRTL reports whether r is written from right to left. The ranges are the
// blocks that the Unicode bidirectional algorithm reserves for such letters.
func isRTL(r rune) bool {
	return r >= 0x0590 && (r <= 0x08FF ||
		r >= 0xFB1D && r <= 0xFDFF || r >= 0xFE70 && r <= 0xFEFE ||
		r >= 0x10800 && r <= 0x10FFF || r >= 0x1E800 && r <= 0x1EFFF)
}

func isChoseong(r rune) bool  { return r >= 0x1100 && r <= 0x115F || r >= 0xA960 && r <= 0xA97C }
func isJungseong(r rune) bool { return r >= 0x1160 && r <= 0x11A7 || r >= 0xD7B0 && r <= 0xD7C6 }
func isJongseong(r rune) bool { return r >= 0x11A8 && r <= 0x11FF || r >= 0xD7CB && r <= 0xD7FB }
func isBraille(r rune) bool   { return r > 0x2800 && r <= 0x28FF }
func isSkinTone(r rune) bool  { return r >= 0x1F3FB && r <= 0x1F3FF }

// honestBeside reports whether r, a format character of one notation, stands
// beside a character of it.
func honestBeside(prev, r, next rune) bool {
	var of *unicode.RangeTable
	switch {
	case r == 0x180E:
		of = unicode.Mongolian
	case r == 0x17B4 || r == 0x17B5:
		of = unicode.Khmer
	case r >= 0x1BCA0 && r <= 0x1BCA3:
		of = unicode.Duployan
	case r >= 0x1D173 && r <= 0x1D17A:
		musical := func(r rune) bool { return r >= 0x1D100 && r <= 0x1D1FF }
		return musical(prev) || musical(next)
	default:
		return false
	}
	return unicode.Is(of, prev) || unicode.Is(of, next)
}

// maxIdeographic is the last selector of the Ideographic Variation Database
// that fonts and texts use; those after it select nothing.
const maxIdeographic = 0xE011F

// selects reports whether the variation selector vs may follow base.
func selects(base, vs rune) bool {
	switch {
	case vs == 0xFE0E || vs == 0xFE0F: // text or emoji presentation
		return pictographic(base) || isSkinTone(base) || '0' <= base && base <= '9' || base == '#' || base == '*' ||
			base >= 0x80 && unicode.In(base, unicode.S, unicode.P, unicode.No)
	case vs >= 0xFE00 && vs <= 0xFE06:
		if unicode.Is(unicode.Egyptian_Hieroglyphs, base) {
			return true
		}
		return vs <= 0xFE02 && (base == '0' || base >= 0x80 && unicode.In(base, unicode.S, unicode.P, unicode.Lo, unicode.Nl, unicode.Sm)) ||
			base == '<' || base == '>' || base == '='
	case vs >= 0x180B && vs <= 0x180F:
		return unicode.In(base, unicode.Mongolian, unicode.Phags_Pa)
	case vs >= 0xE0100 && vs <= maxIdeographic:
		return unicode.Is(unicode.Han, base)
	}
	return false
}

// flagEngland spells the flag of England in tag characters, as Scotland's and
// Wales's are spelled. They are the only such flags in general interchange.
const flagEngland = "gbeng\x7f"

func subdivisionFlag(run []special) bool {
	var tags [len(flagEngland)]byte
	for i, sp := range run {
		if sp.kind != tag {
			return false
		}
		tags[i] = byte(sp.r - 0xE0000)
	}
	switch string(tags[:]) {
	case flagEngland, "gbsct\x7f", "gbwls\x7f":
		return true
	}
	return false
}

// pictographic reports whether r has the property Extended_Pictographic
// (emoji-data.txt).
func pictographic(r rune) bool { return r >= 0xA9 && unicode.Is(extendedPictographic, r) }

var extendedPictographic = &unicode.RangeTable{
	LatinOffset: 2,
	R16: []unicode.Range16{
		{0x00A9, 0x00A9, 1}, {0x00AE, 0x00AE, 1}, {0x203C, 0x203C, 1}, {0x2049, 0x2049, 1}, {0x2122, 0x2122, 1},
		{0x2139, 0x2139, 1}, {0x2194, 0x2199, 1}, {0x21A9, 0x21AA, 1}, {0x231A, 0x231B, 1}, {0x2328, 0x2328, 1},
		{0x2388, 0x2388, 1}, {0x23CF, 0x23CF, 1}, {0x23E9, 0x23F3, 1}, {0x23F8, 0x23FA, 1}, {0x24C2, 0x24C2, 1},
		{0x25AA, 0x25AB, 1}, {0x25B6, 0x25B6, 1}, {0x25C0, 0x25C0, 1}, {0x25FB, 0x25FE, 1}, {0x2600, 0x2605, 1},
		{0x2607, 0x2612, 1}, {0x2614, 0x2685, 1}, {0x2690, 0x2705, 1}, {0x2708, 0x2712, 1}, {0x2714, 0x2714, 1},
		{0x2716, 0x2716, 1}, {0x271D, 0x271D, 1}, {0x2721, 0x2721, 1}, {0x2728, 0x2728, 1}, {0x2733, 0x2734, 1},
		{0x2744, 0x2744, 1}, {0x2747, 0x2747, 1}, {0x274C, 0x274C, 1}, {0x274E, 0x274E, 1}, {0x2753, 0x2755, 1},
		{0x2757, 0x2757, 1}, {0x2763, 0x2767, 1}, {0x2795, 0x2797, 1}, {0x27A1, 0x27A1, 1}, {0x27B0, 0x27B0, 1},
		{0x27BF, 0x27BF, 1}, {0x2934, 0x2935, 1}, {0x2B05, 0x2B07, 1}, {0x2B1B, 0x2B1C, 1}, {0x2B50, 0x2B50, 1},
		{0x2B55, 0x2B55, 1}, {0x3030, 0x3030, 1}, {0x303D, 0x303D, 1}, {0x3297, 0x3297, 1}, {0x3299, 0x3299, 1},
	},
	R32: []unicode.Range32{
		{0x1F000, 0x1F0FF, 1}, {0x1F10D, 0x1F10F, 1}, {0x1F12F, 0x1F12F, 1}, {0x1F16C, 0x1F171, 1},
		{0x1F17E, 0x1F17F, 1}, {0x1F18E, 0x1F18E, 1}, {0x1F191, 0x1F19A, 1}, {0x1F1AD, 0x1F1E5, 1},
		{0x1F201, 0x1F20F, 1}, {0x1F21A, 0x1F21A, 1}, {0x1F22F, 0x1F22F, 1}, {0x1F232, 0x1F23A, 1},
		{0x1F23C, 0x1F23F, 1}, {0x1F249, 0x1F3FA, 1}, {0x1F400, 0x1F53D, 1}, {0x1F546, 0x1F64F, 1},
		{0x1F680, 0x1F6FF, 1}, {0x1F774, 0x1F77F, 1}, {0x1F7D5, 0x1F7FF, 1}, {0x1F80C, 0x1F80F, 1},
		{0x1F848, 0x1F84F, 1}, {0x1F85A, 0x1F85F, 1}, {0x1F888, 0x1F88F, 1}, {0x1F8AE, 0x1F8FF, 1},
		{0x1F90C, 0x1F93A, 1}, {0x1F93C, 0x1F945, 1}, {0x1F947, 0x1FAFF, 1}, {0x1FC00, 0x1FFFD, 1},
	},
}
