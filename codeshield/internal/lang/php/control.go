// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package php

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// orphan parses else and elseif whose if was cut off.
func orphan(p *parse.Parser, parent tree.ID) {
	p.Fail("unexpected %q", word(p))
	if p.Is("elseif") || p.PeekIs(1, "if") {
		start := int32(p.Here())
		p.Got("else")
		n := ifStmt(p)
		p.Nodes[n].Start = start
		p.Add(parent, n)
		return
	}
	start := p.Here()
	p.Next()
	b := body(p, "endif")
	p.Add(parent, p.Make(tree.TryElse, 0, start, p.End(), b))
}

// body parses the body of a statement: a block, a statement, or a colon and statements up to the given word.
func body(p *parse.Parser, end string) tree.ID {
	if !p.Is(":") {
		return p.Body()
	}
	b := p.New(tree.Block, p.Here(), p.Here())
	p.Next()
	until(p, b, end)
	if p.Got(end) {
		endOfEnd(p)
	} else {
		p.Fail("expected %q", end)
	}
	p.Nodes[b].End = max(p.Nodes[b].End, int32(p.End()))
	if first := p.First(b); first != 0 && p.Tree.Next(first) == 0 { // one statement is no block
		p.Nodes[first].Parent = 0
		return first
	}
	return b
}

// endOfEnd takes the semicolon behind endif and its like.
func endOfEnd(p *parse.Parser) {
	if !p.Got(";") && p.Cur().Kind != parse.Text && !p.AtEOF() {
		p.Fail("expected %q", ";")
	}
}

// until parses statements into b up to one of the given words, or up to what ends the block around them.
func until(p *parse.Parser, b tree.ID, words ...string) {
	for !p.AtEOF() && p.IsAny(words...) == "" && !p.Is("}") {
		if p.IsAny(")", "]") != "" && p.Awaited() {
			return
		}
		before := p.Here()
		p.Stmt(b)
		if p.Here() == before && !p.AtEOF() {
			p.Add(b, p.Leaf(tree.Bad, 0))
		}
	}
}

// ifStmt parses if and elseif with what follows, in both forms.
func ifStmt(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	cond := p.Cond()
	if p.Is(":") {
		return altIf(p, start, cond)
	}
	then := p.Body()
	var other tree.ID
	if p.Is("elseif") || p.Is("else") {
		if !p.Enter() {
			return then
		}
		switch {
		case p.Is("elseif"):
			other = ifStmt(p)
		case p.PeekIs(1, "if"):
			p.Next()
			other = ifStmt(p)
		default:
			p.Next()
			other = p.Body()
		}
		p.Leave()
	}
	return p.Make(tree.If, opIf, start, p.End(), cond, then, other)
}

// altIf parses ": ... elseif (c): ... else: ... endif;" behind a condition.
func altIf(p *parse.Parser, start int, cond tree.ID) tree.ID {
	then := p.New(tree.Block, p.Here(), p.Here())
	p.Next()
	until(p, then, "elseif", "else", "endif")
	p.Nodes[then].End = max(p.Nodes[then].End, int32(p.End()))
	var other tree.ID
	switch {
	case p.Is("elseif") || p.Is("else") && p.PeekIs(1, "if"):
		if p.Enter() {
			p.Got("else")
			other = ifStmt(p)
			p.Leave()
		}
	case p.Is("else"):
		p.Next()
		p.Got(":")
		other = p.New(tree.Block, p.Here(), p.Here())
		until(p, other, "endif")
		p.Nodes[other].End = max(p.Nodes[other].End, int32(p.End()))
		fallthrough
	default:
		if p.Got("endif") {
			endOfEnd(p)
		} else {
			p.Fail("expected %q", "endif")
		}
	}
	return p.Make(tree.If, opIf, start, p.End(), cond, then, other)
}

// forStmt parses for (init; condition; step).
func forStmt(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	var part [3]tree.ID
	if p.Got("(") {
		s := p.Push(')', true)
		for i := 0; i < 3 && !p.Is(")") && !p.Stuck(); i++ {
			if !p.Is(";") {
				part[i] = p.Comma()
			}
			if !p.Got(";") {
				break
			}
		}
		p.Pop(s)
		p.Want(")")
	} else {
		p.Fail("expected %q", "(")
	}
	b := body(p, "endfor")
	return p.Make(tree.For, 0, start, p.End(), part[0], part[1], part[2], b)
}

