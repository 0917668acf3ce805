// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package parse

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

// List parses what stands between open and shut: elements parsed by elem, with commas between them, into the children
// of parent. It ends at shut, or where it is stuck. It reports whether a comma stood behind the last element.
func (p *Parser) List(parent tree.ID, open, shut string, elem func() tree.ID) (comma bool) {
	return p.Sequence(parent, open, shut, ",", elem)
}

// Sequence is List with a separator other than the comma.
func (p *Parser) Sequence(parent tree.ID, open, shut, sep string, elem func() tree.ID) (trailing bool) {
	indent := p.Cur().Indent
	if !p.Want(open) || !p.Enter() {
		return false
	}
	defer p.Leave()
	s := p.Push(shut[0], true)
	defer p.Pop(s)
	for {
		if p.Is(shut) {
			p.Next()
			break
		}
		if p.Is(sep) { // a hole: [1,,2]
			p.Next()
			trailing = true
			continue
		}
		if p.stuckIn(shut) {
			p.Fail("expected %q", shut)
			break
		}
		before := p.i
		p.Add(parent, elem())
		trailing = false
		if p.Is(sep) {
			p.Next()
			trailing = true
			continue
		}
		if p.Is(shut) {
			continue
		}
		if p.stuckIn(shut) {
			continue
		}
		if p.Pattern && p.i != before && (p.Cur().Kind == Dots || p.Prev().Kind == Dots) {
			continue // "..." needs no comma
		}
		p.Fail("expected %q or %q", sep, shut)
		if t := p.Cur(); t.NL && t.Indent <= indent {
			break // no separator, and a line that is indented like the one with the bracket: it was never closed
		}
		if p.i == before || p.closes() {
			p.Add(parent, p.leaf(tree.Bad))
		}
	}
	if n := &p.Nodes[parent]; int(n.End) < p.End() {
		n.End = int32(p.End())
	}
	return trailing
}

// stuckIn is Stuck for a list that shut closes: a semicolon ends an unclosed list as well, but not one in braces.
func (p *Parser) stuckIn(shut string) bool {
	return p.Stuck() && !p.Is(shut) || shut != "}" && p.Is(";")
}

// ListNode parses a bracketed list of arguments into a node of kind k. The node's Op is "," where a comma trails.
func (p *Parser) ListNode(k tree.Kind, open, shut string) tree.ID {
	n := p.New(k, p.Here(), p.Here())
	if p.List(n, open, shut, p.Arg) && p.First(n) != 0 {
		p.Nodes[n].Op = opComma
	}
	return n
}

// Args parses arguments in brackets.
func (p *Parser) Args(open, shut string) tree.ID {
	n := p.ListNode(tree.Args, open, shut)
	p.Nodes[n].Op = 0
	return n
}

// Arg parses one argument or element: a keyword argument, a spread, an expression.
func (p *Parser) Arg() tree.ID {
	if p.D.ArgHook != nil {
		if n := p.D.ArgHook(p); n != 0 {
			return n
		}
	}
	if p.D.ArgSep != "" && (p.Cur().Kind == Word || p.Cur().Kind == Meta) && p.PeekIs(1, p.D.ArgSep) {
		start := p.Here()
		name := p.Name()
		p.Next()
		return p.Make(tree.KeywordArg, 0, start, p.End(), name, p.Expr())
	}
	if p.Is("...") && !p.Pattern {
		start, op := p.Here(), p.Cur().Op
		p.Next()
		if p.closes() { // an elision, or C's variadic dots
			return p.New(tree.Empty, start, p.End())
		}
		return p.Make(tree.Spread, op, start, p.End(), p.Expr())
	}
	// In a pattern "..." before an operand is a spread: f(...$X).
	if p.Cur().Kind == Dots && p.Pattern && p.D.prefix[opDots].prec != 0 {
		if k := p.Peek(1).Kind; k == Word || k == Meta || k == Str {
			start := p.Here()
			p.Next()
			return p.Make(tree.Spread, opDots, start, p.End(), p.Expr())
		}
	}
	return p.Expr()
}

// SkipTo consumes tokens, whole brackets at a time, until one of the given stands at the current place or the list is stuck.
func (p *Parser) SkipTo(stops ...string) {
	for !p.Stuck() && p.IsAny(stops...) == "" {
		p.SkipOne()
	}
}

// SkipOne consumes one token or one bracketed group.
func (p *Parser) SkipOne() {
	shut := ""
	switch p.IsAny("(", "[", "{") {
	case "(":
		shut = ")"
	case "[":
		shut = "]"
	case "{":
		shut = "}"
	default:
		p.Next()
		return
	}
	if !p.Enter() {
		return
	}
	defer p.Leave()
	p.Next()
	s := p.Push(shut[0], true)
	for !p.Is(shut) && !p.AtEOF() && !p.Awaited() && (shut == "}" || !p.Stuck()) { // statements stand in braces
		p.SkipOne()
	}
	p.Pop(s)
	p.Got(shut)
}

// After returns how many tokens ahead the bracket that opens n tokens ahead is closed, counted to the token behind its
// closer, or 0 where it is not closed within a bounded look-ahead. A token that is no bracket counts as one that is never closed.
func (p *Parser) After(n int) int {
	first := p.i + n
	p.Peek(n)
	if k := first - p.base; k < len(p.toks) {
		switch a := p.toks[k].after; {
		case a > 0:
			return int(a) - p.i
		case a < 0:
			return 0
		}
	}
	p.ahead = p.ahead[:0]
	for k := n; k < n+maxAhead; k++ {
		if !p.step() {
			return 0
		}
		t := p.Peek(k)
		if t.Kind == EOF {
			for _, at := range p.ahead {
				p.toks[int(at)-p.base].after = -1
			}
			return 0
		}
		if t.Kind != Punct || t.End-t.Start != 1 {
			continue
		}
		switch p.Src[t.Start] {
		case '(', '[', '{':
			if t.after > 0 { // what it encloses was gone over before
				k = max(k, int(t.after)-p.i-1)
				if len(p.ahead) == 0 {
					return k + 1
				}
				continue
			}
			p.ahead = append(p.ahead, int32(p.i+k))
		case ')', ']', '}':
			last := len(p.ahead) - 1
			if last >= 0 {
				p.toks[int(p.ahead[last])-p.base].after = int32(p.i + k + 1)
				p.ahead = p.ahead[:last]
			}
			if last <= 0 {
				return k + 1
			}
		}
	}
	for _, at := range p.ahead { // those that enough was seen of need not be asked for again
		if int(at)-first < maxAhead/3 {
			p.toks[int(at)-p.base].after = -1
		}
	}
	return 0
}

// maxAhead is how many tokens After looks at.
const maxAhead = 3000
