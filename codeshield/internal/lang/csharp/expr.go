// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package csharp

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// primary parses the operands that begin with a word or a sign of their own.
func primary(p *parse.Parser) tree.ID {
	t := p.Cur()
	switch t.Kind {
	case parse.Word:
		return word(p)
	case parse.Meta:
		if p.Peek(1).Op == opArrow {
			return lambda(p, p.Here(), 0)
		}
	case parse.Punct:
		switch t.Op {
		case opRange:
			if next := p.Peek(1); next.Op == opShutBracket || next.Op == opComma || next.Op == opShutParen {
				start := p.Here()
				p.Next()
				return p.Make(tree.Unary, opRange, start, p.End(), 0)
			}
		case opBracket: // attributes of a lambda
			if k := p.After(0); k > 0 && p.Peek(k).Op == opParen && !p.Peek(k).NL {
				if k = p.After(k); k > 0 && p.Peek(k).Op == opArrow {
					start := p.Here()
					return lambda(p, start, attributes(p, 0))
				}
			}
		}
	}
	return 0
}

// word parses an operand that begins with a word.
func word(p *parse.Parser) tree.ID {
	start := p.Here()
	next := p.Peek(1)
	switch p.Word() {
	case "true", "false":
		return p.Leaf(tree.Bool, 0)
	case "null":
		return p.Leaf(tree.Null, 0)
	case "new":
		return newExpr(p)
	case "delegate":
		return anonymousMethod(p, start, 0)
	case "async", "static":
		if lambdaBehind(p) {
			mods := modifiersOfLambda(p)
			if p.Is("delegate") {
				return anonymousMethod(p, start, mods)
			}
			return lambda(p, start, mods)
		}
	case "from":
		if next.Kind == parse.Word && !next.NL && (p.PeekIs(2, "in") || p.Peek(2).Kind == parse.Word && p.PeekIs(3, "in")) || p.Pattern && next.Kind == parse.Meta && p.PeekIs(2, "in") {
			return query(p)
		}
	case "typeof", "sizeof", "default":
		if next.Op == opParen {
			op, _ := tree.FindOp(p.Word())
			p.Next()
			n := p.Make(tree.Unary, op, start, p.End())
			p.List(n, "(", ")", func() tree.ID { return typeExpr(p) })
			return n
		}
	case "checked", "unchecked":
		if next.Op == opParen {
			op := p.Next().Op
			return p.Make(tree.Unary, op, start, p.End(), p.Paren())
		}
	case "throw":
		p.Next()
		return p.Make(tree.StmtExpr, 0, start, start, p.Make(tree.Throw, 0, start, p.End(), p.Expr()))
	case "stackalloc":
		if next.Kind == parse.Word || next.Op == opBracket {
			return p.Make(tree.Unary, opStackalloc, start, start, newExpr(p))
		}
	case "ref":
		if next.Kind == parse.Word || next.Op == opParen {
			p.Next()
			return p.Make(tree.Unary, opRef, start, p.End(), p.Expr())
		}
	case "await":
		return 0
	case "int", "string", "bool", "object", "void", "double", "long":
		if next.Op == opParen && lambdaAhead(p, 1) { // a lambda with the type of its result
			typ := typeExpr(p)
			n := lambda(p, start, 0)
			replace(p, n, 2, typ)
			return n
		}
	}
	if next.Op == opArrow {
		return lambda(p, start, 0)
	}
	return p.Leaf(tree.Ident, 0)
}

// replace puts child in the place of the i-th child of n, which is missing.
func replace(p *parse.Parser, n tree.ID, i int, child tree.ID) {
	prev := p.Child(n, i-1)
	old := p.Tree.Next(prev)
	p.Nodes[child].Parent, p.Nodes[child].Next = n, p.Tree.Next(old)
	p.Nodes[prev].Next = child
}

