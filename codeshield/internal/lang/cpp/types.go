// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cpp

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// builtinType reports whether w names a built-in type or a part of one.
func builtinType(w string) bool {
	switch w {
	case "void", "char", "short", "int", "long", "float", "double", "signed", "unsigned", "bool", "_Bool", "wchar_t", "char8_t", "char16_t",
		"char32_t", "auto", "size_t", "ssize_t", "__int64", "__int128", "_Complex":
		return true
	}
	return false
}

// typeish reports whether a name is spelled as types often are: int32_t, FILE, HANDLE.
func typeish(w string) bool {
	return strings.HasSuffix(w, "_t") || builtinType(w) || w == "FILE"
}

// qualifier reports whether w qualifies a type and stands in front of or behind it.
func qualifier(w string) bool {
	switch w {
	case "const", "volatile", "restrict", "__restrict", "__restrict__", "typename", "struct", "class", "union", "enum", "register", "__const", "_Atomic", "mutable", "constexpr", "static", "inline":
		return true
	}
	return false
}

// isQualifier is qualifier for the token t of text w: in C some of these words are names.
func isQualifier(t *parse.Token, w string) bool {
	return qualifier(w) && (t.Op != 0 || w[0] == '_')
}

// cv reports whether w may stand behind a type as well.
func cv(w string) bool {
	switch w {
	case "const", "volatile", "restrict", "__restrict", "__restrict__", "__const", "_Atomic":
		return true
	}
	return callingConvention(w)
}

// isType reports whether a type may begin n tokens ahead.
func isType(p *parse.Parser, n int) bool {
	t := p.Peek(n)
	switch t.Kind {
	case parse.Meta:
		return true
	case parse.Word:
		w := p.PeekWord(n)
		return t.Op == 0 || builtinType(w) || isQualifier(t, w) || w == "decltype"
	case parse.Punct:
		return p.PeekIs(n, "::")
	}
	return false
}

// typeEnd looks ahead over a type that begins n tokens ahead and returns the number of the token behind it, 0 where there is no
// type; sure tells that it can be nothing else.
func typeEnd(p *parse.Parser, n int) (end int, sure bool) {
	k, sure := typeHead(p, n)
	if k == 0 {
		return 0, false
	}
	for {
		switch {
		case p.PeekIs(k, "(") && pointsTo(p, k+1):
			// a pointer to a function or to an array
			if e := closer(p, k, 20); e > 0 && p.PeekIs(e, "(") {
				if e = closer(p, e, 200); e > 0 {
					return e, true
				}
			} else if e > 0 && p.PeekIs(e, "[") {
				if e = closer(p, e, 40); e > 0 {
					return e, true
				}
			}
			return k, sure
		case p.PeekIs(k, "[") && p.PeekIs(k+1, "]"):
			k += 2
		default:
			return k, sure
		}
	}
}

// pointsTo reports that what stands k ahead, behind a bracket, makes a pointer: *, &, API *, T::*.
func pointsTo(p *parse.Parser, k int) bool {
	if callingConvention(p.PeekWord(k)) {
		k++
	} else if p.Peek(k).Kind == parse.Word && p.PeekIs(k+1, "::") {
		for p.Peek(k).Kind == parse.Word && p.PeekIs(k+1, "::") {
			k += 2
		}
	}
	return p.PeekIs(k, "*") || p.PeekIs(k, "&") || p.PeekIs(k, "&&") || p.PeekIs(k, "^")
}

// typeHead is typeEnd for the type before a name: without what stands in brackets behind it.
func typeHead(p *parse.Parser, n int) (end int, sure bool) {
	k, named := typeStart(p, n), false
	for {
		t := p.Peek(k)
		w := p.PeekWord(k)
		switch {
		case t.Kind == parse.Word && (cv(w) || (isQualifier(t, w) || specifier(w) && t.Op != 0) && !named):
			sure = true
			k++
			continue
		case t.Kind == parse.Word && builtinType(w):
			sure, named = true, true
			k++
			continue
		case w == "decltype" && t.Op != 0 && !named && p.PeekIs(k+1, "("):
			e := closer(p, k+1, 100)
			if e == 0 {
				return 0, false
			}
			k, named = e, true
			continue
		case (t.Kind == parse.Word && t.Op == 0 || t.Kind == parse.Meta || p.PeekIs(k, "::")) && !named:
			e := nameEnd(p, k)
			sure = sure || p.PeekIs(e-1, ">") || p.PeekIs(e-1, ">>")
			k, named = e, true
			continue
		}
		break
	}
	if !named {
		return 0, false
	}
	for {
		switch {
		case p.PeekIs(k, "*"), p.PeekIs(k, "&"), p.PeekIs(k, "&&"):
			k++
			if p.PeekIs(k, ")") || p.PeekIs(k, ",") {
				sure = true
			}
		case p.Peek(k).Kind == parse.Word && cv(p.PeekWord(k)):
			k++
			sure = true
		case macroBeforePointer(p, k):
			k++
		default:
			return k, sure
		}
	}
}

// typeAlone reports whether the type n ahead fills its bracket.
func typeAlone(p *parse.Parser, n int) bool {
	end, sure := typeEnd(p, n)
	return end > 0 && sure && (p.PeekIs(end, ")") || p.PeekIs(end, ","))
}

// typeNoFunc parses a type without arrays and function parts: what new takes.
func typeNoFunc(p *parse.Parser) tree.ID { return pointers(p, baseType(p)) }

