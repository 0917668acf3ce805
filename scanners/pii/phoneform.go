// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import "strings"

// international reports whether the number has a country code and as many
// digits as numbers of that country have.
func (p *phoneScan) international() bool {
	digits := string(p.digits[:p.n])
	switch {
	case p.plus:
	case strings.HasPrefix(digits, "00") && p.groups > 1 && p.seps[1] != '.' && p.sizes[p.groups-1] > 2 && p.digits[2] != '0':
		digits = digits[2:]
	default:
		return false
	}
	code, least, most := countryCode(digits)
	if code == 0 {
		return false
	}
	n := len(digits) - code
	if trunk := digits[code:]; n > 0 && trunk[0] == '0' && p.trunkInBrackets() {
		n--
	}
	return n >= least && n <= most && !p.same()
}

// trunkInBrackets reports whether a group begins with a 0 in brackets, as in
// +44 (0)20.
func (p *phoneScan) trunkInBrackets() bool {
	at := 0
	for i := range p.groups {
		if i > 0 && p.digits[at] == '0' && (p.seps[i] == '(' || i+1 < p.groups && p.seps[i+1] == ')') {
			return true
		}
		at += p.sizes[i]
	}
	return false
}

// same reports whether all digits after the first three are the same.
func (p *phoneScan) same() bool {
	for i := 4; i < p.n; i++ {
		if p.digits[i] != p.digits[3] {
			return false
		}
	}
	return true
}

// plausible reports whether it may be a number of some country, given that a
// word says so, dist words away.
func (p *phoneScan) plausible(dist int) bool {
	if p.n < 7 || p.n > maxPhone || p.like(3, 2, 4) && p.seps[1] == '-' || p.date() || p.address() || p.same() {
		return false
	}
	switch {
	case p.groups == 1:
		return p.n >= 9 && p.n <= 13 || p.n >= 7 && dist <= 3
	case p.groups == 2 && p.seps[1] == '.':
		return false // a number with decimals
	case p.sizes[0] == 4 && p.seps[1] != ' ' && (p.digits[0] == '2' && p.digits[1] == '0' || p.digits[0] == '1' && p.digits[1] == '9'):
		return false // a year and a number
	case p.like(5, 4) && dist > 1: // a ZIP code
		return false
	case p.like(4, 4) && dist > 3 || p.groups == 2 && p.n < 9 && dist > 5:
		return false
	}
	for i := range p.groups {
		if p.sizes[i] == 1 && i > 0 && i < p.groups-1 && !(i == 1 && p.digits[0] == '0' && p.n >= 9) { // Budapest is 06 1
			return false
		}
	}
	return p.sizes[0] <= 6
}

// formatted reports whether the number has a form by itself that little else
// has: those of North America, and those that begin with a 0.
func (p *phoneScan) formatted(text string) bool {
	if p.date() || p.address() || p.same() {
		return false
	}
	switch {
	case p.bracket && p.like(3, 3, 4):
		return true
	case p.like(3, 3, 4):
		return p.seps[2] == '-' && p.seps[1] != ' ' || p.seps[1] == '.' && p.seps[2] == '.' && p.digits[0] >= '2'
	case p.like(1, 3, 3, 4) && p.digits[0] == '1':
		return p.seps[3] == '-' || p.seps[3] == '.' && p.seps[1] == '.' || p.seps[2] == ')'
	case p.like(3, 3, 3, 4) && p.digits[2] == '1' && p.digits[0] == '0':
		return true
	case p.bracket && p.like(2, 5, 4), p.bracket && p.like(2, 4, 4): // Brazil, Australia
		return p.seps[1] == ')'
	case p.digits[0] != '0' || p.digits[1] == '0' || p.n < 9 || p.n > 13 || p.n > 12 && !p.bracket || p.groups < 2:
		return false
	case p.like(2, 2, 2, 2, 2): // France
		return p.seps[1] == p.seps[4] && p.seps[1] != '/' && p.alone(text)
	case p.bracket:
		return p.n >= 9
	case p.n < 10 || !p.alone(text):
		return false
	}
	for i := 1; i < p.groups; i++ {
		if p.seps[i] == '.' || p.sizes[i] < 2 || p.sizes[0] == 2 && p.sizes[i] == 2 || p.seps[i] == '/' && (i > 1 || p.sizes[i] < 6) {
			return false
		}
	}
	return p.sizes[0] >= 2 && p.sizes[0] <= 5
}

// alone reports whether neither before nor after the number there is a blank
// and a short run that may be hexadecimal: a dump of bytes is no number.
func (p *phoneScan) alone(text string) bool {
	if i := p.start; i > 2 && text[i-1] == ' ' && isHex(text[i-2]) && isHex(text[i-3]) && (i < 4 || !isLetter(text[i-4])) {
		return false
	}
	end := p.ends[p.groups-1]
	rest := strings.TrimLeft(text[end:min(len(text), end+8)], " ")
	n := 0
	for n < len(rest) && isHex(rest[n]) {
		n++
	}
	return len(text)-end == len(rest) || n != 2 || n < len(rest) && isAlnum(rest[n])
}

func (p *phoneScan) like(sizes ...int) bool {
	if p.groups != len(sizes) {
		return false
	}
	for i, n := range sizes {
		if p.sizes[i] != n {
			return false
		}
	}
	return true
}

// date reports whether there is a date in it.
func (p *phoneScan) date() bool {
	at := 0
	for i := 0; i+2 < p.groups; i++ {
		a, b, c := p.sizes[i], p.sizes[i+1], p.sizes[i+2]
		if sep := p.seps[i+1]; sep == p.seps[i+2] && sep != ' ' && sep != '(' && sep != ')' &&
			(a == 4 && b <= 2 && c <= 2 && (p.digits[at] == '1' || p.digits[at] == '2') || a <= 2 && b <= 2 && c == 4 && !p.bracket) {
			return true
		}
		at += a
	}
	return false
}

// address reports whether it looks like an IPv4 address or a version.
func (p *phoneScan) address() bool {
	if p.groups != 4 {
		return false
	}
	for i := range 4 {
		if i > 0 && p.seps[i] != '.' || p.sizes[i] > 3 {
			return false
		}
	}
	return true
}
