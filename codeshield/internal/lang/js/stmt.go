// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package js

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// statement parses the statements and declarations that the shared parser does not know, and the members and properties
// that a fragment begins with.
func statement(p *parse.Parser, parent tree.ID) bool {
	t := p.Cur()
	switch t.Kind {
	case parse.Word:
		if wordStatement(p, parent) {
			return true
		}
		return loose(p, parent)
	case parse.Str, parse.Number, parse.Meta:
		return loose(p, parent)
	case parse.Text:
		p.Add(parent, p.Leaf(tree.Directive, 0))
		return true
	case parse.Punct:
		switch t.Op {
		case opAt:
			decorated(p, parent)
			return true
		case opComma: // what stands between the properties or the arguments of a fragment
			p.Fail("unexpected %q", ",")
			p.Add(parent, p.Leaf(tree.Empty, 0))
			return true
		case opDot, opOptional: // the rest of a chain
			p.Fail("expected an operand")
			expression(p, parent, p.Bad())
			return true
		case opDots:
			if k := p.Peek(1); k.NL || k.Kind == parse.EOF || k.Op == opShut { // an elision
				p.Add(parent, p.Leaf(tree.Empty, 0))
				return true
			}
		case opBrace: // a fragment of JSON
			if k := p.Peek(1).Kind; k == parse.Str && p.Peek(2).Op == opColon {
				expression(p, parent, object(p))
				return true
			}
		case opLess:
			if s := p.Src[:p.Limit()]; int(t.End) < len(s) && s[t.End] == '/' { // a closing tag without its element
				_, end := closingTag(s, int(t.Start))
				p.Fail("unexpected closing tag")
				p.Take(parse.Token{Kind: parse.Text, Start: t.Start, End: int32(end), VStart: t.Start, VEnd: int32(end)})
				p.Add(parent, p.Leaf(tree.Bad, 0))
				return true
			}
		}
	}
	return false
}

// expression finishes an expression statement of which the first operand is parsed.
func expression(p *parse.Parser, parent, first tree.ID) {
	x := p.Infix(p.Postfixes(first), 0)
	n := p.Make(tree.ExprStmt, 0, int(p.Nodes[x].Start), max(int(p.Nodes[x].End), p.End()), x)
	p.EndStmt(n)
	p.Add(parent, n)
}

// wordStatement parses a statement that a word begins and reports whether there is one.
func wordStatement(p *parse.Parser, parent tree.ID) bool {
	start := p.Here()
	next := p.Peek(1)
	switch p.Word() {
	case "var", "const":
		if p.PeekWord(1) == "enum" {
			p.Next()
			p.Add(parent, enum(p, start, 0))
			return true
		}
		variables(p, parent, start, 0)
	case "let", "using":
		if next.Kind != parse.Word && next.Kind != parse.Meta && next.Op != opBracket && next.Op != opBrace && next.Kind != parse.Dots ||
			p.PeekIs(1, "in") || p.PeekIs(1, "of") && p.Peek(2).Op != opEqual || p.PeekIs(1, "instanceof") || next.NL && p.Word() == "using" {
			return false
		}
		variables(p, parent, start, 0)
	case "await":
		if p.PeekWord(1) != "using" || p.Peek(2).Kind != parse.Word || p.Peek(2).NL {
			return false
		}
		mods := asyncModifier(p)
		variables(p, parent, start, mods)
	case "function":
		if k := next.Kind; k != parse.Word && k != parse.Meta && k != parse.Dots && next.Op != opStar {
			return false
		}
		p.Add(parent, function(p, start, 0, true))
	case "async":
		switch {
		case p.PeekWord(1) == "function" && !next.NL && p.Peek(2).Op != opParen:
			p.Add(parent, function(p, start, asyncModifier(p), true))
		case methodAhead(p, 1):
			p.Add(parent, classMember(p))
		default:
			return false
		}
	case "class":
		p.Add(parent, class(p, start, 0, opClass))
	case "import":
		if next.Op == opParen || next.Op == opDot {
			return false
		}
		imports(p, parent)
	case "export":
		exports(p, parent, 0)
	case "debugger":
		if next.Op != opSemicolon && !next.NL && next.Kind != parse.EOF && next.Op != opShut {
			return false
		}
		n := p.Leaf(tree.Directive, 0)
		p.EndStmt(n)
		p.Add(parent, n)
	case "with":
		if next.Op != opParen {
			return false
		}
		p.Next()
		x := p.Cond()
		args := p.Make(tree.Args, 0, int(p.Nodes[x].Start), int(p.Nodes[x].End), x)
		p.Add(parent, p.Make(tree.With, opWith, start, p.End(), args, p.Body()))
	case "constructor", "get", "set", "static", "public", "private", "protected", "readonly", "override", "accessor":
		if !memberAhead(p) {
			return false
		}
		p.Add(parent, classMember(p))
	default:
		return typeStatement(p, parent, start, 0)
	}
	return true
}

// statementWord reports whether w begins statements and nothing else.
func statementWord(w string) bool {
	switch w {
	case "var", "let", "const", "if", "for", "while", "switch", "return", "throw", "function", "try":
		return true
	}
	return false
}

// startsOperand reports whether t goes on with a statement that a keyword began rather than making the word before it a name.
func startsOperand(t *parse.Token) bool {
	return t.Kind == parse.Word && !t.NL || t.Kind == parse.Str || t.Kind == parse.Number
}

