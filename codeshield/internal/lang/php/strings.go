// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package php

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// closing returns where the quote q that ends the string at s[i:] is, or -1. Strings inside of {$...} do not end it.
func closing(s string, i int, q byte) int {
	for i < len(s) {
		switch c := s[i]; {
		case c == '\\':
			i += 2
			continue
		case c == q:
			return i
		case c == '{' && i+1 < len(s) && s[i+1] == '$', c == '$' && i+1 < len(s) && s[i+1] == '{':
			if n := braces(s, i); n > 0 {
				i = n
				continue
			}
		}
		i++
	}
	return -1
}

// braces returns the end of the {$...} or ${...} at s[i:], or zero where it is not closed.
func braces(s string, i int) int {
	limit, depth := min(len(s), i+maxHole), 0
	for ; i < limit; i++ {
		switch c := s[i]; c {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return i + 1
			}
		case '"', '\'':
			for i++; i < limit && s[i] != c; i++ {
				if s[i] == '\\' {
					i++
				}
			}
		}
	}
	return 0
}

// hasHoles reports whether the content of a string holds variables. In a pattern a content that is one metavariable or a
// regular expression stands for the content.
func hasHoles(p *parse.Parser, s string) bool {
	if p.Pattern && (strings.HasPrefix(s, "=~/") || len(s) > 1 && s[0] == '$' && strings.Trim(s[1:], "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") == "" ||
		strings.HasPrefix(s, "$...")) {
		return false
	}
	for i := 0; i+1 < len(s); i++ {
		switch {
		case s[i] == '\\':
			i++
		case s[i] == '$' && (isStart(s[i+1]) || s[i+1] == '{'), s[i] == '{' && s[i+1] == '$':
			return true
		}
	}
	return false
}

func isStart(c byte) bool { return c == '_' || c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80 }

// interpolated parses a string or a command into an Interp of texts and expressions.
func interpolated(p *parse.Parser) tree.ID {
	t := p.Next()
	n := p.New(tree.Interp, int(t.Start), int(t.End))
	p.Nodes[n].Op, p.Nodes[n].VStart, p.Nodes[n].VEnd = opTemplate, t.VStart, t.VEnd
	if p.Src[t.Start] == '`' {
		p.Nodes[n].Op = opBacktick
	}
	holes(p, n, int(t.VStart), int(t.VEnd))
	return n
}

// holes adds the texts and expressions of the text [i, end) to n.
func holes(p *parse.Parser, n tree.ID, i, end int) {
	s, begin := p.Src[:end], i
	for i < end {
		next, x := i+1, tree.ID(0)
		switch c := s[i]; {
		case c == '\\':
			next = i + 2
		case c == '{' && i+1 < end && s[i+1] == '$', c == '$' && i+1 < end && s[i+1] == '{':
			if k := braces(s, i); k > 0 {
				next, x = k, braced(p, i, k)
			}
		case c == '$' && i+1 < end && isStart(s[i+1]):
			next, x = simple(p, i, end)
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
	if end > begin {
		p.Add(n, p.New(tree.String, begin, end))
	}
}

// braced parses {$expression} or ${name}, which lies in [i, end).
func braced(p *parse.Parser, i, end int) tree.ID {
	var x tree.ID
	dollar := p.Src[i] == '$'
	from := i + 1
	if dollar {
		from++
	}
	p.Sub(from, end-1, func() {
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
		return p.New(tree.Bad, i, end)
	}
	if dollar { // ${name} is the variable of that name, ${name[k]} an element of it
		return p.Make(tree.Unary, opDollar, i, end, x)
	}
	return x
}

// simple parses the forms that need no braces: $a, $a[k], $a->b. It returns the offset behind them.
func simple(p *parse.Parser, i, end int) (int, tree.ID) {
	s := p.Src[:end]
	at := p.IdentEnd(i + 1)
	x := variable(p, i, at)
	switch {
	case at < end && s[at] == '[':
		n := strings.IndexByte(s[at:min(end, at+maxHole)], ']')
		if n < 2 {
			return at, x
		}
		return at + n + 1, p.Make(tree.Index, 0, i, at+n+1, x, p.Make(tree.Args, 0, at, at+n+1, key(p, at+1, at+n)))
	case at+2 < end && s[at] == '-' && s[at+1] == '>' && isStart(s[at+2]):
		stop := p.IdentEnd(at + 2)
		return stop, p.Make(tree.Member, opArrow, i, stop, x, p.New(tree.Ident, at+2, stop))
	case at+3 < end && strings.HasPrefix(s[at:], "?->") && isStart(s[at+3]):
		stop := p.IdentEnd(at + 3)
		return stop, p.Make(tree.Member, opArrow, i, stop, x, p.New(tree.Ident, at+3, stop))
	}
	return at, x
}

// variable makes the node of the variable [i, end): in a pattern it may be a metavariable, which capitals end.
func variable(p *parse.Parser, i, end int) tree.ID {
	k := tree.Ident
	if name := p.Src[i:end]; p.Pattern && strings.Trim(name[1:], "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789") == "" && !superglobal(name) {
		k = tree.Metavar
	}
	return p.New(k, i, end)
}

// key makes the node of the key [i, end) in "$a[key]": a number, a variable, or a word that is a string.
func key(p *parse.Parser, i, end int) tree.ID {
	switch c := p.Src[i]; {
	case c == '$' && i+1 < end:
		return variable(p, i, end)
	case c >= '0' && c <= '9':
		return p.New(tree.Int, i, end)
	case c == '-' && i+1 < end:
		return p.Make(tree.Unary, opMinus, i, end, p.New(tree.Int, i+1, end))
	case (c == '\'' || c == '"') && end-i >= 2:
		n := p.New(tree.String, i, end)
		p.Nodes[n].VStart, p.Nodes[n].VEnd = int32(i+1), int32(end-1)
		return n
	}
	return p.New(tree.String, i, end)
}

var opMinus = tree.OpOf("-")
