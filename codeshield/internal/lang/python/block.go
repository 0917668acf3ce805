// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package python

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// compound parses a statement with a block.
func compound(p *parse.Parser, parent tree.ID) bool {
	indent := p.Cur().Indent
	switch p.Word() {
	case "if":
		p.Add(parent, ifStmt(p, indent))
	case "while":
		start := p.Here()
		p.Next()
		cond := exprList(p)
		loop := p.Make(tree.While, 0, start, p.End(), cond, body(p, indent))
		p.Add(parent, loopElse(p, loop, indent))
	case "for":
		forStmt(p, parent, p.Here(), indent)
	case "try":
		p.Add(parent, try(p, indent))
	case "with":
		p.Add(parent, with(p, p.Here(), indent))
	case "def":
		p.Add(parent, def(p, p.Here(), indent, 0))
	case "class":
		p.Add(parent, class(p, p.Here(), indent, 0))
	case "async":
		return async(p, parent, indent)
	case "match":
		if !softBlock(p, true) {
			return false
		}
		p.Add(parent, match(p, indent))
	case "case":
		if !softBlock(p, false) {
			return false
		}
		p.Add(parent, caseOf(p, indent))
	case "else", "elif", "except", "finally":
		orphan(p, parent, indent)
	default:
		return false
	}
	return true
}

// body parses ":" and the block that belongs to a header at the given indentation: on the same line, or on lines that are
// indented deeper.
func body(p *parse.Parser, indent int32) tree.ID {
	if !p.Is(":") {
		if p.Pattern && p.AtEOF() {
			return 0 // a header alone
		}
		p.Fail("expected %q", ":")
	}
	b := p.New(tree.Block, p.End(), p.End())
	if !p.Is(":") && !p.NLBefore() {
		if n := junk(p, p.New(tree.Bad, p.Here(), p.Here())); p.First(n) != 0 {
			p.Add(b, n)
		}
	}
	colon := p.Got(":")
	if colon {
		p.Widen(b)
	}
	t := p.Cur()
	switch {
	case t.Kind == parse.EOF:
		if p.Pattern {
			return 0
		}
	case !t.NL:
		if !colon {
			break
		}
		inline(p, b)
	case t.Indent > indent:
		block(p, b, t.Indent)
	default:
		p.Fail("expected a block")
	}
	return b
}

// inline parses the statements that follow a colon on its line.
func inline(p *parse.Parser, b tree.ID) {
	for {
		if t := p.Cur(); t.Kind == parse.EOF || t.NL || p.IsAny(")", "]", "}") != "" {
			return
		}
		before := p.Here()
		p.Stmt(b)
		if p.Here() == before {
			return
		}
	}
}

// block parses the statements that are indented by indent or more.
func block(p *parse.Parser, b tree.ID, indent int32) {
	for {
		t := p.Cur()
		if t.Kind == parse.EOF || t.NL && t.Indent < indent {
			return
		}
		if p.IsAny(")", "]", "}") != "" {
			if p.Awaited() {
				return
			}
			p.Fail("unexpected closing bracket")
			p.Add(b, p.Leaf(tree.Bad, 0))
			continue
		}
		before := p.Here()
		p.Stmt(b)
		if !p.AtEOF() && p.Here() == before {
			p.Add(b, p.Leaf(tree.Bad, 0))
		}
	}
}

// follows reports whether the clause w of a statement at the given indentation begins here.
func follows(p *parse.Parser, w string, indent int32) bool {
	return p.Is(w) && (!p.Cur().NL || p.Cur().Indent >= indent)
}

// ifStmt parses if and elif with what follows.
func ifStmt(p *parse.Parser, indent int32) tree.ID {
	start := p.Here()
	p.Next()
	cond := exprList(p)
	then := body(p, indent)
	var other tree.ID
	switch {
	case follows(p, "elif", indent):
		if p.Enter() {
			other = ifStmt(p, indent)
			p.Leave()
		}
	case follows(p, "else", indent) && p.PeekIs(1, "if"): // written so in other languages
		p.Next()
		if p.Enter() {
			other = ifStmt(p, indent)
			p.Leave()
		}
	case follows(p, "else", indent):
		p.Next()
		other = body(p, indent)
	}
	return p.Make(tree.If, opIf, start, p.End(), cond, then, other)
}

// loopElse parses the else of a loop. The two make a Block: what stands in an else is done after the loop.
func loopElse(p *parse.Parser, loop tree.ID, indent int32) tree.ID {
	if !follows(p, "else", indent) {
		return loop
	}
	start := int32(p.Here())
	p.Next()
	b := body(p, indent)
	if b != 0 {
		p.Nodes[b].Start = start
	}
	return p.Make(tree.Block, 0, int(p.Nodes[loop].Start), p.End(), loop, b)
}

// forStmt parses for x in y.
func forStmt(p *parse.Parser, parent tree.ID, start int, indent int32) {
	p.Next()
	target := targets(p)
	var over tree.ID
	if p.Is("in") && !p.NLBefore() {
		p.Next()
		over = exprList(p)
	} else {
		p.Fail("expected %q", "in")
	}
	loop := p.Make(tree.ForEach, opIn, start, p.End(), target, over, body(p, indent))
	p.Add(parent, loopElse(p, loop, indent))
}

