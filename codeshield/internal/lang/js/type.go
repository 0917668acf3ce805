// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package js

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// typeAnnotation parses ": T" with the given parser of types, or returns zero.
func typeAnnotation(p *parse.Parser, typ func(*parse.Parser) tree.ID) tree.ID {
	if !p.Is(":") {
		return 0
	}
	p.Next()
	return typ(p)
}

// resultType parses the type of a function's result: x is T, asserts x, asserts x is T, or a type.
func resultType(p *parse.Parser) tree.ID {
	start := p.Here()
	op := opIs
	if p.Word() == "asserts" && p.Peek(1).Kind == parse.Word && !p.Peek(1).NL {
		op = opAsserts
		p.Next()
	}
	t := typeExpr(p)
	switch {
	case p.Word() == "is" && !p.Cur().NL:
		p.Next()
		return p.Make(tree.TypeTest, op, start, p.End(), t, typeExpr(p))
	case op == opAsserts:
		return p.Make(tree.TypeTest, op, start, p.End(), t, 0)
	}
	return t
}

// typeExpr parses a type, conditional types included.
func typeExpr(p *parse.Parser) tree.ID {
	if !p.Enter() {
		return p.Bad()
	}
	defer p.Leave()
	start := p.Here()
	t := unionType(p)
	if p.Word() != "extends" || p.Cur().NL && p.Inner() == '}' {
		return t
	}
	p.Next()
	other := unionType(p)
	if !p.Is("?") {
		return p.Make(tree.TypeOther, opExtends, start, p.End(), t, other)
	}
	p.Next()
	s := p.Push(':', true)
	then := typeExpr(p)
	p.Pop(s)
	p.Want(":")
	return p.Make(tree.TypeOther, opExtends, start, p.End(), t, other, then, typeExpr(p))
}

func unionType(p *parse.Parser) tree.ID {
	return typeList(p, "|", func(p *parse.Parser) tree.ID { return typeList(p, "&", prefixType) })
}

// typeList parses types with the given sign between them and perhaps before the first one.
func typeList(p *parse.Parser, sign string, part func(*parse.Parser) tree.ID) tree.ID {
	start := p.Here()
	p.Got(sign)
	t := part(p)
	if !p.Is(sign) {
		return t
	}
	op := p.Cur().Op
	n := p.Make(tree.TypeUnion, op, start, p.End(), t)
	for p.Got(sign) {
		p.Add(n, part(p))
	}
	return n
}

// prefixType parses keyof T, unique T, readonly T, infer T, ?T and what binds tighter.
func prefixType(p *parse.Parser) tree.ID {
	start := p.Here()
	var op tree.Op
	switch p.Word() {
	case "keyof":
		op = opKeyof
	case "unique":
		op = opUnique
	case "readonly":
		op = opReadonly
	case "infer":
		op = opInfer
	}
	if next := p.Peek(1); op != 0 && !next.NL && (next.Kind == parse.Word || next.Kind == parse.Meta || next.Op == opParen || next.Op == opBracket || next.Op == opBrace) {
		if !p.Enter() {
			return p.Bad()
		}
		defer p.Leave()
		p.Next()
		t := prefixType(p)
		if op == opInfer && p.Got("extends") {
			return p.Make(tree.TypeOther, op, start, p.End(), t, unionType(p))
		}
		return p.Make(tree.TypeOther, op, start, p.End(), t)
	}
	if p.Is("?") && p.Peek(1).Op != opShutParen {
		p.Next()
		return p.Make(tree.TypeNullable, 0, start, p.End(), postfixType(p))
	}
	return postfixType(p)
}

// postfixType parses T[], T[K] and what binds tighter.
func postfixType(p *parse.Parser) tree.ID {
	start := p.Here()
	t := plainType(p)
	for p.Is("[") && !p.Cur().NL {
		p.Next()
		if p.Got("]") {
			t = p.Make(tree.TypeArray, 0, start, p.End(), t, 0)
			continue
		}
		s := p.Push(']', true)
		key := typeExpr(p)
		p.Pop(s)
		p.Want("]")
		t = p.Make(tree.TypeOther, opBrackets, start, p.End(), t, key)
	}
	return t
}

