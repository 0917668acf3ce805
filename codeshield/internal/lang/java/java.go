// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package java is the dialect of Java.
package java

import (
	"strings"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Levels of precedence.
const (
	levelTernary  = 2
	levelRelation = 9
	levelUnary    = 13
	levelPrimary  = 16
)

// Dialect is Java.
var Dialect = sync.OnceValue(func() *parse.Dialect {
	return parse.Dialect{
		Name:          "java",
		LineComments:  []string{"//"},
		BlockComments: [][2]string{{"/*", "*/"}},
		Puncts: strings.Fields("( ) [ ] { } , ; : :: . ... ? @ -> ++ -- + - * / % & | ^ << >> >>> && || ! ~ == != < > <= >= " +
			"= += -= *= /= %= &= |= ^= <<= >>= >>>="),
		Words: strings.Fields("if else for while do switch case default break continue return throw try catch finally new class " +
			"interface enum import package assert synchronized instanceof static abstract final public private protected native " +
			"transient volatile strictfp throws extends implements"),
		Quotes:      `"`,
		CharQuote:   '\'',
		IdentDollar: true,
		FloatSuffix: "fFdD",
		Lex:         lex,
		Prefix:      []parse.OpLevel{{Level: levelUnary, Ops: strings.Fields("+ - ! ~ ++ --")}},
		Infix: []parse.OpLevel{
			{Level: 1, Right: true, Kind: tree.Assign, Ops: strings.Fields("= += -= *= /= %= &= |= ^= <<= >>= >>>=")},
			{Level: 3, Ops: []string{"||"}},
			{Level: 4, Ops: []string{"&&"}},
			{Level: 5, Ops: []string{"|"}},
			{Level: 6, Ops: []string{"^"}},
			{Level: 7, Ops: []string{"&"}},
			{Level: 8, Ops: []string{"==", "!="}},
			{Level: levelRelation, Ops: strings.Fields("< > <= >=")},
			{Level: 10, Ops: []string{"<<", ">>", ">>>"}},
			{Level: 11, Ops: []string{"+", "-"}},
			{Level: 12, Ops: []string{"*", "/", "%"}},
		},
		Ternary:     levelTernary,
		Postfix:     []string{"++", "--"},
		Members:     []string{".", "::"},
		StmtOnly:    strings.Fields("if for while do return break continue throw try import package public private protected"),
		PrimaryHook: primary,
		PostfixHook: postfix,
		InfixHook:   infix,
		ParenHook:   paren,
		BraceHook:   initializer,
		CaseHook:    caseLabel,
		TypeHook:    typeExpr,
		TypedMeta:   (*parse.Parser).TypeFirstMeta,
		Statement:   statement,
		Fragment:    fragment,
	}.Compile()
})

// lex takes text blocks.
func lex(p *parse.Parser, off int, t *parse.Token) bool {
	if p.Src[off] != '"' || !strings.HasPrefix(p.Src[off:p.Limit()], `"""`) {
		return false
	}
	p.LexUntil(off, off+3, `"""`, true, t)
	return true
}

var (
	opAnd         = tree.OpOf("&")
	opAnnotation  = tree.OpOf("annotation")
	opArrow       = tree.OpOf("->")
	opAt          = tree.OpOf("@")
	opBrace       = tree.OpOf("{")
	opBracket     = tree.OpOf("[")
	opClass       = tree.OpOf("class")
	opColon       = tree.OpOf(":")
	opComma       = tree.OpOf(",")
	opCtor        = tree.OpOf("ctor")
	opDefault     = tree.OpOf("default")
	opDot         = tree.OpOf(".")
	opDots        = tree.OpOf("...")
	opElse        = tree.OpOf("else")
	opEnum        = tree.OpOf("enum")
	opEqual       = tree.OpOf("=")
	opExtends     = tree.OpOf("extends")
	opGreater     = tree.OpOf(">")
	opImport      = tree.OpOf("import")
	opInstanceof  = tree.OpOf("instanceof")
	opInterface   = tree.OpOf("interface")
	opLambda      = tree.OpOf("lambda")
	opLess        = tree.OpOf("<")
	opMethod      = tree.OpOf("method")
	opModule      = tree.OpOf("module")
	opNew         = tree.OpOf("new")
	opParen       = tree.OpOf("(")
	opQuestion    = tree.OpOf("?")
	opRecord      = tree.OpOf("record")
	opSemicolon   = tree.OpOf(";")
	opShiftRight  = tree.OpOf(">>")
	opShiftThree  = tree.OpOf(">>>")
	opShut        = tree.OpOf("}")
	opShutBracket = tree.OpOf("]")
	opShutParen   = tree.OpOf(")")
	opStar        = tree.OpOf("*")
	opStatic      = tree.OpOf("static")
	opSuper       = tree.OpOf("super")
	opSync        = tree.OpOf("synchronized")
	opThrows      = tree.OpOf("throws")
	opTry         = tree.OpOf("try")
	opVar         = tree.OpOf("var")
	opYield       = tree.OpOf("yield")
	opColons      = tree.OpOf("::")
	opOr          = tree.OpOf("|")
)
