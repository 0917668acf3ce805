// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package parse

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

const (
	maxDepth     = 3_000   // nested expressions, statements and brackets: a bracket takes two or three
	maxChain     = 10_000  // operators in one chain: a tree this deep can still be walked recursively
	stepsPerByte = 40      // look-ahead and speculation together
	window       = 1 << 12 // tokens that are held at once, unless look-ahead needs more
	maxPeek      = 1 << 13 // tokens that look-ahead sees
	farAhead     = 1 << 9  // tokens of look-ahead that are no step
)

// Parser is the state of one parse. It may be reused by Code and Pattern, by one goroutine at a time.
type Parser struct {
	*tree.Tree
	D       *Dialect
	Pattern bool // the text is a pattern: $X, ... and <... ...> are tokens

	// NoIn keeps "in" from being an operator, NoBrace keeps "{" from continuing an expression: in the heads of for, if
	// and the like. Brackets clear both.
	NoIn, NoBrace bool
	// Ext is the dialect's own state.
	Ext any

	// KeepTokens keeps all tokens of the next parses for Tokens, for tests: else those behind the current one are dropped.
	KeepTokens bool

	toks     []Token // from token number base on
	spare    []Token // what toks was before tokens were dropped last
	ahead    []int32 // brackets that After has found open
	base     int
	i        int // number of the current token
	off      int // where lexing goes on
	begin    int // where it began
	limit    int // where it ends
	relexed  int // how often look-ahead was dropped
	indentAt int32
	nest     int    // open brackets in which line breaks mean nothing
	open     []byte // closers that are awaited, innermost last
	depth    int
	steps    int
	stopped  bool
	err      error // first syntax error
	errAt    int
	prevEnd  int
	prevTok  Token
	beyond   Token // what Peek answers where it looks no further

	lineAt, lineEnd int // no line break stands in between: see LineEnd
}

// Code parses src into t. It never fails: what can't be parsed is recovered from.
func (p *Parser) Code(t *tree.Tree, d *Dialect, src string) {
	p.start(t, d, src, false)
	root := t.New(tree.File, 0, 0)
	t.Root = root
	p.off = max(p.off, p.commentTail())
	if d.File != nil {
		d.File(p, root)
	} else {
		p.Stmts(root, "")
	}
	for p.Cur().Kind != EOF && !p.stopped {
		skipped := p.Next()
		p.Cover(root, int(skipped.Start))
		p.Stmts(root, "")
	}
	t.Nodes[root].Start, t.Nodes[root].End = 0, int32(len(src))
}

func (p *Parser) start(t *tree.Tree, d *Dialect, src string, pattern bool) {
	if len(src) > 1<<30 {
		src = src[:1<<30]
	}
	t.Reset(src)
	toks := slices.Grow(p.toks[:0], min(len(src)/2, window)+2)
	*p = Parser{Tree: t, D: d, Pattern: pattern, KeepTokens: p.KeepTokens, toks: toks, spare: p.spare, ahead: p.ahead[:0], open: p.open[:0], limit: len(src), lineEnd: -1}
	for p.off < len(src) && (src[p.off] == ' ' || src[p.off] == '\t') {
		if src[p.off] == '\t' {
			p.indentAt = (p.indentAt/8 + 1) * 8
		} else {
			p.indentAt++
		}
		p.off++
	}
	if len(src) == 1<<30 {
		p.Stop("text longer than 1 GiB")
	}
}

// commentTail returns the end of a block comment that the text begins in the middle of: each line up to the end mark begins
// with the star of a comment, or is prose. A mark alone is no proof: behind code, or in a string of several lines, it would
// hide what stands before it.
func (p *Parser) commentTail() int {
	if !slices.ContainsFunc(p.D.BlockComments, func(b [2]string) bool { return b[0] == "/*" }) {
		return 0
	}
	for at := 0; ; {
		line, _, more := strings.Cut(p.Src[at:], "\n")
		text := strings.TrimSpace(line)
		if shut := strings.Index(line, "*/"); shut >= 0 && text[0] == '*' {
			return at + shut + 2
		}
		if text != "" && text[0] != '*' && strings.ContainsAny(text, codeSigns) || strings.Contains(line, "/*") || !more {
			return 0
		}
		at += len(line) + 1
	}
}

