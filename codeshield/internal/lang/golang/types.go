// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package golang

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// typ parses a type.
func typ(p *parse.Parser) tree.ID {
	if !p.Enter() {
		return p.Bad()
	}
	defer p.Leave()
	start := p.Here()
	switch {
	case p.Is("*"):
		op := p.Cur().Op
		p.Next()
		return p.Make(tree.TypePointer, op, start, p.End(), typ(p))
	case p.Is("("):
		p.Next()
		t := typ(p)
		p.Want(")")
		return t
	case p.Is("["):
		return arrayType(p)
	case p.Is("<-"), p.Is("chan"):
		op := p.Cur().Op
		p.Got("<-")
		p.Got("chan")
		p.Got("<-")
		return p.Make(tree.TypeOther, op, start, p.End(), typ(p))
	case p.Is("map"):
		name := p.Leaf(tree.Ident, 0)
		n := p.Make(tree.TypeArgs, 0, start, p.End(), name)
		if p.Want("[") {
			p.Add(n, typ(p))
			p.Want("]")
			p.Add(n, typ(p))
		}
		return n
	case p.Is("func"):
		p.Next()
		if !p.Is("(") {
			p.Fail("expected parameters")
			return p.New(tree.Bad, start, p.End())
		}
		params := parameters(p)
		return p.Make(tree.TypeFunc, 0, start, p.End(), params, result(p))
	case p.Is("struct"), p.Is("interface"):
		return structType(p)
	case p.Is("~"):
		op := p.Cur().Op
		p.Next()
		return p.Make(tree.Unary, op, start, p.End(), typ(p))
	case p.Is("..."):
		op := p.Cur().Op
		p.Next()
		return p.Make(tree.Spread, op, start, p.End(), typ(p))
	}
	n := p.Name()
	for p.Is(".") {
		op := p.Cur().Op
		p.Next()
		n = p.Make(tree.Member, op, start, p.End(), n, p.Name())
	}
	if p.Is("[") && !p.PeekIs(1, "]") && !p.Cur().NL {
		args := p.Make(tree.TypeArgs, 0, start, p.End(), n)
		p.List(args, "[", "]", func() tree.ID { return typ(p) })
		n = args
	}
	return n
}

// arrayType parses []T, [n]T and [...]T.
func arrayType(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	var size tree.ID
	s := p.Push(']', true)
	switch {
	case p.PeekIs(0, "...") && p.PeekIs(1, "]"):
		size = p.Leaf(tree.Ellipsis, 0)
	case !p.Is("]"):
		size = p.Expr()
	}
	p.Pop(s)
	if !p.Got("]") { // no type: a list that a fragment or a pattern holds
		n := p.Make(tree.Array, 0, start, p.End(), size)
		for p.Got(",") && !p.Is("]") {
			p.Add(n, p.Expr())
		}
		p.Fail("expected %q", "]")
		p.Got("]")
		return n
	}
	if k := p.Cur().Kind; p.Cur().NL || k != parse.Word && k != parse.Meta && k != parse.Dots && p.IsAny("*", "[", "(", "<-") == "" {
		n := p.Make(tree.Array, 0, start, p.End())
		if size != 0 {
			p.Add(n, size)
		}
		return n
	}
	return p.Make(tree.TypeArray, 0, start, p.End(), typ(p), size)
}

// structType parses struct{...} and interface{...}.
func structType(p *parse.Parser) tree.ID {
	start, op := p.Here(), p.Cur().Op
	isStruct := p.Is("struct")
	p.Next()
	b := p.New(tree.Block, p.End(), p.End())
	if p.Is("{") {
		b = p.New(tree.Block, p.Here(), p.Here())
	}
	if p.Want("{") {
		s := p.Push('}', false)
		for !p.Is("}") && !p.AtEOF() {
			before := p.Here()
			if isStruct {
				field(p, b)
			} else {
				method(p, b)
			}
			for p.Got(";") || p.Got(",") {
			}
			if p.Here() == before {
				if p.Stuck() {
					break
				}
				p.Fail("unexpected token")
				p.Add(b, p.Leaf(tree.Bad, 0))
			}
		}
		p.Pop(s)
		p.Got("}")
		p.Nodes[b].End = int32(p.End())
	}
	return p.Make(tree.ClassDef, op, start, p.End(), 0, 0, 0, 0, 0, b)
}

