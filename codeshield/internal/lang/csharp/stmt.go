// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package csharp

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
		if wordStatement(p, parent, start) {
			return true
		}
	case parse.Punct:
		switch t.Op {
		case opBracket, opTilde:
		case opParen:
			if k := tupleAhead(p, 0); k == 0 || p.Peek(k).Kind != parse.Word && p.Peek(k).Kind != parse.Meta || p.Peek(k).Op != 0 {
				return false
			}
		case opComma: // what stands between the arguments of a fragment
			p.Fail("unexpected %q", ",")
			p.Add(parent, p.Leaf(tree.Empty, 0))
			return true
		case opDot, opQuestionDot: // the rest of a chain
			p.Fail("expected an operand")
			finish(p, parent, start, p.Infix(p.Postfixes(p.Bad()), 0))
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
	if p.Is("[") && p.Inner() == 0 && !attributeAhead(p) {
		return false
	}
	mods := modifiers(p)
	if declaration(p, parent, start, mods) {
		return true
	}
	if mods == 0 {
		return false
	}
	return orphaned(p, parent, start, mods)
}

// orphaned keeps modifiers that stand before no declaration.
func orphaned(p *parse.Parser, parent tree.ID, start int, mods tree.ID) bool {
	if accessorAhead(p) {
		n := accessor(p, 0, 0)
		replaceFirst(p, n, mods)
		p.Nodes[n].Start = int32(start)
		p.Add(parent, n)
		return true
	}
	// Attributes of an assembly, or of what was cut off, stand for themselves.
	cut := p.AtEOF() || p.Is("}") || p.Is(")") || p.Is(";") || p.Is("namespace")
	if cut || p.Kind(p.First(mods)) == tree.Attr && p.Kind(p.Nodes[mods].Last) == tree.Attr {
		for m := p.First(mods); m != 0; {
			next := p.Tree.Next(m)
			p.CoverTo(parent, start, int(p.Nodes[m].Start)) // the brackets
			p.Add(parent, m)
			m = next
		}
		return true
	}
	p.Fail("expected a declaration")
	p.Add(parent, p.Make(tree.Bad, 0, start, p.End(), mods))
	return true
}

// replaceFirst puts child in the place of the first child of n.
func replaceFirst(p *parse.Parser, n, child tree.ID) {
	old := p.First(n)
	p.Nodes[child].Parent, p.Nodes[child].Next = n, p.Tree.Next(old)
	p.Nodes[n].First = child
}

// attributeAhead tells attributes at the top level from the elements of a list.
func attributeAhead(p *parse.Parser) bool {
	k := p.Peek(1).Kind
	return k == parse.Word || k == parse.Meta || k == parse.Dots
}

// maybeDeclaration rules out most expressions and statements by the first two tokens.
func maybeDeclaration(p *parse.Parser) bool {
	t := p.Cur()
	if t.Kind != parse.Word {
		return t.Kind != parse.Dots || p.Peek(1).Op == opParen
	}
	switch p.Word() {
	case "if", "else", "for", "foreach", "while", "do", "switch", "case", "break", "continue", "return", "throw", "try", "catch", "finally",
		"goto", "await", "lock", "is", "as":
		return false
	}
	switch next := p.Peek(1); next.Kind {
	case parse.Punct:
		switch next.Op {
		case opDot, opLess, opBracket, opParen, opQuestion, opStar, opColons:
		default:
			return p.Word() == "params"
		}
	case parse.Word, parse.Meta, parse.MetaDots:
		return p.Word() != "from" || p.Peek(2).Op != opIn // else a query
	case parse.Dots:
		return p.Peek(2).Op == opParen
	default:
		return false
	}
	return true
}

// finish adds an expression statement.
func finish(p *parse.Parser, parent tree.ID, start int, x tree.ID) {
	n := p.Make(tree.ExprStmt, 0, start, p.End(), x)
	p.EndStmt(n)
	p.Add(parent, n)
}

