// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package js

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// fragment parses the patterns that are neither expressions nor statements: an object where a block could stand, one
// property, a branch without its head.
func fragment(p *parse.Parser) tree.ID {
	t := p.Cur()
	switch t.Kind {
	case parse.Punct:
		if t.Op == opBrace {
			return p.Infix(p.Postfixes(object(p)), 0)
		}
	case parse.Word, parse.Meta, parse.Str:
		switch p.Word() {
		case "catch":
			return p.Catch()
		case "finally":
			return p.Finally()
		case "case":
			return p.Case()
		case "default":
			if p.Peek(1).Op == opColon {
				return p.Case()
			}
		case "else":
			start, op := p.Here(), p.Cur().Op
			p.Next()
			return p.Make(tree.Partial, op, start, p.End(), p.Body())
		}
		if p.Peek(1).Op == opColon {
			return property(p)
		}
	}
	return 0
}
