// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package rust

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

func statement(p *parse.Parser, parent tree.ID) bool {
	start := p.Here()
	if isInner(p) {
		p.Add(parent, attribute(p, 0))
		return true
	}
	mods := attributes(p, 0)
	if mods != 0 && p.Kind(parent) == tree.Block { // within an item attributes stand for themselves
		p.Add(parent, mods)
		if !p.AtEOF() && !p.Awaited() {
			p.Stmt(parent)
		}
		return true
	}
	mods = modifiers(p, mods)
	op := p.Cur().Op
	switch w := p.Word(); {
	case op == 0 && w == "union" && p.Peek(1).Kind == parse.Word && (p.PeekIs(2, "{") || p.PeekIs(2, "<")):
		p.Add(parent, class(p, mods, start))
	case op == 0 && w == "macro_rules" && p.PeekIs(1, "!"):
		p.Next()
		p.Next()
		n := p.Make(tree.Macro, tree.OpOf("macro"), start, p.End(), p.Name(), 0)
		at := p.Here()
		p.SkipOne()
		p.Add(n, p.New(tree.TypeOther, at, max(at, p.End())))
		p.EndStmt(n)
		p.Add(parent, n)
	case op == 0 || p.Cur().Kind != parse.Word:
		return other(p, parent, mods, start)
	case w == "fn":
		p.Add(parent, function(p, mods, start))
	case w == "let":
		let(p, parent, mods, start)
	case w == "const", w == "static":
		if p.PeekIs(1, "{") || p.PeekIs(1, "|") || p.PeekIs(1, "move") {
			return other(p, parent, mods, start)
		}
		p.Next()
		if p.Is("mut") {
			mods = addTo(p, mods, p.Leaf(tree.Modifier, 0))
		}
		name := p.Name()
		var t, x tree.ID
		if p.Got(":") {
			t = typ(p)
		}
		if p.Got("=") {
			x = p.Expr()
		}
		n := p.Make(tree.VarDef, op, start, p.End(), mods, t, name, x)
		p.EndStmt(n)
		p.Add(parent, n)
	case w == "struct", w == "enum", w == "union", w == "trait":
		p.Add(parent, class(p, mods, start))
	case w == "impl":
		p.Add(parent, impl(p, mods, start))
	case w == "use":
		use(p, parent, start)
	case w == "mod":
		p.Next()
		name := p.Name()
		if !p.Is("{") {
			n := p.Make(tree.Namespace, op, start, p.End(), name, 0)
			p.EndStmt(n)
			p.Add(parent, n)
			break
		}
		p.Add(parent, p.Make(tree.Namespace, op, start, p.End(), name, p.Block()))
	case w == "type":
		p.Next()
		name := p.Name()
		tparams := generics(p)
		if p.Got(":") {
			bounds(p)
		}
		where(p)
		var t tree.ID
		if p.Got("=") {
			t = typ(p)
		}
		where(p)
		n := p.Make(tree.TypeDef, 0, start, p.End(), mods, name, tparams, t)
		p.EndStmt(n)
		p.Add(parent, n)
	case w == "extern":
		p.Next()
		if p.Got("crate") {
			name := p.Name()
			var alias tree.ID
			if p.Got("as") {
				alias = p.Name()
			}
			n := p.Make(tree.Import, tree.OpOf("import"), start, p.End(), name, alias)
			p.EndStmt(n)
			p.Add(parent, n)
			break
		}
		if p.Cur().Kind == parse.Str {
			p.Next()
		}
		p.Add(parent, p.Make(tree.Namespace, op, start, p.End(), 0, p.Block()))
	default:
		return other(p, parent, mods, start)
	}
	return true
}

