// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cpp

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// parameters parses the parameters of a function.
func parameters(p *parse.Parser) tree.ID {
	params := p.New(tree.Params, p.Here(), p.Here())
	p.List(params, "(", ")", func() tree.ID {
		start := p.Here()
		switch k := p.Cur().Kind; {
		case k == parse.MetaDots, k == parse.Dots:
			return p.Name()
		case k == parse.Meta && (p.PeekIs(1, ",") || p.PeekIs(1, ")")):
			return p.Name()
		case p.Is("..."):
			return p.Leaf(tree.Ellipsis, 0)
		case k == parse.Text:
			p.Next()
		}
		return parameter(p, start)
	})
	if c := p.First(params); c != 0 && p.Tree.Next(c) == 0 && p.Kind(c) == tree.Param && p.Missing(p.Child(c, 2)) &&
		p.Text(c) == "void" { // (void) is no parameter
		p.SetChildren(params)
	}
	return params
}

func parameter(p *parse.Parser, start int) tree.ID {
	attributes(p, 0)
	var mods tree.ID
	for w := p.Word(); w == "const" || w == "volatile" || w == "register" || w == "this"; w = p.Word() {
		mods = addModifier(p, mods)
	}
	t := baseType(p)
	t, name := declarator(p, t, true)
	var def tree.ID
	if p.Got("=") {
		def = element(p)
	}
	trailers(p)
	return p.Make(tree.Param, 0, start, p.End(), mods, t, name, def)
}

// declarator parses pointers, the name and what stands behind it, and returns the whole type and the name (zero in an abstract one).
func declarator(p *parse.Parser, t tree.ID, param bool) (typ, name tree.ID) {
	t = pointers(p, t)
	p.Got("...")
	for p.Cur().Kind == parse.Word && p.Cur().Op == 0 && !p.Pattern { // macros before the name
		n := 1
		if p.PeekIs(1, "(") {
			n = closer(p, 1, 40)
		}
		if n > 1 && !macroLike(p.Word()) || attributeWord(p.PeekWord(n)) {
			break
		}
		if t := p.Peek(n); n == 0 || t.Kind != parse.Word || t.Op != 0 || t.NL && n > 1 || param && n == 1 && p.PeekIs(2, "(") ||
			n > 1 && (p.PeekWord(n) == "override" || p.PeekWord(n) == "final") || n == 1 && trailing(p, 1) {
			break
		}
		for ; n > 0; n-- {
			p.Next()
		}
	}
	switch k := p.Cur().Kind; {
	case p.Is("(") && p.Peek(1).Kind == parse.Word && p.Peek(1).Op == 0 && (p.Peek(2).Kind == parse.Word && p.PeekIs(3, ")") && p.PeekIs(4, "(") ||
		p.PeekIs(2, "*") && p.Peek(3).Kind == parse.Word && p.PeekIs(4, ")") && p.PeekIs(5, "(")): // (API *f)(...)
		return funcPointer(p, t)
	case p.Is("(") && pointsTo(p, 1):
		return funcPointer(p, t)
	case k == parse.Word && p.Cur().Op == 0, k == parse.Meta, k == parse.MetaDots, p.Is("operator"), p.Is("~"), p.Is("::"):
		name = qualifiedName(p)
		if p.Is("(") && !param && !p.Pattern { // T MACRO(name)(params)
			if n := closer(p, 0, 20); n > 0 && (p.PeekIs(n, "(") || p.PeekIs(n, "[")) {
				name = p.Make(tree.Call, 0, int(p.Nodes[name].Start), p.End(), name, p.Args("(", ")"))
			}
		}
	case p.Is("(") && (p.Peek(1).Kind == parse.Word && p.Peek(1).Op == 0 && !builtinType(p.PeekWord(1))) && p.PeekIs(2, ")") &&
		(!param || p.PeekIs(3, "(") || p.PeekIs(3, "[")): // T (name)(params)
		p.Next()
		name = p.Name()
		p.Next()
	case k == parse.Dots:
		name = p.Name()
	case p.Is("[") && p.D.Name == "cpp" && !param && !p.PeekIs(1, "]"): // auto [a, b] = ...
		name = p.ListNode(tree.Tuple, "[", "]")
		p.Nodes[name].Op = 0
	}
	start := int(p.Nodes[t].Start)
	for p.Is("[") {
		p.Next()
		s := p.Push(']', true)
		var size tree.ID
		if !p.Is("]") {
			p.Got("static")
			size = p.Expr()
		}
		p.Pop(s)
		p.Want("]")
		t = p.Make(tree.TypeArray, 0, start, int(p.Nodes[t].End), t, size)
	}
	if param && p.Is("(") { // a parameter of function type
		t = p.Make(tree.TypeFunc, 0, start, p.End(), parameters(p), t)
	}
	return t, name
}

// trailing reports that the word n ahead, the second of two behind a type, ends its declarator: it is a macro behind the name.
func trailing(p *parse.Parser, n int) bool {
	if !macroLike(p.PeekWord(n)) || macroLike(p.PeekWord(n-1)) {
		return false
	}
	switch {
	case p.PeekIs(n+1, ";"), p.PeekIs(n+1, "="), p.PeekIs(n+1, ")"), p.PeekIs(n+1, ","):
		return true
	case p.PeekIs(n+1, "("):
		e := closer(p, n+1, 40)
		return e > 0 && (p.PeekIs(e, ";") || p.PeekIs(e, "=") || p.PeekIs(e, ")") || p.PeekIs(e, ",")) && p.PeekIs(n, "(")
	}
	return false
}

// funcPointer parses (*name)(params), (*name[n])(params) and (*name)[n] behind the result type t.
func funcPointer(p *parse.Parser, t tree.ID) (typ, name tree.ID) {
	start := int(p.Nodes[t].Start)
	p.Next()
	s := p.Push(')', true)
	for p.Cur().Kind == parse.Word && p.PeekIs(1, "::") {
		p.Next()
		p.Next()
	}
	if p.Cur().Kind == parse.Word && p.Cur().Op == 0 && !p.PeekIs(1, ")") && !p.PeekIs(1, "(") && !p.PeekIs(1, "[") {
		p.Next()
	}
	op := p.Cur().Op
	for p.Is("*") || p.Is("&") || p.Is("&&") || p.Is("^") || p.Word() != "" && qualifier(p.Word()) {
		p.Next()
	}
	if k := p.Cur().Kind; k == parse.Word || k == parse.Meta {
		name = p.Name()
	}
	for p.Is("[") || p.Is("(") {
		p.SkipOne()
	}
	p.Pop(s)
	p.Want(")")
	switch {
	case p.Is("("):
		params := parameters(p)
		t = p.Make(tree.TypePointer, op, start, p.End(), p.Make(tree.TypeFunc, 0, start, p.End(), params, t))
		for p.Is("const") || p.Is("noexcept") {
			p.Next()
		}
	case p.Is("["):
		for p.Is("[") {
			p.SkipOne()
		}
		t = p.Make(tree.TypePointer, op, start, p.End(), p.Make(tree.TypeArray, 0, start, p.End(), t, 0))
	default: // cut off
		p.Widen(t)
	}
	return t, name
}
