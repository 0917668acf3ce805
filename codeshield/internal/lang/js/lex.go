// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package js

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
)

// lex takes the tokens that the shared lexer has no table for.
func lex(p *parse.Parser, off int, t *parse.Token) bool {
	s := p.Src[:p.Limit()]
	switch s[off] {
	case '`':
		lexTemplate(p, s, off, t)
		return true
	case '/':
		return regexAllowed(p.LastLexed(), t.NL) && lexRegex(s, off, t)
	case '#':
		if off == 0 && strings.HasPrefix(s, "#!") { // the line that names the interpreter
			n := strings.IndexByte(s, '\n')
			if n < 0 {
				n = len(s)
			}
			t.Kind, t.End = parse.Text, int32(n)
			return true
		}
		if p.IsIdentStart(off + 1) { // a private name
			t.Kind, t.End = parse.Word, int32(p.IdentEnd(off+1))
			return true
		}
	case '\\':
		if end := escapedName(p, s, off); end > 0 {
			t.Kind, t.End = parse.Word, int32(end)
			return true
		}
	case '?':
		if off+2 < len(s) && s[off+1] == '.' && s[off+2] >= '0' && s[off+2] <= '9' { // a?.5:1
			t.Kind, t.Op, t.End = parse.Punct, opQuestion, int32(off+1)
			return true
		}
	}
	return false
}

// regexAllowed reports whether a slash behind prev begins a regular expression, as far as the tokens tell. The parser,
// which knows whether it awaits an operand, has the last word.
func regexAllowed(prev *parse.Token, newLine bool) bool {
	switch prev.Kind {
	case parse.Word:
		return prev.Op != 0 && prev.Op != opDefault
	case parse.Number, parse.Str, parse.CharLit, parse.RegexLit, parse.Meta, parse.MetaDots, parse.Dots:
		return false
	case parse.Punct:
		switch prev.Op {
		case opShut:
			return newLine
		case opShutParen, opShutBracket, opIncrement, opDecrement:
			return false
		}
	}
	return true
}

// operandAwaited reports whether an operand can follow the text s, by its last character.
func operandAwaited(s string) bool {
	s = strings.TrimRight(s, " \t\r\n")
	return s == "" || strings.IndexByte("(,=:[!&|?{};+-*%<>~^", s[len(s)-1]) >= 0
}

// lexRegex takes the regular expression at off. It has to end on its line.
func lexRegex(s string, off int, t *parse.Token) bool {
	end := regexEnd(s, off)
	if end == 0 {
		return false
	}
	t.Kind, t.VStart, t.VEnd = parse.RegexLit, int32(off+1), int32(end-1)
	for end < len(s) && s[end]|0x20 >= 'a' && s[end]|0x20 <= 'z' {
		end++
	}
	t.End = int32(end)
	return true
}

// regexEnd returns the end of the regular expression at off, without its flags, or zero.
func regexEnd(s string, off int) int {
	class := false
	for i := off + 1; i < len(s) && s[i] != '\n'; i++ {
		switch c := s[i]; {
		case c == '\\':
			i++
		case c == '[':
			class = true
		case c == ']':
			class = false
		case c == '/' && !class:
			if i == off+1 {
				return 0
			}
			return i + 1
		}
	}
	return 0
}

// lexTemplate takes a whole template literal. One that never ends is the tail of a template whose start was cut off if what
// follows looks like code, and goes to the end of the text otherwise.
func lexTemplate(p *parse.Parser, s string, off int, t *parse.Token) {
	end, holes, closed := skipTemplate(s, off, 0)
	if end < 0 {
		p.Stop("templates nested too deeply")
		return
	}
	t.Kind, t.Holes, t.Open = parse.Str, holes, !closed
	t.VStart, t.VEnd, t.End = int32(off+1), int32(end-1), int32(end)
	if closed {
		return
	}
	t.VEnd = int32(end)
	if off+1 >= len(s) || strings.IndexByte(");,].}\n\r", s[off+1]) >= 0 {
		t.Kind, t.Holes, t.End, t.VEnd = parse.Unknown, false, int32(off+1), int32(off+1)
	}
}

// maxTemplates bounds how deep templates stand in each other's holes: each level reads its text once more.
const maxTemplates = 32

// skipTemplate returns the end of the template at off and whether it has holes and is closed; a negative end says that it
// is nested too deeply.
func skipTemplate(s string, off, depth int) (end int, holes, closed bool) {
	if depth > maxTemplates {
		return -1, false, false
	}
	for i := off + 1; i < len(s); i++ {
		switch s[i] {
		case '\\':
			i++
		case '`':
			return i + 1, holes, true
		case '$':
			if i+1 < len(s) && s[i+1] == '{' {
				holes = true
				if i = skipHole(s, i+2, depth); i < 0 {
					return -1, false, false
				}
			}
		}
	}
	return len(s), holes, false
}

// skipHole returns the offset of the brace that closes the hole whose text begins at i, or the end of the text.
func skipHole(s string, i, depth int) int {
	for braces := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case '{':
			braces++
		case '}':
			if braces--; braces < 0 {
				return i
			}
		case '"', '\'':
			for j := i + 1; j < len(s) && s[j] != '\n'; j++ {
				if s[j] == '\\' {
					j++
				} else if s[j] == c {
					i = j
					break
				}
			}
		case '/':
			if strings.HasPrefix(s[i:], "/*") {
				if n := strings.Index(s[i+2:], "*/"); n >= 0 {
					i += n + 3
				}
			} else if operandAwaited(s[:i]) {
				if n := regexEnd(s, i); n > 0 {
					i = n - 1
				}
			}
		case '`':
			end, _, _ := skipTemplate(s, i, depth+1)
			if end < 0 {
				return -1
			}
			i = end - 1
		}
	}
	return len(s)
}

// escapedName returns the end of a name that is written with unicode escapes, or zero.
func escapedName(p *parse.Parser, s string, off int) int {
	i := off
	for strings.HasPrefix(s[i:], `\u`) {
		j := i + 2
		if j < len(s) && s[j] == '{' {
			n := strings.IndexByte(s[j:min(len(s), j+10)], '}')
			if n < 0 {
				return 0
			}
			i = j + n + 1
		} else if j+4 <= len(s) {
			i = j + 4
		} else {
			return 0
		}
		i = p.IdentEnd(i)
	}
	return i
}
