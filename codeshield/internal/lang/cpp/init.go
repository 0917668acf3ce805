// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cpp

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// braceInit tells T{a, b} from a block behind a macro: a block holds a semicolon.
func braceInit(p *parse.Parser) bool {
	for k, depth := 1, 0; k < 400; k++ {
		t := p.Peek(k)
		if t.Kind == parse.EOF || depth == 0 && p.PeekIs(k, ";") {
			return false
		}
		if t.Kind != parse.Punct || t.End-t.Start != 1 {
			continue
		}
		switch p.Src[t.Start] {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			if depth--; depth < 0 {
				return true
			}
		}
	}
	return true // a long list
}

// initList parses { a, .b = c, [d] = e, {f} }: a Dict where members are named, else an Array.
func initList(p *parse.Parser) tree.ID {
	n := p.New(tree.Array, p.Here(), p.Here())
	p.List(n, "{", "}", func() tree.ID {
		start := p.Here()
		for p.Cur().Kind == parse.Text {
			p.Next()
		}
		if p.Is(".") || p.Is("[") && designator(p) {
			key := p.New(tree.Bad, start, start)
			for {
				if p.Got(".") {
					key = p.Name()
				} else if p.Got("[") {
					key = p.Expr()
					p.Got("...")
					if !p.Is("]") {
						p.Expr()
					}
					p.Want("]")
				} else {
					break
				}
			}
			p.Nodes[n].Kind = tree.Dict
			p.Got("=")
			return p.Make(tree.Pair, 0, start, p.End(), key, element(p))
		}
		if p.Cur().Kind == parse.Word && p.PeekIs(1, ":") { // the old GNU form
			key := p.Name()
			p.Next()
			p.Nodes[n].Kind = tree.Dict
			return p.Make(tree.Pair, 0, start, p.End(), key, element(p))
		}
		return element(p)
	})
	return n
}

// designator tells [3] = x from a lambda.
func designator(p *parse.Parser) bool {
	n := p.After(0)
	return n > 0 && (p.PeekIs(n, "=") || p.PeekIs(n, ".") || p.PeekIs(n, "["))
}

func element(p *parse.Parser) tree.ID {
	if p.Is("{") {
		return initList(p)
	}
	return arg2(p)
}
