// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// escape reads a backslash and what belongs to it, outside of brackets.
func (p *parser) escape() *node {
	if p.pcre && p.accept(`\Q`) {
		return p.quoted()
	}
	if p.pcre && p.accept(`\E`) {
		return nil
	}
	start := p.pos
	p.pos++
	if !p.more() {
		p.fail("backslash at the end")
	}
	switch c := p.src[p.pos]; c {
	case 'A':
		p.pos++
		return p.assertion(textStart)
	case 'Z':
		p.pos++
		if p.pcre {
			return p.assertion(textEndLine)
		}
		return p.assertion(textEnd)
	case 'b', 'B':
		p.pos++
		if c == 'b' {
			return p.assertion(wordBoundary)
		}
		return p.assertion(noWordBoundary)
	}
	if p.pcre {
		if n := p.pcreEscape(); n != nil {
			return n
		}
	}
	if c := p.src[p.pos]; '1' <= c && c <= '9' {
		if n := p.numberedRef(); n != nil {
			return n
		}
	}
	p.pos = start
	set, r := p.classEscape(false)
	if set != nil {
		return &node{op: opClass, class: set}
	}
	return p.literal(r)
}

// quoted reads up to \E.
func (p *parser) quoted() *node {
	text, _, _ := strings.Cut(p.rest(), `\E`)
	if text == "" {
		p.accept(`\E`)
		return nil
	}
	// one at a time: a quantifier behind \E is for the last one only
	r := p.next()
	lit := p.literal(r)
	if utf8.RuneLen(r) == len(text) || len(text) == 1 {
		p.accept(`\E`)
		return lit
	}
	p.pos -= 2
	p.src = p.src[:p.pos] + `\Q` + p.src[p.pos+2:]
	return lit
}