// foreach parses foreach (x as k => v).
func foreach(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	var over, target tree.ID
	if p.Got("(") {
		s := p.Push(')', true)
		over = p.Expr()
		if p.Got("as") {
			target = element(p)
		} else if p.Kind(over) != tree.Ellipsis {
			p.Fail("expected %q", "as")
		}
		p.Pop(s)
		p.Want(")")
	} else {
		p.Fail("expected %q", "(")
	}
	b := body(p, "endforeach")
	return p.Make(tree.ForEach, opAs, start, p.End(), target, over, b)
}

// switchStmt parses switch (x) { case 1: ... }, in both forms.
func switchStmt(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	subject := p.Cond()
	n := p.Make(tree.Switch, opSwitch, start, p.End(), subject)
	switch {
	case p.Is("{"):
		p.Cases(n)
	case p.Got(":"):
		for !p.AtEOF() && !p.Is("endswitch") && !p.Is("}") {
			before := p.Here()
			if p.Is("case") || p.Is("default") {
				p.Add(n, caseOf(p))
			} else {
				p.Stmt(n)
			}
			if p.Here() == before {
				p.Add(n, p.Leaf(tree.Bad, 0))
			}
		}
		if p.Got("endswitch") {
			endOfEnd(p)
		}
	default:
		p.Fail("expected %q", "{")
	}
	p.Nodes[n].End = max(p.Nodes[n].End, int32(p.End()))
	return n
}

// caseOf parses the labels and statements of one case up to the next one or endswitch.
func caseOf(p *parse.Parser) tree.ID {
	start := p.Here()
	labels := p.New(tree.CaseLabels, start, start)
	for p.Is("case") || p.Is("default") {
		if p.Is("case") {
			p.Next()
			p.Add(labels, p.CaseLabel())
		} else {
			p.Next()
		}
		if !p.Got(":") {
			p.Got(";")
		}
	}
	b := p.New(tree.Block, p.Here(), p.Here())
	until(p, b, "case", "default", "endswitch")
	return p.Make(tree.Case, 0, start, p.End(), labels, 0, b)
}

// match parses match (x) { a, b => c, default => d }, or returns zero where match is a name.
func match(p *parse.Parser) tree.ID {
	if !p.PeekIs(1, "(") {
		return 0
	}
	if n := p.After(1); n == 0 || !p.PeekIs(n, "{") {
		return 0
	}
	start := p.Here()
	p.Next()
	subject := p.Cond()
	n := p.Make(tree.Switch, opMatch, start, p.End(), subject)
	p.List(n, "{", "}", func() tree.ID { return arm(p) })
	p.Nodes[n].End = max(p.Nodes[n].End, int32(p.End()))
	return p.Make(tree.StmtExpr, 0, start, p.End(), n)
}

// arm parses one arm of a match.
func arm(p *parse.Parser) tree.ID {
	if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
		return p.Name()
	}
	start := p.Here()
	labels := p.New(tree.CaseLabels, start, start)
	if p.Is("default") {
		p.Next()
		p.Nodes[labels].End = int32(p.End())
	} else {
		for !p.Is("=>") && !p.Stuck() {
			p.Add(labels, p.Expr())
			if !p.Got(",") {
				break
			}
		}
	}
	var b tree.ID
	if p.Want("=>") {
		x := p.Expr()
		at := int(p.Nodes[x].Start)
		b = p.Make(tree.Block, 0, at, p.End(), p.Make(tree.ExprStmt, 0, at, p.End(), x))
	}
	return p.Make(tree.Case, 0, start, p.End(), labels, 0, b)
}

// caught parses what stands in the brackets of a catch: A | B $e, or types alone.
func caught(p *parse.Parser) (types, name tree.ID) {
	if p.Is(")") {
		return 0, 0
	}
	types = typ(p)
	if p.Kind(types) == tree.TypeUnion {
		p.Nodes[types].Kind, p.Nodes[types].Op = tree.Tuple, 0
	}
	if t := p.Cur(); isVar(p, t) || t.Kind == parse.Meta || t.Kind == parse.MetaDots || t.Kind == parse.Dots {
		name = p.Name()
	}
	return types, name
}
