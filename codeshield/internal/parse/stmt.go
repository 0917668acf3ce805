// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package parse

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

// Stmts parses statements into parent until shut stands at the current place ("" means the end of the text). A closer
// that nothing awaits is skipped.
func (p *Parser) Stmts(parent tree.ID, shut string) {
	for !p.AtEOF() {
		if shut != "" && p.Is(shut) {
			return
		}
		if p.IsAny(")", "]", "}") != "" {
			if p.Awaited() {
				return
			}
			p.Fail("unexpected %q", p.describe())
			p.Next()
			continue
		}
		before := p.i
		p.Stmt(parent)
		if p.i == before { // nothing fitted: keep the token and go on
			p.Fail("unexpected %q", p.describe())
			p.Add(parent, p.leaf(tree.Bad))
		}
	}
}

// Stmt parses one statement and appends it to parent; a declaration of several variables makes several nodes.
func (p *Parser) Stmt(parent tree.ID) {
	if !p.Enter() {
		return
	}
	defer p.Leave()
	if p.D.Statement != nil && p.D.Statement(p, parent) {
		return
	}
	p.CommonStmt(parent)
}

// One parses one statement and returns it as one node: a Block where it made several, Empty where it made none.
func (p *Parser) One() tree.ID {
	start := p.Here()
	b := p.New(tree.Block, start, start)
	if !p.AtEOF() && !p.Awaited() {
		p.Stmt(b)
	}
	first := p.First(b)
	switch {
	case first == 0:
		p.Nodes[b].Kind = tree.Empty
	case p.Tree.Next(first) == 0:
		p.Nodes[first].Parent = 0
		return first
	}
	return b
}

// Block parses statements in braces.
func (p *Parser) Block() tree.ID {
	b := p.New(tree.Block, p.Here(), p.Here())
	if !p.Want("{") {
		return b
	}
	s := p.Push('}', false)
	p.Stmts(b, "}")
	p.Pop(s)
	if !p.Got("}") {
		p.Fail("expected %q", "}")
	}
	p.Widen(b)
	return b
}

// Body is Block where a brace stands, else one statement.
func (p *Parser) Body() tree.ID {
	if p.Is("{") {
		return p.Block()
	}
	return p.One()
}

// CommonStmt parses the statements that the languages of the C family share.
func (p *Parser) CommonStmt(parent tree.ID) {
	t := p.Cur()
	switch t.Kind {
	case Punct:
		switch {
		case p.Is(";"):
			p.Add(parent, p.leaf(tree.Empty))
			return
		case p.Is("{"):
			p.Add(parent, p.Block())
			return
		}
	case Dots:
		n := p.meta()
		if p.closesStmt() {
			p.Got(";")
			p.Add(parent, n)
			return
		}
		x := p.Infix(p.Postfixes(n), 0)
		if x == n { // another statement on the same line
			p.Add(parent, n)
			return
		}
		p.finishExpr(parent, x)
		return
	case MetaDots:
		p.Add(parent, p.meta())
		p.Got(";")
		return
	case Word:
		if p.keywordStmt(parent) {
			return
		}
	}
	if (t.Kind == Word || t.Kind == Meta) && p.PeekIs(1, ":") && !p.PeekIs(2, ":") && t.Op == 0 && p.D.Ternary > 0 {
		start := p.Here()
		name := p.Name()
		p.Next()
		var body tree.ID
		if !p.Is("}") && !p.AtEOF() {
			body = p.One()
		}
		p.Add(parent, p.Make(tree.Label, 0, start, p.End(), name, body))
		return
	}
	p.finishExpr(parent, p.Comma())
}

// closesStmt reports whether a statement ends before the current token.
func (p *Parser) closesStmt() bool {
	switch t := p.Cur(); t.Kind {
	case EOF, Dots, Meta, MetaDots:
		return true
	case Word: // "... free($X);" on one line
		return t.NL || t.Op == 0 || p.D.infix[t.Op].prec == 0
	default:
		return t.NL || p.IsAny(";", "}") != ""
	}
}

// finishExpr adds an expression statement with its semicolon.
func (p *Parser) finishExpr(parent, x tree.ID) {
	n := p.Make(tree.ExprStmt, 0, int(p.Nodes[x].Start), int(p.Nodes[x].End), x)
	p.EndStmt(n)
	p.Add(parent, n)
}

