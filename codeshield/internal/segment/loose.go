// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import (
	"cmp"
	"slices"
	"strings"
)

// Loose puts together what may be code in a text although it is in none of the segments that [Split] found: lines that do not
// read as prose, and what stands between backticks in those that do.
func Loose(text string, found []Segment) Segment {
	var taken []span
	for i := range found {
		if from, to, ok := found[i].Extent(); ok {
			taken = append(taken, span{from, to})
		}
	}
	slices.SortFunc(taken, func(a, b span) int { return cmp.Compare(a.start, b.start) })
	var b builder
	for i := 0; i < len(text); {
		line, next := cutLine(text, i)
		for len(taken) > 0 && taken[0].end <= i {
			taken = taken[1:]
		}
		switch kind := kindOf(line); {
		case len(taken) > 0 && taken[0].start <= i && next <= taken[0].end, kind == blankLine:
		case kind == proseLine:
			b.inline(line, i)
		default:
			b.add(text[i:next], i, false)
		}
		i = next
	}
	return Segment{Text: string(b.text), runs: b.runs}
}

// inline adds what stands between backticks in a line, each in a line of its own.
func (b *builder) inline(line string, at int) {
	for i := 0; ; {
		n := strings.IndexByte(line[i:], '`')
		if n < 0 {
			return
		}
		start := i + n
		for start < len(line) && line[start] == '`' {
			start++
		}
		n = strings.IndexByte(line[start:], '`')
		if n < 0 {
			b.add(line[start:], at+start, false) // goes on in the next line
			return
		}
		b.add(line[start:start+n], at+start, false)
		b.escape("\n", at+start+n, 1)
		for i = start + n; i < len(line) && line[i] == '`'; i++ {
		}
	}
}
