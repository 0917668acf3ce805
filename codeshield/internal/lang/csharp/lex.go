// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package csharp

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// preprocessor returns the length of a preprocessor line at off: the branches of #if are all kept.
func preprocessor(p *parse.Parser, off int) int {
	s := p.Src[:p.Limit()]
	if s[off] != '#' || off+1 >= len(s) || s[off+1] != ' ' && (s[off+1] < 'a' || s[off+1] > 'z') {
		return 0
	}
	before := strings.TrimSuffix(strings.TrimRight(s[:off], " \t"), "\ufeff")
	if before != "" && before[len(before)-1] != '\n' {
		return 0
	}
	return p.LineEnd(off) - off
}

// lex takes verbatim, interpolated and raw strings and names that begin with "@".
func lex(p *parse.Parser, off int, t *parse.Token) bool {
	s := p.Src[:p.Limit()]
	switch s[off] {
	case '"':
		if strings.HasPrefix(s[off:], `"""`) && !strings.HasPrefix(s[off:], `""""""`) {
			lexRaw(p, s, off, off, 0, t)
		} else {
			p.LexQuoted(off, off, '"', false, t)
		}
		if !t.Open && strings.HasPrefix(s[t.End:], "u8") {
			t.End += 2
		}
		return true
	case '?':
		if off+2 < len(s) && s[off+1] == '.' && s[off+2] >= '0' && s[off+2] <= '9' { // a?.5:1
			t.Kind, t.Op, t.End = parse.Punct, opQuestion, int32(off+1)
			return true
		}
		return false
	case '$', '@':
	default:
		return false
	}
	i, dollars, verbatim := off, 0, false
	for i < len(s) && (s[i] == '$' || s[i] == '@' && !verbatim) {
		if s[i] == '$' {
			dollars++
		} else {
			verbatim = true
		}
		i++
	}
	switch {
	case i < len(s) && s[i] == '"':
		switch {
		case !verbatim && strings.HasPrefix(s[i:], `"""`):
			lexRaw(p, s, off, i, dollars, t)
		case dollars > 0:
			lexInterpolated(p, s, off, i, verbatim, t)
		default:
			lexVerbatim(s, off, i, t)
		}
		return true
	case verbatim && dollars == 0 && p.IsIdentStart(i): // @class is the name class
		p.LexWord(i, t)
		t.Start, t.Op = int32(off), 0
		return true
	}
	return false
}

// lexVerbatim takes @"...", in which a doubled quote is one.
func lexVerbatim(s string, off, quote int, t *parse.Token) {
	t.Kind, t.VStart = parse.Str, int32(quote+1)
	for i := quote + 1; i < len(s); i++ {
		if s[i] != '"' {
			continue
		}
		if i+1 < len(s) && s[i+1] == '"' {
			i++
			continue
		}
		t.VEnd, t.End = int32(i), int32(i+1)
		return
	}
	t.VEnd, t.End, t.Open = int32(len(s)), int32(len(s)), true
}

// lexRaw takes a raw string: it ends at as many quotes as it began with.
func lexRaw(p *parse.Parser, s string, off, quote, dollars int, t *parse.Token) {
	n := 0
	for quote+n < len(s) && s[quote+n] == '"' {
		n++
	}
	p.LexUntil(off, quote+n, s[quote:quote+n], false, t)
	for !t.Open && int(t.End) < len(s) && s[t.End] == '"' {
		t.End++
		t.VEnd++
	}
	t.Holes = dollars > 0
}

// lexInterpolated takes $"..." or $@"..." with its holes.
func lexInterpolated(p *parse.Parser, s string, off, quote int, verbatim bool, t *parse.Token) {
	end, ok := skipInterpolated(s, quote, verbatim, 0)
	if end < 0 {
		p.Stop("strings nested too deeply")
		return
	}
	t.Kind, t.Holes, t.Open = parse.Str, true, !ok
	t.VStart, t.VEnd, t.End = int32(quote+1), int32(end), int32(end)
	if ok {
		t.VEnd--
	}
}

// maxStrings bounds how deep strings stand in each other's holes: each level reads its text once more.
const maxStrings = 16

// skipInterpolated returns the end of the interpolated string whose quote stands at i and whether it is closed; a negative
// end says that it is nested too deeply.
func skipInterpolated(s string, i int, verbatim bool, depth int) (end int, closed bool) {
	if depth > maxStrings {
		return -1, false
	}
	for i++; i < len(s); i++ {
		switch s[i] {
		case '\\':
			if !verbatim {
				i++
			}
		case '\n':
			if !verbatim {
				return i, false
			}
		case '"':
			if verbatim && i+1 < len(s) && s[i+1] == '"' {
				i++
				continue
			}
			return i + 1, true
		case '{':
			if i+1 < len(s) && s[i+1] == '{' {
				i++
				continue
			}
			if i = skipHole(s, i+1, depth); i < 0 {
				return -1, false
			}
		}
	}
	return len(s), false
}

