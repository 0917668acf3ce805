// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package csharp

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// memberDef parses a constructor, a method, a property, an indexer, an operator or variables.
func memberDef(p *parse.Parser, parent tree.ID, start int, mods tree.ID) bool {
	t := p.Cur()
	if (t.Kind == parse.Word && t.Op == 0 || t.Kind == parse.Meta || t.Kind == parse.Dots) && p.Peek(1).Op == opParen && (mods != 0 || headAhead(p)) {
		p.Add(parent, method(p, start, mods, 0, p.Name(), opCtor))
		return true
	}
	k := typeAhead(p, 0)
	if k == 0 {
		return false
	}
	switch t := p.Peek(k); t.Kind {
	case parse.Word:
		if t.Op != 0 && t.Op != opOperator || p.PeekWord(k) == "with" && p.Peek(k+1).Op == opBrace {
			return false
		}
	case parse.Meta, parse.MetaDots:
		if t.NL && p.Pattern && k == 1 && p.Cur().Kind == parse.Meta {
			return false // two metavariables on two lines are two statements
		}
	case parse.Dots:
		if p.Peek(k+1).Op != opParen {
			return false
		}
	default:
		return false
	}
	if !endsName(p, k+1, mods != 0) {
		return false
	}
	if p.Pattern && p.Peek(k-1).Op == opStar && p.Peek(k+1).Kind == parse.EOF {
		return false // $X * $Y, without a semicolon, is a product
	}
	typ := typeExpr(p)
	if p.Is("operator") {
		p.Add(parent, operatorDef(p, start, mods, typ))
		return true
	}
	name := qualifiedMember(p)
	switch {
	case p.Is("(") || p.Is("<"):
		p.Add(parent, method(p, start, mods, typ, name, opMethod))
	case p.Is("["):
		if p.Kind(name) == tree.Ident && p.Value(name) != "this" { // fixed byte a[10]
			args := p.Args("[", "]")
			typ = p.Make(tree.TypeArray, 0, int(p.Nodes[typ].Start), int(p.Nodes[typ].End), typ, 0)
			name = p.Make(tree.Index, 0, int(p.Nodes[name].Start), p.End(), name, args)
			variables(p, parent, start, mods, typ, name)
			return true
		}
		params := paramList(p, "[", "]")
		if !p.Is("{") && !p.Is("=>") {
			p.Fail("expected %q", "{")
			p.Add(parent, p.Make(tree.FuncDef, opMethod, start, p.End(), mods, 0, 0, name, params, typ, 0))
			return true
		}
		body := accessors(p, typ, name, params)
		name = p.Make(tree.Index, 0, int(p.Nodes[name].Start), int(p.Nodes[params].End), name, params)
		property(p, parent, start, mods, typ, name, body)
	case p.Is("{") || p.Is("=>"):
		body := accessors(p, typ, name, 0)
		property(p, parent, start, mods, typ, name, body)
	default:
		variables(p, parent, start, mods, typ, name)
	}
	return true
}

// property makes a property or an indexer: a variable with accessors, and perhaps a value.
func property(p *parse.Parser, parent tree.ID, start int, mods, typ, name, body tree.ID) {
	var value tree.ID
	if p.Is("=") {
		p.Next()
		value = p.Expr()
	}
	n := p.Make(tree.VarDef, 0, start, p.End(), mods, typ, name, value)
	p.Add(n, body)
	if value != 0 {
		p.EndStmt(n)
	}
	p.Add(parent, n)
}

// endsName reports whether the token n places ahead can stand behind the name of a declaration.
func endsName(p *parse.Parser, n int, modified bool) bool {
	t := p.Peek(n)
	switch t.Kind {
	case parse.EOF:
		return true
	case parse.Punct:
		switch t.Op {
		case opParen, opLess, opBrace, opArrow, opEqual, opSemicolon, opComma, opBracket, opDot, opColons, opShutParen, opShut:
			return true
		}
		return modified || p.Peek(n-1).Op == opOperator
	case parse.Word:
		return t.Op == opIn || p.Peek(n-1).Op == opOperator || modified && t.NL
	}
	return modified || p.Pattern && t.NL
}

// qualifiedMember parses the name of a member: that of an interface may stand before it.
func qualifiedMember(p *parse.Parser) tree.ID {
	name := p.Name()
	for {
		if p.Is("<") { // a method's own parameters, or arguments of an interface
			if k := anglesAhead(p, 0); k == 0 || p.Peek(k).Op != opDot {
				return name
			}
			name = typeArgs(p, name)
		}
		if !p.Is(".") && !p.Is("::") {
			return name
		}
		op := p.Next().Op
		name = p.Make(tree.Member, op, int(p.Nodes[name].Start), p.End(), name, p.Name())
	}
}

// headWindow is how long the rest of a line may be for headAhead to look for a brace in it.
const headWindow = 2000

// headAhead reports whether the name here is that of a constructor: parameters, and a body or another constructor's call, follow.
func headAhead(p *parse.Parser) bool {
	off := int(p.Cur().End)
	if end := p.LineEnd(off); end <= off+headWindow {
		s := p.Src[off:end]
		if strings.HasSuffix(strings.TrimRight(s, " \t\r"), ";") && !strings.Contains(s, "{") {
			return false
		}
	}
	k := p.After(1)
	if k == 0 {
		return false
	}
	t := p.Peek(k)
	return t.Op == opBrace || t.Op == opColon && (p.PeekWord(k+1) == "base" || p.PeekWord(k+1) == "this")
}

