// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package csharp

import (
	"strings"

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
	switch p.Word() {
	case "public", "private", "protected", "internal", "abstract", "virtual", "override", "readonly", "const", "extern", "volatile":
		return true
	case "static":
		return !next.NL || name
	case "unsafe":
		return next.Op != opBrace
	case "event", "fixed":
		return name
	case "async", "partial", "required", "file", "sealed", "ref", "scoped", "this", "params", "out", "in":
		return name || next.Op == opBracket && p.Word() == "params" || next.Op == opParen && p.Inner() == ')' && !p.Pattern
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
		if t.Op != 0 && t.Op != opOperator {
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

// headAhead reports whether the name here is that of a constructor: parameters, and a body or another constructor's call, follow.
func headAhead(p *parse.Parser) bool {
	s := p.Src[p.Cur().End:p.Limit()]
	if end := strings.IndexByte(s, '\n'); end >= 0 {
		s = s[:end]
	}
	if strings.HasSuffix(strings.TrimRight(s, " \t\r"), ";") && !strings.Contains(s, "{") {
		return false
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
