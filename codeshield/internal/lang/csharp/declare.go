// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package csharp

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// attributes parses [A, target: B(args)] lists into mods, which it makes where it is missing and attributes stand here.
func attributes(p *parse.Parser, mods tree.ID) tree.ID {
	for p.Is("[") {
		start := p.Here()
		if mods == 0 {
			mods = p.New(tree.Modifiers, start, start)
		}
		p.Nodes[mods].Start = min(p.Nodes[mods].Start, int32(start))
		p.List(mods, "[", "]", func() tree.ID { return attribute(p) })
	}
	return mods
}

func attribute(p *parse.Parser) tree.ID {
	start := p.Here()
	if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
		return p.Name()
	}
	if k := p.Cur().Kind; k != parse.Word && k != parse.Meta {
		p.Fail("expected an attribute")
		return p.Bad()
	}
	if p.Cur().Kind == parse.Word && p.Peek(1).Op == opColon { // the target
		p.Next()
		p.Next()
	}
	name := qualified(p)
	var args tree.ID
	if p.Is("(") {
		args = p.New(tree.Args, p.Here(), p.Here())
		p.List(args, "(", ")", func() tree.ID {
			at := p.Here()
			if k := p.Cur().Kind; (k == parse.Word || k == parse.Meta) && p.Peek(1).Op == opEqual {
				key := p.Name()
				p.Next()
				return p.Make(tree.KeywordArg, 0, at, p.End(), key, p.Expr())
			}
			return p.Arg()
		})
	}
	return p.Make(tree.Attr, 0, start, p.End(), name, args)
}

// modifiers parses attributes and modifiers, or returns zero where none stands.
func modifiers(p *parse.Parser) tree.ID {
	mods := attributes(p, 0)
	for modifierWord(p) {
		start := p.Here()
		m := p.Leaf(tree.Modifier, 0)
		if mods == 0 {
			mods = p.New(tree.Modifiers, start, start)
		}
		p.Add(mods, m)
	}
	return mods
}

func modifierWord(p *parse.Parser) bool {
	next := p.Peek(1)
	name := next.Kind == parse.Word || next.Kind == parse.Meta
	switch w := p.Word(); w {
	case "public", "private", "protected", "internal", "abstract", "virtual", "override", "readonly", "const", "extern", "volatile":
		return true
	case "static":
		return (!next.NL || name) && !lambdaBehind(p)
	case "unsafe":
		return next.Op != opBrace
	case "event", "fixed":
		return name
	case "async", "partial", "required", "file", "sealed", "ref", "scoped", "this", "params", "out", "in":
		return name && (w != "async" || !lambdaBehind(p)) || next.Op == opBracket && w == "params" || next.Op == opParen && p.Inner() == ')' && !p.Pattern
	case "new":
		if next.Op != 0 && next.Kind == parse.Word {
			return next.Op != opNew
		}
		k := typeAhead(p, 1)
		return k > 0 && (p.Peek(k).Kind == parse.Word && p.Peek(k).Op == 0 || p.Peek(k).Kind == parse.Meta)
	}
	return false
}

// declaration parses a declaration whose modifiers are parsed, appends it to parent and reports whether there is one.
func declaration(p *parse.Parser, parent tree.ID, start int, mods tree.ID) bool {
	next := p.Peek(1)
	named := next.Kind == parse.Word || next.Kind == parse.Meta || next.Kind == parse.Dots
	switch p.Word() {
	case "class":
		p.Add(parent, class(p, start, mods, opClass))
		return true
	case "interface":
		p.Add(parent, class(p, start, mods, opInterface))
		return true
	case "struct":
		p.Add(parent, class(p, start, mods, opStruct))
		return true
	case "enum":
		p.Add(parent, enum(p, start, mods))
		return true
	case "record":
		if t := p.Peek(2); named && (t.Op == opParen || t.Op == opBrace || t.Op == opColon || t.Op == opLess || t.Op == opSemicolon || next.Op != 0) {
			if next.Op == opClass || next.Op == opStruct {
				p.Next()
			}
			p.Add(parent, class(p, start, mods, opRecord))
			return true
		}
	case "delegate":
		if named {
			p.Add(parent, delegate(p, start, mods))
			return true
		}
	case "implicit", "explicit":
		if next.Op == opOperator {
			p.Next()
			p.Add(parent, operatorDef(p, start, mods, 0))
			return true
		}
	}
	if p.Is("~") && named && p.Peek(2).Op == opParen { // a finalizer
		p.Next()
		p.Add(parent, method(p, start, mods, 0, p.Name(), opDtor))
		return true
	}
	return memberDef(p, parent, start, mods)
}

// paramList parses parameters in the given brackets.
func paramList(p *parse.Parser, open, shut string) tree.ID {
	n := p.New(tree.Params, p.Here(), p.Here())
	p.List(n, open, shut, func() tree.ID { return param(p) })
	return n
}

// param parses one parameter; that of a lambda may lack its type.
func param(p *parse.Parser) tree.ID {
	start := p.Here()
	if k := p.Cur().Kind; k == parse.MetaDots || k == parse.Dots {
		return p.Name()
	}
	if p.Is("...") { // an elision
		return p.Leaf(tree.Empty, 0)
	}
	var op tree.Op
	mods := modifiers(p)
	for m := p.First(mods); m != 0; m = p.Tree.Next(m) {
		if p.Kind(m) == tree.Modifier && p.Text(m) == "params" {
			op = opDots
		}
	}
	var typ tree.ID
	if k := typeAhead(p, 0); k > 0 && (p.Peek(k).Kind == parse.Word && p.Peek(k).Op == 0 || p.Peek(k).Kind == parse.Meta) {
		typ = typeExpr(p)
	}
	var name, value tree.ID
	if k := p.Cur().Kind; k == parse.Word || k == parse.Meta {
		name = p.Name()
	} else {
		p.Fail("expected a parameter")
		name = p.Bad()
	}
	if typ != 0 && p.Kind(typ) == tree.Ident && p.Value(typ) == "var" {
		typ = 0
	}
	if p.Is("=") {
		p.Next()
		value = p.Expr()
	}
	return p.Make(tree.Param, op, start, p.End(), mods, typ, name, value)
}

// variables parses the declarators behind a type and the first name: one node each.
func variables(p *parse.Parser, parent tree.ID, start int, mods, typ, name tree.ID) {
	for {
		var value tree.ID
		if p.Is("=") {
			p.Next()
			value = p.Expr()
		}
		n := variable(p, start, mods, typ, name, value)
		if p.Is(",") && (p.Peek(1).Kind == parse.Word || p.Peek(1).Kind == parse.Meta) {
			p.Add(parent, n)
			p.Next()
			typ, mods, name = shared(p, typ), shared(p, mods), p.Name()
			continue
		}
		if p.Inner() != ')' { // else the head of a loop
			p.EndStmt(n)
		}
		p.Add(parent, n)
		return
	}
}

// maxShared is how long a type or modifiers may be to be copied to each declarator: the work stays linear.
const maxShared = 400

func shared(p *parse.Parser, n tree.ID) tree.ID {
	if n == 0 || p.Nodes[n].End-p.Nodes[n].Start > maxShared {
		return 0
	}
	return p.Clone(n)
}
