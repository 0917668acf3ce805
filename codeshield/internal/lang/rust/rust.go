// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package rust is the dialect of Rust.
package rust

import (
	"strings"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Dialect returns the dialect of Rust, made on first use.
var Dialect = sync.OnceValue(func() *parse.Dialect {
	return parse.Dialect{
		Name:          "rust",
		LineComments:  []string{"//"},
		BlockComments: [][2]string{{"/*", "*/"}},
		NestComments:  true,
		Puncts: strings.Fields("( ) [ ] { } , ; : :: . .. ... ..= -> => ? ! # $ @ + - * / % & | ^ << >> && || ~ == != < > <= >= " +
			"= += -= *= /= %= &= |= ^= <<= >>="),
		Words: strings.Fields("if else for while loop match return break continue fn let const static struct enum union trait impl mod use pub " +
			"extern unsafe async move mut ref dyn where type in as await"),
		Quotes:      `"`,
		NoDotFloat:  true,
		FloatSuffix: "f",
		Lex:         lex,
		Prefix:      []parse.OpLevel{{Level: 13, Ops: []string{"-", "!", "*"}}},
		Infix: []parse.OpLevel{
			{Level: 1, Right: true, Kind: tree.Assign, Ops: strings.Fields("= += -= *= /= %= &= |= ^= <<= >>=")},
			{Level: 3, Ops: []string{"||"}},
			{Level: 4, Ops: []string{"&&"}},
			{Level: 5, Ops: strings.Fields("== != < > <= >=")},
			{Level: 6, Ops: []string{"|"}},
			{Level: 7, Ops: []string{"^"}},
			{Level: 8, Ops: []string{"&"}},
			{Level: 9, Ops: []string{"<<", ">>"}},
			{Level: 10, Ops: []string{"+", "-"}},
			{Level: 11, Ops: []string{"*", "/", "%"}},
		},
		Postfix:     []string{"?"},
		Members:     []string{".", "::"},
		StmtOnly:    strings.Fields("let fn use mod struct enum trait impl"),
		PrimaryHook: primary,
		PostfixHook: postfix,
		InfixHook:   infix,
		ParenHook:   unit,
		BraceHook:   block,
		TypeHook:    typ,
		CaseHook:    pattern,
		TypedMeta:   typedMeta,
		Statement:   statement,
		Fragment:    fragment,
	}.Compile()
})

// lex takes lifetimes, characters, raw strings and byte strings.
func lex(p *parse.Parser, off int, t *parse.Token) bool {
	s := p.Src[:p.Limit()]
	i := off
	switch s[i] {
	case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9':
		if prev := p.LastLexed(); prev.Kind == parse.Punct && p.Src[prev.Start:prev.End] == "." { // t.0.1
			for i < len(s) && s[i] >= '0' && s[i] <= '9' {
				i++
			}
			t.Kind, t.End = parse.Number, int32(i)
			return true
		}
	case '\'':
		return quote(p, off, i, t)
	case '$': // $name and $crate in the body of a macro
		if p.IsIdentStart(off + 1) {
			end := p.IdentEnd(off + 1)
			t.Kind, t.End, t.VStart, t.VEnd = parse.Word, int32(end), int32(off), int32(end)
			return true
		}
	case 'b', 'c', 'r':
		if s[i] != 'r' {
			i++
		}
		if i < len(s) && s[i] == 'r' {
			i++
		}
		j := i
		for j < len(s) && s[j] == '#' {
			j++
		}
		switch {
		case j < len(s) && s[j] == '"' && s[i-1] == 'r':
			p.LexUntil(off, j+1, `"`+s[i:j], false, t)
			return true
		case i < len(s) && s[i] == '"' && i > off:
			p.LexQuoted(off, i, '"', true, t)
			return true
		case i < len(s) && s[i] == '\'' && s[off] == 'b' && i == off+1:
			return quote(p, off, i, t)
		case j == i+1 && i == off+1 && p.IsIdentStart(j): // r#type
			end := p.IdentEnd(j)
			t.Kind, t.End, t.VStart, t.VEnd = parse.Word, int32(end), int32(j), int32(end)
			return true
		}
	case '"':
		p.LexQuoted(off, off, '"', true, t)
		return true
	}
	return false
}

// quote tells the character 'a' from the lifetime 'a.
func quote(p *parse.Parser, off, i int, t *parse.Token) bool {
	s := p.Src[:p.Limit()]
	if i+1 < len(s) && s[i+1] != '\\' && p.IsIdentStart(i+1) {
		end := p.IdentEnd(i + 1)
		if end >= len(s) || s[end] != '\'' {
			t.Kind, t.End, t.VStart, t.VEnd = parse.Word, int32(end), int32(off), int32(end)
			return true
		}
	}
	p.LexQuoted(off, i, '\'', false, t)
	t.Kind = parse.CharLit
	return true
}

// isLifetime reports whether the token n ahead is a lifetime or a label.
func isLifetime(p *parse.Parser, n int) bool {
	w := p.PeekWord(n)
	return len(w) > 1 && w[0] == '\''
}

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
			t = p.Make(tree.Cast, 0, start, p.End(), typ(p), t)
		}
		closeAngle(p)
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
			return p.Make(tree.Lambda, 0, start, p.End(), mods, params, 0, p.Bad())
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

