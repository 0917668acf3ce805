// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package java

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// modifiers parses annotations and modifiers, or returns zero where none stands.
func modifiers(p *parse.Parser) tree.ID {
	var mods tree.ID
	for {
		start := p.Here()
		var m tree.ID
		switch {
		case p.Is("@") && p.PeekWord(1) != "interface":
			m = annotation(p)
		case modifierWord(p):
			m = p.Leaf(tree.Modifier, 0)
		case p.Word() == "non" && p.PeekIs(1, "-") && p.PeekWord(2) == "sealed":
			p.Next()
			p.Next()
			p.Next()
			m = p.New(tree.Modifier, start, p.End())
		default:
			return mods
		}
		if mods == 0 {
			mods = p.New(tree.Modifiers, start, p.End())
		}
		p.Add(mods, m)
	}
}

func modifierWord(p *parse.Parser) bool {
	switch p.Word() {
	case "public", "private", "protected", "static", "abstract", "final", "native", "transient", "volatile", "strictfp":
		return true
	case "synchronized":
		return p.Peek(1).Op != opParen
	case "default":
		return p.Peek(1).Op != opColon && p.Peek(1).Op != opArrow
	case "sealed", "open":
		next := p.Peek(1)
		return next.Kind == parse.Word && (next.Op != 0 || p.PeekWord(1) == "interface" || p.PeekWord(1) == "module") && !next.NL
	}
	return false
}

