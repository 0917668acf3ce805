// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import (
	"strings"
	"unicode/utf8"
)

// An issuer is the range of the first digits of an issuer's cards, and the
// lengths that they have.
type issuer struct {
	digits   int // how many of the first digits are compared
	from, to int
	lengths  uint32 // one bit for each length
}

func lengths(list ...int) (bits uint32) {
	for _, n := range list {
		bits |= 1 << n
	}
	return bits
}

var issuers = []issuer{
	{1, 4, 4, lengths(13, 16, 19)},                 // Visa
	{2, 51, 55, lengths(16)},                       // Mastercard
	{4, 2221, 2720, lengths(16)},                   // Mastercard
	{2, 34, 34, lengths(15)},                       // American Express
	{2, 37, 37, lengths(15)},                       // American Express
	{4, 6011, 6011, lengths(16, 19)},               // Discover
	{3, 644, 659, lengths(16, 19)},                 // Discover
	{2, 62, 62, lengths(16, 17, 18, 19)},           // UnionPay
	{3, 300, 305, lengths(14, 16)},                 // Diners Club
	{4, 3095, 3095, lengths(14, 16)},               // Diners Club
	{2, 36, 36, lengths(14, 15, 16, 17, 18, 19)},   // Diners Club
	{2, 38, 39, lengths(14, 16)},                   // Diners Club
	{2, 35, 35, lengths(16, 17, 18, 19)},           // JCB: 3528 to 3589 are given out
	{4, 2131, 2131, lengths(15)},                   // JCB, old
	{4, 1800, 1800, lengths(15)},                   // JCB, old
	{2, 50, 50, lengths(12, 13, 14, 15, 16, 19)},   // Maestro
	{2, 56, 58, lengths(12, 13, 14, 15, 16, 19)},   // Maestro
	{2, 60, 60, lengths(16)},                       // RuPay
	{2, 63, 63, lengths(12, 13, 14, 15, 16, 19)},   // Maestro, InstaPayment, Elo
	{2, 67, 67, lengths(12, 13, 14, 15, 16, 19)},   // Maestro
	{4, 604, 604, lengths(12, 13, 14, 16, 18, 19)}, // Maestro (0604)
	{4, 2200, 2204, lengths(16)},                   // Mir
	{4, 9792, 9792, lengths(16)},                   // Troy
	{2, 81, 82, lengths(16)},                       // RuPay
	{2, 66, 66, lengths(16)},                       // Visa, Maestro
}

// card reports whether digits are a card's number: of an issuer, and with the
// check digit of Luhn.
func card(digits string) bool {
	n := len(digits)
	for i := range issuers {
		is := &issuers[i]
		if is.lengths>>n&1 != 0 {
			if first := number(digits[:is.digits]); first >= is.from && first <= is.to {
				return luhn(digits)
			}
		}
	}
	return false
}

// number is the value of a few digits.
func number(digits string) (n int) {
	for i := range len(digits) {
		n = 10*n + int(digits[i]-'0')
	}
	return n
}

// luhn reports whether the last digit is the check digit of ISO/IEC 7812.
func luhn(digits string) bool {
	sum, double := 0, false
	for i := len(digits) - 1; i >= 0; i-- {
		d := int(digits[i] - '0')
		if double {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
		double = !double
	}
	return sum%10 == 0
}

// judgeCard takes a number of the usual length and form without a word beside
// it, unless a word says what else it is. One number in ten has the check
// digit of Luhn by chance: other lengths need a word.
func judgeCard(sc *scan, start, end, rule int) {
	digits := len(sc.value)
	dist := sc.near(start, end, rule)
	grouped := end-start > digits
	switch {
	case grouped && sc.inTable(start, end):
		return
	case grouped && digits >= 14:
		sc.candidate(start, end, rule, tierSure, min(dist, maxWordsBack))
	case dist != far && !sc.otherThing(start, end, dist):
		tier := tierSure
		if digits < 15 {
			tier = tierNamed
		}
		sc.candidate(start, end, rule, tier, dist)
	case digits >= 15 && digits <= 16 && sc.cardAlone(start, end), digits >= 13 && sc.cardAlone(start, end) && sc.inSentence(start, end):
		sc.candidate(start, end, rule, tierForm, 0)
	}
}

// inTable reports whether a run of four hexadecimal digits stands before or
// after the groups, one blank away: a dump is no card.
func (sc *scan) inTable(start, end int) bool {
	text := sc.text
	if start >= 5 && text[start-1] == ' ' && fourHex(text[start-5:start-1]) && (start == 5 || !isAlnum(text[start-6])) {
		return true
	}
	return len(text)-end >= 5 && text[end] == ' ' && fourHex(text[end+1:end+5]) && (len(text)-end == 5 || !isAlnum(text[end+5]))
}

func fourHex(s string) bool {
	digits := 0
	for i := range len(s) {
		if !isHex(s[i]) {
			return false
		}
		if isDigit(s[i]) {
			digits++
		}
	}
	return digits > 0
}

// inSentence reports whether there is a plain word and a blank before it, and
// after it the end, a blank or a mark that a sentence has there.
func (sc *scan) inSentence(start, end int) bool {
	text := sc.text
	if start < 3 || text[start-1] != ' ' {
		return false
	}
	word := start - 1
	for word > 0 && (isLetter(text[word-1]) || text[word-1] >= utf8.RuneSelf) {
		word--
	}
	if start-1-word < 2 || isUpper(text[start-2]) || word > 0 && text[word-1] != ' ' {
		return false
	}
	return end == len(text) || text[end] == ' ' || strings.IndexByte(".,;?!", text[end]) >= 0 && (end+1 == len(text) || text[end+1] == ' ' || text[end+1] == '\n')
}

// cardAlone reports whether a number without separators may be a card's: no
// word says that it counts something else, and it stands in a sentence.
func (sc *scan) cardAlone(start, end int) bool {
	if sc.otherThing(start, end, far) {
		return false
	}
	if start == 0 {
		return true
	}
	switch b := sc.text[start-1]; b {
	case ' ', '\n', '\t', '"', '\'', ':', '(', '#', ';', ',', '|', '>':
		return true
	default:
		return b >= 0x80
	}
}
