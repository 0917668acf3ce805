// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

import (
	"bytes"
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

// maxGate bounds the literals of one list.
const maxGate = 64

func (g *gate) init(req prefilter.Requirement) {
	for _, clause := range req.All {
		if len(clause.Runs) > 0 || len(clause.Literals) > maxGate {
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
	lower []byte // empty until it is needed
	state uint8  // 1 for ASCII alone, 2 for more, 0 where that is not known
}

var gatedTexts = sync.Pool{New: func() any { return new(gated) }}

// release lets go of the text, and of the memory of a long one.
func (t *gated) release() {
	t.text = ""
	if cap(t.lower) > 1<<16 {
		t.lower = nil
	}
	gatedTexts.Put(t)
}

func (t *gated) has(l *literals) bool {
	for _, s := range l.exact {
		if strings.Contains(t.text, s) {
			return true
		}
	}
	if len(l.folded) > 0 {
		t.fold()
	}
	for _, s := range l.folded {
		if bytes.Contains(t.lower, s) {
			return true
		}
	}
	if len(l.exactWide)+len(l.foldedWide) == 0 || t.ascii() {
		return false
	}
	for _, s := range l.exactWide {
		if strings.Contains(t.text, s) {
			return true
		}
	}
	if len(l.foldedWide) > 0 {
		t.fold()
	}
	for _, s := range l.foldedWide {
		if bytes.Contains(t.lower, s) {
			return true
		}
	}
	return false
}

// fold copies the text, with its ASCII letters in lower case.
func (t *gated) fold() {
	if len(t.lower) == 0 {
		t.lower = lower(append(t.lower, t.text...))
	}
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
