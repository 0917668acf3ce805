// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import "strings"

// Settled returns how much of a text that goes on is settled: what [Split] finds in it, and what it finds behind it, is the
// same if the two are split apart, whatever comes. That is so where a fenced block has ended, and within prose that no code
// went before. The text ends with a line.
func Settled(text string) int {
	if looksLikeJSON(text) || looksLikeDiff(text) {
		return 0
	}
	settled, prose, clean := 0, 0, true
	for i := 0; i < len(text); {
		line, next := cutLine(text, i)
		f, ok := openFence(line)
		if !ok && strings.Contains(line, "```") {
			var to int
			if f, _, to, ok = openSpan(line); ok && to >= 0 {
				ok = false
			}
			f.span = ok
		}
		if ok {
			end := blockEnd(text, f, next)
			if end < 0 {
				return settled
			}
			i, settled, prose, clean = end, end, 0, true
			continue
		}
		switch kind := kindOf(line); {
		case strings.IndexByte(line, '<') >= 0, line != "" && strings.IndexByte("{[+-@*dI", line[0]) >= 0 && !isListItem(line):
			clean = false // an element, an object or a diff may begin here
		case kind == proseLine:
			if prose++; clean && settled < i && prose > gap {
				// The last line stays: it may name the file that comes next.
				settled = i
			}
		case kind != blankLine:
			prose = 0
		}
		i = next
	}
	return settled
}

// isListItem reports whether a line is an item of a list, and no line of a diff.
func isListItem(line string) bool {
	return len(line) > 1 && (line[0] == '-' || line[0] == '*') && line[1] == ' ' || 'a' <= line[0] && line[0] <= 'z' && !strings.HasPrefix(line, "diff ") ||
		line[0] == 'I' && !strings.HasPrefix(line, "Index: ") || line[0] == '*' && !strings.HasPrefix(line, "*** ")
}

// blockEnd returns where the text goes on behind a block whose first line is at start, or -1 if it has not ended.
func blockEnd(text string, f fence, start int) int {
	lang, _, known := readInfo(f.info)
	nests, inner := lang == Markdown || lang == Text && known, 0
	for i := start; i < len(text); {
		line, after := cutLine(text, i)
		skip := 0
		if f.quote > 0 {
			n, quotes := container(line, f.quote)
			if quotes < f.quote {
				return i
			}
			skip = n
		}
		switch in, ok := openFence(line[skip:]); {
		case ok && nests && in.info != "" && in.sign == f.sign:
			inner++
		case f.closes(line[skip:]):
			if inner == 0 {
				return after
			}
			inner--
		case f.span && f.closesSpan(line) >= 0:
			return -1 // what stands behind it in the line has to be split with it
		}
		i = after
	}
	return -1
}
