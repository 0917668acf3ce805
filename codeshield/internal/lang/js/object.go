// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package js

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// object parses an object literal or the pattern that takes an object apart: the two have one shape.
func object(p *parse.Parser) tree.ID {
	n := p.New(tree.Dict, p.Here(), p.Here())
	p.List(n, "{", "}", func() tree.ID { return property(p) })
	return n
}

// property parses one property of an object: a pair, a short form, a method, a spread.
func property(p *parse.Parser) tree.ID {
	start := p.Here()
	switch t := p.Cur(); t.Kind {
	case parse.MetaDots:
		return p.Name()
	case parse.Dots:
		if next := p.Peek(1); next.Space || next.Kind != parse.Word && next.Kind != parse.Meta {
			return p.Name()
		}
		p.Next()
		return p.Make(tree.Spread, opDots, start, p.End(), p.Expr())
	case parse.Punct:
		if t.Op == opDots {
			p.Next()
			if p.Is(",") || p.Is("}") || p.AtEOF() {
				return p.New(tree.Empty, start, p.End())
			}
			return p.Make(tree.Spread, opDots, start, p.End(), p.Expr())
		}
	case parse.DeepOpen:
		return p.Expr()
	}
	mods, op := methodModifiers(p)
	key := propertyName(p)
	switch {
	case p.Is("(") || p.Is("<"):
		return method(p, start, mods, key, op)
	case p.Got(":"):
		var value tree.ID
		if p.IsAny(",", "}") == "" {
			value = p.Expr()
		}
		if p.Kind(value) == tree.Lambda {
			return named(p, start, value, key, 0)
		}
		return p.Make(tree.Pair, 0, start, p.End(), key, value)
	case p.Is("="): // {a = 1} in a pattern that takes an object apart
		p.Next()
		value := p.Expr()
		return p.Make(tree.Assign, opEqual, start, p.End(), key, value)
	case p.Kind(key) == tree.Metavar && mods == 0:
		return key // {$X} stands for any property
	}
	return p.Make(tree.Pair, 0, start, p.End(), key, 0)
}

// methodModifiers parses get, set, async and * before a method of an object. The names are ordinary ones where no other name follows.
func methodModifiers(p *parse.Parser) (mods tree.ID, op tree.Op) {
	op = opMethod
	for {
		var next tree.ID
		switch w := p.Word(); {
		case w == "" && p.Is("*"):
			next = p.Leaf(tree.Modifier, opGenerator)
		case (w == "get" || w == "set" || w == "async" || w == "static") && startsKey(p.Peek(1)):
			switch w {
			case "get":
				op = opGet
			case "set":
				op = opSet
			}
			next = p.Leaf(tree.Modifier, 0)
		default:
			return mods, op
		}
		if mods == 0 {
			mods = p.Make(tree.Modifiers, 0, int(p.Nodes[next].Start), p.End())
		}
		p.Add(mods, next)
	}
}

// startsKey reports whether t can begin the name of a property or a member.
func startsKey(t *parse.Token) bool {
	switch t.Kind {
	case parse.Word, parse.Str, parse.Number, parse.Meta:
		return true
	case parse.Punct:
		return t.Op == opBracket || t.Op == opStar
	}
	return false
}

// isKey reports whether the current word, which begins a statement elsewhere, is the name of a property or a method.
func isKey(p *parse.Parser) bool {
	if p.Inner() == '>' {
		return true // a modifier of a type parameter
	}
	switch p.Peek(1).Op {
	case opColon, opComma, opShut, opEqual:
		return true
	case opParen:
		switch p.Word() {
		case "return", "throw", "break", "continue", "import", "export", "try", "do", "const", "let", "var":
			return methodAhead(p, 0)
		}
	}
	return false
}

// propertyName parses the name of a property: a quoted name is the name without its quotes, [x] is the expression x.
func propertyName(p *parse.Parser) tree.ID {
	switch t := p.Cur(); t.Kind {
	case parse.Str:
		if t.Holes || p.Pattern && patternString(p.Src[t.VStart:t.VEnd]) {
			return p.String()
		}
		return p.Leaf(tree.Ident, 0)
	case parse.Number:
		if t.Float {
			return p.Leaf(tree.Float, 0)
		}
		return p.Leaf(tree.Int, 0)
	case parse.Punct:
		if t.Op == opBracket {
			start := p.Here()
			p.Next()
			s := p.Push(']', true)
			x := p.Expr()
			p.Pop(s)
			p.Want("]")
			p.Nodes[x].Start, p.Nodes[x].End = int32(start), int32(max(p.End(), int(p.Nodes[x].End)))
			return x
		}
	}
	return p.Name()
}

