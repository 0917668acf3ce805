// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package csharp

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// typeExpr parses a type: names with arguments, tuples, arrays, pointers, nullable types.
func typeExpr(p *parse.Parser) tree.ID {
	return typeTail(p, plainType(p))
}

// typeTail parses what may stand behind a type: ?, *, [] and [,].
func typeTail(p *parse.Parser, t tree.ID) tree.ID {
	for {
		start := int(p.Nodes[t].Start)
		switch {
		case p.Is("?") && !p.Cur().NL:
			p.Next()
			t = p.Make(tree.TypeNullable, 0, start, p.End(), t)
		case p.Is("*"):
			p.Next()
			t = p.Make(tree.TypePointer, opStar, start, p.End(), t)
		case p.Is("[") && rankAhead(p, 0) > 0:
			for p.Next(); !p.Is("]"); p.Next() {
			}
			p.Next()
			t = p.Make(tree.TypeArray, 0, start, p.End(), t, 0)
		default:
			return t
		}
	}
}

// plainType parses a name with its arguments, or a tuple.
func plainType(p *parse.Parser) tree.ID {
	if !p.Enter() {
		return p.Bad()
	}
	defer p.Leave()
	start := p.Here()
	switch t := p.Cur(); t.Kind {
	case parse.Dots, parse.MetaDots:
		return p.Name()
	case parse.Word, parse.Meta:
		switch p.Word() {
		case "ref", "scoped", "in", "out", "readonly":
			if k := p.Peek(1).Kind; k == parse.Word || k == parse.Meta {
				p.Next()
				return plainType(p)
			}
		case "delegate":
			if p.Peek(1).Op == opStar {
				return functionPointer(p)
			}
		}
	case parse.Punct:
		if t.Op == opParen {
			n := p.New(tree.TypeOther, start, start)
			p.Nodes[n].Op = opParen
			p.List(n, "(", ")", func() tree.ID {
				at := p.Here()
				t := typeExpr(p)
				if k := p.Cur().Kind; k == parse.Word || k == parse.Meta {
					t = p.Make(tree.VarDef, 0, at, p.End(), 0, t, p.Name(), 0)
				}
				return t
			})
			return n
		}
		fallthrough
	default:
		p.Fail("expected a type")
		return p.Bad()
	}
	return qualified(p)
}

// functionPointer parses delegate*<T, R> and delegate* unmanaged<T, R>.
func functionPointer(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	p.Next()
	if p.Word() == "managed" || p.Word() == "unmanaged" {
		p.Next()
		if p.Is("[") {
			p.SkipOne()
		}
	}
	n := p.Make(tree.TypeOther, opDelegate, start, p.End())
	if p.Is("<") {
		angles(p, n, typeExpr)
	}
	return n
}

// qualified parses a.b.C<T> and global::a.
func qualified(p *parse.Parser) tree.ID {
	if k := p.Cur().Kind; k != parse.Word && k != parse.Meta && k != parse.Dots {
		p.Fail("expected a name")
		return p.Bad()
	}
	t := p.Name()
	for {
		switch {
		case p.Is(".") || p.Is("::"):
			if k := p.Peek(1).Kind; k != parse.Word && k != parse.Meta {
				return t
			}
			op := p.Next().Op
			t = p.Make(tree.Member, op, int(p.Nodes[t].Start), p.End(), t, p.Name())
		case p.Is("<"):
			t = typeArgs(p, t)
		default:
			return t
		}
	}
}

// typeArgs parses <T, U> behind base; the arguments may be missing, as in typeof(List<,>).
func typeArgs(p *parse.Parser, base tree.ID) tree.ID {
	n := p.Make(tree.TypeArgs, 0, int(p.Nodes[base].Start), p.End(), base)
	angles(p, n, typeExpr)
	return n
}

