// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package rust

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

func primary(p *parse.Parser) tree.ID {
	start, op := p.Here(), p.Cur().Op
	if isLifetime(p, 0) && p.PeekIs(1, ":") {
		p.Next()
		p.Next()
		return p.ExprAt(12)
	}
	if p.Is("#") && (p.PeekIs(1, "[") || p.PeekIs(1, "!")) { // an attribute of an expression
		attributes(p, 0)
		return from(p, start, p.ExprAt(12))
	}
	switch {
	case (p.Is("mut") || p.Is("ref")) && op != 0: // of a binding
		p.Next()
		return from(p, start, p.ExprAt(12))
	case p.Is("if"), p.Is("match"), p.Is("loop"), p.Is("while"), p.Is("for"), p.Is("unsafe") && p.PeekIs(1, "{"), p.Is("const") && p.PeekIs(1, "{"),
		p.Is("async") && (p.PeekIs(1, "{") || p.PeekIs(1, "move") && p.PeekIs(2, "{")):
		return p.Make(tree.StmtExpr, 0, start, p.End(), control(p))
	case p.Is("|"), p.Is("||"), p.Is("move"), p.Is("static") && (p.PeekIs(1, "|") || p.PeekIs(1, "move")), p.Is("async"):
		return closure(p)
	case p.Is("&"), p.Is("&&"):
		double := p.Is("&&")
		if double {
			p.Split(1)
			op = p.Cur().Op
		}
		p.Next()
		if p.Is("raw") && (p.PeekIs(1, "const") || p.PeekIs(1, "mut")) {
			p.Next()
		}
		p.Got("mut")
		p.Got("const")
		return p.Make(tree.Unary, op, start, p.End(), p.ExprAt(13))
	case p.Is("return"), p.Is("break"), p.Is("continue"):
		return p.Make(tree.StmtExpr, 0, start, p.End(), jump(p))
	case p.Is(".."), p.Is("..="):
		p.Next()
		var hi tree.ID
		if operandFollows(p) {
			hi = p.ExprAt(3)
		}
		return p.Make(tree.Binary, op, start, p.End(), 0, hi)
	case p.Is("<"): // <T as Trait>::f
		p.Next()
		t := typ(p)
		if p.Got("as") {
			t = p.Make(tree.TypeOther, 0, start, p.End(), t, typ(p))
		}
		closeAngle(p)
		p.Nodes[t].Start = int32(start)
		p.Widen(t)
		return t
	case p.Is("::"):
		p.Next()
		return p.Name()
	case p.Is("["):
		return array(p)
	case p.Is("let"): // in a condition
		p.Next()
		pat := pattern(p)
		var x tree.ID
		if p.Want("=") {
			x = p.ExprAt(5)
		}
		return p.Make(tree.Assign, tree.OpOf("let"), start, p.End(), pat, x)
	}
	return 0
}

// array parses [a, b] and [x; n].
func array(p *parse.Parser) tree.ID {
	n := p.New(tree.Array, p.Here(), p.Here())
	p.List(n, "[", "]", func() tree.ID {
		x := p.Arg()
		if p.Is(";") {
			p.Next()
			p.Add(n, x)
			return p.Expr()
		}
		return x
	})
	return n
}

// operandFollows reports whether an expression may begin at the current token.
func operandFollows(p *parse.Parser) bool {
	t := p.Cur()
	switch t.Kind {
	case parse.Word:
		return !p.Is("if") && !p.Is("as")
	case parse.Number, parse.Str, parse.CharLit, parse.Meta, parse.Dots, parse.DeepOpen, parse.MetaDots:
		return true
	case parse.Punct:
		return p.IsAny("(", "[", "-", "*", "&", "!", "|") != "" || p.Is("{") && !p.NoBrace
	}
	return false
}

// unit parses ().
func unit(p *parse.Parser) tree.ID { return 0 }

func block(p *parse.Parser) tree.ID {
	if p.Peek(1).Kind == parse.Str && p.PeekIs(2, ":") {
		return object(p)
	}
	start := p.Here()
	return p.Make(tree.StmtExpr, 0, start, p.End(), p.Block())
}

// jump parses return, break and continue where an expression may stand.
func jump(p *parse.Parser) tree.ID {
	start := p.Here()
	k := map[string]tree.Kind{"return": tree.Return, "break": tree.Break, "continue": tree.Continue}[p.Word()]
	p.Next()
	var x tree.ID
	if isLifetime(p, 0) {
		x = p.Leaf(tree.Ident, 0)
	}
	if k != tree.Continue && (operandFollows(p) || p.Is("..")) {
		x = p.Expr()
	}
	return p.Make(k, 0, start, p.End(), x)
}

