// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package php

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// declaration parses a class, function, property or constant with its attributes and modifiers, wherever it stands, and
// reports whether there was one.
func declaration(p *parse.Parser, parent tree.ID) bool {
	start := p.Here()
	if !declares(p) {
		return false
	}
	mods := modifiers(p, attributes(p, 0))
	switch word(p) {
	case "function":
		p.Add(parent, function(p, start, mods))
	case "class", "interface", "trait", "enum":
		p.Add(parent, class(p, start, mods))
	case "const":
		mods = addModifier(p, mods)
		var ty tree.ID
		if k := p.Peek(1); !p.PeekIs(1, "=") && (k.Kind == parse.Word || k.Kind == parse.Punct && !p.PeekIs(1, ";") && !p.PeekIs(1, ",")) {
			ty = typ(p)
		}
		variables(p, parent, start, mods, ty)
	case "use", "case", "fn":
		return rest(p, parent, mods)
	default:
		t := p.Cur()
		var ty tree.ID
		if !isVar(p, t) && !(t.Kind == parse.Meta && endsVariable(p, 1)) {
			if t.Kind != parse.Word && t.Kind != parse.Meta && !p.Is("?") && !p.Is("\\") && !p.Is("(") {
				return rest(p, parent, mods)
			}
			ty = typ(p)
		}
		if t := p.Cur(); !isVar(p, t) && t.Kind != parse.Meta {
			if ty != 0 {
				p.Add(mods, ty)
			}
			return rest(p, parent, mods)
		}
		variables(p, parent, start, mods, ty)
	}
	return true
}

// rest keeps attributes and modifiers whose declaration is missing.
func rest(p *parse.Parser, parent, mods tree.ID) bool {
	p.Fail("expected a declaration")
	p.Add(parent, mods)
	return true
}

// declares reports whether a declaration begins here.
func declares(p *parse.Parser) bool {
	if p.Is("#") && p.PeekIs(1, "[") {
		n := p.After(1)
		return n == 0 || !p.PeekIs(n, "fn") && !(p.PeekIs(n, "function") && (p.PeekIs(n+1, "(") || p.PeekIs(n+1, "&") && p.PeekIs(n+2, "(")))
	}
	switch word(p) {
	case "abstract", "final", "public", "private", "protected", "var":
		return true
	case "readonly":
		return isModifier(p, 0)
	case "static":
		if p.PeekIs(1, "function") {
			return !p.PeekIs(2, "(") && !(p.PeekIs(2, "&") && p.PeekIs(3, "("))
		}
		return isModifier(p, 0) && !p.PeekIs(1, "fn") && !p.PeekIs(1, "instanceof")
	case "function":
		return !p.PeekIs(1, "(") && !(p.PeekIs(1, "&") && p.PeekIs(2, "("))
	case "class", "interface", "trait":
		return named(p)
	case "enum":
		return named(p) && !p.PeekIs(1, "extends") && !p.PeekIs(1, "implements")
	case "const":
		return !p.PeekIs(1, "(")
	}
	return false
}

// named reports whether a name follows.
func named(p *parse.Parser) bool {
	t := p.Peek(1)
	return t.Kind == parse.Meta || t.Kind == parse.Word && !isVar(p, t)
}

// endsVariable reports whether the token n places ahead ends the name of a variable that is declared.
func endsVariable(p *parse.Parser, n int) bool {
	t := p.Peek(n)
	return t.Kind == parse.EOF || p.PeekIs(n, ";") || p.PeekIs(n, "=") || p.PeekIs(n, ",") || p.PeekIs(n, "{")
}

// variables parses "a = 1, b;" as variables with common modifiers and type.
func variables(p *parse.Parser, parent tree.ID, start int, mods, ty tree.ID) {
	for first := true; ; first = false {
		if !first {
			mods, ty = shared(p, mods), shared(p, ty)
		}
		var name, init tree.ID
		switch p.Cur().Kind {
		case parse.Word, parse.Meta, parse.MetaDots, parse.Dots:
			name = p.Name()
		default:
			p.Fail("expected a name")
			name = p.Bad()
		}
		if p.Got("=") {
			init = p.Expr()
		}
		n := p.New(tree.VarDef, start, p.End())
		p.Add(n, mods)
		p.Add(n, ty)
		p.Add(n, name)
		p.Add(n, init)
		if p.Is(",") {
			p.Next()
			p.Add(parent, n)
			continue
		}
		if p.Is("{") {
			p.Add(parent, n)
			hooks(p, parent)
			return
		}
		finish(p, parent, n)
		return
	}
}

// shared returns a copy of what several variables share, unless it is too long to be true.
func shared(p *parse.Parser, n tree.ID) tree.ID {
	if n == 0 || p.Nodes[n].End-p.Nodes[n].Start > 500 {
		return 0
	}
	return p.Copy(n)
}

