// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

import (
	"bytes"
	"slices"
	"strings"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/internal/prefilter"
)

// gate rules texts out by the literals that every match contains: looking for a few dozen of them costs a small part of what
// the expression does.
type gate struct {
	once  sync.Once
	lists []literals // a text with a match has one of each
}

// literals are the ways to meet one requirement.
type literals struct {
	exact, exactWide   []string // as they are; wide ones have characters beyond ASCII
	folded, foldedWide [][]byte // in lower case, for a text in lower case
}

// Bounds of a list: how many literals it has, and how long they are. Other requirements rule nothing out.
const (
	maxGate    = 64
	maxLiteral = 1 << 10
)

func (g *gate) init(req prefilter.Requirement) {
	for _, clause := range req.All {
		tooLong := func(l prefilter.Literal) bool { return len(l.Text) > maxLiteral }
		if len(clause.Runs) > 0 || len(clause.Literals) > maxGate || slices.ContainsFunc(clause.Literals, tooLong) {
			continue
		}
		var list literals
		for _, l := range clause.Literals {
			wide := !isASCII(l.Text)
			switch {
			case l.Fold && wide:
				list.foldedWide = append(list.foldedWide, lower([]byte(l.Text)))
			case l.Fold:
				list.folded = append(list.folded, lower([]byte(l.Text)))
			case wide:
				list.exactWide = append(list.exactWide, l.Text)
			default:
				list.exact = append(list.exact, l.Text)
			}
		}
		g.lists = append(g.lists, list)
	}
}

// absent reports whether a text lacks what every match contains.
func (re *Regexp) absent(text string) bool {
	re.gate.once.Do(func() { re.gate.init(re.Requirement()) })
	if len(re.gate.lists) == 0 {
		return false
	}
	t := gatedTexts.Get().(*gated)
	defer t.release()
	t.text, t.lower, t.state = text, t.lower[:0], 0
	for i := range re.gate.lists {
		if !t.has(&re.gate.lists[i]) {
			return true
		}
	}
	return false
}

// gated is a text that literals are looked for in.
type gated struct {
	text  string
	lower []byte // the text, or a window of a long one, with ASCII letters in lower case; empty until it is needed
	state uint8  // 1 for ASCII alone, 2 for more, 0 where that is not known
}

var gatedTexts = sync.Pool{New: func() any { return new(gated) }}

// release lets go of the text.
func (t *gated) release() {
	t.text = ""
	gatedTexts.Put(t)
}

func (t *gated) has(l *literals) bool {
	for _, s := range l.exact {
		if strings.Contains(t.text, s) {
			return true
		}
	}
	if t.hasFolded(l.folded) {
		return true
	}
	if len(l.exactWide)+len(l.foldedWide) == 0 || t.ascii() {
		return false
	}
	for _, s := range l.exactWide {
		if strings.Contains(t.text, s) {
			return true
		}
	}
	return t.hasFolded(l.foldedWide)
}

// window is how much of a text is put into lower case at a time: a megabyte of it for each of a hundred expressions is much garbage.
const window = 1 << 15

// hasFolded reports whether one of the literals, which are in lower case, is in the text but for the case of ASCII letters.
func (t *gated) hasFolded(list [][]byte) bool {
	if len(list) == 0 {
		return false
	}
	if len(t.text) <= window {
		if len(t.lower) == 0 {
			t.lower = lower(append(t.lower, t.text...))
		}
		return containsAny(t.lower, list)
	}
	for from := 0; from < len(t.text); from += window - maxLiteral {
		t.lower = lower(append(t.lower[:0], t.text[from:min(from+window, len(t.text))]...))
		if containsAny(t.lower, list) {
			return true
		}
	}
	return false
}

func containsAny(b []byte, list [][]byte) bool {
	return slices.ContainsFunc(list, func(s []byte) bool { return bytes.Contains(b, s) })
}

// lower puts the ASCII letters of b into lower case.
func lower(b []byte) []byte {
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return b
}

func (t *gated) ascii() bool {
	if t.state == 0 {
		t.state = 2
		if isASCII(t.text) {
			t.state = 1
		}
	}
	return t.state == 1
}
