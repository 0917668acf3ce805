// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A fastProg is a pattern in the terms of package regexp. It is exact on those texts
// that exactOn accepts.
type fastProg struct {
	re    *regexp.Regexp
	tests []test // all must hold; only if a match can begin nowhere but at the start
	needs needs

	// groups holds, by the groups of re, the group of the pattern that each is; nil if they
	// are the same. They differ where a group stands in a lookahead that became a test, and
	// where alternatives share numbers.
	groups []int
	slots  int // of a result
}

// A test is a lookahead that became an expression of its own.
type test struct {
	re  *regexp.Regexp
	neg bool
}

// needs says what a text must be like for package regexp to be exact on it.
type needs uint8

const (
	needASCII          needs = 1 << iota // \b and \w reach beyond ASCII
	needNoFinalNewline                   // $ means two places if the text ends in a newline
	needText                             // \B is false on an empty text in Python
)

func newFastProg(root *node, flags Flags, groups int) *fastProg {
	f := &fastProg{slots: 2 * groups}
	body, looks := splitLooks(root, flags)
	w := re2Writer{pcre: flags&PCRE != 0}
	if flags&Anchored != 0 {
		w.out.WriteString(`\A`)
	}
	if f.re = w.compile(body); f.re == nil {
		return nil
	}
	for _, l := range looks {
		tw := re2Writer{pcre: w.pcre}
		tw.out.WriteString(`\A`)
		re := tw.compile(l.body)
		if re == nil {
			return nil
		}
		f.tests = append(f.tests, test{re: re, neg: l.neg})
		w.needs |= tw.needs
	}
	f.needs = w.needs
	same := len(w.groups) == groups-1
	for i, g := range w.groups {
		same = same && g == i+1
	}
	if !same {
		f.groups = append([]int{0}, w.groups...)
	}
	return f
}

// renumber puts the groups of a match of re where they belong.
func (f *fastProg) renumber(loc []int) []int {
	if f.groups == nil {
		return loc
	}
	out := make([]int, f.slots)
	for i := range out {
		out[i] = -1
	}
	for from, to := range f.groups {
		if loc[2*from] >= 0 {
			out[2*to], out[2*to+1] = loc[2*from], loc[2*from+1]
		}
	}
	return out
}

