// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package python

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// primary parses the operands that are Python's own.
func primary(p *parse.Parser) tree.ID {
	t := p.Cur()
	if t.NL && p.NLBefore() && cutOff(p) {
		s := stateOf(p)
		if s&fresh == 0 {
			p.Fail("expected an expression")
			return p.Bad()
		}
		p.Ext = s &^ fresh
	}
	switch t.Kind {
	case parse.Word:
		switch p.Word() {
		case "lambda":
			return lambda(p)
		case "yield":
			return yield(p)
		case "None":
			return p.Leaf(tree.Null, 0)
		case "True", "False":
			return p.Leaf(tree.Bool, 0)
		}
		if prefixWord(p) {
			return 0
		}
		return p.Leaf(tree.Ident, 0)
	case parse.Str:
		return str(p)
	case parse.Punct:
		switch {
		case p.Is("["):
			return list(p, tree.Array, opBracket, "[", "]")
		case p.Is("`"):
			start := p.Here()
			p.Next()
			s := p.Push('`', true)
			x := exprList(p)
			p.Pop(s)
			p.Want("`")
			return p.Make(tree.Unary, opBacktick, start, p.End(), x)
		}
	}
	return 0
}

// cutOff reports whether the line before this one ends with an operator that misses its operand.
func cutOff(p *parse.Parser) bool {
	return infixOps[p.Prev().Op]
}

func prefixWord(p *parse.Parser) bool { return p.Is("not") || p.Is("await") }

// infixOps are the operators that an operand must follow on the same line.
var infixOps = func() []bool {
	ops := make([]bool, tree.OpCount)
	for _, s := range []string{"+", "-", "*", "/", "%", "**", "//", "^", "&", "|", "~", "<<", ">>", "==", "!=", "<", ">", "<=", ">=", "<>",
		"=", ":=", "+=", "-=", "*=", "/=", "%=", "**=", "//=", "^=", "&=", "|=", "<<=", ">>=", "@=", "@", "->",
		"and", "or", "not", "in", "is", "lambda", "await", "if", "from", "as"} {
		ops[tree.OpOf(s)] = true
	}
	return ops
}()

// str parses a string and the strings that stand next to it.
func str(p *parse.Parser) tree.ID {
	x := p.String()
	if p.Cur().Kind != parse.Str || p.NLBefore() {
		return x
	}
	n := p.Make(tree.Interp, opConcat, int(p.Nodes[x].Start), p.End(), x)
	for p.Cur().Kind == parse.Str && !p.NLBefore() {
		p.Add(n, p.String())
	}
	return n
}

// lambda parses lambda a, b=1: x.
func lambda(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	params := p.New(tree.Params, p.End(), p.End())
	s := p.Push(':', true)
	for !p.Is(":") && !p.Stuck() && !p.Is(";") {
		before := p.Here()
		p.Add(params, param(p, false))
		if !p.Got(",") && p.Here() == before {
			break
		}
	}
	p.Pop(s)
	var body tree.ID
	if p.Want(":") {
		body = p.ExprAt(levelCond)
	} else {
		body = p.Bad()
	}
	return p.Make(tree.Lambda, 0, start, p.End(), 0, params, 0, body)
}

// yield parses yield, yield x, y and yield from x.
func yield(p *parse.Parser) tree.ID {
	start, op := p.Here(), opYield
	p.Next()
	if p.Is("from") {
		p.Next()
		op = opYieldFr
	}
	var x tree.ID
	if !endsHere(p) {
		x = exprList(p)
	}
	return p.Make(tree.Unary, op, start, p.End(), x)
}

// endsHere reports whether no operand follows.
func endsHere(p *parse.Parser) bool {
	return p.AtEOF() || p.NLBefore() || p.IsAny(")", "]", "}", ",", ";", ":", "=") != "" || p.Cur().Kind == parse.DeepShut
}

// exprList parses expressions with commas between them: a Tuple where there is a comma.
func exprList(p *parse.Parser) tree.ID {
	x := p.Expr()
	if !p.Is(",") {
		return x
	}
	n := p.Make(tree.Tuple, 0, int(p.Nodes[x].Start), p.End(), x)
	for p.Is(",") && !p.NLBefore() {
		p.Next()
		widen(p, n)
		if endsHere(p) || p.Is("in") {
			break
		}
		p.Add(n, p.Expr())
	}
	return n
}

// infix parses conditional expressions and the operators of two words.
func infix(p *parse.Parser, left tree.ID, min int) tree.ID {
	t := p.Cur()
	if t.Kind != parse.Word || t.Op == 0 {
		return 0
	}
	start := int(p.Nodes[left].Start)
	switch p.Word() {
	case "if":
		if min > levelCond {
			return 0
		}
		return conditional(p, left, start)
	case "is":
		if min > levelCompare {
			return 0
		}
		p.Next()
		op := opIs
		if p.Got("not") {
			op = opIsNot
		}
		x := p.ExprAt(levelCompare + 1)
		return p.Make(tree.Binary, op, start, p.End(), left, x)
	case "in":
		if min > levelCompare || p.NoIn {
			return 0
		}
		p.Next()
		x := p.ExprAt(levelCompare + 1)
		return p.Make(tree.Binary, opIn, start, p.End(), left, x)
	case "not":
		if min > levelCompare || !p.PeekIs(1, "in") {
			return 0
		}
		p.Next()
		p.Next()
		x := p.ExprAt(levelCompare + 1)
		return p.Make(tree.Binary, opNotIn, start, p.End(), left, x)
	}
	return 0
}

