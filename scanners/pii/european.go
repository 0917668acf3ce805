// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// The types of Europe.
const (
	NINO          Type = "uk_nino"
	NHS           Type = "uk_nhs"
	PPS           Type = "ie_pps"
	SteuerID      Type = "de_steuer_id"
	SVNR          Type = "at_svnr"
	AHV           Type = "ch_ahv"
	NIR           Type = "fr_nir"
	BelgianID     Type = "be_national_number"
	BSN           Type = "nl_bsn"
	DNI           Type = "es_dni"
	NIE           Type = "es_nie"
	NIF           Type = "pt_nif"
	CodiceFiscale Type = "it_codice_fiscale"
	PartitaIVA    Type = "it_partita_iva"
	PESEL         Type = "pl_pesel"
	NIP           Type = "pl_tax_number"
	BirthNumber   Type = "cz_rodne_cislo"
	CNP           Type = "ro_cnp"
	EGN           Type = "bg_egn"
	Personnummer  Type = "se_personnummer"
	CPR           Type = "dk_cpr"
	Fodselsnummer Type = "no_fodselsnummer"
	Hetu          Type = "fi_hetu"
	TCKN          Type = "tr_kimlik_no"
	SNILS         Type = "ru_snils"
	INN           Type = "ru_inn"
)

func european() []rule { return append(western(), northernAndEastern()...) }

func western() []rule {
	return []rule{
		{typ: NINO, label: "NINO", what: "United Kingdom national insurance number", severity: firewall.High, masks: []string{"aadddddda", "aa dd dd dd a", "aa dddddd a", "aa-dd-dd-dd-a"},
			form: "a prefix that is given out; suffix A to D", words: []string{"national insurance*", "nino", "ni number", "ni no", "ni", "nin", "insurance number", "hmrc", "payroll"},
			check: func(s string) bool {
				return !strings.ContainsAny(s[:2], "DFIQUV") && s[1] != 'O' && !strings.Contains("BG GB NK KN TN NT ZZ", s[:2]) && s[8] <= 'D'
			}},
		{typ: NHS, label: "NHS", what: "United Kingdom National Health Service number", severity: firewall.High, masks: []string{"dddddddddd", "ddd ddd dddd", "ddd-ddd-dddd"},
			form: "check digit, mod 11", words: []string{"nhs*", "national health*", "health service number", "patient number", "patient id", "patient"},
			check: func(s string) bool {
				return !repeated(s) && (11-weighted(s, 10, 9, 8, 7, 6, 5, 4, 3, 2)%11)%11 == digit(s, 9)
			}},
		{typ: PPS, label: "PPS", what: "Irish personal public service number", severity: firewall.High, masks: []string{"ddddddda", "dddddddaa"},
			form: "check letter, mod 23", words: []string{"pps*", "ppsn", "personal public service*", "irish", "uimhir*"},
			check: func(s string) bool {
				sum := weighted(s, 8, 7, 6, 5, 4, 3, 2)
				if len(s) == 9 && s[8] != 'W' {
					sum += 9 * int(s[8]-'A'+1)
				}
				return s[7] == "WABCDEFGHIJKLMNOPQRSTUV"[sum%23]
			}},
		{typ: SteuerID, label: "STEUER_ID", what: "German tax identification number", severity: firewall.High, masks: []string{"ddddddddddd", "dd ddd ddd ddd", "dd ddd ddd d dd"},
			form: "ISO 7064 MOD 11,10; one digit twice or three times", words: []string{"steuer*", "idnr", "identifikationsnummer", "steuernr", "tin", "tax id*", "tax number", "tax identification*", "finanzamt", "german tax*"},
			check: steuerID},
		{typ: SVNR, label: "SVNR", what: "Austrian social insurance number", severity: firewall.High, masks: []string{"dddddddddd", "dddd dddddd", "dddd-dddddd"},
			form: "check digit, mod 11, and a date", words: []string{"sozialversicherung*", "svnr", "sv nr", "sv nummer", "versicherungsnummer", "e card", "ecard"},
			check: func(s string) bool {
				sum := weighted(s, 3, 7, 9, 0, 5, 8, 4, 2, 1, 6)
				return s[0] != '0' && sum%11 == digit(s, 3) && number(s[4:6]) <= 31 && number(s[6:8]) <= 15
			}},
		{typ: AHV, label: "AHV", what: "Swiss social insurance number", severity: firewall.High, masks: []string{"ddd.dddd.dddd.dd", "ddddddddddddd"},
			form: "begins with 756; check digit of EAN-13", words: []string{"ahv*", "avs", "sozialversicherung*", "assurance vieillesse*", "oasi", "ahvn*", "navs*", "numéro avs", "versichertennummer", "swiss social*", "social security*"},
			check: func(s string) bool {
				return s[:3] == "756" && (10-weighted(s, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3)%10)%10 == digit(s, 12)
			}},
		{typ: NIR, label: "NIR", what: "French social security number", severity: firewall.High,
			masks: []string{"ddddddddddddddd", "dddddxddddddddd", "d dd dd dd ddd ddd dd", "d dd dd dx ddd ddd dd", "ddddddddddddd dd", "d-dd-dd-dd-ddd-ddd-dd"},
			form:  "sex, month and key, mod 97", words: []string{"nir", "insee", "sécurité sociale", "sécu", "secu", "numéro de sécu*", "numéro ss", "n ss", "carte vitale", "vitale", "assuré*", "immatriculation", "social security*"}, check: nir},
		{typ: BelgianID, label: "NATIONAL_NUMBER", what: "Belgian national number", severity: firewall.High, masks: []string{"ddddddddddd", "dd.dd.dd-ddd.dd", "dddddd-ddd-dd", "dd.dd.dd-ddd-dd", "dddddd ddd dd"},
			form: "key, mod 97, and a date", words: []string{"rijksregister*", "registre national", "numéro national", "national number", "nationaal nummer", "insz", "niss", "nrn", "nationalregister*", "national register*"},
			check: func(s string) bool {
				key := number(s[9:])
				return number(s[2:4]) <= 52 && (97-remainder(s[:9], 97) == key || 97-remainder("2"+s[:9], 97) == key)
			}},
		{typ: BSN, label: "BSN", what: "Dutch citizen service number", severity: firewall.High, masks: []string{"ddddddddd", "dddd.dd.ddd", "dddd dd ddd"},
			form: "weights 9 to 2 and -1, mod 11", words: []string{"bsn*", "burgerservice*", "sofi*", "burger service*", "citizen service*", "persoonsnummer"},
			check: func(s string) bool { return !repeated(s) && weighted(s, 9, 8, 7, 6, 5, 4, 3, 2, -1)%11 == 0 }},
		{typ: DNI, label: "DNI", what: "Spanish identity number", severity: firewall.High, masks: []string{"dddddddda", "dddddddd-a", "dddddddd a", "dd.ddd.ddd-a", "dd.ddd.ddd a", "dd.ddd.ddda"},
			form: "check letter, mod 23", words: []string{"dni*", "nif", "documento nacional*", "documento de identidad", "documento", "identidad", "cédula", "spanish id*", "carnet", "national id*", "identity"},
			check: func(s string) bool { return s[8] == dniLetters[number(s[:8])%23] }},
		{typ: NIE, label: "NIE", what: "Spanish number of a foreigner", severity: firewall.High, masks: []string{"addddddda", "a-ddddddd-a", "addddddd-a", "a ddddddd a"},
			form: "X, Y or Z; check letter, mod 23", words: []string{"nie*", "nif", "número de identidad de extranjero", "identidad", "extranjer*", "tarjeta de residencia", "residencia", "foreigner*", "identity"},
			check: func(s string) bool {
				return s[0] >= 'X' && s[8] == dniLetters[(int(s[0]-'X')*10_000_000+number(s[1:8]))%23]
			}},
		{typ: NIF, label: "NIF", what: "Portuguese tax number", severity: firewall.High, masks: []string{"ddddddddd", "ddd ddd ddd", "ddd.ddd.ddd"},
			form: "check digit, mod 11", words: []string{"nif", "contribuinte*", "número fiscal", "identificação fiscal", "nipc", "fiscal"},
			check: func(s string) bool {
				r := 11 - weighted(s, 9, 8, 7, 6, 5, 4, 3, 2)%11
				return s[0] != '0' && s[0] != '4' && s[0] != '7' && r%11%10 == digit(s, 8) && !repeated(s)
			}},
		{typ: CodiceFiscale, label: "CODICE_FISCALE", what: "Italian tax code", severity: firewall.High, masks: []string{"aaaaaaxxaxxaxxxa", "aaaaaa xxaxx axxxa", "aaa aaa xxaxx axxxa"},
			form: "month letter and check letter", words: []string{"codice fiscale", "cf", "c f", "cod fisc*", "codicefiscale", "fiscal code", "tax code", "tax id*", "fiscale", "tessera sanitaria", "italian*", "code fiscal", "código fiscal"}, check: codiceFiscale},
		{typ: PartitaIVA, label: "PARTITA_IVA", what: "Italian VAT number", severity: firewall.Low, masks: []string{"ddddddddddd"},
			form: "Luhn", words: []string{"partita iva", "p iva", "piva", "vat number", "vat no", "vat"},
			check: func(s string) bool { return luhn(s) && !repeated(s) && number(s[7:10]) <= 201 }},
	}
}