// other parses an expression statement; one that ends in a block needs no semicolon and is not continued.
func other(p *parse.Parser, parent, mods tree.ID, start int) bool {
	label := 0
	if isLifetime(p, 0) && p.PeekIs(1, ":") {
		label = 2
	}
	switch {
	case p.PeekIs(label, "if"), p.PeekIs(label, "match"), p.PeekIs(label, "loop"), p.PeekIs(label, "while"), p.PeekIs(label, "for"),
		p.PeekIs(label, "unsafe") && p.PeekIs(label+1, "{"), p.PeekIs(label, "{") && label > 0:
		var name tree.ID
		if label > 0 {
			name = p.Leaf(tree.Ident, 0)
			p.Next()
		}
		n := control(p)
		if p.Is(".") || p.Is("?") { // match x {...}.unwrap()
			x := p.Infix(p.Postfixes(p.Make(tree.StmtExpr, 0, start, p.End(), n)), 0)
			n = p.Make(tree.ExprStmt, 0, start, p.End(), x)
			p.EndStmt(n)
		} else if p.Is(";") {
			p.Next()
			p.Nodes[n].End = int32(p.End())
		}
		if name != 0 {
			n = p.Make(tree.Label, 0, start, p.End(), name, n)
		}
		if mods != 0 { // attributes
			p.Add(parent, mods)
		}
		p.Add(parent, n)
		return true
	case label > 0:
		if mods != 0 {
			p.Add(parent, mods)
		}
		name := p.Leaf(tree.Ident, 0)
		p.Next()
		p.Add(parent, p.Make(tree.Label, 0, start, p.End(), name, p.One()))
		return true
	case p.Is("return"), p.Is("break"), p.Is("continue"):
		n := jump(p)
		p.EndStmt(n)
		if mods != 0 {
			p.Add(parent, mods)
		}
		p.Add(parent, n)
		return true
	case mods != 0: // attributes of an expression, or of the file
		p.Add(parent, mods)
		return true
	}
	if p.Cur().Kind == parse.Word && p.PeekIs(1, "!") && (p.PeekIs(2, "{") || p.Peek(2).Kind == parse.Word && p.PeekIs(3, "{")) { // m! { ... }
		name := p.Name()
		if p.Peek(1).Kind == parse.Word {
			p.Next()
			p.Next()
			at := p.Here()
			p.SkipOne()
			p.Add(parent, p.Make(tree.Macro, 0, start, p.End(), name, 0, p.New(tree.TypeOther, at, max(at, p.End()))))
			return true
		}
		n := p.Make(tree.ExprStmt, 0, start, p.End(), macroCall(p, name, start))
		p.EndStmt(n)
		p.Add(parent, n)
		return true
	}
	return false
}

// control parses the expressions that end in a block as the statements that they are.
func control(p *parse.Parser) tree.ID {
	start, op := p.Here(), p.Cur().Op
	if !p.Enter() {
		return p.Bad()
	}
	defer p.Leave()
	switch p.Word() {
	case "if":
		p.Next()
		cond := head(p)
		then := p.Body()
		var els tree.ID
		if p.Got("else") {
			if p.Is("if") {
				els = control(p)
			} else {
				els = p.Body()
			}
		}
		return p.Make(tree.If, op, start, p.End(), cond, then, els)
	case "while":
		p.Next()
		cond := head(p)
		return p.Make(tree.While, 0, start, p.End(), cond, p.Body())
	case "loop":
		p.Next()
		return p.Make(tree.For, op, start, p.End(), 0, 0, 0, p.Body())
	case "for":
		p.Next()
		target := pattern(p)
		var over tree.ID
		if p.Want("in") {
			over = head(p)
		}
		return p.Make(tree.ForEach, 0, start, p.End(), target, over, p.Body())
	case "match":
		p.Next()
		n := p.Make(tree.Switch, op, start, p.End(), head(p))
		arms(p, n)
		return n
	}
	for p.Is("unsafe") || p.Is("async") || p.Is("move") || p.Is("const") {
		p.Next()
	}
	b := p.Block()
	p.Nodes[b].Start = int32(start)
	p.Nodes[b].Op = op
	return b
}

// head parses an expression in front of a block.
func head(p *parse.Parser) tree.ID {
	saved := p.NoBrace
	p.NoBrace = true
	x := p.ExprAt(1)
	p.NoBrace = saved
	return x
}

// arms parses the arms of a match.
func arms(p *parse.Parser, n tree.ID) {
	if !p.Want("{") {
		return
	}
	s := p.Push('}', false)
	for !p.Is("}") && !p.Stuck() {
		before := p.Here()
		attributes(p, 0)
		if k := p.Cur().Kind; k == parse.MetaDots || k == parse.Dots && !p.PeekIs(1, "=>") {
			p.Add(n, p.Name())
			p.Got(",")
			continue
		}
		start := p.Here()
		labels := p.Make(tree.CaseLabels, 0, start, start)
		p.Got("|")
		p.Add(labels, pattern(p))
		var guard tree.ID
		if p.Got("if") {
			guard = p.Expr()
		}
		var body tree.ID
		if p.Want("=>") {
			body = armBody(p)
		}
		p.Add(n, p.Make(tree.Case, 0, start, p.End(), labels, guard, body))
		p.Got(",")
		if p.Here() == before {
			p.Next()
		}
	}
	p.Pop(s)
	p.Got("}")
	p.Nodes[n].End = int32(p.End())
}

