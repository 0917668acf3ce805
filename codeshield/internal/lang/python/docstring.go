// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package python

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
)

// A fragment that was cut out of a file may begin inside a docstring. Its first triple quote then closes, and to read it
// as an opening one would take all code for text and all text for code. Which of the two it is, the lines between the
// quotes tell.

// state is what a parse remembers in Parser.Ext: a small number, which Go puts in an interface without allocating.
type state uint8

const (
	decided state = 1 << iota // the first triple quote was seen
	fresh                     // a statement begins behind a line that was cut behind an operator
)

func stateOf(p *parse.Parser) state {
	s, _ := p.Ext.(state)
	return s
}

// straysHere reports whether the triple quote that the lexer found at open is the first one and closes a string from
// before the text.
func straysHere(p *parse.Parser, open int) bool {
	s := stateOf(p)
	if p.Pattern || s&decided != 0 {
		return false
	}
	p.Ext = s | decided
	if !mayClose(p.Src[:open]) {
		return false
	}
	asOpen, balanced := codeLines(p.Src, false)
	asClose, _ := codeLines(p.Src, true)
	if balanced && strings.TrimSpace(p.Src[:open]) == "" {
		return false // it begins with a docstring
	}
	if balanced {
		asOpen += 4 // a text that begins and ends inside of strings is rare
	}
	return asClose > asOpen
}

// mayClose reports whether the first triple quote may close a string, by what stands before it.
func mayClose(before string) bool {
	text := strings.TrimRight(before, " \t\r\n")
	if text == "" {
		return true
	}
	line := text[strings.LastIndexByte(text, '\n')+1:]
	if strings.HasPrefix(strings.TrimSpace(line), "#") {
		return false
	}
	if strings.IndexByte(before[len(text):], '\n') >= 0 { // the quote stands first in its line
		if strings.IndexByte("([{=\\", line[len(line)-1]) >= 0 {
			return false
		}
		return !strings.HasSuffix(line, ":") || !strings.ContainsAny(line, "()") && !strings.HasPrefix(strings.TrimSpace(line), "class ")
	}
	return strings.IndexByte("=([{,+%:", text[len(text)-1]) < 0 && !strings.HasSuffix(text, "return")
}

// codeLines rates how much of what stands outside of triple quotes looks like code rather than prose, where the text begins
// inside a string or not, and tells whether it ends outside of them.
func codeLines(s string, inside bool) (score int, balanced bool) {
	shut := ""
	if inside {
		shut = firstTriple(s)
	}
	for i, end := 0, -1; i < len(s); {
		if shut != "" {
			n := strings.Index(s[i:], shut)
			if n < 0 {
				return score, false
			}
			i, shut = i+n+3, ""
			continue
		}
		if end < i {
			end = len(s)
			if n := strings.IndexByte(s[i:], '\n'); n >= 0 {
				end = i + n
			}
		}
		open := openTriple(s[i:end])
		if open < 0 {
			score += codeLine(s[i:end])
			i = end + 1
			continue
		}
		score += codeLine(s[i : i+open])
		shut = s[i+open : i+open+3]
		i += open + 3
	}
	return score, shut == ""
}

// firstTriple returns the triple quote that stands first in s, or "".
func firstTriple(s string) string {
	a, b := strings.Index(s, `"""`), strings.Index(s, `'''`)
	switch {
	case a < 0 && b < 0:
		return ""
	case b < 0 || a >= 0 && a < b:
		return `"""`
	}
	return `'''`
}

// openTriple returns where a triple quote opens a string in the given line of code, or -1.
func openTriple(line string) int {
	for i := 0; i < len(line); i++ {
		switch c := line[i]; c {
		case '#':
			return -1
		case '"', '\'':
			if strings.HasPrefix(line[i:], tripleOf(c)) {
				return i
			}
			for i++; i < len(line) && line[i] != c; i++ {
				if line[i] == '\\' {
					i++
				}
			}
		}
	}
	return -1
}

// codeLine rates a line: positive for code, negative for prose.
func codeLine(line string) int {
	line = strings.TrimSpace(line)
	if line == "" || line[0] == '#' {
		return 0
	}
	word := line
	if n := strings.IndexFunc(line, func(r rune) bool { return r != '_' && (r < 'a' || r > 'z') }); n >= 0 {
		word = line[:n]
	}
	last := line[len(line)-1]
	switch word {
	case "def", "class", "if", "for", "while", "with", "elif", "else", "try", "except", "finally":
		if last == ':' {
			return 3
		}
	case "import", "from", "return", "raise", "del", "assert", "yield", "print":
		if !strings.HasSuffix(line, ".") {
			return 2
		}
	case "pass", "break", "continue":
		if word == line {
			return 3
		}
	}
	switch {
	case strings.HasPrefix(line, ">>>") || line[0] == ':' || last == '.':
		return -2
	case strings.ContainsAny(line, "()[]{}=") || last == ',' || last == '\\':
		return 1
	case strings.Count(line, " ") >= 2:
		return -1
	}
	return 0
}
