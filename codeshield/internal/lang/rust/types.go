// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package rust

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// typ parses a type. Lifetimes and mut are passed over: they make no difference to what a rule asks for.
func typ(p *parse.Parser) tree.ID {
	if !p.Enter() {
		return p.Bad()
	}
	defer p.Leave()
	start := p.Here()
	op := p.Cur().Op
	switch {
	case p.Is("&"), p.Is("&&"):
		if p.Is("&&") {
			p.Split(1)
			op = p.Cur().Op
		}
		p.Next()
		for isLifetime(p, 0) || p.Is("mut") {
			p.Next()
		}
		return p.Make(tree.TypePointer, op, start, p.End(), typ(p))
	case p.Is("*"):
		p.Next()
		p.Got("const")
		p.Got("mut")
		return p.Make(tree.TypePointer, op, start, p.End(), typ(p))
	case p.Is("("):
		n := p.New(tree.Tuple, start, start)
		comma := p.List(n, "(", ")", func() tree.ID { return typ(p) })
		if c := p.First(n); c != 0 && p.Tree.Next(c) == 0 && !comma {
			p.Nodes[c].Parent = 0
			return c
		}
		return n
	case p.Is("["):
		p.Next()
		s := p.Push(']', true)
		elem := typ(p)
		var size tree.ID
		if p.Got(";") {
			size = p.Expr()
		}
		p.Pop(s)
		p.Want("]")
		return p.Make(tree.TypeArray, 0, start, p.End(), elem, size)
	case p.Is("!"):
		p.Next()
		return p.New(tree.Ident, start, p.End())
	case p.Is("impl"), p.Is("dyn") && op != 0, p.Is("for") && p.PeekIs(1, "<"), isLifetime(p, 0), p.Is("?"):
		return bounds(p)
	case p.Is("fn"), p.Is("unsafe") && (p.PeekIs(1, "fn") || p.PeekIs(1, "extern")), p.Is("extern"):
		for p.Is("unsafe") || p.Is("extern") || p.Cur().Kind == parse.Str {
			p.Next()
		}
		p.Got("fn")
		if !p.Is("(") {
			p.Fail("expected parameters")
			return p.Bad()
		}
		params := parameters(p)
		var res tree.ID
		if p.Got("->") {
			res = typ(p)
		}
		return p.Make(tree.TypeFunc, 0, start, p.End(), params, res)
	}
	return path(p)
}

// bounds parses impl A + B, dyn A + 'a and the bounds of a parameter.
func bounds(p *parse.Parser) tree.ID {
	start, op := p.Here(), p.Cur().Op
	if p.Is("impl") || p.Is("dyn") {
		p.Next()
	}
	n := p.Make(tree.TypeOther, op, start, max(start, p.End()))
	for {
		switch {
		case isLifetime(p, 0):
			p.Next()
		case p.Is("?"):
			p.Next()
			p.Add(n, path(p))
		case p.Is("~"):
			p.Next()
			p.Got("const")
			p.Add(n, path(p))
		case p.Is("("):
			p.Add(n, typ(p))
		default:
			if p.Is("for") && p.PeekIs(1, "<") {
				p.Next()
				typeArgs(p, p.Bad(), p.Here())
			}
			if k := p.Cur().Kind; k == parse.Word || k == parse.Meta || p.Is("::") {
				p.Add(n, path(p))
			}
		}
		if !p.Got("+") {
			break
		}
	}
	if p.First(n) == 0 && int(p.Nodes[n].Start) > p.End() { // none
		return p.New(p.Kind(n), p.End(), p.End())
	}
	p.Nodes[n].End = int32(max(p.End(), int(p.Nodes[n].End)))
	return n
}

// path parses a::b<T>::c, <T as U>::V and Fn(A) -> B.
func path(p *parse.Parser) tree.ID {
	start := p.Here()
	var n tree.ID
	if p.Is("<") {
		p.Next()
		n = typ(p)
		if p.Got("as") {
			n = p.Make(tree.Cast, 0, start, p.End(), typ(p), n)
		}
		closeAngle(p)
	} else {
		p.Got("::")
		n = p.Name()
	}
	for {
		switch {
		case p.Is("::") && p.PeekIs(1, "<"):
			p.Next()
			n = typeArgs(p, n, start)
		case p.Is("::"):
			if k := p.Peek(1).Kind; k != parse.Word && k != parse.Meta {
				return n
			}
			op := p.Cur().Op
			p.Next()
			n = p.Make(tree.Member, op, start, p.End(), n, p.Name())
		case p.Is("<"), p.Is("<<") && p.PeekIs(1, "<"):
			n = typeArgs(p, n, start)
		case p.Is("!") && (p.PeekIs(1, "(") || p.PeekIs(1, "[")):
			return macroCall(p, n, start)
		case p.Is("(") && fnTrait(p, n):
			params := parameters(p)
			var res tree.ID
			if p.Got("->") {
				res = typ(p)
			}
			return p.Make(tree.TypeFunc, 0, start, p.End(), params, res)
		default:
			return n
		}
	}
}