// field parses a line of a struct: names with a type, or an embedded type; a tag becomes an Attr.
func field(p *parse.Parser, b tree.ID) {
	start := p.Here()
	if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
		p.Add(b, p.Name())
		return
	}
	var names []tree.ID
	if k := p.Cur().Kind; (k == parse.Word || k == parse.Meta) && !p.PeekIs(1, ".") && !endsField(p, 1) {
		names = append(names, p.Name())
		for p.Got(",") {
			names = append(names, p.Name())
		}
	}
	t := typ(p)
	var mods tree.ID
	if p.Cur().Kind == parse.Str && !p.Cur().NL {
		tag := p.Leaf(tree.String, 0)
		at := int(p.Nodes[tag].Start)
		mods = p.Make(tree.Modifiers, 0, at, p.End(), p.Make(tree.Attr, 0, at, p.End(), tag, 0))
	}
	if names == nil {
		p.Add(b, p.Make(tree.VarDef, 0, start, p.End(), mods, t, 0, 0))
		return
	}
	for i, name := range names {
		if i > 0 {
			mods, t = 0, p.Clone(t)
		}
		p.Add(b, p.Make(tree.VarDef, 0, start, p.End(), mods, t, name, 0))
	}
}

// endsField reports that a field ends n tokens ahead: what stands before is an embedded type.
func endsField(p *parse.Parser, n int) bool {
	t := p.Peek(n)
	if p.PeekIs(n, "[") && !t.Space && !p.PeekIs(n+1, "]") { // Embedded[K, V]
		if k := p.After(n); k > 0 {
			n, t = k, p.Peek(k)
		}
	}
	return t.NL || t.Kind == parse.EOF || t.Kind == parse.Str || p.PeekIs(n, "}") || p.PeekIs(n, ";")
}

// method parses a line of an interface: a method, an embedded type, a union.
func method(p *parse.Parser, b tree.ID) {
	start := p.Here()
	if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
		p.Add(b, p.Name())
		return
	}
	if p.PeekIs(1, "(") {
		name := p.Name()
		params := parameters(p)
		p.Add(b, p.Make(tree.FuncDef, opFunc, start, p.End(), 0, 0, 0, name, params, result(p), 0))
		return
	}
	t := typ(p)
	for p.Is("|") {
		op := p.Cur().Op
		p.Next()
		t = p.Make(tree.TypeUnion, op, start, p.End(), t, typ(p))
	}
	p.Add(b, p.Make(tree.VarDef, 0, start, p.End(), 0, t, 0, 0))
}

// result parses what a function returns, if anything stands there.
func result(p *parse.Parser) tree.ID {
	if p.Is("(") {
		params := parameters(p)
		// A lone unnamed result in brackets is its type.
		if c := p.First(params); c != 0 && p.Tree.Next(c) == 0 && p.Kind(c) == tree.Param && p.Missing(p.Child(c, 2)) {
			return p.Child(c, 1)
		}
		return params
	}
	t := p.Cur()
	if t.NL || t.Kind != parse.Word && t.Kind != parse.Meta && p.IsAny("*", "[", "<-") == "" {
		return 0
	}
	return typ(p)
}

// parameters parses (a, b int, c ...string) and (int, string): a name without a type takes the next type.
func parameters(p *parse.Parser) tree.ID {
	params := p.New(tree.Params, p.Here(), p.Here())
	named := false
	p.List(params, "(", ")", func() tree.ID {
		start := p.Here()
		k := p.Cur().Kind
		if k == parse.MetaDots || k == parse.Dots && (p.PeekIs(1, ",") || p.PeekIs(1, ")")) {
			return p.Name()
		}
		if (k == parse.Word || k == parse.Meta) && p.Cur().Op == 0 && !p.PeekIs(1, ",") && !p.PeekIs(1, ")") && !p.PeekIs(1, ".") &&
			!(p.PeekIs(1, "[") && !p.Peek(1).Space && !p.PeekIs(2, "]")) {
			name := p.Name()
			op := tree.Op(0)
			if p.Is("...") || p.Cur().Kind == parse.Dots {
				op = opDots
				p.Next()
			}
			named = true
			return p.Make(tree.Param, op, start, p.End(), 0, typ(p), name, 0)
		}
		op := tree.Op(0)
		if p.Is("...") || k == parse.Dots {
			op = opDots
			p.Next()
		}
		return p.Make(tree.Param, op, start, p.End(), 0, typ(p), 0, 0)
	})
	if named {
		shareTypes(p, params)
	}
	return params
}

// shareTypes turns the lone names in (a, b int) from types into names. The type stands with each of them.
func shareTypes(p *parse.Parser, params tree.ID) {
	var waiting []tree.ID
	for c := p.First(params); c != 0; c = p.Tree.Next(c) {
		if p.Kind(c) == tree.Bad { // what stands before it shares nothing with what stands behind it
			waiting = waiting[:0]
		}
		if p.Kind(c) != tree.Param {
			continue
		}
		if p.Missing(p.Child(c, 2)) {
			waiting = append(waiting, c)
			continue
		}
		for _, w := range waiting {
			p.SetChildren(w, 0, p.Clone(p.Child(c, 1)), p.Child(w, 1), 0)
			p.Nodes[w].End = p.Nodes[c].End
		}
		waiting = waiting[:0]
	}
}
