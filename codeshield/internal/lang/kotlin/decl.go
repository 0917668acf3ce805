// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package kotlin

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// isModifier reports whether w is a word that may stand before a declaration.
func isModifier(w string) bool {
	switch w {
	case "public", "private", "protected", "internal", "open", "final", "abstract", "sealed", "override", "lateinit", "const", "data",
		"inner", "enum", "annotation", "companion", "inline", "value", "infix", "operator", "tailrec", "external", "suspend", "expect",
		"actual", "fun", "vararg", "noinline", "crossinline", "reified":
		return true
	}
	return false
}

// declares reports whether a declaration begins here: annotations and modifiers, then its keyword.
func declares(p *parse.Parser) bool {
	n := 0
	for ; n < 60; n++ {
		w := p.PeekWord(n)
		switch {
		case w == "fun":
			return p.PeekWord(n+1) == "interface" || !p.PeekIs(n+1, "(")
		case w == "val", w == "var", w == "class", w == "interface", w == "typealias":
			next := p.Peek(n + 1)
			return next.Kind == parse.Word || next.Kind == parse.Meta || next.Kind == parse.Dots || p.PeekIs(n+1, "(") || p.PeekIs(n+1, "<") || p.PeekIs(n+1, "@")
		case w == "object":
			next := p.Peek(n + 1)
			return next.Kind == parse.Word && !next.NL || next.Kind == parse.Meta || n > 0 && (p.PeekIs(n+1, "{") || p.PeekIs(n+1, ":") || p.PeekWord(n-1) == "companion")
		case w == "constructor":
			return p.PeekIs(n+1, "(")
		case isModifier(w):
		case w == "context" && p.PeekIs(n+1, "("):
			if n = p.After(n+1) - 1; n < 0 {
				return false
			}
		case p.PeekIs(n, "@"):
			k := annotationEnd(p, n)
			if k == 0 {
				return false
			}
			n = k - 1
		default:
			return false
		}
	}
	return false
}

// annotationEnd returns how many tokens ahead the annotation ends that begins n tokens ahead, or zero.
func annotationEnd(p *parse.Parser, n int) int {
	n++
	if p.PeekIs(n, "[") {
		return p.After(n)
	}
	if k := p.Peek(n).Kind; k != parse.Word && k != parse.Meta {
		return 0
	}
	n++
	if p.PeekIs(n, ":") && p.Peek(n+1).Kind == parse.Word {
		n += 2
	}
	for p.PeekIs(n, ".") {
		n += 2
	}
	if t := p.Peek(n); p.PeekIs(n, "(") && !t.Space && !t.NL {
		return p.After(n)
	}
	return n
}

// declaration parses a declaration into parent.
func declaration(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	mods := modifiers(p)
	switch p.Word() {
	case "class", "interface", "object":
		p.Add(parent, class(p, start, mods))
		p.Got(";")
	case "typealias":
		p.Next()
		name := p.Name()
		tps := typeParams(p)
		var t tree.ID
		if p.Want("=") {
			t = typ(p)
		}
		finish(p, parent, p.Make(tree.TypeDef, opType, start, p.End(), mods, name, tps, t))
	case "constructor":
		p.Add(parent, constructor(p, start, mods))
		p.Got(";")
	case "val", "var":
		property(p, parent, start, mods)
	default:
		p.Add(parent, function(p, start, mods))
		p.Got(";")
	}
}

// modifiers parses annotations and modifiers.
func modifiers(p *parse.Parser) tree.ID {
	var mods tree.ID
	for {
		w := p.Word()
		switch {
		case p.Is("@"):
			before := p.Here()
			mods = annotations(p, mods)
			if p.Here() == before {
				return mods
			}
		case w == "fun" && p.PeekWord(1) != "interface":
			return mods
		case w == "context" && p.PeekIs(1, "("):
			p.Next()
			p.SkipOne()
		case isModifier(w):
			mods = addModifier(p, mods)
		default:
			return mods
		}
	}
}

// function parses fun <T> R.name(params): T {...} or = x.
func function(p *parse.Parser, start int, mods tree.ID) tree.ID {
	p.Next()
	tps := typeParams(p)
	receiver, name := receiverAndName(p)
	ps := params(p, false)
	var result tree.ID
	if p.Got(":") {
		result = typ(p)
	}
	constraints(p)
	body := body(p)
	return p.Make(tree.FuncDef, opFunc, start, p.End(), mods, tps, receiver, name, ps, result, body)
}

// body parses the body of a function: a block, or "=" and an expression. It may be missing.
func body(p *parse.Parser) tree.ID {
	switch {
	case p.Is("{"):
		return p.Block()
	case p.Is("="):
		p.Next()
		return p.ExprAt(levelOr)
	}
	if t := p.Cur(); !t.NL && t.Kind != parse.EOF && p.IsAny(";", "}", ")") == "" {
		p.Fail("expected a body")
	}
	return 0
}

