// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package php

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
)

// maxHole is how many bytes an expression in a string may have; more is taken for an unclosed brace.
const maxHole = 2000

// begun is Parser.Ext once the first token was taken.
type begun struct{}

// lex takes the tokens that are PHP's own: text outside of tags, variables, strings, heredocs.
func lex(p *parse.Parser, off int, t *parse.Token) bool {
	s := p.Src[:p.Limit()]
	if p.Ext == nil {
		p.Ext = begun{}
		if !p.Pattern && template(s[off:]) || openTag(s[off:]) > 0 {
			text(s, off, off, t)
			return true
		}
	}
	switch c := s[off]; c {
	case '?':
		if strings.HasPrefix(s[off:], "?>") {
			text(s, off, off+2, t)
			return true
		}
	case '<':
		switch {
		case strings.HasPrefix(s[off:], "<<<"):
			return heredoc(p, off, t)
		case openTag(s[off:]) > 0: // a second open tag
			text(s, off, off, t)
			return true
		}
	case '$':
		if p.IsIdentStart(off + 1) {
			p.LexWord(off+1, t)
			t.Op, t.VStart = 0, int32(off)
			return true
		}
	case '"', '`':
		quoted(p, off, off, t)
		return true
	case '\'':
		single(p, off, t)
		return true
	case 'b', 'B':
		if off+1 < len(s) && s[off+1] == '"' {
			quoted(p, off, off+1, t)
			return true
		}
	}
	return false
}

// lineComment returns the length of the comment at off that ends with the line or with the closing tag. An attribute is
// none, though it begins with the same sign.
func lineComment(p *parse.Parser, off int) int {
	s := p.Src[off:p.Limit()]
	if s[0] == '#' && !strings.HasPrefix(s, "#[") || strings.HasPrefix(s, "//") {
		n := p.LineEnd(off) - off
		if k := strings.Index(s[:n], "?>"); k >= 0 {
			n = k
		}
		return n
	}
	return 0
}

// template reports whether the text begins outside of PHP: it has an open tag, and what stands before it is no code, or it
// has none and begins like HTML.
func template(s string) bool {
	open := nextTag(s)
	if open < 0 {
		return len(s) > 1 && s[0] == '<' && (s[1] == '!' || s[1]|0x20 >= 'a' && s[1]|0x20 <= 'z')
	}
	before := strings.TrimSpace(s[:open])
	if before == "" || before[0] == '<' || before[0] == '#' {
		return true
	}
	return !strings.Contains(before, "?>") && !strings.ContainsAny(before, "$;{}()")
}

// nextTag returns where the next open tag of s is, or -1.
func nextTag(s string) int {
	for i := 0; ; {
		n := strings.Index(s[i:], "<?")
		if n < 0 {
			return -1
		}
		if i += n; openTag(s[i:]) > 0 {
			return i
		}
		i += 2
	}
}

// openTag returns the length of the open tag that s begins with, or zero.
func openTag(s string) int {
	switch {
	case len(s) < 2 || s[0] != '<' || s[1] != '?':
		return 0
	case len(s) >= 5 && strings.EqualFold(s[2:5], "php") && (len(s) == 5 || s[5] <= ' '):
		return 5
	case strings.HasPrefix(s, "<?="):
		return 3
	case len(s) >= 5 && strings.EqualFold(s[2:5], "xml"):
		return 0
	case len(s) == 2 || s[2] <= ' ':
		return 2
	}
	return 0
}

// text takes what stands outside of PHP, the tags around it included. It ends a statement.
func text(s string, off, from int, t *parse.Token) {
	t.Kind, t.NL = parse.Text, true
	n := nextTag(s[from:])
	if n < 0 {
		t.VStart, t.VEnd, t.End = int32(from), int32(len(s)), int32(len(s))
		return
	}
	t.VStart, t.VEnd, t.End = int32(from), int32(from+n), int32(from+n+openTag(s[from+n:]))
	if n == 0 {
		t.VStart, t.VEnd = t.End, t.End
	}
}

// single takes a string in single quotes. It may have several lines; one that is never closed ends with its line.
func single(p *parse.Parser, off int, t *parse.Token) {
	p.LexQuoted(off, off, '\'', true, t)
	if t.Open || strayComment(p.Src[t.VStart:t.VEnd]) {
		t.Open = false
		p.LexQuoted(off, off, '\'', false, t)
	}
}

// strayComment reports whether a would-be string has a line break and, later, the end of a comment that does not begin in
// it: then its quote is an apostrophe of a comment whose beginning was cut off.
func strayComment(s string) bool {
	n := strings.IndexByte(s, '\n')
	if n < 0 {
		return false
	}
	shut := strings.Index(s[n:], "*/")
	return shut >= 0 && strings.Index(s[:n+shut], "/*") < 0
}

// quoted takes a string or a command whose quote stands at open.
func quoted(p *parse.Parser, start, open int, t *parse.Token) {
	s, q := p.Src[:p.Limit()], p.Src[open]
	t.Kind, t.Start, t.VStart = parse.Str, int32(start), int32(open+1)
	end := closing(s, open+1, q)
	if end < 0 || strayComment(s[open+1:end]) {
		p.LexQuoted(start, open, q, false, t)
	} else {
		t.VEnd, t.End = int32(end), int32(end+1)
	}
	t.Holes = q == '`' || hasHoles(p, s[t.VStart:t.VEnd])
}

// heredoc takes <<<A ... A, <<<"A" and <<<'A'. The closing word may be indented.
func heredoc(p *parse.Parser, off int, t *parse.Token) bool {
	s := p.Src[:p.Limit()]
	i := off + 3
	for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
		i++
	}
	var q byte
	if i < len(s) && (s[i] == '"' || s[i] == '\'') {
		q = s[i]
		i++
	}
	if !p.IsIdentStart(i) {
		return false
	}
	end := p.IdentEnd(i)
	word := s[i:end]
	if q != 0 {
		if end >= len(s) || s[end] != q {
			return false
		}
		end++
	}
	n := p.LineEnd(end) - end
	if end+n == len(s) || strings.TrimLeft(s[end:end+n], " \t\r") != "" {
		return false
	}
	t.Kind, t.Start, t.VStart = parse.Str, int32(off), int32(end+n+1)
	vend, stop := heredocEnd(p, end+n, word)
	t.VEnd, t.End, t.Open = int32(max(vend, end+n+1)), int32(stop), stop == len(s)
	t.Holes = q != '\'' && hasHoles(p, s[t.VStart:t.VEnd])
	return true
}

// heredocEnd returns where the content ends and where the closing word does; i is the line break before the content.
func heredocEnd(p *parse.Parser, i int, word string) (content, end int) {
	s := p.Src[:p.Limit()]
	for {
		line := i + 1
		j := line
		for j < len(s) && (s[j] == ' ' || s[j] == '\t') {
			j++
		}
		if strings.HasPrefix(s[j:], word) && p.IdentEnd(j) == j+len(word) {
			return i, j + len(word)
		}
		n := strings.IndexByte(s[line:], '\n')
		if n < 0 {
			return len(s), len(s)
		}
		i = line + n
	}
}