// codeSigns are those without which a line does nothing.
const codeSigns = "()[]{}=;$<>`\"'#@&|!+"

// Stop ends the parse: every token from here on is EOF, and the tree is incomplete for the given reason.
func (p *Parser) Stop(why string) {
	if p.Tree.Incomplete == "" {
		p.Tree.Incomplete = why
	}
	p.stopped = true
	// The current token counts as consumed, and the end stands behind it: what is still made lies within what was.
	k := min(p.i-p.base, len(p.toks))
	if k < len(p.toks) {
		p.prevEnd = max(p.prevEnd, int(p.toks[k].End))
	}
	at := int32(p.prevEnd)
	p.toks = append(p.toks[:k], Token{Kind: EOF, NL: true, Start: at, End: at, VStart: at, VEnd: at})
	p.off = p.limit
}

// Fail notes a syntax error at the current token. Code goes on all the same; a pattern with an error is refused. Nobody
// reads the words of an error in code: they are not put together.
func (p *Parser) Fail(format string, args ...string) {
	if p.err != nil {
		return
	}
	p.errAt = int(p.Cur().Start)
	if !p.Pattern {
		p.err = errSyntax
		return
	}
	list := make([]any, len(args))
	for i, a := range args {
		list[i] = strings.Clone(a)
	}
	p.err = fmt.Errorf(format, list...)
}

var errSyntax = errors.New("syntax error")

// Tokens returns the tokens of the last parse, if KeepTokens was set: what tests hold against the tree.
func (p *Parser) Tokens() []Token { return p.toks }

// Steps returns how many steps of work the last parse took: tokens consumed, and look-ahead.
func (p *Parser) Steps() int { return p.steps }

// Err returns the first syntax error of the last parse.
func (p *Parser) Err() error {
	if p.err == nil && p.Tree.Incomplete != "" {
		return errors.New(p.Tree.Incomplete)
	}
	return p.err
}

// ErrAt returns the offset of the first syntax error of the last parse.
func (p *Parser) ErrAt() int { return p.errAt }

// Cur returns the current token.
func (p *Parser) Cur() *Token {
	if p.i-p.base >= len(p.toks) {
		p.lex()
	}
	return &p.toks[p.i-p.base]
}

// Peek returns the token n places ahead; Peek(0) is the current one. Pointers from Cur and Peek are valid until the next call.
// Looking far ahead is a step of work, and for those who look too far the text has ended.
func (p *Parser) Peek(n int) *Token {
	if n >= farAhead && (n >= maxPeek || !p.step()) {
		at := int32(p.off)
		p.beyond = Token{Kind: EOF, NL: true, Start: at, End: at, VStart: at, VEnd: at}
		return &p.beyond
	}
	for p.i-p.base+n >= len(p.toks) {
		if k := len(p.toks); k > 0 && p.toks[k-1].Kind == EOF {
			return &p.toks[k-1]
		}
		p.lex()
	}
	return &p.toks[p.i-p.base+n]
}

// drop makes room where the buffer is full: the tokens behind the current one go, but for the last two, which tell what
// the next one is. What is kept moves to another buffer, so that the token that a caller still looks at stays.
func (p *Parser) drop() {
	n := p.i - p.base - 2
	if p.KeepTokens || p.Pattern || n < cap(p.toks)/2 {
		return // the buffer is look-ahead for the most part: it grows
	}
	p.toks, p.spare = append(p.spare[:0], p.toks[n:]...), p.toks
	p.base += n
}

// Prev returns the token consumed last; its Kind is EOF at the start.
func (p *Parser) Prev() *Token { return &p.prevTok }