// fnTrait reports that brackets behind a name are the sugar of the Fn traits.
func fnTrait(p *parse.Parser, n tree.ID) bool {
	switch last := p.Src[p.Prev().Start:p.Prev().End]; last {
	case "Fn", "FnMut", "FnOnce":
		return true
	}
	return false
}

// typeArgs parses <...> behind left.
func typeArgs(p *parse.Parser, left tree.ID, start int) tree.ID {
	n := p.Make(tree.TypeArgs, 0, start, max(start, p.End()), left)
	if !p.Enter() {
		return n
	}
	defer p.Leave()
	if p.Is("<<") {
		p.Split(1)
	}
	if !p.Want("<") {
		return n
	}
	s := p.Push('>', true)
	for !p.Is(">") && !p.Is(">>") && !p.Is(">=") && !p.Stuck() && !p.Is(";") {
		before := p.Here()
		switch k := p.Cur().Kind; {
		case isLifetime(p, 0):
			p.Next()
			for p.Got("+") || isLifetime(p, 0) {
				if isLifetime(p, 0) {
					p.Next()
				}
			}
		case k == parse.Number, k == parse.Str, k == parse.CharLit, p.Is("-"), p.Is("true"), p.Is("false"):
			p.Add(n, p.ExprAt(10))
		case p.Is("{"):
			p.Add(n, p.Block())
		case k == parse.Word && p.PeekIs(1, "="): // Item = T
			p.Next()
			p.Next()
			p.Add(n, typ(p))
		default:
			t := typ(p)
			if p.Is(":") { // Item: Bound
				p.Next()
				bounds(p)
			}
			for p.Got("+") {
				if isLifetime(p, 0) {
					p.Next()
				} else {
					typ(p)
				}
			}
			if p.Is("=") {
				p.Next()
				t = typ(p)
			}
			p.Add(n, t)
		}
		if !p.Got(",") && p.Here() == before {
			p.Next()
		}
	}
	p.Pop(s)
	closeAngle(p)
	p.Nodes[n].End = int32(p.End())
	return n
}

// generics parses <'a, T: A + B = C, const N: usize> of a declaration.
func generics(p *parse.Parser) tree.ID {
	n := p.New(tree.TypeParams, p.Here(), p.Here())
	if !p.Is("<") || !p.Enter() {
		return 0
	}
	defer p.Leave()
	p.Next()
	s := p.Push('>', true)
	for !p.Is(">") && !p.Stuck() && !p.Is("{") && !p.Is("(") {
		before := p.Here()
		start := before
		attributes(p, 0)
		p.Got("const")
		switch {
		case isLifetime(p, 0):
			p.Next()
			if p.Got(":") {
				bounds(p)
			}
		default:
			name := p.Name()
			if k := p.Kind(name); k == tree.Ellipsis || k == tree.MetavarEllipsis {
				p.Add(n, name)
				break
			}
			var bound, def tree.ID
			if p.Got(":") {
				bound = bounds(p)
			}
			if p.Got("=") {
				if p.Cur().Kind == parse.Number {
					def = p.ExprAt(10)
				} else {
					def = typ(p)
				}
			}
			p.Add(n, p.Make(tree.Param, 0, start, p.End(), 0, bound, name, def))
		}
		if !p.Got(",") && p.Here() == before {
			p.Next()
		}
	}
	p.Pop(s)
	closeAngle(p)
	p.Nodes[n].End = int32(p.End())
	return n
}

// where passes over a where clause.
func where(p *parse.Parser) {
	if !p.Got("where") {
		return
	}
	for p.IsAny("{", ";", "=") == "" && !p.AtEOF() {
		before := p.Here()
		if isLifetime(p, 0) {
			p.Next()
		} else {
			typ(p)
		}
		if p.Got(":") {
			bounds(p)
		}
		if !p.Got(",") && p.Here() == before {
			p.Next()
		}
	}
}