// wordStatement parses a statement that a word begins and reports whether there is one.
func wordStatement(p *parse.Parser, parent tree.ID, start int) bool {
	next := p.Peek(1)
	switch p.Word() {
	case "using":
		p.Add(parent, using(p, parent))
	case "global":
		if p.PeekWord(1) != "using" {
			return false
		}
		p.Next()
		n := using(p, parent)
		p.Nodes[n].Start = int32(start)
		p.Add(parent, n)
	case "extern":
		if p.PeekWord(1) != "alias" {
			return false
		}
		p.Next()
		p.Next()
		n := p.Make(tree.Import, 0, start, p.End(), p.Name(), 0)
		p.EndStmt(n)
		p.Add(parent, n)
	case "namespace":
		p.Next()
		name := qualified(p)
		if p.Is("{") {
			n := p.Make(tree.Namespace, 0, start, p.End(), name, p.Block())
			p.Add(parent, n)
			break
		}
		n := p.Make(tree.Package, 0, start, p.End(), name)
		p.EndStmt(n)
		p.Add(parent, n)
	case "foreach":
		p.Add(parent, foreach(p, start))
	case "await":
		switch p.PeekWord(1) {
		case "foreach":
			p.Next()
			p.Add(parent, foreach(p, start))
		case "using":
			p.Next()
			n := using(p, parent)
			p.Nodes[n].Start = int32(start)
			p.Add(parent, n)
		default:
			return false
		}
	case "lock":
		if next.Op != opParen {
			return false
		}
		p.Next()
		x := p.Cond()
		args := p.Make(tree.Args, 0, int(p.Nodes[x].Start), int(p.Nodes[x].End), x)
		p.Add(parent, p.Make(tree.With, opLock, start, p.End(), args, p.Body()))
	case "fixed":
		if next.Op != opParen {
			return false
		}
		p.Next()
		args := items(p)
		p.Add(parent, p.Make(tree.With, opFixed, start, p.End(), args, p.Body()))
	case "checked", "unchecked", "unsafe":
		if next.Op != opBrace {
			return false
		}
		op := p.Next().Op
		args := p.New(tree.Args, p.End(), p.End())
		p.Add(parent, p.Make(tree.With, op, start, p.End(), args, p.Block()))
	case "yield":
		if next.Kind != parse.Word || next.NL || p.PeekWord(1) != "return" && p.PeekWord(1) != "break" {
			return false
		}
		p.Next()
		p.Next()
		var x tree.ID
		if !p.Is(";") && !p.Is("}") && !p.AtEOF() {
			x = p.Expr()
		}
		finish(p, parent, start, p.Make(tree.Unary, opYield, start, p.End(), x))
	case "goto":
		if next.Op != opCase && next.Op != opDefault {
			return false
		}
		p.Next()
		var label tree.ID
		if p.Next(); p.Prev().Op == opCase {
			label = p.Expr()
		}
		n := p.Make(tree.Goto, opCase, start, p.End(), label)
		p.EndStmt(n)
		p.Add(parent, n)
	case "get", "set", "init", "add", "remove": // outside of its property
		if next.Op != opBrace && next.Op != opArrow || next.NL && next.Op != opBrace {
			return false
		}
		p.Add(parent, accessor(p, 0, 0))
	case "var": // var (a, b) = c;
		if next.Op != opParen {
			return false
		}
		k := p.After(1)
		if k == 0 || p.Peek(k).Op != opEqual && p.Peek(k).Op != opIn {
			return false
		}
		p.Next()
		target := p.Paren()
		var value tree.ID
		if p.Is("=") {
			p.Next()
			value = p.Expr()
		}
		n := p.Make(tree.VarDef, opVar, start, p.End(), 0, 0, target, value)
		if p.Inner() != ')' {
			p.EndStmt(n)
		}
		p.Add(parent, n)
	default:
		return false
	}
	return true
}

