// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cpp

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// specifier reports whether w is a modifier of a declaration.
func specifier(w string) bool {
	switch w {
	case "static", "extern", "const", "volatile", "register", "inline", "virtual", "explicit", "friend", "mutable", "constexpr", "consteval",
		"constinit", "thread_local", "_Thread_local", "__inline", "__inline__", "__forceinline", "__extension__", "_Noreturn", "noreturn", "export":
		return true
	}
	return false
}

func addModifier(p *parse.Parser, mods tree.ID) tree.ID {
	w := p.Word()
	m := p.Leaf(tree.Modifier, 0)
	if p.Pattern && (w == "constexpr" || w == "mutable") {
		return mods
	}
	if mods == 0 {
		return p.Make(tree.Modifiers, 0, int(p.Nodes[m].Start), p.End(), m)
	}
	p.Add(mods, m)
	return mods
}

// attributes takes [[...]], __attribute__((...)), alignas(...) and __declspec(...) into mods.
func attributes(p *parse.Parser, mods tree.ID) tree.ID {
	for {
		start := p.Here()
		var attr tree.ID
		switch {
		case p.Is("[") && p.PeekIs(1, "[") && p.D.Name == "cpp" && p.After(0) > 0:
			p.SkipOne()
			attr = p.New(tree.Attr, start, p.End())
		case p.Is("__attribute__"), p.Is("__attribute"), p.Is("__declspec"), p.Is("alignas"), p.Is("_Alignas"), p.Is("__asm__") && p.PeekIs(1, "("):
			name := p.Leaf(tree.Ident, 0)
			var args tree.ID
			if p.Is("(") {
				args = p.Args("(", ")")
			}
			attr = p.Make(tree.Attr, 0, start, p.End(), name, args)
		default:
			return mods
		}
		if mods == 0 {
			mods = p.Make(tree.Modifiers, 0, start, p.End(), attr)
		} else {
			p.Add(mods, attr)
		}
	}
}

// declaration parses a declaration or a definition at the current token into parent.
func declaration(p *parse.Parser, parent tree.ID) {
	start := p.Here()
	var mods tree.ID
	for {
		mods = attributes(p, mods)
		if w := p.Word(); !specifier(w) || w == "export" && p.D.Name == "c" {
			if n := typeStart(p, 0); n > 0 && specifier(p.PeekWord(n)) { // API static ...
				for ; n > 0; n-- {
					p.Next()
				}
				continue
			}
			break
		}
		if p.Is("inline") && p.PeekIs(1, "namespace") {
			p.Next()
			namespace(p, parent)
			return
		}
		if p.Is("extern") && p.Peek(1).Kind == parse.Str { // extern "C" { ... }
			externC(p, parent)
			return
		}
		mods = addModifier(p, mods)
		if p.Is("(") && p.Src[p.Prev().Start:p.Prev().End] == "explicit" {
			p.SkipOne()
		}
	}
	if p.Cur().Op != 0 && p.IsAny("class", "struct", "union", "enum") != "" {
		if definesClass(p) {
			c := classDef(p, mods, start)
			if p.Is(";") || p.Is("}") || p.AtEOF() || p.Cur().NL && !p.Is("*") && p.Cur().Kind != parse.Word {
				p.EndStmt(c)
				p.Add(parent, c)
				return
			}
			p.Add(parent, c)
			t := p.New(tree.Ident, start, start) // struct {...} a, b;
			if name := p.Child(c, 1); !p.Missing(name) {
				t = p.Clone(name)
			}
			declarators(p, parent, 0, t, start)
			return
		}
	}
	t := constructorType(p)
	if t == 0 {
		if !isType(p, 0) { // "static" alone, "const = 3"
			p.Fail("expected a type")
			n := p.Make(tree.ExprStmt, 0, start, p.End(), p.Bad())
			if p.IsAny(")", "]", "}", ",", ";") == "" {
				p.Next()
				p.Widen(n)
			}
			p.Add(parent, n)
			return
		}
		t = baseType(p)
		for specifier(p.Word()) {
			mods = addModifier(p, mods)
		}
	} else {
		t = 0
	}
	declarators(p, parent, mods, t, start)
}