// receiverAndName parses name or T.name: what stands before the last dot is the type that is extended.
func receiverAndName(p *parse.Parser) (receiver, name tree.ID) {
	start := p.Here()
	if p.Is("(") || p.Is("@") {
		receiver = typ(p)
		if p.Got(".") {
			return receiver, p.Name()
		}
		return receiver, p.Bad()
	}
	name = p.Name()
	for {
		switch {
		case p.Is("<"):
			name = p.Make(tree.TypeArgs, 0, start, p.End(), name)
			p.List(name, "<", ">", func() tree.ID { return projection(p) })
		case p.Is("?."):
			p.Next()
			if receiver != 0 {
				name = p.Make(tree.Member, opDot, start, p.End(), receiver, name)
			}
			receiver = p.Make(tree.TypeNullable, 0, start, p.End(), name)
			name = p.Name()
		case p.Is("?"):
			p.Next()
			name = p.Make(tree.TypeNullable, 0, start, p.End(), name)
		case p.Is("."):
			p.Next()
			if receiver != 0 {
				name = p.Make(tree.Member, opDot, start, p.End(), receiver, name)
			}
			receiver = name
			name = p.Name()
		default:
			return receiver, name
		}
	}
}

// constructor parses constructor(params) : this(args) {...}. The call of the other constructor is its first statement.
func constructor(p *parse.Parser, start int, mods tree.ID) tree.ID {
	name := p.Leaf(tree.Ident, 0)
	ps := params(p, false)
	var call tree.ID
	if p.Got(":") {
		at := p.Here()
		callee := p.Name()
		var args tree.ID
		if p.Is("(") {
			args = p.Args("(", ")")
		}
		call = p.Make(tree.ExprStmt, 0, at, p.End(), p.Make(tree.Call, 0, at, p.End(), callee, args))
	}
	at := p.End()
	switch {
	case call != 0:
		at = int(p.Nodes[call].Start)
	case p.Is("{"):
		at = p.Here()
	}
	b := p.New(tree.Block, at, at)
	if call != 0 {
		p.Add(b, call)
	}
	if p.Is("{") {
		p.Next()
		s := p.Push('}', false)
		p.Stmts(b, "}")
		p.Pop(s)
		p.Want("}")
		p.Widen(b)
	}
	return p.Make(tree.FuncDef, opFunc, start, p.End(), mods, 0, 0, name, ps, 0, b)
}

// property parses val T.name: U = x with its accessors.
func property(p *parse.Parser, parent tree.ID, start int, mods tree.ID) {
	op := opVal
	if p.Is("var") {
		op = opVar
	}
	p.Next()
	typeParams(p)
	mods = annotations(p, mods)
	var name, ty, init tree.ID
	if p.Is("(") {
		name = variable(p)
	} else {
		_, name = receiverAndName(p)
	}
	if p.Got(":") {
		ty = typ(p)
	}
	constraints(p)
	switch {
	case p.Is("="):
		p.Next()
		init = p.ExprAt(levelOr)
	case p.Is("by"):
		p.Next()
		init = p.ExprAt(levelOr)
	}
	n := p.New(tree.VarDef, start, p.End())
	p.Nodes[n].Op = op
	p.Add(n, mods)
	p.Add(n, ty)
	p.Add(n, name)
	p.Add(n, init)
	if accessor(p) {
		p.Got(";")
		p.Add(parent, n)
		for accessor(p) {
			p.Add(parent, access(p))
			p.Got(";")
		}
		return
	}
	finish(p, parent, n)
	for accessor(p) {
		p.Add(parent, access(p))
		p.Got(";")
	}
}

// accessor reports whether get or set of a property begins here.
func accessor(p *parse.Parser) bool {
	n := 0
	for ; n < 20; n++ {
		if p.PeekIs(n, "@") {
			k := annotationEnd(p, n)
			if k == 0 {
				return false
			}
			n = k - 1
			continue
		}
		if w := p.PeekWord(n); w == "" || !isModifier(w) || w == "fun" {
			break
		}
	}
	w := p.PeekWord(n)
	if w != "get" && w != "set" {
		return false
	}
	if p.PeekIs(n+1, "(") {
		k := p.After(n + 1)
		if w == "get" && k != n+3 || w == "set" && p.PeekWord(n+2) == "" && !p.PeekIs(n+2, "@") {
			return false // get("/path") { } calls a function
		}
		return k > 0 && (p.PeekIs(k, "{") || p.PeekIs(k, "=") || p.PeekIs(k, ":"))
	}
	next := p.Peek(n + 1)
	return n > 0 && (next.NL || next.Kind == parse.EOF || p.PeekIs(n+1, "}") || p.PeekIs(n+1, ";"))
}

// access parses one accessor as a function.
func access(p *parse.Parser) tree.ID {
	start := p.Here()
	mods := modifiers(p)
	op := opGet
	if p.Is("set") {
		op = opSet
	}
	name := p.Name()
	var ps, result, b tree.ID
	if p.Is("(") {
		ps = params(p, false)
		if p.Got(":") {
			result = typ(p)
		}
		b = body(p)
	} else {
		ps = p.New(tree.Params, p.End(), p.End())
	}
	return p.Make(tree.FuncDef, op, start, p.End(), mods, 0, 0, name, ps, result, b)
}