// skipHole returns the offset of the brace that closes the hole whose text begins at i, or the end of the text.
func skipHole(s string, i, depth int) int {
	for braces := 0; i < len(s); i++ {
		switch s[i] {
		case '{':
			braces++
		case '}':
			if braces--; braces < 0 {
				return i
			}
		case '\'':
			if i+2 < len(s) && s[i+2] == '\'' {
				i += 2
			} else if i+3 < len(s) && s[i+1] == '\\' && s[i+3] == '\'' {
				i += 3
			}
		case '"':
			j := i
			for j > 0 && (s[j-1] == '$' || s[j-1] == '@') {
				j--
			}
			prefix := s[j:i]
			var end int
			if strings.Contains(prefix, "$") {
				if end, _ = skipInterpolated(s, i, strings.Contains(prefix, "@"), depth+1); end < 0 {
					return -1
				}
			} else {
				end = skipString(s, i, prefix != "")
			}
			i = end - 1
		}
	}
	return len(s)
}

func skipString(s string, i int, verbatim bool) int {
	for i++; i < len(s); i++ {
		switch s[i] {
		case '\\':
			if !verbatim {
				i++
			}
		case '\n':
			if !verbatim {
				return i
			}
		case '"':
			if verbatim && i+1 < len(s) && s[i+1] == '"' {
				i++
				continue
			}
			return i + 1
		}
	}
	return len(s)
}

// interpolated parses a string with holes: strings and expressions in turn, empty strings left out. In a pattern a string
// that is just a metavariable or an ellipsis is one.
func interpolated(p *parse.Parser) tree.ID {
	t := p.Next()
	n := p.New(tree.Interp, int(t.Start), int(t.End))
	p.Nodes[n].Op = opFormat
	s := p.Src[:t.VEnd]
	head := p.Src[t.Start:t.VStart]
	open := 1
	raw := strings.Contains(head, `"""`)
	if raw {
		open = strings.Count(head, "$")
	}
	verbatim := strings.Contains(head, "@")
	at := int(t.VStart)
	for i := at; ; i++ {
		if i < len(s) && s[i] != '{' {
			if s[i] == '\\' && !raw && !verbatim {
				i++
			}
			continue
		}
		braces := 0
		for i+braces < len(s) && s[i+braces] == '{' {
			braces++
		}
		if braces > 0 && !raw && braces > 1 { // {{ is a brace
			i++
			continue
		}
		if braces > 0 && braces < open {
			i += braces - 1
			continue
		}
		i += max(braces-open, 0)
		i = min(i, len(s))
		if i > at {
			p.Add(n, chunk(p, at, i))
		}
		if i >= len(s) {
			return n
		}
		start := i + open
		end := max(skipHole(s, start, 0), start)
		end = min(end, len(s))
		p.Sub(start, end, func() { hole(p, n, start, end) })
		at = min(end+open, len(s))
		i = at - 1
	}
}

// hole parses expression, alignment and format of a hole.
func hole(p *parse.Parser, n tree.ID, start, end int) {
	if p.AtEOF() {
		return
	}
	s := p.Push(':', true)
	p.Add(n, p.Expr())
	p.Pop(s)
	if p.Is(",") {
		p.Next()
		p.ExprAt(levelUnary)
	}
	if p.Is(":") { // the format is text
		p.Take(parse.Token{Kind: parse.Text, Start: int32(p.Here()), End: int32(end)})
		p.Next()
	}
	for !p.AtEOF() {
		p.Fail("unexpected token in a string")
		p.Add(n, p.Leaf(tree.Bad, 0))
	}
}

// chunk makes the node of a string's text.
func chunk(p *parse.Parser, start, end int) tree.ID {
	kind := tree.String
	if p.Pattern {
		switch s := p.Src[start:end]; {
		case s == "...":
			kind = tree.Ellipsis
		case len(s) > 4 && s[:4] == "$..." && metaName(s[4:]):
			kind = tree.MetavarEllipsis
		case len(s) > 1 && s[0] == '$' && metaName(s[1:]):
			kind = tree.Metavar
		}
	}
	return p.New(kind, start, end)
}

func metaName(s string) bool {
	for i := range len(s) {
		c := s[i]
		if c != '_' && (c < 'A' || c > 'Z') && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return true
}
