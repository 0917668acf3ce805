// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package python

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// decorated parses decorators and the definition behind them. Decorators alone stand for themselves.
func decorated(p *parse.Parser, parent tree.ID) {
	start, indent := p.Here(), p.Cur().Indent
	mods := p.New(tree.Modifiers, start, start)
	for p.Is("@") {
		p.Add(mods, decorator(p))
		if !p.Cur().NL && !p.AtEOF() {
			if n := junk(p, p.New(tree.Bad, p.Here(), p.Here())); p.Nodes[n].Start < p.Nodes[n].End {
				p.Add(mods, n)
			}
		}
	}
	if p.Is("async") && p.PeekIs(1, "def") {
		p.Add(mods, p.Leaf(tree.Modifier, 0))
	}
	switch p.Word() {
	case "def":
		p.Add(parent, def(p, start, indent, mods))
	case "class":
		p.Add(parent, class(p, start, indent, mods))
	default:
		for c := p.First(mods); c != 0; {
			next := p.Tree.Next(c)
			p.Add(parent, c)
			c = next
		}
	}
}

// decorator parses @name or @name(args).
func decorator(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	if p.NLBefore() {
		p.Fail("expected a decorator")
		return p.Make(tree.Attr, 0, start, p.End(), p.Bad(), 0)
	}
	if p.Is("staticmethod") && bareDecorator(p) { // a keyword elsewhere
		p.Next()
		n := p.New(tree.Modifier, start, p.End())
		if p.Got("(") {
			p.Got(")")
		}
		return n
	}
	x := p.Expr()
	if p.Kind(x) != tree.Call {
		return p.Make(tree.Attr, 0, start, p.End(), x, 0)
	}
	name := p.First(x)
	args := p.Tree.Next(name)
	return p.Make(tree.Attr, 0, start, p.End(), name, args)
}

// bareDecorator reports whether no arguments follow the name that stands at the current place.
func bareDecorator(p *parse.Parser) bool {
	k := p.Peek(1)
	return k.NL || k.Kind == parse.EOF || p.PeekIs(1, "(") && p.PeekIs(2, ")")
}

// def parses def name[T](params) -> type: body.
func def(p *parse.Parser, start int, indent int32, mods tree.ID) tree.ID {
	p.Next()
	name := headName(p)
	tps := typeParams(p)
	var params tree.ID
	if p.Is("(") {
		params = p.New(tree.Params, p.Here(), p.Here())
		p.List(params, "(", ")", func() tree.ID { return param(p, true) })
	} else {
		p.Fail("expected %q", "(")
		params = p.New(tree.Params, p.End(), p.End())
	}
	var result tree.ID
	if p.Got("->") {
		result = typ(p)
	}
	return p.Make(tree.FuncDef, opFunc, start, p.End(), mods, tps, 0, name, params, result, body(p, indent))
}

// headName parses the name in a header, which may have been cut off.
func headName(p *parse.Parser) tree.ID {
	if p.NLBefore() {
		p.Fail("expected a name")
		return p.Bad()
	}
	return p.Name()
}

// param parses a parameter: a, a: int = 1, *args, **kw, *, /.
func param(p *parse.Parser, types bool) tree.ID {
	start := p.Here()
	var op tree.Op
	var t, name, init tree.ID
	switch {
	case p.Is("/"):
		p.Next()
		return p.Make(tree.Param, opSlash, start, p.End(), 0, 0, 0, 0)
	case p.Is("*") || p.Is("**"):
		op = p.Cur().Op
		p.Next()
	}
	switch p.Cur().Kind {
	case parse.Word, parse.Meta:
		name = p.Name()
	case parse.MetaDots, parse.Dots:
		if op == 0 {
			return p.Name()
		}
		name = p.Name()
	default:
		if p.Is("(") { // Python 2 unpacks a tuple
			name = p.Paren()
		} else if op == 0 {
			return p.Expr() // something that is no parameter: kept
		}
	}
	if op == 0 && (p.Is("(") || p.Is(".") || p.Is("[")) { // the bracket was never closed, and code follows
		p.Fail("expected a parameter")
		return p.Infix(p.Postfixes(name), levelCond)
	}
	if types && p.Got(":") {
		t = p.Expr()
	}
	if p.Got("=") {
		init = p.Expr()
	}
	n := p.New(tree.Param, start, p.End())
	p.Nodes[n].Op = op
	p.Add(n, 0)
	p.Add(n, t)
	p.Add(n, name)
	p.Add(n, init)
	return n
}

