// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package kotlin is the dialect of Kotlin up to version 2.3.
//
// Shapes: an infix call a f b is the call f(a, b); a trailing lambda is the last argument; the delegate of a property is
// its value; accessors follow their property as functions; enum, data, companion and the like are Modifiers of a class.
package kotlin

import (
	"sync"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Levels of precedence, from loose to tight.
const (
	levelAssign = 1 + iota
	levelOr
	levelAnd
	levelEqual
	levelCompare
	levelIn
	levelElvis
	levelInfix
	levelRange
	levelAdd
	levelMul
	levelAs
	levelPrefix
)

// Dialect returns the dialect of Kotlin.
var Dialect = sync.OnceValue(func() *parse.Dialect {
	return parse.Dialect{
		Name:          "kotlin",
		LineComments:  []string{"//", "#!"},
		BlockComments: [][2]string{{"/*", "*/"}},
		NestComments:  true,
		CharQuote:     '\'',
		FloatSuffix:   "fF",
		Puncts: []string{"(", ")", "[", "]", "{", "}", ",", ";", ":", "::", ".", "..", "..<", "...", "?.", "?:", "?", "!!", "!", "->", "@", "=>",
			"+", "-", "*", "/", "%", "&", "&&", "||", "|", "<", ">", "<=", ">=", "==", "!=", "===", "!==", "=", "+=", "-=", "*=", "/=", "%=",
			"++", "--"},
		Words: []string{"if", "else", "for", "while", "do", "when", "try", "catch", "finally", "return", "break", "continue", "throw",
			"fun", "val", "var", "class", "interface", "object", "typealias", "constructor", "package", "import", "is", "in", "as"},
		Prefix: []parse.OpLevel{{Level: levelPrefix, Ops: []string{"-", "+", "!", "++", "--"}}},
		Infix: []parse.OpLevel{
			{Level: levelAssign, Ops: []string{"=", "+=", "-=", "*=", "/=", "%="}, Right: true, Kind: tree.Assign},
			{Level: levelOr, Ops: []string{"||"}},
			{Level: levelAnd, Ops: []string{"&&"}},
			{Level: levelEqual, Ops: []string{"==", "!=", "===", "!=="}},
			{Level: levelCompare, Ops: []string{"<", ">", "<=", ">="}},
			{Level: levelElvis, Ops: []string{"?:"}},
			{Level: levelRange, Ops: []string{"..", "..<"}},
			{Level: levelAdd, Ops: []string{"+", "-"}},
			{Level: levelMul, Ops: []string{"*", "/", "%"}},
		},
		Postfix: []string{"++", "--", "!!"},
		Members: []string{".", "?.", "::"},
		ArgSep:  "=",
		StmtOnly: []string{"class", "interface", "typealias", "package", "import", "while", "for", "private", "public", "protected", "internal",
			"override"},
		NotStmt:     named,
		NewlineEnds: newlineEnds,
		Lex:         lex,
		PrimaryHook: primary,
		PostfixHook: postfix,
		InfixHook:   infix,
		BraceHook:   func(p *parse.Parser) tree.ID { return lambda(p, p.Here()) },
		StringHook:  template,
		ArgHook:     argument,
		TypedMeta:   (*parse.Parser).TypedMetaEither,
		TypeHook:    typ,
		Statement:   statement,
		Fragment:    fragment,
	}.Compile()
})

// newlineEnds reports whether a line break ends an expression: not before what can only go on with one.
func newlineEnds(p *parse.Parser, prev, next *parse.Token) bool {
	if next.Kind == parse.Word {
		return next.Op != opAs
	}
	switch next.Op {
	case opDot, opSafe, opElvis, opAndAnd, opOrOr:
		return next.Kind != parse.Punct
	}
	return true
}

// named reports whether the current word, one that begins statements, is the name of an argument or a parameter.
func named(p *parse.Parser) bool {
	switch p.Word() {
	case "private", "public", "protected", "internal", "override": // properties in the brackets of a constructor
		for n := 1; n < 4; n++ {
			switch p.PeekWord(n) {
			case "val", "var", "vararg":
				return true
			case "":
				return p.PeekIs(n, "=") || p.PeekIs(n, ",") || p.PeekIs(n, ":")
			}
		}
	}
	return false
}

var (
	opDot       = tree.OpOf(".")
	opSafe      = tree.OpOf("?.")
	opElvis     = tree.OpOf("?:")
	opAndAnd    = tree.OpOf("&&")
	opOrOr      = tree.OpOf("||")
	opDots      = tree.OpOf("...")
	opIs        = tree.OpOf("is")
	opNotIs     = tree.OpOf("!is")
	opIn        = tree.OpOf("in")
	opNotIn     = tree.OpOf("!in")
	opAs        = tree.OpOf("as")
	opBy        = tree.OpOf("by")
	opStar      = tree.OpOf("*")
	opAmp       = tree.OpOf("&")
	opIf        = tree.OpOf("if")
	opWhen      = tree.OpOf("when")
	opVal       = tree.OpOf("val")
	opVar       = tree.OpOf("var")
	opFunc      = tree.OpOf("func")
	opInit      = tree.OpOf("init")
	opGet       = tree.OpOf("get")
	opSet       = tree.OpOf("set")
	opClass     = tree.OpOf("class")
	opInterface = tree.OpOf("interface")
	opObject    = tree.OpOf("object")
	opType      = tree.OpOf("type")
	opImport    = tree.OpOf("import")
	opReturnAt  = tree.OpOf("return@")
	opTemplate  = tree.OpOf("template")
	opColons    = tree.OpOf("::")
)
