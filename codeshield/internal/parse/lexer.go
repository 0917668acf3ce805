// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// lex appends the next token to the buffer. Tokens are made on demand, since some (templates, element text)
// can only be told by the parser.
func (p *Parser) lex() {
	if len(p.toks) == cap(p.toks) {
		p.drop()
	}
	p.toks = append(p.toks, Token{})
	t := &p.toks[len(p.toks)-1]
	if len(p.toks) > 1 {
		t.Indent = p.toks[len(p.toks)-2].Indent
	} else {
		t.Indent = p.indentAt
	}
	p.space(t)
	off := p.off
	t.Start, t.End, t.VStart, t.VEnd = int32(off), int32(off), int32(off), int32(off)
	if off >= p.limit || p.stopped {
		t.Kind = EOF
		return
	}
	switch {
	case p.Pattern && p.lexPattern(off, t):
	case p.D.Lex != nil && p.D.Lex(p, off, t):
		if t.VStart == t.VEnd && t.VStart == int32(off) {
			t.VStart, t.VEnd = t.Start, t.End
		}
	default:
		p.lexPlain(off, t)
	}
	if p.stopped {
		return
	}
	if t.End <= t.Start { // a hook that consumed nothing must not hang the parser
		t.End = t.Start + 1
	}
	p.off = min(int(t.End), p.limit)
}

// space skips white space and comments and notes line breaks and indentation.
func (p *Parser) space(t *Token) {
	s, i := p.Src[:p.limit], p.off
	start := i
	for i < len(s) {
		c := s[i]
		if c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v' {
			i++
			continue
		}
		if c == '\n' {
			i++
			t.NL = true
			t.Indent = 0
			for ; i < len(s) && (s[i] == ' ' || s[i] == '\t'); i++ {
				if s[i] == '\t' {
					t.Indent = (t.Indent/8 + 1) * 8
				} else {
					t.Indent++
				}
			}
			continue
		}
		if c == '\\' && i+1 < len(s) && (s[i+1] == '\n' || s[i+1] == '\r' && i+2 < len(s) && s[i+2] == '\n') {
			i += 2 // a continued line: no line break
			if s[i-1] == '\r' {
				i++
			}
			continue
		}
		if c >= 0x80 {
			if r, n := utf8.DecodeRuneInString(s[i:]); r == '\ufeff' || unicode.IsSpace(r) {
				i += n
				continue
			}
			break
		}
		if !p.D.skips[c] {
			break
		}
		if n := p.comment(s, i); n > 0 {
			if p.firstSpace(s[i : i+n]) {
				t.NL = true
			}
			i += n
			continue
		}
		break
	}
	t.Space = i > start
	p.off = i
}

func (p *Parser) firstSpace(comment string) bool { return strings.IndexByte(comment, '\n') >= 0 }

// comment returns the length of the comment at s[i:], or zero.
func (p *Parser) comment(s string, i int) int {
	if p.D.SkipHook != nil {
		if n := p.D.SkipHook(p, i); n > 0 {
			return n
		}
	}
	for _, open := range p.D.LineComments {
		if strings.HasPrefix(s[i:], open) {
			if p.Pattern && open == "#" && p.D.LineComments[0] != "#" && i+1 < len(s) && s[i+1] == '{' {
				return 0
			}
			if n := strings.IndexByte(s[i:], '\n'); n >= 0 {
				return n
			}
			return len(s) - i
		}
	}
	for _, b := range p.D.BlockComments {
		if strings.HasPrefix(s[i:], b[0]) {
			return blockComment(s[i:], b[0], b[1], p.D.NestComments)
		}
	}
	return 0
}

func blockComment(s, open, shut string, nest bool) int {
	depth, i := 1, len(open)
	for i < len(s) {
		switch {
		case strings.HasPrefix(s[i:], shut):
			i += len(shut)
			if depth--; depth == 0 {
				return i
			}
		case nest && strings.HasPrefix(s[i:], open):
			depth++
			i += len(open)
		default:
			i++
		}
	}
	return len(s)
}

// lexPlain takes a word, a number, a string or an operator.
func (p *Parser) lexPlain(off int, t *Token) {
	s := p.Src[:p.limit]
	c := s[off]
	switch {
	case p.IsIdentStart(off):
		p.LexWord(off, t)
	case c >= '0' && c <= '9' || c == '.' && !p.D.NoDotFloat && off+1 < len(s) && s[off+1] >= '0' && s[off+1] <= '9':
		p.LexNumber(off, t)
	case c != 0 && strings.IndexByte(p.D.Quotes, c) >= 0:
		p.LexQuoted(off, off, c, false, t)
	case c != 0 && c == p.D.CharQuote:
		p.LexQuoted(off, off, c, false, t)
		t.Kind = CharLit
	default:
		for _, x := range p.D.puncts[c] {
			if strings.HasPrefix(s[off:], x.text) {
				t.Kind, t.Op, t.End = Punct, x.op, int32(off+len(x.text))
				t.VStart, t.VEnd = t.Start, t.End
				return
			}
		}
		_, n := utf8.DecodeRuneInString(s[off:])
		t.Kind, t.End = Unknown, int32(off+n)
		t.VEnd = t.End
	}
}

