// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package rust is the dialect of Rust.
package rust

import (
	"strings"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Dialect returns the dialect of Rust, made on first use.
var Dialect = sync.OnceValue(func() *parse.Dialect {
	return parse.Dialect{
		Name:          "rust",
		LineComments:  []string{"//"},
		BlockComments: [][2]string{{"/*", "*/"}},
		NestComments:  true,
		Puncts: strings.Fields("( ) [ ] { } , ; : :: . .. ... ..= -> => ? ! # $ @ + - * / % & | ^ << >> && || ~ == != < > <= >= " +
			"= += -= *= /= %= &= |= ^= <<= >>="),
		Words: strings.Fields("if else for while loop match return break continue fn let const static struct enum union trait impl mod use pub " +
			"extern unsafe async move mut ref dyn where type in as await"),
		Quotes:      `"`,
		NoDotFloat:  true,
		FloatSuffix: "f",
		Lex:         lex,
		Prefix:      []parse.OpLevel{{Level: 13, Ops: []string{"-", "!", "*"}}},
		Infix: []parse.OpLevel{
			{Level: 1, Right: true, Kind: tree.Assign, Ops: strings.Fields("= += -= *= /= %= &= |= ^= <<= >>=")},
			{Level: 3, Ops: []string{"||"}},
			{Level: 4, Ops: []string{"&&"}},
			{Level: 5, Ops: strings.Fields("== != < > <= >=")},
			{Level: 6, Ops: []string{"|"}},
			{Level: 7, Ops: []string{"^"}},
			{Level: 8, Ops: []string{"&"}},
			{Level: 9, Ops: []string{"<<", ">>"}},
			{Level: 10, Ops: []string{"+", "-"}},
			{Level: 11, Ops: []string{"*", "/", "%"}},
		},
		Postfix:     []string{"?"},
		Members:     []string{".", "::"},
		StmtOnly:    strings.Fields("let fn use mod struct enum trait impl"),
		PrimaryHook: primary,
		PostfixHook: postfix,
		InfixHook:   infix,
		ParenHook:   unit,
		BraceHook:   block,
		TypeHook:    typ,
		CaseHook:    pattern,
		TypedMeta:   typedMeta,
		Statement:   statement,
		Fragment:    fragment,
	}.Compile()
})

func typedMeta(p *parse.Parser) tree.ID {
	if p.Cur().Kind != parse.Meta || !p.PeekIs(1, ":") {
		return 0
	}
	start, name := p.Here(), p.Name()
	p.Next()
	return p.Make(tree.TypedMetavar, 0, start, p.End(), name, typ(p))
}
