// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package js

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// class parses a class or an interface from its keyword on; op tells which.
func class(p *parse.Parser, start int, mods tree.ID, op tree.Op) tree.ID {
	p.Next()
	var name tree.ID
	if k := p.Cur().Kind; k == parse.Meta || k == parse.Dots || k == parse.Word && p.Word() != "extends" && p.Word() != "implements" {
		name = p.Name()
	}
	tparams := typeParams(p)
	bases := heritage(p)
	var body tree.ID
	if p.Is("{") {
		body = p.New(tree.Block, p.Here(), p.Here())
		members(p, body)
	}
	return p.Make(tree.ClassDef, op, start, p.End(), mods, name, tparams, 0, bases, body)
}

func anonymousClass(p *parse.Parser, start int, mods tree.ID) tree.ID {
	if p.Word() != "class" { // decorators of nothing
		p.Fail("expected a class")
		return p.Make(tree.Bad, 0, start, p.End(), mods)
	}
	c := class(p, start, mods, opClass)
	if name := p.Child(c, 1); p.Kind(name) == tree.Ident { // known within the class alone
		p.Nodes[name].Kind = tree.None
	}
	return p.Make(tree.StmtExpr, 0, start, p.End(), c)
}

// heritage parses extends A, B implements C, D.
func heritage(p *parse.Parser) tree.ID {
	start := p.Here()
	var bases, implements tree.ID
	for {
		switch p.Word() {
		case "extends":
			p.Next()
			if bases == 0 {
				bases = p.New(tree.Bases, start, p.End())
			}
			superTypes(p, bases)
			continue
		case "implements", "mixins":
			at := p.Here()
			p.Next()
			if implements == 0 {
				implements = p.New(tree.Bases, at, p.End())
			}
			superTypes(p, implements)
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

func superTypes(p *parse.Parser, bases tree.ID) {
	for !p.Is("{") && !p.AtEOF() {
		t := p.ExprAt(levelPrimary)
		if p.Is("<") {
			t = typeArgs(p, t)
		}
		p.Add(bases, t)
		if !p.Got(",") {
			return
		}
	}
}

// members parses the braces of a class, an interface or an object type into parent.
func members(p *parse.Parser, parent tree.ID) {
	if !p.Enter() {
		return
	}
	defer p.Leave()
	p.Next()
	s := p.Push('}', false)
	for !p.Is("}") && !p.AtEOF() {
		if p.IsAny(")", "]") != "" {
			if p.Awaited() {
				break
			}
			p.Fail("unexpected bracket")
			p.Next()
			continue
		}
		before := p.End()
		p.Add(parent, classMember(p))
		if p.End() == before && !p.AtEOF() && !p.Is("}") {
			p.Fail("unexpected token in a class")
			p.Add(parent, p.Leaf(tree.Bad, 0))
		}
	}
	p.Pop(s)
	p.Want("}")
	p.Widen(parent)
}

// classMember parses a field, a method, an accessor, a static block or an index signature.
func classMember(p *parse.Parser) tree.ID {
	start := p.Here()
	switch t := p.Cur(); t.Kind {
	case parse.Dots, parse.MetaDots:
		n := p.Name()
		p.Got(";")
		return n
	case parse.DeepOpen:
		n := p.Expr()
		p.Got(";")
		return n
	case parse.Punct:
		switch {
		case p.Is(";"), p.Is(","):
			return p.Leaf(tree.Empty, 0)
		case p.Is("..."): // an elision, or the spread of an object type in Flow
			p.Next()
			n := p.Make(tree.Empty, 0, start, p.End())
			if p.Cur().Kind == parse.Word && !p.Cur().NL {
				n = p.Make(tree.Spread, opDots, start, p.End(), typeExpr(p))
			}
			endMember(p, n)
			return n
		case p.Is("("): // a call signature
			n := method(p, start, 0, 0, opMethod)
			endMember(p, n)
			return n
		case p.Is("<"):
			n := method(p, start, 0, 0, opMethod)
			endMember(p, n)
			return n
		case p.Is("{") || t.Op == opShutParen:
			return p.Block() // what stands in no member: kept
		}
	}
	if p.Word() == "static" && p.Peek(1).Op == opBrace {
		p.Next()
		b := p.Block()
		p.Nodes[b].Start = int32(start)
		return b
	}
	if w := p.Word(); w != "" && statementWord(w) && startsOperand(p.Peek(1)) {
		return p.One() // a statement that stands in a class by mistake
	}
	mods := modifiers(p)
	op := opMethod
	if p.Cur().Kind == parse.EOF || p.Is("}") { // a decorator of what was cut off
		return p.Make(tree.Bad, 0, start, p.End(), mods)
	}
	if w := p.Word(); (w == "get" || w == "set") && startsKey(p.Peek(1)) && !(p.Peek(1).NL && p.Peek(2).Op != opParen) {
		op = opGet
		if w == "set" {
			op = opSet
		}
		at := p.Here()
		m := p.Leaf(tree.Modifier, 0)
		if mods == 0 {
			mods = p.Make(tree.Modifiers, 0, at, p.End())
		}
		p.Add(mods, m)
	}
	if p.Word() == "constructor" {
		op = opCtor
	}
	var key tree.ID
	if p.Is("[") && indexSignature(p) {
		key = indexKey(p)
	} else {
		key = propertyName(p)
	}
	for p.IsAny("?", "!", "+", "-") != "" {
		p.Next()
	}
	if p.Is("(") || p.Is("<") {
		n := method(p, start, mods, key, op)
		endMember(p, n)
		return n
	}
	typ := typeAnnotation(p, typeExpr)
	var value tree.ID
	if p.Got("=") {
		value = p.Expr()
	}
	var n tree.ID
	if p.Kind(value) == tree.Lambda {
		n = named(p, start, value, key, mods)
	} else {
		n = p.Make(tree.VarDef, 0, start, p.End(), mods, typ, key, value)
	}
	endMember(p, n)
	return n
}

// endMember takes the sign that ends a member.
func endMember(p *parse.Parser, n tree.ID) {
	if p.Got(";") || p.Got(",") {
		p.Widen(n)
		return
	}
	if t := p.Cur(); t.NL || t.Kind == parse.EOF || t.Op == opShut || p.Kind(n) == tree.FuncDef || t.Kind == parse.Dots {
		return
	}
	p.Fail("expected %q", ";")
}

// indexSignature reports whether the bracket here is that of [key: T] or [K in T] rather than a computed name.
func indexSignature(p *parse.Parser) bool {
	t := p.Peek(1)
	return (t.Kind == parse.Word || t.Kind == parse.Meta) && (p.Peek(2).Op == opColon || p.PeekIs(2, "in"))
}

// indexKey parses [key: T], or [K in T] and [K in T as U] of a mapped type.
func indexKey(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	s := p.Push(']', true)
	n := p.Make(tree.TypeOther, opBracket, start, p.End(), p.Name())
	p.Next()
	p.Add(n, typeExpr(p))
	if p.Got("as") {
		p.Add(n, typeExpr(p))
	}
	p.Pop(s)
	p.Want("]")
	p.Widen(n)
	return n
}

// modifierWord reports whether the current word is a modifier of what follows rather than a name.
func modifierWord(p *parse.Parser) bool {
	switch p.Word() {
	case "public", "private", "protected", "static", "readonly", "abstract", "override", "declare", "accessor", "async", "export", "default":
	default:
		return false
	}
	next := p.Peek(1)
	switch next.Kind {
	case parse.Word, parse.Str, parse.Number, parse.Meta:
		return !next.NL || p.Word() != "async"
	case parse.Punct:
		return next.Op == opBracket || next.Op == opStar || next.Op == opBrace && p.Word() != "static" && p.Inner() == ')'
	}
	return false
}

// modifiers parses decorators and modifiers, or returns zero where none stands.
func modifiers(p *parse.Parser) tree.ID {
	var mods tree.ID
	for {
		var m tree.ID
		start := p.Here()
		switch {
		case p.Is("@"):
			m = decorator(p)
		case modifierWord(p):
			m = p.Leaf(tree.Modifier, 0)
		case p.Is("*"):
			m = p.Leaf(tree.Modifier, opGenerator)
		case p.Is("+") || p.Is("-"): // +readonly, Flow's variance
			p.Next()
			continue
		default:
			return mods
		}
		if mods == 0 {
			mods = p.New(tree.Modifiers, start, p.End())
		}
		p.Add(mods, m)
	}
}

// decorator parses @name, @a.b.c(args) and @(expression).
func decorator(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	var name, args tree.ID
	if p.Is("(") {
		name = p.Paren()
	} else {
		name = p.Name()
		for p.Is(".") && !p.Cur().NL {
			name = member(p, name)
		}
	}
	if p.Is("<") && typeArgsEnd(p, 0) > 0 {
		name = typeArgs(p, name)
	}
	if p.Is("(") && !p.Cur().NL {
		args = p.Args("(", ")")
	}
	return p.Make(tree.Attr, 0, start, p.End(), name, args)
}
