// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package kotlin

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// anonymous parses fun(a): T {...}.
func anonymous(p *parse.Parser, start int, mods tree.ID) tree.ID {
	p.Next()
	if !p.Is("(") { // fun T.(a)
		typ(p)
		p.Got(".")
	}
	ps := params(p, false)
	var result tree.ID
	if p.Got(":") {
		result = typ(p)
	}
	var body tree.ID
	switch {
	case p.Is("{"):
		body = p.Block()
	case p.Got("="):
		body = p.ExprAt(levelOr)
	default:
		p.Fail("expected a body")
		body = p.Bad()
	}
	return p.Make(tree.Lambda, 0, start, p.End(), mods, ps, result, body)
}

// annotated parses an expression behind annotations, or returns zero where there are none.
func annotated(p *parse.Parser) tree.ID {
	start := p.Here()
	mods := annotations(p, 0)
	if mods == 0 {
		return 0
	}
	if p.Is("fun") {
		return anonymous(p, start, mods)
	}
	x := p.ExprAt(levelPrefix)
	if p.Kind(x) == tree.Lambda && p.Missing(p.First(x)) {
		return x
	}
	return p.Make(tree.TypeOther, 0, start, p.End(), mods, x)
}

// lambda parses { a, b -> statements }; start is where its label stands.
func lambda(p *parse.Parser, start int) tree.ID {
	if !p.Enter() {
		return p.Bad()
	}
	defer p.Leave()
	b := p.New(tree.Block, p.Here(), p.Here())
	p.Next()
	s := p.Push('}', false)
	ps := p.New(tree.Params, p.End(), p.End())
	if n := arrow(p); n > 0 {
		for !p.Is("->") && !p.Is("}") && !p.AtEOF() {
			before := p.Here()
			p.Add(ps, lambdaParam(p))
			if !p.Got(",") && p.Here() == before {
				break
			}
		}
		p.Want("->")
	}
	p.Stmts(b, "}")
	p.Pop(s)
	p.Want("}")
	p.Widen(b)
	n := p.New(tree.Lambda, start, p.End())
	p.Add(n, 0)
	p.Add(n, ps)
	p.Add(n, 0)
	p.Add(n, b)
	return n
}

// arrow reports where the arrow behind the parameters of a lambda is, counted in tokens, or zero: names, types and commas
// may stand before it.
func arrow(p *parse.Parser) int {
	depth := 0
	for n := 0; n < 100; n++ {
		t := p.Peek(n)
		switch t.Kind {
		case parse.Word:
			if t.Op != 0 && t.Op != opIn {
				return 0
			}
		case parse.Meta, parse.MetaDots, parse.Dots:
		case parse.Punct:
			switch {
			case p.PeekIs(n, "->"):
				if depth == 0 {
					return n + 1
				}
			case p.PeekIs(n, "("), p.PeekIs(n, "<"), p.PeekIs(n, "["):
				depth++
			case p.PeekIs(n, ")"), p.PeekIs(n, ">"), p.PeekIs(n, "]"):
				if depth--; depth < 0 {
					return 0
				}
			case p.PeekIs(n, ","), p.PeekIs(n, ":"), p.PeekIs(n, "."), p.PeekIs(n, "?"), p.PeekIs(n, "*"), p.PeekIs(n, "@"):
			default:
				return 0
			}
		default:
			return 0
		}
	}
	return 0
}

// lambdaParam parses a parameter of a lambda: a, a: T, (a, b).
func lambdaParam(p *parse.Parser) tree.ID {
	if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
		return p.Name()
	}
	start := p.Here()
	mods := annotations(p, 0)
	name := variable(p)
	var ty tree.ID
	if p.Got(":") {
		ty = typ(p)
	}
	return p.Make(tree.Param, 0, start, p.End(), mods, ty, name, 0)
}

// variable parses a name or a destructuring (a, b: T, _).
func variable(p *parse.Parser) tree.ID {
	if !p.Is("(") {
		return p.Name()
	}
	n := p.New(tree.Tuple, p.Here(), p.Here())
	p.List(n, "(", ")", func() tree.ID {
		annotations(p, 0)
		if p.Is("val") || p.Is("var") {
			p.Next()
		}
		x := p.Name()
		if p.Got(":") {
			typ(p)
			p.Widen(x)
		}
		if p.Got("=") { // by name
			p.Expr()
			p.Widen(x)
		}
		return x
	})
	return n
}

// lambdaFollows reports whether a trailing lambda stands here, on the line of what it belongs to.
func lambdaFollows(p *parse.Parser) bool {
	t := p.Cur()
	if p.NoBrace || p.NLBefore() {
		return false
	}
	return p.Is("{") || t.Kind == parse.Word && t.Op == 0 && p.PeekIs(1, "@") && !p.Peek(1).Space && p.PeekIs(2, "{")
}

// trailing adds the lambda that follows a call's brackets to its arguments.
func trailing(p *parse.Parser, args tree.ID) {
	if !lambdaFollows(p) {
		return
	}
	start := p.Here()
	if !p.Is("{") {
		p.Next()
		p.Next()
	}
	p.Add(args, lambda(p, start))
}
