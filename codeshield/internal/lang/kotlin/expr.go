// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package kotlin

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// primary parses the operands that are Kotlin's own.
func primary(p *parse.Parser) tree.ID {
	t := p.Cur()
	switch t.Kind {
	case parse.Word:
		if t.NL && p.NLBefore() && p.Prev().Kind == parse.Punct && t.Op != 0 && declares(p) {
			p.Fail("expected an expression") // the line was cut behind an operator
			return p.Bad()
		}
		if n := keyword(p); n != 0 {
			return n
		}
		return word(p)
	case parse.Punct:
		switch {
		case p.Is("::"): // ::f
			start := p.Here()
			p.Next()
			name := p.Name()
			return p.Make(tree.Member, opColons, start, p.End(), 0, name)
		case p.Is("@"):
			return annotated(p)
		case p.Is("{"):
			if !p.NoBrace {
				return lambda(p, p.Here())
			}
		}
	}
	return 0
}

// word parses a name, a literal among words, or a labelled lambda.
func word(p *parse.Parser) tree.ID {
	switch p.Word() {
	case "null":
		return p.Leaf(tree.Null, 0)
	case "true", "false":
		return p.Leaf(tree.Bool, 0)
	case "this", "super":
		x := p.Leaf(tree.Ident, 0)
		if p.Is("<") && p.Text(x) == "super" { // super<T>
			p.SkipOne()
			p.SkipTo(">")
			p.Got(">")
			p.Widen(x)
		}
		label(p, x)
		return x
	}
	if at := p.Peek(1); p.PeekIs(1, "@") && !at.Space && p.PeekIs(2, "{") {
		start := p.Here()
		p.Next()
		p.Next()
		return lambda(p, start)
	}
	return p.Leaf(tree.Ident, 0)
}

// label takes @name directly behind a word and widens x over it. It returns the name, or zero.
func label(p *parse.Parser, x tree.ID) tree.ID {
	if t := p.Cur(); !p.Is("@") || t.Space || t.NL {
		return 0
	}
	if next := p.Peek(1); next.Kind != parse.Word && next.Kind != parse.Meta || next.Space {
		return 0
	}
	p.Next()
	n := p.Name()
	if x != 0 {
		p.Widen(x)
	}
	return n
}

// keyword parses the expressions that a reserved word begins.
func keyword(p *parse.Parser) tree.ID {
	start := p.Here()
	var n tree.ID
	switch p.Word() {
	case "if":
		n = ifExpr(p)
	case "when":
		if !p.PeekIs(1, "(") && !p.PeekIs(1, "{") {
			return 0
		}
		n = when(p)
	case "try":
		n = try(p)
	case "object":
		if !p.PeekIs(1, ":") && !p.PeekIs(1, "{") {
			return 0
		}
		n = class(p, start, 0)
	case "return", "throw", "break", "continue":
		n = jump(p)
	case "fun":
		return anonymous(p, start, 0)
	case "for", "while", "do":
		n = loop(p)
	default:
		return 0
	}
	return p.Make(tree.StmtExpr, 0, start, p.End(), n)
}

// postfix parses calls with their trailing lambdas and type arguments.
func postfix(p *parse.Parser, left tree.ID) tree.ID {
	start := int(p.Nodes[left].Start)
	t := p.Cur()
	switch {
	case t.Kind != parse.Punct && !(t.Kind == parse.Word && p.PeekIs(1, "@")):
		return 0
	case p.Is("("):
		if p.NLBefore() {
			return 0
		}
		args := p.Args("(", ")")
		trailing(p, args)
		return p.Make(tree.Call, 0, start, p.End(), left, args)
	case p.Is("["):
		if p.NLBefore() {
			return 0
		}
	case p.Is("?") && p.PeekIs(1, "::"): // A?::f
		p.Next()
		return p.Make(tree.TypeNullable, 0, start, p.End(), left)
	case p.Is("<"):
		n := typeArgsEnd(p)
		if n == 0 {
			return 0
		}
		x := p.Make(tree.TypeArgs, 0, start, p.End(), left)
		p.List(x, "<", ">", func() tree.ID { return projection(p) })
		return x
	case lambdaFollows(p):
		switch p.Kind(left) {
		case tree.Ident, tree.Member, tree.Metavar, tree.TypeArgs, tree.Index, tree.Ellipsis:
		default:
			return 0
		}
		args := p.New(tree.Args, p.Here(), p.Here())
		trailing(p, args)
		return p.Make(tree.Call, 0, start, p.End(), left, args)
	}
	return 0
}

