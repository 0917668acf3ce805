// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package java

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// primary parses the operands that begin with a word or a sign of their own.
func primary(p *parse.Parser) tree.ID {
	t := p.Cur()
	switch t.Kind {
	case parse.Word:
		switch t.Op {
		case 0:
			switch p.Word() {
			case "true", "false":
				return p.Leaf(tree.Bool, 0)
			case "null":
				return p.Leaf(tree.Null, 0)
			}
			if p.Peek(1).Op == opArrow {
				return lambda(p)
			}
			return p.Leaf(tree.Ident, 0)
		case opNew:
			return newExpr(p)
		default:
			if p.Word() == "switch" {
				start := p.Here()
				return p.Make(tree.StmtExpr, 0, start, start, p.Switch())
			}
		}
	case parse.Meta:
		if p.Peek(1).Op == opArrow {
			return lambda(p)
		}
	case parse.Punct:
		if t.Op == opAt && p.Peek(1).Kind == parse.Word {
			return annotation(p)
		}
	}
	return 0
}

// newExpr parses new T(args) {body}, new T[n] and new T[] {elements}.
func newExpr(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	if p.Is("<") {
		angles(p, p.New(tree.TypeParams, p.Here(), p.Here()), typeExpr)
	}
	skipAnnotations(p)
	typ := newType(p)
	var args, body tree.ID
	switch {
	case p.Is("["):
		at := p.Here()
		args = p.New(tree.Args, at, at)
		for p.Is("[") {
			p.Next()
			if !p.Is("]") {
				s := p.Push(']', true)
				p.Add(args, p.Expr())
				p.Pop(s)
			}
			p.Want("]")
			typ = p.Make(tree.TypeArray, 0, int(p.Nodes[typ].Start), p.End(), typ, 0)
		}
		if p.Is("{") {
			p.Add(args, initializer(p))
		}
		p.Widen(args)
	case p.Is("("):
		args = p.Args("(", ")")
		if p.Is("{") && !p.NoBrace {
			body = p.Block()
		}
	case p.Is("{"): // new int[] without the brackets: a fragment
		args = p.Make(tree.Args, 0, p.Here(), p.Here(), initializer(p))
	}
	return p.Make(tree.New, 0, start, p.End(), typ, args, body)
}

// newType parses the type behind new, without brackets of arrays.
func newType(p *parse.Parser) tree.ID {
	if k := p.Cur().Kind; k != parse.Word && k != parse.Meta && k != parse.Dots {
		p.Fail("expected a type")
		return p.Bad()
	}
	t := p.Name()
	for {
		switch {
		case p.Is(".") && (p.Peek(1).Kind == parse.Word || p.Peek(1).Kind == parse.Meta):
			op := p.Next().Op
			t = p.Make(tree.Member, op, int(p.Nodes[t].Start), p.End(), t, p.Name())
		case p.Is("<"):
			t = typeArgs(p, t)
		default:
			return t
		}
	}
}

// initializer parses {a, b}: the elements of an array.
func initializer(p *parse.Parser) tree.ID {
	n := p.ListNode(tree.Array, "{", "}")
	p.Nodes[n].Op = 0
	return n
}

// postfix parses the postfix forms that only this language has: explicit type arguments, types before "::" and ".class".
func postfix(p *parse.Parser, left tree.ID) tree.ID {
	t := p.Cur()
	if t.Kind != parse.Punct {
		return 0
	}
	start := int(p.Nodes[left].Start)
	switch t.Op {
	case opDot, opColons:
		switch p.Peek(1).Op {
		case opLess: // a.<T>b(), A::<T>b
			op := p.Next().Op
			types := p.New(tree.TypeParams, p.Here(), p.Here())
			angles(p, types, typeExpr)
			name := p.Name()
			n := p.Make(tree.Member, op, start, p.End(), left, name)
			n = p.Make(tree.TypeArgs, 0, start, p.End(), n)
			for c := p.First(types); c != 0; {
				next := p.Tree.Next(c)
				p.Add(n, c)
				c = next
			}
			return n
		case opNew:
			if t.Op == opDot { // outer.new Inner()
				op := p.Next().Op
				return p.Make(tree.Member, op, start, p.End(), left, newExpr(p))
			}
		case opAt:
			p.Next()
			skipAnnotations(p)
			return p.Make(tree.Member, opDot, start, p.End(), left, p.Name())
		}
	case opBracket:
		if p.Peek(1).Op == opShutBracket {
			return arrays(p, left)
		}
	case opLess:
		if p.Peek(1).Kind == parse.Word || p.Peek(1).Op == opQuestion || p.Peek(1).Kind == parse.Meta {
			if k := anglesAhead(p, 0); k > 0 {
				for p.Peek(k).Op == opBracket && p.Peek(k+1).Op == opShutBracket {
					k += 2
				}
				if p.Peek(k).Op == opColons || p.Peek(k).Op == opDot && p.PeekWord(k+1) == "class" {
					return typeArgs(p, left)
				}
			}
		}
	}
	return 0
}

// infix parses instanceof, whose right side is a type or a pattern.
func infix(p *parse.Parser, left tree.ID, min int) tree.ID {
	if p.Cur().Op != opInstanceof || min > levelRelation {
		return 0
	}
	p.Next()
	return p.Make(tree.TypeTest, opInstanceof, int(p.Nodes[left].Start), p.End(), left, typePattern(p))
}

