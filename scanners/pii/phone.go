// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import "strings"

const (
	maxGroups = 8
	maxPhone  = 15 // digits (ITU-T E.164), besides 00 in front and an extension
)

// A phoneScan is a number in parts.
type phoneScan struct {
	digits  [24]byte
	n       int
	sizes   [maxGroups]int  // digits of each group
	ends    [maxGroups]int  // offsets in the text
	seps    [maxGroups]byte // before each group: ' ', '-', '.', '/', '(' or ')'; 0 for the first
	groups  int
	plus    bool
	bracket bool // the first group is in brackets
	start   int  // with the plus and the bracket
}

// phone looks for a telephone number whose first digits are at start.
func (sc *scan) phone(start, end int) {
	text := sc.text
	p := phoneScan{start: start}
	i := start
	if i > 0 && text[i-1] == '(' {
		p.bracket = true
		i--
	}
	if i > 0 && text[i-1] == '+' {
		p.plus = true
		i--
		if i > 0 && text[i-1] == '(' && strings.HasPrefix(text[end:], ")") {
			p.bracket = true // (+44) 20 ...
			i--
		}
	} else if p.bracket && i > 1 && text[i-1] == ' ' && text[i-2] == '1' && (i < 3 || !isAlnum(text[i-3])) {
		return // 1 (415) 555-0100 was looked at from the 1
	}
	p.start = i
	if !sc.opensPhone(&p) {
		return
	}
	p.read(text, start)
	for ; p.groups > 0; p.drop() {
		if p.n < 6 {
			return
		}
		if p.n > maxPhone+2 || !closesPhone(text, p.ends[p.groups-1]) {
			continue
		}
		if sc.judgePhone(&p, extension(text, p.ends[p.groups-1])) {
			return
		}
	}
}

// judgePhone decides about a number and where it ends.
func (sc *scan) judgePhone(p *phoneScan, end int) bool {
	if p.international() {
		sc.candidate(p.start, end, iPhone, tierNamed, min(sc.near(p.start, end, iPhone), maxWordsBack))
		return true
	}
	if p.plausible(0) {
		if dist := sc.near(p.start, end, iPhone); dist != far && p.plausible(dist) && !sc.otherThing(p.start, end, dist) {
			sc.candidate(p.start, end, iPhone, tierNamed, dist)
			return true
		}
	}
	if p.formatted(sc.text) && !sc.otherThing(p.start, end, far) {
		sc.candidate(p.start, end, iPhone, tierForm, 0)
		return true
	}
	return false
}

// opensPhone reports whether a number may begin at p.start. A group of digits
// before it belongs to the same number, unless what follows has a form of its
// own.
func (sc *scan) opensPhone(p *phoneScan) bool {
	text, i := sc.text, p.start
	if i == 0 {
		return true
	}
	b := text[i-1]
	if isAlnum(b) {
		return false
	}
	if p.plus || p.bracket {
		return b != '_' && b != '\\' && b != '$' && b != '^' && b != ')' && b != '+'
	}
	switch b {
	case '(', ':', '=', '#', '"', '\'', '>', '[', '*', '|', '`', '{':
		return true
	case '~':
		return false
	}
	if !sc.opens(i) {
		return false
	}
	if b == ' ' && i > 1 && isDigit(text[i-2]) {
		// 123 415-555-0100 opens, 123 415 555 0100 does not.
		j := i
		for j < len(text) && isDigit(text[j]) {
			j++
		}
		return j < len(text) && (text[j] == '-' || text[j] == '.')
	}
	return true
}

// read takes in the groups of digits from i on.
func (p *phoneScan) read(text string, i int) {
	sep := byte(0)
	for p.groups < maxGroups {
		from := i
		for i < len(text) && isDigit(text[i]) && p.n < len(p.digits) {
			p.digits[p.n] = text[i]
			p.n++
			i++
		}
		if i == from {
			return
		}
		p.sizes[p.groups], p.ends[p.groups], p.seps[p.groups] = i-from, i, sep
		p.groups++
		if p.n == len(p.digits) {
			return
		}
		i, sep = phoneSep(text, i)
		if sep == 0 {
			return
		}
	}
}

// phoneSep returns the offset of the digits that follow the separator at i,
// and what kind it is, or 0.
func phoneSep(text string, i int) (next int, sep byte) {
	at := i
	open := false
	for n := 0; at < len(text) && n < 4; n++ {
		if isDigit(text[at]) {
			return at, sep
		}
		if k := blank(text[at:]); k > 0 {
			if sep == ' ' {
				return i, 0 // two blanks
			}
			if sep == '-' && text[at-1] == '-' && !(at >= i+2 && text[i] == ' ') {
				return i, 0 // a hyphen that belongs to what is before it
			}
			if sep == 0 {
				sep = ' '
			}
			at += k
			continue
		}
		if k := hyphen(text[at:]); k > 0 {
			if sep == '-' {
				return i, 0
			}
			if sep == ' ' && blank(text[at+k:]) == 0 {
				return i, 0 // a sign
			}
			if sep == 0 || sep == ' ' {
				sep = '-'
			}
			at += k
			continue
		}
		switch b := text[at]; b {
		case '.', '/':
			if sep != 0 && sep != ')' && sep != ' ' {
				return i, 0
			}
			sep = b
		case '(':
			if open || sep == ')' {
				return i, 0
			}
			open, sep = true, '('
		case ')':
			sep = ')'
		default:
			return i, 0
		}
		at++
	}
	if at < len(text) && isDigit(text[at]) {
		return at, sep
	}
	return i, 0
}

// drop leaves out the last group.
func (p *phoneScan) drop() {
	p.groups--
	p.n -= p.sizes[p.groups]
}

// closesPhone reports whether a number may end at end.
func closesPhone(text string, end int) bool {
	if end == len(text) {
		return true
	}
	b := text[end]
	if isAlnum(b) && !(b|0x20 == 'x' && end+1 < len(text) && isDigit(text[end+1])) && !(b|0x20 == 'e' && strings.HasPrefix(strings.ToLower(text[end:min(len(text), end+3)]), "ext")) {
		return false
	}
	if b == '_' || b == '@' || b == '%' || b == '(' {
		return false
	}
	if end+1 == len(text) {
		return true
	}
	switch next := text[end+1]; b {
	case '.', ',':
		return !isDigit(next)
	case '-', '/', ':', '\\', '+', '=':
		return !isAlnum(next)
	case ' ':
		return true
	}
	return true
}

var extensionWords = [...]string{"extension", "ext.", "ext", "xtn", "x.", "x", "#", "durchwahl", "dw", "poste", "ramal", "anexo", "int.", "interno", "toestel"}

// extension returns where the extension ends that follows a number at end, or
// end.
func extension(text string, end int) int {
	i := end
	for i < len(text) && i-end < 2 && (text[i] == ' ' || text[i] == ',') {
		i++
	}
	rest := text[i:min(len(text), i+12)]
	for _, w := range extensionWords {
		if len(rest) < len(w) || !strings.EqualFold(rest[:len(w)], w) {
			continue
		}
		j := i + len(w)
		for k := 0; j < len(text) && k < 2 && (text[j] == ' ' || text[j] == ':' || text[j] == '.'); k++ {
			j++
		}
		from := j
		for j < len(text) && isDigit(text[j]) {
			j++
		}
		if j > from && j-from <= 6 && (j == len(text) || !isAlnum(text[j])) {
			return j
		}
		return end
	}
	return end
}
