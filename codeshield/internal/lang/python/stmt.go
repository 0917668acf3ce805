// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package python

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// statement parses one statement. Every statement of Python is parsed here: the shared ones have braces.
func statement(p *parse.Parser, parent tree.ID) bool {
	if s := stateOf(p); cutOff(p) {
		p.Ext = s | fresh
	} else if s&fresh != 0 {
		p.Ext = s &^ fresh
	}
	t := p.Cur()
	switch t.Kind {
	case parse.Word:
		if compound(p, parent) || simple(p, parent) {
			return true
		}
	case parse.Punct:
		switch {
		case p.Is(";"):
			p.Add(parent, p.Leaf(tree.Empty, 0))
			return true
		case p.Is("@"):
			decorated(p, parent)
			return true
		}
	case parse.MetaDots:
		if k := p.Peek(1); k.NL || k.Kind == parse.EOF {
			p.Add(parent, p.Name())
			return true
		}
	case parse.Dots:
		if k := p.Peek(1); k.NL || k.Kind == parse.EOF || p.PeekIs(1, ";") {
			finish(p, parent, p.Name())
			return true
		}
	}
	if p.Is("...") && t.Kind == parse.Punct {
		if k := p.Peek(1); k.NL || k.Kind == parse.EOF || p.PeekIs(1, ";") {
			finish(p, parent, p.Leaf(tree.Empty, 0))
			return true
		}
	}
	expression(p, parent)
	return true
}

// finish ends the statement n at a semicolon or the end of the line and adds it to parent. The semicolon separates
// statements and belongs to none: a pattern that ends with one is still an expression.
func finish(p *parse.Parser, parent, n tree.ID) {
	if t := p.Cur(); !p.Got(";") && t.Kind != parse.EOF && !p.NLBefore() && !p.Awaited() {
		p.Fail("expected the end of the statement")
	}
	p.Add(parent, n)
}

// expression parses an expression statement, an assignment or an annotated name.
func expression(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	x := exprList(p)
	if p.Is(":") && !p.NLBefore() && !p.PeekIs(1, ":") {
		if annotated(p, parent, x, start) {
			return
		}
	}
	x = assignment(p, x)
	finish(p, parent, p.Make(tree.ExprStmt, 0, start, p.End(), x))
}

// annotated parses ": T = v" behind x. A key of a cut-off dictionary makes a Pair.
func annotated(p *parse.Parser, parent, x tree.ID, start int) bool {
	k := p.Peek(1)
	if k.NL || k.Kind == parse.EOF { // a header that is not known
		p.Fail("unexpected %q", ":")
		p.Next()
		p.Add(parent, p.Make(tree.Bad, 0, start, p.End(), x))
		return true
	}
	p.Next()
	switch p.Kind(x) {
	case tree.Ident, tree.Member, tree.Index, tree.Metavar, tree.Ellipsis:
	default:
		v := p.Expr()
		n := p.Make(tree.ExprStmt, 0, start, p.End(), p.Make(tree.Pair, 0, start, p.End(), x, v))
		if p.Got(",") {
			widen(p, n)
		}
		finish(p, parent, n)
		return true
	}
	t := typ(p)
	var init tree.ID
	if p.Got("=") {
		init = assignment(p, exprList(p))
	}
	n := p.New(tree.VarDef, start, p.End())
	p.Add(n, 0)
	// The layout wants the type first, though the name stands first.
	p.Add(n, t)
	p.Add(n, x)
	p.Add(n, init)
	if p.Got(",") { // a cut-off dictionary or parameter list
		widen(p, n)
	}
	finish(p, parent, n)
	return true
}

// assignment parses "= y = z" or "+= y" behind x.
func assignment(p *parse.Parser, x tree.ID) tree.ID {
	t := p.Cur()
	if t.Kind != parse.Punct || !assignOps[t.Op] || p.NLBefore() || !p.Enter() {
		return x
	}
	defer p.Leave()
	op := t.Op
	p.Next()
	v := exprList(p)
	if op == opAssign {
		v = assignment(p, v)
	}
	return p.Make(tree.Assign, op, int(p.Nodes[x].Start), p.End(), x, v)
}

var assignOps = func() []bool {
	ops := make([]bool, tree.OpCount)
	for _, s := range []string{"=", "+=", "-=", "*=", "/=", "%=", "**=", "//=", "^=", "&=", "|=", "<<=", ">>=", "@="} {
		ops[tree.OpOf(s)] = true
	}
	return ops
}()

