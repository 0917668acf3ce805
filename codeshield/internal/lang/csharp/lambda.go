// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package csharp

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// paren parses a lambda, a cast or a tuple that declares its elements.
func paren(p *parse.Parser) tree.ID {
	if lambdaAhead(p, 0) {
		return lambda(p, p.Here(), 0)
	}
	if !castAhead(p) {
		return deconstruction(p)
	}
	start := p.Here()
	p.Next()
	t := typeExpr(p)
	p.Want(")")
	return p.Make(tree.Cast, 0, start, p.End(), t, p.ExprAt(levelUnary))
}

// deconstruction parses (T a, var b) before "=" or "in", or returns zero.
func deconstruction(p *parse.Parser) tree.ID {
	if next := p.Peek(2); next.Op != opComma && next.Kind != parse.Word && next.Kind != parse.Meta && typeAhead(p, 1) < 3 {
		return 0
	}
	if k := p.After(0); k == 0 || p.Peek(k).Op != opEqual && p.Peek(k).Op != opIn {
		return 0
	}
	n := p.New(tree.Tuple, p.Here(), p.Here())
	p.List(n, "(", ")", func() tree.ID {
		start := p.Here()
		k := typeAhead(p, 0)
		if k == 0 || p.Peek(k).Kind != parse.Word && p.Peek(k).Kind != parse.Meta {
			return p.Arg()
		}
		typ := typeExpr(p)
		return variable(p, start, 0, typ, p.Name(), 0)
	})
	return n
}

// lambdaAhead reports whether the bracket n tokens ahead holds the parameters of a lambda.
func lambdaAhead(p *parse.Parser, n int) bool {
	switch t := p.Peek(n + 1); t.Kind {
	case parse.Punct:
		if t.Op == opShutParen {
			return p.Peek(n+2).Op == opArrow
		}
		if t.Op != opBracket && (t.Op != opParen || tupleAhead(p, n+1) == 0) {
			return false
		}
	case parse.Word, parse.Meta:
		switch next := p.Peek(n + 2); next.Op {
		case opShutParen:
			return p.Peek(n+3).Op == opArrow
		case opComma, opEqual:
		default:
			switch p.PeekWord(n + 1) {
			case "ref", "out", "in", "params", "this", "scoped":
			default:
				if k := typeAhead(p, n+1); k == 0 || p.Peek(k).Kind != parse.Word && p.Peek(k).Kind != parse.Meta {
					return false
				}
			}
		}
	case parse.Dots, parse.MetaDots:
	default:
		return false
	}
	k := p.After(n)
	return k > 0 && p.Peek(k).Op == opArrow
}

// lambdaBehind reports whether the modifiers here are those of a lambda or an anonymous method.
func lambdaBehind(p *parse.Parser) bool {
	k := 1
	if w := p.PeekWord(1); w == "async" || w == "static" {
		k = 2
	}
	switch t := p.Peek(k); {
	case t.Op == opDelegate:
		return true
	case t.Op == opParen:
		return lambdaAhead(p, k)
	case t.Kind == parse.Word || t.Kind == parse.Meta:
		return p.Peek(k+1).Op == opArrow
	}
	return false
}

func modifiersOfLambda(p *parse.Parser) tree.ID {
	mods := p.New(tree.Modifiers, p.Here(), p.Here())
	for p.Word() == "async" || p.Word() == "static" {
		p.Add(mods, p.Leaf(tree.Modifier, 0))
	}
	return mods
}

// lambda parses parameters, the arrow and a body.
func lambda(p *parse.Parser, start int, mods tree.ID) tree.ID {
	at := p.Here()
	var params tree.ID
	if p.Is("(") {
		params = paramList(p, "(", ")")
	} else {
		params = p.Make(tree.Params, 0, at, at, p.Make(tree.Param, 0, at, at, 0, 0, p.Name(), 0))
	}
	p.Want("=>")
	var body tree.ID
	switch {
	case p.Is("{"):
		body = p.Block()
	case !p.AtEOF():
		body = p.Expr()
	}
	return p.Make(tree.Lambda, opLambda, start, p.End(), mods, params, 0, body)
}

// anonymousMethod parses delegate (params) {...}.
func anonymousMethod(p *parse.Parser, start int, mods tree.ID) tree.ID {
	p.Next()
	var params, body tree.ID
	if p.Is("(") {
		params = paramList(p, "(", ")")
	} else {
		params = p.New(tree.Params, p.End(), p.End())
	}
	if p.Is("{") {
		body = p.Block()
	} else {
		p.Fail("expected %q", "{")
	}
	return p.Make(tree.Lambda, opDelegate, start, p.End(), mods, params, 0, body)
}

