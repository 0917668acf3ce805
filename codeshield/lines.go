// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// lineTable finds lines and columns. It is filled when the first position is asked for.
type lineTable struct {
	text   string
	starts []int // offsets of the lines
	runes  []int // code points before each stretch of runeStretch bytes
}

// runeStretch bounds what is counted for one column, so that many findings in one long line cost no more than many in
// many lines.
const runeStretch = 1024

func (t *lineTable) reset(text string) {
	t.text, t.starts, t.runes = text, t.starts[:0], t.runes[:0]
}

func (t *lineTable) fill() {
	t.starts = append(t.starts, 0)
	for i := 0; ; {
		n := strings.IndexByte(t.text[i:], '\n')
		if n < 0 {
			break
		}
		i += n + 1
		t.starts = append(t.starts, i)
	}
	count := 0
	for i := 0; i < len(t.text); i += runeStretch {
		t.runes = append(t.runes, count)
		count += runeStarts(t.text[i:min(i+runeStretch, len(t.text))])
	}
	t.runes = append(t.runes, count)
}

// runeStarts counts the code points that start in s, which may begin within one.
func runeStarts(s string) int {
	n := 0
	for i := range len(s) {
		if utf8.RuneStart(s[i]) {
			n++
		}
	}
	return n
}

// before returns how many code points start before a byte offset.
func (t *lineTable) before(off int) int {
	k := off / runeStretch
	return t.runes[k] + runeStarts(t.text[k*runeStretch:off])
}

// position returns the line and the column of a byte offset.
func (t *lineTable) position(off int) Position {
	if len(t.starts) == 0 {
		t.fill()
	}
	line, exact := slices.BinarySearch(t.starts, off)
	if exact {
		line++
	}
	return Position{Offset: off, Line: line, Column: 1 + t.before(off) - t.before(t.starts[line-1])}
}
