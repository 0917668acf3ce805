// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package kotlin

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// statement parses one statement.
func statement(p *parse.Parser, parent tree.ID) bool {
	t := p.Cur()
	switch t.Kind {
	case parse.Punct:
		switch {
		case p.Is("@"):
			if declares(p) {
				declaration(p, parent)
				return true
			}
			return annotationStmt(p, parent)
		case p.Is("...") && !p.Pattern: // an elision
			p.Add(parent, p.Leaf(tree.Empty, 0))
			return true
		case p.Is(";"):
			return false
		case p.Is("{"): // a lambda that nothing calls, or a block whose header was cut off
			if arrow := arrowBehind(p); arrow || p.Pattern {
				finish(p, parent, p.Make(tree.ExprStmt, 0, p.Here(), p.Here(), p.Infix(p.Postfixes(lambda(p, p.Here())), 0)))
				return true
			}
			return false
		}
	case parse.Dots, parse.MetaDots, parse.EOF:
		return false
	case parse.Word:
		if declares(p) {
			declaration(p, parent)
			return true
		}
		if word2(p, parent) {
			return true
		}
	}
	expression(p, parent)
	return true
}

// arrowBehind reports whether the brace here begins a lambda with parameters.
func arrowBehind(p *parse.Parser) bool {
	m := p.Mark()
	p.Next()
	n := arrow(p)
	p.Back(m)
	return n > 0
}

// finish ends the statement n at the line's end and adds it to parent.
func finish(p *parse.Parser, parent, n tree.ID) {
	switch t := p.Cur(); {
	case p.Is(";"):
		p.Next()
		p.Widen(n)
	case p.Is(",") && (p.Inner() == 0 || p.Inner() == '}'): // a list whose bracket was cut off
		p.Fail("unexpected %q", ",")
		p.Next()
		p.Widen(n)
	case t.Kind == parse.EOF, t.NL, p.IsAny("}", "else", "while", ",") != "", p.Awaited(), t.Kind == parse.Dots:
	default:
		p.Fail("expected the end of the statement")
	}
	p.Add(parent, n)
}

// expression parses an expression or an assignment.
func expression(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	x := p.ExprAt(0)
	if p.Is("->") { // a branch of when
		p.Fail("unexpected %q", "->")
		p.Next()
		labels := p.Make(tree.CaseLabels, 0, start, p.End(), x)
		b := branch(p)
		p.Add(parent, p.Make(tree.Case, 0, start, p.End(), labels, 0, b))
		return
	}
	n := p.Make(tree.ExprStmt, 0, start, p.End(), x)
	if p.Is(":") && !p.Cur().NL {
		p.Fail("unexpected %q", ":")
		p.Next()
		p.Add(n, typ(p))
		if p.Is("=") {
			p.Next()
			p.Add(n, p.ExprAt(levelOr))
		}
		p.Got(",")
		p.Widen(n)
		p.Nodes[n].Kind = tree.Bad
		p.Add(parent, n)
		return
	}
	finish(p, parent, n)
}

// annotationStmt parses annotations that no declaration follows: those of a file, of an expression, or alone.
func annotationStmt(p *parse.Parser, parent tree.ID) bool {
	start := p.Here()
	mods := annotations(p, 0)
	if mods == 0 {
		return false
	}
	for c := p.First(mods); c != 0; {
		next := p.Tree.Next(c)
		p.CoverTo(parent, start, int(p.Nodes[c].Start)) // closing brackets
		p.Add(parent, c)
		c = next
	}
	p.CoverTo(parent, start, int(p.Nodes[mods].End)) // the last of them
	if !p.AtEOF() && !p.Is("}") {
		p.Stmt(parent)
	}
	return true
}

// word2 parses a statement that a word begins, other than a declaration.
func word2(p *parse.Parser, parent tree.ID) bool {
	start := p.Here()
	switch w := p.Word(); w {
	case "if":
		return stmtOrExpr(p, parent, ifExpr(p))
	case "when":
		if !p.PeekIs(1, "(") && !p.PeekIs(1, "{") {
			return false
		}
		return stmtOrExpr(p, parent, when(p))
	case "try":
		return stmtOrExpr(p, parent, try(p))
	case "for", "while", "do":
		p.Add(parent, loop(p))
	case "return", "throw", "break", "continue":
		finish(p, parent, jump(p))
	case "package":
		p.Next()
		name := dotted(p)
		finish(p, parent, p.Make(tree.Package, 0, start, p.End(), name))
	case "import":
		importStmt(p, parent)
	case "init":
		if !p.PeekIs(1, "{") {
			return false
		}
		p.Next()
		b := p.Block()
		p.Add(parent, p.Make(tree.FuncDef, opInit, start, p.End(), 0, 0, 0, 0, 0, 0, b))
		p.Got(";")
	case "else", "catch", "finally":
		p.Fail("unexpected %q", w)
		p.Add(parent, clause(p))
	case "is", "in":
		p.Fail("unexpected %q", w)
		p.Add(parent, entry(p))
	case "get", "set":
		if !accessor(p) {
			return false
		}
		p.Add(parent, access(p))
	default:
		if w != "this" && w != "super" && p.PeekIs(1, "@") && !p.Peek(1).Space && !p.Peek(2).NL && p.Cur().Op == 0 {
			name := p.Name()
			p.Next()
			body := p.One()
			p.Add(parent, p.Make(tree.Label, 0, start, p.End(), name, body))
			return true
		}
		return false
	}
	return true
}

// stmtOrExpr adds a statement that may also be the operand an expression goes on with.
func stmtOrExpr(p *parse.Parser, parent, n tree.ID) bool {
	t := p.Cur()
	if t.NL && !p.Is(".") && !p.Is("?.") && !p.Is("?:") || t.Kind != parse.Punct || p.IsAny(";", "}", ")", "]", "{", ",", ":", "@", "->") != "" {
		p.Got(";")
		p.Add(parent, n)
		return true
	}
	start := int(p.Nodes[n].Start)
	x := p.Infix(p.Postfixes(p.Make(tree.StmtExpr, 0, start, p.End(), n)), 0)
	finish(p, parent, p.Make(tree.ExprStmt, 0, start, p.End(), x))
	return true
}

// dotted parses a.b.c.
func dotted(p *parse.Parser) tree.ID {
	start := p.Here()
	x := p.Name()
	for p.Is(".") && !p.PeekIs(1, "*") {
		p.Next()
		name := p.Name()
		x = p.Make(tree.Member, opDot, start, p.End(), x, name)
	}
	return x
}

// importStmt parses import a.b.C as D and import a.b.*.
func importStmt(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	p.Next()
	if p.NLBefore() {
		p.Fail("expected a name")
		p.Add(parent, p.Make(tree.Bad, 0, start, p.End()))
		return
	}
	x := dotted(p)
	if p.Is(".") {
		p.Next()
		p.Next()
		finish(p, parent, p.Make(tree.ImportAll, opImport, start, p.End(), x, 0))
		return
	}
	var alias tree.ID
	if p.Is("as") && !p.Cur().NL {
		p.Next()
		alias = p.Name()
	}
	var module tree.ID
	if p.Kind(x) == tree.Member {
		module = p.First(x)
		x = p.Tree.Next(module)
	}
	finish(p, parent, p.Make(tree.ImportFrom, opImport, start, p.End(), module, x, alias))
}

// fragment parses a clause alone, which is a pattern.
func fragment(p *parse.Parser) tree.ID {
	switch p.Word() {
	case "else", "catch", "finally":
		return clause(p)
	}
	return 0
}
