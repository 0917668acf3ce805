// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cpp

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
)

// What stands at the head of a declaration is a run of names, since nobody has told the parser which of them are macros:
// API Foo *f(...), DWORD WINAPI f(...), _In_ LPCSTR s. Two names in a row are no expression, whatever they mean.

// maxRun is how many names of a run are looked at.
const maxRun = 8

// typeStart returns how many tokens ahead the type begins in the run of names that begins n tokens ahead: behind its macros.
func typeStart(p *parse.Parser, n int) int {
	var at [maxRun]int
	k, count := n, 0
	for count < maxRun && plainName(p, k) {
		at[count] = k
		count++
		k = nameEnd(p, k)
	}
	next := p.Peek(k)
	switch {
	case count == 0:
		return n
	case next.Kind == parse.Word && beginsType(p, k): // API static int x
		return k
	case count == 1:
		return n
	case p.PeekIs(k, "*"), p.PeekIs(k, "&"), p.PeekIs(k, "&&"), next.Kind == parse.Word && cv(p.PeekWord(k)):
		return at[count-1]
	case count > 2 && macroLike(p.PeekWord(at[count-2])) && !macroLike(p.PeekWord(at[count-3])) &&
		!strings.HasPrefix(p.PeekWord(at[count-3]), "_"): // gzFile ZEXPORT gzopen(
		return at[count-3]
	}
	return at[count-2]
}

// plainName reports that the token k ahead is a name that means nothing by itself.
func plainName(p *parse.Parser, k int) bool {
	t := p.Peek(k)
	if t.Kind == parse.Meta {
		return true
	}
	w := p.PeekWord(k)
	return t.Kind == parse.Word && t.Op == 0 && !builtinType(w) && !cv(w) && !specifier(w)
}

// beginsType reports that the word k ahead makes what stands before it a macro: a built-in type, a keyword. Behind a type,
// "const" is followed by a lone name or a pointer: T const x.
func beginsType(p *parse.Parser, k int) bool {
	w := p.PeekWord(k)
	if builtinType(w) {
		return true
	}
	if !cv(w) {
		return p.Peek(k).Op != 0 && (qualifier(w) || specifier(w))
	}
	for cv(p.PeekWord(k)) {
		k++
	}
	if builtinType(p.PeekWord(k)) {
		return true
	}
	if t := p.Peek(k); t.Kind != parse.Word || t.Op != 0 && !qualifier(p.PeekWord(k)) {
		return false
	}
	return p.Peek(k).Op != 0 || p.Peek(k+1).Kind == parse.Word || p.PeekIs(k+1, "*") || p.PeekIs(k+1, "&")
}

// nameEnd returns the number of the token behind the name that stands k ahead, with its template arguments, the names that it
// qualifies and, for a macro, its arguments.
func nameEnd(p *parse.Parser, k int) int {
	if p.PeekIs(k, "::") {
		k++
	}
	first := k
	k++
	for {
		if p.PeekIs(k, "<") && p.D.Name == "cpp" {
			e := angleEnd(p, k)
			if e == 0 {
				break
			}
			k = e
		}
		if !p.PeekIs(k, "::") || p.Peek(k+1).Kind != parse.Word && p.Peek(k+1).Kind != parse.Meta {
			break
		}
		k += 2
	}
	if k == first+1 {
		if e := macroArgs(p, first); e > 0 {
			return e
		}
	}
	return k
}

// macroArgs returns the number of the token behind the arguments of a macro that stands for a type or a part of a head, k ahead,
// or 0 where the brackets mean something else: a name follows on the same line, or the macro holds a type and a pointer follows.
func macroArgs(p *parse.Parser, k int) int {
	if p.Peek(k).Kind != parse.Word || !p.PeekIs(k+1, "(") {
		return 0
	}
	e := closer(p, k+1, 40)
	if e == 0 {
		return 0
	}
	next := p.Peek(e)
	switch next.Kind {
	case parse.Word:
		w := p.PeekWord(e)
		if next.NL || w == "override" || w == "final" || w == "const" || w == "volatile" {
			return 0
		}
		if next.Op == 0 || specifier(w) || qualifier(w) {
			return e
		}
	case parse.Punct:
		if p.PeekIs(e, "*") && macroLike(p.PeekWord(k)) && isType(p, k+2) && (p.Peek(e+1).Kind == parse.Word || p.PeekIs(e+1, "*") ||
			p.PeekIs(e+1, ")") || p.PeekIs(e+1, ",")) {
			if end, _ := typeEnd(p, k+2); end == e-1 {
				return e
			}
		}
	}
	return 0
}

// closer is Parser.After for short ranges: the number of the token behind the closer of the bracket k ahead, or 0 if that is
// more than limit tokens away.
func closer(p *parse.Parser, k, limit int) int {
	depth := 0
	for end := k + limit; k < end; k++ {
		t := p.Peek(k)
		if t.Kind == parse.EOF {
			return 0
		}
		if t.Kind != parse.Punct || t.End-t.Start != 1 {
			continue
		}
		switch p.Src[t.Start] {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			if depth--; depth == 0 {
				return k + 1
			}
		case ';':
			return 0
		}
	}
	return 0
}

// trailingMacros passes over macros behind a declarator: int x UNUSED; void f(...) PRINTF_LIKE(1, 2);
func trailingMacros(p *parse.Parser) {
	for !p.Pattern && p.Cur().Kind == parse.Word && p.Cur().Op == 0 && !builtinType(p.Word()) && !attributeWord(p.Word()) {
		if p.Cur().NL && !macroLike(p.Word()) {
			return
		}
		n := 1
		if p.PeekIs(1, "(") {
			if n = closer(p, 1, 40); n == 0 {
				return
			}
		}
		if next := p.Peek(n); p.Cur().NL && !p.PeekIs(n, ";") && !p.PeekIs(n, "{") && next.Kind != parse.EOF {
			return
		}
		for ; n > 0; n-- {
			p.Next()
		}
	}
}

// attributeWord reports whether w begins an attribute in an older style.
func attributeWord(w string) bool {
	switch w {
	case "__attribute__", "__attribute", "__declspec", "asm", "__asm__", "__asm", "alignas", "_Alignas":
		return true
	}
	return false
}

// trailers passes over what may stand behind a declarator: macros, attributes, the register of a variable.
func trailers(p *parse.Parser) {
	for before := -1; p.Here() != before; {
		before = p.Here()
		trailingMacros(p)
		attributes(p, 0)
		if p.IsAny("asm", "__asm") != "" && p.PeekIs(1, "(") {
			p.Next()
			p.SkipOne()
		}
	}
}

// callingConvention reports whether w is a word of compilers and platforms that stands among the parts of a type and adds
// nothing to it.
func callingConvention(w string) bool {
	switch w {
	case "FAR", "NEAR", "WINAPI", "CALLBACK", "APIENTRY", "PASCAL", "CDECL", "STDCALL", "WINAPIV", "APIPRIVATE", "STDMETHODCALLTYPE",
		"NTAPI", "FASTCALL", "ZEXPORT", "UNALIGNED", "_Nullable", "_Nonnull", "_Null_unspecified", "__user", "__iomem", "__rcu", "__percpu",
		"__force", "__unused", "__ptr32", "__ptr64", "__unaligned":
		return true
	}
	return strings.HasSuffix(w, "call") && strings.HasPrefix(w, "__") || w == "__cdecl" || w == "_cdecl" || w == "_stdcall" || w == "__pascal"
}
