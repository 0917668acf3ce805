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
	mods := annotations(p, 0)
	if mods == 0 {
		return false
	}
	for c := p.First(mods); c != 0; {
		next := p.Tree.Next(c)
		p.Add(parent, c)
		c = next
	}
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
		p.Nodes[b].Start = int32(start)
		p.Add(parent, b)
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

// clause parses else, catch or finally alone.
func clause(p *parse.Parser) tree.ID {
	start := p.Here()
	switch p.Word() {
	case "catch":
		return catch(p)
	case "finally":
		return p.Finally()
	}
	p.Next()
	if p.Is("->") { // a branch of when
		p.Next()
		labels := p.New(tree.CaseLabels, start, p.End())
		body := branch(p)
		return p.Make(tree.Case, 0, start, p.End(), labels, 0, body)
	}
	body := p.Body()
	return p.Make(tree.TryElse, 0, start, p.End(), body)
}

// ifExpr parses if (c) a else b.
func ifExpr(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	cond := p.Cond()
	var then, other tree.ID
	switch {
	case p.Is("else"), p.Is(";"):
		then = p.New(tree.Empty, p.End(), p.End())
	default:
		then = p.Body()
	}
	if p.Is(";") && p.PeekIs(1, "else") {
		p.Next()
	}
	if p.Is("else") && !p.PeekIs(1, "->") {
		p.Next()
		if p.Enter() {
			if p.Is("if") {
				other = ifExpr(p)
			} else {
				other = p.Body()
			}
			p.Leave()
		}
	}
	return p.Make(tree.If, opIf, start, p.End(), cond, then, other)
}

// loop parses for, while and do.
func loop(p *parse.Parser) tree.ID {
	start := p.Here()
	switch p.Word() {
	case "while":
		p.Next()
		cond := p.Cond()
		b := loopBody(p)
		return p.Make(tree.While, 0, start, p.End(), cond, b)
	case "do":
		p.Next()
		b := p.Body()
		var cond tree.ID
		if p.Got("while") {
			cond = p.Cond()
		} else {
			p.Fail("expected %q", "while")
		}
		return p.Make(tree.DoWhile, 0, start, p.End(), b, cond)
	}
	p.Next()
	var target, over tree.ID
	if p.Got("(") {
		s := p.Push(')', true)
		annotations(p, 0)
		if p.Cur().Kind == parse.Dots && p.PeekIs(1, ")") {
			target = p.Name()
		} else {
			target = variable(p)
			if p.Got(":") {
				typ(p)
			}
			if p.Want("in") {
				over = p.ExprAt(levelOr)
			}
		}
		p.Pop(s)
		p.Want(")")
	} else {
		p.Fail("expected %q", "(")
	}
	b := loopBody(p)
	return p.Make(tree.ForEach, opIn, start, p.End(), target, over, b)
}

// loopBody parses the body of a loop, which may be empty.
func loopBody(p *parse.Parser) tree.ID {
	if p.Is(";") || p.AtEOF() {
		return p.New(tree.Empty, p.End(), p.End())
	}
	return p.Body()
}

// jump parses return@l x, throw x, break@l and continue@l.
func jump(p *parse.Parser) tree.ID {
	start, w := p.Here(), p.Word()
	p.Next()
	l := label(p, 0)
	if w == "break" || w == "continue" {
		k := tree.Break
		if w == "continue" {
			k = tree.Continue
		}
		return p.Make(k, 0, start, p.End(), l)
	}
	var x tree.ID
	if t := p.Cur(); t.Kind != parse.EOF && !(t.NL && p.NLBefore()) && t.Kind != parse.DeepShut && p.IsAny(";", "}", ")", "]", ",", "else", "->", "?:") == "" {
		x = p.ExprAt(levelOr)
	}
	k := tree.Return
	if w == "throw" {
		k = tree.Throw
	}
	return p.Make(k, 0, start, p.End(), x)
}

// try parses try {...} catch (e: E) {...} finally {...}.
func try(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	b := p.Block()
	n := p.Make(tree.Try, 0, start, p.End(), b)
	for p.Is("catch") {
		p.Add(n, catch(p))
	}
	if p.Is("finally") {
		p.Add(n, p.Finally())
	}
	p.Widen(n)
	return n
}

// catch parses catch (e: E) {...}.
func catch(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	var ty, name tree.ID
	if p.Got("(") {
		s := p.Push(')', true)
		annotations(p, 0)
		name = p.Name()
		if p.Got(":") {
			ty = typ(p)
		}
		p.Got(",")
		p.Pop(s)
		p.Want(")")
	}
	b := p.Block()
	return p.Make(tree.Catch, 0, start, p.End(), ty, name, b)
}

// when parses when (x) { a, b -> c; else -> d }.
func when(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	var subject tree.ID
	if p.Got("(") {
		s := p.Push(')', true)
		annotations(p, 0)
		if p.Is("val") {
			at := p.Here()
			list := p.New(tree.StmtList, at, at)
			property(p, list, at, 0)
			subject = p.First(list)
			p.Nodes[subject].Parent = 0
		} else {
			subject = p.Expr()
		}
		p.Pop(s)
		p.Want(")")
	}
	n := p.Make(tree.Switch, opWhen, start, p.End(), subject)
	if !p.Want("{") {
		return n
	}
	s := p.Push('}', false)
	for !p.AtEOF() && !p.Is("}") {
		before := p.Here()
		switch k := p.Cur().Kind; {
		case (k == parse.Dots || k == parse.MetaDots) && !p.PeekIs(1, "->"):
			p.Add(n, p.Name())
			p.Got(";")
		case p.IsAny(")", "]") != "" && p.Awaited():
			p.Pop(s)
			return n
		default:
			p.Add(n, entry(p))
		}
		if p.Here() == before && !p.AtEOF() {
			p.Add(n, p.Leaf(tree.Bad, 0))
		}
	}
	p.Pop(s)
	p.Want("}")
	p.Widen(n)
	return n
}

// entry parses one branch of when.
func entry(p *parse.Parser) tree.ID {
	start := p.Here()
	labels := p.New(tree.CaseLabels, start, start)
	var guard tree.ID
	if p.Is("else") {
		p.Next()
		p.Widen(labels)
	} else {
		for !p.AtEOF() && !p.Is("->") && !p.Is("}") {
			before := p.Here()
			p.Add(labels, condition(p))
			if !p.Got(",") || p.Here() == before {
				break
			}
		}
	}
	if p.Is("if") {
		p.Next()
		guard = p.ExprAt(levelOr)
	}
	var b tree.ID
	if p.Want("->") {
		b = branch(p)
	}
	p.Got(";")
	return p.Make(tree.Case, 0, start, p.End(), labels, guard, b)
}

// branch parses what stands behind the arrow of a branch, as a Block.
func branch(p *parse.Parser) tree.ID {
	if p.Is("{") {
		return p.Block()
	}
	x := p.One()
	if p.Kind(x) == tree.Block {
		return x
	}
	return p.Make(tree.Block, 0, int(p.Nodes[x].Start), p.End(), x)
}

// condition parses a condition of when: x, in x, !in x, is T, !is T.
func condition(p *parse.Parser) tree.ID {
	start := p.Here()
	switch op := p.Cur().Op; op {
	case opIn, opNotIn:
		p.Next()
		x := p.ExprAt(levelElvis)
		return p.Make(tree.Unary, op, start, p.End(), x)
	case opIs, opNotIs:
		p.Next()
		t := typ(p)
		return p.Make(tree.TypeTest, op, start, p.End(), 0, t)
	}
	return p.ExprAt(levelOr)
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
