// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package kotlin

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

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
			at := p.Here()
			target = variable(p)
			if p.Got(":") {
				t := typ(p)
				target = p.Make(tree.VarDef, 0, at, p.End(), 0, t, target, 0)
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
	op := tree.Op(0)
	if l != 0 && k == tree.Return { // another sort: it may leave a lambda alone
		op = opReturnAt
	}
	return p.Make(k, op, start, p.End(), x)
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
