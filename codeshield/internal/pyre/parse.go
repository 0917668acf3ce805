// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// maxNesting bounds groups within groups.
const maxNesting = 200

// A parser reads a pattern into nodes. It is used once.
type parser struct {
	src   string
	pos   int
	flags Flags // those in force here
	pcre  bool
	depth int

	names  []string // by group
	closed []bool   // by group: its parenthesis is closed
	refs   []ref    // to be checked when all groups are known
}

// A ref is a use of a group by number or by name.
type ref struct {
	pos  int
	name string
	node *node
}

func (p *parser) parse() (n *node, err error) {
	defer func() {
		if e := recover(); e != nil {
			se, ok := e.(*SyntaxError)
			if !ok {
				panic(e)
			}
			n, err = nil, se
		}
	}()
	p.names, p.closed = []string{""}, []bool{false}
	if p.pcre {
		p.leadingVerbs()
	}
	n = p.alternatives()
	if p.pos < len(p.src) {
		p.fail("unbalanced parenthesis")
	}
	for _, r := range p.refs {
		p.resolve(r)
	}
	return n, nil
}

func (p *parser) fail(format string, args ...any) {
	panic(&SyntaxError{Offset: p.pos, Msg: fmt.Sprintf(format, args...)})
}

func (p *parser) unsupported(what string) {
	panic(&SyntaxError{Offset: p.pos, Msg: what + " not supported", Unsupported: true})
}

// leadingVerbs skips the settings of PCRE2 that change nothing here.
func (p *parser) leadingVerbs() {
	for strings.HasPrefix(p.rest(), "(*") {
		switch {
		case p.accept("(*UTF)"), p.accept("(*UTF8)"), p.accept("(*LF)"), p.accept("(*NO_JIT)"),
			p.accept("(*NO_AUTO_POSSESS)"), p.accept("(*NO_START_OPT)"):
		default:
			p.unsupported("this verb is")
		}
	}
}

func (p *parser) rest() string { return p.src[p.pos:] }

func (p *parser) more() bool { return p.pos < len(p.src) }

func (p *parser) accept(s string) bool {
	if strings.HasPrefix(p.rest(), s) {
		p.pos += len(s)
		return true
	}
	return false
}

func (p *parser) next() rune {
	r, n := utf8.DecodeRuneInString(p.rest())
	p.pos += n
	return r
}

func (p *parser) has(f Flags) bool { return p.flags&f != 0 }

// alternatives reads up to a closing parenthesis or the end.
func (p *parser) alternatives() *node {
	p.depth++
	if p.depth > maxNesting {
		p.unsupported(fmt.Sprintf("nesting deeper than %d is", maxNesting))
	}
	defer func() { p.depth-- }()
	alts := []*node{p.sequence()}
	for p.accept("|") {
		alts = append(alts, p.sequence())
	}
	if len(alts) == 1 {
		return alts[0]
	}
	return &node{op: opAlt, subs: alts}
}

func (p *parser) sequence() *node {
	seq := &node{op: opConcat}
	for p.more() {
		if c := p.src[p.pos]; c == '|' || c == ')' {
			break
		}
		if p.skipBlank() {
			continue
		}
		start := p.pos
		atom := p.atom()
		if atom == nil {
			continue
		}
		for p.skipBlank() {
		}
		seq.subs = append(seq.subs, p.quantified(atom, start))
	}
	if len(seq.subs) == 1 {
		return seq.subs[0]
	}
	return seq
}

// skipBlank skips what Verbose ignores, and comments of the form (?#...).
func (p *parser) skipBlank() bool {
	if strings.HasPrefix(p.rest(), "(?#") {
		end := strings.IndexByte(p.rest(), ')')
		if end < 0 {
			p.fail("missing ) of comment")
		}
		p.pos += end + 1
		return true
	}
	if !p.has(Verbose) || !p.more() {
		return false
	}
	switch c := p.src[p.pos]; c {
	case ' ', '\t', '\n', '\r', '\f', '\v':
		p.pos++
		return true
	case '#':
		if end := strings.IndexByte(p.rest(), '\n'); end >= 0 {
			p.pos += end + 1
		} else {
			p.pos = len(p.src)
		}
		return true
	}
	return false
}

