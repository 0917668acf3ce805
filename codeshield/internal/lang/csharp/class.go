// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package csharp

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// class parses a class, a struct, an interface or a record from its keyword on; op tells which.
func class(p *parse.Parser, start int, mods tree.ID, op tree.Op) tree.ID {
	p.Next()
	if !p.Enter() {
		return p.Bad()
	}
	defer p.Leave()
	name := p.Name()
	tparams := typeParams(p)
	var params, bases, body tree.ID
	if p.Is("(") {
		params = paramList(p, "(", ")")
	}
	if p.Is(":") {
		bases = baseList(p)
	}
	constraints(p)
	if p.Is("{") {
		body = p.Block()
	}
	n := p.Make(tree.ClassDef, op, start, p.End(), mods, name, tparams, params, bases, body)
	if p.Is(";") {
		p.EndStmt(n)
	}
	return n
}

// baseList parses : A, B(args): a base with arguments is a call.
func baseList(p *parse.Parser) tree.ID {
	n := p.New(tree.Bases, p.Here(), p.Here())
	p.Next()
	for {
		start := p.Here()
		t := typeExpr(p)
		if p.Is("(") {
			args := p.Args("(", ")")
			t = p.Make(tree.Call, 0, start, p.End(), t, args)
		}
		p.Add(n, t)
		if !p.Got(",") {
			return n
		}
	}
}

// enum parses an enum from its keyword on.
func enum(p *parse.Parser, start int, mods tree.ID) tree.ID {
	p.Next()
	name := p.Name()
	var bases, body tree.ID
	if p.Is(":") {
		bases = baseList(p)
	}
	if p.Is("{") {
		body = p.New(tree.Block, p.Here(), p.Here())
		p.List(body, "{", "}", func() tree.ID {
			at := p.Here()
			if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
				return p.Name()
			}
			mods := attributes(p, 0)
			key := p.Name()
			var value tree.ID
			if p.Is("=") {
				p.Next()
				value = p.Expr()
			}
			return p.Make(tree.EnumCase, 0, at, p.End(), mods, key, value, 0)
		})
	}
	n := p.Make(tree.ClassDef, opEnum, start, p.End(), mods, name, 0, 0, bases, body)
	if p.Is(";") {
		p.EndStmt(n)
	}
	return n
}

// delegate parses the declaration of a delegate type.
func delegate(p *parse.Parser, start int, mods tree.ID) tree.ID {
	p.Next()
	result := typeExpr(p)
	name := p.Name()
	tparams := typeParams(p)
	at := p.Here()
	var params tree.ID
	if p.Is("(") {
		params = paramList(p, "(", ")")
	}
	constraints(p)
	typ := p.Make(tree.TypeFunc, 0, at, p.End(), params, result)
	n := p.Make(tree.TypeDef, opDelegate, start, p.End(), mods, name, tparams, typ)
	p.EndStmt(n)
	return n
}
