// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package rust

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"

// lex takes lifetimes, characters, raw strings and byte strings.
func lex(p *parse.Parser, off int, t *parse.Token) bool {
	s := p.Src[:p.Limit()]
	i := off
	switch s[i] {
	case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		if prev := p.LastLexed(); prev.Kind == parse.Punct && p.Src[prev.Start:prev.End] == "." { // t.0.1
			for i < len(s) && s[i] >= '0' && s[i] <= '9' {
				i++
			}
			t.Kind, t.End = parse.Number, int32(i)
			return true
		}
	case '\'':
		return quote(p, off, i, t)
	case '$': // $name and $crate in the body of a macro
		if p.IsIdentStart(off + 1) {
			end := p.IdentEnd(off + 1)
			t.Kind, t.End, t.VStart, t.VEnd = parse.Word, int32(end), int32(off), int32(end)
			return true
		}
	case 'b', 'c', 'r':
		if s[i] != 'r' {
			i++
		}
		if i < len(s) && s[i] == 'r' {
			i++
		}
		j := i
		for j < len(s) && s[j] == '#' {
			j++
		}
		switch {
		case j < len(s) && s[j] == '"' && s[i-1] == 'r':
			p.LexUntil(off, j+1, `"`+s[i:j], false, t)
			return true
		case i < len(s) && s[i] == '"' && i > off:
			p.LexQuoted(off, i, '"', true, t)
			return true
		case i < len(s) && s[i] == '\'' && s[off] == 'b' && i == off+1:
			return quote(p, off, i, t)
		case j == i+1 && i == off+1 && p.IsIdentStart(j): // r#type
			end := p.IdentEnd(j)
			t.Kind, t.End, t.VStart, t.VEnd = parse.Word, int32(end), int32(j), int32(end)
			return true
		}
	case '"':
		p.LexQuoted(off, off, '"', true, t)
		return true
	}
	return false
}

// quote tells the character 'a' from the lifetime 'a.
func quote(p *parse.Parser, off, i int, t *parse.Token) bool {
	s := p.Src[:p.Limit()]
	if i+1 < len(s) && s[i+1] != '\\' && p.IsIdentStart(i+1) {
		end := p.IdentEnd(i + 1)
		if end >= len(s) || s[end] != '\'' {
			t.Kind, t.End, t.VStart, t.VEnd = parse.Word, int32(end), int32(off), int32(end)
			return true
		}
	}
	p.LexQuoted(off, i, '\'', false, t)
	t.Kind = parse.CharLit
	return true
}

// isLifetime reports whether the token n ahead is a lifetime or a label.
func isLifetime(p *parse.Parser, n int) bool {
	w := p.PeekWord(n)
	return len(w) > 1 && w[0] == '\''
}