// patternString reports whether a string in a pattern stands for more than itself.
func patternString(s string) bool {
	return strings.HasPrefix(s, "$") || strings.Contains(s, "...") || strings.HasPrefix(s, "=~/")
}

// method parses a method of an object or a class from its parameters on.
func method(p *parse.Parser, start int, mods, name tree.ID, op tree.Op) tree.ID {
	tparams := typeParams(p)
	params := paramsOrNone(p)
	typ := typeAnnotation(p, resultType)
	var body tree.ID
	if p.Is("{") {
		body = p.Block()
	}
	return p.Make(tree.FuncDef, op, start, p.End(), mods, tparams, 0, name, params, typ, body)
}

// named makes a function expression that is the value of a property or a field into the method that it amounts to.
func named(p *parse.Parser, start int, lambda, name, mods tree.ID) tree.ID {
	own, params := p.Child(lambda, 0), p.Child(lambda, 1)
	typ, body := p.Child(lambda, 2), p.Child(lambda, 3)
	if mods == 0 {
		mods = own
	} else if !p.Missing(own) {
		for m := p.First(own); m != 0; {
			next := p.Tree.Next(m)
			p.Add(mods, m)
			m = next
		}
	}
	return p.Make(tree.FuncDef, opMethod, start, p.End(), mods, 0, 0, name, params, typ, body)
}

// angle parses what begins with "<" where an operand is awaited: an element, a generic arrow function, a cast.
func angle(p *parse.Parser) tree.ID {
	start := p.Here()
	switch next := p.Peek(1); next.Kind {
	case parse.Word, parse.Meta:
		if k := genericArrow(p); k {
			typeParams(p)
			return arrow(p, start, 0)
		}
		if p.D.Name == "typescript" && isCast(p) {
			return cast(p, start)
		}
		return element(p, nil)
	case parse.Punct:
		switch {
		case next.Op == opGreater:
			return element(p, nil)
		case next.Op == opBrace || next.Op == opBracket:
			if p.D.Name == "typescript" && typeArgsEnd(p, 0) > 0 {
				return cast(p, start)
			}
		}
	case parse.Dots:
		return element(p, nil)
	}
	return 0
}

// genericArrow reports whether the angle bracket here holds the type parameters of an arrow function.
func genericArrow(p *parse.Parser) bool {
	if next := p.Peek(2); next.Op != opComma && !p.PeekIs(2, "extends") && (next.Op != opGreater || p.D.Name != "typescript") {
		return false
	}
	k := typeArgsEnd(p, 0)
	return k > 0 && p.Peek(k).Op == opParen && arrowBehind(p, k)
}

// isCast tells <T>x from an element: nothing closes an element T, and an operand follows on the same line.
func isCast(p *parse.Parser) bool {
	k := typeArgsEnd(p, 0)
	if k == 0 {
		return false
	}
	t := p.Peek(k)
	if t.NL {
		return false
	}
	switch t.Kind {
	case parse.Word, parse.Str, parse.Number, parse.Meta:
	case parse.Punct:
		if t.Op != opParen && t.Op != opBrace && t.Op != opBracket && t.Op != opLess {
			return false
		}
	default:
		return false
	}
	name := p.Peek(1)
	rest := p.Src[name.End:min(p.Limit(), int(name.End)+castWindow)]
	return !strings.Contains(rest, "</"+p.Src[name.Start:name.End])
}

// castWindow is how far isCast looks for the tag that would close an element.
const castWindow = 2000

// cast parses <T>x, which is x as T.
func cast(p *parse.Parser, start int) tree.ID {
	p.Next()
	typ := typeExpr(p)
	shutAngle(p)
	x := p.ExprAt(levelUnary)
	return p.Make(tree.TypeTest, opAs, start, p.End(), x, typ)
}
