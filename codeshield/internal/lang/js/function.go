// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package js

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// paren parses an arrow function whose parameters stand in brackets.
func paren(p *parse.Parser) tree.ID {
	if !arrowBehind(p, 0) {
		return 0
	}
	return arrow(p, p.Here(), 0)
}

// arrowBehind reports whether the bracket n tokens ahead holds the parameters of an arrow function. Most brackets
// are told by the two tokens behind them; the rest by a bounded look-ahead.
func arrowBehind(p *parse.Parser, n int) bool {
	switch t := p.Peek(n + 1); t.Kind {
	case parse.Punct:
		switch t.Op {
		case opShutParen:
			return p.Peek(n+2).Op == opArrowSym || p.Peek(n+2).Op == opColon && p.Inner() != ':'
		case opBrace, opBracket, opDots, opAt:
		default:
			return false
		}
	case parse.Word, parse.Meta:
		switch p.Peek(n + 2).Op {
		case opShutParen:
			if p.Peek(n+3).Op == opArrowSym {
				return true
			}
		case opComma, opColon, opEqual, opQuestion:
		default:
			if p.Peek(n+2).Kind != parse.Word { // not a parameter property either
				return false
			}
		}
	case parse.Dots, parse.MetaDots:
	default:
		return false
	}
	k := p.After(n)
	if k == 0 {
		return false
	}
	switch p.Peek(k).Op {
	case opArrowSym:
		return true
	case opColon: // a result type, unless this is the middle of c ? (a) : b
		return p.Inner() != ':' && typeThenArrow(p, k+1)
	}
	return false
}

// typeThenArrow reports whether what stands n tokens ahead looks like a type and "=>" behind it.
func typeThenArrow(p *parse.Parser, n int) bool {
	for depth, angles, limit := 0, 0, n+maxTypeArgs; n < limit; n++ {
		t := p.Peek(n)
		switch t.Kind {
		case parse.EOF:
			return false
		case parse.Punct:
			switch t.Op {
			case opArrowSym:
				if depth == 0 {
					return true
				}
			case opParen, opBracket, opBrace:
				depth++
			case opShutParen, opShutBracket, opShut:
				if depth--; depth < 0 {
					return false
				}
			case opLess:
				angles++
			case opGreater:
				angles--
			case opShiftRight:
				angles -= 2
			case opSemicolon, opComma:
				if depth == 0 && angles <= 0 {
					return false
				}
			case opEqual, opQuestion:
				if depth == 0 {
					return false
				}
			}
		}
	}
	return false
}

// arrow parses an arrow function from its parameters on.
func arrow(p *parse.Parser, start int, mods tree.ID) tree.ID {
	var params, typ tree.ID
	if p.Is("(") {
		params = paramList(p)
		if p.Is(":") {
			p.Next()
			typ = resultType(p)
		}
	} else {
		at := p.Here()
		name := p.Name()
		params = p.Make(tree.Params, 0, at, p.End(), p.Make(tree.Param, 0, at, p.End(), 0, 0, name, 0))
	}
	p.Want("=>")
	n := p.Make(tree.Lambda, opArrow, start, p.End(), mods, params, typ, arrowBody(p))
	return n
}

func arrowBody(p *parse.Parser) tree.ID {
	if p.Is("{") {
		return p.Block()
	}
	if p.AtEOF() {
		return 0
	}
	return p.Expr()
}

// function parses a function from the word function on: a declaration, which has a name, or an expression.
func function(p *parse.Parser, start int, mods tree.ID, declaration bool) tree.ID {
	p.Next()
	if p.Is("*") {
		at := p.Here()
		star := p.Leaf(tree.Modifier, opGenerator)
		if mods == 0 {
			mods = p.New(tree.Modifiers, at, p.End())
		}
		p.Add(mods, star)
	}
	var name tree.ID
	if k := p.Cur().Kind; k == parse.Word || k == parse.Meta || k == parse.Dots {
		name = p.Name()
	}
	tparams := typeParams(p)
	params := paramsOrNone(p)
	typ := typeAnnotation(p, resultType)
	var body tree.ID
	if p.Is("{") {
		body = p.Block()
	}
	if declaration {
		n := p.Make(tree.FuncDef, opFunc, start, p.End(), mods, tparams, 0, name, params, typ, body)
		if body == 0 && p.Is(";") {
			p.EndStmt(n)
		}
		return n
	}
	return p.Make(tree.Lambda, opFunction, start, p.End(), mods, params, typ, body)
}

func paramsOrNone(p *parse.Parser) tree.ID {
	if p.Is("(") {
		return paramList(p)
	}
	p.Fail("expected %q", "(")
	return 0
}

// paramList parses parameters in brackets.
func paramList(p *parse.Parser) tree.ID {
	n := p.New(tree.Params, p.Here(), p.Here())
	p.List(n, "(", ")", func() tree.ID { return param(p) })
	return n
}

// param parses one parameter: decorators and modifiers, a name or a pattern, a type, a default.
func param(p *parse.Parser) tree.ID {
	start := p.Here()
	var op tree.Op
	var mods tree.ID
	switch t := p.Cur(); t.Kind {
	case parse.Dots, parse.MetaDots:
		if next := p.Peek(1); t.Kind == parse.MetaDots || next.Space || next.Kind != parse.Word && next.Kind != parse.Meta {
			return p.Name()
		}
	case parse.Word, parse.Punct:
		if t.Op == opAt || modifierWord(p) {
			mods = modifiers(p)
		}
	}
	if p.Is("...") {
		op = opDots
		p.Next()
	}
	name := binding(p)
	p.Got("?")
	typ := typeAnnotation(p, typeExpr)
	var value tree.ID
	if p.Got("=") {
		value = p.Expr()
	}
	return p.Make(tree.Param, op, start, p.End(), mods, typ, name, value)
}

// binding parses what a declaration gives a name: a name, or a pattern in the shape of the literal that it takes apart.
func binding(p *parse.Parser) tree.ID {
	switch {
	case p.Is("{"):
		return object(p)
	case p.Is("["):
		n := p.ListNode(tree.Array, "[", "]")
		p.Nodes[n].Op = 0
		return n
	}
	switch p.Cur().Kind {
	case parse.Word, parse.Meta, parse.MetaDots, parse.Dots:
		return p.Name()
	case parse.DeepOpen:
		return p.ExprAt(levelPrimary)
	}
	return p.Name()
}

func asyncModifier(p *parse.Parser) tree.ID {
	at := p.Here()
	return p.Make(tree.Modifiers, 0, at, at, p.Leaf(tree.Modifier, 0))
}

// catchParam parses what a catch binds: a name or a pattern, and perhaps a type.
func catchParam(p *parse.Parser) (typ, name tree.ID) {
	name = binding(p)
	return typeAnnotation(p, typeExpr), name
}