// plainType parses names, literals and bracketed types.
func plainType(p *parse.Parser) tree.ID {
	start := p.Here()
	switch t := p.Cur(); t.Kind {
	case parse.Str:
		if t.Holes {
			n := holes(p, typeExpr)
			p.Nodes[n].Kind = tree.TypeOther
			return n
		}
		return p.String()
	case parse.Number, parse.RegexLit:
		return p.ExprAt(levelPrimary)
	case parse.Dots, parse.MetaDots:
		return p.Name()
	case parse.Meta:
		return namedType(p)
	case parse.Word:
		switch p.Word() {
		case "new", "abstract":
			if next := p.Peek(1); next.Op == opParen || next.Op == opLess || p.PeekWord(1) == "new" {
				p.Got("abstract")
				p.Got("new")
				typeParams(p)
				return functionType(p, start)
			}
		case "typeof":
			p.Next()
			return p.Make(tree.TypeOther, opTypeof, start, p.End(), namedType(p))
		case "true", "false":
			return p.Leaf(tree.Bool, 0)
		case "null":
			return p.Leaf(tree.Null, 0)
		}
		return namedType(p)
	case parse.Punct:
		switch t.Op {
		case opParen:
			if functionTypeAhead(p) {
				return functionType(p, start)
			}
			p.Next()
			s := p.Push(')', true)
			x := typeExpr(p)
			p.Pop(s)
			p.Want(")")
			p.Nodes[x].Start, p.Nodes[x].End = int32(start), int32(max(p.End(), int(p.Nodes[x].End)))
			return x
		case opLess:
			typeParams(p)
			return functionType(p, start)
		case opBracket:
			n := p.New(tree.TypeOther, start, start)
			p.Nodes[n].Op = opBracket
			p.List(n, "[", "]", func() tree.ID { return tupleElement(p) })
			return n
		case opBrace:
			return objectType(p)
		case opMinus:
			return p.ExprAt(levelUnary)
		case opStar: // Flow: any type
			return p.Leaf(tree.TypeOther, opStar)
		}
	}
	p.Fail("expected a type")
	return p.Bad()
}

// namedType parses a.b.C<T> and import("m").C<T>.
func namedType(p *parse.Parser) tree.ID {
	if p.Word() == "import" && p.Peek(1).Op == opParen {
		return importType(p)
	}
	t := p.Name()
	return typeTail(p, t)
}

func typeTail(p *parse.Parser, t tree.ID) tree.ID {
	for p.Is(".") {
		t = member(p, t)
	}
	if p.Is("<") {
		return typeArgs(p, t)
	}
	return t
}

func importType(p *parse.Parser) tree.ID {
	start := p.Here()
	name := p.Leaf(tree.Ident, 0)
	args := p.Args("(", ")")
	return typeTail(p, p.Make(tree.Call, 0, start, p.End(), name, args))
}

// functionTypeAhead reports whether the bracket here holds the parameters of a function type.
func functionTypeAhead(p *parse.Parser) bool {
	switch t := p.Peek(1); {
	case t.Op == opShutParen, t.Op == opDots:
		return true
	case t.Kind == parse.Word || t.Kind == parse.Meta:
		switch p.Peek(2).Op {
		case opColon, opComma, opEqual:
			return true
		case opQuestion:
			return p.Peek(3).Op == opColon || p.Peek(3).Op == opComma || p.Peek(3).Op == opShutParen
		case opShutParen:
			return p.Peek(3).Op == opArrowSym
		}
		return false
	case t.Op == opBrace || t.Op == opBracket || t.Kind == parse.Dots:
		k := p.After(0)
		return k > 0 && p.Peek(k).Op == opArrowSym
	}
	return false
}

// functionType parses (a: T) => R.
func functionType(p *parse.Parser, start int) tree.ID {
	params := paramsOrNone(p)
	var result tree.ID
	if p.Got("=>") {
		result = resultType(p)
	}
	return p.Make(tree.TypeFunc, 0, start, p.End(), params, result)
}

// tupleElement parses T, name: T, name?: T, T? or ...T.
func tupleElement(p *parse.Parser) tree.ID {
	start := p.Here()
	if p.Cur().Kind == parse.Dots && (p.Peek(1).Op == opShutBracket || p.Peek(1).Op == opComma) {
		return p.Name()
	}
	if p.Got("...") {
		return p.Make(tree.Spread, opDots, start, p.End(), tupleElement(p))
	}
	if p.Cur().Kind == parse.Word && (p.Peek(1).Op == opColon || p.Peek(1).Op == opQuestion && p.Peek(2).Op == opColon) {
		name := p.Name()
		p.Got("?")
		p.Next()
		return p.Make(tree.KeywordArg, 0, start, p.End(), name, typeExpr(p))
	}
	t := typeExpr(p)
	if p.Got("?") {
		t = p.Make(tree.TypeNullable, 0, start, p.End(), t)
	}
	return t
}

// objectType parses { members }.
func objectType(p *parse.Parser) tree.ID {
	n := p.New(tree.TypeOther, p.Here(), p.Here())
	p.Nodes[n].Op = opBrace
	members(p, n)
	return n
}
