// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package parse

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Expr parses an expression, the comma operator left out. It always returns a node and, unless the current token
// closes something, consumes at least one token.
func (p *Parser) Expr() tree.ID { return p.ExprAt(1) }

// ExprAt parses an expression of operators that bind at level min or tighter.
func (p *Parser) ExprAt(min int) tree.ID {
	if !p.Enter() {
		return p.Bad()
	}
	defer p.Leave()
	return p.Infix(p.unary(), min)
}

// Bad makes a node for something missing or misplaced before the current token, without consuming it. It lies where the
// token consumed last ends, so that it widens nothing.
func (p *Parser) Bad() tree.ID {
	return p.New(tree.Bad, p.prevEnd, p.prevEnd)
}

// unary parses a prefix form or a primary expression with its postfixes.
func (p *Parser) unary() tree.ID {
	t := p.Cur()
	if t.Op != 0 && (t.Kind == Punct || t.Kind == Word) {
		if l := p.D.prefix[t.Op]; l.prec != 0 {
			if p.D.PrimaryHook != nil {
				if n := p.D.PrimaryHook(p); n != 0 {
					return p.Postfixes(n)
				}
			}
			op, start := p.Cur().Op, p.Here()
			p.Next()
			x := p.ExprAt(int(l.prec))
			return p.Make(l.kind, op, start, p.End(), x)
		}
	}
	return p.Postfixes(p.primary())
}

// Postfixes parses member accesses, calls, indexes and the like behind left.
func (p *Parser) Postfixes(left tree.ID) tree.ID {
	for n := 0; ; n++ {
		if n > maxChain {
			p.Stop("chain too long")
			return left
		}
		if p.ends() {
			return left
		}
		next := p.postfix(left)
		if next == 0 {
			return left
		}
		left = next
	}
}

// ends reports whether a line break before the current token ends the expression.
func (p *Parser) ends() bool {
	t := p.Cur()
	if !t.NL || p.nest > 0 || p.D.NewlineEnds == nil {
		return false
	}
	return p.D.NewlineEnds(p, &p.prevTok, t)
}

func (p *Parser) postfix(left tree.ID) tree.ID {
	if p.D.PostfixHook != nil {
		if n := p.D.PostfixHook(p, left); n != 0 {
			return n
		}
	}
	t := p.Cur()
	if t.Kind != Punct {
		return 0
	}
	start := int(p.Nodes[left].Start)
	switch {
	case p.Is("("):
		args := p.Args("(", ")")
		return p.Make(tree.Call, 0, start, p.End(), left, args)
	case p.Is("["):
		args := p.Args("[", "]")
		return p.Make(tree.Index, 0, start, p.End(), left, args)
	case p.D.member[t.Op]:
		op := t.Op
		p.Next()
		name := p.memberName()
		return p.Make(tree.Member, op, start, p.End(), left, name)
	case p.D.postfix[t.Op]:
		if t.NL && (p.Is("++") || p.Is("--")) {
			return 0
		}
		op := t.Op
		p.Next()
		return p.Make(tree.Postfix, op, start, p.End(), left)
	}
	return 0
}

// memberName parses what stands behind a member operator: a name (keywords, too), a metavariable, an ellipsis of a method
// chain, or a computed name.
func (p *Parser) memberName() tree.ID {
	switch t := p.Cur(); t.Kind {
	case Word:
		if t.NL && p.D.stmtOnly[p.Src[t.Start:t.End]] {
			break // "foo." cut off before a statement
		}
		return p.Name()
	case Number, Meta, MetaDots, Dots, Str:
		return p.primary()
	case Punct:
		if p.Is("(") || p.Is("{") || p.Is("[") || p.Is("~") || p.Is("*") || p.Is("#") {
			return p.primary()
		}
	}
	p.Fail("expected a name")
	return p.Bad()
}

// Name consumes the current token as a name, whatever it is: an Ident, or a Metavar in a pattern.
func (p *Parser) Name() tree.ID {
	t := p.Cur()
	switch t.Kind {
	case Meta, MetaDots, Dots:
		return p.meta()
	case Word:
		return p.leaf(tree.Ident)
	}
	p.Fail("expected a name")
	return p.Bad()
}

// leaf consumes the current token as a node of kind k.
func (p *Parser) leaf(k tree.Kind) tree.ID {
	t := p.Next()
	n := p.New(k, int(t.Start), int(t.End))
	p.Nodes[n].VStart, p.Nodes[n].VEnd = t.VStart, t.VEnd
	return n
}

// Leaf consumes the current token as a node of kind k with operator op.
func (p *Parser) Leaf(k tree.Kind, op tree.Op) tree.ID {
	n := p.leaf(k)
	p.Nodes[n].Op = op
	return n
}

// meta consumes a metavariable or an ellipsis.
func (p *Parser) meta() tree.ID {
	switch p.Cur().Kind {
	case Meta:
		return p.leaf(tree.Metavar)
	case MetaDots:
		return p.leaf(tree.MetavarEllipsis)
	}
	return p.leaf(tree.Ellipsis)
}

