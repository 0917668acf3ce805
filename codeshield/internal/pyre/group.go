// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

import (
	"slices"
	"strings"
)

// group reads from an opening parenthesis to its closing one; nil if it was only a
// change of flags.
func (p *parser) group() *node {
	start := p.pos
	p.pos++
	if strings.HasPrefix(p.rest(), "*") && p.pcre {
		p.unsupported("a verb is")
	}
	if !p.accept("?") {
		return p.capture(start, "")
	}
	switch {
	case p.accept(":"):
		return p.closeGroup(start, p.scoped())
	case p.accept("="):
		return p.look(start, false, false)
	case p.accept("!"):
		return p.look(start, false, true)
	case p.accept("<="):
		return p.look(start, true, false)
	case p.accept("<!"):
		return p.look(start, true, true)
	case p.accept(">"):
		return p.closeGroup(start, &node{op: opAtomic, subs: []*node{p.scoped()}})
	case p.accept("P<"), p.pcre && p.accept("<"):
		return p.capture(start, p.name('>'))
	case p.pcre && p.accept("'"):
		return p.capture(start, p.name('\''))
	case p.accept("P="):
		n := &node{op: opBackref, fold: p.has(IgnoreCase)}
		p.refs = append(p.refs, ref{pos: p.pos, name: p.name(')'), node: n})
		return n
	case p.accept("("):
		return p.conditional(start)
	case p.pcre && p.accept("|"):
		return p.branchReset(start)
	case p.pcre && p.more() && strings.ContainsRune("R&P0123456789+C", rune(p.src[p.pos])):
		p.unsupported("recursion is")
	}
	return p.inlineFlags(start)
}

// scoped reads alternatives; changes of flags within them end with them.
func (p *parser) scoped() *node {
	saved := p.flags
	n := p.alternatives()
	p.flags = saved
	return n
}

func (p *parser) closeGroup(start int, n *node) *node {
	if !p.accept(")") {
		p.pos = start
		p.fail("missing )")
	}
	if n.op == opRepeat || n.op == opAssert {
		// shields it from a quantifier behind the group
		return &node{op: opConcat, subs: []*node{n}}
	}
	return n
}

func (p *parser) capture(start int, name string) *node {
	if name != "" && slices.Contains(p.names, name) {
		p.fail("group name %q is used twice", name)
	}
	n := &node{op: opGroup, index: len(p.names)}
	p.names, p.closed = append(p.names, name), append(p.closed, false)
	n.subs = []*node{p.scoped()}
	p.closed[n.index] = true
	return p.closeGroup(start, n)
}

// branchReset reads (?|...), in which the groups of each alternative have the same
// numbers.
func (p *parser) branchReset(start int) *node {
	saved := p.flags
	first := len(p.names)
	alt := &node{op: opAlt}
	var longest []string
	for {
		p.names, p.closed = p.names[:first:first], p.closed[:first:first]
		alt.subs = append(alt.subs, p.sequence())
		if len(p.names) > len(longest) {
			longest = p.names
		}
		if !p.accept("|") {
			break
		}
	}
	p.names = longest
	for len(p.closed) < len(p.names) {
		p.closed = append(p.closed, true)
	}
	p.flags = saved
	return p.closeGroup(start, alt)
}

func (p *parser) look(start int, behind, neg bool) *node {
	n := &node{op: opLook, behind: behind, neg: neg, subs: []*node{p.scoped()}}
	if behind {
		p.checkBehind(n.subs[0], start)
	}
	return p.closeGroup(start, n)
}

// checkBehind refuses a lookbehind that the dialect refuses: Python wants one length,
// PCRE2 one length for each alternative at its top.
func (p *parser) checkBehind(n *node, start int) {
	parts := []*node{n}
	if p.pcre && n.op == opAlt {
		parts = n.subs
	}
	for _, s := range parts {
		if lo, hi := s.width(); lo != hi || hi >= maxCount || hi > maxBehind {
			p.pos = start
			p.fail("lookbehind needs a fixed length")
		}
	}
}

// maxBehind bounds the length of a lookbehind.
const maxBehind = 4096

// name reads a group name up to the closing character.
func (p *parser) name(closing byte) string {
	end := strings.IndexByte(p.rest(), closing)
	if end < 0 {
		p.fail("missing %q behind group name", closing)
	}
	name := p.rest()[:end]
	for i, r := range name {
		if r != '_' && !unicodeWord().contains(r) || i == 0 && unicodeDigit().contains(r) {
			p.fail("bad group name %q", name)
		}
	}
	if name == "" {
		p.fail("empty group name")
	}
	p.pos += end + 1
	return name
}

// conditional reads (?(1)yes|no); the second parenthesis is behind p.
func (p *parser) conditional(start int) *node {
	n := &node{op: opCond}
	if v, digits := number(p.rest()); digits > 0 {
		p.pos += digits
		n.index = v
		p.refs = append(p.refs, ref{pos: p.pos, node: n})
	} else {
		closing := byte(')')
		if p.pcre && p.accept("<") {
			closing = '>'
		} else if p.pcre && p.accept("'") {
			closing = '\''
		} else if p.more() && strings.ContainsRune("?R*D+-", rune(p.src[p.pos])) {
			p.unsupported("this kind of condition is")
		}
		p.refs = append(p.refs, ref{pos: p.pos, name: p.name(closing), node: n})
		if closing == ')' {
			p.pos--
		}
	}
	if !p.accept(")") {
		p.fail("missing ) behind condition")
	}
	saved := p.flags
	n.subs = []*node{p.sequence(), {op: opEmpty}}
	if p.accept("|") {
		n.subs[1] = p.sequence()
	}
	p.flags = saved
	if p.more() && p.src[p.pos] == '|' {
		p.fail("conditional with more than two branches")
	}
	return p.closeGroup(start, n)
}

var flagLetters = map[byte]Flags{'i': IgnoreCase, 'm': Multiline, 's': DotAll, 'x': Verbose}

// inlineFlags reads (?i) and (?i:...); the question mark is behind p.
func (p *parser) inlineFlags(start int) *node {
	saved := p.flags
	flags, off := p.flags, false
	if p.pcre && p.accept("^") {
		flags &^= IgnoreCase | Multiline | DotAll | Verbose
	}
	for ; p.more(); p.pos++ {
		c := p.src[p.pos]
		switch f, known := flagLetters[c]; {
		case known && off:
			flags &^= f
		case known:
			flags |= f
		case c == '-' && !off:
			off = true
		case !p.pcre && c == 'u' && !off:
		case !p.pcre && (c == 'a' || c == 'L') || p.pcre && (c == 'U' || c == 'J' || c == 'n'):
			p.unsupported("flag " + string(c) + " is")
		case c == ':':
			p.pos++
			p.flags = flags
			n := p.alternatives()
			p.flags = saved
			return p.closeGroup(start, n)
		case c == ')':
			if !p.pcre && (start != 0 || off) {
				p.pos = start
				p.fail("global flags not at the start of the expression")
			}
			p.pos++
			p.flags = flags // to the end of the group
			return nil
		default:
			p.fail("unknown extension")
		}
	}
	p.pos = start
	p.fail("missing )")
	return nil
}
