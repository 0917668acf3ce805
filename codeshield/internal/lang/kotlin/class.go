// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package kotlin

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// class parses a class, an interface or an object behind its modifiers; an object may have no name.
func class(p *parse.Parser, start int, mods tree.ID) tree.ID {
	op := opClass
	switch p.Word() {
	case "interface":
		op = opInterface
	case "object":
		op = opObject
	}
	p.Next()
	var name tree.ID
	if k := p.Cur().Kind; k == parse.Word && !(op == opObject && p.Cur().NL) || k == parse.Meta || k == parse.MetaDots || k == parse.Dots {
		name = p.Name()
	} else if op != opObject {
		p.Fail("expected a name")
		name = p.Bad()
	}
	tps := typeParams(p)
	ps := primaryParams(p, op)
	bases := bases(p)
	constraints(p)
	var b tree.ID
	switch {
	case p.Is("{"):
		b = classBody(p, mods)
	case p.Pattern && !p.AtEOF() && !p.Cur().NL && p.IsAny(";", "}") == "":
		p.Fail("expected %q", "{")
	case !p.Pattern:
		b = p.New(tree.Block, p.End(), p.End())
	}
	return p.Make(tree.ClassDef, op, start, p.End(), mods, name, tps, ps, bases, b)
}

// primaryParams parses the parameters of the primary constructor, with "constructor" and modifiers before them.
func primaryParams(p *parse.Parser, op tree.Op) tree.ID {
	n := 0
	for ; n < 20; n++ {
		if p.PeekIs(n, "@") {
			k := annotationEnd(p, n)
			if k == 0 {
				return 0
			}
			n = k - 1
			continue
		}
		if w := p.PeekWord(n); w == "" || !isModifier(w) || w == "fun" {
			break
		}
	}
	if p.PeekWord(n) == "constructor" && p.PeekIs(n+1, "(") {
		modifiers(p)
		p.Next()
	}
	if !p.Is("(") || op == opObject {
		return 0
	}
	return params(p, false)
}

// bases parses : A(x), B by y, C.
func bases(p *parse.Parser) tree.ID {
	if !p.Is(":") {
		return 0
	}
	p.Next()
	n := p.New(tree.Bases, p.End(), p.End())
	for !p.Is("{") && !p.Stuck() {
		start := p.Here()
		if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
			p.Add(n, p.Name())
		} else {
			x := typ(p)
			if p.Is("(") && !p.Cur().NL {
				args := p.Args("(", ")")
				x = p.Make(tree.Call, 0, start, p.End(), x, args)
			}
			if p.Is("by") {
				p.Next()
				noBrace := p.NoBrace
				p.NoBrace = true
				by := p.ExprAt(levelOr)
				p.NoBrace = noBrace
				x = p.Make(tree.Binary, opBy, start, p.End(), x, by)
			}
			p.Add(n, x)
		}
		if !p.Got(",") {
			break
		}
	}
	return n
}

// classBody parses the members of a class; those of an enum begin with its values.
func classBody(p *parse.Parser, mods tree.ID) tree.ID {
	b := p.New(tree.Block, p.Here(), p.Here())
	p.Next()
	s := p.Push('}', false)
	if isEnum(p, mods) {
		enumCases(p, b)
	}
	p.Stmts(b, "}")
	p.Pop(s)
	p.Want("}")
	p.Widen(b)
	return b
}

// isEnum reports whether the modifiers of a class have "enum".
func isEnum(p *parse.Parser, mods tree.ID) bool {
	if mods == 0 {
		return false
	}
	for m := p.First(mods); m != 0; m = p.Tree.Next(m) {
		if p.Kind(m) == tree.Modifier && p.Text(m) == "enum" {
			return true
		}
	}
	return false
}

// enumCases parses A, B(1), C { ... }; at the start of an enum.
func enumCases(p *parse.Parser, b tree.ID) {
	for !p.AtEOF() && !p.Is("}") && !p.Got(";") {
		start := p.Here()
		if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
			p.Add(b, p.Name())
			p.Got(",")
			continue
		}
		mods := annotations(p, 0)
		if p.Cur().Kind != parse.Word && p.Cur().Kind != parse.Meta || declares(p) {
			if mods != 0 {
				p.Add(b, mods)
			}
			return
		}
		name := p.Name()
		var args, body tree.ID
		if p.Is("(") {
			args = p.Args("(", ")")
		}
		if p.Is("{") {
			body = classBody(p, 0)
		}
		p.Add(b, p.Make(tree.EnumCase, 0, start, p.End(), mods, name, args, body))
		if !p.Got(",") {
			p.Got(";")
			return
		}
	}
}
