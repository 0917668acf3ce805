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
			t := p.Next()
			p.Cover(parent, int(t.Start))
			continue
		}
		before, start := p.i, p.Here()
		p.Stmt(parent)
		if p.i == before { // nothing fitted: keep the token and go on
			p.Fail("unexpected %q", p.describe())
			p.Add(parent, p.leaf(tree.Bad))
		}
		p.Cover(parent, start)
	}
}

// Cover keeps what was consumed from the offset from on, behind the last statement of the file, in a Skipped node, if parent is
// the file: every token lies in a node below the root. Lists within a statement hold what they pass over in their own range.
func (p *Parser) Cover(parent tree.ID, from int) { p.CoverTo(parent, from, p.prevEnd) }

// CoverTo is Cover up to the offset to.
func (p *Parser) CoverTo(parent tree.ID, from, to int) {
	if parent != p.Root || p.Pattern || p.stopped {
		return
	}
	from = max(from, int(p.Nodes[parent].End))
	for from < to && isSpace(p.Src[from]) {
		from++
	}
	for to > from && isSpace(p.Src[to-1]) {
		to--
	}
	if from >= to {
		return
	}
	if last := p.Nodes[parent].Last; p.Kind(last) == tree.Skipped && p.Nodes[last].End == p.Nodes[parent].End {
		p.Nodes[last].End, p.Nodes[parent].End = int32(to), int32(to) // one for all of a run: closers may be many
		return
	}
	p.Add(parent, p.New(tree.Skipped, from, to))
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

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
	if !p.Is("{") {
		p.Fail("expected %q", "{")
		return p.New(tree.Block, p.prevEnd, p.prevEnd)
	}
	b := p.New(tree.Block, p.Here(), p.Here())
	p.Next()
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
		if p.closesStmt() || (p.First(parent) != 0 || p.Kind(parent) == tree.Block) && p.IsAny("*", "&", "(", "!", "~", "++", "--") != "" {
			p.Got(";")
			p.Add(parent, n)
			return
		}
		x := p.Infix(p.Postfixes(n), 0)
		if x == n { // another statement on the same line
			p.Add(parent, n)
			return
		}
		p.finishExpr(parent, x, int(p.Nodes[x].Start))
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
		if !p.Is("}") && !p.AtEOF() && !p.Is("case") && !(p.Is("default") && p.PeekIs(1, ":")) {
			body = p.One()
		}
		p.Add(parent, p.Make(tree.Label, 0, start, p.End(), name, body))
		return
	}
	start := p.Here()
	x := p.Comma()
	p.finishExpr(parent, x, start)
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

// finishExpr adds an expression statement with its semicolon, from start on: x may begin behind what names the global scope.
func (p *Parser) finishExpr(parent, x tree.ID, start int) {
	n := p.Make(tree.ExprStmt, 0, min(start, int(p.Nodes[x].Start)), max(int(p.Nodes[x].End), p.End()), x)
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

var (
	opSemicolon = tree.OpOf(";")
	opCase      = tree.OpOf("case")
)
