// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package java

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// class parses a class, an interface, an enum, a record or an annotation type from its keyword on; op tells which.
func class(p *parse.Parser, start int, mods tree.ID, op tree.Op) tree.ID {
	p.Next()
	if !p.Enter() {
		return p.Bad()
	}
	defer p.Leave()
	name := p.Name()
	tparams := typeParams(p)
	var params tree.ID
	if p.Is("(") {
		params = paramList(p)
	}
	bases := heritage(p)
	var body tree.ID
	if p.Is("{") {
		if op == opEnum {
			body = enumBody(p)
		} else {
			body = p.Block()
		}
	}
	return p.Make(tree.ClassDef, op, start, p.End(), mods, name, tparams, params, bases, body)
}

// heritage parses extends, implements and permits. What is permitted says nothing about a class and is passed over.
func heritage(p *parse.Parser) tree.ID {
	start := p.Here()
	var bases, implements tree.ID
	for {
		at := p.Here()
		switch p.Word() {
		case "extends":
			p.Next()
			if bases == 0 {
				bases = p.New(tree.Bases, start, p.End())
			}
			types(p, bases)
			continue
		case "implements":
			p.Next()
			if implements == 0 {
				implements = p.New(tree.Bases, at, p.End())
			}
			types(p, implements)
			continue
		case "permits":
			p.Next()
			types(p, p.New(tree.Bases, at, p.End()))
			continue
		}
		break
	}
	if implements != 0 {
		if bases == 0 {
			bases = p.New(tree.Bases, start, start)
		}
		p.Add(bases, implements)
	}
	return bases
}

func types(p *parse.Parser, parent tree.ID) {
	for {
		p.Add(parent, typeExpr(p))
		if !p.Got(",") {
			return
		}
	}
}

// enumBody parses constants and, behind a semicolon, members.
func enumBody(p *parse.Parser) tree.ID {
	body := p.New(tree.Block, p.Here(), p.Here())
	p.Next()
	s := p.Push('}', false)
	for !p.Is(";") && !p.Is("}") && !p.AtEOF() {
		switch k := p.Cur().Kind; {
		case k == parse.Dots || k == parse.MetaDots:
			p.Add(body, p.Name())
		case k == parse.Word && p.Cur().Op == 0 || k == parse.Meta || p.Is("@"):
			p.Add(body, enumCase(p))
		}
		if !p.Got(",") {
			break
		}
	}
	if p.Is(";") {
		p.Next()
	}
	p.Stmts(body, "}")
	p.Pop(s)
	p.Want("}")
	p.Widen(body)
	return body
}

func enumCase(p *parse.Parser) tree.ID {
	start := p.Here()
	mods := modifiers(p)
	name := p.Name()
	var args, body tree.ID
	if p.Is("(") {
		args = p.Args("(", ")")
	}
	if p.Is("{") {
		body = p.Block()
	}
	return p.Make(tree.EnumCase, 0, start, p.End(), mods, name, args, body)
}