// method parses a method, a constructor or a finalizer from what follows its name.
func method(p *parse.Parser, start int, mods, typ, name tree.ID, op tree.Op) tree.ID {
	tparams := typeParams(p)
	var params tree.ID
	if p.Is("(") {
		params = paramList(p, "(", ")")
	}
	constraints(p)
	var call tree.ID
	if op == opCtor && p.Is(":") { // base(...) or this(...)
		p.Next()
		call = p.ExprAt(levelPrimary)
	}
	body := methodBody(p, call)
	n := p.Make(tree.FuncDef, op, start, p.End(), mods, tparams, 0, name, params, typ, body)
	if p.Is(";") || p.Missing(body) {
		p.EndStmt(n)
	}
	return n
}

// methodBody parses a block or => expression, with the given call as its first statement.
func methodBody(p *parse.Parser, call tree.ID) tree.ID {
	switch {
	case p.Is("{"):
		if call == 0 {
			return p.Block()
		}
		b := p.New(tree.Block, int(p.Nodes[call].Start), p.Here())
		p.Add(b, p.Make(tree.ExprStmt, 0, int(p.Nodes[call].Start), int(p.Nodes[call].End), call))
		p.Next()
		s := p.Push('}', false)
		p.Stmts(b, "}")
		p.Pop(s)
		p.Want("}")
		p.Widen(b)
		return b
	case p.Is("=>"):
		p.Next()
		return exprBody(p)
	case call != 0:
		s := p.Make(tree.ExprStmt, 0, int(p.Nodes[call].Start), int(p.Nodes[call].End), call)
		return p.Make(tree.Block, 0, int(p.Nodes[s].Start), int(p.Nodes[s].End), s)
	}
	return 0
}

// exprBody parses the expression that is the body of a member: a statement, unlike that of a lambda.
func exprBody(p *parse.Parser) tree.ID {
	x := p.Expr()
	return p.Make(tree.ExprStmt, 0, int(p.Nodes[x].Start), int(p.Nodes[x].End), x)
}

// accessors parses { get; set {...} init => x; } or => expression, which is a getter. The getter is a function of the type and
// the parameters of its property.
func accessors(p *parse.Parser, typ, name, params tree.ID) tree.ID {
	at := p.Here()
	b := p.New(tree.Block, at, at)
	if p.Is("=>") {
		p.Next()
		f := p.Make(tree.FuncDef, opGet, at, p.End(), 0, 0, 0, shared(p, name), shared(p, params), shared(p, typ), exprBody(p))
		p.EndStmt(f)
		p.Add(b, f)
		return b
	}
	p.Next()
	s := p.Push('}', false)
	for !p.Is("}") && !p.AtEOF() {
		if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
			p.Add(b, p.Name())
			p.Got(";")
			continue
		}
		before := p.End()
		if accessorAhead(p) {
			own := typ
			if p.First(b) != 0 {
				own = 0 // the type would stand behind another accessor
			}
			p.Add(b, accessor(p, own, params))
		} else {
			p.Stmt(b)
		}
		if p.End() == before && !p.Is("}") && !p.AtEOF() {
			p.Fail("expected an accessor")
			p.Add(b, p.Leaf(tree.Bad, 0))
		}
	}
	p.Pop(s)
	p.Want("}")
	p.Widen(b)
	return b
}

// accessorAhead reports whether an accessor stands here, with its modifiers.
func accessorAhead(p *parse.Parser) bool {
	if p.Is("[") {
		return true
	}
	for k := 0; k < 4; k++ {
		switch p.PeekWord(k) {
		case "get", "set", "init", "add", "remove":
			return true
		case "private", "protected", "internal", "public", "readonly", "async":
		default:
			return p.Peek(k).Kind == parse.Meta && p.Peek(k+1).Op == opSemicolon
		}
	}
	return false
}

// accessor parses one accessor of a property of the given type and parameters.
func accessor(p *parse.Parser, typ, params tree.ID) tree.ID {
	start := p.Here()
	mods := modifiers(p)
	op := opMethod
	switch p.Word() {
	case "get":
		op = opGet
	case "set":
		op = opSet
	case "init":
		op = opInit
	}
	name := p.Name()
	if op != opGet {
		typ = 0
	}
	if p.Kind(typ) == tree.None {
		params = 0
	}
	body := methodBody(p, 0)
	n := p.Make(tree.FuncDef, op, start, p.End(), mods, 0, 0, name, shared(p, params), shared(p, typ), body)
	if p.Is(";") {
		p.EndStmt(n)
	}
	return n
}

// operatorDef parses operator + (...) and operator T (...) from the word operator on.
func operatorDef(p *parse.Parser, start int, mods, typ tree.ID) tree.ID {
	p.Next()
	if p.Is("checked") {
		p.Next()
	}
	var name tree.ID
	switch t := p.Cur(); {
	case t.Kind == parse.Punct && t.Op != opParen:
		name = p.Leaf(tree.Ident, 0)
		for p.Cur().Kind == parse.Punct && !p.Is("(") && !p.Cur().Space { // an operator of two tokens
			p.Nodes[name].End, p.Nodes[name].VEnd = p.Cur().End, p.Cur().End
			p.Next()
		}
	default:
		name = typeExpr(p)
		if typ == 0 {
			typ = p.Clone(name)
		}
	}
	return method(p, start, mods, typ, name, opOperator)
}
