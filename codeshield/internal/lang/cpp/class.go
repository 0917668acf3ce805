// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cpp

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// definesClass reports that a class, struct, union or enum is defined or declared here, not only named.
func definesClass(p *parse.Parser) bool {
	k := 1
	if p.Is("enum") && (p.PeekIs(1, "class") || p.PeekIs(1, "struct")) {
		k++
	}
	for p.PeekIs(k, "[") || p.PeekIs(k, "__attribute__") || p.PeekIs(k, "alignas") || p.PeekIs(k, "__declspec") ||
		p.Peek(k).Kind == parse.Word && p.PeekIs(k+1, "(") && macroLike(p.PeekWord(k)) {
		if !p.PeekIs(k, "[") {
			k++
		}
		e := p.After(k)
		if e == 0 {
			return false
		}
		k = e
	}
	if p.PeekIs(k, "{") || p.PeekIs(k, ":") && p.Is("enum") {
		return true
	}
	if n := p.Peek(k); n.Kind != parse.Word && n.Kind != parse.Meta {
		return false
	}
	k++
	if n := p.Peek(k); n.Kind == parse.Word && n.Op == 0 && (p.PeekIs(k+1, "{") || p.PeekIs(k+1, ":")) { // class EXPORT Name {
		k++
	}
	for p.PeekIs(k, "::") {
		k += 2
	}
	if p.PeekIs(k, "<") {
		if e := angleEnd(p, k); e > 0 {
			k = e
		}
	}
	if p.PeekIs(k, "final") {
		k++
	}
	return p.PeekIs(k, "{") || p.PeekIs(k, ":") || p.PeekIs(k, ";") && !p.Is("enum") && p.D.Name == "cpp" || p.Pattern && p.Peek(k).Kind == parse.EOF
}

// classDef parses class, struct, union and enum definitions.
func classDef(p *parse.Parser, mods tree.ID, start int) tree.ID {
	isEnum, op := p.Is("enum"), p.Cur().Op
	p.Next()
	if p.Is("class") || p.Is("struct") {
		p.Next()
	}
	mods = attributes(p, mods)
	var name, tparams, bases, body tree.ID
	if k := p.Cur().Kind; k == parse.Word || k == parse.Meta {
		for p.Cur().Kind == parse.Word && (p.Peek(1).Kind == parse.Word && !p.PeekIs(1, "final") || p.PeekIs(1, "(")) { // an export macro
			p.Next()
			if p.Is("(") {
				p.SkipOne()
			}
		}
		name = qualifiedName(p)
	}
	p.Got("final")
	if p.Is(":") {
		p.Next()
		bases = p.New(tree.Bases, p.Here(), p.Here())
		for {
			for p.IsAny("public", "private", "protected", "virtual") != "" {
				p.Next()
			}
			if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
				p.Add(bases, p.Name())
			} else if isType(p, 0) {
				p.Add(bases, typeNoFunc(p))
			}
			p.Got("...")
			if !p.Got(",") {
				break
			}
		}
	}
	if p.Is("{") {
		if isEnum {
			body = enumBody(p)
		} else {
			body = within(p, inClass, p.Block)
		}
	}
	return p.Make(tree.ClassDef, op, start, p.End(), mods, name, tparams, 0, bases, body)
}

func enumBody(p *parse.Parser) tree.ID {
	b := p.New(tree.Block, p.Here(), p.Here())
	p.List(b, "{", "}", func() tree.ID {
		start := p.Here()
		if p.Cur().Kind == parse.Text {
			p.Next()
		}
		if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
			return p.Name()
		}
		for p.Peek(1).Kind == parse.Word && p.Peek(1).NL { // a macro that makes more cases
			p.Next()
		}
		name := p.Name()
		trailers(p)
		var v tree.ID
		if p.Got("=") {
			v = p.Expr()
		}
		return p.Make(tree.EnumCase, 0, start, p.End(), 0, name, v, 0)
	})
	return b
}