// LexWord takes the identifier or keyword at off.
func (p *Parser) LexWord(off int, t *Token) {
	end := p.IdentEnd(off)
	t.Kind, t.End, t.VStart, t.VEnd = Word, int32(end), int32(off), int32(end)
	if p.D.wordLens[p.Src[off]]&(1<<min(end-off, 31)) != 0 {
		t.Op = p.D.words[p.Src[off:end]]
	}
	if p.D.FoldWords && t.Op == 0 {
		t.Op = p.foldedWord(p.Src[off:end])
	}
}

// foldedWord returns the Op of a word that is written in capitals.
func (p *Parser) foldedWord(w string) tree.Op {
	var low [16]byte
	if len(w) > len(low) || p.D.wordLens[w[0]|0x20]&(1<<len(w)) == 0 {
		return 0
	}
	for i := 0; i < len(w); i++ {
		low[i] = w[i]
		if isUpper(w[i]) {
			low[i] |= 0x20
		}
	}
	return p.D.words[string(low[:len(w)])]
}

// IsIdentStart reports whether a name may start at off.
func (p *Parser) IsIdentStart(off int) bool {
	if off >= p.limit {
		return false
	}
	c := p.Src[off]
	if c < 0x80 {
		return c == '_' || c|0x20 >= 'a' && c|0x20 <= 'z' || c == '$' && p.D.IdentDollar
	}
	r, _ := utf8.DecodeRuneInString(p.Src[off:p.limit])
	return unicode.IsLetter(r)
}

