// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package kotlin

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// typ parses a type: A.B<C>?, (A, B) -> C, suspend A.(B) -> C, T & Any, dynamic.
func typ(p *parse.Parser) tree.ID {
	if !p.Enter() {
		return p.Bad()
	}
	defer p.Leave()
	start := p.Here()
	annotations(p, 0)
	if p.Is("suspend") {
		p.Next()
	}
	x := atom(p)
	p.Nodes[x].Start = min(p.Nodes[x].Start, int32(start))
	if p.Is("&") && !p.Cur().NL {
		n := p.Make(tree.TypeUnion, opAmp, start, p.End(), x)
		for p.Got("&") {
			p.Add(n, atom(p))
		}
		return n
	}
	return x
}

// atom parses a type without "&".
func atom(p *parse.Parser) tree.ID {
	start := p.Here()
	var x tree.ID
	switch t := p.Cur(); {
	case p.Is("("):
		x = round(p)
	case t.Kind == parse.Word, t.Kind == parse.Meta, t.Kind == parse.MetaDots, t.Kind == parse.Dots:
		x = p.Name()
	case p.Is("*"):
		return p.Leaf(tree.Ident, 0)
	default:
		p.Fail("expected a type")
		return p.Bad()
	}
	for {
		t := p.Cur()
		switch {
		case t.NL && !p.Is("->") && !p.Is("."):
			return x
		case p.Is("."):
			p.Next()
			if p.Is("(") { // the receiver of a function type
				p.Nodes[x].Parent = 0
				return funcType(p, start, params(p, true))
			}
			name := p.Name()
			x = p.Make(tree.Member, opDot, start, p.End(), x, name)
		case p.Is("<"):
			x = p.Make(tree.TypeArgs, 0, start, p.End(), x)
			p.List(x, "<", ">", func() tree.ID { return projection(p) })
		case p.Is("?"):
			p.Next()
			x = p.Make(tree.TypeNullable, 0, start, p.End(), x)
		case p.Is("?."): // A?.() -> B
			p.Next()
			if !p.Is("(") {
				p.Fail("expected a type")
				return x
			}
			return funcType(p, start, params(p, true))
		default:
			return x
		}
	}
}

// round parses a type in brackets, or a function type.
func round(p *parse.Parser) tree.ID {
	start := p.Here()
	if n := p.After(0); n > 0 && p.PeekIs(n, "->") {
		return funcType(p, start, params(p, true))
	}
	p.Next()
	s := p.Push(')', true)
	x := typ(p)
	p.Pop(s)
	p.Want(")")
	p.Nodes[x].Start = min(p.Nodes[x].Start, int32(start))
	p.Widen(x)
	return x
}

// funcType parses "-> T" behind parameters.
func funcType(p *parse.Parser, start int, ps tree.ID) tree.ID {
	var result tree.ID
	if p.Want("->") {
		result = typ(p)
	}
	return p.Make(tree.TypeFunc, 0, start, p.End(), ps, result)
}

// projection parses a type argument: T, in T, out T, *.
func projection(p *parse.Parser) tree.ID {
	start := p.Here()
	if (p.Is("in") || p.Is("out")) && !p.PeekIs(1, ",") && !p.PeekIs(1, ">") && !p.PeekIs(1, ".") {
		p.Next()
	}
	x := typ(p)
	p.Nodes[x].Start = min(p.Nodes[x].Start, int32(start))
	return x
}

// typeParams parses <T : B, reified U, in V>, if it is there.
func typeParams(p *parse.Parser) tree.ID {
	if !p.Is("<") {
		return 0
	}
	n := p.New(tree.TypeParams, p.Here(), p.Here())
	p.List(n, "<", ">", func() tree.ID {
		if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
			return p.Name()
		}
		start := p.Here()
		mods := annotations(p, 0)
		for (p.Is("reified") || p.Is("in") || p.Is("out")) && (p.Peek(1).Kind == parse.Word || p.Peek(1).Kind == parse.Meta) {
			mods = addModifier(p, mods)
		}
		name := p.Name()
		var bound tree.ID
		if p.Got(":") {
			bound = typ(p)
		}
		return p.Make(tree.Param, 0, start, p.End(), mods, bound, name, 0)
	})
	return n
}

// constraints skips where T : A, U : B.
func constraints(p *parse.Parser) {
	if !p.Is("where") {
		return
	}
	p.Next()
	for {
		annotations(p, 0)
		p.Name()
		if !p.Want(":") {
			return
		}
		typ(p)
		if !p.Got(",") {
			return
		}
	}
}

// params parses parameters in brackets: of functions and constructors, or of function types, which may lack names.
func params(p *parse.Parser, types bool) tree.ID {
	if !p.Is("(") {
		p.Fail("expected %q", "(")
		return p.New(tree.Params, p.End(), p.End())
	}
	n := p.New(tree.Params, p.Here(), p.Here())
	p.List(n, "(", ")", func() tree.ID { return param(p, types) })
	return n
}