// conditional parses "if c else y" behind x.
func conditional(p *parse.Parser, then tree.ID, start int) tree.ID {
	p.Next()
	cond := p.ExprAt(levelCond + 1)
	var other tree.ID
	if p.Is("else") && !p.NLBefore() {
		p.Next()
		other = p.ExprAt(levelCond)
	} else {
		p.Fail("expected %q", "else")
	}
	return p.Make(tree.Cond, 0, start, p.End(), cond, then, other)
}

// postfix parses subscripts.
func postfix(p *parse.Parser, left tree.ID) tree.ID {
	if !p.Is("[") {
		return 0
	}
	start := int(p.Nodes[left].Start)
	open := p.Here()
	list := p.New(tree.Tuple, open, open)
	comma := p.List(list, "[", "]", func() tree.ID { return subscript(p) })
	if one := p.First(list); !comma && (one == 0 || p.Tree.Next(one) == 0) || sliced(p, list) {
		p.Nodes[list].Kind = tree.Args
		return p.Make(tree.Index, 0, start, p.End(), left, list)
	}
	args := p.Make(tree.Args, 0, open, p.End(), list) // a[b, c] is a[(b, c)]
	return p.Make(tree.Index, 0, start, p.End(), left, args)
}

// sliced reports whether one of the subscripts in list is a slice.
func sliced(p *parse.Parser, list tree.ID) bool {
	for c := p.First(list); c != 0; c = p.Tree.Next(c) {
		if p.Kind(c) == tree.Slice {
			return true
		}
	}
	return false
}

// subscript parses one subscript: an expression or a slice.
func subscript(p *parse.Parser) tree.ID {
	start := p.Here()
	var part [3]tree.ID
	colons := 0
	for {
		if !p.Is(":") && !p.Is("]") && !p.Is(",") && !p.Stuck() {
			if colons == 0 {
				part[0] = p.Arg()
			} else {
				part[colons] = p.Expr()
			}
		}
		if !p.Is(":") || colons == 2 {
			break
		}
		p.Next()
		colons++
	}
	if colons == 0 {
		if part[0] == 0 {
			return p.Bad()
		}
		return part[0]
	}
	return p.Make(tree.Slice, 0, start, p.End(), part[0], part[1], part[2])
}

// argument parses an argument or an element: name=x, *x, **x, x, x for y in z.
func argument(p *parse.Parser) tree.ID {
	start := p.Here()
	if k := p.Cur().Kind; (k == parse.Word || k == parse.Meta) && p.PeekIs(1, "=") {
		name := p.Name()
		p.Next()
		at := p.Here()
		return p.Make(tree.KeywordArg, 0, start, p.End(), name, named(p, p.Expr(), at))
	}
	return named(p, comprehension(p, p.Expr(), opParen), start)
}

// list parses elements in brackets into a node of kind k, or a comprehension.
func list(p *parse.Parser, k tree.Kind, op tree.Op, open, shut string) tree.ID {
	n := p.ListNode(k, open, shut)
	p.Nodes[n].Op = 0
	return single(p, n, op)
}

// single returns the comprehension that is the only child of n, widened to n's brackets, or n.
func single(p *parse.Parser, n tree.ID, op tree.Op) tree.ID {
	c := p.First(n)
	if c == 0 || p.Tree.Next(c) != 0 || p.Kind(c) != tree.Comp || p.Nodes[c].Op != opParen || p.Src[p.Nodes[c].Start] == '(' && p.Nodes[p.First(c)].Start > p.Nodes[c].Start {
		return n
	}
	p.Nodes[c].Op, p.Nodes[c].Parent = op, 0
	p.Nodes[c].Start, p.Nodes[c].End = p.Nodes[n].Start, p.Nodes[n].End
	return c
}

// comprehension parses the for and if clauses behind x, if there are any.
func comprehension(p *parse.Parser, x tree.ID, op tree.Op) tree.ID {
	if !p.Is("for") && !(p.Is("async") && p.PeekIs(1, "for")) {
		return x
	}
	n := p.Make(tree.Comp, op, int(p.Nodes[x].Start), p.End(), x)
	for {
		start := p.Here()
		switch {
		case p.Is("if"):
			p.Next()
			cond := p.ExprAt(levelCond + 1)
			p.Add(n, p.Make(tree.CompIf, 0, start, p.End(), cond))
		case p.Is("for") || p.Is("async") && p.PeekIs(1, "for"):
			p.Got("async")
			p.Next()
			target := targets(p)
			p.Want("in")
			over := p.ExprAt(levelCond + 1)
			p.Add(n, p.Make(tree.CompFor, 0, start, p.End(), target, over))
		default:
			return n
		}
	}
}

// targets parses the variables of a for: what stands before its "in".
func targets(p *parse.Parser) tree.ID {
	noIn := p.NoIn
	p.NoIn = true
	x := exprList(p)
	p.NoIn = noIn
	return x
}

// brace parses a dictionary or a set, or a comprehension of one.
func brace(p *parse.Parser) tree.ID {
	n := p.New(tree.Dict, p.Here(), p.Here())
	pairs, others := 0, 0
	p.List(n, "{", "}", func() tree.ID {
		start := p.Here()
		x := p.Expr()
		if p.Got(":") {
			pairs++
			at := p.Here()
			v := named(p, p.Expr(), at)
			x = p.Make(tree.Pair, 0, start, p.End(), x, v)
		} else if k := p.Kind(x); k != tree.Ellipsis && k != tree.MetavarEllipsis && !(k == tree.Spread && p.Nodes[x].Op == opStars) {
			others++
		}
		return comprehension(p, x, opParen)
	})
	if pairs == 0 && others > 0 {
		p.Nodes[n].Kind = tree.Set
	}
	return single(p, n, opBrace)
}

// typ parses a type.
func typ(p *parse.Parser) tree.ID { return p.ExprAt(levelCond) }
