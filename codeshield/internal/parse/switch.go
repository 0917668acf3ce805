// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package parse

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

// Switch parses switch (x) { case ...: }.
func (p *Parser) Switch() tree.ID {
	start, op := p.Here(), p.Cur().Op
	p.Next()
	var subject tree.ID
	if !p.Is("{") {
		subject = p.Cond()
	}
	n := p.Make(tree.Switch, op, start, p.End(), subject)
	p.Cases(n)
	return n
}

// Cases parses the braces of a switch into n.
func (p *Parser) Cases(n tree.ID) {
	if !p.Want("{") {
		return
	}
	s := p.Push('}', false)
	for !p.Is("}") && !p.AtEOF() {
		before := p.i
		switch {
		case p.Is("case") || p.Is("default"):
			p.Add(n, p.Case())
		case p.Cur().Kind == Dots || p.Cur().Kind == MetaDots:
			p.Add(n, p.meta())
		case p.IsAny(")", "]") != "":
			p.Next()
		default:
			p.Stmt(n) // a statement before the first case: kept
		}
		if p.i == before {
			p.Next()
		}
	}
	p.Pop(s)
	p.Got("}")
	p.Widen(n)
}

// Case parses the labels that stand together and the statements behind them.
func (p *Parser) Case() tree.ID {
	start := p.Here()
	labels := p.New(tree.CaseLabels, start, start)
	var guard tree.ID
	for p.Is("case") || p.Is("default") {
		if p.Next(); p.Prev().Op == opCase {
			for {
				p.Add(labels, p.CaseLabel())
				if !p.Got(",") {
					break
				}
			}
			if w := p.IsAny("when", "if"); w != "" {
				p.Next()
				guard = p.Expr()
			}
		}
		if !p.Got(":") && !p.Got("->") && !p.Got("=>") && !p.Got(";") {
			p.Fail("expected %q", ":")
			break
		}
	}
	body := p.New(tree.Block, p.Here(), p.Here())
	for !p.AtEOF() && !p.Is("}") && !p.Is("case") && !(p.Is("default") && (p.PeekIs(1, ":") || p.PeekIs(1, "->") || p.PeekIs(1, "=>"))) {
		before := p.i
		p.Stmt(body)
		if p.i == before {
			p.Next()
		}
	}
	return p.Make(tree.Case, 0, start, p.End(), labels, guard, body)
}

// CaseLabel parses one label: an expression that stops before the colon.
func (p *Parser) CaseLabel() tree.ID {
	s := p.Push(':', true)
	defer p.Pop(s)
	if p.D.CaseHook != nil {
		return p.D.CaseHook(p)
	}
	return p.Expr()
}

// Try parses try {...} catch (...) {...} finally {...}.
func (p *Parser) Try() tree.ID {
	start := p.Here()
	p.Next()
	body := p.Body()
	n := p.Make(tree.Try, 0, start, p.End(), body)
	for p.Is("catch") {
		p.Add(n, p.Catch())
	}
	if p.Is("finally") {
		p.Add(n, p.Finally())
	}
	p.Widen(n)
	return n
}

// Catch parses catch (T e) {...}, also without the bracket.
func (p *Parser) Catch() tree.ID {
	start := p.Here()
	p.Next()
	var typ, name tree.ID
	if p.Got("(") {
		s := p.Push(')', true)
		typ, name = p.catchParam()
		p.Pop(s)
		p.closeParen()
	}
	if p.Is("when") { // C#
		p.Next()
		p.Cond()
	}
	return p.Make(tree.Catch, 0, start, p.End(), typ, name, p.Body())
}

func (p *Parser) catchParam() (typ, name tree.ID) {
	switch {
	case p.Is(")"):
		return 0, 0
	case p.Cur().Kind == Dots || p.Is("..."):
		return p.leaf(tree.Ellipsis), 0
	}
	if p.D.CatchHook != nil {
		return p.D.CatchHook(p)
	}
	for p.Is("final") || p.Is("const") {
		p.Next()
	}
	if p.PeekIs(1, ")") || p.D.TypeHook == nil {
		x := p.Expr()
		if p.D.TypeHook != nil && p.Kind(x) == tree.Ident && p.D.TypedMeta != nil { // a type without a name
			return x, 0
		}
		return 0, x
	}
	typ = p.D.TypeHook(p)
	if p.Is("|") {
		list := p.Make(tree.Tuple, 0, int(p.Nodes[typ].Start), p.End(), typ)
		for p.Got("|") {
			p.Add(list, p.D.TypeHook(p))
		}
		typ = list
	}
	if k := p.Cur().Kind; k == Word || k == Meta || k == MetaDots || k == Dots {
		name = p.Name()
	}
	return typ, name
}

// Finally parses finally {...}.
func (p *Parser) Finally() tree.ID {
	start := p.Here()
	p.Next()
	return p.Make(tree.Finally, 0, start, p.End(), p.Body())
}
