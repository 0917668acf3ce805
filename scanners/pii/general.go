// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import "github.com/llamafirewall/llamafirewall-go/firewall"

// The types that no country owns.
const (
	Email          Type = "email_address"
	Phone          Type = "phone_number"
	Card           Type = "payment_card"
	IBAN           Type = "iban"
	IPv4           Type = "ip_v4"
	IPv6           Type = "ip_v6"
	MAC            Type = "mac_address"
	Bitcoin        Type = "bitcoin_address"
	Ethereum       Type = "ethereum_address"
	BirthDate      Type = "birth_date"
	Passport       Type = "passport"
	DrivingLicence Type = "driving_licence"
	BankAccount    Type = "bank_account"
)

// The rules that the code names, by their index in builtin.
const (
	iEmail = iota
	iPhone
	iCard
	iIBAN
	iIPv4
	iIPv6
	iMAC
	iBitcoin
	iEthereum
	iBirthDate
	iPassport
	iDrivingLicence
	iBankAccount
)

func general() []rule {
	return []rule{
		iEmail: {typ: Email, label: "EMAIL", what: "mail address", severity: firewall.Low,
			form: "local part and domain by RFC 5321; not in a URL, not the name of a file"},
		iPhone: {typ: Phone, label: "PHONE", what: "telephone number", severity: firewall.Low, words: phoneWords,
			form: "a country code with numbers of its length; the forms of North America and those with a 0 in front; any other form beside a word"},
		iCard: {typ: Card, label: "CARD", what: "payment card number", severity: firewall.High, check: card, judge: judgeCard, words: cardWords,
			form: "issuer's range and length, Luhn (ISO/IEC 7812); less than 15 digits only in a sentence, less than 13 only beside a word",
			masks: []string{
				"dddddddddddd", "ddddddddddddd", "dddddddddddddd", "ddddddddddddddd", "dddddddddddddddd", "ddddddddddddddddd", "dddddddddddddddddd", "ddddddddddddddddddd",
				"dddd-dddd-dddd-dddd", "dddd dddd dddd dddd", "dddd.dddd.dddd.dddd", "dddd-dddddd-ddddd", "dddd dddddd ddddd", "dddd-dddddd-dddd", "dddd dddddd dddd",
				"dddd dddd dddd dddd ddd", "dddd-dddd-dddd-dddd-ddd", "dddd dddd dddd", "dddd-dddd-dddd", "dddd dddd dddd d", "dddd dddd dddd ddd", "dddd-dddd-dddd-ddd",
			}},
		iIBAN: {typ: IBAN, label: "IBAN", what: "international bank account number", severity: firewall.High, words: ibanWords,
			form: "mod 97 (ISO 13616) and the length of the country; another length only beside a word"},
		iIPv4: {typ: IPv4, label: "IP", what: "IPv4 address", severity: firewall.Low, words: ipWords,
			form: "four numbers under 256; no version, no mask, no loopback"},
		iIPv6: {typ: IPv6, label: "IP", what: "IPv6 address", severity: firewall.Low, words: ipWords,
			form: "RFC 4291; a short one only beside a word"},
		iMAC: {typ: MAC, label: "MAC", what: "MAC address", severity: firewall.Low, words: []string{"mac", "ethernet", "hwaddr", "bssid", "physical address", "hardware address", "wlan", "ether"},
			form: "six pairs of hexadecimal digits"},
		iBitcoin: {typ: Bitcoin, label: "BITCOIN", what: "Bitcoin address", severity: firewall.Medium,
			form: "Base58Check, Bech32 or Bech32m (BIP 173, BIP 350)"},
		iEthereum: {typ: Ethereum, label: "ETHEREUM", what: "Ethereum address", severity: firewall.Medium,
			words: []string{"ethereum", "eth", "ether", "wallet*", "erc*", "address", "usdt", "usdc", "metamask", "polygon", "billetera", "portefeuille", "carteira", "crypto*", "krypto*"},
			form:  "mixed case by EIP-55; in one case only beside a word"},
		iBirthDate: {typ: BirthDate, label: "BIRTH_DATE", what: "date of birth", severity: firewall.Medium, words: birthWords,
			form: "a date of the years 1900 to 2029"},
		iPassport: {typ: Passport, label: "PASSPORT", what: "passport number", severity: firewall.High, words: passportWords,
			form: "6 to 9 letters and digits"},
		iDrivingLicence: {typ: DrivingLicence, label: "DRIVING_LICENCE", what: "driving licence number", severity: firewall.High, words: licenceWords,
			form: "5 to 18 letters and digits"},
		iBankAccount: {typ: BankAccount, label: "BANK_ACCOUNT", what: "bank account number", severity: firewall.Medium, words: accountWords,
			form: "6 to 18 letters and digits, 6 of them digits"},
	}
}

// conceptWords are words that bear on more than one type.
func conceptWords() [numConcepts][]string {
	return [numConcepts][]string{
		ofPerson: {"my", "his", "her", "their", "your", "our", "i", "he", "she", "customer*", "client*", "employee*", "patient*", "applicant*", "taxpayer*", "tax*", "identity", "identification",
			"id", "number", "no", "social", "security", "user", "name", "born", "dob", "age", "verify", "record", "member", "person*", "holder", "resident", "worker", "beneficiary", "borrower", "mr", "mrs", "ms", "dr",
			"mi", "su", "cliente", "paciente", "mon", "ma", "son", "sa", "mein*", "kunde*", "meu", "minha"},
		ofThing: numbered("order", "invoice", "ticket", "serial", "tracking", "build", "isbn", "issn", "doi", "port", "page", "line", "error", "code", "sku", "model", "product", "item", "reference", "ref", "part", "policy", "claim",
			"session", "request", "transaction", "confirmation", "booking", "reservation", "version", "batch", "contract", "membership", "flight", "receipt", "parcel", "shipment", "job", "process", "issue", "bug", "student", "account", "acct",
			"pedido", "factura", "commande", "facture", "bestellung", "rechnung", "encomenda", "fatura", "ordine", "fattura",
			"id", "ids", "commit", "pmid", "rfc", "pages", "pp", "lines", "zip", "timestamp", "ts", "epoch", "time", "size", "offset", "bytes", "count", "revision", "rev", "hash", "uuid", "price", "total", "amount", "quantity",
			"case number", "case no", "case id", "bestellnummer", "rechnungsnummer", "seed", "width", "height", "ean", "upc", "gtin", "imei", "barcode", "txn", "trace", "span", "lat", "lon", "latitude", "longitude", "coordinates"),
		ofVersion: {"v", "ver", "version", "versions", "release", "releases", "versión", "versão", "section", "sections", "sec", "chapter", "clause", "figure", "fig", "table", "paragraph", "build", "assembly", "firmware", "driver", "upgrade to", "update to",
			"upgraded to", "updated to", "requires", "python", "java", "chrome", "firefox", "safari", "opera", "edge", "kernel", "abschnitt", "kapitel", "appendix", "annex", "article", "oid", "step", "rule", "item", "sdk", "api", "framework", "package", "library", "runtime"},
	}
}

// numbered returns nouns and how their number is called.
func numbered(nouns ...string) []string {
	var out []string
	for _, n := range nouns {
		out = append(out, n, n+" number", n+" no", n+" nr", n+" num", n+" id", n+" numbers", n+" code")
	}
	return out
}
