// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import "strings"

// cutLine returns the line at i without its end, and where the next one begins.
func cutLine(text string, i int) (line string, next int) {
	n := strings.IndexByte(text[i:], '\n')
	if n < 0 {
		return text[i:], len(text)
	}
	return text[i : i+n], i + n + 1
}

func isBlank(line string) bool { return strings.TrimLeft(line, " \t\r") == "" }

// container returns the length of the marks of quotes and lists in front of a line, and how many of them are quotes.
func container(line string, most int) (n, quotes int) {
	for {
		i := n
		for i < len(line) && (line[i] == ' ' || line[i] == '\t') {
			i++
		}
		if i >= len(line) || line[i] != '>' || quotes == most {
			return n, quotes
		}
		n = i + 1
		quotes++
		if n < len(line) && line[n] == ' ' {
			n++
		}
	}
}

// listMark returns the length of the mark of a list item in front of a line, or 0.
func listMark(line string) int {
	i := 0
	for i < len(line) && (line[i] == ' ' || line[i] == '\t') {
		i++
	}
	j := i
	for j < len(line) && '0' <= line[j] && line[j] <= '9' {
		j++
	}
	switch {
	case j > i && j < len(line) && (line[j] == '.' || line[j] == ')'):
		j++
	case j == i && j < len(line) && (line[j] == '-' || line[j] == '*' || line[j] == '+'):
		j++
	default:
		return 0
	}
	if j < len(line) && line[j] == ' ' {
		for j < len(line) && line[j] == ' ' {
			j++
		}
		return j
	}
	return 0
}

// A fence is an opening fence.
type fence struct {
	sign  byte
	size  int
	info  string
	quote int  // how many quote marks stand before it
	span  bool // it opened behind other text
}

// openFence reads the line that opens a fenced block, in quotes and lists as it may stand.
func openFence(line string) (f fence, ok bool) {
	if !strings.Contains(line, "```") && !strings.Contains(line, "~~~") {
		return f, false
	}
	n, quotes := container(line, 8)
	rest := line[n:]
	for range 4 {
		m := listMark(rest)
		if m == 0 {
			break
		}
		rest = rest[m:]
	}
	rest = strings.TrimLeft(rest, " \t")
	if rest == "" || rest[0] != '`' && rest[0] != '~' {
		return f, false
	}
	f.sign, f.quote = rest[0], quotes
	for f.size < len(rest) && rest[f.size] == f.sign {
		f.size++
	}
	f.info = strings.TrimRight(rest[f.size:], " \t\r")
	if f.size < 3 || f.sign == '`' && strings.IndexByte(f.info, '`') >= 0 {
		return f, false
	}
	return f, true
}

// openSpan reads a line in which a block opens behind other text, "like so: ```python", or opens and closes, "```f(x)```". It
// returns where the code, or the info string, begins and ends in the line; end is -1 where the block goes on behind the line.
func openSpan(line string) (f fence, start, end int, ok bool) {
	i := strings.Index(line, "```")
	if i < 0 {
		return f, 0, 0, false
	}
	f.sign = '`'
	for i+f.size < len(line) && line[i+f.size] == '`' {
		f.size++
	}
	start = i + f.size
	rest := line[start:]
	if n := strings.Index(rest, "```"); n >= 0 {
		return f, start, start + n, n > 0
	}
	f.info = strings.Trim(rest, " \t\r")
	// Prose does not end on three backticks and a word; anything longer is an odd way to write a quotation.
	return f, start, -1, !strings.Contains(f.info, " ") && strings.IndexByte(f.info, '`') < 0
}

// closesSpan returns where in a line a block ends that was opened within a line; -1 if it does not.
func (f *fence) closesSpan(line string) int {
	return strings.Index(line, strings.Repeat(string(f.sign), f.size))
}

// closes reports whether a line, without its quote marks, closes the block.
func (f *fence) closes(line string) bool {
	line = strings.Trim(line, " \t\r")
	if len(line) < f.size {
		return false
	}
	for i := range len(line) {
		if line[i] != f.sign {
			return false
		}
	}
	return true
}
