// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

import (
	"regexp"
	"strings"
)

var posixAlone = regexp.MustCompile(`^\[(?::[a-z^]*:|\.[^\]]*\.|=[^\]]*=)\]`)

// bracket reads a class in brackets.
func (p *parser) bracket() *node {
	start := p.pos
	p.pos++
	neg := p.accept("^")
	if p.pcre && posixAlone.MatchString(p.src[start:]) {
		p.fail("a POSIX class is known within brackets only")
	}
	var sets, chars class // only chars have another case
	for first := true; ; first = false {
		if !p.more() {
			p.pos = start
			p.fail("missing ]")
		}
		if !first && p.accept("]") {
			break
		}
		if p.pcre && p.skipQuotes() {
			continue
		}
		set, lo := p.bracketItem()
		if set != nil {
			sets = append(sets, set...)
			if p.rangeFollows() {
				p.fail("bad character range")
			}
			continue
		}
		hi := lo
		if p.rangeFollows() {
			p.pos++
			var set class
			at := p.pos
			if set, hi = p.bracketItem(); set != nil {
				p.fail("bad character range")
			}
			if hi < lo {
				p.pos = at
				p.fail("character range out of order")
			}
		}
		chars = append(chars, lo, hi)
	}
	c := chars.clean()
	if p.has(IgnoreCase) {
		c = c.folded(!p.pcre)
	}
	c = append(c, sets...).clean()
	if neg {
		c = c.negate()
	}
	return &node{op: opClass, class: c}
}

// skipQuotes skips \E, and \Q\E, within brackets.
func (p *parser) skipQuotes() bool {
	if strings.HasPrefix(p.rest(), `\Q`) && !strings.HasPrefix(p.rest(), `\Q\E`) {
		p.unsupported(`\Q within brackets is`)
	}
	return p.accept(`\Q\E`) || p.accept(`\E`)
}

// rangeFollows reports whether a hyphen comes that is not the last of the class.
func (p *parser) rangeFollows() bool {
	s := p.rest()
	return len(s) >= 2 && s[0] == '-' && s[1] != ']'
}

// bracketItem reads one member of a class.
func (p *parser) bracketItem() (set class, r rune) {
	if !p.more() {
		p.fail("missing ]")
	}
	if p.src[p.pos] == '\\' {
		return p.classEscape(true)
	}
	if p.pcre && p.accept("[:") {
		name, _, ok := strings.Cut(p.rest(), ":]")
		neg := strings.HasPrefix(name, "^")
		set, known := posixClasses[strings.TrimPrefix(name, "^")]
		if !ok || !isPosixName(strings.TrimPrefix(name, "^")) {
			p.pos -= 2
			return nil, p.next()
		}
		if !known {
			p.fail("unknown POSIX class name")
		}
		p.pos += len(name) + 2
		if neg {
			set = set.clean().negate()
		}
		if p.has(IgnoreCase) && (name == "lower" || name == "upper") {
			set = posixClasses["alpha"]
		}
		return set, 0
	}
	return nil, p.next()
}

// isPosixName reports whether [:name:] can be meant as a class.
func isPosixName(name string) bool {
	for _, c := range name {
		if c < 'a' || c > 'z' {
			return false
		}
	}
	return name != ""
}
