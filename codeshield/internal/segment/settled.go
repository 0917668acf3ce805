// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import "strings"

// Settled returns how much of a text that goes on is settled: what [Split] finds in it, and what it finds behind it, is the
// same if the two are split apart, whatever comes. That is so where a fenced block has ended, and within prose that no code
// went before. The text ends with a line.
func Settled(text string) int {
	settled, _ := settle(text)
	return settled
}

// Flowing returns the end of the prose in a text that ends within a line: what stands before it is prose, however the line goes
// on. That can be told of a long line alone; else the end is where the line begins.
func Flowing(text string) int {
	start := strings.LastIndexByte(text, '\n') + 1
	line := text[start:]
	if len(line) < longLine || !longProse(line) {
		return start
	}
	if _, prose := settle(text[:start]); !prose || looksLikeJSON(text) || looksLikeDiff(text) || strings.IndexByte("{[+-@*dI", line[0]) >= 0 && !isListItem(line) {
		return start
	}
	end := len(line)
	for _, sign := range []string{"<", "``", "~~~"} {
		if i := strings.Index(line[:end], sign); i >= 0 {
			end = i
		}
	}
	// Code in the line counts when it has ended, and a word is not cut.
	if strings.Count(line[:end], "`")%2 == 1 {
		end = strings.LastIndexByte(line[:end], '`')
	}
	for end > 0 && end <= len(line) && isWordByte(line[end-1]) {
		end--
	}
	return start + end
}

// isWordByte reports whether a byte may stand within a word of code.
func isWordByte(c byte) bool { return c != ' ' && c != '\t' && c < 0x80 }

// settle returns what is settled in a text that ends with a line, and whether prose may go on behind it: no block is open, and
// the last line is not code.
func settle(text string) (settled int, proseNext bool) {
	if looksLikeJSON(text) || looksLikeDiff(text) {
		return 0, false
	}
	prose, clean, code := 0, true, false
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
				return settled, false
			}
			i, settled, prose, clean, code = end, end, 0, true, false
			continue
		}
		switch kind := kindOf(line); {
		case strings.IndexByte(line, '<') >= 0, line != "" && strings.IndexByte("{[+-@*dI", line[0]) >= 0 && !isListItem(line):
			clean = false // an element, an object or a diff may begin here
		case kind == proseLine:
			code = false
			if prose++; clean && settled < i && prose > gap {
				// The last line stays: it may name the file that comes next.
				settled = i
			}
		case kind != blankLine:
			prose, code = 0, code || kind == codeLine
		}
		i = next
	}
	return settled, clean && !code
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
