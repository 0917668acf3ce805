// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package python is the dialect of Python: version 3 up to 3.14 and what version 2 wrote otherwise.
package python

import (
	"sync"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Levels of precedence, from loose to tight.
const (
	levelWalrus = 1 + iota
	levelCond
	levelOr
	levelAnd
	levelNot
	levelCompare
	levelBitOr
	levelBitXor
	levelBitAnd
	levelShift
	levelAdd
	levelMul
	levelSign
	levelPower
	levelAwait
)

// Dialect returns the dialect of Python.
var Dialect = sync.OnceValue(func() *parse.Dialect {
	return parse.Dialect{
		Name:         "python",
		LineComments: []string{"#"},
		FloatSuffix:  "jJ",
		Puncts: []string{"(", ")", "[", "]", "{", "}", ",", ";", ":", ".", "...", "->", "@", "`", "!", "<>",
			"+", "-", "*", "/", "%", "**", "//", "^", "&", "|", "~", "<<", ">>", "==", "!=", "<", ">", "<=", ">=",
			"=", ":=", "+=", "-=", "*=", "/=", "%=", "**=", "//=", "^=", "&=", "|=", "<<=", ">>=", "@="},
		Words: []string{"if", "elif", "else", "for", "while", "try", "finally", "with", "lambda", "yield", "in", "is", "from", "as",
			"class", "import", "return", "assert", "del", "global", "nonlocal", "async"},
		Prefix: []parse.OpLevel{
			{Level: levelBitOr, Ops: []string{"*", "**"}, Kind: tree.Spread},
			{Level: levelNot, Ops: []string{"not"}},
			{Level: levelSign, Ops: []string{"+", "-", "~"}},
			{Level: levelAwait, Ops: []string{"await"}},
		},
		Infix: []parse.OpLevel{
			{Level: levelWalrus, Ops: []string{":="}, Right: true, Kind: tree.Assign},
			{Level: levelOr, Ops: []string{"or"}},
			{Level: levelAnd, Ops: []string{"and"}},
			{Level: levelCompare, Ops: []string{"<", ">", "==", "!=", "<>", "<=", ">="}},
			{Level: levelBitOr, Ops: []string{"|"}},
			{Level: levelBitXor, Ops: []string{"^"}},
			{Level: levelBitAnd, Ops: []string{"&"}},
			{Level: levelShift, Ops: []string{"<<", ">>"}},
			{Level: levelAdd, Ops: []string{"+", "-"}},
			{Level: levelMul, Ops: []string{"*", "/", "%", "//", "@"}},
			{Level: levelPower, Ops: []string{"**"}, Right: true},
		},
		Members: []string{"."},
		StmtOnly: []string{"def", "class", "return", "import", "while", "try", "except", "finally", "with", "raise", "pass",
			"break", "continue", "global", "nonlocal", "del", "assert", "elif"},
		NewlineEnds: func(*parse.Parser, *parse.Token, *parse.Token) bool { return true },
		Lex:         lex,
		PrimaryHook: primary,
		PostfixHook: postfix,
		InfixHook:   infix,
		BraceHook:   brace,
		StringHook:  formatted,
		ArgHook:     argument,
		TypeHook:    typ,
		Statement:   statement,
		Fragment:    fragment,
	}.Compile()
})

var (
	opStars    = tree.OpOf("**")
	opSlash    = tree.OpOf("/")
	opAssign   = tree.OpOf("=")
	opAs       = tree.OpOf("as")
	opIf       = tree.OpOf("if")
	opFunc     = tree.OpOf("func")
	opClass    = tree.OpOf("class")
	opMatch    = tree.OpOf("match")
	opFrom     = tree.OpOf("from")
	opImport   = tree.OpOf("import")
	opIs       = tree.OpOf("is")
	opIsNot    = tree.OpOf("is not")
	opIn       = tree.OpOf("in")
	opNotIn    = tree.OpOf("not in")
	opYield    = tree.OpOf("yield")
	opYieldFr  = tree.OpOf("yield from")
	opFormat   = tree.OpOf("format")
	opBacktick = tree.OpOf("`")
	opF        = tree.OpOf("f")
	opConcat   = tree.OpOf("concat")
	opParen    = tree.OpOf("(")
	opBracket  = tree.OpOf("[")
	opBrace    = tree.OpOf("{")
	opType     = tree.OpOf("type")
)
