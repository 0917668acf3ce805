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
		if dist := sc.near(p.start, end, iPhone); dist != far && p.plausible(dist) && !(p.groups == 1 && sc.otherThing(p.start, end, dist)) {
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
