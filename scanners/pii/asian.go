// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// The types of Asia, Africa and Oceania.
const (
	Aadhaar    Type = "in_aadhaar"
	PAN        Type = "in_pan"
	MyNumber   Type = "jp_my_number"
	RRN        Type = "kr_rrn"
	ResidentID Type = "cn_resident_id"
	TaiwanID   Type = "tw_national_id"
	HKID       Type = "hk_id"
	NRIC       Type = "sg_nric"
	ThaiID     Type = "th_national_id"
	IsraelID   Type = "il_id"
	SouthID    Type = "za_id"
	TFN        Type = "au_tfn"
	Medicare   Type = "au_medicare"
	ABN        Type = "au_abn"
)

func asian() []rule {
	return []rule{
		{typ: Aadhaar, label: "AADHAAR", what: "Indian identity number", severity: firewall.High, masks: []string{"dddddddddddd", "dddd dddd dddd", "dddd-dddd-dddd"},
			form: "begins with 2 to 9; Verhoeff", words: []string{"aadhaar*", "aadhar*", "adhaar*", "adhar*", "uidai", "uid", "आधार", "unique identification*"},
			check: func(s string) bool { return s[0] >= '2' && verhoeff(s) }},
		{typ: PAN, label: "PAN", what: "Indian taxpayer number", severity: firewall.High, masks: []string{"aaaaadddda"},
			form: "the fourth letter says whose", words: []string{"pan", "permanent account*", "income tax*", "pan no", "pancard", "पैन", "tax*"},
			check: func(s string) bool { return strings.IndexByte("ABCFGHJLPT", s[3]) >= 0 }},
		{typ: MyNumber, label: "MY_NUMBER", what: "Japanese individual number", severity: firewall.High, masks: []string{"dddddddddddd", "dddd dddd dddd", "dddd-dddd-dddd"},
			form: "check digit, mod 11", words: []string{"my number", "mynumber", "individual number", "マイナンバー", "個人番号", "japanese id*"},
			check: func(s string) bool {
				return !repeated(s) && eleven(weighted(s, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)) == digit(s, 11)
			}},
		{typ: RRN, label: "RRN", what: "Korean resident registration number", severity: firewall.High, masks: []string{"dddddd-ddddddd", "ddddddddddddd"},
			form: "date and sex; check digit, mod 11, until 2020", words: []string{"rrn", "resident registration*", "주민등록번호", "주민번호", "주민등록", "외국인등록번호", "korean id*", "jumin*", "alien registration*"},
			check: func(s string) bool {
				if !date6(s[:6]) || s[6] < '1' || s[6] > '8' {
					return false
				}
				recent := (s[6] == '3' || s[6] == '4' || s[6] == '7' || s[6] == '8') && number(s[:2]) >= 20
				return recent || (11-weighted(s, 2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)%11)%10 == digit(s, 12)
			}},
		{typ: ResidentID, label: "RESIDENT_ID", what: "Chinese resident identity number", severity: firewall.High, masks: []string{"dddddddddddddddddx", "dddddd dddddddd dddx"},
			form: "date; ISO 7064 MOD 11-2", words: []string{"身份证", "身分證", "身份證", "公民身份号码", "证件号", "resident id*", "chinese id*", "identity*", "id number", "id card", "shenfenzheng"},
			check: func(s string) bool {
				return date8(s[6:14]) && s[17] == "10X98765432"[weighted(s, 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)%11]
			}},
		{typ: TaiwanID, label: "TAIWAN_ID", what: "Taiwanese identity number", severity: firewall.High, masks: []string{"addddddddd"},
			form: "check digit, mod 10", words: []string{"身分證", "身份證", "統一編號", "taiwan*", "national id*", "arc"},
			check: func(s string) bool {
				n := 10 + strings.IndexByte("ABCDEFGHJKLMNPQRSTUVXYWZIO", s[0])
				return (s[1] == '1' || s[1] == '2' || s[1] == '8' || s[1] == '9') && (n/10+n%10*9+weighted(s[1:], 8, 7, 6, 5, 4, 3, 2, 1, 1))%10 == 0
			}},
		{typ: HKID, label: "HKID", what: "Hong Kong identity number", severity: firewall.High, masks: []string{"adddddd(x)", "addddddx"},
			form: "check digit, mod 11", words: []string{"hkid*", "hong kong id*", "香港身份證", "身份證", "hong kong identity*", "identity*"},
			check: func(s string) bool {
				check := 10
				if isDigit(s[7]) {
					check = digit(s, 7)
				} else if s[7] != 'A' {
					return false
				}
				return (36*9+8*int(s[0]-'A'+10)+weighted(s[1:], 7, 6, 5, 4, 3, 2)+check)%11 == 0
			}},
		{typ: NRIC, label: "NRIC", what: "Singaporean identity number", severity: firewall.High, masks: []string{"addddddda"},
			form: "S, T, F, G or M; check letter", words: []string{"nric*", "fin", "singapore*", "identity*", "ic", "ic no", "ic number", "foreign identification*"}, check: nric},
		{typ: ThaiID, label: "THAI_ID", what: "Thai identity number", severity: firewall.High, masks: []string{"ddddddddddddd", "d-dddd-ddddd-dd-d", "d dddd ddddd dd d"},
			form: "check digit, mod 11", words: []string{"thai*", "บัตรประชาชน*", "เลขประจำตัว*", "national id*"},
			check: func(s string) bool {
				return s[0] != '0' && (11-weighted(s, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2)%11)%10 == digit(s, 12)
			}},
		{typ: IsraelID, label: "TEUDAT_ZEHUT", what: "Israeli identity number", severity: firewall.High, masks: []string{"ddddddddd", "d-ddddddd-d", "dddddddd-d"},
			form: "Luhn", words: []string{"teudat*", "israeli id*", "mispar zehut", "תעודת זהות", "ת ז", "מספר זהות"},
			check: func(s string) bool { return luhn(s) && !repeated(s) }},
		{typ: SouthID, label: "SOUTH_AFRICAN_ID", what: "South African identity number", severity: firewall.High, masks: []string{"ddddddddddddd", "dddddd dddd ddd", "dddddd dddd d d d"},
			form: "date; Luhn", words: []string{"south african*", "sa id", "rsa id", "id number", "identity number", "id no", "identity document", "identiteitsnommer"},
			check: func(s string) bool { return date6(s[:6]) && s[10] <= '2' && luhn(s) }},
		{typ: TFN, label: "TFN", what: "Australian tax file number", severity: firewall.High, masks: []string{"ddddddddd", "ddd ddd ddd", "ddd-ddd-ddd"},
			form: "weights, mod 11", words: []string{"tfn", "tax file*", "australian tax*"},
			check: func(s string) bool { return !repeated(s) && weighted(s, 1, 4, 3, 7, 5, 8, 6, 9, 10)%11 == 0 }},
		{typ: Medicare, label: "MEDICARE", what: "Australian Medicare number", severity: firewall.High, masks: []string{"dddddddddd", "dddd ddddd d", "dddd-ddddd-d", "ddddddddddd", "dddd ddddd d d", "dddd ddddd d/d"},
			form: "begins with 2 to 6; weights, mod 10", words: []string{"medicare*"},
			check: func(s string) bool {
				return s[0] >= '2' && s[0] <= '6' && weighted(s, 1, 3, 7, 9, 1, 3, 7, 9)%10 == digit(s, 8)
			}},
		{typ: ABN, label: "ABN", what: "Australian business number", severity: firewall.Low, masks: []string{"ddddddddddd", "dd ddd ddd ddd"},
			form: "weights, mod 89", words: []string{"abn", "australian business*"},
			check: func(s string) bool {
				return s[0] != '0' && (weighted(s, 10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19)-10)%89 == 0
			}},
	}
}

func nric(s string) bool {
	sum := weighted(s[1:], 2, 7, 6, 5, 4, 3, 2)
	switch s[0] {
	case 'S':
		return s[8] == "JZIHGFEDCBA"[sum%11]
	case 'T':
		return s[8] == "JZIHGFEDCBA"[(sum+4)%11]
	case 'F':
		return s[8] == "XWUTRQPNMLK"[sum%11]
	case 'G':
		return s[8] == "XWUTRQPNMLK"[(sum+4)%11]
	case 'M':
		return s[8] == "XWUTRQPNJLK"[(sum+3)%11]
	}
	return false
}
