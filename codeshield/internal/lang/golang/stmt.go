// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package golang

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

func statement(p *parse.Parser, parent tree.ID) bool {
	start, op := p.Here(), p.Cur().Op
	switch p.Word() {
	case "package":
		p.Next()
		n := p.Make(tree.Package, 0, start, p.End(), p.Name())
		p.Got(";")
		p.Add(parent, n)
	case "import":
		importDecl(p, parent)
	case "var", "const":
		varDecl(p, parent)
	case "type":
		if k := p.Peek(1).Kind; k != parse.Word && k != parse.Meta && !p.PeekIs(1, "(") {
			return false
		}
		typeDecl(p, parent)
	case "func":
		if k := p.Peek(1).Kind; k == parse.Word || k == parse.Meta || p.PeekIs(1, "(") && receiverAhead(p) {
			p.Add(parent, funcDecl(p))
			return true
		}
		return false
	case "go", "defer":
		p.Next()
		n := p.Make(tree.Defer, op, start, p.End(), p.Expr())
		p.EndStmt(n)
		p.Add(parent, n)
	case "if":
		p.Add(parent, ifStmt(p))
	case "for":
		p.Add(parent, forStmt(p))
	case "switch", "select":
		p.Add(parent, switchStmt(p))
	case "return":
		p.Next()
		var x tree.ID
		if t := p.Cur(); t.Kind != parse.EOF && !t.NL && p.IsAny(";", "}") == "" || p.Pattern && t.Kind == parse.Dots {
			x = exprs(p)
		}
		n := p.Make(tree.Return, 0, start, p.End(), x)
		p.EndStmt(n)
		p.Add(parent, n)
	default:
		return simple(p, parent)
	}
	return true
}

// receiverAhead tells the declaration func (r T) name(...) from a function literal.
func receiverAhead(p *parse.Parser) bool {
	n := p.After(1)
	return n > 0 && (p.Peek(n).Kind == parse.Word || p.Peek(n).Kind == parse.Meta) && p.PeekIs(n+1, "(") && p.Peek(n).Op == 0
}

// simple parses an expression, assignment, send or declaration statement; lists on the left make a Tuple.
func simple(p *parse.Parser, parent tree.ID) bool {
	t := p.Cur()
	if t.Kind == parse.EOF || p.IsAny(";", "}", "{", ")", "]") != "" || t.Kind == parse.MetaDots {
		return false
	}
	if (t.Kind == parse.Word || t.Kind == parse.Meta) && t.Op == 0 && p.PeekIs(1, ":") {
		start, name := p.Here(), p.Name()
		p.Next()
		var labelled tree.ID
		if p.IsAny("}", "case", "default") == "" {
			labelled = p.One()
		}
		p.Add(parent, p.Make(tree.Label, 0, start, p.End(), name, labelled))
		return true
	}
	if t.Op != 0 && t.Kind == parse.Word && p.IsAny("func", "map", "chan", "struct", "interface") == "" {
		return false
	}
	if t.Kind == parse.Dots && (p.Peek(1).NL || p.Peek(1).Kind == parse.EOF || p.PeekIs(1, ";") || p.PeekIs(1, "}")) {
		return false
	}
	x := simpleExpr(p)
	n := p.Make(tree.ExprStmt, 0, int(p.Nodes[x].Start), int(p.Nodes[x].End), x)
	p.EndStmt(n)
	p.Add(parent, n)
	return true
}

// simpleExpr parses what may stand alone: a, b = c, d makes one Assign of two Tuples.
func simpleExpr(p *parse.Parser) tree.ID {
	start := p.Here()
	left := p.ExprAt(2)
	if p.Is(",") {
		left = tuple(p, left)
	}
	return simpleTail(p, start, left)
}

// simpleTail parses the assignment or the sending that left begins.
func simpleTail(p *parse.Parser, start int, left tree.ID) tree.ID {
	switch {
	case p.Is("<-") && !p.Cur().NL:
		op := p.Cur().Op
		p.Next()
		return p.Make(tree.Binary, op, start, p.End(), left, p.ExprAt(2))
	case p.Cur().Kind == parse.Punct && p.IsAny("=", ":=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>=", "&^=") != "":
		op := p.Cur().Op
		p.Next()
		if p.Is("range") {
			return rangeClause(p, start, left, op)
		}
		return p.Make(tree.Assign, op, start, p.End(), left, exprs(p))
	}
	return left
}

// exprs parses a list of expressions: a Tuple where there are several.
func exprs(p *parse.Parser) tree.ID {
	x := p.Expr()
	if p.Is(",") {
		return tuple(p, x)
	}
	return x
}

