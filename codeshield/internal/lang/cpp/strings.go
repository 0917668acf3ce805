// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cpp

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// strs joins adjacent literals and the macros between them: one Interp, as the compiler does.
func strs(p *parse.Parser) tree.ID {
	n := p.String()
	if p.Cur().Kind != parse.Str && !macroInString(p) {
		return n
	}
	return joinStrings(p, n)
}

// joinStrings adds the literals and macros that follow to n, the first of them.
func joinStrings(p *parse.Parser, n tree.ID) tree.ID {
	list := p.Make(tree.Interp, opConcat, int(p.Nodes[n].Start), p.End(), n)
	for {
		switch {
		case p.Cur().Kind == parse.Str:
			p.Add(list, p.String())
		case macroInString(p): // "a" PRIu64 "b"
			name := p.Leaf(tree.Ident, 0)
			if p.Is("(") {
				name = p.Make(tree.Call, 0, int(p.Nodes[name].Start), p.End(), name, p.Args("(", ")"))
			}
			p.Add(list, name)
		default:
			return list
		}
	}
}

// macroInString reports that the current word is a macro that stands for a piece of a string.
func macroInString(p *parse.Parser) bool {
	if p.Pattern || p.Cur().Kind != parse.Word || p.Cur().Op != 0 || !macroLike(p.Word()) {
		return false
	}
	n := 1
	if p.PeekIs(1, "(") {
		if n = p.After(1); n == 0 {
			return false
		}
	}
	switch t := p.Peek(n); t.Kind {
	case parse.Str:
		return true
	case parse.Word:
		return t.Op == 0 && macroLike(p.PeekWord(n))
	case parse.Punct:
		return p.PeekIs(n, ",") || p.PeekIs(n, ")") || p.PeekIs(n, ";")
	}
	return false
}

// macroLike reports that w is written like a macro: in capitals, but for the tails of PRIu64 and its like.
func macroLike(w string) bool {
	capitals := 0
	for i := 0; i < len(w); i++ {
		switch c := w[i]; {
		case c >= 'A' && c <= 'Z':
			capitals++
		case c >= 'a' && c <= 'z' && capitals < 3:
			return false
		}
	}
	return capitals >= 2 && (w[0] < 'a' || w[0] > 'z')
}