// typeName parses a type with an abstract declarator.
func typeName(p *parse.Parser) tree.ID {
	if !p.Enter() {
		return p.Bad()
	}
	defer p.Leave()
	start := p.Here()
	t := pointers(p, baseType(p))
	for {
		switch {
		case p.Is("[") && p.PeekIs(1, "]"):
			p.Next()
			p.Next()
			t = p.Make(tree.TypeArray, 0, start, p.End(), t, 0)
		case p.Is("(") && pointsTo(p, 1): // T (*)(params), T (*)[3]
			t, _ = funcPointer(p, t)
		case p.Is("(") && p.Prev().Kind != parse.EOF && p.D.Name == "cpp" && inTemplate(p): // std::function<int(char)>
			t = p.Make(tree.TypeFunc, 0, start, p.End(), parameters(p), t)
		default:
			return t
		}
	}
}

// inTemplate reports that a "(" behind a type can only open its parameters: a ">" or "," follows its bracket.
func inTemplate(p *parse.Parser) bool {
	n := p.After(0)
	return n > 0 && (p.PeekIs(n, ">") || p.PeekIs(n, ">>") || p.PeekIs(n, ";")) && (p.PeekIs(1, ")") || isType(p, 1))
}

// pointers wraps t in what stands behind it.
func pointers(p *parse.Parser, t tree.ID) tree.ID {
	for {
		switch {
		case p.Is("*"), p.Is("&"), p.Is("&&"):
			op := p.Cur().Op
			p.Next()
			t = p.Make(tree.TypePointer, op, int(p.Nodes[t].Start), p.End(), t)
		case p.Cur().Kind == parse.Word && cv(p.Word()), macroBeforePointer(p, 0):
			p.Next()
		default:
			return t
		}
	}
}

// macroBeforePointer reports that a macro stands k ahead, between a type and its "*": char FAR_DATA *s.
func macroBeforePointer(p *parse.Parser, k int) bool {
	return plainName(p, k) && p.PeekIs(k+1, "*") && macroLike(p.PeekWord(k))
}

// baseType parses a type without its declarator: qualifiers are passed over, several words of a built-in type make one Ident.
func baseType(p *parse.Parser) tree.ID {
	for n := typeStart(p, 0); n > 0; n-- {
		p.Next()
	}
	for p.Cur().Kind == parse.Word && (isQualifier(p.Cur(), p.Word()) || cv(p.Word())) {
		if w := p.Word(); (w == "struct" || w == "union" || w == "enum" || w == "class") && (p.PeekIs(1, "{") || p.PeekIs(2, "{")) {
			return classDef(p, 0, p.Here())
		}
		p.Next()
		for n := typeStart(p, 0); n > 0; n-- { // const API int
			p.Next()
		}
	}
	start := p.Here()
	if builtinType(p.Word()) {
		p.Next()
		for builtinType(p.Word()) || p.Is("const") || p.Is("volatile") {
			p.Next()
		}
		return p.New(tree.Ident, start, p.End())
	}
	if p.Is("decltype") {
		return primary(p)
	}
	macro := macroArgs(p, 0) > 0
	name := qualifiedName(p)
	if macro && p.Is("(") { // STACK_OF(X509) *certs
		return p.Make(tree.Call, 0, start, p.End(), name, p.Args("(", ")"))
	}
	return name
}

// qualifiedName parses a::b<c>::d.
func qualifiedName(p *parse.Parser) tree.ID {
	start := p.Here()
	if p.Is("::") {
		p.Next()
	}
	n := namePart(p)
	if p.Is("<") && p.D.Name == "cpp" && angleEnd(p, 0) > 0 {
		n = templateArgs(p, n, start)
	}
	for p.Is("::") && p.D.Name == "cpp" {
		op := p.Cur().Op
		p.Next()
		if p.Is("*") { // a pointer to a member
			break
		}
		p.Got("template")
		n = p.Make(tree.Member, op, start, p.End(), n, namePart(p))
		if p.Is("<") && angleEnd(p, 0) > 0 {
			n = templateArgs(p, n, start)
		}
	}
	return n
}

func namePart(p *parse.Parser) tree.ID {
	switch {
	case p.Is("operator") && p.Cur().Op != 0:
		return operatorName(p)
	case p.Is("~") && (p.Peek(1).Kind == parse.Word || p.Peek(1).Kind == parse.Meta):
		start := p.Here()
		p.Next()
		p.Next()
		return p.New(tree.Ident, start, p.End())
	}
	return p.Name()
}

// typedMeta parses the inside of (T $X) and (T *$X).
func typedMeta(p *parse.Parser) tree.ID {
	if !isType(p, 0) || p.Peek(0).Kind == parse.Meta && p.Peek(1).Kind != parse.Meta && !p.PeekIs(1, "*") {
		return 0
	}
	start := p.Here()
	t := pointers(p, baseType(p))
	for p.Is("[") && p.PeekIs(1, "]") { // (char[] $X), the way of other languages
		p.Next()
		p.Next()
		t = p.Make(tree.TypeArray, 0, start, p.End(), t, 0)
	}
	if p.Cur().Kind != parse.Meta {
		return 0
	}
	name := p.Name()
	for p.Is("[") && p.PeekIs(1, "]") {
		p.Next()
		p.Next()
		t = p.Make(tree.TypeArray, 0, start, p.End(), t, 0)
	}
	return p.Make(tree.TypedMetavar, 0, start, p.End(), name, t)
}