func tuple(p *parse.Parser, first tree.ID) tree.ID {
	list := p.Make(tree.Tuple, 0, int(p.Nodes[first].Start), p.End(), first)
	for p.Got(",") {
		p.Add(list, p.ExprAt(2))
	}
	return list
}

// rangeClause makes the ForEach head target := range x; its body is added by forStmt.
func rangeClause(p *parse.Parser, start int, target tree.ID, op tree.Op) tree.ID {
	p.Next()
	over := p.Expr()
	return p.Make(tree.ForEach, op, start, p.End(), target, over)
}

// head runs f with braces kept for the body that follows.
func head(p *parse.Parser, f func() tree.ID) tree.ID {
	saved := p.NoBrace
	p.NoBrace = true
	x := f()
	p.NoBrace = saved
	return x
}

// initAndCond parses [init;] cond of if and switch: a StmtList where an init stands.
func initAndCond(p *parse.Parser) tree.ID {
	if p.Is("{") {
		return 0
	}
	return head(p, func() tree.ID {
		start := p.Here()
		var init tree.ID
		if !p.Is(";") {
			init = simpleExpr(p)
		}
		if !p.Got(";") {
			return init
		}
		list := p.New(tree.StmtList, start, p.End())
		if init != 0 {
			p.Add(list, p.Make(tree.ExprStmt, 0, start, int(p.Nodes[init].End), init))
		}
		if !p.Is("{") {
			p.Add(list, simpleExpr(p))
		}
		return list
	})
}

func ifStmt(p *parse.Parser) tree.ID {
	start, op := p.Here(), p.Cur().Op
	p.Next()
	cond := initAndCond(p)
	then := p.Body()
	var other tree.ID
	if p.Got("else") && p.Enter() {
		if p.Is("if") {
			other = ifStmt(p)
		} else {
			other = p.Body()
		}
		p.Leave()
	}
	return p.Make(tree.If, op, start, p.End(), cond, then, other)
}

func forStmt(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	if p.Is("{") {
		return p.Make(tree.For, 0, start, p.End(), 0, 0, 0, p.Body())
	}
	var init, cond, step tree.ID
	clauses := false
	first := head(p, func() tree.ID {
		if p.Is("range") {
			return rangeClause(p, p.Here(), 0, 0)
		}
		if !p.Is(";") {
			init = simpleExpr(p)
		}
		if !p.Got(";") {
			return init
		}
		clauses = true
		if !p.Is(";") && !p.Is("{") {
			cond = simpleExpr(p)
		}
		if p.Got(";") && !p.Is("{") {
			step = simpleExpr(p)
		}
		return 0
	})
	body := p.Body()
	switch {
	case clauses:
		return p.Make(tree.For, 0, start, p.End(), init, cond, step, body)
	case p.Kind(first) == tree.ForEach:
		p.Add(first, body)
		p.Nodes[first].Start, p.Nodes[first].End = int32(start), max(p.Nodes[first].End, int32(p.End()))
		return first
	case p.Kind(first) == tree.Ellipsis:
		return p.Make(tree.For, 0, start, p.End(), first, 0, 0, body)
	}
	return p.Make(tree.While, 0, start, p.End(), first, body)
}

func switchStmt(p *parse.Parser) tree.ID {
	start, op := p.Here(), p.Cur().Op
	p.Next()
	n := p.Make(tree.Switch, op, start, p.End(), initAndCond(p))
	p.Cases(n)
	return n
}

// caseLabel parses one label of a case: a value, a type, or all of a communication, v, ok := <-c.
func caseLabel(p *parse.Parser) tree.ID {
	for n := 0; n < 20; n++ {
		switch t := p.Peek(n); {
		case t.Kind == parse.EOF, t.NL && n > 0, p.PeekIs(n, ":"), p.PeekIs(n, "("), p.PeekIs(n, "{"):
			start := p.Here()
			return simpleTail(p, start, p.ExprAt(2))
		case p.PeekIs(n, ":="), p.PeekIs(n, "="), p.PeekIs(n, "<-"):
			return simpleExpr(p)
		}
	}
	return p.ExprAt(2)
}

// fragment parses patterns that stand in no grammar alone: a field of a literal.
func fragment(p *parse.Parser) tree.ID {
	if k := p.Cur().Kind; (k == parse.Word || k == parse.Meta || k == parse.Str) && p.PeekIs(1, ":") {
		start := p.Here()
		key := p.ExprAt(2)
		p.Next()
		if p.AtEOF() {
			return 0
		}
		return p.Make(tree.Pair, 0, start, p.End(), key, element(p))
	}
	return 0
}