// memberAhead reports whether a member of a class stands here, outside of one.
func memberAhead(p *parse.Parser) bool {
	next := p.Peek(1)
	switch p.Word() {
	case "constructor":
		return methodAhead(p, 0)
	case "get", "set":
		return !next.NL && startsKey(next) && next.Op != opBracket && methodAhead(p, 1)
	}
	return next.Kind == parse.Word && !next.NL || next.Kind == parse.Meta || next.Op == opStar || next.Op == opBrace && p.Word() == "static"
}

// methodAhead reports whether the name n tokens ahead is that of a method: parameters and a body follow.
func methodAhead(p *parse.Parser, n int) bool {
	if k := p.Peek(n).Kind; k != parse.Word && k != parse.Meta {
		return false
	}
	if p.Peek(n+1).Op != opParen {
		return false
	}
	k := p.After(n + 1)
	if k == 0 {
		return false
	}
	switch t := p.Peek(k); t.Op {
	case opBrace:
		return !t.NL
	case opColon:
		for j := k + 1; j < k+40; j++ {
			switch t := p.Peek(j); {
			case t.Kind == parse.EOF, t.Op == opSemicolon, t.Op == opEqual:
				return false
			case t.Op == opBrace:
				return !t.NL && j > k+1
			}
		}
	}
	return false
}

// loose parses what stands outside of its class or its object in a fragment: a method, a property.
func loose(p *parse.Parser, parent tree.ID) bool {
	t, next := p.Cur(), p.Peek(1)
	switch next.Op {
	case opParen:
		t = p.Cur()
		if t.Op != 0 || t.Kind != parse.Word && t.Kind != parse.Meta || !headLine(p, int(t.End)) || !methodAhead(p, 0) {
			return false
		}
		if p.Word() == "async" && arrowBehind(p, 1) { // async (x): T => {}
			return false
		}
		p.Add(parent, classMember(p))
		return true
	case opColon:
		t = p.Cur()
		if t.Op != 0 {
			return false
		}
		after := p.Peek(2)
		if after.Kind == parse.EOF || after.NL && t.Kind == parse.Word || after.Op == opBrace && t.Kind == parse.Word && !p.Pattern || after.Kind == parse.Word && loopWord(p.PeekWord(2)) {
			return false // a label
		}
		n := property(p)
		if p.Got(";") || p.Got(",") {
			p.Widen(n)
		}
		p.Add(parent, n)
		return true
	}
	return false
}

func loopWord(w string) bool {
	switch w {
	case "for", "while", "do", "switch", "if", "try", "var", "let", "const", "return":
		return true
	}
	return false
}

// headLine reports whether the line that goes on at off may be the head of a method: it ends with an open brace, or within
// the parameters, or holds a brace not far from here.
func headLine(p *parse.Parser, off int) bool {
	end := p.LineEnd(off)
	near := p.Src[off:min(end, off+headWindow)]
	if end <= off+headWindow {
		near = strings.TrimRight(near, " \t\r")
		if near == "" {
			return false
		}
		switch near[len(near)-1] {
		case '{', '(', ',', '}', '.':
			return true
		}
	}
	return strings.Contains(near, "{")
}

// headWindow is how far headLine looks.
const headWindow = 2000

// variables parses a declaration of variables: one node each.
func variables(p *parse.Parser, parent tree.ID, start int, mods tree.ID) {
	op := opUsing
	switch p.Word() {
	case "var":
		op = opVar
	case "let":
		op = opLet
	case "const":
		op = opConst
	}
	p.Next()
	for {
		name := binding(p)
		p.Got("!")
		typ := typeAnnotation(p, typeExpr)
		var value tree.ID
		if p.Got("=") {
			value = p.Expr()
		}
		n := p.Make(tree.VarDef, op, start, p.End(), mods, typ, name, value)
		if p.Is(",") {
			p.Add(parent, n)
			if p.Next(); p.AtEOF() || p.Is(";") {
				return
			}
			mods = p.Clone(mods)
			continue
		}
		if p.Word() != "of" && !p.Is("in") { // else the head of a loop
			p.EndStmt(n)
		}
		p.Add(parent, n)
		return
	}
}

// decorated parses decorators and what they stand before.
func decorated(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	mods := p.New(tree.Modifiers, start, start)
	for p.Is("@") {
		p.Add(mods, decorator(p))
	}
	switch {
	case p.Word() == "export":
		exports(p, parent, mods)
	case p.Word() == "class" && p.Peek(1).Op != opParen:
		p.Add(parent, class(p, start, mods, opClass))
	case typeStatement(p, parent, start, mods):
	case p.AtEOF() || p.Is("}") || p.Is(")"):
		for m := p.First(mods); m != 0; {
			next := p.Tree.Next(m)
			p.Add(parent, m)
			m = next
		}
	default:
		n := classMember(p)
		own := p.Child(n, 0)
		if k := p.Kind(n); k != tree.FuncDef && k != tree.VarDef {
			p.Add(parent, p.Make(tree.Bad, 0, start, p.End(), mods, n))
			return
		}
		for m := p.First(own); m != 0; {
			next := p.Tree.Next(m)
			p.Add(mods, m)
			m = next
		}
		replaceFirst(p, n, mods)
		p.Nodes[n].Start = int32(start)
		p.Add(parent, n)
	}
}

// replaceFirst puts child in the place of the first child of n.
func replaceFirst(p *parse.Parser, n, child tree.ID) {
	old := p.First(n)
	p.Nodes[child].Parent, p.Nodes[child].Next = n, p.Tree.Next(old)
	p.Nodes[n].First = child
}