// param parses a parameter: @A private val vararg a: T = 1, or the bare type of a function type.
func param(p *parse.Parser, types bool) tree.ID {
	if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
		return p.Name()
	}
	start := p.Here()
	mods := paramModifiers(p)
	var name, ty, init tree.ID
	var op tree.Op
	if mods != 0 {
		for m := p.First(mods); m != 0; m = p.Tree.Next(m) {
			if p.Text(m) == "vararg" {
				op = opDots
			}
		}
	}
	k := p.Cur().Kind
	switch {
	case (k == parse.Word || k == parse.Meta) && (p.PeekIs(1, ":") || p.PeekIs(1, "=") || !types && (p.PeekIs(1, ",") || p.PeekIs(1, ")"))):
		name = p.Name()
	case k == parse.Word || k == parse.Meta || p.Is("("):
		ty = typ(p)
		if p.Is("(") { // the bracket was never closed, and code follows
			p.Fail("expected a parameter")
			return p.Infix(p.Postfixes(ty), levelOr)
		}
		if !p.Is(",") && !p.Is(")") && !p.Is("=") {
			p.Fail("expected a parameter")
		}
	default:
		p.Fail("expected a parameter")
		if mods == 0 {
			return p.Expr()
		}
	}
	if p.Got(":") {
		ty = typ(p)
	}
	if p.Got("=") {
		init = p.ExprAt(levelOr)
	}
	n := p.New(tree.Param, start, p.End())
	p.Nodes[n].Op = op
	p.Add(n, mods)
	p.Add(n, ty)
	p.Add(n, name)
	p.Add(n, init)
	return n
}

// paramModifiers parses annotations, modifiers, val and var before a parameter.
func paramModifiers(p *parse.Parser) tree.ID {
	mods := annotations(p, 0)
	for {
		switch p.Word() {
		case "val", "var", "vararg", "noinline", "crossinline", "private", "public", "protected", "internal", "override", "final", "open":
			if k := p.Peek(1).Kind; k != parse.Word && k != parse.Meta && !p.PeekIs(1, "@") {
				return mods
			}
			mods = addModifier(p, mods)
		default:
			before := p.Here()
			if mods = annotations(p, mods); p.Here() == before {
				return mods
			}
		}
	}
}

// annotations adds annotations @A, @a.B(1), @field:C, @[D E] to mods.
func annotations(p *parse.Parser, mods tree.ID) tree.ID {
	for p.Is("@") {
		next := p.Peek(1)
		if next.Space || next.NL || next.Kind != parse.Word && next.Kind != parse.Meta && !p.PeekIs(1, "[") {
			return mods
		}
		if mods == 0 {
			mods = p.New(tree.Modifiers, p.Here(), p.Here())
		}
		start := p.Here()
		p.Next()
		if p.PeekIs(1, ":") && p.Word() != "" { // where it goes: file, field, get, ...
			p.Next()
			p.Next()
		}
		if !p.Is("[") {
			p.Add(mods, annotation(p, start))
			continue
		}
		p.Next()
		s := p.Push(']', true)
		last := p.Nodes[mods].Last
		for at := start; !p.Is("]") && !p.Stuck(); at = p.Here() { // the opening bracket is of the first
			before := p.Here()
			p.Add(mods, annotation(p, at))
			if p.Here() == before {
				break
			}
		}
		p.Pop(s)
		p.Want("]")
		if p.Nodes[mods].Last == last {
			p.Add(mods, p.New(tree.Bad, start, p.End()))
		}
		p.Widen(mods)
	}
	return mods
}

// annotation parses the name and the arguments of one annotation.
func annotation(p *parse.Parser, start int) tree.ID {
	x := p.Name()
	for p.Is(".") && !p.Cur().NL {
		p.Next()
		name := p.Name()
		x = p.Make(tree.Member, opDot, int(p.Nodes[x].Start), p.End(), x, name)
	}
	if p.Is("<") && !p.Cur().Space {
		x = p.Make(tree.TypeArgs, 0, int(p.Nodes[x].Start), p.End(), x)
		p.List(x, "<", ">", func() tree.ID { return projection(p) })
	}
	var args tree.ID
	if t := p.Cur(); p.Is("(") && !t.Space && !t.NL {
		args = p.Args("(", ")")
	}
	return p.Make(tree.Attr, 0, start, p.End(), x, args)
}

// addModifier consumes a modifier into mods, which it makes where it is missing.
func addModifier(p *parse.Parser, mods tree.ID) tree.ID {
	if mods == 0 {
		mods = p.New(tree.Modifiers, p.Here(), p.Here())
	}
	p.Add(mods, p.Leaf(tree.Modifier, 0))
	return mods
}
