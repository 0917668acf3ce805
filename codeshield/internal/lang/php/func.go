// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package php

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

func lower(s string) string {
	if len(s) > 16 {
		return ""
	}
	return strings.ToLower(s)
}

// lambda parses function (a) use (b): T {...} and fn(a): T => x. What a closure uses it shares by name.
func lambda(p *parse.Parser, start int, mods tree.ID) tree.ID {
	arrow := p.Is("fn")
	p.Next()
	p.Got("&")
	ps := params(p)
	if p.Is("use") {
		p.Next()
		if p.Is("(") {
			p.SkipOne()
		}
	}
	result := resultType(p)
	var body tree.ID
	switch {
	case p.Is("{"):
		body = p.Block()
	case arrow && p.Want("=>"):
		body = p.ExprAt(levelAssign)
	default:
		p.Fail("expected a body")
		body = p.Bad()
	}
	return p.Make(tree.Lambda, 0, start, p.End(), mods, ps, result, body)
}

// resultType parses ": T", if it is there.
func resultType(p *parse.Parser) tree.ID {
	if !p.Is(":") {
		return 0
	}
	p.Next()
	return typ(p)
}

// params parses parameters in brackets.
func params(p *parse.Parser) tree.ID {
	if !p.Is("(") {
		p.Fail("expected %q", "(")
		return p.New(tree.Params, p.End(), p.End())
	}
	n := p.New(tree.Params, p.Here(), p.Here())
	p.List(n, "(", ")", func() tree.ID { return param(p) })
	return n
}

// param parses a parameter: #[A] private readonly ?T &...$x = 1.
func param(p *parse.Parser) tree.ID {
	start := p.Here()
	mods := modifiers(p, attributes(p, 0))
	t := p.Cur()
	if (t.Kind == parse.Dots || t.Kind == parse.MetaDots) && !isVar(p, p.Peek(1)) && p.Peek(1).Kind != parse.Meta && !p.PeekIs(1, "&") && mods == 0 {
		return p.Name()
	}
	var ty, name, init tree.ID
	var op tree.Op
	if !isVar(p, t) && !p.Is("&") && !p.Is("...") && !(t.Kind == parse.Meta && endsParam(p, 1)) {
		ty = typ(p)
	}
	if p.Is("&") {
		mods = addModifier(p, mods)
	}
	if p.Is("...") {
		op = opDots
		p.Next()
	}
	switch t := p.Cur(); {
	case isVar(p, t), t.Kind == parse.Meta, t.Kind == parse.MetaDots:
		name = p.Name()
	default:
		p.Fail("expected a parameter")
		if ty == 0 || mods == 0 && op == 0 {
			if ty != 0 {
				return ty
			}
			return p.Expr()
		}
	}
	if p.Got("=") {
		init = p.Expr()
	}
	n := p.New(tree.Param, start, p.End())
	p.Nodes[n].Op = op
	p.Add(n, mods)
	p.Add(n, ty)
	p.Add(n, name)
	p.Add(n, init)
	if mods != 0 && p.Is("{") { // hooks of a promoted property
		p.SkipOne()
		p.Nodes[n].End = int32(p.End())
	}
	return n
}

// endsParam reports whether the token n places ahead ends a parameter's name.
func endsParam(p *parse.Parser, n int) bool {
	t := p.Peek(n)
	return t.Kind == parse.EOF || p.PeekIs(n, ",") || p.PeekIs(n, ")") || p.PeekIs(n, "=")
}

// typ parses a type: ?T, A|B, A&B, (A&B)|null.
func typ(p *parse.Parser) tree.ID {
	start := p.Here()
	x := atom(p)
	if !unionGoesOn(p) {
		return x
	}
	n := p.Make(tree.TypeUnion, p.Cur().Op, start, p.End(), x)
	for unionGoesOn(p) {
		p.Next()
		p.Add(n, atom(p))
	}
	return n
}

// unionGoesOn reports whether an operator of types stands here: an "&" may also mark a parameter by reference.
func unionGoesOn(p *parse.Parser) bool {
	if p.Is("|") {
		return true
	}
	if !p.Is("&") {
		return false
	}
	next := p.Peek(1)
	return next.Kind == parse.Word && !isVar(p, next) || next.Kind == parse.Punct && next.Op == opBackslash
}

// atom parses a type without operators.
func atom(p *parse.Parser) tree.ID {
	start := p.Here()
	switch t := p.Cur(); {
	case p.Is("?"):
		p.Next()
		x := atom(p)
		return p.Make(tree.TypeNullable, 0, start, p.End(), x)
	case p.Is("("):
		p.Next()
		s := p.Push(')', true)
		x := typ(p)
		p.Pop(s)
		p.Want(")")
		return x
	case t.Kind == parse.Word && !isVar(p, t), p.Is("\\"):
		return name(p)
	case t.Kind == parse.Meta, t.Kind == parse.MetaDots, t.Kind == parse.Dots:
		return p.Name()
	}
	p.Fail("expected a type")
	return p.Bad()
}

// attributes adds attributes #[A(1), B] to mods.
func attributes(p *parse.Parser, mods tree.ID) tree.ID {
	for p.Is("#") && p.PeekIs(1, "[") {
		if mods == 0 {
			mods = p.New(tree.Modifiers, p.Here(), p.Here())
		}
		p.Next()
		p.List(mods, "[", "]", func() tree.ID {
			at := p.Here()
			x := name(p)
			var args tree.ID
			if p.Is("(") {
				args = p.Args("(", ")")
			}
			return p.Make(tree.Attr, 0, at, p.End(), x, args)
		})
	}
	return mods
}

// attributed parses a closure behind attributes.
func attributed(p *parse.Parser) tree.ID {
	start := p.Here()
	if !p.PeekIs(1, "[") {
		return 0
	}
	mods := attributes(p, 0)
	if p.Is("static") {
		mods = addModifier(p, mods)
	}
	if p.Is("function") || p.Is("fn") {
		return lambda(p, start, mods)
	}
	p.Fail("expected a function")
	return p.Make(tree.Bad, 0, start, p.End(), mods)
}

// modifiers adds the modifiers that stand here to mods.
func modifiers(p *parse.Parser, mods tree.ID) tree.ID {
	for isModifier(p, 0) {
		mods = addModifier(p, mods)
		if p.Is("(") && p.PeekIs(1, "set") && p.PeekIs(2, ")") { // private(set)
			p.SkipOne()
			p.Nodes[mods].End = int32(p.End())
		}
	}
	return mods
}

// isModifier reports whether the token n places ahead is a modifier: a word that also may be a name is one where another word
// or a variable follows.
func isModifier(p *parse.Parser, n int) bool {
	t := p.Peek(n)
	if t.Kind != parse.Word || t.Op == 0 {
		return false
	}
	switch t.Op.String() {
	case "public", "private", "protected", "abstract", "final", "var":
		return true
	case "static", "readonly":
		next := p.Peek(n + 1)
		return next.Kind == parse.Word || next.Kind == parse.Meta || p.PeekIs(n+1, "?") || p.PeekIs(n+1, "\\") || p.PeekIs(n+1, "&")
	}
	return false
}

// addModifier consumes a modifier into mods, which it makes where it is missing.
func addModifier(p *parse.Parser, mods tree.ID) tree.ID {
	if mods == 0 {
		mods = p.New(tree.Modifiers, p.Here(), p.Here())
	}
	p.Add(mods, p.Leaf(tree.Modifier, 0))
	return mods
}
