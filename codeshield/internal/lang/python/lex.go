// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package python

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

const (
	maxHole    = 2000 // bytes of an expression in a string; more is taken for an unclosed brace
	maxStrings = 8    // strings in the holes of strings
)

// lex takes string literals with their prefixes.
func lex(p *parse.Parser, off int, t *parse.Token) bool {
	open, fmt, raw, ok := prefix(p.Src, off)
	if !ok {
		return false
	}
	q := p.Src[open]
	triple := strings.HasPrefix(p.Src[open:], tripleOf(q))
	if triple && straysHere(p, off) {
		at := int32(open + 3)
		t.Kind, t.End, t.VStart, t.VEnd = parse.Str, at, at, at
		return true
	}
	if fmt {
		if end, ok := formattedEnd(p.Src, open, raw, maxStrings); ok {
			n := 1
			if triple {
				n = 3
			}
			t.Kind, t.Holes = parse.Str, true
			t.Start, t.VStart, t.VEnd, t.End = int32(off), int32(open+n), int32(end-n), int32(end)
			return true
		}
	}
	if triple {
		p.LexUntil(off, open+3, tripleOf(q), true, t)
	} else {
		p.LexQuoted(off, open, q, false, t)
	}
	t.Holes = fmt
	return true
}

// prefix reads the letters before a string at off and returns where its quote is.
func prefix(s string, off int) (open int, fmt, raw, ok bool) {
	for i := off; i < len(s) && i < off+3; i++ {
		switch s[i] {
		case '"', '\'':
			return i, fmt, raw, true
		case 'f', 'F', 't', 'T':
			fmt = true
		case 'r', 'R':
			raw = true
		case 'b', 'B', 'u', 'U':
		default:
			return 0, false, false, false
		}
	}
	return 0, false, false, false
}

func tripleOf(q byte) string {
	if q == '"' {
		return `"""`
	}
	return `'''`
}

// formattedEnd returns the end of the formatted string whose quote stands at open. Its holes may hold strings with the same
// quotes, as since Python 3.12. It reports false for a string with an unclosed hole.
func formattedEnd(s string, open int, raw bool, depth int) (end int, ok bool) {
	q := s[open]
	shut := s[open : open+1]
	triple := strings.HasPrefix(s[open:], tripleOf(q))
	if triple {
		shut = tripleOf(q)
	}
	for i := open + len(shut); i < len(s); {
		switch c := s[i]; {
		case c == '\\' && i+1 < len(s):
			i += escape(s, i, raw)
		case strings.HasPrefix(s[i:], shut):
			return i + len(shut), true
		case c == '\n' && !triple:
			return 0, false
		case c == '{' && i+1 < len(s) && s[i+1] == '{':
			i += 2
		case c == '{':
			h, ok := scanHole(s, i, depth)
			if !ok {
				return 0, false
			}
			i = h.end
		default:
			i++
		}
	}
	return 0, false
}

// escape returns the length of the escape sequence at s[i:]. A backslash does not escape a brace.
func escape(s string, i int, raw bool) int {
	switch {
	case i+1 < len(s) && (s[i+1] == '{' || s[i+1] == '}'):
		return 1
	case !raw && strings.HasPrefix(s[i:], `\N{`):
		if n := strings.IndexByte(s[i:min(len(s), i+100)], '}'); n > 0 {
			return n + 1
		}
	}
	return 2
}

// hole is where the parts of a hole {expression=!r:spec} lie.
type hole struct {
	expr, exprEnd, spec, end int // spec, at "!" or ":", is zero where there is none; end is behind the brace
}

// scanHole finds the parts of the hole whose brace stands at i.
func scanHole(s string, i, depth int) (h hole, ok bool) {
	h.expr = i + 1
	limit := min(len(s), i+maxHole)
	nest := 0
	for i++; i < limit; {
		switch c := s[i]; {
		case c == '(' || c == '[' || c == '{':
			nest++
		case c == '}' && nest == 0:
			if h.exprEnd == 0 {
				h.exprEnd = i
			}
			h.end = i + 1
			return h, true
		case c == ')' || c == ']' || c == '}':
			nest--
		case c == '"' || c == '\'':
			end, ok := stringEnd(s, i, depth)
			if !ok {
				return h, false
			}
			i = end
			continue
		case nest > 0:
		case c == '!' && i+1 < limit && s[i+1] != '=':
			h.spec = i
			if h.exprEnd == 0 {
				h.exprEnd = i
			}
		case c == '=' && endsSelf(s[i+1:limit]) && !strings.HasSuffix(s[h.expr:i], "="):
			if h.exprEnd == 0 {
				h.exprEnd = i
			}
		case c == ':' && !strings.HasPrefix(s[i:], ":="):
			if h.exprEnd == 0 {
				h.exprEnd = i
			}
			if h.spec == 0 {
				h.spec = i
			}
			end, ok := specEnd(s, i+1, limit, depth)
			h.end = end
			return h, ok
		}
		i++
	}
	return h, false
}