// macroCall parses name!(...). What stands in the brackets is read as arguments, else as statements.
func macroCall(p *parse.Parser, name tree.ID, start int) tree.ID {
	op := p.Cur().Op
	p.Next()
	if p.Kind(name) == tree.Ident {
		p.Nodes[name].Op = op
	}
	open := p.IsAny("(", "[", "{")
	shut := map[string]string{"(": ")", "[": "]", "{": "}"}[open]
	if open == "{" && items(p) {
		b := p.Block()
		args := p.Make(tree.Args, 0, int(p.Nodes[b].Start), p.End(), b)
		return p.Make(tree.Call, 0, start, p.End(), name, args)
	}
	args := p.New(tree.Args, p.Here(), p.Here())
	p.List(args, open, shut, func() tree.ID {
		x := macroArg(p)
		for p.IsAny(";", "=>", ":", "=", "->", "in") != "" && !p.Is(shut) { // a => b, x: y, [v; n]
			p.Next()
			if p.Is(shut) || p.Is(",") {
				break
			}
			p.Add(args, x)
			x = macroArg(p)
		}
		return x
	})
	return p.Make(tree.Call, 0, start, p.End(), name, args)
}

// from makes n begin at start, over the words before it that make no node.
func from(p *parse.Parser, start int, n tree.ID) tree.ID {
	p.Nodes[n].Start = min(p.Nodes[n].Start, int32(start))
	return n
}

// items reports that what stands in braces begins like an item.
func items(p *parse.Parser) bool {
	switch p.PeekWord(1) {
	case "fn", "struct", "enum", "impl", "pub", "use", "const", "static", "type", "trait", "mod", "extern", "unsafe", "let":
		return p.Peek(1).Op != 0
	}
	return p.PeekIs(1, "#")
}

func macroArg(p *parse.Parser) tree.ID {
	if p.Cur().Op != 0 && p.Cur().Kind == parse.Word {
		switch p.Word() {
		case "let", "fn", "struct", "enum", "impl", "pub", "use", "const", "static", "type", "trait", "mod", "extern":
			return p.One()
		}
	}
	if p.Is("#") || p.Is("$") {
		return p.Leaf(tree.Bad, 0)
	}
	return p.Arg()
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

func typedMeta(p *parse.Parser) tree.ID {
	if p.Cur().Kind != parse.Meta || !p.PeekIs(1, ":") {
		return 0
	}
	start, name := p.Here(), p.Name()
	p.Next()
	return p.Make(tree.TypedMetavar, 0, start, p.End(), name, typ(p))
}

// closeAngle takes one ">", half of a ">>" if need be.
func closeAngle(p *parse.Parser) {
	if p.Is(">>") || p.Is(">=") || p.Is(">>=") {
		p.Split(1)
	}
	p.Want(">")
}
