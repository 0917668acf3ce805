// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

// ibanLengths is the number of characters of a country's IBAN, by the registry
// of ISO 13616 and, for the rest, by what the banks there use.
var ibanLengths = map[string]int{
	"AD": 24, "AE": 23, "AL": 28, "AO": 25, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BF": 28, "BG": 22, "BH": 22, "BI": 27, "BJ": 28, "BR": 29, "BY": 28,
	"CF": 27, "CG": 27, "CH": 21, "CI": 28, "CM": 27, "CR": 22, "CV": 25, "CY": 28, "CZ": 24, "DE": 22, "DJ": 27, "DK": 18, "DO": 28, "DZ": 26, "EE": 20, "EG": 29, "ES": 24,
	"FI": 18, "FK": 18, "FO": 18, "FR": 27, "GA": 27, "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GQ": 27, "GR": 27, "GT": 28, "GW": 25, "HN": 28, "HR": 21, "HU": 28,
	"IE": 22, "IL": 23, "IQ": 23, "IR": 26, "IS": 26, "IT": 27, "JO": 30, "KM": 27, "KW": 30, "KZ": 20, "LB": 28, "LC": 32, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "LY": 25,
	"MA": 28, "MC": 27, "MD": 24, "ME": 22, "MG": 27, "MK": 19, "ML": 28, "MN": 20, "MR": 27, "MT": 31, "MU": 30, "MZ": 25, "NE": 28, "NI": 28, "NL": 18, "NO": 15, "OM": 23,
	"PK": 24, "PL": 28, "PS": 29, "PT": 25, "QA": 29, "RO": 24, "RS": 22, "RU": 33, "SA": 24, "SC": 31, "SD": 18, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "SN": 28, "SO": 23, "ST": 25, "SV": 28,
	"TD": 27, "TG": 28, "TL": 23, "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20, "YE": 30,
}

// iban looks for an IBAN at start: two letters, two digits, and the rest in one
// piece or in groups. One of another length than that of the country must
// stand beside a word: the registry grows.
func (sc *scan) iban(start int) {
	text := sc.text
	if len(text)-start < minIBAN || !isLetter(text[start]) || !isLetter(text[start+1]) || !isDigit(text[start+2]) || !isDigit(text[start+3]) {
		return
	}
	size := ibanLengths[string([]byte{upper(text[start]), upper(text[start+1])})]
	sc.value = sc.value[:0]
	group, loose := 0, -1 // loose: where a number of any length ends
	for at := start; ; {
		if at < len(text) && isAlnum(text[at]) && len(sc.value) < maxIBAN {
			sc.value = append(sc.value, upper(text[at]))
			group++
			at++
			continue
		}
		if n := len(sc.value); group == 0 {
			break
		} else if n == size && sc.closes(at) && mod97(sc.value) == 1 {
			sc.candidate(start, at, iIBAN, tierSure, 0)
			return
		} else if n >= minIBAN && sc.closes(at) && mod97(sc.value) == 1 {
			loose = at
		}
		sep := 0
		if at < len(text) {
			if sep = max(blank(text[at:]), hyphen(text[at:])); sep == 0 && text[at] == '.' {
				sep = 1
			}
		}
		if sep == 0 || len(sc.value) < 2 || len(sc.value) >= maxIBAN {
			break
		}
		group = 0
		at += sep
	}
	if loose >= 0 {
		if dist := sc.near(start, loose, iIBAN); dist != far {
			sc.candidate(start, loose, iIBAN, tierSure, 0)
		}
	}
}

const (
	minIBAN = 15
	maxIBAN = 34
)

// mod97 is the remainder of ISO 7064 MOD 97-10 of an IBAN, which is 1.
func mod97(iban []byte) int {
	r := 0
	for i := range iban {
		b := iban[(i+4)%len(iban)]
		if isDigit(b) {
			r = (10*r + int(b-'0')) % 97
		} else {
			r = (100*r + int(b-'A') + 10) % 97
		}
	}
	return r
}