// typeArgsEnd returns how many tokens ahead the type arguments that begin here end, or zero where "<" is a comparison: behind
// type arguments a call, a lambda or a member follows.
func typeArgsEnd(p *parse.Parser) int {
	depth := 0
	for n := 0; n < 64; n++ {
		t := p.Peek(n)
		switch {
		case t.Kind == parse.Word, t.Kind == parse.Meta, t.Kind == parse.MetaDots, t.Kind == parse.Dots:
		case t.Kind != parse.Punct:
			return 0
		case p.PeekIs(n, "<"):
			depth++
		case p.PeekIs(n, ">"):
			if depth--; depth > 0 {
				continue
			}
			next := p.Peek(n + 1)
			if p.PeekIs(n+1, "(") || p.PeekIs(n+1, "{") {
				if !next.NL {
					return n + 1
				}
				return 0
			}
			if p.PeekIs(n+1, ".") || p.PeekIs(n+1, "::") || p.PeekIs(n+1, "?.") {
				return n + 1
			}
			return 0
		case p.PeekIs(n, ","), p.PeekIs(n, "."), p.PeekIs(n, "?"), p.PeekIs(n, "*"), p.PeekIs(n, "("), p.PeekIs(n, ")"), p.PeekIs(n, "->"),
			p.PeekIs(n, "@"), p.PeekIs(n, ":"):
		default:
			return 0
		}
	}
	return 0
}

// infix parses is, in, as and infix calls.
func infix(p *parse.Parser, left tree.ID, min int) tree.ID {
	t := p.Cur()
	start := int(p.Nodes[left].Start)
	switch {
	case t.Op == opIs || t.Op == opNotIs:
		if min > levelIn {
			return 0
		}
		op := t.Op
		p.Next()
		ty := typ(p)
		return p.Make(tree.TypeTest, op, start, p.End(), left, ty)
	case t.Op == opIn || t.Op == opNotIn:
		if min > levelIn || p.NoIn {
			return 0
		}
		op := t.Op
		p.Next()
		x := p.ExprAt(levelIn + 1)
		return p.Make(tree.Binary, op, start, p.End(), left, x)
	case t.Op == opAs && t.Kind == parse.Word:
		if min > levelAs {
			return 0
		}
		p.Next()
		ty := typ(p)
		return p.Make(tree.Cast, 0, start, p.End(), ty, left)
	case (t.Kind == parse.Word && t.Op == 0 || t.Kind == parse.Meta) && !p.NLBefore() && min <= levelInfix:
		if p.PeekIs(1, "@") && !p.Peek(1).Space || !operandFollows(p, 1) || t.NL && !goesOn(p) {
			return 0
		}
		name := p.Name()
		right := p.ExprAt(levelInfix + 1)
		args := p.Make(tree.Args, 0, start, p.End(), left, right)
		return p.Make(tree.Call, 0, start, p.End(), name, args)
	}
	return 0
}

// goesOn reports whether the word here, on a new line within brackets, is an infix call rather than what follows a bracket that
// was never closed: it is indented deeper, or it is one that everybody knows.
func goesOn(p *parse.Parser) bool {
	switch p.Word() {
	case "and", "or", "xor", "shl", "shr", "ushr", "to", "until", "downTo", "step":
		return true
	}
	return p.Cur().Indent > p.Prev().Indent
}

// operandFollows reports whether an operand begins n tokens ahead.
func operandFollows(p *parse.Parser, n int) bool {
	t := p.Peek(n)
	switch t.Kind {
	case parse.Word:
		switch t.Op {
		case opIn, opIs, opAs:
			return false
		}
		return p.PeekWord(n) != "else"
	case parse.Number, parse.Str, parse.CharLit, parse.Meta, parse.MetaDots, parse.Dots, parse.DeepOpen:
		return true
	case parse.Punct:
		return p.PeekIs(n, "(") || p.PeekIs(n, "{") || p.PeekIs(n, "-") || p.PeekIs(n, "!") || p.PeekIs(n, "::") || p.PeekIs(n, "@") || p.PeekIs(n, "[")
	}
	return false
}

// argument parses an argument: name = x, *x, x.
func argument(p *parse.Parser) tree.ID {
	if p.Is("*") {
		start := p.Here()
		p.Next()
		x := p.ExprAt(levelOr)
		return p.Make(tree.Spread, opStar, start, p.End(), x)
	}
	return 0
}
