// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package parse

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

// keywordStmt parses a statement that a keyword begins and reports whether it did.
func (p *Parser) keywordStmt(parent tree.ID) bool {
	w := p.Word()
	if t := p.Cur(); t.Op == 0 {
		return false // no reserved word of this language
	}
	start, op := p.Here(), p.Cur().Op
	switch w {
	case "if":
		p.Add(parent, p.If())
	case "while":
		p.Next()
		cond := p.Cond()
		p.Add(parent, p.Make(tree.While, 0, start, p.End(), cond, p.Body()))
	case "do":
		p.Next()
		body := p.Body()
		var cond tree.ID
		if p.Got("while") {
			cond = p.Cond()
		}
		n := p.Make(tree.DoWhile, 0, start, p.End(), body, cond)
		p.Got(";")
		p.Widen(n)
		p.Add(parent, n)
	case "for":
		p.Add(parent, p.For())
	case "switch":
		p.Add(parent, p.Switch())
	case "try":
		p.Add(parent, p.Try())
	case "return", "throw":
		p.Next()
		var x tree.ID
		if !p.endsHere() {
			x = p.Comma()
		}
		k := tree.Return
		if w == "throw" {
			k = tree.Throw
		}
		n := p.Make(k, 0, start, p.End(), x)
		p.EndStmt(n)
		p.Add(parent, n)
	case "break", "continue", "goto":
		p.Next()
		k := map[string]tree.Kind{"break": tree.Break, "continue": tree.Continue, "goto": tree.Goto}[w]
		var label tree.ID
		if !p.endsHere() {
			label = p.ExprAt(1)
		}
		n := p.Make(k, 0, start, p.End(), label)
		p.EndStmt(n)
		p.Add(parent, n)
	case "else", "catch", "finally", "except", "elif": // the head was cut off: what it guards still counts
		if p.Pattern && (w == "catch" || w == "finally") { // a partial pattern
			p.Add(parent, p.orphan(op))
			break
		}
		p.Fail("unexpected %q", p.describe())
		p.Add(parent, p.orphan(op))
	case "case", "default":
		if w == "default" && !p.PeekIs(1, ":") && !p.PeekIs(1, "->") {
			return false
		}
		p.Fail("unexpected %q", p.describe())
		p.Add(parent, p.Case())
	default:
		return false
	}
	return true
}

// endsHere reports whether a statement ends before the current token: no operand follows.
func (p *Parser) endsHere() bool {
	t := p.Cur()
	return t.Kind == EOF || p.IsAny(";", "}", ")", "]", ",") != "" || t.NL && p.D.NewlineEnds != nil
}

// orphan parses "else {...}", "catch (e) {...}" and the like without what should stand before them.
func (p *Parser) orphan(op tree.Op) tree.ID {
	start := p.Here()
	w := p.Word()
	switch w {
	case "catch":
		return p.Catch()
	case "finally":
		return p.Finally()
	}
	p.Next()
	n := p.Make(tree.Bad, op, start, p.End())
	if p.Is("if") {
		p.Add(n, p.If())
	} else if !p.AtEOF() && !p.Is("}") {
		p.Add(n, p.Body())
	}
	return n
}

// If parses an if statement with its else branches.
func (p *Parser) If() tree.ID {
	start, op := p.Here(), p.Cur().Op
	p.Next()
	cond := p.Cond()
	then := p.Body()
	var other tree.ID
	if p.Is("else") {
		p.Next()
		if !p.Enter() {
			return then
		}
		if p.Is("if") {
			other = p.If()
		} else {
			other = p.Body()
		}
		p.Leave()
	}
	return p.Make(tree.If, op, start, p.End(), cond, then, other)
}

// For parses for (init; cond; step), for (x of y), for (T x : y) and the like; "..." may stand for the whole head or for one part.
func (p *Parser) For() tree.ID {
	start := p.Here()
	p.Next()
	p.Got("await")
	if !p.Got("(") {
		p.Fail("expected %q", "(")
		return p.Make(tree.For, 0, start, p.End(), 0, 0, 0, p.Body())
	}
	s := p.Push(')', true)
	var init tree.ID
	if !p.Is(";") {
		if p.Cur().Kind == Dots && p.PeekIs(1, ")") {
			init = p.meta()
		} else {
			init = p.forInit()
		}
	}
	if w := p.IsAny("in", "of", ":", "as"); w != "" {
		op := p.Cur().Op
		p.Next()
		over := p.Comma()
		p.Pop(s)
		p.closeParen()
		return p.Make(tree.ForEach, op, start, p.End(), init, over, p.Body())
	}
	var cond, step tree.ID
	if p.Got(";") {
		if !p.Is(";") && !p.Is(")") {
			cond = p.Comma()
		}
		if p.Got(";") && !p.Is(")") {
			step = p.Comma()
		}
	}
	p.Pop(s)
	p.closeParen()
	return p.Make(tree.For, 0, start, p.End(), init, cond, step, p.Body())
}

// forInit parses the first part of a for head: a declaration or an expression.
func (p *Parser) forInit() tree.ID {
	noIn := p.NoIn
	p.NoIn = true
	defer func() { p.NoIn = noIn }()
	list := p.New(tree.StmtList, p.Here(), p.Here())
	if p.D.Statement != nil && p.D.Statement(p, list) {
		if p.Prev().Op == opSemicolon { // the statement took the semicolon: give it back
			p.unread()
		}
		first := p.First(list)
		if first == 0 {
			return 0
		}
		if p.Tree.Next(first) == 0 {
			p.Nodes[first].Parent = 0
			return first
		}
		return list
	}
	return p.Comma()
}

// unread makes the token consumed last the current one again.
func (p *Parser) unread() {
	p.i--
	p.prevEnd = int(p.prevTok.Start)
}