// EndStmt takes the semicolon that ends n and widens n over it. Without one, n ends where a line, a block or the text does;
// anything else is a syntax error that is recovered from.
func (p *Parser) EndStmt(n tree.ID) {
	if p.Is(";") {
		p.Next()
		p.Widen(n)
		return
	}
	if t := p.Cur(); t.Kind == EOF || t.NL || p.Is("}") || t.Kind == Dots && p.Pattern {
		return
	}
	if p.nest > 0 && (p.Awaited() || p.Is(",")) {
		return
	}
	p.Fail("unexpected %q", p.describe())
}

// Widen makes n reach to the end of what was consumed.
func (p *Parser) Widen(n tree.ID) {
	p.Nodes[n].End = max(p.Nodes[n].End, int32(p.End()))
}

// Comma parses an expression, the comma operator included, into one node: a Tuple where commas stand.
func (p *Parser) Comma() tree.ID {
	x := p.ExprAt(0)
	if !p.Is(",") {
		return x
	}
	t := p.Make(tree.Tuple, 0, int(p.Nodes[x].Start), p.End(), x)
	for p.Got(",") {
		p.Add(t, p.ExprAt(0))
	}
	return t
}

// Cond parses the condition of a statement: in brackets, or bare where the language allows it. Ellipsis and <... ...> are
// expressions like others.
func (p *Parser) Cond() tree.ID {
	if !p.Is("(") {
		noBrace := p.NoBrace
		p.NoBrace = true
		x := p.ExprAt(0)
		p.NoBrace = noBrace
		return x
	}
	p.Next()
	s := p.Push(')', true)
	x := p.Comma()
	p.Pop(s)
	p.closeParen()
	return x
}

// closeParen takes ")" and skips what stands before it; where the bracket was never closed it takes nothing.
func (p *Parser) closeParen() {
	for n := 0; !p.Is(")"); n++ {
		if t := p.Cur(); t.Kind == EOF || p.IsAny("{", "}", ";") != "" || t.NL && n > 0 || p.Stuck() {
			p.Fail("expected %q", ")")
			return
		}
		p.Fail("unexpected %q", p.describe())
		p.Next()
	}
	p.Next()
}

// keywordStmt parses a statement that a keyword begins and reports whether it did.
func (p *Parser) keywordStmt(parent tree.ID) bool {
	w := p.Word()
	if t := p.Cur(); t.Op == 0 {
		return false // no reserved word of this language
	}
	start, op := p.Here(), p.Cur().Op
	switch w {
	case "if":
		p.Add(parent, p.If())
	case "while":
		p.Next()
		cond := p.Cond()
		p.Add(parent, p.Make(tree.While, 0, start, p.End(), cond, p.Body()))
	case "do":
		p.Next()
		body := p.Body()
		var cond tree.ID
		if p.Got("while") {
			cond = p.Cond()
		}
		n := p.Make(tree.DoWhile, 0, start, p.End(), body, cond)
		p.Got(";")
		p.Widen(n)
		p.Add(parent, n)
	case "for":
		p.Add(parent, p.For())
	case "switch":
		p.Add(parent, p.Switch())
	case "try":
		p.Add(parent, p.Try())
	case "return", "throw":
		p.Next()
		var x tree.ID
		if !p.endsHere() {
			x = p.Comma()
		}
		k := tree.Return
		if w == "throw" {
			k = tree.Throw
		}
		n := p.Make(k, 0, start, p.End(), x)
		p.EndStmt(n)
		p.Add(parent, n)
	case "break", "continue", "goto":
		p.Next()
		k := map[string]tree.Kind{"break": tree.Break, "continue": tree.Continue, "goto": tree.Goto}[w]
		var label tree.ID
		if !p.endsHere() {
			label = p.ExprAt(1)
		}
		n := p.Make(k, 0, start, p.End(), label)
		p.EndStmt(n)
		p.Add(parent, n)
	case "else", "catch", "finally", "except", "elif": // the head was cut off: what it guards still counts
		if p.Pattern && (w == "catch" || w == "finally") { // a partial pattern
			p.Add(parent, p.orphan(op))
			break
		}
		p.Fail("unexpected %q", p.describe())
		p.Add(parent, p.orphan(op))
	case "case", "default":
		if w == "default" && !p.PeekIs(1, ":") && !p.PeekIs(1, "->") {
			return false
		}
		p.Fail("unexpected %q", p.describe())
		p.Add(parent, p.Case())
	default:
		return false
	}
	return true
}

