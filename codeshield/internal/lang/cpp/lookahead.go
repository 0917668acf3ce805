// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cpp

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"

// startsDeclaration decides whether a statement is a declaration: by a keyword, or by two names in a row.
func startsDeclaration(p *parse.Parser) bool {
	t := p.Cur()
	if p.Is("[") && p.PeekIs(1, "[") && p.D.Name == "cpp" {
		n := p.After(0)
		return n > 0 && (p.Peek(n).Kind == parse.Word)
	}
	if p.Is("~") && where(p) == inClass && p.PeekIs(2, "(") {
		return true
	}
	if p.Is("::") && p.Peek(1).Kind == parse.Word {
		end, _ := typeEnd(p, 0)
		return end > 0 && p.Peek(end).Kind == parse.Word && p.Peek(end).Op == 0
	}
	if t.Kind != parse.Word && t.Kind != parse.Meta {
		return false
	}
	w := p.Word()
	switch {
	case t.Kind == parse.Word && specifier(w), w == "typename", w == "__attribute__", w == "alignas", w == "__declspec", w == "decltype":
		return w != "decltype" || p.Peek(p.After(1)).Kind == parse.Word
	case t.Op != 0 && (w == "struct" || w == "class" || w == "union" || w == "enum"):
		return true
	case t.Kind == parse.Word && builtinType(w):
		return !p.PeekIs(1, "(") && !p.PeekIs(1, "{") || p.PeekIs(1, "(") && p.PeekIs(2, "*") // int(x) is an expression
	case w == "operator" && where(p) != inFunc:
		return true
	case t.Op != 0:
		return false
	}
	if p.PeekIs(1, ":") && !p.PeekIs(1, "::") {
		return false // a label
	}
	// A constructor, a destructor or C's implicit int: name(...) { or name(...) : outside of a function.
	if where(p) != inFunc && constructorType(p) != 0 {
		n := 1
		for !p.PeekIs(n, "(") && n < 60 && p.Peek(n).Kind != parse.EOF {
			n++
		}
		e := 0
		if p.PeekIs(n, "(") {
			e = p.After(n)
		}
		if e > 0 && functionTail(p, e) {
			return true
		}
		if where(p) == inClass && e > 0 && p.PeekIs(e, ";") && !p.Pattern {
			return true
		}
	}
	end, _ := typeHead(p, 0)
	if end == 0 {
		return false
	}
	switch next := p.Peek(end); next.Kind {
	case parse.Word:
		if next.Op != 0 && p.PeekWord(end) == "operator" {
			return true
		}
		if next.Op != 0 {
			return false
		}
		return declTail(p, end+1)
	case parse.Meta, parse.MetaDots:
		if p.PeekIs(end-1, "&&") || p.PeekIs(end-1, "*") || p.PeekIs(end-1, "&") {
			return p.PeekIs(end+1, ";") || p.PeekIs(end+1, "=") || p.PeekIs(end+1, "(") || p.PeekIs(end+1, "[")
		}
		return true
	case parse.Dots:
		return p.Pattern && t.Kind == parse.Word && end == 1 && !next.NL && p.PeekIs(end+1, ";")
	case parse.Punct:
		if p.PeekIs(end, "(") && pointerDeclarator(p, end) {
			return true
		}
		if p.PeekIs(end, "[") && w == "auto" {
			return true
		}
		return p.PeekIs(end, "~") && where(p) == inClass
	}
	return false
}

// pointerDeclarator reports that the bracket n ahead, behind a type, holds a declarator: T (*f)(...), T (API *f)(...), T (*f)[3].
func pointerDeclarator(p *parse.Parser, n int) bool {
	if !p.PeekIs(n+1, "*") && !(p.Peek(n+1).Kind == parse.Word && p.PeekIs(n+2, "*")) || p.Pattern {
		return false
	}
	e := closer(p, n, 20)
	if e == 0 || !p.PeekIs(e, "(") && !p.PeekIs(e, "[") {
		return false
	}
	e = closer(p, e, 300)
	return e > 0 && (p.PeekIs(e, ";") || p.PeekIs(e, "=") || p.PeekIs(e, ",") || p.PeekIs(e, "{") || macroLike(p.PeekWord(e)))
}

// functionTail reports that what stands n ahead, behind brackets, belongs to a function's head.
func functionTail(p *parse.Parser, n int) bool {
	switch {
	case p.PeekIs(n, "{"), p.PeekIs(n, "const"), p.PeekIs(n, "noexcept"), p.PeekIs(n, "override"):
		return true
	case p.PeekIs(n, ":"):
		return (p.Peek(n+1).Kind == parse.Word) && (p.PeekIs(n+2, "(") || p.PeekIs(n+2, "{") || p.PeekIs(n+2, "<") || p.PeekIs(n+2, "::"))
	case p.PeekIs(n, "="):
		return p.PeekIs(n+1, "default") || p.PeekIs(n+1, "delete") || p.PeekIs(n+1, "0")
	case p.D.Name == "c" && p.Peek(n).Kind == parse.Word && where(p) == atTop:
		for k := n; k < n+60; k++ {
			if p.PeekIs(k, "{") {
				return p.PeekIs(k-1, ";")
			}
			if p.PeekIs(k, "(") || p.PeekIs(k, "=") || p.PeekIs(k, "}") || p.Peek(k).Kind == parse.EOF {
				return false
			}
		}
	}
	return false
}

// declTail reports that what stands n ahead may follow the name in a declaration.
func declTail(p *parse.Parser, n int) bool {
	for p.PeekIs(n, "::") && (p.Peek(n+1).Kind == parse.Word || p.PeekIs(n+1, "~")) { // T A::f(
		if p.PeekIs(n+1, "operator") {
			return true
		}
		n += 2
	}
	if p.PeekIs(n, "<") {
		if e := angleEnd(p, n); e > 0 {
			n = e
		}
		for p.PeekIs(n, "::") {
			n += 2
		}
	}
	t := p.Peek(n)
	switch t.Kind {
	case parse.EOF:
		return true
	case parse.Punct:
		switch p.Src[t.Start:t.End] {
		case ";", "=", ",", "(", "[", "{", ")", ":", "}":
			return true
		}
	case parse.Word: // a macro stands behind the name, or this is the name and what was taken for it is one: DWORD WINAPI f(
		return t.NL || t.Op == 0 && (p.PeekIs(n+1, "(") || p.PeekIs(n+1, ";") || p.PeekIs(n+1, "=") || p.PeekIs(n+1, "["))
	case parse.Dots, parse.Text:
		return true
	}
	return false
}

// declares reports that the bracket n ahead begins with a declaration that is initialised.
func declares(p *parse.Parser, n int) bool {
	if k := p.Peek(n + 1).Kind; !p.PeekIs(n, "(") || k != parse.Word && k != parse.Meta {
		return false
	}
	end, _ := typeHead(p, n+1)
	t := p.Peek(end)
	return end > 0 && (t.Kind == parse.Word && t.Op == 0 || t.Kind == parse.Meta) && (p.PeekIs(end+1, "=") || p.PeekIs(end+1, "{"))
}
