// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package view

// lookalike returns the Latin letter that c, a lower- or upper-case letter of
// Cyrillic, Greek, Armenian, Cherokee, Lisu or the phonetic alphabet, is read
// as, or 0. The facts are those of Unicode's confusables (UTS #39).
func lookalike(c rune) byte {
	if c < 0xA0 {
		return 0
	}
	if c-0x370 < rune(len(lookalikes)) && c >= 0x370 {
		if l := lookalikes[c-0x370]; l != ' ' {
			return l
		}
		return 0
	}
	return rareLookalike(c)
}

// lookalikes holds the Latin letter for each rune from U+0370 to U+058F.
var lookalikes = func() (table [0x220]byte) {
	for i := range table {
		table[i] = ' '
	}
	for _, pair := range []struct{ signs, latin string }{
		{"аαАΑ", "a"}, {"еεЕΕ", "e"}, {"оοσОΟօ", "o"}, {"рρРΡ", "p"}, {"сСϲ", "c"}, {"уγУΥү", "y"}, {"хχХΧ", "x"}, {"іιІΙӀ", "i"},
		{"ѕЅ", "s"}, {"јЈϳ", "j"}, {"һΗНհ", "h"}, {"ԁ", "d"}, {"ոηΝ", "n"}, {"νѵ", "v"}, {"кκКΚ", "k"}, {"мМΜ", "m"}, {"тτТΤ", "t"},
		{"вВΒβ", "b"}, {"ωѡԝ", "w"}, {"Ζ", "z"}, {"υս", "u"}, {"ԛ", "q"}, {"ց", "g"}, {"ӏ", "l"},
	} {
		for _, c := range pair.signs {
			if 0x370 <= c && c < 0x590 {
				table[c-0x370] = pair.latin[0]
			}
		}
	}
	return table
}()

func rareLookalike(c rune) byte {
	switch c {
	case '€':
		return 'e'
	case '₤', '£':
		return 'l'
	case '฿':
		return 'b'
	case '₵', '¢':
		return 'c'
	case '₣':
		return 'f'
	case '₲':
		return 'g'
	case '₭':
		return 'k'
	case '₦':
		return 'n'
	case '₱':
		return 'p'
	case '₮':
		return 't'
	case '₩':
		return 'w'
	case '¥':
		return 'y'
	case '₳':
		return 'a'
	case 0x269:
		return 'i'
	case 0x251:
		return 'a'
	case 0x261:
		return 'g'
	case 0x13A0:
		return 'd'
	case 0x13A1:
		return 'r'
	case 0x13A2:
		return 't'
	case 0x13A9:
		return 'y'
	case 0x13AA:
		return 'a'
	case 0x13AC:
		return 'e'
	case 0x13B3:
		return 'w'
	case 0x13BB:
		return 'h'
	case 0x13D9:
		return 'v'
	case 0x13DA:
		return 's'
	case 0x13E2:
		return 'p'
	case 0x13DF:
		return 'c'
	case 0x13D4:
		return 'w'
	case 0x13C0:
		return 'g'
	case 0x13C3:
		return 'z'
	}
	return 0
}

// stylised letters have no compatibility form: small capitals, letters turned
// upside down, and what else is read as Latin wherever it stands.
var stylised = map[rune]byte{
	'ᴀ': 'a', 'ʙ': 'b', 'ᴄ': 'c', 'ᴅ': 'd', 'ᴇ': 'e', 'ꜰ': 'f', 'ɢ': 'g', 'ʜ': 'h', 'ᴊ': 'j', 'ᴋ': 'k', 'ʟ': 'l', 'ᴍ': 'm', 'ɴ': 'n',
	'ᴏ': 'o', 'ᴘ': 'p', 'ʀ': 'r', 'ꜱ': 's', 'ᴛ': 't', 'ᴜ': 'u', 'ᴠ': 'v', 'ᴡ': 'w', 'ʏ': 'y', 'ᴢ': 'z',
	'ɐ': 'a', 'ɔ': 'c', 'ǝ': 'e', 'ɟ': 'f', 'ƃ': 'g', 'ɥ': 'h', 'ᴉ': 'i', 'ɾ': 'j', 'ʞ': 'k', 'ɯ': 'm', 'ɹ': 'r', 'ʇ': 't', 'ʌ': 'v', 'ʍ': 'w', 'ʎ': 'y',
	'ø': 'o', 'Ø': 'o', 'ł': 'l', 'Ł': 'l', 'đ': 'd', 'Đ': 'd', 'ħ': 'h', 'Ħ': 'h', 'ŧ': 't', 'Ŧ': 't', 'ƀ': 'b', 'ɨ': 'i', 'ʉ': 'u', 'ɵ': 'o',
	'ą': 'a', 'ę': 'e', 'į': 'i', 'ų': 'u', 'ş': 's', 'ţ': 't', 'ç': 'c', 'ɑ': 'a', 'ɡ': 'g', 'ɪ': 'i', 'ı': 'i',
}

// twin reports whether the Cyrillic letter c can't be told from its Latin twin,
// as а and a: of such letters alone few words are made.
func twin(c rune) bool {
	switch c {
	case 'а', 'е', 'о', 'р', 'с', 'у', 'х', 'і', 'ѕ', 'ј', 'һ', 'ԁ', 'А', 'Е', 'О', 'Р', 'С', 'У', 'Х', 'І', 'Ѕ', 'Ј':
		return true
	}
	return false
}