// externC parses extern "C" before one declaration or several in braces.
func externC(p *parse.Parser, parent tree.ID) {
	start, before := p.Here(), p.Nodes[parent].Last
	p.Next()
	p.Next()
	if p.Is("{") {
		p.Add(parent, p.Block())
	} else {
		p.Stmt(parent)
	}
	if n := p.Nodes[parent].Last; n != before {
		p.Nodes[n].Start = int32(start)
		p.Nodes[parent].Start = min(p.Nodes[parent].Start, int32(start))
	}
}

// context is what encloses the current place.
type context int

const (
	atTop context = iota
	inClass
	inFunc
)

func where(p *parse.Parser) context {
	c, _ := p.Ext.(context)
	return c
}

// within parses something by f in the context c.
func within(p *parse.Parser, c context, f func() tree.ID) tree.ID {
	saved := p.Ext
	p.Ext = c
	n := f()
	p.Ext = saved
	return n
}

// constructorType reports with a non-zero answer that a function without a result type begins here: a constructor, a
// destructor, a conversion operator, C's implicit int.
func constructorType(p *parse.Parser) tree.ID {
	if p.Is("~") || p.Is("operator") {
		return 1
	}
	k := p.Cur().Kind
	if k != parse.Word && k != parse.Meta || p.Cur().Op != 0 || builtinType(p.Word()) {
		return 0
	}
	n := 1
	for p.PeekIs(n, "::") {
		if p.PeekIs(n+1, "~") || p.PeekIs(n+1, "operator") {
			return 1
		}
		n += 2
	}
	if p.PeekIs(n, "<") && n == 1 {
		if e := angleEnd(p, n); e > 0 && p.PeekIs(e, "::") {
			n = e
			for p.PeekIs(n, "::") {
				if p.PeekIs(n+1, "~") || p.PeekIs(n+1, "operator") {
					return 1
				}
				n += 2
			}
		}
	}
	if !p.PeekIs(n, "(") || macroArgs(p, 0) > 0 {
		return 0
	}
	if p.PeekIs(n+1, "*") || p.Peek(n+1).Kind == parse.Word && p.PeekIs(n+2, "*") { // T (*f)(...), T (API *f)(...)
		if e := closer(p, n, 20); e > 0 && (p.PeekIs(e, "(") || p.PeekIs(e, "[")) {
			return 0
		}
	}
	return 1
}

// declarators parses the declarators behind a type: a function, or variables.
func declarators(p *parse.Parser, parent, mods, base tree.ID, start int) {
	for first := true; ; first = false {
		t := base
		if !first {
			t, mods = p.Clone(base), p.Clone(mods)
		}
		var name tree.ID
		if t != 0 {
			t, name = declarator(p, t, false)
		} else {
			name = qualifiedName(p)
		}
		if p.Is("(") && name != 0 && first && isFunction(p, t, name) {
			p.Add(parent, function(p, mods, t, name, start))
			return
		}
		trailers(p)
		op := tree.Op(0)
		var init tree.ID
		switch {
		case p.Is("="):
			p.Next()
			init = element(p)
		case p.Is("{") && p.D.Name == "cpp" && !(p.Kind(t) == tree.TypePointer && p.Kind(p.First(t)) == tree.TypeFunc):
			init = initList(p)
		case p.Is("("): // the values for a constructor, as in T x{a, b}
			init = p.ListNode(tree.Array, "(", ")")
			p.Nodes[init].Op = 0
		case p.Is(":") && where(p) == inClass: // a bit field
			p.Next()
			p.ExprAt(4)
			if p.Got("=") {
				init = p.Expr()
			}
		}
		trailers(p)
		if p.Is("{") && init == 0 && p.Kind(t) == tree.TypePointer && p.Kind(p.First(t)) == tree.TypeFunc { // T (*f(...))(...) {
			n := p.Make(tree.FuncDef, opFunc, start, p.End(), mods, 0, 0, name, p.New(tree.Params, p.End(), p.End()), t)
			p.Add(n, funcBody(p))
			p.Add(parent, n)
			return
		}
		n := p.Make(tree.VarDef, op, start, p.End(), mods, t, name, init)
		if p.Got(",") {
			p.Add(parent, n)
			continue
		}
		if p.Is(":") && p.D.Name == "cpp" && p.Awaited() == false { // for (T x : xs)
			p.Add(parent, n)
			return
		}
		p.EndStmt(n)
		p.Add(parent, n)
		return
	}
}

var (
	opFunc   = tree.OpOf("func")
	opAssign = tree.OpOf("=")
)