func (f *fastProg) exactOn(text string) bool {
	if f.needs == 0 {
		return true
	}
	if f.needs&needText != 0 && text == "" {
		return false
	}
	if f.needs&needNoFinalNewline != 0 && strings.HasSuffix(text, "\n") {
		return false
	}
	return f.needs&needASCII == 0 || isASCII(text)
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func (f *fastProg) holds(text string) bool {
	for _, t := range f.tests {
		if t.re.MatchString(text) == t.neg {
			return false
		}
	}
	return true
}

func (f *fastProg) match(text string) bool {
	return f.re.MatchString(text) && f.holds(text)
}

func (f *fastProg) find(text string) []int {
	loc := f.re.FindStringSubmatchIndex(text)
	if loc == nil || !f.holds(text) {
		return nil
	}
	return f.renumber(loc)
}

func (f *fastProg) findAll(text string, most int) [][]int {
	if len(f.tests) > 0 && !f.holds(text) {
		return nil
	}
	all := f.re.FindAllStringSubmatchIndex(text, most)
	for i, loc := range all {
		all[i] = f.renumber(loc)
	}
	return all
}

// A leadingLook is a lookahead with what stands before it.
type leadingLook struct {
	body *node
	neg  bool
}

// splitLooks takes the lookaheads out of a pattern that can match at one place only, the
// start of the text, where they stand behind nothing but items of fixed length. Such a
// lookahead holds exactly if the items before it and then its body match there.
func splitLooks(root *node, flags Flags) (body *node, looks []leadingLook) {
	if root.op != opConcat || !root.has(opLook) {
		return root, nil
	}
	anchored := flags&Anchored != 0
	fixed := true
	var kept []*node
	for _, n := range root.subs {
		if n.op == opLook && !n.behind && fixed && anchored && (n.neg || !n.has(opGroup)) {
			before := append([]*node(nil), kept...)
			looks = append(looks, leadingLook{&node{op: opConcat, subs: append(before, n.subs[0])}, n.neg})
			continue
		}
		anchored = anchored || n.op == opAssert && n.assert == textStart
		lo, hi := n.width()
		fixed = fixed && lo == hi && hi < maxCount
		kept = append(kept, n)
	}
	return &node{op: opConcat, subs: kept}, looks
}

// A re2Writer writes a pattern in the syntax of package regexp.
type re2Writer struct {
	out    strings.Builder
	pcre   bool
	needs  needs
	groups []int // by the groups written, the group of the pattern
}

// compile returns nil if the pattern can't be expressed.
func (w *re2Writer) compile(n *node) *regexp.Regexp {
	if n.has(opAtomic, opLook, opBackref, opCond, opKeep) || !n.walk(func(m *node) bool { return expressible(m) }) {
		return nil
	}
	ascii := !w.pcre && !n.walk(func(m *node) bool { return !beyondASCII(m) })
	if ascii {
		w.needs |= needASCII
	}
	w.write(n, 0, ascii)
	re, err := regexp.Compile(w.out.String())
	if err != nil {
		return nil // a repetition beyond the limits of package regexp
	}
	return re
}

// expressible says of one node whether package regexp means the same by it.
func expressible(n *node) bool {
	if n.op != opRepeat {
		return true
	}
	// What an empty iteration leaves in the groups differs.
	return n.mode != possessive && (n.subs[0].minWidth() > 0 || !n.subs[0].has(opGroup, opRepeat, opAlt))
}

// beyondASCII reports whether n is a boundary that goes by Unicode's tables, which package
// regexp has not, or a class that comes from them, which would take long to compile.
func beyondASCII(n *node) bool {
	switch n.op {
	case opClass:
		return len(n.class) > 40
	case opAssert:
		return !n.asciiWord && (n.assert == wordBoundary || n.assert == noWordBoundary)
	}
	return false
}

// write writes n; after is the least width of what follows it in the pattern.
func (w *re2Writer) write(n *node, after int, ascii bool) {
	switch n.op {
	case opClass:
		w.class(n.class, ascii)
	case opConcat:
		rest := make([]int, len(n.subs))
		sum := after
		for i := len(n.subs) - 1; i >= 0; i-- {
			rest[i] = sum
			sum += n.subs[i].minWidth()
		}
		for i, s := range n.subs {
			w.write(s, rest[i], ascii)
		}
	case opAlt:
		w.out.WriteString("(?:")
		for i, s := range n.subs {
			if i > 0 {
				w.out.WriteByte('|')
			}
			w.write(s, after, ascii)
		}
		w.out.WriteByte(')')
	case opGroup:
		w.groups = append(w.groups, n.index)
		w.out.WriteByte('(')
		w.write(n.subs[0], after, ascii)
		w.out.WriteByte(')')
	case opRepeat:
		w.out.WriteString("(?:")
		w.write(n.subs[0], after, ascii)
		w.out.WriteByte(')')
		w.out.WriteString(quantifierText(n))
	case opAssert:
		w.assertion(n.assert, after)
	case opEmpty:
		w.out.WriteString("(?:)")
	}
}

func quantifierText(n *node) string {
	q := ""
	switch {
	case n.min == 0 && n.max == maxCount:
		q = "*"
	case n.min == 1 && n.max == maxCount:
		q = "+"
	case n.min == 0 && n.max == 1:
		q = "?"
	case n.max == maxCount:
		q = fmt.Sprintf("{%d,}", n.min)
	case n.min == n.max:
		q = fmt.Sprintf("{%d}", n.min)
	default:
		q = fmt.Sprintf("{%d,%d}", n.min, n.max)
	}
	if n.mode == lazy {
		q += "?"
	}
	return q
}

func (w *re2Writer) assertion(a assertion, after int) {
	switch a {
	case textStart:
		w.out.WriteString(`\A`)
	case textEnd:
		w.out.WriteString(`\z`)
	case textEndLine:
		w.out.WriteString(`\z`)
		w.needs |= needNoFinalNewline
	case lineStart:
		w.out.WriteString(`(?m:^)`)
	case lineStartIn:
		// Behind the final newline package regexp sees a line, PCRE2 does not.
		w.out.WriteString(`(?m:^)`)
		if after == 0 {
			w.needs |= needNoFinalNewline
		}
	case lineEnd:
		w.out.WriteString(`(?m:$)`)
	case wordBoundary:
		w.out.WriteString(`\b`)
	case noWordBoundary:
		w.out.WriteString(`\B`)
		if !w.pcre {
			w.needs |= needText
		}
	}
}

func (w *re2Writer) class(c class, ascii bool) {
	switch {
	case len(c) == 2 && c[0] == c[1]:
		w.out.WriteString(regexp.QuoteMeta(string(c[0])))
		return
	case len(c) == 2 && c[0] == 0 && c[1] == unicode.MaxRune:
		w.out.WriteString(`(?s:.)`)
		return
	}
	if ascii {
		c = c.ascii()
	}
	if len(c) == 0 {
		w.out.WriteString(`[^\x00-\x{10FFFF}]`)
		return
	}
	w.out.WriteByte('[')
	for i := 0; i < len(c); i += 2 {
		w.bound(c[i])
		if c[i] != c[i+1] {
			w.out.WriteByte('-')
			w.bound(c[i+1])
		}
	}
	w.out.WriteByte(']')
}

func (w *re2Writer) bound(r rune) {
	if r < 0x80 && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
		w.out.WriteRune(r)
		return
	}
	fmt.Fprintf(&w.out, `\x{%X}`, r)
}