// typeParams parses [T: bound = default, *Ts, **P], if it is there.
func typeParams(p *parse.Parser) tree.ID {
	if !p.Is("[") {
		return 0
	}
	n := p.New(tree.TypeParams, p.Here(), p.Here())
	p.List(n, "[", "]", func() tree.ID { return param(p, true) })
	return n
}

// class parses class name[T](bases): body.
func class(p *parse.Parser, start int, indent int32, mods tree.ID) tree.ID {
	p.Next()
	name := headName(p)
	tps := typeParams(p)
	var bases tree.ID
	if p.Is("(") {
		bases = p.New(tree.Bases, p.Here(), p.Here())
		p.List(bases, "(", ")", p.Arg)
	}
	return p.Make(tree.ClassDef, opClass, start, p.End(), mods, name, tps, 0, bases, body(p, indent))
}

// match parses match x: and its cases.
func match(p *parse.Parser, indent int32) tree.ID {
	start := p.Here()
	p.Next()
	subject := exprList(p)
	n := p.Make(tree.Switch, opMatch, start, p.End(), subject)
	p.Want(":")
	if t := p.Cur(); t.NL && t.Indent > indent {
		block(p, n, t.Indent)
	}
	widen(p, n)
	return n
}

// caseOf parses case pattern if guard: body.
func caseOf(p *parse.Parser, indent int32) tree.ID {
	start := p.Here()
	p.Next()
	labels := p.New(tree.CaseLabels, p.Here(), p.Here())
	s := p.Push(':', true)
	x := casePattern(p)
	if p.Is(",") {
		x = p.Make(tree.Tuple, 0, int(p.Nodes[x].Start), p.End(), x)
		for p.Got(",") && !p.Is(":") && !p.Is("if") {
			p.Add(x, casePattern(p))
		}
	}
	p.Add(labels, x)
	var guard tree.ID
	if p.Got("if") {
		guard = p.Expr()
	}
	p.Pop(s)
	return p.Make(tree.Case, 0, start, p.End(), labels, guard, body(p, indent))
}

// casePattern parses one pattern of a case.
func casePattern(p *parse.Parser) tree.ID {
	start := p.Here()
	return named(p, p.ExprAt(levelOr), start)
}

// softBlock reports whether the word here, match or case, is a keyword: its line ends with a colon and, for match, a case
// follows.
func softBlock(p *parse.Parser, cases bool) bool {
	depth := 0
	for k := 1; k < 200; k++ {
		t := p.Peek(k)
		if t.Kind == parse.EOF || t.NL && depth <= 0 {
			return false
		}
		if t.Kind != parse.Punct || t.End-t.Start != 1 {
			if k == 1 && t.Kind == parse.Punct && !p.PeekIs(k, "...") && !p.PeekIs(k, "**") {
				return false // an operator: an ordinary name
			}
			continue
		}
		switch p.Src[t.Start] {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth--
		case '.', '=', ',':
			if k == 1 || p.Src[t.Start] == '=' && depth == 0 {
				return false
			}
		case ':':
			if depth != 0 {
				continue
			}
			if k == 1 {
				return false
			}
			next := p.Peek(k + 1)
			return !cases || next.NL && (p.PeekIs(k+1, "case") || next.Kind == parse.Dots)
		}
	}
	return false
}
