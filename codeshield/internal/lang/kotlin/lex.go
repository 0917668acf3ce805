// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package kotlin

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// maxHole is how many bytes an expression in a string may have; more is taken for an unclosed brace.
const maxHole = 2000

// maxStrings is how deep strings may stand in the holes of strings.
const maxStrings = 8

// lex takes strings, names in backticks, and the operators !in and !is.
func lex(p *parse.Parser, off int, t *parse.Token) bool {
	s := p.Src[:p.Limit()]
	switch s[off] {
	case '"':
		str(p, off, off, t)
		return true
	case '$': // $$"...": holes begin with as many signs
		n := off
		for n < min(len(s), off+8) && s[n] == '$' {
			n++
		}
		if n < len(s) && s[n] == '"' && n-off > 1 {
			str(p, off, n, t)
			return true
		}
	case '`':
		n := strings.IndexAny(s[off+1:], "`\n")
		if n > 0 && s[off+1+n] == '`' {
			t.Kind, t.VStart, t.VEnd, t.End = parse.Word, int32(off+1), int32(off+1+n), int32(off+n+2)
			return true
		}
	case '!':
		for _, w := range [...]struct {
			text string
			op   tree.Op
		}{{"!in", opNotIn}, {"!is", opNotIs}} {
			if strings.HasPrefix(s[off:], w.text) && p.IdentEnd(off+1) == off+3 {
				t.Kind, t.Op, t.End = parse.Punct, w.op, int32(off+3)
				return true
			}
		}
	case 'a':
		if strings.HasPrefix(s[off:], "as?") && !strings.HasPrefix(s[off:], "as?.") && !strings.HasPrefix(s[off:], "as?:") {
			t.Kind, t.Op, t.End = parse.Word, opAs, int32(off+3)
			return true
		}
	}
	return false
}

// str takes a string whose first token is at start and whose quote is at open.
func str(p *parse.Parser, start, open int, t *parse.Token) {
	s := p.Src[:p.Limit()]
	n := 1
	if strings.HasPrefix(s[open:], `"""`) {
		n = 3
	}
	signs := max(1, open-start)
	t.Kind, t.Start, t.VStart = parse.Str, int32(start), int32(open+n)
	if end := stringEnd(s, open, signs, maxStrings); end > 0 {
		t.VEnd, t.End = int32(end-n), int32(end)
	} else if n == 3 {
		p.LexUntil(start, open+3, `"""`, false, t)
	} else {
		p.LexQuoted(start, open, '"', false, t)
	}
	t.Holes = hasHoles(p, s[t.VStart:t.VEnd])
}

// stringEnd returns the end of the string whose quote is at open, or zero where it is not closed. A brace in a hole may hold
// strings in turn.
func stringEnd(s string, open, signs, depth int) int {
	raw := strings.HasPrefix(s[open:], `"""`)
	i := open + 1
	if raw {
		i = open + 3
	}
	for closed := true; i < len(s); {
		switch c := s[i]; {
		case c == '\\' && !raw:
			i += 2
			continue
		case c == '"' && !raw:
			return i + 1
		case c == '"' && strings.HasPrefix(s[i:], `"""`):
			for i += 3; i < len(s) && s[i] == '"'; i++ { // quotes before the closing ones belong to the text
			}
			return i
		case c == '\n' && !raw:
			return 0
		case c == '$' && closed && holeAt(s, i, signs):
			if n := braces(s, i+signs, depth); n > 0 {
				i = n
				continue
			}
			if depth < maxStrings {
				return 0
			}
			closed = false // what follows is text: to try again at each sign would take long
		}
		i++
	}
	return 0
}

// holeAt reports whether a hole in braces begins at i, after that many signs.
func holeAt(s string, i, signs int) bool {
	for k := 0; k < signs; k++ {
		if i+k >= len(s) || s[i+k] != '$' {
			return false
		}
	}
	return i+signs < len(s) && s[i+signs] == '{'
}

