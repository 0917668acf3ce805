// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package java

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// statement parses what the shared parser does not know. Members of classes and statements are accepted in each other's
// places: a class body is a block.
func statement(p *parse.Parser, parent tree.ID) bool {
	start := p.Here()
	switch t := p.Cur(); t.Kind {
	case parse.Word:
		switch p.Word() {
		case "package":
			p.Next()
			n := p.Make(tree.Package, 0, start, p.End(), qualified(p))
			p.EndStmt(n)
			p.Add(parent, n)
			return true
		case "import":
			imports(p, parent)
			return true
		case "try":
			if p.Peek(1).Op == opParen {
				p.Add(parent, tryWith(p))
				return true
			}
			return false
		case "assert":
			p.Next()
			cond := p.Expr()
			var message tree.ID
			if p.Got(":") {
				message = p.Expr()
			}
			n := p.Make(tree.Assert, 0, start, p.End(), cond, message)
			p.EndStmt(n)
			p.Add(parent, n)
			return true
		case "synchronized":
			if p.Peek(1).Op == opParen {
				p.Next()
				x := p.Cond()
				args := p.Make(tree.Args, 0, int(p.Nodes[x].Start), int(p.Nodes[x].End), x)
				p.Add(parent, p.Make(tree.With, opSync, start, p.End(), args, p.Body()))
				return true
			}
		case "static":
			if p.Peek(1).Op == opBrace { // an initializer: the keyword tells it from a block
				mods := p.Make(tree.Modifiers, 0, start, start, p.Leaf(tree.Modifier, opStatic))
				p.Add(parent, p.Make(tree.FuncDef, opStatic, start, p.End(), mods, 0, 0, 0, 0, 0, p.Block()))
				return true
			}
		case "yield":
			if next := p.Peek(1); !next.NL && (next.Kind == parse.Word || next.Kind == parse.Str || next.Kind == parse.Number || next.Kind == parse.CharLit || next.Kind == parse.Meta || next.Op == opParen && next.Space) {
				p.Next()
				x := p.Make(tree.Unary, opYield, start, p.End(), p.Expr())
				n := p.Make(tree.ExprStmt, 0, start, p.End(), x)
				p.EndStmt(n)
				p.Add(parent, n)
				return true
			}
		case "module", "open":
			if module(p, parent) {
				return true
			}
		}
	case parse.Punct:
		switch t.Op {
		case opAt, opLess:
		case opComma: // what stands between the arguments of a fragment
			p.Fail("unexpected %q", ",")
			p.Add(parent, p.Leaf(tree.Empty, 0))
			return true
		case opDot, opColons: // the rest of a chain
			p.Fail("expected an operand")
			x := p.Infix(p.Postfixes(p.Bad()), 0)
			n := p.Make(tree.ExprStmt, 0, start, p.End(), x)
			p.EndStmt(n)
			p.Add(parent, n)
			return true
		case opDots:
			if next := p.Peek(1); next.NL || next.Kind == parse.EOF || next.Op == opShut { // an elision
				p.Add(parent, p.Leaf(tree.Empty, 0))
				return true
			}
			return false
		default:
			return false
		}
	case parse.Meta, parse.Dots:
	default:
		return false
	}
	if !maybeDeclaration(p) {
		return false
	}
	mods := modifiers(p)
	if declaration(p, parent, start, mods) {
		return true
	}
	if mods == 0 {
		return false
	}
	if p.AtEOF() || p.Is("}") || p.Is(")") || p.Is("package") { // annotations of what was cut off, or of a package
		for m := p.First(mods); m != 0; {
			next := p.Tree.Next(m)
			p.Add(parent, m)
			m = next
		}
		return true
	}
	p.Fail("expected a declaration")
	p.Add(parent, p.Make(tree.Bad, 0, start, p.End(), mods))
	return true
}

