// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package cpp holds the dialects of C and C++.
package cpp

import (
	"strings"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

const (
	cWords = "if else for while do switch case default return break continue goto sizeof typedef struct union enum static extern const " +
		"volatile register inline restrict unsigned signed auto"
	cppWords = cWords + " class namespace template typename using public private protected virtual explicit friend mutable operator new delete " +
		"try catch throw constexpr consteval constinit concept requires static_assert noexcept co_await co_yield this decltype thread_local export"
)

// C returns the dialect of C, made on first use.
var C = sync.OnceValue(func() *parse.Dialect { return dialect("c", cWords, CPP) })

// CPP returns the dialect of C++, made on first use.
var CPP = sync.OnceValue(func() *parse.Dialect {
	d := dialect("cpp", cppWords, nil)
	d.Prefer = func(reading string) *parse.Dialect {
		switch reading {
		case AsFunction, AsConstructor:
			v := *d
			v.Reading = reading
			return &v
		}
		return d
	}
	return d
})

// The readings of a pattern that may declare a function or a variable, foo $X($Y): what the option cpp_parsing_pref says.
const (
	AsFunction    = "as_fundef"
	AsConstructor = "as_vardef_with_ctor"
)

func dialect(name, words string, fallback func() *parse.Dialect) *parse.Dialect {
	return parse.Dialect{
		Name:          name,
		LineComments:  []string{"//"},
		BlockComments: [][2]string{{"/*", "*/"}},
		Puncts: strings.Fields("( ) [ ] { } , ; : :: . -> .* ->* ... ? ++ -- + - * / % & | ^ << >> && || ! ~ == != <=> < > <= >= " +
			"= += -= *= /= %= &= |= ^= <<= >>= # ##"),
		Words:       strings.Fields(words),
		Quotes:      `"`,
		CharQuote:   '\'',
		FloatSuffix: "fF",
		IdentDollar: true,
		Lex:         lex,
		SkipHook:    conditional,
		Prefix:      []parse.OpLevel{{Level: 15, Ops: strings.Fields("+ - ! ~ * & && ++ --")}},
		Infix: []parse.OpLevel{
			{Level: 2, Right: true, Kind: tree.Assign, Ops: strings.Fields("= += -= *= /= %= &= |= ^= <<= >>=")},
			{Level: 4, Ops: []string{"||"}},
			{Level: 5, Ops: []string{"&&"}},
			{Level: 6, Ops: []string{"|"}},
			{Level: 7, Ops: []string{"^"}},
			{Level: 8, Ops: []string{"&"}},
			{Level: 9, Ops: []string{"==", "!="}},
			{Level: 10, Ops: strings.Fields("< > <= >= <=>")},
			{Level: 11, Ops: []string{"<<", ">>"}},
			{Level: 12, Ops: []string{"+", "-"}},
			{Level: 13, Ops: []string{"*", "/", "%"}},
			{Level: 14, Ops: []string{".*", "->*"}},
		},
		Ternary:     3,
		Postfix:     []string{"++", "--"},
		Members:     []string{".", "->", "::"},
		StmtOnly:    strings.Fields("if for while do switch return break continue goto typedef"),
		PrimaryHook: primary,
		PostfixHook: postfix,
		ParenHook:   paren,
		BraceHook:   initList,
		ArgHook:     arg,
		TypeHook:    typeName,
		TypedMeta:   typedMeta,
		Statement:   statement,
		Fragment:    fragment,
		Fallback:    fallback,
	}.Compile()
}

// lex takes prefixed and raw strings, and preprocessor lines as one token of Text.
func lex(p *parse.Parser, off int, t *parse.Token) bool {
	s := p.Src
	switch c := s[off]; {
	case c == '#' && lineStart(s, off):
		t.Kind, t.End = parse.Text, int32(lineEnd(p, off))
		return true
	case c == 'L' || c == 'u' || c == 'U' || c == 'R':
		i := off
		for i < len(s) && i < off+3 && strings.IndexByte("LuU8R", s[i]) >= 0 {
			i++
		}
		if i >= len(s) || s[i] != '"' && s[i] != '\'' {
			return false
		}
		if s[i-1] == 'R' && s[i] == '"' {
			rawString(p, off, i, t)
			return true
		}
		p.LexQuoted(off, i, s[i], false, t)
		if s[i] == '\'' {
			t.Kind = parse.CharLit
		}
		return true
	}
	return false
}

// rawString takes R"delim( ... )delim" with its quote at i.
func rawString(p *parse.Parser, off, i int, t *parse.Token) {
	paren := strings.IndexByte(p.Src[i:min(len(p.Src), i+20)], '(')
	if paren < 0 {
		p.LexQuoted(off, i, '"', false, t)
		return
	}
	delim := p.Src[i+1 : i+paren]
	p.LexUntil(off, i+paren+1, ")"+delim+`"`, false, t)
}

func lineStart(s string, off int) bool {
	for i := off - 1; i >= 0; i-- {
		switch s[i] {
		case '\n':
			return true
		case ' ', '\t', '\r':
		default:
			return false
		}
	}
	return true
}

// lineEnd is the end of a preprocessor line, continued lines included, a comment at its end left out.
func lineEnd(p *parse.Parser, off int) int {
	s := p.Src
	for i := off; i < len(s); i++ {
		switch {
		case s[i] == '\n':
			j := i - 1
			if j > off && s[j] == '\r' {
				j--
			}
			if j >= off && s[j] == '\\' {
				continue
			}
			return i
		case s[i] == '/' && i+1 < len(s) && s[i+1] == '/':
			return i
		case s[i] == '/' && i+1 < len(s) && s[i+1] == '*':
			n := strings.Index(s[i+2:], "*/")
			if n < 0 || !continues(s[i+2+n+2:]) {
				return i
			}
			i += 2 + n + 1
		case s[i] == '"':
			if j := strings.IndexAny(s[i+1:], "\"\n"); j >= 0 && s[i+1+j] == '"' {
				i += 1 + j
			}
		}
	}
	return len(s)
}

// continues reports that a preprocessor line goes on in s, what stands behind a comment in it.
func continues(s string) bool {
	s = strings.TrimLeft(s, " \t\r")
	return s != "" && s[0] != '\n'
}

// conditional passes over #if, #else, #pragma and the like, so that both branches are read. A second branch that opens or closes
// braces of its own is passed over as a whole: with both, what follows would be nested wrongly.
func conditional(p *parse.Parser, off int) int {
	s := p.Src
	if s[off] != '#' || p.Pattern || !lineStart(s, off) {
		return 0
	}
	switch directive(s, off) {
	case "include", "include_next", "import", "define":
		return 0
	case "else", "elif":
		if n := unbalanced(s[off:]); n > 0 {
			return n
		}
	}
	return lineEnd(p, off) - off
}

// unbalanced returns the length of the branch that begins at s, up to its #endif or #elif, if its braces don't match, else 0.
func unbalanced(s string) int {
	depth, low, nested := 0, 0, 0
	line := strings.IndexByte(s, '\n') + 1
	for n := 0; line > 0 && line < len(s) && n < maxBranch; n++ {
		text := s[line:]
		size := strings.IndexByte(text, '\n') + 1
		if size == 0 {
			size = len(text)
		}
		text = strings.TrimLeft(text[:size], " \t")
		if strings.HasPrefix(text, "#") {
			switch directive(text, 0) {
			case "if", "ifdef", "ifndef":
				nested++
			case "endif", "else", "elif":
				if nested == 0 {
					if depth != 0 || low != 0 {
						return line
					}
					return 0
				}
				if directive(text, 0) == "endif" {
					nested--
				}
			}
		} else if strings.IndexByte(text, '"') < 0 && strings.IndexByte(text, '\'') < 0 {
			depth += strings.Count(text, "{") - strings.Count(text, "}")
			low = min(low, depth)
		}
		line += size
	}
	return 0
}

// maxBranch is how many lines of a branch are looked at to see whether its braces match.
const maxBranch = 60

// directive is the word behind the # at off.
func directive(s string, off int) string {
	i := off + 1
	for i < len(s) && (s[i] == ' ' || s[i] == '\t') {
		i++
	}
	j := i
	for j < len(s) && s[j] >= 'a' && s[j] <= 'z' || j < len(s) && s[j] == '_' {
		j++
	}
	return s[i:j]
}

// preprocessor turns the Text token of an #include or a #define into a node.
func preprocessor(p *parse.Parser) tree.ID {
	t := p.Next()
	start, end := int(t.Start), int(t.End)
	for end > start && (p.Src[end-1] == ' ' || p.Src[end-1] == '\t' || p.Src[end-1] == '\r') {
		end--
	}
	word := directive(p.Src, start)
	i := strings.Index(p.Src[start:end], word) + start + len(word)
	for i < end && (p.Src[i] == ' ' || p.Src[i] == '\t') {
		i++
	}
	switch word {
	case "include", "include_next", "import":
		n := p.New(tree.Import, start, end)
		p.Nodes[n].Op = opImport
		if i < end && p.Pattern && p.Src[i] == '$' {
			p.Add(n, p.New(tree.Metavar, i, end))
		} else {
			path := p.New(tree.String, i, end)
			if end-i >= 2 && p.Src[i] == '"' { // <x.h> is not the same: it keeps its brackets
				p.Nodes[path].VStart, p.Nodes[path].VEnd = int32(i+1), int32(end-1)
			}
			p.Add(n, path)
		}
		p.Add(n, 0)
		return n
	case "define":
		return define(p, start, i, end)
	}
	return p.New(tree.Directive, start, end)
}

// define makes name, Params? and body of a macro; the body is kept as its text.
func define(p *parse.Parser, start, i, end int) tree.ID {
	n := p.New(tree.Macro, start, end)
	p.Nodes[n].Op = tree.OpOf("define")
	p.Sub(i, end, func() {
		p.Add(n, p.Name())
		var params tree.ID
		if p.Is("(") && !p.Cur().Space {
			params = p.New(tree.Params, p.Here(), p.Here())
			p.List(params, "(", ")", func() tree.ID { return p.Make(tree.Param, 0, p.Here(), p.Here(), 0, 0, p.Expr(), 0) })
		}
		p.Add(n, params)
		var body tree.ID
		if !p.AtEOF() {
			switch k := p.Cur().Kind; {
			case int(p.Cur().End) != end:
				body = p.New(tree.TypeOther, p.Here(), end)
			case k == parse.Meta, k == parse.Dots:
				body = p.Name()
			case k == parse.Number:
				body = p.Expr()
			default:
				body = p.New(tree.TypeOther, p.Here(), end)
			}
		}
		p.Add(n, body)
	})
	return n
}

var opImport = tree.OpOf("import")