// IdentEnd returns the end of the name that starts at off.
func (p *Parser) IdentEnd(off int) int {
	s := p.Src[:p.limit]
	for off < len(s) {
		c := s[off]
		if c < 0x80 {
			if c == '_' || c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9' || c == '$' && p.D.IdentDollar ||
				c == '-' && p.D.IdentDash && off+1 < len(s) && s[off+1]|0x20 >= 'a' && s[off+1]|0x20 <= 'z' {
				off++
				continue
			}
			return off
		}
		r, n := utf8.DecodeRuneInString(s[off:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) && !unicode.Is(unicode.Mc, r) {
			return off
		}
		off += n
	}
	return off
}

// LexNumber takes the number at off in the forms that the languages share: radix prefixes, separators, fractions, exponents
// and suffixes.
func (p *Parser) LexNumber(off int, t *Token) {
	s, i := p.Src[:p.limit], off
	t.Kind = Number
	digit := func(c byte) bool { return c >= '0' && c <= '9' || c == '_' }
	sep := func() bool { // C++14 digit separator
		return s[i] == '\'' && i+1 < len(s) && isAlnum(s[i+1]) && i > off && p.D.CharQuote == '\''
	}
	if s[i] == '0' && i+1 < len(s) && strings.IndexByte("xXbBoO", s[i+1]) >= 0 {
		hex := s[i+1]|0x20 == 'x'
		i += 2
		for i < len(s) && (isAlnum(s[i]) || s[i] == '_' || sep() || hex && s[i] == '.' && i+1 < len(s) && isAlnum(s[i+1])) {
			if hex && s[i]|0x20 == 'p' && i+1 < len(s) && (s[i+1] == '-' || s[i+1] == '+') {
				t.Float = true
				i++
			}
			i++
		}
		t.End, t.VEnd = int32(i), int32(i)
		return
	}
	for i < len(s) && (digit(s[i]) || sep()) {
		i++
	}
	if i < len(s) && s[i] == '.' && i+1 < len(s) && (s[i+1] >= '0' && s[i+1] <= '9') {
		t.Float = true
		for i++; i < len(s) && digit(s[i]); i++ {
		}
	} else if i < len(s) && s[i] == '.' && !(i+1 < len(s) && (s[i+1] == '.' || isAlpha(s[i+1]) || s[i+1] == '$')) {
		t.Float = true // "1."
		i++
	}
	if i < len(s) && s[i]|0x20 == 'e' {
		j := i + 1
		if j < len(s) && (s[j] == '+' || s[j] == '-') {
			j++
		}
		if j < len(s) && s[j] >= '0' && s[j] <= '9' {
			t.Float = true
			for i = j; i < len(s) && digit(s[i]); i++ {
			}
		}
	}
	t.VEnd = int32(i)
	for i < len(s) && (isAlnum(s[i]) || s[i] == '_') {
		if strings.IndexByte(p.D.FloatSuffix, s[i]) >= 0 {
			t.Float = true
		}
		i++
	}
	t.End = int32(i)
}

func isAlpha(c byte) bool { return c == '_' || c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80 }
func isAlnum(c byte) bool { return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' }

// LexQuoted takes a string that starts at start with its opening quote at open, ends at quote q, and has backslash
// escapes. Without multi it ends at the end of the line, too, as an unclosed string does.
func (p *Parser) LexQuoted(start, open int, q byte, multi bool, t *Token) {
	s, i := p.Src[:p.limit], open+1
	t.Kind, t.Start, t.VStart = Str, int32(start), int32(open+1)
	for i < len(s) {
		switch c := s[i]; {
		case c == '\\' && i+1 < len(s):
			if s[i+1] == '\r' && i+2 < len(s) && s[i+2] == '\n' {
				i++
			}
			i += 2
			continue
		case c == q:
			t.VEnd, t.End = int32(i), int32(i+1)
			return
		case c == '\n' && !multi:
			t.VEnd, t.End, t.Open = int32(i), int32(i), true
			return
		}
		i++
	}
	i = min(i, len(s))
	t.VEnd, t.End, t.Open = int32(i), int32(i), true
}

// LexUntil takes a string whose value begins at value and ends before the next shut; escapes tells whether a backslash
// hides the character after it.
func (p *Parser) LexUntil(start, value int, shut string, escapes bool, t *Token) {
	s, i := p.Src[:p.limit], value
	t.Kind, t.Start, t.VStart = Str, int32(start), int32(value)
	for i < len(s) {
		if escapes && s[i] == '\\' && i+1 < len(s) {
			i += 2
			continue
		}
		if strings.HasPrefix(s[i:], shut) {
			t.VEnd, t.End = int32(i), int32(i+len(shut))
			return
		}
		i++
	}
	i = min(i, len(s))
	t.VEnd, t.End, t.Open = int32(i), int32(i), true
}

// lexPattern takes the tokens that only patterns have.
func (p *Parser) lexPattern(off int, t *Token) bool {
	s := p.Src[:p.limit]
	rest := s[off:]
	switch {
	case strings.HasPrefix(rest, "<...") && !strings.HasPrefix(rest, "<...>"):
		t.Kind, t.Op, t.End = DeepOpen, opDeepOpen, int32(off+4)
	case strings.HasPrefix(rest, "...>") && p.inDeep():
		t.Kind, t.Op, t.End = DeepShut, opDeepShut, int32(off+4)
	case strings.HasPrefix(rest, "$...") && len(rest) > 4 && (isUpper(rest[4]) || rest[4] == '_'):
		end := p.metaEnd(off + 4)
		t.Kind, t.End = MetaDots, int32(end)
	case strings.HasPrefix(rest, "...") && !strings.HasPrefix(rest, "...."):
		t.Kind, t.Op, t.End = Dots, opDots, int32(off+3)
	case rest[0] == '$' && len(rest) > 1 && (isUpper(rest[1]) || rest[1] == '_' || rest[1] >= '0' && rest[1] <= '9'):
		end := p.metaEnd(off + 1)
		if end < len(s) && (isAlnum(s[end]) || s[end] >= 0x80) || p.D.NotMeta != nil && p.D.NotMeta(s[off:end]) {
			return false
		}
		t.Kind, t.End = Meta, int32(end)
	default:
		return false
	}
	t.VStart, t.VEnd = t.Start, t.End
	return true
}

// inDeep reports whether a <... is open: in List<...> the three dots close nothing. Patterns are short.
func (p *Parser) inDeep() bool {
	open := 0
	for i := range p.toks {
		switch p.toks[i].Kind {
		case DeepOpen:
			open++
		case DeepShut:
			open--
		}
	}
	return open > 0
}

func (p *Parser) metaEnd(i int) int {
	for i < p.limit && (isUpper(p.Src[i]) || p.Src[i] == '_' || p.Src[i] >= '0' && p.Src[i] <= '9') {
		i++
	}
	return i
}

func isUpper(c byte) bool { return c >= 'A' && c <= 'Z' }

var (
	opDeepOpen = tree.OpOf("<...")
	opDeepShut = tree.OpOf("...>")
	opDots     = tree.OpOf("...")
)
