// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package js

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// typeStatement parses the declarations that only TypeScript has. The words that begin them are names elsewhere.
func typeStatement(p *parse.Parser, parent tree.ID, start int, mods tree.ID) bool {
	next := p.Peek(1)
	named := !next.NL && (next.Kind == parse.Word || next.Kind == parse.Meta)
	switch p.Word() {
	case "type", "opaque":
		if !named || p.Peek(2).Op != opEqual && p.Peek(2).Op != opLess && p.PeekWord(1) != "type" {
			return false
		}
		if p.Next(); p.Word() == "type" && p.Peek(1).Op != opEqual {
			p.Next()
		}
		name, tparams := p.Name(), typeParams(p)
		var typ tree.ID
		if p.Want("=") {
			typ = typeExpr(p)
		}
		n := p.Make(tree.TypeDef, opType, start, p.End(), mods, name, tparams, typ)
		p.EndStmt(n)
		p.Add(parent, n)
	case "interface":
		if !named {
			return false
		}
		p.Add(parent, class(p, start, mods, opInterface))
	case "enum":
		if !named {
			return false
		}
		p.Add(parent, enum(p, start, mods))
	case "abstract":
		if p.PeekWord(1) != "class" {
			return named && mods == 0 && memberStatement(p, parent) // decorators know what to do with members
		}
		at := p.Here()
		m := p.Leaf(tree.Modifier, 0)
		if mods == 0 {
			mods = p.New(tree.Modifiers, at, p.End())
		}
		p.Add(mods, m)
		p.Add(parent, class(p, start, mods, opClass))
	case "namespace", "module":
		if !named && (next.Kind != parse.Str || next.NL) || p.PeekIs(1, "in") {
			return false
		}
		if t := p.Peek(2); t.Op != opBrace && t.Op != opDot && t.Op != opSemicolon && !t.NL {
			return false
		}
		p.Next()
		p.Add(parent, namespace(p, start))
	case "global":
		if next.Op != opBrace || next.NL {
			return false
		}
		p.Add(parent, namespace(p, start))
	case "declare":
		if !named {
			return false
		}
		p.Next()
		ambient(p, parent, start)
	default:
		return false
	}
	return true
}

func memberStatement(p *parse.Parser, parent tree.ID) bool {
	p.Add(parent, classMember(p))
	return true
}

// ambient parses what stands behind declare: the declaration it is part of begins at start.
func ambient(p *parse.Parser, parent tree.ID, start int) {
	list := p.New(tree.StmtList, start, p.End())
	if p.Word() == "global" && p.Peek(1).Op == opBrace {
		p.Add(list, namespace(p, start))
	} else {
		p.Stmt(list)
	}
	for c := p.First(list); c != 0; {
		next := p.Tree.Next(c)
		p.Nodes[c].Start = int32(start)
		p.Add(parent, c)
		c = next
	}
}

// namespace parses the name and the body of a namespace or a module.
func namespace(p *parse.Parser, start int) tree.ID {
	var name, body tree.ID
	if p.Cur().Kind == parse.Str {
		name = p.String()
	} else {
		name = p.Name()
		for p.Is(".") {
			name = member(p, name)
		}
	}
	if p.Is("{") {
		body = p.Block()
	}
	n := p.Make(tree.Namespace, 0, start, p.End(), name, body)
	if body == 0 {
		p.EndStmt(n)
	}
	return n
}

// enum parses an enum from its keyword on.
func enum(p *parse.Parser, start int, mods tree.ID) tree.ID {
	p.Next()
	name := p.Name()
	var body tree.ID
	if p.Is("{") {
		body = p.New(tree.Block, p.Here(), p.Here())
		p.List(body, "{", "}", func() tree.ID {
			at := p.Here()
			if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
				return p.Name()
			}
			key := propertyName(p)
			var value tree.ID
			if p.Got("=") {
				value = p.Expr()
			}
			return p.Make(tree.EnumCase, 0, at, p.End(), 0, key, value, 0)
		})
	}
	return p.Make(tree.ClassDef, opEnum, start, p.End(), mods, name, 0, 0, 0, body)
}