// typeParams parses <in T, [A] U> of a declaration, or returns zero.
func typeParams(p *parse.Parser) tree.ID {
	if !p.Is("<") {
		return 0
	}
	n := p.New(tree.TypeParams, p.Here(), p.Here())
	angles(p, n, func(p *parse.Parser) tree.ID {
		attributes(p, 0)
		if w := p.Word(); (w == "in" || w == "out") && p.Peek(1).Kind == parse.Word {
			p.Next()
		}
		return p.Name()
	})
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
	for !p.Stuck() && !atShut(p) && p.IsAny(";", "{", ")") == "" {
		if p.Got(",") {
			continue
		}
		before := p.End()
		p.Add(parent, elem(p))
		if p.Is(",") || atShut(p) {
			continue
		}
		p.Fail("expected %q", ">")
		if p.End() == before {
			break
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

// constraints passes over where T : class, new().
func constraints(p *parse.Parser) {
	for p.Word() == "where" && p.Peek(1).Kind == parse.Word && p.Peek(2).Op == opColon {
		p.Next()
		p.Next()
		p.Next()
		for {
			switch {
			case p.Is("new") || p.Is("default"):
				p.Next()
				if p.Is("(") {
					p.SkipOne()
				}
			case p.Is("class") || p.Is("struct"):
				p.Next()
				p.Got("?")
			case p.Word() == "allows":
				p.Next()
				p.Next()
				p.Next()
			default:
				typeExpr(p)
			}
			if !p.Got(",") {
				break
			}
		}
	}
}

// typeAhead returns the number of the token behind the type that begins n tokens ahead, or zero where none does.
func typeAhead(p *parse.Parser, n int) int { return typeAheadIn(p, n, 0) }

// maxTuples is how deep tuple types may stand in each other.
const maxTuples = 3

// typeAheadIn is typeAhead within the given number of tuples.
func typeAheadIn(p *parse.Parser, n, tuples int) int {
	switch t := p.Peek(n); t.Kind {
	case parse.Word, parse.Meta:
		switch w := p.PeekWord(n); {
		case (w == "ref" || w == "scoped") && p.Peek(n+1).Kind == parse.Word:
			return typeAheadIn(p, n+1, tuples)
		case w == "delegate" && p.Peek(n+1).Op == opStar:
			n += 2
			if p.Peek(n).Kind == parse.Word {
				n++
			}
			if p.Peek(n).Op == opBracket {
				n = p.After(n)
			}
			if n = anglesAhead(p, n); n == 0 {
				return 0
			}
			return tailAhead(p, n)
		}
	case parse.Punct:
		if t.Op == opParen {
			if n = tupleAheadIn(p, n, tuples+1); n > 0 {
				n = tailAhead(p, n)
			}
			return n
		}
		return 0
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
		if op, next := p.Peek(n).Op, p.Peek(n+1); op != opDot && op != opColons || next.Kind != parse.Word && next.Kind != parse.Meta {
			return tailAhead(p, n)
		}
		n++
	}
}

// tailAhead passes over ?, *, [] and [,] behind a type.
func tailAhead(p *parse.Parser, n int) int {
	for {
		switch t := p.Peek(n); t.Op {
		case opQuestion:
			if t.Space {
				return n
			}
			n++
		case opStar:
			n++
		case opBracket:
			k := rankAhead(p, n)
			if k == 0 {
				return n
			}
			n = k
		default:
			return n
		}
	}
}

// rankAhead returns the number of the token behind [], [,] or [,,] n tokens ahead, or zero.
func rankAhead(p *parse.Parser, n int) int {
	for k := n + 1; k < n+32; k++ {
		switch p.Peek(k).Op {
		case opComma:
		case opShutBracket:
			return k + 1
		default:
			return 0
		}
	}
	return 0
}

// tupleAhead returns the number of the token behind the tuple type that opens n tokens ahead, or zero.
func tupleAhead(p *parse.Parser, n int) int { return tupleAheadIn(p, n, 1) }

// tupleAheadIn is tupleAhead for a tuple at the given depth.
func tupleAheadIn(p *parse.Parser, n, tuples int) int {
	if tuples > maxTuples {
		return 0
	}
	for elements := 1; ; elements++ {
		k := typeAheadIn(p, n+1, tuples)
		if k == 0 {
			return 0
		}
		if t := p.Peek(k); t.Kind == parse.Word && t.Op == 0 || t.Kind == parse.Meta {
			k++
		}
		switch p.Peek(k).Op {
		case opComma:
			n = k
		case opShutParen:
			if elements < 2 {
				return 0
			}
			return k + 1
		default:
			return 0
		}
		if elements > 32 {
			return 0
		}
	}
}

// maxTypeArgs is how many tokens type arguments may have.
const maxTypeArgs = 200

// anglesAhead returns the number of the token behind the angle brackets that open n tokens ahead if what stands in them can be
// types, else 0.
func anglesAhead(p *parse.Parser, n int) int {
	depth, brackets := 0, 0
	for k := n; k < n+maxTypeArgs; k++ {
		t := p.Peek(k)
		switch t.Kind {
		case parse.Word:
			if t.Op != 0 && t.Op != opIn {
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
		case opParen, opBracket:
			brackets++
		case opShutParen, opShutBracket:
			if brackets--; brackets < 0 {
				return 0
			}
		case opDot, opComma, opQuestion, opColons, opStar:
		default:
			if p.Src[t.Start:t.End] != ">>>" {
				return 0
			}
			depth -= 3
		}
		if depth <= 0 {
			if depth < 0 || brackets != 0 {
				return 0
			}
			return k + 1
		}
	}
	return 0
}