// hooks parses the accessors of a property: { get => x; set { ... } }.
func hooks(p *parse.Parser, parent tree.ID) {
	open := p.Next()
	p.Cover(parent, int(open.Start))
	s := p.Push('}', false)
	for !p.AtEOF() && !p.Is("}") && !p.Stuck() {
		start := p.Here()
		mods := modifiers(p, attributes(p, 0))
		p.Got("&")
		op := opGet
		if p.Is("set") {
			op = opSet
		}
		if p.Cur().Kind != parse.Word {
			p.Fail("expected an accessor")
			if mods != 0 {
				p.Add(parent, mods)
			}
			before := p.Here()
			p.Stmt(parent)
			if p.Here() == before && !p.AtEOF() {
				p.Add(parent, p.Leaf(tree.Bad, 0))
			}
			continue
		}
		name := p.Name()
		var ps, body tree.ID
		if p.Is("(") {
			ps = params(p)
		} else {
			ps = p.New(tree.Params, p.End(), p.End())
		}
		if p.Is("{") {
			body = p.Block()
		} else if p.Got("=>") {
			x := p.Expr()
			p.Got(";")
			body = p.Make(tree.Block, 0, int(p.Nodes[x].Start), p.End(), p.Make(tree.Return, 0, int(p.Nodes[x].Start), p.End(), x))
		} else {
			p.Got(";")
		}
		p.Add(parent, p.Make(tree.FuncDef, op, start, p.End(), mods, 0, 0, name, ps, 0, body))
	}
	p.Pop(s)
	p.Want("}")
}

// function parses function &name(params): T {...}; an abstract one has no body.
func function(p *parse.Parser, start int, mods tree.ID) tree.ID {
	p.Next()
	if p.Is("&") {
		mods = addModifier(p, mods)
	}
	var name tree.ID
	switch t := p.Cur(); t.Kind {
	case parse.Word, parse.Meta, parse.MetaDots, parse.Dots:
		name = p.Name()
	default:
		p.Fail("expected a name")
		name = p.Bad()
	}
	ps := params(p)
	result := resultType(p)
	var body tree.ID
	if p.Is("{") {
		body = p.Block()
	} else {
		if !p.Got(";") && !p.AtEOF() {
			p.Fail("expected a body")
		}
		if !p.Pattern { // a pattern with a body finds abstract methods, too
			body = p.New(tree.Block, p.End(), p.End())
		}
	}
	return p.Make(tree.FuncDef, opFunc, start, p.End(), mods, 0, 0, name, ps, result, body)
}

// class parses class, interface, trait and enum. An enum is a class with that modifier.
func class(p *parse.Parser, start int, mods tree.ID) tree.ID {
	op := opClass
	switch word(p) {
	case "interface":
		op = opInterface
		p.Next()
	case "trait":
		op = opTrait
		p.Next()
	case "enum":
		mods = addModifier(p, mods)
	default:
		p.Next()
	}
	name := part(p)
	if p.Is(":") { // the type of an enum's values
		p.Next()
		typ(p)
	}
	bases := bases(p)
	var body tree.ID
	if p.Is("{") {
		body = classBody(p)
	} else {
		p.Fail("expected %q", "{")
		body = p.New(tree.Block, p.End(), p.End())
	}
	return p.Make(tree.ClassDef, op, start, p.End(), mods, name, 0, 0, bases, body)
}

// bases parses extends A, B implements C, D.
func bases(p *parse.Parser) tree.ID {
	if !p.Is("extends") && !p.Is("implements") {
		return 0
	}
	n := p.New(tree.Bases, p.Here(), p.Here())
	if p.Got("extends") {
		types(p, n)
	}
	if p.Is("implements") {
		in := p.New(tree.Bases, p.Here(), p.Here())
		p.Nodes[in].Op = opImplements
		p.Next()
		types(p, in)
		p.Add(n, in)
	}
	return n
}

// types adds types with commas between them to n.
func types(p *parse.Parser, n tree.ID) {
	for !p.Is("{") && !p.Stuck() {
		p.Add(n, atom(p))
		if !p.Got(",") {
			return
		}
	}
}

// classBody parses the members of a class.
func classBody(p *parse.Parser) tree.ID {
	b := p.New(tree.Block, p.Here(), p.Here())
	if !p.Want("{") {
		return b
	}
	s := p.Push('}', false)
	for !p.AtEOF() && !p.Is("}") {
		before := p.Here()
		switch {
		case p.Is("use"):
			p.Add(b, traits(p))
		case p.Is("case"):
			p.Add(b, enumCase(p))
		case p.IsAny(")", "]") != "" && !p.Awaited():
			p.Fail("unexpected closing bracket")
			p.Add(b, p.Leaf(tree.Bad, 0))
		case p.IsAny(")", "]") != "":
			p.Pop(s)
			return b
		default:
			p.Stmt(b)
		}
		if p.Here() == before && !p.AtEOF() {
			p.Add(b, p.Leaf(tree.Bad, 0))
		}
	}
	p.Pop(s)
	if !p.Got("}") {
		p.Fail("expected %q", "}")
	}
	p.Nodes[b].End = max(p.Nodes[b].End, int32(p.End()))
	return b
}

// traits parses use A, B { ... } in a class.
func traits(p *parse.Parser) tree.ID {
	n := p.New(tree.Directive, p.Here(), p.Here())
	p.Nodes[n].Op = opUse
	p.Next()
	types(p, n)
	if p.Is("{") {
		p.SkipOne()
	} else if !p.Got(";") {
		p.Fail("expected %q", ";")
	}
	p.Nodes[n].End = max(p.Nodes[n].End, int32(p.End()))
	return n
}

// enumCase parses case A = 1.
func enumCase(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	name := part(p)
	var value tree.ID
	if p.Got("=") {
		value = p.Expr()
	}
	n := p.Make(tree.EnumCase, 0, start, p.End(), 0, name, value, 0)
	if !p.Got(";") {
		p.Fail("expected %q", ";")
	}
	p.Nodes[n].End = max(p.Nodes[n].End, int32(p.End()))
	return n
}