// pcreEscape reads the escapes that only PCRE2 has, but for classes; nil if there is
// none. The backslash is behind p.
func (p *parser) pcreEscape() *node {
	c := p.src[p.pos]
	switch c {
	case 'z':
		p.pos++
		return p.assertion(textEnd)
	case 'K':
		p.pos++
		return &node{op: opKeep}
	case 'R':
		p.pos++
		crlf := &node{op: opConcat, subs: []*node{{op: opClass, class: single('\r')}, {op: opClass, class: single('\n')}}}
		return &node{op: opAtomic, subs: []*node{{op: opAlt, subs: []*node{crlf, {op: opClass, class: vertSpace}}}}}
	case 'g':
		return p.refG()
	case 'k':
		p.pos++
		for _, pair := range []string{"<>", "{}", "''"} {
			if p.accept(pair[:1]) {
				return p.namedRef(pair[1])
			}
		}
		p.fail(`\k needs a group name`)
	case 'G', 'X', 'C':
		p.unsupported(`\` + string(c) + " is")
	}
	return nil
}

func (p *parser) namedRef(closing byte) *node {
	n := &node{op: opBackref, fold: p.has(IgnoreCase)}
	p.refs = append(p.refs, ref{pos: p.pos, name: p.name(closing), node: n})
	return n
}

// refG reads \g1, \g{1}, \g{-1} and \g{name}.
func (p *parser) refG() *node {
	p.pos++
	braced := p.accept("{")
	relative := p.accept("-")
	v, digits := number(p.rest())
	switch {
	case digits == 0 && braced && !relative:
		return p.namedRef('}')
	case digits == 0:
		p.unsupported(`this form of \g is`)
	}
	p.pos += digits
	if braced && !p.accept("}") {
		p.fail("missing }")
	}
	if relative {
		v = len(p.names) - v
	}
	n := &node{op: opBackref, index: v, fold: p.has(IgnoreCase)}
	p.refs = append(p.refs, ref{pos: p.pos, node: n})
	return n
}

// numberedRef reads \1 to \99; nil if the digits are an octal code.
func (p *parser) numberedRef() *node {
	v, digits := number(p.rest())
	if p.pcre {
		if digits > 1 && v >= len(p.names) {
			return nil
		}
	} else if s := p.rest(); len(s) >= 3 && isOctal(s[0]) && isOctal(s[1]) && isOctal(s[2]) {
		return nil
	} else if digits > 2 {
		v, digits = number(s[:2])
	}
	p.pos += digits
	if !p.pcre && (v >= len(p.names) || !p.closed[v]) {
		p.fail("reference to group %d, which is not closed here", v)
	}
	n := &node{op: opBackref, index: v, fold: p.has(IgnoreCase)}
	p.refs = append(p.refs, ref{pos: p.pos, node: n})
	return n
}

func isOctal(c byte) bool { return '0' <= c && c <= '7' }

// classEscape reads an escape that stands for a set or for one code point, in brackets or
// outside; set is nil for one code point.
func (p *parser) classEscape(inBrackets bool) (set class, r rune) {
	p.pos++
	if !p.more() {
		p.fail("backslash at the end")
	}
	c := p.next()
	if set := p.shorthand(c); set != nil {
		return set, 0
	}
	switch c {
	case 'a':
		return nil, '\a'
	case 'f':
		return nil, '\f'
	case 'n':
		return nil, '\n'
	case 'r':
		return nil, '\r'
	case 't':
		return nil, '\t'
	case 'v':
		return nil, '\v' // of PCRE it is a shorthand
	case 'b':
		if inBrackets {
			return nil, '\b'
		}
	case 'e':
		if p.pcre {
			return nil, 0x1b
		}
	case 'c':
		if p.pcre && p.more() && ' ' < p.src[p.pos] && p.src[p.pos] < 0x7f {
			return nil, unicode.ToUpper(p.next()) ^ 0x40
		}
	case 'x':
		return nil, p.hexEscape()
	case 'u', 'U':
		if !p.pcre {
			return nil, p.hexDigits(map[rune]int{'u': 4, 'U': 8}[c])
		}
	case 'o':
		if p.pcre && p.accept("{") {
			return nil, p.bracedCode(8)
		}
	case '0', '1', '2', '3', '4', '5', '6', '7':
		p.pos--
		return nil, p.octal(inBrackets)
	}
	if c < 0x80 && (unicode.IsLetter(c) || unicode.IsDigit(c)) {
		p.fail("unknown escape \\%c", c)
	}
	return nil, c
}

// shorthand returns the class of an escape such as \d, nil if it is none.
func (p *parser) shorthand(c rune) class {
	digit, word, space := asciiDigit, asciiWord, asciiSpace
	if !p.pcre {
		digit, word, space = unicodeDigit(), unicodeWord(), unicodeSpace()
	}
	switch c {
	case 'd':
		return digit
	case 'D':
		return digit.negate()
	case 'w':
		return word
	case 'W':
		return word.negate()
	case 's':
		return space
	case 'S':
		return space.negate()
	}
	if !p.pcre {
		return nil
	}
	switch c {
	case 'h':
		return horizSpace
	case 'H':
		return horizSpace.negate()
	case 'v':
		return vertSpace
	case 'V':
		return vertSpace.negate()
	case 'N':
		return newlineOnly.negate()
	case 'p', 'P':
		return p.propertyEscape(c == 'P')
	}
	return nil
}

// propertyEscape reads the name behind \p or \P.
func (p *parser) propertyEscape(neg bool) class {
	name := ""
	if p.accept("{") {
		end := strings.IndexByte(p.rest(), '}')
		if end < 0 {
			p.fail("missing } behind property")
		}
		name = p.rest()[:end]
		p.pos += end + 1
		if strings.HasPrefix(name, "^") {
			name, neg = name[1:], !neg
		}
	} else if p.more() {
		name = string(p.next())
	}
	c, ok := property(name)
	if !ok {
		p.fail("unknown property %q", name)
	}
	if neg {
		return c.negate()
	}
	return c
}

// hexEscape reads what follows \x: two digits, of PCRE none to two or any in braces.
func (p *parser) hexEscape() rune {
	if !p.pcre {
		return p.hexDigits(2)
	}
	if p.accept("{") {
		return p.bracedCode(16)
	}
	v := rune(0)
	for range 2 {
		if !p.more() {
			break
		}
		d := digitValue(p.src[p.pos])
		if d >= 16 {
			break
		}
		v = v*16 + d
		p.pos++
	}
	return v
}

// hexDigits reads exactly n digits.
func (p *parser) hexDigits(n int) rune {
	v := rune(0)
	for range n {
		if !p.more() || digitValue(p.src[p.pos]) >= 16 {
			p.fail("incomplete escape")
		}
		v = v*16 + digitValue(p.src[p.pos])
		if v > unicode.MaxRune {
			p.fail("code point too large")
		}
		p.pos++
	}
	return v
}

func (p *parser) bracedCode(base rune) rune {
	v, digits := rune(0), 0
	for p.more() && digitValue(p.src[p.pos]) < base {
		if v = v*base + digitValue(p.src[p.pos]); v > unicode.MaxRune {
			p.fail("code point too large")
		}
		p.pos++
		digits++
	}
	if digits == 0 || !p.accept("}") {
		p.fail("bad code point in braces")
	}
	return v
}

// octal reads a code of up to three octal digits.
func (p *parser) octal(inBrackets bool) rune {
	v, digits := rune(0), 0
	for digits < 3 && p.more() && isOctal(p.src[p.pos]) {
		v = v*8 + rune(p.src[p.pos]-'0')
		p.pos++
		digits++
	}
	if !p.pcre && v > 0o377 {
		p.fail("octal code too large")
	}
	return v
}

func digitValue(c byte) rune {
	switch {
	case '0' <= c && c <= '9':
		return rune(c - '0')
	case 'a' <= c && c <= 'f':
		return rune(c-'a') + 10
	case 'A' <= c && c <= 'F':
		return rune(c-'A') + 10
	}
	return 99
}