// typePattern parses the pattern of an instanceof or a case: T, T name, final T name, T(patterns).
func typePattern(p *parse.Parser) tree.ID {
	start := p.Here()
	if !p.Enter() {
		return p.Bad()
	}
	defer p.Leave()
	var mods tree.ID
	if p.Is("final") || p.Is("@") {
		mods = modifiers(p)
	}
	t := typeExpr(p)
	if p.Is("(") {
		args := p.New(tree.Args, p.Here(), p.Here())
		p.List(args, "(", ")", func() tree.ID { return typePattern(p) })
		t = p.Make(tree.Call, 0, start, p.End(), t, args)
	}
	if k := p.Cur(); k.Kind == parse.Word && k.Op == 0 && p.Word() != "when" && !k.NL || k.Kind == parse.Meta {
		return variable(p, start, mods, t, p.Name(), 0)
	}
	return t
}

// variable makes a variable of which type, name and initial value are parsed. The type var is none.
func variable(p *parse.Parser, start int, mods, typ, name, value tree.ID) tree.ID {
	var op tree.Op
	if p.Kind(typ) == tree.Ident && p.Value(typ) == "var" {
		op, typ = opVar, 0
	}
	return p.Make(tree.VarDef, op, start, p.End(), mods, typ, name, value)
}

// caseLabel parses a label: a pattern, default or an expression.
func caseLabel(p *parse.Parser) tree.ID {
	if p.Is("default") {
		return p.Leaf(tree.Ident, opDefault)
	}
	if p.Is("final") {
		return typePattern(p)
	}
	if p.Cur().Kind == parse.Word && p.Peek(1).Op == opArrow {
		switch p.Word() {
		case "null", "true", "false":
			return primary(p)
		}
		return p.Name() // no lambda
	}
	if k := typeAhead(p, 0); k > 0 {
		t := p.Peek(k)
		if t.Kind == parse.Word && t.Op == 0 || t.Kind == parse.Meta || t.Op == opParen && p.Cur().Kind == parse.Word {
			return typePattern(p)
		}
	}
	return p.ExprAt(levelTernary + 1)
}

// paren parses a lambda or a cast.
func paren(p *parse.Parser) tree.ID {
	if lambdaAhead(p) {
		return lambda(p)
	}
	if k := castAhead(p); k {
		start := p.Here()
		p.Next()
		t := bounds(p)
		p.Want(")")
		return p.Make(tree.Cast, 0, start, p.End(), t, p.ExprAt(levelUnary))
	}
	return 0
}

// lambdaAhead reports whether the bracket here holds the parameters of a lambda.
func lambdaAhead(p *parse.Parser) bool {
	switch t := p.Peek(1); t.Kind {
	case parse.Punct:
		if t.Op == opShutParen {
			return p.Peek(2).Op == opArrow
		}
		if t.Op != opAt {
			return false
		}
	case parse.Word, parse.Meta:
		if t.Op != 0 && p.PeekWord(1) != "final" {
			return false
		}
		switch p.Peek(2).Op {
		case opShutParen:
			return p.Peek(3).Op == opArrow
		case opComma, opLess, opBracket, opDots, opDot:
		default:
			if k := p.Peek(2).Kind; k != parse.Word && k != parse.Meta {
				return false
			}
		}
		if k := typeAhead(p, 1); k == 0 && p.PeekWord(1) != "final" || k > 0 && p.Peek(k).Kind == parse.Punct && p.Peek(k).Op != opComma && p.Peek(k).Op != opDots {
			return false
		}
	case parse.Dots, parse.MetaDots:
	default:
		return false
	}
	k := p.After(0)
	return k > 0 && p.Peek(k).Op == opArrow
}

// castAhead reports whether the bracket here holds the type of a cast.
func castAhead(p *parse.Parser) bool {
	k := typeAhead(p, 1)
	if k == 0 {
		return false
	}
	primitive := k == 2 && isPrimitive(p.PeekWord(1))
	for p.Peek(k).Op == opAnd {
		if k = typeAhead(p, k+1); k == 0 {
			return false
		}
	}
	if p.Peek(k).Op != opShutParen {
		return false
	}
	switch t := p.Peek(k + 1); t.Kind {
	case parse.Word:
		return (t.Op == 0 || t.Op == opNew || p.PeekWord(k+1) == "switch") && !(t.NL && p.Pattern)
	case parse.Number, parse.Str, parse.CharLit, parse.Meta, parse.DeepOpen:
		return true
	case parse.Dots:
		return primitive || !t.NL
	case parse.Punct:
		switch p.Src[t.Start] {
		case '(', '!', '~':
			return t.End-t.Start == 1
		case '+', '-':
			return primitive
		}
	}
	return false
}

func isPrimitive(w string) bool {
	switch w {
	case "int", "long", "double", "float", "boolean", "char", "byte", "short":
		return true
	}
	return false
}

// lambda parses parameters, the arrow and a body.
func lambda(p *parse.Parser) tree.ID {
	start := p.Here()
	var params tree.ID
	if p.Is("(") {
		params = paramList(p)
	} else {
		params = p.Make(tree.Params, 0, start, start, p.Make(tree.Param, 0, start, start, 0, 0, p.Name(), 0))
	}
	p.Want("->")
	var body tree.ID
	switch {
	case p.Is("{"):
		body = p.Block()
	case !p.AtEOF():
		body = p.Expr()
	}
	return p.Make(tree.Lambda, opLambda, start, p.End(), 0, params, 0, body)
}
