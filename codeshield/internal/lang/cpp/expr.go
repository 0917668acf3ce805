// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cpp

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

func primary(p *parse.Parser) tree.ID {
	start, op := p.Here(), p.Cur().Op
	for p.Cur().Kind == parse.Text { // a preprocessor line within an expression
		p.Next()
	}
	switch w := p.Word(); w {
	case "sizeof", "alignof", "_Alignof", "decltype", "typeid":
		if w != "sizeof" && !p.PeekIs(1, "(") {
			return 0
		}
		name := p.Leaf(tree.Ident, 0)
		if !p.Is("(") {
			x := p.ExprAt(15)
			return p.Make(tree.Call, 0, start, p.End(), name, p.Make(tree.Args, 0, int(p.Nodes[x].Start), int(p.Nodes[x].End), x))
		}
		args := p.New(tree.Args, p.Here(), p.Here())
		p.List(args, "(", ")", func() tree.ID {
			if isType(p, 0) && typeAlone(p, 0) {
				return typeName(p)
			}
			return arg2(p)
		})
		return p.Make(tree.Call, 0, start, p.End(), name, args)
	case "new":
		if op != 0 {
			return newExpr(p)
		}
	case "delete":
		if op != 0 {
			p.Next()
			if p.Is("[") && p.PeekIs(1, "]") {
				op = opDeleteAll
				p.Next()
				p.Next()
			}
			return p.Make(tree.Unary, op, start, p.End(), p.ExprAt(15))
		}
	case "throw", "co_await", "co_yield":
		if op != 0 {
			p.Next()
			if p.IsAny(";", ")", ",", "}", ":") != "" || p.AtEOF() {
				return p.Make(tree.Unary, op, start, p.End(), 0)
			}
			return p.Make(tree.Unary, op, start, p.End(), p.ExprAt(2))
		}
	case "operator":
		if op != 0 {
			return operatorName(p)
		}
	case "requires":
		if op != 0 {
			return requires(p)
		}
	}
	if p.Is("[") {
		return lambda(p)
	}
	if p.Is("::") { // the global namespace
		p.Next()
		if p.Is("new") || p.Is("delete") {
			return primary(p)
		}
		n := namePart(p)
		p.Nodes[n].Start = int32(start)
		return n
	}
	if p.Is("~") && p.Peek(1).Kind == parse.Word && (p.PeekIs(2, "(") || p.PeekIs(2, "<")) && destroys(p.Prev()) {
		return namePart(p)
	}
	if builtinType(p.Word()) && (p.PeekIs(1, "(") || p.PeekIs(1, "{") || builtinType(p.PeekWord(1))) { // int(x), int{}
		t := typeName(p)
		if p.Is("{") {
			return p.Make(tree.Composite, 0, start, p.End(), t, initList(p))
		}
		return t
	}
	if p.Cur().Kind == parse.Str {
		return strs(p)
	}
	return 0
}

// destroys reports that what follows t may be the name of a destructor.
func destroys(t *parse.Token) bool { return t.Op == opScope || t.Op == opDot || t.Op == opArrow }

func newExpr(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	var placement tree.ID
	if p.Is("(") {
		placement = p.Args("(", ")")
		if p.IsAny(";", ")", ",") != "" || p.AtEOF() { // new (T)
			c := p.First(placement)
			return p.Make(tree.New, 0, start, p.End(), c, 0, 0)
		}
	}
	t := typeNoFunc(p)
	for p.Is("[") {
		p.Next()
		s := p.Push(']', true)
		var size tree.ID
		if !p.Is("]") {
			size = p.Expr()
		}
		p.Pop(s)
		p.Got("]")
		t = p.Make(tree.TypeArray, 0, int(p.Nodes[t].Start), p.End(), t, size)
	}
	var args tree.ID
	switch {
	case p.Is("("):
		args = p.Args("(", ")")
	case p.Is("{") && !p.NoBrace:
		args = p.Args("{", "}")
	}
	return p.Make(tree.New, 0, start, p.End(), t, args, placement)
}

func postfix(p *parse.Parser, left tree.ID) tree.ID {
	start := int(p.Nodes[left].Start)
	switch {
	case p.Is("->"): // (*left).name
		object := p.Make(tree.Unary, opStar, start, int(p.Nodes[left].End), left)
		p.Next()
		p.Got("template")
		return p.Make(tree.Member, opDot, start, p.End(), object, member(p))
	case p.Is("<") && p.D.Name == "cpp" && nameLike(p, left):
		if n := angleEnd(p, 0); n > 0 && afterTemplate(p, n) {
			return templateArgs(p, left, start)
		}
	case p.Is("{") && !p.NoBrace && p.D.Name == "cpp" && !p.Cur().NL:
		switch p.Kind(left) {
		case tree.Ident, tree.Member, tree.TypeArgs, tree.Metavar:
			if braceInit(p) {
				return construct(p, left, start)
			}
		}
	case p.Is(".") && p.PeekIs(1, "template") && p.Peek(2).Kind == parse.Word:
		op := p.Cur().Op
		p.Next()
		p.Next()
		return p.Make(tree.Member, op, start, p.End(), left, p.Name())
	case p.Cur().Kind == parse.Str && !p.Pattern && p.Kind(left) == tree.Ident && macroLike(p.Text(left)): // VERSION "-dirty"
		return joinStrings(p, left)
	case p.Is("...") && !p.Pattern:
		op := p.Cur().Op
		p.Next()
		return p.Make(tree.Spread, op, start, p.End(), left)
	}
	return 0
}

