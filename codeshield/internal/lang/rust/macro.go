// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package rust

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// macroCall parses name!(...). What stands in the brackets is read as arguments, else as statements.
func macroCall(p *parse.Parser, name tree.ID, start int) tree.ID {
	op := p.Cur().Op
	p.Next()
	if k := p.Kind(name); k == tree.Ident || k == tree.Metavar {
		p.Nodes[name].Op = op
	}
	open := p.IsAny("(", "[", "{")
	shut := map[string]string{"(": ")", "[": "]", "{": "}"}[open]
	if open == "{" && items(p) {
		b := p.Block()
		args := p.Make(tree.Args, 0, int(p.Nodes[b].Start), p.End(), b)
		return p.Make(tree.Call, 0, start, p.End(), name, args)
	}
	args := p.New(tree.Args, p.Here(), p.Here())
	p.List(args, open, shut, func() tree.ID {
		x := macroArg(p)
		for p.IsAny(";", "=>", ":", "=", "->", "in") != "" && !p.Is(shut) { // a => b, x: y, [v; n]
			p.Next()
			if p.Is(shut) || p.Is(",") {
				break
			}
			p.Add(args, x)
			x = macroArg(p)
		}
		return x
	})
	return p.Make(tree.Call, 0, start, p.End(), name, args)
}

// items reports that what stands in braces begins like an item.
func items(p *parse.Parser) bool {
	switch p.PeekWord(1) {
	case "fn", "struct", "enum", "impl", "pub", "use", "const", "static", "type", "trait", "mod", "extern", "unsafe", "let":
		return p.Peek(1).Op != 0
	}
	return p.PeekIs(1, "#")
}

func macroArg(p *parse.Parser) tree.ID {
	if p.Cur().Op != 0 && p.Cur().Kind == parse.Word {
		switch p.Word() {
		case "let", "fn", "struct", "enum", "impl", "pub", "use", "const", "static", "type", "trait", "mod", "extern":
			return p.One()
		}
	}
	if p.Is("#") || p.Is("$") {
		return p.Leaf(tree.Bad, 0)
	}
	return p.Arg()
}

// object parses {"name": value, ...}, which is no Rust, but what json! and its like take.
func object(p *parse.Parser) tree.ID {
	n := p.New(tree.Dict, p.Here(), p.Here())
	p.List(n, "{", "}", func() tree.ID {
		start := p.Here()
		key := p.Arg()
		if !p.Is(":") && !p.Is("=>") {
			return key
		}
		p.Next()
		return p.Make(tree.Pair, 0, start, p.End(), key, p.Arg())
	})
	return n
}
