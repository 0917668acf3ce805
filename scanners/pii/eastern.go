// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import "github.com/llamafirewall/llamafirewall-go/firewall"

func northernAndEastern() []rule {
	return []rule{
		{typ: PESEL, label: "PESEL", what: "Polish population number", severity: firewall.High, masks: []string{"ddddddddddd"},
			form: "date and check digit", words: []string{"pesel*", "numer ewidencyjny"},
			check: func(s string) bool {
				month := number(s[2:4]) % 20
				return month >= 1 && month <= 12 && number(s[4:6]) >= 1 && number(s[4:6]) <= 31 && (10-weighted(s, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3)%10)%10 == digit(s, 10)
			}},
		{typ: NIP, label: "NIP", what: "Polish tax number", severity: firewall.Medium, masks: []string{"dddddddddd", "ddd-ddd-dd-dd", "ddd-dd-dd-ddd"},
			form: "check digit, mod 11", words: []string{"nip", "identyfikacji podatkowej", "numer podatkowy"},
			check: func(s string) bool { return s[0] != '0' && weighted(s, 6, 5, 7, 2, 3, 4, 5, 6, 7)%11 == digit(s, 9) }},
		{typ: BirthNumber, label: "RODNE_CISLO", what: "Czech or Slovak birth number", severity: firewall.High, masks: []string{"dddddd/dddd", "dddddddddd"},
			form: "date; mod 11", words: []string{"rodné číslo", "rodne cislo", "rodného čísla", "rč", "r č", "birth number"},
			check: func(s string) bool {
				month := number(s[2:4]) % 50 % 20
				return month >= 1 && month <= 12 && number(s[4:6]) >= 1 && number(s[4:6]) <= 31 && remainder(s, 11) == 0
			}},
		{typ: CNP, label: "CNP", what: "Romanian personal number", severity: firewall.High, masks: []string{"ddddddddddddd"},
			form: "date and check digit", words: []string{"cnp", "cod numeric*"},
			check: func(s string) bool {
				return s[0] != '0' && date6(s[1:7]) && weighted(s, 2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9)%11%10 == digit(s, 12)
			}},
		{typ: EGN, label: "EGN", what: "Bulgarian civil number", severity: firewall.High, masks: []string{"dddddddddd"},
			form: "date and check digit", words: []string{"egn", "егн", "единен граждански*"},
			check: func(s string) bool {
				month := number(s[2:4]) % 20
				return month >= 1 && month <= 12 && number(s[4:6]) <= 31 && weighted(s, 2, 4, 8, 5, 10, 9, 7, 3, 6)%11%10 == digit(s, 9)
			}},
		{typ: Personnummer, label: "PERSONNUMMER", what: "Swedish personal identity number", severity: firewall.High,
			masks: []string{"dddddd-dddd", "dddddd+dddd", "dddddddd-dddd", "dddddddddd", "dddddddddddd"},
			form:  "date, Luhn", words: []string{"personnummer*", "personnr", "pnr", "person nr", "samordningsnummer*", "personal identity number", "personal number", "swedish*"},
			check: func(s string) bool {
				if len(s) == 12 {
					if s[:2] != "19" && s[:2] != "20" && s[:2] != "18" {
						return false
					}
					s = s[2:]
				}
				day := number(s[4:6])
				if day > 60 {
					day -= 60 // a coordination number
				}
				return luhn(s) && (realDate(1900+number(s[:2]), number(s[2:4]), day) || realDate(2000+number(s[:2]), number(s[2:4]), day))
			}},
		{typ: CPR, label: "CPR", what: "Danish personal number", severity: firewall.High, masks: []string{"dddddd-dddd", "dddddddddd"},
			form: "date; no check digit since 2007", words: []string{"cpr*", "personnummer*", "central person register", "danish*"},
			check: func(s string) bool { return date6(s[4:6] + s[2:4] + s[:2]) }},
		{typ: Fodselsnummer, label: "FODSELSNUMMER", what: "Norwegian birth number", severity: firewall.High, masks: []string{"ddddddddddd", "dddddd ddddd"},
			form: "two check digits, mod 11", words: []string{"fødselsnummer*", "fodselsnummer*", "fnr", "personnummer*", "d nummer", "birth number", "norwegian*"},
			check: func(s string) bool {
				day, month := number(s[:2]), number(s[2:4])
				return day%40 >= 1 && day%40 <= 31 && month%40 >= 1 && month%40 <= 12 && (11-weighted(s, 3, 7, 6, 1, 8, 9, 4, 5, 2)%11)%11 == digit(s, 9) &&
					(11-weighted(s, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)%11)%11 == digit(s, 10)
			}},
		{typ: Hetu, label: "HETU", what: "Finnish personal identity code", severity: firewall.High, masks: []string{"dddddd-dddx", "dddddd+dddx", "ddddddadddx"},
			form: "date and check character, mod 31", words: []string{"hetu", "henkilötunnus*", "henkilotunnus*", "sosiaaliturvatunnus*", "sotu", "personbeteckning", "finnish*", "personal identity code"},
			check: func(s string) bool {
				if !isDigit(s[6]) || len(s) == 11 { // the sign of the century is a letter
					s = s[:6] + s[7:]
				}
				return date6(s[4:6]+s[2:4]+s[:2]) && s[9] == "0123456789ABCDEFHJKLMNPRSTUVWXY"[number(s[:9])%31]
			}},
		{typ: TCKN, label: "KIMLIK_NO", what: "Turkish identification number", severity: firewall.High, masks: []string{"ddddddddddd"},
			form: "two check digits", words: []string{"kimlik*", "tckn", "tc no", "t c kimlik", "tc kimlik", "vatandaşlık", "turkish id*"},
			check: func(s string) bool {
				odd, even := weighted(s, 1, 0, 1, 0, 1, 0, 1, 0, 1), weighted(s, 0, 1, 0, 1, 0, 1, 0, 1)
				return s[0] != '0' && (7*odd+9*even)%10 == digit(s, 9) && (odd+even+digit(s, 9))%10 == digit(s, 10)
			}},
		{typ: SNILS, label: "SNILS", what: "Russian insurance account number", severity: firewall.High, masks: []string{"ddd-ddd-ddd dd", "ddd-ddd-ddd-dd", "ddddddddddd"},
			form: "key, mod 101", words: []string{"снилс", "snils", "страхов*", "пенсионн*"},
			check: func(s string) bool {
				return !repeated(s) && weighted(s, 9, 8, 7, 6, 5, 4, 3, 2, 1)%101%100 == number(s[9:])
			}},
		{typ: INN, label: "INN", what: "Russian taxpayer number", severity: firewall.High, masks: []string{"dddddddddddd", "dddddddddd"},
			form: "check digits, mod 11", words: []string{"инн", "inn", "налогоплательщик*"},
			check: func(s string) bool {
				if len(s) == 10 {
					return !repeated(s) && weighted(s, 2, 4, 10, 3, 5, 9, 4, 6, 8)%11%10 == digit(s, 9)
				}
				return !repeated(s) && weighted(s, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)%11%10 == digit(s, 10) &&
					weighted(s, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)%11%10 == digit(s, 11)
			}},
	}
}