// primary parses an operand.
func (p *Parser) primary() tree.ID {
	if p.D.PrimaryHook != nil {
		if n := p.D.PrimaryHook(p); n != 0 {
			return n
		}
	}
	t := p.Cur()
	switch t.Kind {
	case Word:
		return p.leaf(p.wordKind(t))
	case Number:
		if t.Float {
			return p.leaf(tree.Float)
		}
		return p.leaf(tree.Int)
	case Str:
		return p.String()
	case CharLit:
		return p.leaf(tree.Char)
	case RegexLit:
		return p.leaf(tree.Regex)
	case Meta, MetaDots, Dots:
		return p.meta()
	case DeepOpen:
		return p.deepExpr()
	case Punct:
		switch {
		case p.Is("("):
			return p.Paren()
		case p.Is("["):
			n := p.ListNode(tree.Array, "[", "]")
			p.Nodes[n].Op = 0 // a comma behind the last element means nothing
			return n
		case p.Is("{") && p.D.BraceHook != nil && !p.NoBrace:
			if n := p.D.BraceHook(p); n != 0 {
				return n
			}
		case p.Is("..."): // an elision in code
			return p.leaf(tree.Empty)
		}
	}
	p.Fail("expected an expression")
	if p.Cur().Kind == EOF || p.closes() {
		return p.Bad()
	}
	// An operator or a character that fits nowhere: keep it as Bad, the caller goes on behind it.
	return p.leaf(tree.Bad)
}

// closes reports whether the current token ends an expression rather than being a stray one.
func (p *Parser) closes() bool {
	switch p.IsAny(")", "]", "}", ",", ";", ":", "=>") {
	case "":
		return false
	}
	return true
}

// wordKind tells literals among words from names.
func (p *Parser) wordKind(t *Token) tree.Kind {
	switch p.Src[t.Start:t.End] {
	case "true", "false", "True", "False", "TRUE", "FALSE":
		return tree.Bool
	case "null", "nil", "None", "nullptr", "NULL", "Null":
		return tree.Null
	}
	return tree.Ident
}

// String parses a string token; strings with holes go to the dialect.
func (p *Parser) String() tree.ID {
	if p.Cur().Holes && p.D.StringHook != nil {
		return p.D.StringHook(p)
	}
	return p.leaf(tree.String)
}

// deepExpr parses <... e ...>.
func (p *Parser) deepExpr() tree.ID {
	start := p.Here()
	p.Next()
	s := p.Push(0, true)
	x := p.Expr()
	p.Pop(s)
	if p.Cur().Kind == DeepShut {
		p.Next()
	} else {
		p.Fail("expected ...>")
	}
	return p.Make(tree.Deep, 0, start, p.End(), x)
}

// Paren parses a parenthesised expression, a tuple or, in a pattern, a typed metavariable. The brackets of a
// parenthesised expression widen it but make no node.
func (p *Parser) Paren() tree.ID {
	if p.Pattern {
		if n := p.typedMeta(); n != 0 {
			return n
		}
	}
	if p.D.ParenHook != nil {
		if n := p.D.ParenHook(p); n != 0 {
			return n
		}
	}
	start := p.Here()
	list := p.ListNode(tree.Tuple, "(", ")")
	first := p.First(list)
	comma := p.Nodes[list].Op == opComma
	p.Nodes[list].Op = 0
	if first == 0 || p.Tree.Next(first) != 0 || comma {
		return list
	}
	// One expression: it takes the brackets' range, as the reference does.
	end := p.End()
	p.Nodes[first].Parent, p.Nodes[first].Next = 0, 0
	p.Nodes[first].Start, p.Nodes[first].End = int32(start), max(int32(end), p.Nodes[first].End)
	return first
}

var opComma = tree.OpOf(",")

// Infix parses the operators behind left that bind at level min or tighter.
func (p *Parser) Infix(left tree.ID, min int) tree.ID {
	for n := 0; ; n++ {
		if n > maxChain {
			p.Stop("chain too long")
			return left
		}
		if p.ends() {
			return left
		}
		if p.D.InfixHook != nil {
			if x := p.D.InfixHook(p, left, min); x != 0 {
				left = x
				continue
			}
		}
		t := p.Cur()
		if t.Op == 0 || t.Kind != Punct && t.Kind != Word {
			return left
		}
		start := int(p.Nodes[left].Start)
		if p.D.Ternary >= min && p.D.Ternary > 0 && t.Kind == Punct && p.Is("?") {
			left = p.ternary(left, start)
			continue
		}
		l := p.D.infix[t.Op]
		if l.prec == 0 || int(l.prec) < min || p.NoIn && p.Is("in") {
			return left
		}
		op := t.Op
		p.Next()
		var right tree.ID
		switch {
		case l.kind == tree.TypeTest && p.D.TypeHook != nil:
			right = p.D.TypeHook(p)
		case l.right:
			right = p.ExprAt(int(l.prec))
		default:
			right = p.ExprAt(int(l.prec) + 1)
		}
		left = p.Make(l.kind, op, start, p.End(), left, right)
	}
}

// ternary parses c ? a : b behind c.
func (p *Parser) ternary(cond tree.ID, start int) tree.ID {
	p.Next()
	s := p.Push(':', true)
	then := p.ExprAt(1)
	p.Pop(s)
	var other tree.ID
	if p.Want(":") {
		other = p.ExprAt(p.D.Ternary)
	} else {
		other = p.Bad()
	}
	return p.Make(tree.Cond, 0, start, p.End(), cond, then, other)
}
