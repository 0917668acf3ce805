// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// lineTable finds lines and columns. It is made when the first position is asked for.
type lineTable struct {
	text   string
	starts []int
}

func (t *lineTable) reset(text string) {
	if t.text == text {
		return
	}
	t.text, t.starts = text, t.starts[:0]
}

// position returns the line and the column of a byte offset.
func (t *lineTable) position(off int) Position {
	if len(t.starts) == 0 {
		t.starts = append(t.starts, 0)
		for i := 0; ; {
			n := strings.IndexByte(t.text[i:], '\n')
			if n < 0 {
				break
			}
			i += n + 1
			t.starts = append(t.starts, i)
		}
	}
	off = min(off, len(t.text))
	line := sort.SearchInts(t.starts, off+1)
	return Position{Offset: off, Line: line, Column: 1 + utf8.RuneCountInString(t.text[t.starts[line-1]:off])}
}