// newExpr parses new T(args) {elements}, new(args), new {members}, new T[n], new[] {elements} and stackalloc T[n].
func newExpr(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	var typ, args, body tree.ID
	if k := p.Cur(); k.Kind == parse.Word || k.Kind == parse.Meta || k.Kind == parse.Dots && p.Peek(1).Op == opParen {
		typ = qualified(p)
		for p.Is("?") && (p.Peek(1).Op == opBracket || p.Peek(1).Op == opParen) || p.Is("*") {
			op := p.Next().Op
			if op == opStar {
				typ = p.Make(tree.TypePointer, op, int(p.Nodes[typ].Start), p.End(), typ)
			} else {
				typ = p.Make(tree.TypeNullable, 0, int(p.Nodes[typ].Start), p.End(), typ)
			}
		}
	} else if p.Is("(") {
		if k := tupleAhead(p, 0); k > 0 && p.Peek(k).Op == opBracket { // new (int, string)[2]
			typ = plainType(p)
		}
	}
	for p.Is("[") {
		if typ == 0 || rankAhead(p, 0) > 0 {
			at := p.Here()
			if typ != 0 {
				at = int(p.Nodes[typ].Start)
			}
			for p.Next(); p.Is(","); p.Next() {
			}
			p.Want("]")
			typ = p.Make(tree.TypeArray, 0, at, p.End(), typ, 0)
			continue
		}
		typ = sized(p, typ)
	}
	if p.Is("(") {
		args = p.Args("(", ")")
	}
	if p.Is("{") && !p.NoBrace {
		body = initializer(p)
	}
	return p.Make(tree.New, 0, start, p.End(), typ, args, body)
}

// sized parses the sizes of an array: a tuple where there are several.
func sized(p *parse.Parser, elem tree.ID) tree.ID {
	size := p.Args("[", "]")
	if first := p.First(size); first != 0 && p.Tree.Next(first) == 0 {
		p.Nodes[first].Parent = 0
		size = first
	} else {
		p.Nodes[size].Kind = tree.Tuple
	}
	return p.Make(tree.TypeArray, 0, int(p.Nodes[elem].Start), p.End(), elem, size)
}

// initializer parses {a, b}, {K = v}, {[k] = v}: elements of an array.
func initializer(p *parse.Parser) tree.ID {
	n := p.ListNode(tree.Array, "{", "}")
	p.Nodes[n].Op = 0
	return n
}

// postfix parses the postfix forms that only this language has: x!, x?[i] and type arguments.
func postfix(p *parse.Parser, left tree.ID) tree.ID {
	t := p.Cur()
	if t.Kind != parse.Punct {
		return 0
	}
	start := int(p.Nodes[left].Start)
	switch t.Op {
	case opBang:
		if !t.NL && !t.Space {
			p.Next()
			return p.Make(tree.Postfix, opBang, start, p.End(), left)
		}
	case opQuestion:
		if next := p.Peek(1); next.Op == opBracket && !next.Space && !t.Space {
			p.Next()
			args := p.Args("[", "]")
			return p.Make(tree.Index, 0, start, p.End(), left, args)
		}
	case opLess:
		if k := anglesAhead(p, 0); k > 0 && endsTypeArgs(p.Peek(k)) {
			return typeArgs(p, left)
		}
	}
	return 0
}

// endsTypeArgs reports whether t can stand behind type arguments rather than behind a comparison.
func endsTypeArgs(t *parse.Token) bool {
	switch t.Kind {
	case parse.EOF:
		return true
	case parse.Punct:
		switch t.Op {
		case opParen, opShutParen, opShutBracket, opShut, opColon, opSemicolon, opComma, opDot, opQuestionDot, opColons, opBrace:
			return true
		}
	}
	return false
}

