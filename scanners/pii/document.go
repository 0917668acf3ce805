// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

// document looks for the numbers of papers and accounts, whose forms differ
// from office to office: a word that names them must stand before them, close
// by. digits is how many digits text[start:end] has.
func (sc *scan) document(start, end, digits int) {
	if n := end - start; n <= 9 && n >= 6 && digits >= 3 && sc.closes(end) && sc.capitals(start, end) {
		sc.named(start, end, iPassport, 5)
	}
	if stop, size, total := sc.grouped(start); size >= 5 && size <= 18 && total >= 4 && sc.closes(stop) && sc.capitals(start, stop) {
		sc.named(start, stop, iDrivingLicence, 5)
		if total >= 6 {
			sc.named(start, stop, iBankAccount, 5)
		}
	}
}

// named takes a value if a word for the rule stands at most so many words
// away. A type that has a check digit goes before it where both are named.
func (sc *scan) named(start, end, rule, most int) {
	if dist := sc.near(start, end, rule); dist <= most && !sc.otherThing(start, end, dist) {
		sc.candidate(start, end, rule, tierNamed, dist)
	}
}

// capitals reports whether no letter is a small one.
func (sc *scan) capitals(start, end int) bool {
	for i := start; i < end; i++ {
		if isLetter(sc.text[i]) && !isUpper(sc.text[i]) {
			return false
		}
	}
	return true
}

// grouped returns where the letters and digits at start end, hyphens and
// single blanks before digits included, how many they are and how many of them
// are digits.
func (sc *scan) grouped(start int) (end, size, digits int) {
	text := sc.text
	for i := start; i < len(text) && size <= 18; i++ {
		switch b := text[i]; {
		case isAlnum(b):
			size++
			if isDigit(b) {
				digits++
			}
			end = i + 1
		case (b == '-' || b == ' ') && i+1 < len(text) && isDigit(text[i+1]) && i > start && isAlnum(text[i-1]) && (b == '-' || isDigit(text[i-1])):
		default:
			return end, size, digits
		}
	}
	return end, size, digits
}
