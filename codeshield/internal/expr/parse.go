// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package expr

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/pyre"
)

// maxDepth bounds the nesting of an expression.
const maxDepth = 100

// A parser reads an expression by precedence climbing. It is used once.
type parser struct {
	src   string
	tok   token
	end   int // of tok
	depth int
	vars  []string
}

// A token is a lexical element; kind is its first letter's: 'n' number, 's' string, 'm'
// metavariable, 'w' word, 'o' operator, 0 the end.
type token struct {
	kind byte
	text string
	pos  int
}

var tokenRE = regexp.MustCompile(`\A(?:` +
	`(?P<n>(?i:0x[0-9a-f_]+|0o[0-7_]+|0b[01_]+|(?:[0-9][0-9_]*(?:\.[0-9_]*)?|\.[0-9][0-9_]*)(?:e[+-]?[0-9]+)?))` +
	`|(?P<s>(?s:"""(?:[^"\\]|\\.|"{1,2}[^"\\])*"""|'''(?:[^'\\]|\\.|'{1,2}[^'\\])*'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'))` +
	`|(?P<m>\$[A-Z_][A-Z0-9_]*)` +
	`|(?P<w>[A-Za-z_][A-Za-z0-9_]*)` +
	`|(?P<o>\*\*|//|<<|>>|<=|>=|==|!=|[-+*/%|^&~<>()\[\],.{}:=]))`)

var blank = regexp.MustCompile(`\A(?:[ \t\r\n\f]|\\\n|#[^\n]*)*`)

func (p *parser) parse() (n node, err error) {
	defer func() {
		if e := recover(); e != nil {
			se, ok := e.(*SyntaxError)
			if !ok {
				panic(e)
			}
			n, err = nil, se
		}
	}()
	p.next()
	n = p.binary(0)
	if p.tok.kind != 0 {
		p.stop("an operator")
	}
	return n, nil
}

func (p *parser) fail(format string, args ...any) {
	panic(&SyntaxError{Offset: p.tok.pos, Msg: fmt.Sprintf(format, args...)})
}

// stop fails at a token that does not belong here.
func (p *parser) stop(expected string) {
	switch {
	case p.tok.kind == 0:
		p.fail("ends where %s is expected", expected)
	case p.tok.kind == 'w' && slices.Contains([]string{"if", "is", "lambda", "for", "None"}, p.tok.text),
		p.tok.kind == 'o' && slices.Contains([]string{"//", ".", "[", "{", ","}, p.tok.text):
		p.unsupported("%q is not known in comparisons", p.tok.text)
	}
	p.fail("%q where %s is expected", p.tok.text, expected)
}

func (p *parser) unsupported(format string, args ...any) {
	panic(&SyntaxError{Offset: p.tok.pos, Msg: fmt.Sprintf(format, args...), Unsupported: true})
}

func (p *parser) next() {
	pos := p.end + len(blank.FindString(p.src[p.end:]))
	p.tok = token{pos: pos}
	if pos == len(p.src) {
		p.end = pos
		return
	}
	m := tokenRE.FindStringSubmatch(p.src[pos:])
	if m == nil {
		p.fail("unexpected character")
	}
	p.tok.text = m[0]
	for i, name := range tokenRE.SubexpNames() {
		if name != "" && m[i] != "" {
			p.tok.kind = name[0]
		}
	}
	p.end = pos + len(m[0])
}

func (p *parser) accept(op string) bool {
	if p.tok.text != op || p.tok.kind != 'o' && p.tok.kind != 'w' {
		return false
	}
	p.next()
	return true
}

// levels are the binary operators, the loosest first.
var levels = [][]string{
	{"or"}, {"and"}, nil, {"==", "!=", "<", "<=", ">", ">=", "in", "not in"},
	{"|"}, {"^"}, {"&"}, {"<<", ">>"}, {"+", "-"}, {"*", "/", "%"},
}

const (
	notLevel     = 2
	compareLevel = 3
)

func (p *parser) binary(level int) node {
	if level == notLevel {
		if p.accept("not") {
			return unary{"not", p.nested(notLevel)}
		}
		level++
	}
	if level == len(levels) {
		return p.unary()
	}
	x := p.binary(level + 1)
	for n := 0; ; n++ {
		op := p.operator(levels[level])
		if op == "" {
			return x
		}
		if level == compareLevel && n > 0 {
			p.unsupported("a chain of comparisons is not known")
		}
		x = binary{op, x, p.binary(level + 1)}
	}
}

