// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"
)

// newRegex returns the pattern of a regular expression in Oniguruma's syntax (Ruby's), which the Rust library uses.
//
// It runs on Go's linear regexp, so only what means the same in both is taken: literals, classes, groups,
// alternatives, greedy and lazy quantifiers, a few anchors. The classes \w, \d, \s and \p{L} and its like are
// those of Oniguruma. The rest (looking around, back references, possessive quantifiers, word boundaries, options)
// is an error.
func newRegex(expr string) (pattern, error) {
	t := translator{rest: expr}
	nullable, err := t.alternatives(0)
	if err == nil && t.rest != "" {
		err = errors.New("a closing bracket too many")
	}
	if err == nil && t.lineStart && nullable {
		err = errors.New("^ in what may match nothing")
	}
	if err != nil {
		return nil, fmt.Errorf("the regular expression %s is not supported: %w", short(expr), err)
	}
	if p, ok := t.simple(); ok {
		return p, nil
	}
	compiled, err := regexp.Compile(t.out.String())
	if err != nil {
		return nil, fmt.Errorf("the regular expression %s is not supported: it is too large or nested too deeply", short(expr))
	}
	return compiledRegex{compiled}, nil
}

// compiledRegex is a pattern that no simpler one stands for. Unlike the others it allocates.
type compiledRegex struct{ regex *regexp.Regexp }

func (p compiledRegex) find(text []byte, to []cut) []cut {
	if len(text) == 0 { // the library does not look at all
		return to
	}
	for _, at := range p.regex.FindAllIndex(text, -1) {
		to = append(to, cut{at[0], at[1]})
	}
	return to
}

// translator turns an expression of Oniguruma into one of Go.
type translator struct {
	rest      string
	out       strings.Builder
	lineStart bool // ^ occurs

	// What simple needs to know: the only atom, and the only quantifier.
	atoms      int
	members    []rune // of the last atom, as a list for within
	complex    bool   // something else than atoms and quantifiers occurs
	least      int
	unbounded  bool
	quantified int
}

// maxNesting bounds groups within groups.
const maxNesting = 100

func (t *translator) next() rune {
	r, n := utf8.DecodeRuneInString(t.rest)
	t.rest = t.rest[n:]
	return r
}

// alternatives reads a|b up to the end or a closing bracket, and reports whether it may match nothing.
func (t *translator) alternatives(depth int) (nullable bool, err error) {
	if depth > maxNesting {
		return false, errors.New("it is nested too deeply")
	}
	for {
		empty, err := t.branch(depth)
		if err != nil {
			return false, err
		}
		nullable = nullable || empty
		if !strings.HasPrefix(t.rest, "|") {
			return nullable, nil
		}
		t.complex = true
		t.rest = t.rest[1:]
		t.out.WriteByte('|')
	}
}

func (t *translator) branch(depth int) (nullable bool, err error) {
	nullable = true
	for first := true; t.rest != "" && t.rest[0] != '|' && t.rest[0] != ')'; first = false {
		empty, quantifiable, err := t.atom(depth, first && depth == 0)
		if err != nil {
			return false, err
		}
		least, err := t.quantifier(quantifiable && !empty)
		if err != nil {
			return false, err
		}
		nullable = nullable && (empty || least == 0)
	}
	return nullable, nil
}