// quantified reads the quantifiers behind an atom that began at start.
func (p *parser) quantified(atom *node, start int) *node {
	for p.more() {
		lo, hi, ok := p.quantifier()
		if !ok {
			return atom
		}
		if atom.op == opRepeat {
			p.pos = start
			p.fail("multiple repeat")
		}
		if atom.op == opAssert {
			p.fail("nothing to repeat")
		}
		rep := &node{op: opRepeat, min: lo, max: hi, subs: []*node{atom}}
		switch {
		case p.accept("?"):
			rep.mode = lazy
		case p.accept("+"):
			rep.mode = possessive
		}
		atom = rep
		for p.skipBlank() {
		}
	}
	return atom
}

// quantifier reads * + ? or {n,m}; a brace that is no quantifier is left alone.
func (p *parser) quantifier() (lo, hi int, ok bool) {
	switch p.src[p.pos] {
	case '*':
		lo, hi = 0, maxCount
	case '+':
		lo, hi = 1, maxCount
	case '?':
		lo, hi = 0, 1
	case '{':
		return p.braces()
	default:
		return 0, 0, false
	}
	p.pos++
	return lo, hi, true
}

func (p *parser) braces() (lo, hi int, ok bool) {
	s := p.rest()[1:]
	lo, n := number(s)
	s = s[n:]
	found := n > 0
	if strings.HasPrefix(s, ",") {
		s = s[1:]
		m := 0
		if hi, m = number(s); m == 0 {
			hi = maxCount
		}
		found = found || !p.pcre // {,3} and {,} are Python's only
		s = s[m:]
	} else {
		hi = lo
	}
	if !found || !strings.HasPrefix(s, "}") {
		return 0, 0, false
	}
	p.pos = len(p.src) - len(s) + 1
	if hi < lo {
		p.fail("bounds of repetition out of order")
	}
	if p.pcre && (lo > 65535 || hi != maxCount && hi > 65535) {
		p.fail("bound of repetition too large")
	}
	return lo, hi, true
}

// number reads decimal digits; a number too large is maxCount-1.
func number(s string) (v, n int) {
	for n < len(s) && '0' <= s[n] && s[n] <= '9' {
		v = min(v*10+int(s[n]-'0'), maxCount-1)
		n++
	}
	return v, n
}

// atom reads what a quantifier can follow; nil if it was only a change of flags.
func (p *parser) atom() *node {
	switch c := p.src[p.pos]; c {
	case '(':
		return p.group()
	case '[':
		return p.bracket()
	case '\\':
		return p.escape()
	case '.':
		p.pos++
		if p.has(DotAll) {
			return &node{op: opClass, class: anyRune}
		}
		return &node{op: opClass, class: newlineOnly.negate()}
	case '^':
		p.pos++
		return p.assertion(p.caret())
	case '$':
		p.pos++
		if p.has(Multiline) {
			return p.assertion(lineEnd)
		}
		return p.assertion(textEndLine)
	case '*', '+', '?':
		p.fail("nothing to repeat")
	case '{':
		if _, _, ok := p.braces(); ok && !p.pcre {
			p.fail("nothing to repeat")
		} else if ok {
			p.fail("quantifier does not follow a repeatable item")
		}
	}
	return p.literal(p.next())
}

func (p *parser) caret() assertion {
	switch {
	case !p.has(Multiline):
		return textStart
	case p.pcre:
		return lineStartIn
	}
	return lineStart
}

func (p *parser) assertion(a assertion) *node {
	return &node{op: opAssert, assert: a, asciiWord: p.pcre}
}

func (p *parser) literal(r rune) *node {
	c := single(r)
	if p.has(IgnoreCase) {
		c = c.folded(!p.pcre)
	}
	return &node{op: opClass, class: c}
}

// resolve binds a reference to its group.
func (p *parser) resolve(r ref) {
	p.pos = r.pos
	if r.name != "" {
		for i, n := range p.names {
			if n == r.name {
				r.node.index = i
				return
			}
		}
		p.fail("unknown group name %q", r.name)
	}
	if r.node.index >= len(p.names) || r.node.index < 1 {
		p.fail("reference to group %d, which does not exist", r.node.index)
	}
}
