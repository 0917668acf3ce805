// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import "strings"

// A mask is a form of an identifier: d is a digit, a is a letter, x is either;
// a blank and a hyphen stand for all kinds of them; other characters for
// themselves. Letters match in either case.

// A maskIndex finds the masks by the length of their first run of letters and
// digits, which in the text is known.
type maskIndex struct {
	digits, mixed [maxMaskAtom + 1][]maskOf
}

type maskOf struct {
	mask string
	sep  byte // after the first run; 0 if there is nothing
	rule int
}

const (
	maxMaskAtom = 22
	maxLead     = 6 // letters before a separator that may begin an identifier: AB 12 34 56 C
)

func newMaskIndex(rules []rule, off []bool) *maskIndex {
	x := new(maskIndex)
	for i := range rules {
		if off[i] {
			continue
		}
		for _, mask := range rules[i].masks {
			n := strings.IndexFunc(mask, func(r rune) bool { return r != 'd' && r != 'a' && r != 'x' })
			if n < 0 {
				n = len(mask)
			}
			first, sep := mask[:n], byte(0)
			if n < len(mask) {
				sep = mask[n]
			}
			if strings.Trim(first, "dx") == "" {
				x.digits[n] = append(x.digits[n], maskOf{mask, sep, i})
			}
			if strings.Trim(first, "d") != "" {
				x.mixed[n] = append(x.mixed[n], maskOf{mask, sep, i})
			}
		}
	}
	return x
}

// masked tries the masks at a run of letters and digits.
func (sc *scan) masked(start, end, digits int) {
	if n := end - start; n <= maxMaskAtom {
		list := sc.s.masks.mixed[n]
		if digits == n {
			list = sc.s.masks.digits[n]
		}
		sc.tryMasks(start, end, list)
	}
}

// led tries the masks at letters that stand before a run, with a separator.
func (sc *scan) led(start int) {
	text, i := sc.text, start-1
	if i < 1 || text[i] != ' ' && text[i] != '-' || !isLetter(text[i-1]) {
		return
	}
	lead := i
	for lead > 0 && isLetter(text[lead-1]) && i-lead <= maxLead {
		lead--
	}
	if n := i - lead; n <= maxLead && (lead == 0 || !isAlnum(text[lead-1])) && sc.opens(lead) {
		sc.tryMasks(lead, i, sc.s.masks.mixed[n])
	}
}

// tryMasks tries masks at text[start:], whose first run ends at first.
func (sc *scan) tryMasks(start, first int, list []maskOf) {
	if len(list) == 0 {
		return
	}
	sep := separator(sc.text[first:])
	for i := range list {
		if list[i].sep != sep && list[i].sep != 0 {
			continue
		}
		end := sc.match(start, list[i].mask)
		if end < 0 || !sc.closes(end) {
			continue
		}
		r := &sc.s.rules[list[i].rule]
		if !r.check(sc.compacted(start, end)) {
			continue
		}
		sc.judge(start, end, list[i].rule)
	}
}

// separator is what stands at the start of s, as masks write it.
func separator(s string) byte {
	switch {
	case s == "":
		return 0
	case blank(s) > 0:
		return ' '
	case hyphen(s) > 0:
		return '-'
	}
	return s[0]
}

// compacted is what a mask matched, without separators and in upper case.
func (sc *scan) compacted(start, end int) string {
	if s := sc.text[start:end]; s == string(sc.value) {
		return s
	}
	return string(sc.value)
}

// match returns where the mask ends that stands at start, or -1. It sets
// sc.value to what stands there without separators, in upper case.
func (sc *scan) match(start int, mask string) int {
	text, at := sc.text, start
	sc.value = sc.value[:0]
	for i := 0; i < len(mask); i++ {
		if at >= len(text) {
			return -1
		}
		b := text[at]
		switch m := mask[i]; m {
		case 'd', 'a', 'x':
			if m == 'd' && !isDigit(b) || m == 'a' && !isLetter(b) || !isAlnum(b) {
				return -1
			}
			sc.value = append(sc.value, upper(b))
			at++
		case ' ':
			n := blank(text[at:])
			if n == 0 {
				return -1
			}
			at += n
		case '-':
			n := hyphen(text[at:])
			if n == 0 {
				return -1
			}
			at += n
		default:
			if b != m {
				return -1
			}
			at++
		}
	}
	return at
}

// judge decides about a value that has passed its check.
func (sc *scan) judge(start, end, rule int) {
	r := &sc.s.rules[rule]
	switch {
	case r.judge != nil:
		r.judge(sc, start, end, rule)
	default:
		if dist := sc.near(start, end, rule); dist != far {
			sc.candidate(start, end, rule, tierNamed, dist)
		}
	}
}