// construct parses T{a, b}, which makes what new T(a, b) does; with the names of members it is a literal of its own.
func construct(p *parse.Parser, typ tree.ID, start int) tree.ID {
	list := initList(p)
	if p.Kind(list) != tree.Array {
		return p.Make(tree.Composite, 0, start, p.End(), typ, list)
	}
	p.Nodes[list].Kind = tree.Args
	return p.Make(tree.New, 0, start, p.End(), typ, list, 0)
}

// member parses the name behind "->".
func member(p *parse.Parser) tree.ID {
	switch k := p.Cur().Kind; {
	case k == parse.Word && p.Cur().NL && p.D.IsStmtOnly(p.Word()):
	case k == parse.Word && p.Cur().Op == 0, k == parse.Meta, k == parse.MetaDots, k == parse.Dots:
		return p.Name()
	case p.Is("operator"), p.Is("~"):
		return namePart(p)
	case k == parse.Word:
		return p.Name()
	case p.Is("*"), p.Is("("), p.Is("{"), p.Is("["):
		return p.ExprAt(15)
	}
	p.Fail("expected a name")
	return p.Bad()
}

func nameLike(p *parse.Parser, n tree.ID) bool {
	k := p.Kind(n)
	return k == tree.Ident || k == tree.Member || k == tree.Metavar
}

// paren parses a cast, or answers zero for an expression in brackets.
func paren(p *parse.Parser) tree.ID {
	if p.PeekIs(1, "{") { // GNU C: ({ ... })
		start := p.Here()
		p.Next()
		s := p.Push(')', false)
		b := p.Block()
		p.Pop(s)
		p.Got(")")
		return p.Make(tree.StmtExpr, 0, start, p.End(), b)
	}
	n := p.After(0)
	if n == 0 || !isType(p, 1) {
		return 0
	}
	end, sure := typeEnd(p, 1)
	if end != n-1 {
		return 0
	}
	switch next := p.Peek(n); next.Kind {
	case parse.Word:
		if next.Op != 0 && infixWord(p.PeekWord(n)) {
			return 0
		}
	case parse.Number, parse.Str, parse.CharLit, parse.Meta, parse.Dots:
	case parse.Punct:
		switch s := p.Src[next.Start:next.End]; {
		case s == "!" || s == "~":
		case s == "{" && p.D.Name == "c":
		case sure && (s == "(" || s == "&" || s == "*" || s == "-" || s == "+" || s == "++" || s == "--" || s == "::" || s == "["):
		case !sure && s == "(" && p.Peek(1).Kind == parse.Word && typeish(p.PeekWord(1)):
		default:
			return 0
		}
	default:
		return 0
	}
	start := p.Here()
	p.Next()
	s := p.Push(')', true)
	t := typeName(p)
	p.Pop(s)
	p.Want(")")
	if p.Is("{") { // C's compound literal
		return p.Make(tree.Composite, 0, start, p.End(), t, initList(p))
	}
	return p.Make(tree.Cast, 0, start, p.End(), t, p.ExprAt(15))
}

func infixWord(w string) bool { return w == "and" || w == "or" || w == "xor" }

// arg parses an argument; macros may be given types.
func arg(p *parse.Parser) tree.ID {
	if p.Cur().Kind == parse.Text {
		p.Next()
	}
	if p.Is("{") {
		if !braceInit(p) { // statements in the argument of a macro
			start := p.Here()
			return p.Make(tree.StmtExpr, 0, start, p.End(), p.Block())
		}
		return initList(p)
	}
	if k := p.Cur().Kind; k == parse.Word && isType(p, 0) {
		if end, sure := typeEnd(p, 0); sure && (p.PeekIs(end, ",") || p.PeekIs(end, ")")) && end > 0 && !nameOnly(p, end) {
			return typeName(p)
		}
	}
	return 0
}

func arg2(p *parse.Parser) tree.ID { return p.Arg() }

// nameOnly reports that the type of end tokens is one plain name, which is better read as a variable.
func nameOnly(p *parse.Parser, end int) bool { return end == 1 && !builtinType(p.Word()) }

var (
	opScope  = tree.OpOf("::")
	opDot    = tree.OpOf(".")
	opArrow  = tree.OpOf("->")
	opConcat = tree.OpOf("concat")
	opStar   = tree.OpOf("*")

	opDeleteAll = tree.OpOf("delete[]")
)