// armBody parses what stands behind =>, always as a Block.
func armBody(p *parse.Parser) tree.ID {
	if p.Is("{") {
		b := p.Block()
		if !p.Is(".") && !p.Is("?") {
			return b
		}
		x := p.Infix(p.Postfixes(p.Make(tree.StmtExpr, 0, int(p.Nodes[b].Start), p.End(), b)), 1)
		return p.Make(tree.Block, 0, int(p.Nodes[x].Start), p.End(), p.Make(tree.ExprStmt, 0, int(p.Nodes[x].Start), p.End(), x))
	}
	start := p.Here()
	x := p.Expr()
	var s tree.ID
	if p.Kind(x) == tree.StmtExpr { // a return or a match stands for itself
		s = p.First(x)
		p.Nodes[s].Parent = 0
	} else if k := p.Kind(x); k == tree.Ellipsis || k == tree.MetavarEllipsis {
		s = x
	} else {
		s = p.Make(tree.ExprStmt, 0, start, p.End(), x)
	}
	return p.Make(tree.Block, 0, start, p.End(), s)
}

// let parses let pattern: T = x else { ... }.
func let(p *parse.Parser, parent, mods tree.ID, start int) {
	op := p.Cur().Op
	p.Next()
	if p.Is("mut") {
		mods = addTo(p, mods, p.Leaf(tree.Modifier, 0))
	}
	name := pattern(p)
	var t, x tree.ID
	if p.Got(":") {
		t = typ(p)
	}
	if p.Got("=") {
		x = p.Expr()
	}
	n := p.Make(tree.VarDef, op, start, p.End(), mods, t, name, x)
	if p.Is("else") {
		at := p.Here()
		p.Next()
		e := p.Make(tree.If, tree.OpOf("unless"), at, p.End(), 0, p.Body(), 0)
		p.Add(parent, n)
		p.Got(";")
		p.Add(parent, e)
		return
	}
	p.EndStmt(n)
	p.Add(parent, n)
}

// pattern parses a pattern, alternatives included.
func pattern(p *parse.Parser) tree.ID { return patternAt(p, 6) }

// patternAt parses a pattern with the expression parser: patterns look like the expressions that make what they take apart.
func patternAt(p *parse.Parser, level int) tree.ID {
	p.Got("|")
	for p.Is("mut") || p.Is("ref") || p.Is("box") && p.Peek(1).Kind == parse.Word {
		p.Next()
	}
	saved := p.NoBrace
	p.NoBrace = false
	defer func() { p.NoBrace = saved }()
	x := p.ExprAt(level)
	if p.Is("@") {
		start, op := int(p.Nodes[x].Start), p.Cur().Op
		p.Next()
		x = p.Make(tree.Binary, op, start, p.End(), x, patternAt(p, level))
	}
	if p.Is("..") || p.Is("..=") || p.Is("...") && !p.Pattern {
		start, op := int(p.Nodes[x].Start), p.Cur().Op
		p.Next()
		var hi tree.ID
		if operandFollows(p) {
			hi = p.ExprAt(10)
		}
		x = p.Make(tree.Binary, op, start, p.End(), x, hi)
		if p.Is("|") && level <= 6 {
			x = p.Infix(x, level)
		}
	}
	return x
}

// fragment parses patterns that stand alone in no grammar: a field, an attribute.
func fragment(p *parse.Parser) tree.ID {
	start := p.Here()
	switch k := p.Cur().Kind; {
	case (k == parse.Word || k == parse.Meta) && p.Cur().Op == 0 && p.PeekIs(1, ":") && !isLifetime(p, 0):
		key := p.Name()
		p.Next()
		if p.AtEOF() {
			return 0
		}
		return p.Make(tree.Pair, 0, start, p.End(), key, p.Expr())
	case p.Is("#") && p.PeekIs(1, "["):
		mods := attributes(p, 0)
		if p.AtEOF() && p.Tree.Next(p.First(mods)) == 0 {
			attr := p.First(mods)
			p.Nodes[attr].Parent = 0
			return attr
		}
	}
	return 0
}
