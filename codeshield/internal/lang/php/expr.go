// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package php

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// word returns the reserved word that the current token is, in small letters, or "".
func word(p *parse.Parser) string {
	if t := p.Cur(); t.Kind == parse.Word && t.Op != 0 {
		return t.Op.String()
	}
	return ""
}

// isVar reports whether t is a variable.
func isVar(p *parse.Parser, t *parse.Token) bool {
	return t.Kind == parse.Word && p.Src[t.Start] == '$'
}

// primary parses the operands that are PHP's own.
func primary(p *parse.Parser) tree.ID {
	t := p.Cur()
	switch t.Kind {
	case parse.Text:
		p.Fail("expected an expression")
		return p.Bad()
	case parse.Word:
		if isVar(p, t) {
			return p.Leaf(tree.Ident, 0)
		}
		if n := keyword(p); n != 0 {
			return n
		}
		switch next := p.Peek(1); {
		case next.Kind == parse.Punct && next.Op == opBackslash && !next.Space:
			return name(p)
		}
		return 0
	case parse.Punct:
		switch {
		case p.Is("\\"):
			return name(p)
		case p.Is("["):
			n := p.New(tree.Array, p.Here(), p.Here())
			p.List(n, "[", "]", func() tree.ID { return element(p) })
			return n
		case p.Is("$"):
			return variableVariable(p)
		case p.Is("#"):
			return attributed(p)
		case p.Is("&") && p.PeekIs(1, "..."):
			return 0
		}
	}
	return 0
}

// keyword parses the expressions that a reserved word begins.
func keyword(p *parse.Parser) tree.ID {
	start := p.Here()
	switch w := word(p); w {
	case "new":
		return newExpr(p)
	case "function", "fn":
		if w == "fn" && !p.PeekIs(1, "(") && !p.PeekIs(1, "&") {
			return 0
		}
		return lambda(p, start, 0)
	case "static":
		if p.PeekIs(1, "function") || p.PeekIs(1, "fn") {
			mods := p.Make(tree.Modifiers, 0, start, start, p.Leaf(tree.Modifier, 0))
			return lambda(p, start, mods)
		}
	case "match":
		return match(p)
	case "array", "list":
		if p.PeekIs(1, "(") {
			p.Next()
			n := p.New(tree.Array, start, start)
			if w == "list" { // what list(...) takes apart, [...] does, too, but they are told apart in patterns
				p.Nodes[n].Op = opList
			}
			p.List(n, "(", ")", func() tree.ID { return element(p) })
			return n
		}
	case "print", "include", "include_once", "require", "require_once":
		return wordCall(p, func() tree.ID { return p.ExprAt(levelAssign) })
	case "exit", "die":
		return exit(p)
	case "throw":
		p.Next()
		x := p.ExprAt(levelAssign)
		return p.Make(tree.StmtExpr, 0, start, p.End(), p.Make(tree.Throw, 0, start, p.End(), x))
	case "yield":
		return yield(p)
	case "namespace":
		if p.PeekIs(1, "\\") {
			return name(p)
		}
	}
	return 0
}

// name parses a name with its namespace: a Member chain. A backslash that it begins with is the first name of the chain:
// to a rule, \PDO is another name than PDO.
func name(p *parse.Parser) tree.ID {
	start := p.Here()
	if p.Is("\\") {
		x := p.Leaf(tree.Ident, 0)
		for first := true; first || p.Is("\\"); first = false {
			if !first {
				p.Next()
			}
			y := part(p)
			x = p.Make(tree.Member, opBackslash, start, p.End(), x, y)
		}
		return x
	} else if p.Is("namespace") && p.PeekIs(1, "\\") {
		p.Next()
		p.Next()
	}
	x := part(p)
	for p.Is("\\") {
		p.Next()
		y := part(p)
		x = p.Make(tree.Member, opBackslash, start, p.End(), x, y)
	}
	p.Nodes[x].Start = min(p.Nodes[x].Start, int32(start))
	return x
}

// part parses one part of a qualified name.
func part(p *parse.Parser) tree.ID {
	switch t := p.Cur(); t.Kind {
	case parse.Meta, parse.MetaDots, parse.Dots:
		return p.Name()
	case parse.Word:
		if !isVar(p, t) {
			return p.Name()
		}
	}
	p.Fail("expected a name")
	return p.Bad()
}

// variableVariable parses $$a and ${expression}.
func variableVariable(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	var x tree.ID
	switch t := p.Cur(); {
	case p.Is("{"):
		x = inBraces(p)
	case p.Is("$"):
		if !p.Enter() {
			return p.Bad()
		}
		x = variableVariable(p)
		p.Leave()
	case isVar(p, t) || t.Kind == parse.Meta:
		x = p.Name()
	default:
		p.Fail("expected a variable")
		return p.New(tree.Bad, start, p.End())
	}
	return p.Make(tree.Unary, opDollar, start, p.End(), x)
}

// inBraces parses {expression}.
func inBraces(p *parse.Parser) tree.ID {
	p.Next()
	s := p.Push('}', true)
	x := p.Expr()
	p.Pop(s)
	p.Want("}")
	return x
}

// wordCall parses a word and its operand as a call of it.
func wordCall(p *parse.Parser, operand func() tree.ID) tree.ID {
	start := p.Here()
	callee := p.Name()
	x := operand()
	args := p.Make(tree.Args, 0, int(p.Nodes[x].Start), p.End(), x)
	return p.Make(tree.Call, 0, start, p.End(), callee, args)
}

