// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package php is the dialect of PHP up to version 8.5, inside of open tags and without them.
//
// Shapes: a variable is an Ident with its sigil; "->", "?->" and "::" are one operator; echo, print, include, exit and
// their like are calls; arrays are Arrays, with Pairs where they have keys.
package php

import (
	"sync"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Levels of precedence, from loose to tight.
const (
	levelOr = 1 + iota
	levelXor
	levelAnd
	levelAssign
	levelTernary
	levelCoalesce
	levelOrOr
	levelAndAnd
	levelBitOr
	levelBitXor
	levelBitAnd
	levelEqual
	levelCompare
	levelConcat
	levelShift
	levelAdd
	levelMul
	levelNot
	levelInstanceof
	levelUnary
	levelPower
)

// Dialect returns the dialect of PHP.
var Dialect = sync.OnceValue(func() *parse.Dialect {
	return parse.Dialect{
		Name:          "php",
		BlockComments: [][2]string{{"/*", "*/"}},
		SkipHook:      lineComment,
		Puncts: []string{"(", ")", "[", "]", "{", "}", ",", ";", ":", "::", ".", "...", "->", "?->", "=>", "?", "??", "@", "#", "\\", "$", "`",
			"+", "-", "*", "/", "%", "**", "^", "&", "|", "&&", "||", "<<", ">>", "~", "!", "<", ">", "<=", ">=", "<=>", "==", "!=", "===",
			"!==", "<>", "=", "+=", "-=", "*=", "/=", "%=", "**=", ".=", "^=", "&=", "|=", "<<=", ">>=", "??=", "++", "--", "|>"},
		FoldWords: true,
		Words: []string{"if", "else", "elseif", "endif", "while", "endwhile", "do", "for", "endfor", "foreach", "endforeach", "switch",
			"endswitch", "case", "default", "match", "break", "continue", "goto", "return", "throw", "try", "catch", "finally", "echo",
			"print", "include", "include_once", "require", "require_once", "exit", "die", "new", "clone", "yield", "from", "function",
			"fn", "class", "interface", "trait", "enum", "extends", "implements", "abstract", "final", "readonly", "static", "var", "public",
			"private", "protected", "const", "use", "namespace", "global", "declare", "enddeclare", "as", "insteadof", "list", "array",
			"instanceof", "get", "set"},
		Prefix: []parse.OpLevel{
			{Level: levelTernary, Ops: []string{"..."}, Kind: tree.Spread},
			{Level: levelNot, Ops: []string{"!"}},
			{Level: levelUnary, Ops: []string{"+", "-", "~", "@", "&", "++", "--", "clone"}},
		},
		Infix: []parse.OpLevel{
			{Level: levelOr, Ops: []string{"or"}},
			{Level: levelXor, Ops: []string{"xor"}},
			{Level: levelAnd, Ops: []string{"and"}},
			{Level: levelCoalesce, Ops: []string{"??"}, Right: true},
			{Level: levelOrOr, Ops: []string{"||"}},
			{Level: levelAndAnd, Ops: []string{"&&"}},
			{Level: levelBitOr, Ops: []string{"|", "|>"}},
			{Level: levelBitXor, Ops: []string{"^"}},
			{Level: levelBitAnd, Ops: []string{"&"}},
			{Level: levelEqual, Ops: []string{"==", "!=", "===", "!==", "<>", "<=>"}},
			{Level: levelCompare, Ops: []string{"<", ">", "<=", ">="}},
			{Level: levelConcat, Ops: []string{"."}},
			{Level: levelShift, Ops: []string{"<<", ">>"}},
			{Level: levelAdd, Ops: []string{"+", "-"}},
			{Level: levelMul, Ops: []string{"*", "/", "%"}},
			{Level: levelPower, Ops: []string{"**"}, Right: true},
		},
		Postfix: []string{"++", "--"},
		Ternary: levelTernary,
		ArgSep:  ":",
		StmtOnly: []string{"echo", "return", "if", "else", "elseif", "endif", "foreach", "endforeach", "while", "endwhile", "endfor", "switch",
			"break", "continue", "try", "catch", "finally", "class", "interface", "trait", "abstract", "namespace", "global", "goto", "unset"},
		Lex:         lex,
		PrimaryHook: primary,
		PostfixHook: postfix,
		InfixHook:   infix,
		ParenHook:   cast,
		StringHook:  interpolated,
		TypeHook:    typ,
		CatchHook:   caught,
		Statement:   statement,
		Fragment:    fragment,
		NotMeta:     superglobal,
	}.Compile()
})

// superglobal reports whether a name in capitals is a variable that PHP itself defines, in patterns, too. $GLOBALS is a
// metavariable to Semgrep, whose rules are written for it.
func superglobal(name string) bool {
	switch name {
	case "$_GET", "$_POST", "$_COOKIE", "$_REQUEST", "$_SERVER", "$_FILES", "$_ENV", "$_SESSION":
		return true
	}
	return false
}

var (
	opArrow      = tree.OpOf("->")
	opAnd        = tree.OpOf("and")
	opOr         = tree.OpOf("or")
	opAndAnd     = tree.OpOf("&&")
	opOrOr       = tree.OpOf("||")
	opBackslash  = tree.OpOf("\\")
	opList       = tree.OpOf("list")
	opDollar     = tree.OpOf("$")
	opBacktick   = tree.OpOf("`")
	opTemplate   = tree.OpOf("template")
	opEcho       = tree.OpOf("echo")
	opExit       = tree.OpOf("exit")
	opFunc       = tree.OpOf("func")
	opClass      = tree.OpOf("class")
	opInterface  = tree.OpOf("interface")
	opTrait      = tree.OpOf("trait")
	opIf         = tree.OpOf("if")
	opSwitch     = tree.OpOf("switch")
	opMatch      = tree.OpOf("match")
	opUse        = tree.OpOf("use")
	opFunction   = tree.OpOf("function")
	opConst      = tree.OpOf("const")
	opImplements = tree.OpOf("implements")
	opYield      = tree.OpOf("yield")
	opYieldFrom  = tree.OpOf("yield from")
	opInstanceof = tree.OpOf("instanceof")
	opGlobal     = tree.OpOf("global")
	opGet        = tree.OpOf("get")
	opSet        = tree.OpOf("set")
	opDots       = tree.OpOf("...")
	opAs         = tree.OpOf("as")
)
