// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cpp

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// lambda parses [captures](params) -> T { ... }.
func lambda(p *parse.Parser) tree.ID {
	start := p.Here()
	n := p.After(0)
	if n == 0 || !p.PeekIs(n, "(") && !p.PeekIs(n, "{") && !p.PeekIs(n, "<") {
		return 0
	}
	captures := p.New(tree.Array, start, start)
	p.List(captures, "[", "]", func() tree.ID {
		if (p.Is("&") || p.Is("=")) && (p.PeekIs(1, ",") || p.PeekIs(1, "]")) {
			return p.Leaf(tree.Ident, 0)
		}
		return p.Arg()
	})
	if p.Is("<") {
		templateArgs(p, p.Bad(), p.Here())
	}
	var params, res tree.ID
	if p.Is("(") {
		params = parameters(p)
	} else {
		params = p.New(tree.Params, p.Here(), p.Here())
	}
	for p.IsAny("mutable", "constexpr", "noexcept", "static") != "" {
		p.Next()
	}
	if p.Got("->") {
		res = typeName(p)
	}
	if !p.Is("{") {
		p.Fail("expected a body")
		return p.Make(tree.Lambda, 0, start, p.End(), 0, params, res, p.Bad())
	}
	return p.Make(tree.Lambda, 0, start, p.End(), 0, params, res, p.Block())
}

// operatorName parses operator+, operator(), operator bool.
func operatorName(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	switch {
	case p.Is("(") && p.PeekIs(1, ")"), p.Is("[") && p.PeekIs(1, "]"):
		p.Next()
		p.Next()
	case p.Cur().Kind == parse.Str: // operator""_x
		p.Next()
		if p.Cur().Kind == parse.Word {
			p.Next()
		}
	case p.Cur().Kind == parse.Punct:
		p.Next()
	default:
		for p.Cur().Kind == parse.Word || p.Is("*") || p.Is("&") || p.Is("::") || p.Is("[") && p.PeekIs(1, "]") || p.Is("]") {
			p.Next()
		}
	}
	return p.New(tree.Ident, start, p.End())
}

// requires parses a requires clause or expression as far as it takes to pass over it.
func requires(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	n := p.New(tree.TypeOther, start, p.End())
	if p.Is("(") {
		p.SkipOne()
	}
	if p.Is("{") {
		p.SkipOne()
	} else if p.Cur().Kind == parse.Word {
		p.Add(n, p.ExprAt(4))
	}
	p.Nodes[n].End = int32(p.End())
	return n
}