const dniLetters = "TRWAGMYFPDXBNJZSQVHLCKE"

// steuerID is the rule of section 139b of the Abgabenordnung.
func steuerID(s string) bool {
	var count [10]int
	most := 0
	for i := range 10 {
		count[digit(s, i)]++
		most = max(most, count[digit(s, i)])
	}
	return s[0] != '0' && most >= 2 && most <= 3 && iso7064(s)
}

// nir takes numbers of people born in Corsica, 2A and 2B, as 19 and 18.
func nir(s string) bool {
	switch s[5:7] {
	case "2A":
		s = s[:5] + "19" + s[7:]
	case "2B":
		s = s[:5] + "18" + s[7:]
	}
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	month := number(s[3:5])
	return (s[0] == '1' || s[0] == '2' || s[0] == '7' || s[0] == '8') && (month >= 1 && month <= 12 || month >= 20 && month <= 42 || month >= 50) &&
		97-remainder(s[:13], 97) == number(s[13:])
}

func codiceFiscale(s string) bool {
	const odd = "BAFHJNPRTVCESULDGIMOQKWZYX" // by letter or digit, the value as a letter
	sum := 0
	for i := range 15 {
		v := int(s[i] - 'A')
		if isDigit(s[i]) {
			v = digit(s, i)
		}
		if i%2 == 0 {
			v = int(odd[v] - 'A')
		}
		sum += v
	}
	for _, i := range [...]int{6, 7, 9, 10, 12, 13, 14} { // digits, or the letters that stand for them
		if !isDigit(s[i]) && strings.IndexByte("LMNPQRSTUV", s[i]) < 0 {
			return false
		}
	}
	return strings.IndexByte("ABCDEHLMPRST", s[8]) >= 0 && int(s[15]-'A') == sum%26
}
