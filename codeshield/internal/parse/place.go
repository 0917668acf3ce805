// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package parse

import (
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Mark is a place to go back to.
type Mark struct {
	i, nodes, nest, open, prevEnd, relexed int
	prevTok                                Token
	err                                    error
	errAt                                  int
}

// Mark notes where the parse stands.
func (p *Parser) Mark() Mark {
	p.Cur()
	return Mark{p.i, len(p.Nodes), p.nest, len(p.open), p.prevEnd, p.relexed, p.prevTok, p.err, p.errAt}
}

// Back returns to m and forgets what was built since. What was lexed stays, unless Relex or Split changed it meanwhile.
// Nodes that existed at m must not have got children since.
func (p *Parser) Back(m Mark) {
	if p.stopped {
		return
	}
	p.i = m.i
	switch {
	case m.i < p.base: // the tokens are no longer there
		p.toks, p.base = p.toks[:0], m.i
		p.off = p.begin
		if m.i > 0 {
			p.off = m.prevEnd
		}
	case p.relexed != m.relexed:
		p.toks = p.toks[:m.i-p.base]
		p.off = p.begin
		if m.i > 0 {
			p.off = m.prevEnd
		}
	}
	p.Tree.Truncate(m.nodes)
	p.nest, p.open = m.nest, p.open[:m.open]
	p.prevEnd, p.prevTok, p.err, p.errAt = m.prevEnd, m.prevTok, m.err, m.errAt
}

// Relex drops the look-ahead from the current token on and goes on lexing at offset off.
func (p *Parser) Relex(off int) {
	if p.stopped {
		return
	}
	p.toks = p.toks[:p.i-p.base]
	p.off = off
	p.relexed++
}

// Take makes t, which the caller has lexed at the end of what was consumed, the current token. Look-ahead from there on is dropped.
func (p *Parser) Take(t Token) {
	if p.stopped {
		return
	}
	p.toks = append(p.toks[:p.i-p.base], t)
	p.off = int(t.End)
	p.relexed++
}

// Split takes the first n bytes of the current operator as a token of their own, for the ">>" that closes two brackets.
func (p *Parser) Split(n int) {
	t := p.Cur()
	if int(t.End-t.Start) <= n {
		return
	}
	op, _ := tree.FindOp(p.Src[t.Start : int(t.Start)+n])
	end := int(t.Start) + n
	t.Op, t.End, t.VEnd = op, int32(end), int32(end)
	p.toks = p.toks[:p.i-p.base+1]
	p.off = end
	p.relexed++
}

// Push opens a bracket that shut will close. In it line breaks mean nothing if flat, and NoIn and NoBrace are off; the
// returned state is for Pop.
func (p *Parser) Push(shut byte, flat bool) State {
	s := State{p.NoIn, p.NoBrace, p.nest, len(p.open)}
	p.NoIn, p.NoBrace = false, false
	if flat {
		p.nest++
	} else {
		p.nest = 0
	}
	p.open = append(p.open, shut)
	return s
}

// State is what Push saved.
type State struct {
	noIn, noBrace bool
	nest, open    int
}

// Pop restores what Push saved.
func (p *Parser) Pop(s State) {
	p.NoIn, p.NoBrace, p.nest = s.noIn, s.noBrace, s.nest
	p.open = p.open[:min(len(p.open), s.open)]
}

// Awaited reports whether the current token closes a bracket that is open further out.
func (p *Parser) Awaited() bool {
	t := p.Cur()
	if t.Kind != Punct || t.End-t.Start != 1 {
		return false
	}
	c := p.Src[t.Start]
	if c == ':' { // means something in the innermost place alone
		return len(p.open) > 0 && p.open[len(p.open)-1] == ':'
	}
	for i := len(p.open) - 1; i >= 0; i-- {
		if p.open[i] == c {
			return true
		}
	}
	return false
}

// Stuck reports whether a bracketed list can't go on: the text ends, a closer of an outer bracket stands here, or a
// statement begins on a new line.
func (p *Parser) Stuck() bool {
	t := p.Cur()
	switch t.Kind {
	case EOF:
		return true
	case Word:
		return t.NL && p.D.stmtOnly[p.Src[t.Start:t.End]] && (p.D.NotStmt == nil || !p.D.NotStmt(p))
	case Punct:
		return p.Awaited()
	}
	return false
}

// Sub parses the part [start, end) of the text with f, as a text of its own, and comes back: holes of strings.
func (p *Parser) Sub(start, end int, f func()) {
	if !p.Enter() {
		return
	}
	defer p.Leave()
	if room := min(end-start, 64) + 1; len(p.toks)+room > cap(p.toks) {
		p.drop()
		p.toks = slices.Grow(p.toks, room)
	}
	saved := *p
	p.toks, p.i, p.base, p.off, p.begin, p.limit = p.toks[len(p.toks):], 0, 0, start, start, end
	p.nest, p.open, p.NoIn, p.NoBrace = 0, p.open[len(p.open):], false, false
	p.prevTok, p.prevEnd = Token{}, start
	p.lineAt, p.lineEnd = 0, -1
	f()
	if p.stopped {
		return
	}
	steps, err, errAt, ext := p.steps, p.err, p.errAt, p.Ext
	*p = saved
	p.steps, p.err, p.errAt, p.Ext = steps, err, errAt, ext
}

// Inner returns the closer of the innermost open bracket, or zero.
func (p *Parser) Inner() byte {
	if n := len(p.open); n > 0 {
		return p.open[n-1]
	}
	return 0
}