// closure parses move |a, b: T| -> R { ... }.
func closure(p *parse.Parser) tree.ID {
	start := p.Here()
	var mods tree.ID
	for p.Is("move") || p.Is("async") || p.Is("static") {
		m := p.Leaf(tree.Modifier, 0)
		if mods == 0 {
			mods = p.Make(tree.Modifiers, 0, start, p.End(), m)
		} else {
			p.Add(mods, m)
		}
	}
	params := p.New(tree.Params, p.Here(), p.Here())
	if !p.Got("||") {
		if !p.Is("|") {
			p.Fail("expected %q", "|")
			return p.Make(tree.Lambda, 0, start, p.End(), mods, p.New(tree.Params, p.End(), p.End()), 0, p.Bad())
		}
		p.Next()
		s := p.Push('|', true)
		for !p.Is("|") && !p.Stuck() {
			before := p.Here()
			p.Add(params, closureParam(p))
			if !p.Got(",") && p.Here() == before {
				p.Next()
			}
		}
		p.Pop(s)
		p.Got("|")
	}
	var res tree.ID
	if p.Got("->") {
		res = typ(p)
	}
	var body tree.ID
	if p.Is("{") {
		body = p.Block()
	} else {
		body = p.Expr()
	}
	return p.Make(tree.Lambda, 0, start, p.End(), mods, params, res, body)
}

func closureParam(p *parse.Parser) tree.ID {
	start := p.Here()
	if k := p.Cur().Kind; k == parse.Dots || k == parse.MetaDots {
		return p.Name()
	}
	name := patternAt(p, 7)
	var t tree.ID
	if p.Got(":") {
		t = typ(p)
	}
	return p.Make(tree.Param, 0, start, p.End(), 0, t, name, 0)
}

func postfix(p *parse.Parser, left tree.ID) tree.ID {
	start := int(p.Nodes[left].Start)
	switch {
	case p.Is("!") && p.Cur().Kind == parse.Punct && !p.Cur().Space && (p.PeekIs(1, "(") || p.PeekIs(1, "[") || p.PeekIs(1, "{")):
		return macroCall(p, left, start)
	case p.Is("::") && p.PeekIs(1, "<"):
		p.Next()
		return typeArgs(p, left, start)
	case p.Is(".") && p.PeekIs(1, "await"):
		op, _ := tree.FindOp("await")
		p.Next()
		p.Next()
		return p.Make(tree.Unary, op, start, p.End(), left)
	case p.Is("{") && !p.NoBrace && structLiteral(p, left):
		return p.Make(tree.Composite, 0, start, p.End(), left, fields(p))
	}
	return 0
}

// structLiteral tells S { a: 1 } from a block behind an expression.
func structLiteral(p *parse.Parser, left tree.ID) bool {
	switch p.Kind(left) {
	case tree.Ident, tree.Member, tree.TypeArgs:
		name := p.Text(left)
		if i := strings.LastIndex(name, "::"); i >= 0 {
			name = name[i+2:]
		}
		upper := name != "" && (name[0] >= 'A' && name[0] <= 'Z')
		k := p.Peek(1).Kind
		return upper && (p.PeekIs(1, "}") || k == parse.Word || k == parse.Dots || k == parse.Meta || p.PeekIs(1, "..") || p.PeekIs(1, "#")) ||
			(k == parse.Word || k == parse.Meta) && (p.PeekIs(2, ":") || p.PeekIs(2, ","))
	case tree.Metavar:
		k := p.Peek(1).Kind
		return k == parse.Dots || p.PeekIs(2, ":") || p.PeekIs(2, ",")
	}
	return false
}

func fields(p *parse.Parser) tree.ID {
	n := p.New(tree.Dict, p.Here(), p.Here())
	p.List(n, "{", "}", func() tree.ID {
		start := p.Here()
		attributes(p, 0)
		switch {
		case p.Is(".."):
			op := p.Cur().Op
			p.Next()
			if p.Is("}") {
				return p.Make(tree.Spread, op, start, p.End())
			}
			return p.Make(tree.Spread, op, start, p.End(), p.Expr())
		case p.Cur().Kind == parse.Dots, p.Cur().Kind == parse.MetaDots:
			return p.Name()
		}
		p.Got("ref")
		p.Got("mut")
		key := p.Expr()
		var v tree.ID
		if p.Got(":") {
			v = pattern(p)
		}
		return p.Make(tree.Pair, 0, start, p.End(), key, v)
	})
	return n
}

// from makes n begin at start, over the words before it that make no node.
func from(p *parse.Parser, start int, n tree.ID) tree.ID {
	p.Nodes[n].Start = min(p.Nodes[n].Start, int32(start))
	return n
}

// infix parses casts and ranges.
func infix(p *parse.Parser, left tree.ID, min int) tree.ID {
	start := int(p.Nodes[left].Start)
	switch {
	case p.Is("as") && min <= 12:
		p.Next()
		return p.Make(tree.Cast, 0, start, p.End(), typ(p), left)
	case (p.Is("..") || p.Is("..=") || p.Is("...") && !p.Pattern) && min <= 2:
		op := p.Cur().Op
		p.Next()
		var hi tree.ID
		if operandFollows(p) {
			hi = p.ExprAt(3)
		}
		return p.Make(tree.Binary, op, start, p.End(), left, hi)
	}
	return 0
}

// closeAngle takes one ">", half of a ">>" if need be.
func closeAngle(p *parse.Parser) {
	if p.Is(">>") || p.Is(">=") || p.Is(">>=") {
		p.Split(1)
	}
	p.Want(">")
}
