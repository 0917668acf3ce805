// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package js

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// typeArgs parses <T, U> behind base.
func typeArgs(p *parse.Parser, base tree.ID) tree.ID {
	n := p.Make(tree.TypeArgs, 0, int(p.Nodes[base].Start), p.End(), base)
	angleList(p, n, typeExpr)
	return n
}

// typeParams parses <T extends U = V, ...> of a declaration, or returns zero.
func typeParams(p *parse.Parser) tree.ID {
	if !p.Is("<") {
		return 0
	}
	n := p.New(tree.TypeParams, p.Here(), p.Here())
	angleList(p, n, func(p *parse.Parser) tree.ID {
		start := p.Here()
		for p.IsAny("const", "in", "out", "+", "-") != "" && startsKey(p.Peek(1)) {
			p.Next()
		}
		name := p.Name()
		var bound, value tree.ID
		if p.Got("extends") || p.Got(":") {
			bound = typeExpr(p)
		}
		if p.Got("=") {
			value = typeExpr(p)
		}
		if bound == 0 && value == 0 {
			return name
		}
		return p.Make(tree.Param, 0, start, p.End(), 0, bound, name, value)
	})
	return n
}

// angleList parses a list in angle brackets. A ">" that is part of a longer operator is split off it.
func angleList(p *parse.Parser, parent tree.ID, elem func(*parse.Parser) tree.ID) {
	p.Next()
	if !p.Enter() {
		return
	}
	defer p.Leave()
	s := p.Push('>', true)
	for !p.Stuck() && !atShutAngle(p) && !p.Is(";") {
		before := p.End()
		p.Add(parent, elem(p))
		if p.Got(",") {
			continue
		}
		if !atShutAngle(p) {
			p.Fail("expected %q", ">")
			if p.End() == before {
				break
			}
		}
	}
	p.Pop(s)
	shutAngle(p)
	p.Widen(parent)
}

func atShutAngle(p *parse.Parser) bool {
	t := p.Cur()
	return t.Kind == parse.Punct && p.Src[t.Start] == '>'
}

// shutAngle takes one ">".
func shutAngle(p *parse.Parser) {
	if !atShutAngle(p) {
		p.Fail("expected %q", ">")
		return
	}
	p.Split(1)
	p.Next()
}

// maxTypeArgs is how many tokens type arguments in an expression may have.
const maxTypeArgs = 200

// typeArgsEnd returns the number of the token behind the angle brackets that open n tokens ahead if what stands in them
// can be types, else 0: what tells f<T>(x) from a comparison.
func typeArgsEnd(p *parse.Parser, n int) int {
	angles, brackets := 0, 0
	for k := n; k < n+maxTypeArgs; k++ {
		t := p.Peek(k)
		switch t.Kind {
		case parse.Word, parse.Str, parse.Number, parse.Meta, parse.Dots, parse.MetaDots:
			continue
		case parse.Punct:
		default:
			return 0
		}
		switch t.Op {
		case opLess:
			angles++
		case opGreater:
			angles--
		case opShiftRight:
			angles -= 2
		case opShiftUnsigned:
			angles -= 3
		case opParen, opBracket, opBrace:
			brackets++
		case opShutParen, opShutBracket, opShut:
			if brackets--; brackets < 0 {
				return 0
			}
		case opSemicolon:
			if brackets == 0 {
				return 0
			}
		case opDot, opComma, opOr, opAnd, opColon, opQuestion, opArrowSym, opDots, opMinus, opEqual:
		default:
			return 0
		}
		if angles <= 0 {
			if angles < 0 || brackets != 0 || k == n+1 {
				return 0
			}
			return k + 1
		}
	}
	return 0
}

// endsTypeArgs reports whether t can stand behind type arguments rather than behind a comparison.
func endsTypeArgs(t *parse.Token) bool {
	switch t.Kind {
	case parse.EOF:
		return true
	case parse.Word:
		return t.NL || t.Op == opExtends
	case parse.Str:
		return true // a tagged template, or a syntax error anyway
	case parse.Punct:
		switch t.Op {
		case opParen, opShutParen, opShutBracket, opShut, opBrace, opComma, opSemicolon, opColon, opDot, opOptional, opEqual, opBang:
			return true
		}
	}
	return false
}
