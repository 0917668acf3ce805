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
		return
	}
	finish(p, parent, n)
}

// finish ends the statement n and adds it to parent.
func finish(p *parse.Parser, parent, n tree.ID) {
	p.EndStmt(n)
	p.Add(parent, n)
}

// html takes the text outside of PHP, and the value that <?= prints.
func html(p *parse.Parser, parent tree.ID) {
	t := p.Next()
	if strings.TrimSpace(p.Src[t.VStart:t.VEnd]) != "" {
		n := p.New(tree.ElemText, int(t.VStart), int(t.VEnd))
		p.Add(parent, n)
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
	args := p.New(tree.Args, p.Here(), p.Here())
	for !ends(p) {
		p.Add(args, p.Expr())
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
		p.Add(parent, p.Make(tree.While, 0, start, p.End(), cond, body(p, "endwhile")))
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

// orphan parses else and elseif whose if was cut off.
func orphan(p *parse.Parser, parent tree.ID) {
	p.Fail("unexpected %q", word(p))
	if p.Is("elseif") || p.PeekIs(1, "if") {
		start := int32(p.Here())
		p.Got("else")
		n := ifStmt(p)
		p.Nodes[n].Start = start
		p.Add(parent, n)
		return
	}
	start := p.Here()
	p.Next()
	b := body(p, "endif")
	p.Add(parent, p.Make(tree.TryElse, 0, start, p.End(), b))
}

// body parses the body of a statement: a block, a statement, or a colon and statements up to the given word.
func body(p *parse.Parser, end string) tree.ID {
	if !p.Is(":") {
		return p.Body()
	}
	b := p.New(tree.Block, p.Here(), p.Here())
	p.Next()
	until(p, b, end)
	if p.Got(end) {
		endOfEnd(p)
	} else {
		p.Fail("expected %q", end)
	}
	p.Nodes[b].End = max(p.Nodes[b].End, int32(p.End()))
	return b
}

// endOfEnd takes the semicolon behind endif and its like.
func endOfEnd(p *parse.Parser) {
	if !p.Got(";") && p.Cur().Kind != parse.Text && !p.AtEOF() {
		p.Fail("expected %q", ";")
	}
}

// until parses statements into b up to one of the given words, or up to what ends the block around them.
func until(p *parse.Parser, b tree.ID, words ...string) {
	for !p.AtEOF() && p.IsAny(words...) == "" && !p.Is("}") {
		if p.IsAny(")", "]") != "" && p.Awaited() {
			return
		}
		before := p.Here()
		p.Stmt(b)
		if p.Here() == before && !p.AtEOF() {
			p.Add(b, p.Leaf(tree.Bad, 0))
		}
	}
}

// ifStmt parses if and elseif with what follows, in both forms.
func ifStmt(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	cond := p.Cond()
	if p.Is(":") {
		return altIf(p, start, cond)
	}
	then := p.Body()
	var other tree.ID
	if p.Is("elseif") || p.Is("else") {
		if !p.Enter() {
			return then
		}
		switch {
		case p.Is("elseif"):
			other = ifStmt(p)
		case p.PeekIs(1, "if"):
			p.Next()
			other = ifStmt(p)
		default:
			p.Next()
			other = p.Body()
		}
		p.Leave()
	}
	return p.Make(tree.If, opIf, start, p.End(), cond, then, other)
}

// altIf parses ": ... elseif (c): ... else: ... endif;" behind a condition.
func altIf(p *parse.Parser, start int, cond tree.ID) tree.ID {
	then := p.New(tree.Block, p.Here(), p.Here())
	p.Next()
	until(p, then, "elseif", "else", "endif")
	p.Nodes[then].End = max(p.Nodes[then].End, int32(p.End()))
	var other tree.ID
	switch {
	case p.Is("elseif") || p.Is("else") && p.PeekIs(1, "if"):
		if p.Enter() {
			p.Got("else")
			other = ifStmt(p)
			p.Leave()
		}
	case p.Is("else"):
		p.Next()
		p.Got(":")
		other = p.New(tree.Block, p.Here(), p.Here())
		until(p, other, "endif")
		p.Nodes[other].End = max(p.Nodes[other].End, int32(p.End()))
		fallthrough
	default:
		if p.Got("endif") {
			endOfEnd(p)
		} else {
			p.Fail("expected %q", "endif")
		}
	}
	return p.Make(tree.If, opIf, start, p.End(), cond, then, other)
}

// forStmt parses for (init; condition; step).
func forStmt(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	var part [3]tree.ID
	if p.Got("(") {
		s := p.Push(')', true)
		for i := 0; i < 3 && !p.Is(")") && !p.Stuck(); i++ {
			if !p.Is(";") {
				part[i] = p.Comma()
			}
			if !p.Got(";") {
				break
			}
		}
		p.Pop(s)
		p.Want(")")
	} else {
		p.Fail("expected %q", "(")
	}
	b := body(p, "endfor")
	return p.Make(tree.For, 0, start, p.End(), part[0], part[1], part[2], b)
}

// foreach parses foreach (x as k => v).
func foreach(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	var over, target tree.ID
	if p.Got("(") {
		s := p.Push(')', true)
		over = p.Expr()
		if p.Got("as") {
			target = element(p)
		} else if p.Kind(over) != tree.Ellipsis {
			p.Fail("expected %q", "as")
		}
		p.Pop(s)
		p.Want(")")
	} else {
		p.Fail("expected %q", "(")
	}
	b := body(p, "endforeach")
	return p.Make(tree.ForEach, opAs, start, p.End(), target, over, b)
}

// switchStmt parses switch (x) { case 1: ... }, in both forms.
func switchStmt(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	subject := p.Cond()
	n := p.Make(tree.Switch, opSwitch, start, p.End(), subject)
	switch {
	case p.Is("{"):
		p.Cases(n)
	case p.Got(":"):
		for !p.AtEOF() && !p.Is("endswitch") && !p.Is("}") {
			before := p.Here()
			if p.Is("case") || p.Is("default") {
				p.Add(n, caseOf(p))
			} else {
				p.Stmt(n)
			}
			if p.Here() == before {
				p.Add(n, p.Leaf(tree.Bad, 0))
			}
		}
		if p.Got("endswitch") {
			endOfEnd(p)
		}
	default:
		p.Fail("expected %q", "{")
	}
	p.Nodes[n].End = max(p.Nodes[n].End, int32(p.End()))
	return n
}

// caseOf parses the labels and statements of one case up to the next one or endswitch.
func caseOf(p *parse.Parser) tree.ID {
	start := p.Here()
	labels := p.New(tree.CaseLabels, start, start)
	for p.Is("case") || p.Is("default") {
		if p.Is("case") {
			p.Next()
			p.Add(labels, p.CaseLabel())
		} else {
			p.Next()
		}
		if !p.Got(":") {
			p.Got(";")
		}
	}
	b := p.New(tree.Block, p.Here(), p.Here())
	until(p, b, "case", "default", "endswitch")
	return p.Make(tree.Case, 0, start, p.End(), labels, 0, b)
}

// match parses match (x) { a, b => c, default => d }, or returns zero where match is a name.
func match(p *parse.Parser) tree.ID {
	if !p.PeekIs(1, "(") {
		return 0
	}
	if n := p.After(1); n == 0 || !p.PeekIs(n, "{") {
		return 0
	}
	start := p.Here()
	p.Next()
	subject := p.Cond()
	n := p.Make(tree.Switch, opMatch, start, p.End(), subject)
	p.List(n, "{", "}", func() tree.ID { return arm(p) })
	p.Nodes[n].End = max(p.Nodes[n].End, int32(p.End()))
	return p.Make(tree.StmtExpr, 0, start, p.End(), n)
}

// arm parses one arm of a match.
func arm(p *parse.Parser) tree.ID {
	if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
		return p.Name()
	}
	start := p.Here()
	labels := p.New(tree.CaseLabels, start, start)
	if p.Is("default") {
		p.Next()
		p.Nodes[labels].End = int32(p.End())
	} else {
		for !p.Is("=>") && !p.Stuck() {
			p.Add(labels, p.Expr())
			if !p.Got(",") {
				break
			}
		}
	}
	var b tree.ID
	if p.Want("=>") {
		x := p.Expr()
		at := int(p.Nodes[x].Start)
		b = p.Make(tree.Block, 0, at, p.End(), p.Make(tree.ExprStmt, 0, at, p.End(), x))
	}
	return p.Make(tree.Case, 0, start, p.End(), labels, 0, b)
}

// caught parses what stands in the brackets of a catch: A | B $e, or types alone.
func caught(p *parse.Parser) (types, name tree.ID) {
	if p.Is(")") {
		return 0, 0
	}
	types = typ(p)
	if p.Kind(types) == tree.TypeUnion {
		p.Nodes[types].Kind, p.Nodes[types].Op = tree.Tuple, 0
	}
	if t := p.Cur(); isVar(p, t) || t.Kind == parse.Meta || t.Kind == parse.MetaDots || t.Kind == parse.Dots {
		name = p.Name()
	}
	return types, name
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
