// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// The types of the Americas.
const (
	USSSN    Type = "us_ssn"
	USITIN   Type = "us_itin"
	USEIN    Type = "us_ein"
	USNPI    Type = "us_npi"
	USABA    Type = "us_routing_number"
	CanadaID Type = "ca_sin"
	CPF      Type = "br_cpf"
	CNPJ     Type = "br_cnpj"
	CURP     Type = "mx_curp"
	RUT      Type = "cl_rut"
	CUIT     Type = "ar_cuit"
)

func american() []rule {
	ssn := []string{"ddddddddd", "ddd-dd-dddd", "ddd dd dddd", "ddd.dd.dddd"}
	return []rule{
		{typ: USSSN, label: "SSN", what: "United States social security number", severity: firewall.High, masks: ssn, check: socialSecurity, judge: judgeSSN,
			form:  "no area 000, 666 or 9xx, no group 00, no serial 0000",
			words: []string{"ssn", "ssns", "social security*", "social sec*", "social insurance*", "my social", "his social", "her social", "their social", "social number", "social no", "socialsecurity*", "soc sec*", "seguro social", "seguridad social", "sécurité sociale", "sozialversicherung*", "segurança social", "previdenza sociale"}},
		{typ: USITIN, label: "ITIN", what: "United States individual taxpayer number", severity: firewall.High, masks: ssn,
			form:  "9xx with a group from 50 to 65, 70 to 88, 90 to 92 or 94 to 99",
			words: []string{"itin*", "individual tax*", "taxpayer id*", "tax id*", "taxpayer number", "tax identification", "tin"},
			check: func(s string) bool {
				g := number(s[3:5])
				return s[0] == '9' && (g >= 50 && g <= 65 || g >= 70 && g <= 88 || g >= 90 && g <= 92 || g >= 94)
			}},
		{typ: USEIN, label: "EIN", what: "United States employer number", severity: firewall.Low, masks: []string{"dd-ddddddd"},
			form: "a prefix that the IRS gives out", words: []string{"ein", "fein", "employer identification*", "employer id*", "federal tax id*"},
			check: func(s string) bool {
				return !strings.Contains("00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97", s[:2])
			}},
		{typ: USNPI, label: "NPI", what: "United States health care provider number", severity: firewall.Low, masks: []string{"dddddddddd"},
			form: "Luhn, with 80840 in front", words: []string{"npi", "national provider*", "provider number", "provider identifier"},
			check: func(s string) bool { return (s[0] == '1' || s[0] == '2') && luhn("80840"+s) }},
		{typ: USABA, label: "ROUTING_NUMBER", what: "United States bank routing number", severity: firewall.Low, masks: []string{"ddddddddd", "dddd-dddd-d"},
			form: "weights 3, 7, 1", words: []string{"routing", "aba", "rtn", "transit number", "bank code"},
			check: func(s string) bool {
				p := number(s[:2])
				return (p <= 12 || p >= 21 && p <= 32 || p >= 61 && p <= 72 || p == 80) && !repeated(s) && weighted(s, 3, 7, 1, 3, 7, 1, 3, 7, 1)%10 == 0
			}},
		{typ: CanadaID, label: "SIN", what: "Canadian social insurance number", severity: firewall.High, masks: []string{"ddddddddd", "ddd-ddd-ddd", "ddd ddd ddd"},
			form: "Luhn; begins with neither 0 nor 8", words: []string{"sin", "social insurance*", "social ins*", "assurance sociale", "nas", "canadian", "canada"},
			check: func(s string) bool { return s[0] != '0' && s[0] != '8' && luhn(s) && !repeated(s) }},
		{typ: CPF, label: "CPF", what: "Brazilian taxpayer number", severity: firewall.High, masks: []string{"ddddddddddd", "ddd.ddd.ddd-dd"},
			form: "two check digits, mod 11", words: []string{"cpf*", "cadastro de pessoas*", "contribuinte*", "pessoa física", "cadastro"},
			check: func(s string) bool {
				return !repeated(s) && eleven(weighted(s, 10, 9, 8, 7, 6, 5, 4, 3, 2)) == digit(s, 9) && eleven(weighted(s, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2)) == digit(s, 10)
			}},
		{typ: CNPJ, label: "CNPJ", what: "Brazilian company number", severity: firewall.Low, masks: []string{"dddddddddddddd", "dd.ddd.ddd/dddd-dd", "xxxxxxxxxxxxdd", "xx.xxx.xxx/xxxx-dd"},
			form: "two check digits, mod 11; letters since 2026", words: []string{"cnpj*", "pessoa jurídica", "empresa", "cadastro nacional"},
			check: func(s string) bool {
				return !repeated(s) && eleven(weighted(s, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)) == digit(s, 12) &&
					eleven(weighted(s, 6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2)) == digit(s, 13)
			}},
		{typ: CURP, label: "CURP", what: "Mexican population registry code", severity: firewall.High, masks: []string{"aaaaddddddaaaaaaxd", "aaaaddddddaaaaaadd"},
			form: "date, sex, state and check digit", words: []string{"curp*", "clave única*", "registro de población"}, check: curp},
		{typ: RUT, label: "RUT", what: "Chilean tax number", severity: firewall.High, masks: []string{"dd.ddd.ddd-x", "d.ddd.ddd-x", "dddddddd-x", "ddddddd-x"},
			form: "check digit, mod 11", words: []string{"rut", "run", "r u t", "rol único*", "cédula*", "chile*"},
			check: func(s string) bool {
				sum, w := 0, 2
				for i := len(s) - 2; i >= 0; i-- {
					sum += w * digit(s, i)
					if w++; w > 7 {
						w = 2
					}
				}
				return s[len(s)-1] == "0K987654321"[sum%11]
			}},
		{typ: CUIT, label: "CUIT", what: "Argentine tax number", severity: firewall.High, masks: []string{"dd-dddddddd-d", "ddddddddddd"},
			form: "check digit, mod 11", words: []string{"cuit*", "cuil*", "clave única*", "afip"},
			check: func(s string) bool {
				r := 11 - weighted(s, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2)%11
				return strings.Contains("20 23 24 25 26 27 30 33 34", s[:2]) && (r == 11 && s[10] == '0' || r < 10 && r == digit(s, 10))
			}},
	}
}