// atom reads what a quantifier may stand behind.
func (t *translator) atom(depth int, first bool) (nullable, quantifiable bool, err error) {
	switch c := t.next(); c {
	case '(':
		t.complex = true
		if strings.HasPrefix(t.rest, "?:") {
			t.rest = t.rest[2:]
		} else if strings.HasPrefix(t.rest, "?") {
			return false, false, errors.New("a group with an option or a look around")
		}
		t.out.WriteString("(?:")
		nullable, err := t.alternatives(depth + 1)
		if err != nil {
			return false, false, err
		}
		if t.rest == "" {
			return false, false, errors.New("a bracket is not closed")
		}
		t.rest = t.rest[1:]
		t.out.WriteByte(')')
		return nullable, true, nil
	case '^':
		if !first {
			return false, false, errors.New("^ elsewhere than at the start")
		}
		t.complex, t.lineStart = true, true
		t.out.WriteString(`(?m:^)`)
		return true, false, nil
	case '$':
		t.complex = true
		t.out.WriteString(`(?m:$)`)
		return true, false, nil
	case '.':
		t.class([]rune{0, '\n', '\n' + 1, utf8.MaxRune + 1})
	case '[':
		members, err := t.bracket()
		if err != nil {
			return false, false, err
		}
		t.class(members)
	case '\\':
		switch {
		case strings.HasPrefix(t.rest, "A"), strings.HasPrefix(t.rest, "z"):
			t.complex = true
			t.out.WriteString(`\` + t.rest[:1])
			t.rest = t.rest[1:]
			return true, false, nil
		}
		members, err := t.escape(false)
		if err != nil {
			return false, false, err
		}
		t.class(members)
	case '*', '+', '?':
		return false, false, errors.New("a quantifier with nothing before it")
	case '{', '}', ']':
		return false, false, fmt.Errorf("a bare %c", c)
	default:
		t.class([]rune{c, c + 1})
	}
	return false, true, nil
}

// class writes a class of characters, given as a list for within.
func (t *translator) class(members []rune) {
	t.atoms++
	t.members = members
	t.out.WriteByte('[')
	if len(members) == 0 {
		t.out.WriteString(`^\x{0}-\x{10FFFF}`)
	}
	for i := 0; i < len(members); i += 2 {
		fmt.Fprintf(&t.out, `\x{%X}-\x{%X}`, members[i], members[i+1]-1)
	}
	t.out.WriteByte(']')
}

// quantifier reads a quantifier, if there is one, and returns how many times at least the atom must match.
func (t *translator) quantifier(allowed bool) (least int, err error) {
	most := 1
	least = 1
	switch {
	case t.rest == "" || !strings.ContainsRune("*+?{", rune(t.rest[0])):
		return 1, nil
	case t.rest[0] == '*':
		least, most = 0, -1
	case t.rest[0] == '+':
		most = -1
	case t.rest[0] == '?':
		least = 0
	default:
		if least, most, err = t.counts(); err != nil {
			return 0, err
		}
	}
	if !allowed {
		return 0, errors.New("a quantifier behind what may match nothing")
	}
	t.rest = t.rest[1:]
	fmt.Fprintf(&t.out, "{%d,", least)
	if most >= 0 {
		t.out.WriteString(strconv.Itoa(most))
	}
	t.out.WriteByte('}')
	t.quantified++
	t.least, t.unbounded = least, most < 0
	if strings.HasPrefix(t.rest, "?") {
		t.complex = true
		t.rest = t.rest[1:]
		t.out.WriteByte('?')
	}
	if t.rest != "" && strings.ContainsRune("*+?{", rune(t.rest[0])) {
		return 0, errors.New("a quantifier behind another, or a possessive one")
	}
	return least, nil
}

// counts reads {n}, {n,}, {,m} or {n,m} up to the closing brace.
func (t *translator) counts() (least, most int, err error) {
	inside, rest, ok := strings.Cut(t.rest[1:], "}")
	from, to, span := strings.Cut(inside, ",")
	if !ok || from == "" && to == "" {
		return 0, 0, errors.New("a bare {")
	}
	number := func(s string, otherwise int) int {
		if s == "" {
			return otherwise
		}
		n, convErr := strconv.ParseUint(s, 10, 16)
		if convErr != nil || n > 1000 {
			err = errors.New("a count that is none, or above 1000")
		}
		return int(n)
	}
	least = number(from, 0)
	most = least
	if span {
		most = number(to, -1)
	}
	if err == nil && most >= 0 && most < least {
		err = errors.New("a count whose limits are swapped")
	}
	if err == nil && strings.HasPrefix(rest, "?") && !span {
		err = errors.New("{n}?") // means {0,n} to Ruby
	}
	t.rest = "}" + rest
	return least, most, err
}

// simple returns the pattern of an expression that is one character with + or {n,}.
func (t *translator) simple() (pattern, bool) {
	if t.complex || t.atoms != 1 || t.quantified != 1 || !t.unbounded || t.least == 0 {
		return nil, false
	}
	members := t.members
	if len(members) == 2 && members[1] == members[0]+1 {
		only := members[0]
		return repeated{func(r rune) bool { return r == only }, t.least}, true
	}
	return repeated{func(r rune) bool { return within(members, r) }, t.least}, true
}