// maybeDeclaration rules out most expressions and statements by the first two tokens.
func maybeDeclaration(p *parse.Parser) bool {
	t := p.Cur()
	if t.Kind == parse.Word {
		switch p.Word() {
		case "if", "else", "for", "while", "do", "switch", "case", "break", "continue", "return", "throw", "try", "catch", "finally", "new", "instanceof":
			return false
		}
		switch next := p.Peek(1); next.Kind {
		case parse.Punct:
			switch next.Op {
			case opDot, opLess, opBracket, opBrace, opParen, opAt:
			default:
				return p.Word() == "non"
			}
		case parse.Word, parse.Meta, parse.MetaDots:
		case parse.Dots:
			return p.Peek(2).Op == opParen
		default:
			return false
		}
	}
	return true
}

// qualified parses a.b.c.
func qualified(p *parse.Parser) tree.ID {
	if k := p.Cur().Kind; k != parse.Word && k != parse.Meta && k != parse.Dots {
		p.Fail("expected a name")
		return p.Bad()
	}
	n := p.Name()
	for p.Is(".") && p.Peek(1).Op != opStar {
		op := p.Next().Op
		n = p.Make(tree.Member, op, int(p.Nodes[n].Start), p.End(), n, p.Name())
	}
	return n
}

// imports parses an import: the last name is what is imported, those before it are the module.
func imports(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	p.Next()
	op := opImport
	if p.Is("static") {
		op = opStatic
		p.Next()
	}
	name := qualified(p)
	var n tree.ID
	switch {
	case p.Is("."): // ".*"
		p.Next()
		p.Next()
		n = p.Make(tree.ImportAll, op, start, p.End(), name, 0)
	case p.Kind(name) == tree.Member:
		module, last := p.Child(name, 0), p.Child(name, 1)
		n = p.Make(tree.ImportFrom, op, start, p.End(), module, last, 0)
	default:
		n = p.Make(tree.Import, op, start, p.End(), name, 0)
	}
	p.EndStmt(n)
	p.Add(parent, n)
}

// tryWith parses try (resources) {...} and its branches: a With around a Try.
func tryWith(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	args := p.New(tree.Args, p.Here(), p.Here())
	p.Sequence(args, "(", ")", ";", func() tree.ID {
		list := p.New(tree.StmtList, p.Here(), p.Here())
		at := p.Here()
		mods := modifiers(p)
		if declaration(p, list, at, mods) {
			first := p.First(list)
			p.Nodes[first].Parent = 0
			return first
		}
		return p.Expr()
	})
	at := p.Here()
	body := p.New(tree.Try, at, at)
	p.Add(body, p.Body())
	for p.Is("catch") {
		p.Add(body, p.Catch())
	}
	if p.Is("finally") {
		p.Add(body, p.Finally())
	}
	return p.Make(tree.With, opTry, start, p.End(), args, body)
}

// module parses the declaration of a module.
func module(p *parse.Parser, parent tree.ID) bool {
	k := 0
	if p.Word() == "open" {
		k = 1
	}
	if p.PeekWord(k) != "module" || p.Peek(k+1).Kind != parse.Word || p.Peek(k+1).NL {
		return false
	}
	if t := p.Peek(k + 2); t.Op != opDot && t.Op != opBrace {
		return false
	}
	start := p.Here()
	p.Got("open")
	p.Next()
	name := qualified(p)
	body := p.New(tree.Block, p.Here(), p.Here())
	if p.Want("{") {
		s := p.Push('}', false)
		for !p.Is("}") && !p.AtEOF() {
			at := p.Here()
			d := p.New(tree.Directive, at, at)
			p.SkipTo(";", "}")
			p.Got(";")
			if p.End() <= at {
				p.Next()
			}
			p.Widen(d)
			p.Add(body, d)
		}
		p.Pop(s)
		p.Got("}")
	}
	p.Widen(body)
	p.Add(parent, p.Make(tree.Namespace, opModule, start, p.End(), name, body))
	return true
}

// fragment parses the patterns that are neither expressions nor statements: branches without their head.
func fragment(p *parse.Parser) tree.ID {
	switch p.Word() {
	case "catch":
		return p.Catch()
	case "finally":
		return p.Finally()
	case "case":
		return p.Case()
	case "default":
		if k := p.Peek(1).Op; k == opColon || k == opArrow {
			return p.Case()
		}
	case "else":
		start := p.Here()
		p.Next()
		return p.Make(tree.Partial, opElse, start, p.End(), p.Body())
	}
	return 0
}