// LastLexed returns the token before the one that is being lexed: what tells a division from a regular expression.
func (p *Parser) LastLexed() *Token {
	if k := len(p.toks) - 2; k >= 0 {
		return &p.toks[k]
	}
	return &p.prevTok
}

// Next consumes the current token and returns a copy of it. EOF is never consumed.
func (p *Parser) Next() Token {
	t := *p.Cur()
	if t.Kind == EOF {
		return t
	}
	if !p.step() {
		return *p.Cur() // the end
	}
	p.i++
	p.prevEnd, p.prevTok = int(t.End), t
	return t
}

// step counts a step of work and reports whether more are allowed; where they are not, the parse has ended.
func (p *Parser) step() bool {
	p.steps++
	switch {
	case p.steps > 1000+stepsPerByte*len(p.Src):
		p.Stop("too many steps")
	case len(p.Nodes) > tree.MaxNodes(len(p.Src)):
		p.Stop("too many nodes")
	default:
		return true
	}
	return false
}

// Is reports whether the current token is the word or the operator s.
func (p *Parser) Is(s string) bool { return p.PeekIs(0, s) }

// PeekIs reports whether the token n places ahead is the word or the operator s.
func (p *Parser) PeekIs(n int, s string) bool {
	t := p.Peek(n)
	if t.Kind != Word && t.Kind != Punct && t.Kind != Dots {
		return false
	}
	if int(t.End-t.Start) != len(s) {
		return false
	}
	return p.Src[t.Start:t.End] == s || p.D.FoldWords && t.Kind == Word && t.Op != 0 && t.Op.String() == s
}

// IsAny returns which of the words or operators the current token is, or "".
func (p *Parser) IsAny(list ...string) string {
	for _, s := range list {
		if p.Is(s) {
			return s
		}
	}
	return ""
}

// Word returns the current token's text if it is a word, else "".
func (p *Parser) Word() string { return p.PeekWord(0) }

// PeekWord returns the text of the token n places ahead if it is a word, else "".
func (p *Parser) PeekWord(n int) string {
	t := p.Peek(n)
	if t.Kind != Word {
		return ""
	}
	return p.Src[t.Start:t.End]
}

// Got consumes the current token if it is s.
func (p *Parser) Got(s string) bool {
	if p.Is(s) {
		p.Next()
		return true
	}
	return false
}

// Want consumes s, or notes a syntax error where something else stands.
func (p *Parser) Want(s string) bool {
	if p.Got(s) {
		return true
	}
	p.Fail("expected %q", s)
	return false
}

// Here is the offset of the current token, End that of the end of the token consumed last.
func (p *Parser) Here() int { return int(p.Cur().Start) }

// End is the offset of the end of the token consumed last.
func (p *Parser) End() int { return p.prevEnd }

// NLBefore reports whether a line break stands before the current token and means something here (outside of brackets).
func (p *Parser) NLBefore() bool { return p.Cur().NL && p.nest == 0 }

// AtEOF reports whether the text is used up.
func (p *Parser) AtEOF() bool { return p.Cur().Kind == EOF }

// LineEnd returns the offset of the line break behind off, or of the text's end. It is found once for each line, so that
// asking at every token of a long line costs little.
func (p *Parser) LineEnd(off int) int {
	if off < p.lineAt || off > p.lineEnd {
		p.lineAt, p.lineEnd = off, p.limit
		if n := strings.IndexByte(p.Src[off:p.limit], '\n'); n >= 0 {
			p.lineEnd = off + n
		}
	}
	return p.lineEnd
}

// Enter goes one level deeper and reports whether that is allowed; where it is not, the parse has ended.
func (p *Parser) Enter() bool {
	p.depth++
	if p.depth > maxDepth {
		p.Stop("nested too deeply")
		return false
	}
	return true
}

// Leave undoes Enter.
func (p *Parser) Leave() { p.depth-- }

// Limit is the offset at which the text, or the part of it that Sub parses, ends.
func (p *Parser) Limit() int { return p.limit }