// endsHere reports whether a statement ends before the current token: no operand follows.
func (p *Parser) endsHere() bool {
	t := p.Cur()
	return t.Kind == EOF || p.IsAny(";", "}", ")", "]", ",") != "" || t.NL && p.D.NewlineEnds != nil
}

// orphan parses "else {...}", "catch (e) {...}" and the like without what should stand before them.
func (p *Parser) orphan(op tree.Op) tree.ID {
	start := p.Here()
	w := p.Word()
	switch w {
	case "catch":
		return p.Catch()
	case "finally":
		return p.Finally()
	}
	p.Next()
	n := p.Make(tree.Bad, op, start, p.End())
	if p.Is("if") {
		p.Add(n, p.If())
	} else if !p.AtEOF() && !p.Is("}") {
		p.Add(n, p.Body())
	}
	return n
}

// If parses an if statement with its else branches.
func (p *Parser) If() tree.ID {
	start, op := p.Here(), p.Cur().Op
	p.Next()
	cond := p.Cond()
	then := p.Body()
	var other tree.ID
	if p.Is("else") {
		p.Next()
		if !p.Enter() {
			return then
		}
		if p.Is("if") {
			other = p.If()
		} else {
			other = p.Body()
		}
		p.Leave()
	}
	return p.Make(tree.If, op, start, p.End(), cond, then, other)
}

// For parses for (init; cond; step), for (x of y), for (T x : y) and the like; "..." may stand for the whole head or for one part.
func (p *Parser) For() tree.ID {
	start := p.Here()
	p.Next()
	p.Got("await")
	if !p.Got("(") {
		p.Fail("expected %q", "(")
		return p.Make(tree.For, 0, start, p.End(), 0, 0, 0, p.Body())
	}
	s := p.Push(')', true)
	var init tree.ID
	if !p.Is(";") {
		if p.Cur().Kind == Dots && p.PeekIs(1, ")") {
			init = p.meta()
		} else {
			init = p.forInit()
		}
	}
	if w := p.IsAny("in", "of", ":", "as"); w != "" {
		op := p.Cur().Op
		p.Next()
		over := p.Comma()
		p.Pop(s)
		p.closeParen()
		return p.Make(tree.ForEach, op, start, p.End(), init, over, p.Body())
	}
	var cond, step tree.ID
	if p.Got(";") {
		if !p.Is(";") && !p.Is(")") {
			cond = p.Comma()
		}
		if p.Got(";") && !p.Is(")") {
			step = p.Comma()
		}
	}
	p.Pop(s)
	p.closeParen()
	return p.Make(tree.For, 0, start, p.End(), init, cond, step, p.Body())
}

// forInit parses the first part of a for head: a declaration or an expression.
func (p *Parser) forInit() tree.ID {
	noIn := p.NoIn
	p.NoIn = true
	defer func() { p.NoIn = noIn }()
	list := p.New(tree.StmtList, p.Here(), p.Here())
	if p.D.Statement != nil && p.D.Statement(p, list) {
		if p.Prev().Op == opSemicolon { // the statement took the semicolon: give it back
			p.unread()
		}
		first := p.First(list)
		if first == 0 {
			return 0
		}
		if p.Tree.Next(first) == 0 {
			p.Nodes[first].Parent = 0
			return first
		}
		return list
	}
	return p.Comma()
}

// unread makes the token consumed last the current one again.
func (p *Parser) unread() {
	p.i--
	p.prevEnd = int(p.prevTok.Start)
}

// Switch parses switch (x) { case ...: }.
func (p *Parser) Switch() tree.ID {
	start, op := p.Here(), p.Cur().Op
	p.Next()
	var subject tree.ID
	if !p.Is("{") {
		subject = p.Cond()
	}
	n := p.Make(tree.Switch, op, start, p.End(), subject)
	p.Cases(n)
	return n
}

