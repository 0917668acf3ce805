// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package parse

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

// TokenKind is the sort of a token.
type TokenKind uint8

const (
	EOF      TokenKind = iota // the end of the text
	Word                      // identifier or keyword; Op is set for the dialect's Words
	Number                    // integer or float; Float tells
	Str                       // string; Holes tells whether the dialect's String hook has to look inside
	CharLit                   // character literal
	RegexLit                  // regular-expression literal
	Punct                     // operator or bracket; Op is its spelling
	Text                      // text outside code: HTML around PHP, JSX text
	Meta                      // pattern only: $X
	MetaDots                  // pattern only: $...X
	Dots                      // pattern only: ...
	DeepOpen                  // pattern only: <...
	DeepShut                  // pattern only: ...>
	Unknown                   // a character that fits nowhere
)

// Token is one token. Value offsets leave out quotes and sigils.
type Token struct {
	Kind         TokenKind
	NL           bool // a line break stands before it
	Space        bool // white space or a comment stands before it
	Holes        bool // a string that may hold expressions
	Float        bool // a number with a fraction or an exponent
	Open         bool // a string or a comment that the end of the line or the text cut
	Op           tree.Op
	Start, End   int32
	VStart, VEnd int32
	after        int32 // of an opening bracket: what After has found out, see there
	Indent       int32 // columns before the first token of its line, tabs to multiples of 8
}
