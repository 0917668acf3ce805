// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package csharp is the dialect of C#.
package csharp

import (
	"strings"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Levels of precedence.
const (
	levelTernary  = 2
	levelOr       = 5
	levelRelation = 10
	levelShift    = 11
	levelSwitch   = 14
	levelRange    = 15
	levelUnary    = 16
	levelPrimary  = 18
)

// Dialect is C#.
var Dialect = sync.OnceValue(func() *parse.Dialect {
	return parse.Dialect{
		Name:          "csharp",
		LineComments:  []string{"//"},
		BlockComments: [][2]string{{"/*", "*/"}},
		Puncts: strings.Fields("( ) [ ] { } , ; : :: . .. ... ?. ? ?? ??= => -> ++ -- + - * / % & | ^ << >> >>> && || ! ~ == != < > <= >= " +
			"= += -= *= /= %= &= |= ^= <<= >>= >>>= @ #"),
		Words: strings.Fields("if else for foreach while do switch case default break continue goto return throw try catch finally new " +
			"class interface struct enum namespace using lock fixed unsafe checked unchecked is as in public private protected internal " +
			"static abstract virtual override readonly const extern volatile event delegate operator"),
		Quotes:      `"`,
		CharQuote:   '\'',
		FloatSuffix: "fFdDmM",
		Lex:         lex,
		SkipHook:    preprocessor,
		SkipBytes:   "#",
		Prefix: []parse.OpLevel{
			{Level: levelUnary, Ops: strings.Fields("+ - ! ~ ++ -- & * ^ await")},
			{Level: levelUnary, Ops: []string{".."}},
		},
		Infix: []parse.OpLevel{
			{Level: 1, Right: true, Kind: tree.Assign, Ops: strings.Fields("= += -= *= /= %= &= |= ^= <<= >>= >>>= ??=")},
			{Level: 3, Right: true, Ops: []string{"??"}},
			{Level: 4, Ops: []string{"||"}},
			{Level: levelOr, Ops: []string{"&&"}},
			{Level: 6, Ops: []string{"|"}},
			{Level: 7, Ops: []string{"^"}},
			{Level: 8, Ops: []string{"&"}},
			{Level: 9, Ops: []string{"==", "!="}},
			{Level: levelRelation, Ops: strings.Fields("< > <= >=")},
			{Level: levelShift, Ops: []string{"<<", ">>", ">>>"}},
			{Level: 12, Ops: []string{"+", "-"}},
			{Level: 13, Ops: []string{"*", "/", "%"}},
		},
		Ternary: levelTernary,
		Postfix: []string{"++", "--"},
		Members: []string{".", "?.", "->", "::"},
		ArgSep:  ":",
		StmtOnly: strings.Fields("if for foreach while do return break continue throw try using namespace public private protected internal " +
			"lock goto"),
		PrimaryHook: primary,
		PostfixHook: postfix,
		InfixHook:   infix,
		ParenHook:   paren,
		BraceHook:   initializer,
		StringHook:  interpolated,
		ArgHook:     arg,
		CaseHook:    caseLabel,
		TypeHook:    typeExpr,
		TypedMeta:   (*parse.Parser).TypeFirstMeta,
		Statement:   statement,
		Fragment:    fragment,
	}.Compile()
})

var (
	opAnd         = tree.OpOf("&")
	opAndWord     = tree.OpOf("and")
	opArrow       = tree.OpOf("=>")
	opAs          = tree.OpOf("as")
	opAwait       = tree.OpOf("await")
	opBang        = tree.OpOf("!")
	opBrace       = tree.OpOf("{")
	opBracket     = tree.OpOf("[")
	opCase        = tree.OpOf("case")
	opChecked     = tree.OpOf("checked")
	opClass       = tree.OpOf("class")
	opColon       = tree.OpOf(":")
	opColons      = tree.OpOf("::")
	opComma       = tree.OpOf(",")
	opConst       = tree.OpOf("const")
	opCtor        = tree.OpOf("ctor")
	opDefault     = tree.OpOf("default")
	opDelegate    = tree.OpOf("delegate")
	opDot         = tree.OpOf(".")
	opDots        = tree.OpOf("...")
	opDtor        = tree.OpOf("dtor")
	opElse        = tree.OpOf("else")
	opEnum        = tree.OpOf("enum")
	opEqual       = tree.OpOf("=")
	opFixed       = tree.OpOf("fixed")
	opFormat      = tree.OpOf("format")
	opFrom        = tree.OpOf("from")
	opGet         = tree.OpOf("get")
	opGreater     = tree.OpOf(">")
	opIn          = tree.OpOf("in")
	opInit        = tree.OpOf("init")
	opInterface   = tree.OpOf("interface")
	opIs          = tree.OpOf("is")
	opLambda      = tree.OpOf("lambda")
	opLess        = tree.OpOf("<")
	opLet         = tree.OpOf("let")
	opLock        = tree.OpOf("lock")
	opMethod      = tree.OpOf("method")
	opNamespace   = tree.OpOf("namespace")
	opNew         = tree.OpOf("new")
	opNot         = tree.OpOf("not")
	opOperator    = tree.OpOf("operator")
	opOr          = tree.OpOf("or")
	opParen       = tree.OpOf("(")
	opQuestion    = tree.OpOf("?")
	opQuestionDot = tree.OpOf("?.")
	opRange       = tree.OpOf("..")
	opRecord      = tree.OpOf("record")
	opRef         = tree.OpOf("ref")
	opSemicolon   = tree.OpOf(";")
	opSet         = tree.OpOf("set")
	opShiftRight  = tree.OpOf(">>")
	opShut        = tree.OpOf("}")
	opShutBracket = tree.OpOf("]")
	opShutParen   = tree.OpOf(")")
	opStackalloc  = tree.OpOf("stackalloc")
	opStar        = tree.OpOf("*")
	opStatic      = tree.OpOf("static")
	opStruct      = tree.OpOf("struct")
	opSwitch      = tree.OpOf("switch")
	opTilde       = tree.OpOf("~")
	opUnchecked   = tree.OpOf("unchecked")
	opUnsafe      = tree.OpOf("unsafe")
	opUsing       = tree.OpOf("using")
	opVar         = tree.OpOf("var")
	opWith        = tree.OpOf("with")
	opYield       = tree.OpOf("yield")
	opEvent       = tree.OpOf("event")
)