// Cases parses the braces of a switch into n.
func (p *Parser) Cases(n tree.ID) {
	if !p.Want("{") {
		return
	}
	s := p.Push('}', false)
	for !p.Is("}") && !p.AtEOF() {
		before := p.i
		switch {
		case p.Is("case") || p.Is("default"):
			p.Add(n, p.Case())
		case p.Cur().Kind == Dots || p.Cur().Kind == MetaDots:
			p.Add(n, p.meta())
		case p.IsAny(")", "]") != "":
			p.Next()
		default:
			p.Stmt(n) // a statement before the first case: kept
		}
		if p.i == before {
			p.Next()
		}
	}
	p.Pop(s)
	p.Got("}")
	p.Widen(n)
}

// Case parses the labels that stand together and the statements behind them.
func (p *Parser) Case() tree.ID {
	start := p.Here()
	labels := p.New(tree.CaseLabels, start, start)
	var guard tree.ID
	for p.Is("case") || p.Is("default") {
		if p.Next(); p.Prev().Op == opCase {
			for {
				p.Add(labels, p.CaseLabel())
				if !p.Got(",") {
					break
				}
			}
			if w := p.IsAny("when", "if"); w != "" {
				p.Next()
				guard = p.Expr()
			}
		}
		if !p.Got(":") && !p.Got("->") && !p.Got("=>") && !p.Got(";") {
			p.Fail("expected %q", ":")
			break
		}
	}
	body := p.New(tree.Block, p.Here(), p.Here())
	for !p.AtEOF() && !p.Is("}") && !p.Is("case") && !(p.Is("default") && (p.PeekIs(1, ":") || p.PeekIs(1, "->") || p.PeekIs(1, "=>"))) {
		before := p.i
		p.Stmt(body)
		if p.i == before {
			p.Next()
		}
	}
	return p.Make(tree.Case, 0, start, p.End(), labels, guard, body)
}

// CaseLabel parses one label: an expression that stops before the colon.
func (p *Parser) CaseLabel() tree.ID {
	s := p.Push(':', true)
	defer p.Pop(s)
	if p.D.CaseHook != nil {
		return p.D.CaseHook(p)
	}
	return p.Expr()
}

// Try parses try {...} catch (...) {...} finally {...}.
func (p *Parser) Try() tree.ID {
	start := p.Here()
	p.Next()
	body := p.Body()
	n := p.Make(tree.Try, 0, start, p.End(), body)
	for p.Is("catch") {
		p.Add(n, p.Catch())
	}
	if p.Is("finally") {
		p.Add(n, p.Finally())
	}
	p.Widen(n)
	return n
}

// Catch parses catch (T e) {...}, also without the bracket.
func (p *Parser) Catch() tree.ID {
	start := p.Here()
	p.Next()
	var typ, name tree.ID
	if p.Got("(") {
		s := p.Push(')', true)
		typ, name = p.catchParam()
		p.Pop(s)
		p.closeParen()
	}
	if p.Is("when") { // C#
		p.Next()
		p.Cond()
	}
	return p.Make(tree.Catch, 0, start, p.End(), typ, name, p.Body())
}

func (p *Parser) catchParam() (typ, name tree.ID) {
	switch {
	case p.Is(")"):
		return 0, 0
	case p.Cur().Kind == Dots || p.Is("..."):
		return p.leaf(tree.Ellipsis), 0
	}
	if p.D.CatchHook != nil {
		return p.D.CatchHook(p)
	}
	for p.Is("final") || p.Is("const") {
		p.Next()
	}
	if p.PeekIs(1, ")") || p.D.TypeHook == nil {
		x := p.Expr()
		if p.D.TypeHook != nil && p.Kind(x) == tree.Ident && p.D.TypedMeta != nil { // a type without a name
			return x, 0
		}
		return 0, x
	}
	typ = p.D.TypeHook(p)
	if p.Is("|") {
		list := p.Make(tree.Tuple, 0, int(p.Nodes[typ].Start), p.End(), typ)
		for p.Got("|") {
			p.Add(list, p.D.TypeHook(p))
		}
		typ = list
	}
	if k := p.Cur().Kind; k == Word || k == Meta || k == MetaDots || k == Dots {
		name = p.Name()
	}
	return typ, name
}

// Finally parses finally {...}.
func (p *Parser) Finally() tree.ID {
	start := p.Here()
	p.Next()
	return p.Make(tree.Finally, 0, start, p.End(), p.Body())
}

var (
	opSemicolon = tree.OpOf(";")
	opCase      = tree.OpOf("case")
)