// try parses try with its except, else and finally clauses.
func try(p *parse.Parser, indent int32) tree.ID {
	start := p.Here()
	p.Next()
	b := body(p, indent)
	n := p.Make(tree.Try, 0, start, p.End(), b)
	for {
		switch {
		case follows(p, "except", indent):
			p.Add(n, except(p, indent))
		case follows(p, "else", indent):
			at := p.Here()
			p.Next()
			p.Add(n, p.Make(tree.TryElse, 0, at, p.End(), body(p, indent)))
		case follows(p, "finally", indent):
			at := p.Here()
			p.Next()
			p.Add(n, p.Make(tree.Finally, 0, at, p.End(), body(p, indent)))
		default:
			return n
		}
	}
}

// except parses except E as e, except* E, and Python 2's except E, e.
func except(p *parse.Parser, indent int32) tree.ID {
	start := p.Here()
	p.Next()
	p.Got("*")
	var t, name tree.ID
	if !endsHere(p) {
		t = p.Expr()
		switch {
		case p.Is("as"):
			p.Next()
			name = p.Name()
		case p.Is(","):
			t, name = except2(p, t)
		}
	}
	return p.Make(tree.Catch, 0, start, p.End(), t, name, body(p, indent))
}

// except2 parses ", e" behind a type; more than two names are types without their brackets, as since Python 3.14.
func except2(p *parse.Parser, t tree.ID) (typ, name tree.ID) {
	p.Next()
	x := p.Expr()
	if !p.Is(",") && !p.Is("as") && p.Kind(x) == tree.Ident && !isTypeName(p.Text(x)) {
		return t, x
	}
	list := p.Make(tree.Tuple, 0, int(p.Nodes[t].Start), p.End(), t, x)
	for p.Got(",") {
		p.Add(list, p.Expr())
	}
	if p.Got("as") {
		name = p.Name()
	}
	return list, name
}

// isTypeName tells a class from a variable by its capital.
func isTypeName(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }

// with parses with a as b, c: and the bracketed form.
func with(p *parse.Parser, start int, indent int32) tree.ID {
	p.Next()
	items := p.New(tree.Args, p.End(), p.End())
	if !endsHere(p) {
		items = p.New(tree.Args, p.Here(), p.Here())
	}
	if p.Is("(") && bracketedWith(p) {
		p.List(items, "(", ")", func() tree.ID { return withItem(p) })
	} else {
		for !endsHere(p) {
			p.Add(items, withItem(p))
			if !p.Got(",") {
				break
			}
		}
	}
	return p.Make(tree.With, 0, start, p.End(), items, body(p, indent))
}

// bracketedWith reports whether the bracket here holds the items of a with rather than an expression.
func bracketedWith(p *parse.Parser) bool {
	n := p.After(0)
	return n > 0 && p.PeekIs(n, ":")
}

// withItem parses "a as b".
func withItem(p *parse.Parser) tree.ID {
	start := p.Here()
	return named(p, comprehension(p, p.Expr(), opParen), start)
}

// named parses "as target" behind x.
func named(p *parse.Parser, x tree.ID, start int) tree.ID {
	if !p.Is("as") || p.NLBefore() {
		return x
	}
	p.Next()
	target := p.ExprAt(levelBitOr)
	return p.Make(tree.Assign, opAs, start, p.End(), target, x)
}

// async parses async def, async for and async with.
func async(p *parse.Parser, parent tree.ID, indent int32) bool {
	start := p.Here()
	switch p.PeekWord(1) {
	case "def":
		mods := p.New(tree.Modifiers, start, start)
		p.Add(mods, p.Leaf(tree.Modifier, 0))
		p.Add(parent, def(p, start, indent, mods))
	case "for":
		p.Next()
		forStmt(p, parent, start, indent)
	case "with":
		p.Next()
		p.Add(parent, with(p, start, indent))
	default:
		return false
	}
	return true
}

// orphan parses a clause whose statement was cut off.
func orphan(p *parse.Parser, parent tree.ID, indent int32) {
	p.Fail("unexpected %q", p.Word())
	p.Add(parent, clause(p, indent))
}

// clause parses one else, elif, except or finally.
func clause(p *parse.Parser, indent int32) tree.ID {
	start := p.Here()
	switch p.Word() {
	case "elif":
		return ifStmt(p, indent)
	case "except":
		return except(p, indent)
	case "finally":
		p.Next()
		return p.Make(tree.Finally, 0, start, p.End(), body(p, indent))
	}
	p.Next()
	return p.Make(tree.TryElse, 0, start, p.End(), body(p, indent))
}

// fragment parses a clause or decorators alone, which are patterns.
func fragment(p *parse.Parser) tree.ID {
	switch p.Word() {
	case "else", "elif", "except", "finally":
		return clause(p, p.Cur().Indent)
	}
	return 0
}
