// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package js

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// primary parses the operands that begin with a word or a sign of their own.
func primary(p *parse.Parser) tree.ID {
	t := p.Cur()
	switch t.Kind {
	case parse.Word:
		return word(p)
	case parse.Meta:
		if p.Peek(1).Op == opArrowSym {
			return arrow(p, p.Here(), 0)
		}
	case parse.Punct:
		switch t.Op {
		case opSlash, opSlashEqual:
			// Where an operand is awaited a slash can't divide, whatever the lexer thought.
			re := *t
			if lexRegex(p.Src[:p.Limit()], int(t.Start), &re) {
				p.Take(re)
				return p.Leaf(tree.Regex, 0)
			}
		case opLess:
			return angle(p)
		case opAt:
			start := p.Here()
			return anonymousClass(p, start, modifiers(p))
		}
	case parse.Text: // the interpreter line
		return p.Leaf(tree.Directive, 0)
	}
	return 0
}

// word parses an operand that begins with a word.
func word(p *parse.Parser) tree.ID {
	start := p.Here()
	switch p.Word() {
	case "true", "false":
		return p.Leaf(tree.Bool, 0)
	case "null":
		return p.Leaf(tree.Null, 0)
	case "function":
		return function(p, start, 0, false)
	case "async":
		if next := p.Peek(1); !next.NL {
			switch {
			case p.PeekWord(1) == "function":
				return function(p, start, asyncModifier(p), false)
			case (next.Kind == parse.Word || next.Kind == parse.Meta) && p.Peek(2).Op == opArrowSym,
				next.Op == opParen && arrowBehind(p, 1):
				return arrow(p, start, asyncModifier(p))
			case next.Op == opLess:
				if k := typeArgsEnd(p, 1); k > 0 && p.Peek(k).Op == opParen && arrowBehind(p, k) {
					mods := asyncModifier(p)
					typeParams(p)
					return arrow(p, start, mods)
				}
			}
		}
	case "class":
		return anonymousClass(p, start, 0)
	case "new":
		return newExpr(p)
	case "yield":
		return yield(p)
	case "return", "throw": // an error that models make: cond && return x
		if p.Peek(1).Op != opColon {
			p.Fail("unexpected %s", p.Word())
			return p.Make(tree.StmtExpr, 0, start, start, p.One())
		}
	case "delete": // to rules it is a function
		name := p.Leaf(tree.Ident, 0)
		x := p.ExprAt(levelUnary)
		args := p.Make(tree.Args, 0, int(p.Nodes[x].Start), int(p.Nodes[x].End), x)
		return p.Make(tree.Call, 0, start, p.End(), name, args)
	case "typeof", "void", "await":
		return 0
	}
	if p.Peek(1).Op == opArrowSym {
		return arrow(p, start, 0)
	}
	return p.Leaf(tree.Ident, 0)
}

// yield parses yield, yield x and yield* x.
func yield(p *parse.Parser) tree.ID {
	start, op := p.Here(), opYield
	p.Next()
	if t := p.Cur(); t.Op == opStar && !t.NL {
		p.Next()
		op = opYieldFrom
	}
	var x tree.ID
	if t := p.Cur(); !t.NL && t.Kind != parse.EOF && p.IsAny(")", "]", "}", ",", ";", ":", "in", "of") == "" {
		x = p.Expr()
	}
	return p.Make(tree.Unary, op, start, p.End(), x)
}

// newExpr parses new T, new T(args) and new.target.
func newExpr(p *parse.Parser) tree.ID {
	start := p.Here()
	if p.Peek(1).Op == opDot {
		return p.Leaf(tree.Ident, 0) // the member follows
	}
	p.Next()
	if !p.Enter() {
		return p.Bad()
	}
	defer p.Leave()
	var typ tree.ID
	switch {
	case p.Is("new"):
		typ = newExpr(p)
	case p.Is("("):
		typ = p.Paren()
	case p.Is("class"):
		typ = anonymousClass(p, p.Here(), 0)
	default:
		typ = p.Name()
	}
	for {
		if t := p.Cur(); t.Op == opDot || t.Op == opOptional {
			typ = member(p, typ)
		} else if t.Op == opBracket && !p.NLBefore() {
			args := p.Args("[", "]")
			typ = p.Make(tree.Index, 0, int(p.Nodes[typ].Start), p.End(), typ, args)
		} else {
			break
		}
	}
	if p.Cur().Op == opLess && typeArgsEnd(p, 0) > 0 {
		typ = typeArgs(p, typ)
	}
	var args tree.ID
	if p.Is("(") {
		args = p.Args("(", ")")
	}
	return p.Make(tree.New, 0, start, p.End(), typ, args, 0)
}

// member parses .name behind left.
func member(p *parse.Parser, left tree.ID) tree.ID {
	op := p.Next().Op
	name := p.Name()
	return p.Make(tree.Member, op, int(p.Nodes[left].Start), p.End(), left, name)
}