// braces returns the end of the hole whose brace is at i, or zero where it is not closed.
func braces(s string, i, depth int) int {
	limit, nest := min(len(s), i+maxHole), 0
	for i < limit {
		switch s[i] {
		case '{':
			nest++
		case '}':
			if nest--; nest == 0 {
				return i + 1
			}
		case '"':
			if depth == 0 {
				return 0
			}
			n := stringEnd(s[:limit], i, 1, depth-1)
			if n == 0 {
				return 0
			}
			i = n
			continue
		case '\'':
			if i+2 < limit && s[i+2] == '\'' {
				i += 3
				continue
			}
		}
		i++
	}
	return 0
}

// hasHoles reports whether the content of a string holds expressions. In a pattern a content that is one metavariable or a
// regular expression stands for the content.
func hasHoles(p *parse.Parser, s string) bool {
	if p.Pattern && (strings.HasPrefix(s, "=~/") || strings.HasPrefix(s, "$...") ||
		len(s) > 1 && s[0] == '$' && strings.Trim(s[1:], "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") == "") {
		return false
	}
	for i := 0; i+1 < len(s); i++ {
		if s[i] == '\\' {
			i++
		} else if s[i] == '$' && (isStart(s[i+1]) || s[i+1] == '{' || s[i+1] == '`') {
			return true
		}
	}
	return false
}

func isStart(c byte) bool { return c == '_' || c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80 }

// template parses a string with holes into an Interp of texts and expressions.
func template(p *parse.Parser) tree.ID {
	t := p.Next()
	n := p.New(tree.Interp, int(t.Start), int(t.End))
	p.Nodes[n].Op, p.Nodes[n].VStart, p.Nodes[n].VEnd = opTemplate, t.VStart, t.VEnd
	s := p.Src[:t.VEnd]
	open := strings.IndexByte(s[t.Start:], '"')
	signs, raw := max(1, open), t.VStart-t.Start-int32(open) == 3
	begin := int(t.VStart)
	for i := begin; i < len(s); {
		next, x := i+1, tree.ID(0)
		switch {
		case s[i] == '\\' && !raw:
			next = i + 2
		case s[i] != '$':
		case holeAt(s, i, signs):
			if k := braces(s, i+signs, maxStrings); k > 0 {
				next, x = k, hole(p, i+signs+1, k-1)
			}
		case strings.HasPrefix(s[i:], "$$$$$$$$"[:min(signs, 8)]) && i+signs < len(s) && isStart(s[i+signs]):
			next = p.IdentEnd(i + signs)
			next = min(next, len(s))
			x = simple(p, i, i+signs, next)
		}
		if x != 0 {
			if i > begin {
				p.Add(n, p.New(tree.String, begin, i))
			}
			p.Add(n, x)
			begin = next
		}
		i = next
	}
	if len(s) > begin {
		p.Add(n, p.New(tree.String, begin, len(s)))
	}
	return n
}

// simple makes the node of $name, or of a metavariable.
func simple(p *parse.Parser, sign, start, end int) tree.ID {
	if p.Pattern && strings.Trim(p.Src[start:end], "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") == "" {
		return p.New(tree.Metavar, sign, end)
	}
	k := tree.Ident
	return p.New(k, start, end)
}

// hole parses the expression of ${...}, which lies in [start, end).
func hole(p *parse.Parser, start, end int) tree.ID {
	var x tree.ID
	p.Sub(start, end, func() {
		s := p.Push(0, true)
		x = p.Expr()
		if !p.AtEOF() {
			p.Fail("unexpected text in a hole of a string")
			x = p.Make(tree.Bad, 0, int(p.Nodes[x].Start), p.End(), x)
			for !p.AtEOF() {
				p.Add(x, p.Leaf(tree.Bad, 0))
			}
		}
		p.Pop(s)
	})
	if x == 0 {
		return p.New(tree.Bad, start, end)
	}
	return x
}
