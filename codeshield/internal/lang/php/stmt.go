// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package php

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// statement parses one statement.
func statement(p *parse.Parser, parent tree.ID) bool {
	t := p.Cur()
	switch t.Kind {
	case parse.Text:
		html(p, parent)
		return true
	case parse.Word:
		if !isVar(p, t) && (declaration(p, parent) || keywordStmt(p, parent)) {
			return true
		}
		if t := p.Cur(); t.Op != 0 && !isVar(p, t) || p.PeekIs(1, ":") {
			return false
		}
	case parse.Punct:
		switch {
		case p.Is("#") && declaration(p, parent):
			return true
		case p.Is("...") && !p.Pattern: // an elision
			p.Add(parent, p.Leaf(tree.Empty, 0))
			return true
		case p.IsAny("{", ";") != "":
			return false
		}
	case parse.Dots, parse.MetaDots, parse.Meta, parse.Unknown, parse.EOF:
		return false
	}
	expression(p, parent)
	return true
}

// expression parses an expression statement. Elements of an array that was cut off, with keys and commas, are kept, too.
func expression(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	x := p.ExprAt(0)
	if p.Is("=>") {
		p.Fail("unexpected %q", "=>")
		x = pair(p, x)
	}
	n := p.Make(tree.ExprStmt, 0, start, p.End(), x)
	if p.Is(",") && !p.Awaited() {
		p.Fail("unexpected %q", ",")
		p.Next()
		p.Add(parent, n)
		p.Cover(parent, start)
		return
	}
	finish(p, parent, n)
}

// finish ends the statement n and adds it to parent.
func finish(p *parse.Parser, parent, n tree.ID) {
	p.EndStmt(n)
	p.Add(parent, n)
}

// html takes the text outside of PHP, which is printed as if by echo, and the value that <?= prints.
func html(p *parse.Parser, parent tree.ID) {
	t := p.Next()
	if t.VStart < t.VEnd {
		p.CoverTo(parent, int(t.Start), int(t.VStart))
		from, to := int(t.VStart), int(t.VEnd)
		callee := p.New(tree.Ident, from, from)
		p.Nodes[callee].Op = opEcho
		text := p.New(tree.String, from, to)
		call := p.Make(tree.Call, 0, from, to, callee, p.Make(tree.Args, 0, from, to, text))
		p.Add(parent, p.Make(tree.ExprStmt, 0, from, to, call))
	}
	if !strings.HasSuffix(p.Src[t.Start:t.End], "<?=") || t.VEnd == t.End && t.VStart < t.VEnd {
		return
	}
	start := int(t.End) - len("<?=")
	callee := p.New(tree.Ident, start, int(t.End))
	p.Nodes[callee].Op = opEcho
	echoArgs(p, parent, start, callee)
}

// echoArgs parses what echo prints, as the arguments of a call.
func echoArgs(p *parse.Parser, parent tree.ID, start int, callee tree.ID) {
	args := p.New(tree.Args, p.End(), p.End())
	for !ends(p) {
		x := p.Expr()
		if p.First(args) == 0 {
			p.Nodes[args].Start, p.Nodes[args].End = p.Nodes[x].Start, p.Nodes[x].End
		}
		p.Add(args, x)
		if !p.Got(",") {
			break
		}
	}
	call := p.Make(tree.Call, 0, start, p.End(), callee, args)
	finish(p, parent, p.Make(tree.ExprStmt, 0, start, p.End(), call))
}

// keywordStmt parses a statement that a reserved word begins.
func keywordStmt(p *parse.Parser, parent tree.ID) bool {
	start := p.Here()
	switch w := word(p); w {
	case "echo":
		echoArgs(p, parent, start, p.Leaf(tree.Ident, opEcho))
	case "if":
		p.Add(parent, ifStmt(p))
	case "while":
		p.Next()
		cond := p.Cond()
		b := body(p, "endwhile")
		p.Add(parent, p.Make(tree.While, 0, start, p.End(), cond, b))
	case "for":
		p.Add(parent, forStmt(p))
	case "foreach":
		p.Add(parent, foreach(p))
	case "switch":
		p.Add(parent, switchStmt(p))
	case "declare":
		p.Next()
		args := arguments(p)
		var b tree.ID
		if !p.Got(";") {
			b = body(p, "enddeclare")
		}
		p.Add(parent, p.Make(tree.With, 0, start, p.End(), args, b))
	case "return":
		p.Next()
		var x tree.ID
		if !ends(p) {
			x = p.Expr()
		}
		finish(p, parent, p.Make(tree.Return, 0, start, p.End(), x))
	case "throw":
		p.Next()
		x := p.Expr()
		finish(p, parent, p.Make(tree.Throw, 0, start, p.End(), x))
	case "break", "continue":
		p.Next()
		var x tree.ID
		if !ends(p) && !p.Cur().NL {
			x = p.Expr()
		}
		k := tree.Break
		if w == "continue" {
			k = tree.Continue
		}
		finish(p, parent, p.Make(k, 0, start, p.End(), x))
	case "goto":
		if !named(p) {
			return false
		}
		p.Next()
		label := p.Name()
		finish(p, parent, p.Make(tree.Goto, 0, start, p.End(), label))
	case "global":
		p.Next()
		n := p.Make(tree.Global, opGlobal, start, p.End())
		for !ends(p) {
			p.Add(n, p.Expr())
			if !p.Got(",") {
				break
			}
		}
		finish(p, parent, n)
	case "namespace":
		if p.PeekIs(1, "\\") {
			return false
		}
		namespace(p, parent)
	case "use":
		use(p, parent)
	case "else", "elseif":
		orphan(p, parent)
	case "endif", "endwhile", "endfor", "endforeach", "endswitch", "enddeclare":
		p.Fail("unexpected %q", w)
		p.Next()
		n := p.New(tree.Empty, start, p.End())
		finish(p, parent, n)
	default:
		return false
	}
	return true
}

// namespace parses namespace A\B; and namespace A {...}.
func namespace(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	p.Next()
	var x tree.ID
	if !p.Is("{") {
		x = name(p)
	}
	if p.Is("{") {
		b := p.Block()
		p.Add(parent, p.Make(tree.Namespace, 0, start, p.End(), x, b))
		return
	}
	finish(p, parent, p.Make(tree.Package, 0, start, p.End(), x))
}

// fragment parses a clause alone, which is a pattern.
func fragment(p *parse.Parser) tree.ID {
	switch {
	case p.Is("catch"):
		return p.Catch()
	case p.Is("finally"):
		return p.Finally()
	case p.Is("#") && p.PeekIs(1, "["):
		mods := attributes(p, 0)
		first := p.First(mods)
		if p.AtEOF() && first != 0 && p.Tree.Next(first) == 0 {
			p.Nodes[first].Parent = 0
			return first
		}
	}
	return 0
}
