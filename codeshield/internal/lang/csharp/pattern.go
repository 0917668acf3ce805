// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package csharp

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// pattern parses the pattern of is, case or a switch expression: alternatives of conjunctions.
func pattern(p *parse.Parser) tree.ID {
	x := andPattern(p)
	for p.Word() == "or" {
		p.Next()
		x = p.Make(tree.Binary, opOr, int(p.Nodes[x].Start), p.End(), x, andPattern(p))
	}
	return x
}

func andPattern(p *parse.Parser) tree.ID {
	x := notPattern(p)
	for p.Word() == "and" {
		p.Next()
		x = p.Make(tree.Binary, opAndWord, int(p.Nodes[x].Start), p.End(), x, notPattern(p))
	}
	return x
}

func notPattern(p *parse.Parser) tree.ID {
	if !p.Enter() {
		return p.Bad()
	}
	defer p.Leave()
	start := p.Here()
	if p.Word() == "not" && p.Peek(1).Op != opShutParen && p.Peek(1).Op != opArrow {
		p.Next()
		return p.Make(tree.Unary, opNot, start, p.End(), notPattern(p))
	}
	return designated(p, start, plainPattern(p))
}

// designated parses the name that a pattern gives to what it matched.
func designated(p *parse.Parser, start int, x tree.ID) tree.ID {
	t := p.Cur()
	if t.NL && p.Inner() != ')' || t.Op != 0 || t.Kind != parse.Word && t.Kind != parse.Meta {
		return x
	}
	switch p.Word() {
	case "and", "or", "when", "select", "where", "orderby", "group", "into", "join", "on", "equals", "by", "with":
		return x
	}
	switch p.Kind(x) {
	case tree.Ident, tree.Member, tree.TypeArgs, tree.TypeArray, tree.TypeNullable, tree.Metavar, tree.Composite, tree.Dict,
		tree.Tuple, tree.Array, tree.Call:
		return variable(p, start, 0, x, p.Name(), 0)
	}
	return x
}

// plainPattern parses a comparison, a list, a property or a positional pattern, a type or a constant.
func plainPattern(p *parse.Parser) tree.ID {
	start := p.Here()
	switch t := p.Cur(); t.Kind {
	case parse.Punct:
		switch p.Src[t.Start:t.End] {
		case "<", ">", "<=", ">=", "==", "!=":
			op := p.Next().Op
			return p.Make(tree.Unary, op, start, p.End(), p.ExprAt(levelShift))
		case "{":
			return properties(p)
		case "[":
			n := p.New(tree.Array, start, start)
			p.List(n, "[", "]", func() tree.ID { return element(p) })
			return n
		case "(":
			if castAhead(p) {
				return p.ExprAt(levelShift)
			}
			n := p.New(tree.Tuple, start, start)
			p.List(n, "(", ")", func() tree.ID { return subpattern(p) })
			if first := p.First(n); first != 0 && p.Tree.Next(first) == 0 && p.Kind(first) != tree.KeywordArg {
				p.Nodes[first].Parent = 0
				p.Nodes[first].Start, p.Nodes[first].End = int32(start), max(p.Nodes[first].End, int32(p.End()))
				n = first
			}
			if p.Is("{") {
				n = p.Make(tree.Composite, 0, start, p.End(), n, properties(p))
			}
			return n
		}
	case parse.Word, parse.Meta:
		if p.Peek(1).Op == opArrow && !literalWord(p.Word()) {
			return p.Name() // no lambda
		}
		if k := typeAhead(p, 0); k > 0 && !literalWord(p.Word()) {
			switch next := p.Peek(k); {
			case p.Word() == "var" && next.Op == opParen:
				return p.ExprAt(levelPrimary)
			case next.Op == opBrace && !p.NoBrace, next.Op == opParen && p.Word() != "nameof" && p.Word() != "typeof":
				x := qualified(p)
				if p.Is("(") {
					args := p.New(tree.Args, p.Here(), p.Here())
					p.List(args, "(", ")", func() tree.ID { return subpattern(p) })
					x = p.Make(tree.Call, 0, start, p.End(), x, args)
				}
				if p.Is("{") {
					x = p.Make(tree.Composite, 0, start, p.End(), x, properties(p))
				}
				return x
			case next.Kind == parse.Word && next.Op == 0 && !next.NL, next.Kind == parse.Meta, k > 1 && next.Kind != parse.Word && !operator(next):
				return typePattern(p)
			}
		}
	}
	return p.ExprAt(levelShift)
}

// typePattern parses a type; a question mark behind it is that of a conditional where an operand and a colon follow.
func typePattern(p *parse.Parser) tree.ID { return castType(p) }

func literalWord(w string) bool {
	switch w {
	case "null", "true", "false", "default", "await":
		return true
	}
	return false
}

// operator reports whether t goes on with an expression behind what looks like a type.
func operator(t *parse.Token) bool {
	if t.Kind != parse.Punct {
		return false
	}
	switch t.Op {
	case opParen, opBracket, opDot, opQuestionDot:
		return true
	}
	return false
}

// properties parses {A: pattern, B.C: pattern}.
func properties(p *parse.Parser) tree.ID {
	n := p.New(tree.Dict, p.Here(), p.Here())
	p.List(n, "{", "}", func() tree.ID { return subpattern(p) })
	return n
}

// subpattern parses name: pattern, or a pattern.
func subpattern(p *parse.Parser) tree.ID {
	start := p.Here()
	if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
		return p.Name()
	}
	if k := p.Cur().Kind; k == parse.Word || k == parse.Meta {
		n := 1
		for p.Peek(n).Op == opDot && p.Peek(n+1).Kind == parse.Word {
			n += 2
		}
		if p.Peek(n).Op == opColon {
			name := qualified(p)
			p.Next()
			return p.Make(tree.Pair, 0, start, p.End(), name, pattern(p))
		}
	}
	return pattern(p)
}

// element parses an element of a list pattern: a pattern, or .. with one behind it.
func element(p *parse.Parser) tree.ID {
	start := p.Here()
	if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
		return p.Name()
	}
	if !p.Is("..") {
		return pattern(p)
	}
	p.Next()
	var x tree.ID
	if p.IsAny(",", "]") == "" {
		x = pattern(p)
	}
	return p.Make(tree.Unary, opRange, start, p.End(), x)
}

// caseLabel parses a label of a switch statement.
func caseLabel(p *parse.Parser) tree.ID { return pattern(p) }