// nested parses an operand that its operator may repeat without end.
func (p *parser) nested(level int) node {
	if p.depth++; p.depth > maxDepth {
		p.unsupported("nesting deeper than %d", maxDepth)
	}
	defer func() { p.depth-- }()
	if level == len(levels) {
		return p.unary()
	}
	return p.binary(level)
}

func (p *parser) operator(ops []string) string {
	if p.tok.kind != 'o' && p.tok.kind != 'w' {
		return ""
	}
	if op := p.tok.text; slices.Contains(ops, op) {
		p.next()
		return op
	}
	if p.tok.text == "not" && slices.Contains(ops, "not in") {
		p.next()
		if !p.accept("in") {
			p.stop("in")
		}
		return "not in"
	}
	return ""
}

// unary parses -x ** y as -(x ** y), and x ** -y.
func (p *parser) unary() node {
	for _, op := range []string{"-", "+", "~"} {
		if p.accept(op) {
			return unary{op, p.nested(len(levels))}
		}
	}
	x := p.primary()
	if p.accept("**") {
		return binary{"**", x, p.nested(len(levels))}
	}
	return x
}

func (p *parser) primary() node {
	t := p.tok
	switch t.kind {
	case 'n':
		p.next()
		return p.number(t)
	case 's':
		s := unquote(t.text)
		for p.next(); p.tok.kind == 's'; p.next() {
			s += unquote(p.tok.text)
		}
		return literal(String(s))
	case 'm':
		p.vars = append(p.vars, t.text)
		p.next()
		return mvar(t.text)
	case 'w':
		return p.word()
	}
	switch {
	case p.accept("("):
		x := p.nested(0)
		if !p.accept(")") {
			p.stop(")")
		}
		return x
	case p.accept("["):
		return list(p.elements("]"))
	}
	p.stop("a value")
	return nil
}

func (p *parser) number(t token) node {
	if i, err := parseInt(t.text); err == nil {
		return literal(Int(i))
	}
	f, err := strconv.ParseFloat(strings.ReplaceAll(t.text, "_", ""), 64)
	if err != nil && f == 0 || strings.Trim(t.text, "0123456789_") == "" {
		p.tok = t
		p.unsupported("integer %s is too large", t.text)
	}
	return literal(Float(f))
}

// unquote takes the quotes off. Only quotes that are escaped lose their backslash.
func unquote(s string) string {
	n := 1
	if len(s) >= 6 && (strings.HasPrefix(s, `"""`) || strings.HasPrefix(s, `'''`)) {
		n = 3
	}
	return strings.NewReplacer(`\'`, `'`, `\"`, `"`).Replace(s[n : len(s)-n])
}

// elements parses a list up to its closing bracket.
func (p *parser) elements(closing string) []node {
	ns := []node{}
	for !p.accept(closing) {
		ns = append(ns, p.nested(0))
		if !p.accept(",") && p.tok.text != closing {
			p.stop(closing)
		}
	}
	return ns
}

// arity holds the functions and how many arguments they take.
var arity = map[string]int{"int": 1, "str": 1, "today": 0, "strptime": 1, "re.match": 2}

// word parses True, False and calls.
func (p *parser) word() node {
	t := p.tok
	p.next()
	switch t.text {
	case "True", "False":
		return literal(Bool(t.text == "True"))
	case "if", "is", "in", "and", "or", "not", "None", "lambda", "for":
		p.tok = t
		p.stop("a value")
	}
	for p.accept(".") {
		t.text += "." + p.tok.text
		if p.tok.kind != 'w' {
			p.stop("a name")
		}
		p.next()
	}
	if !p.accept("(") {
		p.tok = t
		p.unsupported("the name %s is not known in comparisons", t.text)
	}
	c := call{fn: t.text, args: p.elements(")")}
	want, known := arity[c.fn]
	if !known || want != len(c.args) {
		p.tok = t
		p.unsupported("the function %s of %d arguments is not known in comparisons", c.fn, len(c.args))
	}
	if c.fn == "re.match" {
		p.compile(&c, t)
	}
	return c
}

func (p *parser) compile(c *call, t token) {
	l, ok := c.args[0].(literal)
	if !ok || Value(l).kind != stringKind {
		return
	}
	re, err := pyre.Compile(Value(l).s, pyre.PCRE|pyre.Anchored)
	if err != nil {
		p.tok = t
		p.unsupported("re.match: %v", err)
	}
	c.re = re
}