// annotation parses @name or @name(arguments).
func annotation(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	if !p.Enter() {
		return p.Bad()
	}
	defer p.Leave()
	name := p.Name()
	for p.Is(".") && (p.Peek(1).Kind == parse.Word || p.Peek(1).Kind == parse.Meta) {
		op := p.Next().Op
		name = p.Make(tree.Member, op, int(p.Nodes[name].Start), p.End(), name, p.Name())
	}
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

// declaration parses a declaration whose modifiers are parsed, appends it to parent and reports whether there is one.
func declaration(p *parse.Parser, parent tree.ID, start int, mods tree.ID) bool {
	switch p.Word() {
	case "class":
		if k := p.Peek(1).Kind; k == parse.Word || k == parse.Meta || k == parse.Dots {
			p.Add(parent, class(p, start, mods, opClass))
			return true
		}
	case "interface":
		p.Add(parent, class(p, start, mods, opInterface))
		return true
	case "enum":
		p.Add(parent, class(p, start, mods, opEnum))
		return true
	case "record":
		if k := p.Peek(1).Kind; (k == parse.Word || k == parse.Meta) && (p.Peek(2).Op == opParen || p.Peek(2).Op == opLess) {
			p.Add(parent, class(p, start, mods, opRecord))
			return true
		}
	case "":
		if p.Is("@") && p.PeekWord(1) == "interface" {
			p.Next()
			p.Add(parent, class(p, start, mods, opAnnotation))
			return true
		}
	}
	tparams := typeParams(p)
	if declare(p, parent, start, mods, tparams) {
		return true
	}
	if tparams != 0 {
		p.Fail("expected a declaration")
		p.Add(parent, p.Make(tree.Bad, 0, start, p.End(), mods, tparams))
	}
	return tparams != 0
}

// declare is declaration for methods, constructors and variables.
func declare(p *parse.Parser, parent tree.ID, start int, mods, tparams tree.ID) bool {
	n := 0
	if k := p.Cur().Kind; k == parse.Word || k == parse.Meta || k == parse.Dots {
		n = 1
	}
	if p.Cur().Kind == parse.Dots && p.Peek(1).Op != opParen {
		return false
	}
	if n == 1 && p.Peek(1).Op == opParen && (p.Cur().Kind == parse.Dots || p.Cur().Op == 0) && (mods != 0 || tparams != 0 || headAhead(p, 0)) {
		p.Add(parent, method(p, start, mods, tparams, 0, p.Name()))
		return true
	}
	if n == 1 && p.Peek(1).Op == opBrace && p.Cur().Op == 0 && (mods != 0 || upper(p.Src[p.Here()])) && p.Inner() == '}' { // a record's compact constructor
		name := p.Name()
		body := p.Block()
		p.Add(parent, p.Make(tree.FuncDef, opCtor, start, p.End(), mods, tparams, 0, name, 0, 0, body))
		return true
	}
	k := typeAhead(p, 0)
	if k == 0 {
		return false
	}
	switch t := p.Peek(k); t.Kind {
	case parse.Word:
		if t.Op != 0 {
			return false
		}
		if t.NL && mods == 0 && k == 1 { // a name on each of two lines, of which the first may be anything
			switch p.Peek(k + 1).Op {
			case opParen, opEqual, opSemicolon, opComma, opColon:
			default:
				return false
			}
		}
	case parse.Meta:
		if t.NL && p.Pattern && k == 1 && p.Cur().Kind == parse.Meta {
			return false // two metavariables on two lines are two statements
		}
	case parse.MetaDots:
	case parse.Dots:
		if p.Peek(k+1).Op != opParen {
			return false
		}
	default:
		return false
	}
	typ := typeExpr(p)
	name := p.Name()
	if p.Is("(") {
		p.Add(parent, method(p, start, mods, tparams, typ, name))
		return true
	}
	variables(p, parent, start, mods, typ, name)
	return true
}

func upper(c byte) bool { return c >= 'A' && c <= 'Z' }

// headAhead reports whether the name n tokens ahead is that of a constructor: parameters and a body follow.
func headAhead(p *parse.Parser, n int) bool {
	if !headLine(p, int(p.Peek(n).End)) {
		return false
	}
	k := p.After(n + 1)
	if k == 0 {
		return false
	}
	t := p.Peek(k)
	return t.Op == opBrace || t.Op == opThrows
}

// headLine reports whether the line that goes on at off may be the head of a method: what is a call ends with a semicolon.
func headLine(p *parse.Parser, off int) bool {
	end := p.LineEnd(off)
	for n := 0; n < 100 && end > off && strings.IndexByte(" \t\r", p.Src[end-1]) >= 0; n++ {
		end--
	}
	return end == off || p.Src[end-1] != ';'
}

// method parses a method or, without a type, a constructor from its parameters on.
func method(p *parse.Parser, start int, mods, tparams, typ, name tree.ID) tree.ID {
	op := opMethod
	if typ == 0 {
		op = opCtor
	}
	params := paramList(p)
	if typ != 0 {
		typ = arrays(p, typ)
	}
	if p.Is("throws") {
		mods = throws(p, mods)
	}
	if p.Is("default") { // the value of an annotation's element
		p.Next()
		p.Expr()
	}
	var body tree.ID
	if p.Is("{") {
		body = p.Block()
	}
	n := p.Make(tree.FuncDef, op, start, p.End(), mods, tparams, 0, name, params, typ, body)
	if body == 0 {
		p.EndStmt(n)
	}
	return n
}

// throws parses throws A, B into modifiers, one for each type: their order means nothing.
func throws(p *parse.Parser, mods tree.ID) tree.ID {
	at := p.Here()
	p.Next()
	if mods == 0 {
		mods = p.New(tree.Modifiers, at, p.End())
	}
	for {
		start := p.Here()
		p.Add(mods, p.Make(tree.Modifier, opThrows, start, p.End(), typeExpr(p)))
		if !p.Got(",") {
			return mods
		}
	}
}

// paramList parses parameters in brackets.
func paramList(p *parse.Parser) tree.ID {
	n := p.New(tree.Params, p.Here(), p.Here())
	p.List(n, "(", ")", func() tree.ID { return param(p) })
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
	mods := modifiers(p)
	if k := p.Cur().Kind; k != parse.Word && k != parse.Meta {
		p.Fail("expected a parameter")
		if mods != 0 {
			return p.Make(tree.Param, 0, start, p.End(), mods, 0, p.Bad(), 0)
		}
		return p.Bad()
	}
	if t := p.Peek(1); t.Op == opComma || t.Op == opShutParen || t.Kind == parse.EOF || t.Kind == parse.Dots && p.Peek(2).Kind == parse.Punct {
		return p.Make(tree.Param, 0, start, p.End(), mods, 0, p.Name(), 0)
	}
	typ := typeExpr(p)
	var op tree.Op
	skipAnnotations(p)
	if p.Is("...") {
		op = opDots
		p.Next()
	}
	name := p.Name()
	for p.Is(".") { // the receiver Outer.this
		p.Next()
		name = p.Make(tree.Member, opDot, int(p.Nodes[name].Start), p.End(), name, p.Name())
	}
	typ = arrays(p, typ)
	if p.Kind(typ) == tree.Ident && p.Value(typ) == "var" {
		typ = 0
	}
	return p.Make(tree.Param, op, start, p.End(), mods, typ, name, 0)
}

// variables parses the declarators behind a type and the first name: one node each.
func variables(p *parse.Parser, parent tree.ID, start int, mods, typ, name tree.ID) {
	for {
		own := arrays(p, typ)
		var value tree.ID
		if p.Is("=") {
			p.Next()
			value = p.Expr()
		}
		n := variable(p, start, mods, own, name, value)
		if p.Is(",") && (p.Peek(1).Kind == parse.Word || p.Peek(1).Kind == parse.Meta) {
			p.Add(parent, n)
			p.Next()
			typ, mods, name = shared(p, typ), shared(p, mods), p.Name()
			continue
		}
		if p.Inner() != ')' { // else the head of a loop, or resources
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
