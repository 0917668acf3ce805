// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package java

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// typeExpr parses a type: names with arguments, arrays, wildcards. Annotations are passed over.
func typeExpr(p *parse.Parser) tree.ID {
	if !p.Enter() {
		return p.Bad()
	}
	defer p.Leave()
	start := p.Here()
	skipAnnotations(p)
	if p.Is("?") {
		p.Next()
		n := p.Make(tree.TypeOther, opQuestion, start, p.End())
		if op := p.Cur().Op; op == opExtends || p.Word() == "super" {
			p.Next()
			if op != opExtends {
				op = opSuper
			}
			p.Nodes[n].Op = op
			p.Add(n, typeExpr(p))
		}
		return n
	}
	if k := p.Cur().Kind; k != parse.Word && k != parse.Meta && k != parse.Dots {
		p.Fail("expected a type")
		return p.Bad()
	}
	if p.Cur().Kind == parse.Dots {
		return p.Name()
	}
	t := p.Name()
	for {
		switch {
		case p.Is("."):
			next := p.Peek(1)
			if next.Kind != parse.Word && next.Kind != parse.Meta && next.Op != opAt {
				return t
			}
			op := p.Next().Op
			skipAnnotations(p)
			t = p.Make(tree.Member, op, int(p.Nodes[t].Start), p.End(), t, p.Name())
		case p.Is("<"):
			t = typeArgs(p, t)
		default:
			return arrays(p, t)
		}
	}
}

// arrays parses the brackets behind an element type.
func arrays(p *parse.Parser, t tree.ID) tree.ID {
	for p.Is("[") && p.Peek(1).Op == opShutBracket || p.Is("@") && bracketBehind(p) {
		skipAnnotations(p)
		p.Next()
		p.Next()
		t = p.Make(tree.TypeArray, 0, int(p.Nodes[t].Start), p.End(), t, 0)
	}
	return t
}

// bracketBehind reports whether the annotation here is that of an array type.
func bracketBehind(p *parse.Parser) bool {
	return p.Peek(1).Kind == parse.Word && p.Peek(2).Op == opBracket && p.Peek(3).Op == opShutBracket
}

func skipAnnotations(p *parse.Parser) {
	for p.Is("@") && p.Peek(1).Kind == parse.Word && p.PeekWord(1) != "interface" {
		annotation(p)
	}
}

// typeArgs parses <T, U> behind base.
func typeArgs(p *parse.Parser, base tree.ID) tree.ID {
	n := p.Make(tree.TypeArgs, 0, int(p.Nodes[base].Start), p.End(), base)
	angles(p, n, typeExpr)
	return n
}

// typeParams parses <T extends A & B, U> of a declaration, or returns zero.
func typeParams(p *parse.Parser) tree.ID {
	if !p.Is("<") {
		return 0
	}
	n := p.New(tree.TypeParams, p.Here(), p.Here())
	angles(p, n, func(p *parse.Parser) tree.ID {
		start := p.Here()
		skipAnnotations(p)
		name := p.Name()
		if !p.Is("extends") {
			return name
		}
		p.Next()
		return p.Make(tree.Param, 0, start, p.End(), 0, bounds(p), name, 0)
	})
	return n
}

// bounds parses A & B.
func bounds(p *parse.Parser) tree.ID {
	t := typeExpr(p)
	if !p.Is("&") {
		return t
	}
	n := p.Make(tree.TypeUnion, opAnd, int(p.Nodes[t].Start), p.End(), t)
	for p.Got("&") {
		p.Add(n, typeExpr(p))
	}
	return n
}

// angles parses a list in angle brackets. A ">" that is part of a longer operator is split off it.
func angles(p *parse.Parser, parent tree.ID, elem func(*parse.Parser) tree.ID) {
	p.Next()
	if !p.Enter() {
		return
	}
	defer p.Leave()
	s := p.Push('>', true)
	for !p.Stuck() && !atShut(p) && p.IsAny(";", "{", "(") == "" {
		before := p.End()
		p.Add(parent, elem(p))
		if p.Got(",") {
			continue
		}
		if !atShut(p) {
			p.Fail("expected %q", ">")
			if p.End() == before {
				break
			}
		}
	}
	p.Pop(s)
	if atShut(p) {
		p.Split(1)
		p.Next()
	} else {
		p.Fail("expected %q", ">")
	}
	p.Widen(parent)
}

func atShut(p *parse.Parser) bool {
	t := p.Cur()
	return t.Kind == parse.Punct && p.Src[t.Start] == '>'
}

// typeAhead returns the number of the token behind the type that begins n tokens ahead, or zero where none does.
func typeAhead(p *parse.Parser, n int) int {
	for p.Peek(n).Op == opAt {
		if n = annotationAhead(p, n); n == 0 {
			return 0
		}
	}
	for {
		t := p.Peek(n)
		if t.Kind == parse.Word && t.Op != 0 || t.Kind != parse.Word && t.Kind != parse.Meta {
			return 0
		}
		n++
		if p.Peek(n).Op == opLess {
			if n = anglesAhead(p, n); n == 0 {
				return 0
			}
		}
		if next := p.Peek(n + 1); p.Peek(n).Op != opDot || next.Kind != parse.Word && next.Kind != parse.Meta {
			break
		}
		n++
	}
	for {
		if p.Peek(n).Op == opAt && p.Peek(n+1).Kind == parse.Word && p.Peek(n+2).Op == opBracket && p.Peek(n+3).Op == opShutBracket {
			n += 2 // the annotation of an array
		}
		if p.Peek(n).Op != opBracket || p.Peek(n+1).Op != opShutBracket {
			return n
		}
		n += 2
	}
}

// annotationAhead returns the number of the token behind the annotation that begins n tokens ahead.
func annotationAhead(p *parse.Parser, n int) int {
	n++
	if k := p.Peek(n).Kind; k != parse.Word && k != parse.Meta {
		return 0
	}
	n++
	for p.Peek(n).Op == opDot && p.Peek(n+1).Kind == parse.Word {
		n += 2
	}
	if p.Peek(n).Op == opParen {
		return p.After(n)
	}
	return n
}

// maxTypeArgs is how many tokens type arguments may have.
const maxTypeArgs = 200

// anglesAhead returns the number of the token behind the angle brackets that open n tokens ahead if what stands in them can be
// types, else 0.
func anglesAhead(p *parse.Parser, n int) int {
	depth := 0
	for k := n; k < n+maxTypeArgs; k++ {
		t := p.Peek(k)
		switch t.Kind {
		case parse.Word:
			if t.Op != 0 && t.Op != opExtends {
				return 0
			}
			continue
		case parse.Meta, parse.Dots, parse.MetaDots:
			continue
		case parse.Punct:
		default:
			return 0
		}
		switch t.Op {
		case opLess:
			depth++
		case opGreater:
			depth--
		case opShiftRight:
			depth -= 2
		case opShiftThree:
			depth -= 3
		case opDot, opComma, opQuestion, opAnd, opBracket, opShutBracket, opAt:
		default:
			return 0
		}
		if depth < 0 {
			return 0
		}
		if depth == 0 {
			return k + 1
		}
	}
	return 0
}