// using parses a using directive, statement or declaration. A declaration of several variables adds all but the last to parent.
func using(p *parse.Parser, parent tree.ID) tree.ID {
	start := p.Here()
	switch {
	case p.Peek(1).Op == opParen:
		if k := tupleAhead(p, 1); k > 0 && p.Peek(k).Kind == parse.Word && p.Peek(k+1).Op == opEqual {
			break // using (A, B) c = ...
		}
		p.Next()
		args := items(p)
		return p.Make(tree.With, opUsing, start, p.End(), args, p.Body())
	case p.Peek(1).Op == opStatic:
		p.Next()
		p.Next()
		n := p.Make(tree.ImportAll, opStatic, start, p.End(), typeExpr(p), 0)
		p.EndStmt(n)
		return n
	case p.Peek(2).Op == opEqual && (p.Peek(1).Kind == parse.Word || p.Peek(1).Kind == parse.Meta), p.PeekWord(1) == "unsafe":
		p.Next()
		p.Got("unsafe")
		alias := p.Name()
		p.Want("=")
		n := p.Make(tree.Import, 0, start, p.End(), typeExpr(p), alias)
		p.EndStmt(n)
		return n
	}
	if k := typeAhead(p, 1); k > 0 && (p.Peek(k).Kind == parse.Word && p.Peek(k).Op == 0 || p.Peek(k).Kind == parse.Meta) && !p.Peek(k).NL {
		p.Next() // when it is disposed of makes no difference
		list := p.New(tree.StmtList, p.Here(), p.Here())
		typ := typeExpr(p)
		variables(p, list, start, 0, typ, p.Name())
		for n := p.First(list); ; {
			next := p.Tree.Next(n)
			if next == 0 {
				p.Nodes[n].Parent = 0
				return n
			}
			p.Add(parent, n)
			n = next
		}
	}
	p.Next()
	n := p.Make(tree.ImportAll, 0, start, p.End(), qualified(p), 0)
	p.EndStmt(n)
	return n
}

// items parses the bracket of using or fixed: declarations or an expression.
func items(p *parse.Parser) tree.ID {
	start := p.Here()
	args := p.New(tree.Args, start, start)
	p.List(args, "(", ")", func() tree.ID {
		at := p.Here()
		list := p.New(tree.StmtList, at, at)
		if k := typeAhead(p, 0); k > 0 && (p.Peek(k).Kind == parse.Word && p.Peek(k).Op == 0 || p.Peek(k).Kind == parse.Meta) && memberDef(p, list, at, 0) {
			first := p.First(list)
			if p.Tree.Next(first) == 0 {
				p.Nodes[first].Parent = 0
				return first
			}
			return list
		}
		return p.Expr()
	})
	return args
}

// foreach parses foreach (T x in y) body.
func foreach(p *parse.Parser, start int) tree.ID {
	p.Next()
	var target, over tree.ID
	if p.Want("(") {
		s := p.Push(')', true)
		list := p.New(tree.StmtList, p.Here(), p.Here())
		switch {
		case p.Cur().Kind == parse.Dots && p.Peek(1).Op == opShutParen:
			target = p.Name()
		case p.Word() == "var" && p.Peek(1).Op == opParen && wordStatement(p, list, p.Here()), memberDef(p, list, p.Here(), 0):
			target = p.First(list)
			p.Nodes[target].Parent = 0
		default:
			noIn := p.NoIn
			p.NoIn = true
			target = p.Expr()
			p.NoIn = noIn
		}
		if p.Got("in") {
			over = p.Expr()
		}
		for !p.Is(")") && !p.Stuck() && !p.Is("{") && !p.Is(";") {
			p.Fail("expected %q", ")")
			p.Next()
		}
		p.Pop(s)
		p.Got(")")
	}
	return p.Make(tree.ForEach, 0, start, p.End(), target, over, p.Body())
}

// fragment parses the patterns that are neither expressions nor statements: branches without their head, accessors.
func fragment(p *parse.Parser) tree.ID {
	switch p.Word() {
	case "catch":
		return p.Catch()
	case "finally":
		return p.Finally()
	case "case":
		return p.Case()
	case "default":
		if p.Peek(1).Op == opColon {
			return p.Case()
		}
	case "else":
		start := p.Here()
		p.Next()
		return p.Make(tree.Partial, opElse, start, p.End(), p.Body())
	}
	return 0
}