// castAhead reports whether the bracket here holds the type of a cast.
func castAhead(p *parse.Parser) bool {
	k := typeAhead(p, 1)
	if k == 0 || p.Peek(k).Op != opShutParen {
		return false
	}
	predefined := k == 2 && isPredefined(p.PeekWord(1)) || p.Peek(k-1).Op == opShutBracket || p.Peek(k-1).Op == opQuestion || p.Peek(k-1).Op == opStar
	switch t := p.Peek(k + 1); t.Kind {
	case parse.Word:
		switch p.PeekWord(k + 1) {
		case "when", "and", "or", "where", "select", "orderby", "join", "group", "let", "into", "equals", "on", "by", "ascending",
			"descending", "with", "is", "as", "in", "switch", "from":
			return false
		}
		return !(t.NL && p.Pattern) && (t.Op == 0 || t.Op == opNew || t.Op == opAwait || t.Op == opChecked || t.Op == opUnchecked || t.Op == opDefault || t.Op == opDelegate)
	case parse.Number, parse.Str, parse.CharLit, parse.Meta, parse.DeepOpen:
		return true
	case parse.Dots:
		return predefined || !t.NL
	case parse.Punct:
		switch t.Op {
		case opParen:
			return p.Peek(k+2).Op != opShutParen // else a call
		case opTilde:
			return true
		case opBang:
			return !p.Peek(k + 2).NL
		}
		switch p.Src[t.Start:t.End] {
		case "+", "-", "++", "--", "&", "*", "^":
			return predefined
		case "[":
			return predefined && p.Peek(k-1).Op == opShutBracket
		}
	}
	return false
}

func isPredefined(w string) bool {
	switch w {
	case "int", "uint", "long", "ulong", "short", "ushort", "byte", "sbyte", "char", "bool", "float", "double", "decimal", "string",
		"object", "nint", "nuint", "dynamic":
		return true
	}
	return false
}

// query parses a query: its clauses in order, the selected element first, as in a comprehension. Clauses that filter or
// bind have kinds; the others are named after their word.
func query(p *parse.Parser) tree.ID {
	start := p.Here()
	n := p.New(tree.Comp, start, start)
	p.Nodes[n].Op = opFrom
	p.Add(n, 0) // the place of the element
	for {
		at := p.Here()
		switch w := p.Word(); w {
		case "from", "join":
			p.Next()
			if p.Peek(1).Op != opIn {
				typeExpr(p)
			}
			name := p.Name()
			var over tree.ID
			if p.Want("in") {
				over = p.Expr()
			}
			p.Add(n, p.Make(tree.CompFor, 0, at, p.End(), name, over))
			if w == "join" && p.Word() == "on" {
				key := p.Leaf(tree.Ident, 0)
				a := p.Expr()
				args := p.Make(tree.Args, 0, int(p.Nodes[a].Start), p.End(), a)
				if p.Got("equals") {
					p.Add(args, p.Expr())
				}
				p.Add(n, p.Make(tree.KeywordArg, 0, int(p.Nodes[key].Start), p.End(), key, args))
			}
			continue
		case "where":
			p.Next()
			p.Add(n, p.Make(tree.CompIf, 0, at, p.End(), p.Expr()))
			continue
		case "let":
			p.Next()
			name := p.Name()
			var value tree.ID
			if p.Want("=") {
				value = p.Expr()
			}
			p.Add(n, p.Make(tree.VarDef, opLet, at, p.End(), 0, 0, name, value))
			continue
		case "orderby", "group":
			key := p.Leaf(tree.Ident, 0)
			args := p.New(tree.Args, p.Here(), p.Here())
			for {
				p.Add(args, p.Expr())
				if w := p.Word(); w == "ascending" || w == "descending" {
					p.Next()
				}
				if !p.Got(",") && !p.Got("by") {
					break
				}
			}
			p.Widen(args)
			p.Add(n, p.Make(tree.KeywordArg, 0, at, p.End(), key, args))
			continue
		case "into":
			key := p.Leaf(tree.Ident, 0)
			p.Add(n, p.Make(tree.KeywordArg, 0, at, p.End(), key, p.Name()))
			continue
		case "select":
			p.Next()
			x := p.Expr()
			if p.Word() == "into" {
				p.Add(n, x)
				continue
			}
			first := p.First(n)
			p.Nodes[x].Next, p.Nodes[x].Parent = p.Tree.Next(first), n
			p.Nodes[n].First = x
			if p.Nodes[n].Last == first {
				p.Nodes[n].Last = x
			}
		}
		break
	}
	p.Widen(n)
	return n
}
