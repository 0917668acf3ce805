// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package golang is the dialect of Go.
package golang

import (
	"strings"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Dialect returns the dialect of Go, made on first use.
var Dialect = sync.OnceValue(func() *parse.Dialect {
	return parse.Dialect{
		Name:          "go",
		LineComments:  []string{"//"},
		BlockComments: [][2]string{{"/*", "*/"}},
		Puncts: strings.Fields("( ) [ ] { } , ; : := . ... <- ++ -- + - * / % & | ^ << >> &^ && || ! ~ " +
			"== != < > <= >= = += -= *= /= %= &= |= ^= <<= >>= &^="),
		Words: strings.Fields("if else for switch select case default return break continue goto go defer func var const type struct " +
			"interface map chan range import package fallthrough"),
		Quotes:      `"`,
		CharQuote:   '\'',
		BareExpr:    true,
		FloatSuffix: "i",
		Lex:         lex,
		Prefix: []parse.OpLevel{
			{Level: 8, Ops: []string{"+", "-", "!", "^", "*", "&", "<-", "~"}},
			{Level: 1, Ops: []string{"..."}, Kind: tree.Spread},
		},
		Infix: []parse.OpLevel{
			{Level: 1, Right: true, Kind: tree.Assign, Ops: strings.Fields("= := += -= *= /= %= &= |= ^= <<= >>= &^=")},
			{Level: 2, Ops: []string{"||"}},
			{Level: 3, Ops: []string{"&&"}},
			{Level: 4, Ops: strings.Fields("== != < <= > >=")},
			{Level: 5, Ops: strings.Fields("+ - | ^")},
			{Level: 6, Ops: strings.Fields("* / % << >> & &^")},
		},
		Postfix:     []string{"++", "--"},
		Members:     []string{"."},
		StmtOnly:    strings.Fields("if for switch select return break continue goto go defer var const type import package"),
		NewlineEnds: newlineEnds,
		PrimaryHook: primary,
		PostfixHook: postfix,
		ArgHook:     arg,
		CaseHook:    caseLabel,
		TypeHook:    typ,
		Statement:   statement,
		Fragment:    fragment,
	}.Compile()
})

func lex(p *parse.Parser, off int, t *parse.Token) bool {
	if p.Src[off] == '`' {
		p.LexUntil(off, off+1, "`", false, t)
		return true
	}
	return false
}

// newlineEnds is Go's rule of inserted semicolons, but for a selector that goes on at the next line.
func newlineEnds(p *parse.Parser, prev, next *parse.Token) bool {
	switch next.Kind {
	case parse.Punct:
		if s := p.Src[next.Start:next.End]; s == "." {
			return false
		}
	case parse.Dots, parse.Meta:
		return true
	}
	switch prev.Kind {
	case parse.Word, parse.Number, parse.Str, parse.CharLit, parse.Meta, parse.MetaDots, parse.Dots, parse.DeepShut:
		return true
	case parse.Punct:
		switch p.Src[prev.Start:prev.End] {
		case ")", "]", "}", "++", "--":
			return true
		}
	}
	return false
}

func primary(p *parse.Parser) tree.ID {
	start := p.Here()
	switch p.Word() {
	case "func":
		return lambda(p)
	case "map", "chan", "struct", "interface":
		return composite(p, typ(p))
	}
	if p.Is("[") {
		t := typ(p)
		if p.Nodes[t].Kind == tree.Bad {
			return t
		}
		return composite(p, t)
	}
	if p.Is("*") || p.Is("<-") && p.PeekIs(1, "chan") {
		if p.Is("<-") {
			return typ(p)
		}
		op := p.Cur().Op
		p.Next()
		x := p.ExprAt(8)
		return p.Make(tree.Unary, op, start, p.End(), x)
	}
	return 0
}

// composite parses the braces behind a literal type, if they stand there.
func composite(p *parse.Parser, typ tree.ID) tree.ID {
	if !p.Is("{") {
		return typ
	}
	start := int(p.Nodes[typ].Start)
	return p.Make(tree.Composite, 0, start, p.End(), typ, elements(p))
}

// elements parses { a, b: c }: a Dict where keys occur, else an Array. An elided inner type makes a bare one.
func elements(p *parse.Parser) tree.ID {
	n := p.New(tree.Array, p.Here(), p.Here())
	p.List(n, "{", "}", func() tree.ID {
		x := element(p)
		if !p.Is(":") {
			return x
		}
		start := int(p.Nodes[x].Start)
		p.Next()
		p.Nodes[n].Kind = tree.Dict
		return p.Make(tree.Pair, 0, start, p.End(), x, element(p))
	})
	return n
}

func element(p *parse.Parser) tree.ID {
	if p.Is("{") {
		return elements(p)
	}
	return p.Expr()
}

func postfix(p *parse.Parser, left tree.ID) tree.ID {
	start := int(p.Nodes[left].Start)
	switch {
	case p.Is(".") && p.PeekIs(1, "("):
		p.Next()
		p.Next()
		s := p.Push(')', true)
		t := typ(p)
		p.Pop(s)
		p.Want(")")
		return p.Make(tree.TypeTest, opAs, start, p.End(), left, t)
	case p.Is("{") && !p.NoBrace && !p.Cur().NL:
		switch p.Kind(left) {
		case tree.Ident, tree.Member, tree.Index, tree.TypeArgs, tree.Metavar:
			return p.Make(tree.Composite, 0, start, p.End(), left, elements(p))
		}
	case p.Is("["):
		return index(p, left, start)
	case p.Is("(") && p.Kind(left) == tree.Ident && p.Text(left) == "new":
		return newCall(p, start)
	}
	return 0
}

// newCall parses new(T), which is &T{}.
func newCall(p *parse.Parser, start int) tree.ID {
	at := p.Here()
	if p.PeekWord(1) != "" && p.PeekIs(2, "(") && p.Peek(1).Op == 0 { // a value, since Go 1.26: new(f(x))
		return p.Make(tree.Call, 0, start, p.End(), p.New(tree.Ident, start, start+len("new")), p.Args("(", ")"))
	}
	p.Next()
	if p.Is(")") || p.AtEOF() { // no type: keep the call
		p.Got(")")
		return p.Make(tree.Call, 0, start, p.End(), p.New(tree.Ident, start, start+len("new")), p.New(tree.Args, at, p.End()))
	}
	s := p.Push(')', true)
	t := typ(p)
	p.Pop(s)
	p.Want(")")
	value := p.Make(tree.Composite, 0, at, p.End(), t, p.New(tree.Array, p.End(), p.End()))
	return p.Make(tree.Unary, opRef, start, p.End(), value)
}

// index parses x[i], x[a:b:c] and the instantiation x[T, U].
func index(p *parse.Parser, left tree.ID, start int) tree.ID {
	at := p.Here()
	args := p.New(tree.Args, at, at)
	p.List(args, "[", "]", func() tree.ID {
		from := p.Here()
		var low tree.ID
		if !p.Is(":") {
			low = p.Expr()
			if !p.Is(":") {
				return low
			}
		}
		var high, step tree.ID
		p.Next()
		if !p.Is(":") && !p.Is("]") {
			high = p.Expr()
		}
		if p.Got(":") && !p.Is("]") {
			step = p.Expr()
		}
		return p.Make(tree.Slice, 0, from, p.End(), low, high, step)
	})
	return p.Make(tree.Index, 0, start, p.End(), left, args)
}

// arg parses f(xs...).
func arg(p *parse.Parser) tree.ID {
	if p.Cur().Kind == parse.Dots || p.Is("...") {
		return 0
	}
	x := p.Expr()
	if p.Is("...") || p.Cur().Kind == parse.Dots && !p.Cur().Space {
		start := int(p.Nodes[x].Start)
		p.Next()
		return p.Make(tree.Spread, opDots, start, p.End(), x)
	}
	return x
}

func lambda(p *parse.Parser) tree.ID {
	start := p.Here()
	p.Next()
	if !p.Is("(") { // "func" alone: keep it
		p.Fail("expected parameters")
		return p.New(tree.Bad, start, p.End())
	}
	params := parameters(p)
	res := result(p)
	if !p.Is("{") {
		return p.Make(tree.TypeFunc, 0, start, p.End(), params, res)
	}
	return p.Make(tree.Lambda, 0, start, p.End(), 0, params, res, p.Block())
}

var (
	opAs   = tree.OpOf("as")
	opRef  = tree.OpOf("&")
	opDots = tree.OpOf("...")
	opFunc = tree.OpOf("func")
)
