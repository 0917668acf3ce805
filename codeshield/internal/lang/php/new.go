// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package php

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// newExpr parses new A(x) and new class(x) extends B {...}.
func newExpr(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	mods := attributes(p, 0)
	for p.Is("readonly") {
		mods = addModifier(p, mods)
	}
	if p.Is("class") {
		return newClass(p, start, mods)
	}
	typ := newType(p)
	args := arguments(p)
	return p.Make(tree.New, 0, start, p.End(), typ, args, 0)
}

// newClass parses the class of new class(x) extends B {...}.
func newClass(p *parse.Parser, start int, mods tree.ID) tree.ID {
	at := p.Here()
	if mods != 0 {
		at = int(p.Nodes[mods].Start)
	}
	p.Next()
	args := arguments(p)
	bases := bases(p)
	body := classBody(p)
	class := p.Make(tree.ClassDef, opClass, at, p.End(), mods, 0, 0, 0, bases, body)
	p.Nodes[class].Start = min(p.Nodes[class].Start, int32(at))
	return p.Make(tree.New, 0, start, p.End(), 0, args, class)
}

// arguments parses arguments in brackets, or makes none.
func arguments(p *parse.Parser) tree.ID {
	if p.Is("(") {
		return p.Args("(", ")")
	}
	return p.New(tree.Args, p.End(), p.End())
}

// newType parses what stands behind new: a name, a variable with its members, an expression in brackets.
func newType(p *parse.Parser) tree.ID {
	t := p.Cur()
	var x tree.ID
	switch {
	case p.Is("("):
		return p.Paren()
	case p.Is("$"):
		x = variableVariable(p)
	case isVar(p, t) || t.Kind == parse.Meta || t.Kind == parse.MetaDots || t.Kind == parse.Dots:
		x = p.Name()
		if p.Is("\\") {
			for p.Is("\\") {
				p.Next()
				y := part(p)
				x = p.Make(tree.Member, opBackslash, int(p.Nodes[x].Start), p.End(), x, y)
			}
			return x
		}
	case t.Kind == parse.Word || p.Is("\\"):
		return name(p)
	case t.Kind == parse.DeepOpen:
		return p.ExprAt(levelPower + 1)
	default:
		p.Fail("expected a class")
		return p.Bad()
	}
	for p.Is("->") || p.Is("?->") || p.Is("::") || p.Is("[") {
		x = postfix(p, x)
	}
	return x
}