// simple parses a simple statement that a keyword begins.
func simple(p *parse.Parser, parent tree.ID) bool {
	start := p.Here()
	var n tree.ID
	switch w := p.Word(); w {
	case "pass":
		n = p.Leaf(tree.Empty, 0)
	case "break", "continue":
		k := tree.Break
		if w == "continue" {
			k = tree.Continue
		}
		p.Next()
		n = p.Make(k, 0, start, p.End(), 0)
	case "return":
		p.Next()
		var x tree.ID
		if !endsHere(p) {
			x = exprList(p)
		}
		n = p.Make(tree.Return, 0, start, p.End(), x)
	case "raise":
		n = raise(p)
	case "del":
		p.Next()
		n = p.New(tree.Delete, start, p.End())
		names(p, n, p.Expr)
	case "global", "nonlocal":
		op := p.Cur().Op
		p.Next()
		n = p.Make(tree.Global, op, start, p.End())
		names(p, n, p.Name)
	case "assert":
		p.Next()
		cond := p.Expr()
		var msg tree.ID
		if p.Got(",") {
			msg = p.Expr()
		}
		n = p.Make(tree.Assert, 0, start, p.End(), cond, msg)
	case "import":
		imports(p, parent)
		return true
	case "from":
		if k := p.Peek(1); k.NL || k.Kind == parse.Punct && !p.PeekIs(1, ".") && !p.PeekIs(1, "...") {
			return false
		}
		importFrom(p, parent)
		return true
	case "print", "exec":
		if n = call2(p); n == 0 {
			return false
		}
	case "type":
		if n = typeAlias(p); n == 0 {
			return false
		}
	default:
		return false
	}
	finish(p, parent, n)
	return true
}

// names adds what elem parses to n, up to the last comma.
func names(p *parse.Parser, n tree.ID, elem func() tree.ID) {
	for !endsHere(p) {
		p.Add(n, elem())
		if !p.Got(",") {
			return
		}
	}
}

// raise parses raise x from y, and Python 2's raise x, y, z.
func raise(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	var x tree.ID
	if !endsHere(p) {
		x = exprList(p)
	}
	n := p.Make(tree.Throw, 0, start, p.End(), x)
	if !p.Is("from") || p.NLBefore() {
		return n
	}
	p.Next()
	cause := p.Expr()
	return p.Make(tree.Directive, opFrom, start, p.End(), n, cause)
}

// call2 parses Python 2's statements print x, y and exec x in y, as calls; zero where it is an ordinary name.
func call2(p *parse.Parser) tree.ID {
	t := p.Peek(1)
	if t.NL {
		return 0
	}
	start, chevron := p.Here(), false
	switch t.Kind {
	case parse.Word:
		if t.Op != 0 && !p.PeekIs(1, "not") && !p.PeekIs(1, "lambda") {
			return 0
		}
	case parse.Number, parse.Str, parse.Meta, parse.MetaDots, parse.Dots:
	case parse.Punct:
		chevron = p.PeekIs(1, ">>")
		if !chevron && !p.PeekIs(1, "`") && !p.PeekIs(1, "{") {
			return 0
		}
	default:
		return 0
	}
	name := p.Name()
	if chevron {
		p.Next()
	}
	args := p.New(tree.Args, p.Here(), p.Here())
	for !endsHere(p) {
		x := p.ExprAt(levelCond)
		if b := p.Nodes[x]; b.Kind == tree.Binary && b.Op == opIn && p.Text(name) == "exec" {
			code := b.First
			in := p.Tree.Next(code)
			p.Add(args, code)
			x = in
		}
		p.Add(args, x)
		if !p.Got(",") {
			break
		}
	}
	widen(p, args)
	return p.Make(tree.ExprStmt, 0, start, p.End(), p.Make(tree.Call, 0, start, p.End(), name, args))
}

// typeAlias parses type X[T] = y, or returns zero where type is an ordinary name.
func typeAlias(p *parse.Parser) tree.ID {
	if k := p.Peek(1); k.NL || k.Kind != parse.Word && k.Kind != parse.Meta || k.Op != 0 || !p.PeekIs(2, "=") && !p.PeekIs(2, "[") {
		return 0
	}
	start := p.Here()
	p.Next()
	name := p.Name()
	params := typeParams(p)
	var t tree.ID
	if p.Want("=") {
		t = typ(p)
	}
	return p.Make(tree.TypeDef, opType, start, p.End(), 0, name, params, t)
}

// widen makes n reach up to the token consumed last.
func widen(p *parse.Parser, n tree.ID) {
	p.Nodes[n].End = max(p.Nodes[n].End, int32(p.End()))
}