// endsSelf reports whether the text behind a "=" in a hole makes it the sign that prints the expression itself.
func endsSelf(s string) bool {
	s = strings.TrimLeft(s, " \t\r\n")
	return s != "" && (s[0] == '}' || s[0] == ':' || s[0] == '!' && !strings.HasPrefix(s, "!="))
}

// specEnd finds the brace that closes a hole whose format specification begins at i, and returns the offset behind it.
func specEnd(s string, i, limit, depth int) (int, bool) {
	for i < limit && depth > 0 {
		switch s[i] {
		case '}':
			return i + 1, true
		case '{':
			h, ok := scanHole(s, i, depth-1)
			if !ok {
				return 0, false
			}
			i = h.end
			continue
		case '\n':
			return 0, false
		}
		i++
	}
	return 0, false
}

// stringEnd returns the end of a string inside a hole.
func stringEnd(s string, i, depth int) (int, bool) {
	if depth == 0 {
		return 0, false
	}
	for back := 1; back <= 2 && i-back >= 0; back++ {
		if open, fmt, raw, ok := prefix(s, i-back); ok && open == i && fmt {
			return formattedEnd(s, i, raw, depth-1)
		}
	}
	q, limit := s[i], min(len(s), i+maxHole)
	if t := tripleOf(q); strings.HasPrefix(s[i:limit], t) {
		if n := strings.Index(s[i+3:limit], t); n >= 0 {
			return i + 3 + n + 3, true
		}
		return 0, false
	}
	for i++; i < limit; i++ {
		switch s[i] {
		case '\\':
			i++
		case q:
			return i + 1, true
		case '\n':
			return 0, false
		}
	}
	return 0, false
}

// formatted parses an f-string into an Interp of texts and expressions.
func formatted(p *parse.Parser) tree.ID {
	t := p.Next()
	n := p.New(tree.Interp, int(t.Start), int(t.End))
	p.Nodes[n].Op, p.Nodes[n].VStart, p.Nodes[n].VEnd = opF, t.VStart, t.VEnd
	raw := strings.ContainsAny(p.Src[t.Start:t.VStart], "rR")
	holes(p, n, int(t.VStart), int(t.VEnd), raw, tree.String, maxStrings)
	return n
}

// holes adds the texts, as nodes of the given kind, and the expressions of the text [i, end) to n.
func holes(p *parse.Parser, n tree.ID, i, end int, raw bool, text tree.Kind, depth int) {
	begin := i
	for i < end {
		c := p.Src[i]
		if c == '\\' {
			i += escape(p.Src, i, raw)
			continue
		}
		if (c == '{' || c == '}') && i+1 < end && p.Src[i+1] == c {
			i += 2
			continue
		}
		if c != '{' {
			i++
			continue
		}
		h, ok := scanHole(p.Src[:end], i, depth)
		if !ok {
			i++
			continue
		}
		if i > begin {
			p.Add(n, p.New(text, begin, i))
		}
		p.Add(n, expr(p, h, raw, depth))
		i, begin = h.end, h.end
	}
	if end > begin {
		p.Add(n, p.New(text, begin, end))
	}
}

// expr parses the expression of a hole. One with a conversion or a format makes an Interp of its own.
func expr(p *parse.Parser, h hole, raw bool, depth int) tree.ID {
	var x tree.ID
	p.Sub(h.expr, h.exprEnd, func() {
		s := p.Push(0, true)
		x = exprList(p)
		if !p.AtEOF() {
			x = junk(p, p.Make(tree.Bad, 0, int(p.Nodes[x].Start), p.End(), x))
		}
		p.Pop(s)
	})
	if x == 0 {
		x = p.New(tree.Bad, h.expr, h.exprEnd)
	}
	if h.spec == 0 || depth == 0 {
		return x
	}
	n := p.Make(tree.Interp, opFormat, h.expr, h.end-1, x)
	holes(p, n, h.spec, h.end-1, raw, tree.ElemText, depth-1) // no string of the program
	return n
}

// junk adds to n what fits nowhere, up to the end of the text, the line or a colon, and returns n.
func junk(p *parse.Parser, n tree.ID) tree.ID {
	p.Fail("unexpected text")
	for !p.AtEOF() && !p.NLBefore() && !p.Is(":") && !p.Is(";") && !p.Awaited() {
		before := p.Here()
		p.Add(n, p.Expr())
		if p.Here() == before {
			p.Add(n, p.Leaf(tree.Bad, 0))
		}
	}
	return n
}