// postfix parses the postfix forms that only this language has.
func postfix(p *parse.Parser, left tree.ID) tree.ID {
	t := p.Cur()
	start := int(p.Nodes[left].Start)
	switch t.Kind {
	case parse.RegexLit: // behind an operand it is a division
		t.Kind = parse.Punct
		p.Split(1)
	case parse.Str:
		if p.Src[t.Start] == '`' { // a tagged template is a call with the template as its argument
			s := p.String()
			if p.Kind(s) == tree.Interp {
				p.Nodes[s].Op = opTagged // the tag, not the language, puts the parts together
			}
			args := p.Make(tree.Args, 0, int(p.Nodes[s].Start), p.End(), s)
			return p.Make(tree.Call, 0, start, p.End(), left, args)
		}
	case parse.Punct:
		switch t.Op {
		case opOptional:
			switch p.Peek(1).Op {
			case opParen:
				p.Next()
				args := p.Args("(", ")")
				return p.Make(tree.Call, 0, start, p.End(), left, args)
			case opBracket:
				p.Next()
				args := p.Args("[", "]")
				return p.Make(tree.Index, 0, start, p.End(), left, args)
			case opLess:
				p.Next()
				return typeArgs(p, left)
			}
		case opBang: // TypeScript: not null
			if !t.NL {
				p.Next()
				return p.Make(tree.Postfix, opBang, start, p.End(), left)
			}
		case opLess:
			if k := typeArgsEnd(p, 0); k > 0 && endsTypeArgs(p.Peek(k)) {
				return typeArgs(p, left)
			}
		}
	}
	return 0
}

// infix parses the comma operator and TypeScript's as and satisfies.
func infix(p *parse.Parser, left tree.ID, min int) tree.ID {
	t := p.Cur()
	start := int(p.Nodes[left].Start)
	switch t.Kind {
	case parse.Punct:
		if t.Op == opComma && min == 0 && !(p.Peek(2).Op == opColon && startsKey(p.Peek(1))) {
			list := p.Make(tree.Tuple, 0, start, p.End(), left)
			for p.Got(",") {
				if p.AtEOF() || p.IsAny("}", ")", "]", ";") != "" {
					break // a list that was cut off
				}
				if p.Is(",") {
					continue
				}
				p.Add(list, p.Expr())
			}
			return list
		}
	case parse.Word:
		if t.NL || min > levelRelation {
			return 0
		}
		switch p.Word() {
		case "as", "satisfies":
			op := opAs
			if p.Word() == "satisfies" {
				op = opSatisfies
			}
			p.Next()
			if op == opAs && p.Got("const") { // no type
				return left
			}
			typ := typeExpr(p)
			return p.Make(tree.TypeTest, op, start, p.End(), left, typ)
		}
	}
	return 0
}

// arg parses the arguments that are not plain expressions.
func arg(p *parse.Parser) tree.ID {
	if p.Cur().Kind == parse.Dots && p.Peek(1).Op == opParen { // f(... (x) => y): not a call of "..."
		return p.Name()
	}
	return 0
}

// template parses a template literal with holes: strings and expressions in turn, empty strings left out. In a pattern a
// string that is just a metavariable or an ellipsis is one.
func template(p *parse.Parser) tree.ID { return holes(p, (*parse.Parser).Comma) }

// holes is template with the parser of what stands in the holes.
func holes(p *parse.Parser, part func(*parse.Parser) tree.ID) tree.ID {
	t := p.Next()
	n := p.New(tree.Interp, int(t.Start), int(t.End))
	p.Nodes[n].Op = opTemplate
	s := p.Src[:t.VEnd]
	at := int(t.VStart)
	for i := at; ; i++ {
		if i < len(s) && s[i] == '\\' {
			i++
			continue
		}
		hole := i+1 < len(s) && s[i] == '$' && s[i+1] == '{'
		if i < len(s) && !hole {
			continue
		}
		if end := min(i, len(s)); end > at {
			p.Add(n, chunk(p, at, end))
		}
		if !hole {
			return n
		}
		end := max(skipHole(s, i+2, 0), i+2)
		p.Sub(i+2, min(end, len(s)), func() {
			if !p.AtEOF() {
				p.Add(n, part(p))
			}
			for !p.AtEOF() {
				p.Fail("unexpected token in a template")
				p.Add(n, p.Leaf(tree.Bad, 0))
			}
		})
		at, i = end+1, end
	}
}

// chunk makes the node of a template's text.
func chunk(p *parse.Parser, start, end int) tree.ID {
	kind := tree.String
	if p.Pattern {
		kind = textKind(p.Src[start:end], tree.String)
	}
	return p.New(kind, start, end)
}

// textKind tells what a piece of text is in a pattern: an ellipsis, a metavariable or, else, text of the given kind.
func textKind(s string, plain tree.Kind) tree.Kind {
	switch {
	case s == "...":
		return tree.Ellipsis
	case len(s) > 4 && s[:4] == "$..." && metaName(s[4:]):
		return tree.MetavarEllipsis
	case len(s) > 1 && s[0] == '$' && metaName(s[1:]):
		return tree.Metavar
	}
	return plain
}

func metaName(s string) bool {
	for i := range len(s) {
		c := s[i]
		if c != '_' && (c < 'A' || c > 'Z') && (i == 0 || c < '0' || c > '9') {
			return false
		}
	}
	return true
}