// exit parses exit, exit(1), die and die("x"): one and the same.
func exit(p *parse.Parser) tree.ID {
	start := p.Here()
	callee := p.Leaf(tree.Ident, opExit)
	var args tree.ID
	if p.Is("(") {
		args = p.Args("(", ")")
	} else {
		args = p.New(tree.Args, p.End(), p.End())
	}
	return p.Make(tree.Call, 0, start, p.End(), callee, args)
}

// yield parses yield, yield x, yield k => x and yield from x.
func yield(p *parse.Parser) tree.ID {
	start, op := p.Here(), opYield
	p.Next()
	if p.Is("from") && !p.PeekIs(1, "(") || p.Is("from") && p.Cur().Op != 0 {
		p.Next()
		op = opYieldFrom
	}
	var x tree.ID
	if !ends(p) {
		x = pair(p, p.ExprAt(levelTernary))
	}
	return p.Make(tree.Unary, op, start, p.End(), x)
}

// ends reports whether no operand follows.
func ends(p *parse.Parser) bool {
	t := p.Cur()
	return t.Kind == parse.EOF || t.Kind == parse.Text || t.Kind == parse.DeepShut || p.IsAny(";", ")", "]", "}", ",", ":") != ""
}

// pair parses "=> value" behind a key.
func pair(p *parse.Parser, key tree.ID) tree.ID {
	if !p.Is("=>") {
		return key
	}
	p.Next()
	value := p.Expr()
	return p.Make(tree.Pair, 0, int(p.Nodes[key].Start), p.End(), key, value)
}

// element parses an element of an array: x, k => x, &$x, ...$x.
func element(p *parse.Parser) tree.ID { return pair(p, p.Arg()) }

// postfix parses members and elements.
func postfix(p *parse.Parser, left tree.ID) tree.ID {
	start := int(p.Nodes[left].Start)
	switch p.IsAny("->", "?->", "::", "[", "\\") {
	case "->", "?->", "::":
		p.Next()
		name := member(p)
		return p.Make(tree.Member, opArrow, start, p.End(), left, name)
	case "\\":
		p.Next()
		name := part(p)
		return p.Make(tree.Member, opBackslash, start, p.End(), left, name)
	case "[":
		args := p.Args("[", "]")
		return p.Make(tree.Index, 0, start, p.End(), left, args)
	}
	return 0
}

// member parses what stands behind "->" and "::".
func member(p *parse.Parser) tree.ID {
	switch t := p.Cur(); {
	case p.Is("{"):
		return inBraces(p)
	case p.Is("$"):
		return variableVariable(p)
	case t.Kind == parse.Word && t.NL && p.Stuck():
	case t.Kind == parse.Word, t.Kind == parse.Meta, t.Kind == parse.MetaDots, t.Kind == parse.Dots:
		return p.Name()
	}
	p.Fail("expected a member")
	return p.Bad()
}

// infix parses assignments, which bind to the variable before them whatever stands before that, the short conditional, and
// instanceof.
func infix(p *parse.Parser, left tree.ID, min int) tree.ID {
	t := p.Cur()
	start := int(p.Nodes[left].Start)
	switch {
	case t.Kind == parse.Punct && assignOps[t.Op]:
		if min > levelAssign && !assignable(p.Kind(left)) {
			return 0
		}
		op := t.Op
		p.Next()
		v := p.ExprAt(levelAssign)
		return p.Make(tree.Assign, op, start, p.End(), left, v)
	case t.Kind == parse.Punct && min <= levelTernary && p.Is("?") && p.PeekIs(1, ":"):
		p.Next()
		p.Next()
		other := p.ExprAt(levelTernary + 1)
		return p.Make(tree.Cond, 0, start, p.End(), left, 0, other)
	case t.Kind == parse.Word && (t.Op == opAnd || t.Op == opOr):
		op, level := opAndAnd, levelAnd // and is && but for its precedence
		if t.Op == opOr {
			op, level = opOrOr, levelOr
		}
		if min > level {
			return 0
		}
		p.Next()
		right := p.ExprAt(level + 1)
		return p.Make(tree.Binary, op, start, p.End(), left, right)
	case t.Kind == parse.Word && t.Op == opInstanceof && min <= levelInstanceof:
		p.Next()
		class := newType(p)
		return p.Make(tree.TypeTest, opInstanceof, start, p.End(), left, class)
	}
	return 0
}

// assignable reports whether an assignment may have a target of kind k.
func assignable(k tree.Kind) bool {
	switch k {
	case tree.Ident, tree.Member, tree.Index, tree.Array, tree.Metavar, tree.Call:
		return true
	}
	return false
}

var assignOps = func() []bool {
	ops := make([]bool, tree.OpCount)
	for _, s := range []string{"=", "+=", "-=", "*=", "/=", "%=", "**=", ".=", "^=", "&=", "|=", "<<=", ">>=", "??="} {
		ops[tree.OpOf(s)] = true
	}
	return ops
}()

// cast parses (int) x and its like.
func cast(p *parse.Parser) tree.ID {
	if p.Peek(1).Kind != parse.Word || !p.PeekIs(2, ")") {
		return 0
	}
	t := p.Peek(1)
	if !casts[lower(p.Src[t.Start:t.End])] {
		return 0
	}
	start := p.Here()
	p.Next()
	typ := p.Name()
	p.Next()
	x := p.ExprAt(levelUnary)
	return p.Make(tree.Cast, 0, start, p.End(), typ, x)
}

var casts = map[string]bool{"int": true, "integer": true, "bool": true, "boolean": true, "float": true, "double": true, "real": true,
	"string": true, "array": true, "object": true, "binary": true, "unset": true, "void": true}
