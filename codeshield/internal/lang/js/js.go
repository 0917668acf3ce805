// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package js is the dialect of JavaScript and TypeScript, JSX included. The two share one parser: types and modifiers are
// understood in both, since snippets are often labelled with the other name.
package js

import (
	"sync"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Dialect is JavaScript.
var Dialect = sync.OnceValue(func() *parse.Dialect { return dialect("javascript") })

// TypeScript is TypeScript.
var TypeScript = sync.OnceValue(func() *parse.Dialect { return dialect("typescript") })

// Levels of precedence. Level 0 is the comma operator.
const (
	levelAssign   = 1
	levelTernary  = 2
	levelUnary    = 14
	levelPower    = 15
	levelRelation = 11
	levelPrimary  = 17
)

func dialect(name string) *parse.Dialect {
	return parse.Dialect{
		Name:          name,
		LineComments:  []string{"//", "<!--"},
		BlockComments: [][2]string{{"/*", "*/"}},
		Puncts: []string{"(", ")", "[", "]", "{", "}", ",", ";", ":", ".", "...", "?.", "??", "??=", "?", "=>", "!", "~", "@", "#",
			"+", "-", "*", "/", "%", "**", "^", "&", "|", "&&", "||", "<<", ">>", ">>>", "==", "!=", "===", "!==", "<", ">", "<=", ">=",
			"=", "+=", "-=", "*=", "/=", "%=", "**=", "^=", "&=", "|=", "&&=", "||=", "<<=", ">>=", ">>>=", "++", "--", "|>"},
		Words: []string{"var", "let", "const", "function", "class", "if", "while", "do", "for", "switch", "try", "return", "throw",
			"break", "continue", "else", "catch", "finally", "case", "default", "new", "import", "extends", "enum"},
		Quotes:      "\"'",
		IdentDollar: true,
		FloatSuffix: "",
		Lex:         lex,
		Prefix: []parse.OpLevel{
			{Level: levelUnary, Ops: []string{"!", "~", "+", "-", "++", "--", "typeof", "void", "delete", "await"}},
			{Level: levelAssign, Ops: []string{"yield"}},
			{Level: levelAssign, Ops: []string{"..."}, Kind: tree.Spread},
		},
		Infix: []parse.OpLevel{
			{Level: levelAssign, Kind: tree.Assign, Right: true, Ops: []string{"=", "+=", "-=", "*=", "/=", "%=", "**=", "^=", "&=", "|=",
				"&&=", "||=", "??=", "<<=", ">>=", ">>>="}},
			{Level: 3, Ops: []string{"|>"}},
			{Level: 4, Ops: []string{"??"}},
			{Level: 5, Ops: []string{"||"}},
			{Level: 6, Ops: []string{"&&"}},
			{Level: 7, Ops: []string{"|"}},
			{Level: 8, Ops: []string{"^"}},
			{Level: 9, Ops: []string{"&"}},
			{Level: 10, Ops: []string{"==", "!=", "===", "!=="}},
			{Level: levelRelation, Ops: []string{"<", ">", "<=", ">=", "in", "instanceof"}},
			{Level: 12, Ops: []string{"<<", ">>", ">>>"}},
			{Level: 13, Ops: []string{"+", "-"}},
			{Level: levelUnary, Ops: []string{"*", "/", "%"}},
			{Level: levelPower, Ops: []string{"**"}, Right: true},
		},
		Postfix: []string{"++", "--"},
		Members: []string{".", "?."},
		Ternary: levelTernary,
		StmtOnly: []string{"var", "let", "const", "if", "while", "do", "for", "switch", "try", "return", "throw", "break", "continue",
			"import", "export"},
		NotStmt:     isKey,
		NewlineEnds: newlineEnds,
		PrimaryHook: primary,
		PostfixHook: postfix,
		InfixHook:   infix,
		ParenHook:   paren,
		BraceHook:   object,
		StringHook:  template,
		ArgHook:     arg,
		TypeHook:    typeExpr,
		CatchHook:   catchParam,
		Statement:   statement,
		Fragment:    fragment,
	}.Compile()
}

// newlineEnds reports the places where a line break ends an expression although the next token could continue it: behind
// a brace, where code without semicolons that has a bracket on the next line is meant as two statements, and before a closing
// tag whose element began before the text.
func newlineEnds(p *parse.Parser, prev, next *parse.Token) bool {
	if next.Op == opLess && int(next.End) < p.Limit() && p.Src[next.End] == '/' {
		return true
	}
	if prev.Kind != parse.Punct || prev.Op != opShut {
		return false
	}
	return next.Op == opParen || next.Op == opBracket || next.Kind == parse.RegexLit || next.Kind == parse.Str
}

var (
	opComma         = tree.OpOf(",")
	opColon         = tree.OpOf(":")
	opDot           = tree.OpOf(".")
	opOptional      = tree.OpOf("?.")
	opQuestion      = tree.OpOf("?")
	opBang          = tree.OpOf("!")
	opStar          = tree.OpOf("*")
	opSlash         = tree.OpOf("/")
	opLess          = tree.OpOf("<")
	opGreater       = tree.OpOf(">")
	opParen         = tree.OpOf("(")
	opBrackets      = tree.OpOf("[]")
	opBracket       = tree.OpOf("[")
	opBrace         = tree.OpOf("{")
	opShut          = tree.OpOf("}")
	opShutParen     = tree.OpOf(")")
	opShutBracket   = tree.OpOf("]")
	opIncrement     = tree.OpOf("++")
	opDecrement     = tree.OpOf("--")
	opAt            = tree.OpOf("@")
	opArrowSym      = tree.OpOf("=>")
	opEqual         = tree.OpOf("=")
	opDots          = tree.OpOf("...")
	opSlashEqual    = tree.OpOf("/=")
	opMinus         = tree.OpOf("-")
	opSemicolon     = tree.OpOf(";")
	opShiftRight    = tree.OpOf(">>")
	opShiftUnsigned = tree.OpOf(">>>")
	opAnd           = tree.OpOf("&")
	opOr            = tree.OpOf("|")

	opAs        = tree.OpOf("as")
	opIs        = tree.OpOf("is")
	opAsserts   = tree.OpOf("asserts")
	opExtends   = tree.OpOf("extends")
	opSatisfies = tree.OpOf("satisfies")
	opTypeof    = tree.OpOf("typeof")
	opKeyof     = tree.OpOf("keyof")
	opUnique    = tree.OpOf("unique")
	opReadonly  = tree.OpOf("readonly")
	opInfer     = tree.OpOf("infer")
	opYieldFrom = tree.OpOf("yield from")
	opYield     = tree.OpOf("yield")
	opTagged    = tree.OpOf("`")
	opTemplate  = tree.OpOf("template")
	opFunc      = tree.OpOf("func")
	opMethod    = tree.OpOf("method")
	opGet       = tree.OpOf("get")
	opSet       = tree.OpOf("set")
	opCtor      = tree.OpOf("ctor")
	opArrow     = tree.OpOf("arrow")
	opFunction  = tree.OpOf("function")
	opGenerator = tree.OpOf("generator")
	opVar       = tree.OpOf("var")
	opLet       = tree.OpOf("let")
	opConst     = tree.OpOf("const")
	opUsing     = tree.OpOf("using")
	opClass     = tree.OpOf("class")
	opEnum      = tree.OpOf("enum")
	opInterface = tree.OpOf("interface")
	opImport    = tree.OpOf("import")
	opDefault   = tree.OpOf("default")
	opType      = tree.OpOf("type")
	opNamespace = tree.OpOf("namespace")
	opWith      = tree.OpOf("with")
)