// socialSecurity leaves out what the Social Security Administration does not
// give out, and the number of its advertisements.
func socialSecurity(s string) bool {
	return s[:3] != "000" && s[:3] != "666" && s[0] != '9' && s[3:5] != "00" && s[5:] != "0000" && s != "078051120" && !repeated(s)
}

// judgeSSN takes a number with hyphens also where a person is spoken of.
func judgeSSN(sc *scan, start, end, rule int) {
	dist := sc.near(start, end, rule)
	if dist != far && !sc.otherThing(start, end, dist) {
		sc.candidate(start, end, rule, tierNamed, dist)
		return
	}
	if sc.text[start+3] == '-' && sc.concept(start, end, ofPerson) != far && !sc.otherThing(start, end, far) {
		sc.candidate(start, end, rule, tierForm, 0)
	}
}

// eleven is the check digit of a weighted sum in Brazil.
func eleven(sum int) int {
	if r := sum % 11; r >= 2 {
		return 11 - r
	}
	return 0
}

func curp(s string) bool {
	const alphabet = "0123456789ABCDEFGHIJKLMN?OPQRSTUVWXYZ" // ? for Ñ, which no mask takes
	if !date6(s[4:10]) || s[10] != 'H' && s[10] != 'M' && s[10] != 'X' {
		return false
	}
	sum := 0
	for i := range 17 {
		sum += (18 - i) * strings.IndexByte(alphabet, s[i])
	}
	return (10-sum%10)%10 == digit(s, 17)
}