// infix parses is, as, switch, with and ranges.
func infix(p *parse.Parser, left tree.ID, min int) tree.ID {
	t := p.Cur()
	start := int(p.Nodes[left].Start)
	switch {
	case t.Op == opIs && t.Kind == parse.Word && min <= levelRelation:
		p.Next()
		return p.Make(tree.TypeTest, opIs, start, p.End(), left, pattern(p))
	case t.Op == opAs && min <= levelRelation:
		p.Next()
		return p.Make(tree.TypeTest, opAs, start, p.End(), left, castType(p))
	case t.Op == opSwitch && t.Kind == parse.Word && min <= levelSwitch && p.Peek(1).Op == opBrace:
		return switchExpr(p, left)
	case t.Kind == parse.Word && min <= levelSwitch && p.Word() == "with" && p.Peek(1).Op == opBrace:
		p.Next()
		return p.Make(tree.Binary, opWith, start, p.End(), left, initializer(p))
	case t.Op == opRange && min <= levelRange:
		p.Next()
		var high tree.ID
		if p.IsAny("]", ")", ",", ";") == "" && !p.AtEOF() {
			high = p.ExprAt(levelRange + 1)
		}
		return p.Make(tree.Binary, opRange, start, p.End(), left, high)
	}
	return 0
}

// castType parses the type behind as: a question mark belongs to it unless an operand follows.
func castType(p *parse.Parser) tree.ID {
	t := plainType(p)
	if p.Is("?") {
		switch next := p.Peek(1); next.Kind {
		case parse.Word, parse.Number, parse.Str, parse.CharLit, parse.Meta:
			return t
		case parse.Punct:
			if next.Op == opParen || next.Op == opBracket && !next.Space {
				return t
			}
		}
	}
	return typeTail(p, t)
}

// switchExpr parses switch { pattern => value, ... } behind its subject.
func switchExpr(p *parse.Parser, left tree.ID) tree.ID {
	start := int(p.Nodes[left].Start)
	p.Next()
	n := p.Make(tree.Switch, opSwitch, start, p.End(), left)
	p.List(n, "{", "}", func() tree.ID {
		at := p.Here()
		if k := p.Cur().Kind; (k == parse.Dots || k == parse.MetaDots) && p.Peek(1).Op != opArrow {
			return p.Name()
		}
		labels := p.Make(tree.CaseLabels, 0, at, at, pattern(p))
		var guard, body tree.ID
		if p.Word() == "when" {
			p.Next()
			guard = p.Expr()
		}
		if p.Want("=>") {
			x := p.Expr()
			s := p.Make(tree.ExprStmt, 0, int(p.Nodes[x].Start), int(p.Nodes[x].End), x)
			body = p.Make(tree.Block, 0, int(p.Nodes[s].Start), int(p.Nodes[s].End), s)
		}
		return p.Make(tree.Case, 0, at, p.End(), labels, guard, body)
	})
	return p.Make(tree.StmtExpr, 0, start, p.End(), n)
}

// arg parses the arguments that are not plain expressions: ref, out and in make no difference to what is passed.
func arg(p *parse.Parser) tree.ID {
	start := p.Here()
	if k := p.Cur().Kind; (k == parse.Word || k == parse.Meta) && p.Peek(1).Op == opColon && p.PeekWord(2) != "" {
		name := p.Name()
		p.Next()
		value := arg(p)
		if value == 0 {
			value = p.Expr()
		}
		return p.Make(tree.KeywordArg, 0, start, p.End(), name, value)
	}
	switch p.Word() {
	case "ref", "in":
		if next := p.Peek(1); next.Kind == parse.Word || next.Kind == parse.Meta || next.Kind == parse.Dots || next.Op == opParen {
			p.Next()
			return p.Expr()
		}
	case "out":
		next := p.Peek(1)
		if next.Kind != parse.Word && next.Kind != parse.Meta && next.Kind != parse.Dots && next.Op != opParen {
			return 0
		}
		p.Next()
		if k := typeAhead(p, 0); k > 0 && (p.Peek(k).Kind == parse.Word || p.Peek(k).Kind == parse.Meta) {
			typeExpr(p)
			return p.Name()
		}
		return p.Expr()
	}
	return 0
}

// variable makes a variable of which type, name and initial value are parsed. The type var is none.
func variable(p *parse.Parser, start int, mods, typ, name, value tree.ID) tree.ID {
	var op tree.Op
	if p.Kind(typ) == tree.Ident && p.Value(typ) == "var" {
		op, typ = opVar, 0
	}
	return p.Make(tree.VarDef, op, start, p.End(), mods, typ, name, value)
}
