// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package parse

import (
	"sort"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Dialect describes a language to the shared parser: tables for what is regular, hooks for what is not. Hooks that
// are nil are not called. Compile makes the lookup tables; a compiled Dialect is immutable and safe for concurrent use.
type Dialect struct {
	Name string // the name that rules use: "python", "javascript", ...

	// Lexing.
	LineComments  []string    // "//", "#"
	BlockComments [][2]string // {"/*", "*/"}
	NestComments  bool        // block comments nest
	Puncts        []string    // operators and brackets; the longest one that fits is taken
	Words         []string    // words that get an Op: reserved words and word operators
	FoldWords     bool        // Words may be written in capitals
	Quotes        string      // quote characters of strings with backslash escapes that end at the line's end
	CharQuote     byte        // the quote of character literals, if they differ from strings
	IdentDollar   bool        // '$' is a letter
	IdentDash     bool        // '-' may stand inside a name
	BareExpr      bool        // a pattern of one expression is that, also where a semicolon ends it
	NumberSuffix  string      // letters that may end a number
	NoDotFloat    bool        // no number begins with a dot
	FloatSuffix   string      // those among them that make it a float

	// Lex takes the token at offset off itself and reports whether it did: string prefixes, raw strings, heredocs,
	// templates, regular expressions, preprocessor lines. It sets Kind, Start, End and what else the token needs.
	Lex func(p *Parser, off int, t *Token) bool

	// SkipHook returns the length of what the language passes over like a comment at off, beyond comments: conditional
	// preprocessor lines. Zero: nothing.
	SkipHook func(p *Parser, off int) int
	// SkipBytes are the bytes at which SkipHook is asked; none means all.
	SkipBytes string

	// Expressions.
	Prefix  []OpLevel // prefix operators; Level is the level of the operand
	Infix   []OpLevel // binary and assignment operators, by level: higher binds tighter
	Postfix []string  // "++", "--", "!!"
	Members []string  // ".", "?.", "->", "::"
	Ternary int       // level of c ? a : b; zero: none
	ArgSep  string    // what stands between name and value of a keyword argument: "=", ":" or ""

	// StmtOnly are words that begin a statement and never stand inside brackets: at the start of a line they end
	// an unclosed bracket.
	StmtOnly []string
	// NotStmt reports that the current token, one of StmtOnly, is a name all the same: the key of an object.
	NotStmt func(p *Parser) bool

	// NewlineEnds reports whether the line break before next ends an expression that ended with prev, outside of
	// brackets. Nil: line breaks mean nothing.
	NewlineEnds func(p *Parser, prev, next *Token) bool

	// PrimaryHook parses a primary expression or a prefix form of its own and returns zero where it has none.
	PrimaryHook func(p *Parser) tree.ID
	// PostfixHook parses a postfix form behind left (generic calls, trailing lambdas, casts) or returns zero.
	PostfixHook func(p *Parser, left tree.ID) tree.ID
	// InfixHook parses an infix form behind left that the table can't describe, if it binds at level min or tighter, or returns zero.
	InfixHook func(p *Parser, left tree.ID, min int) tree.ID
	// ParenHook is asked at "(" in primary position: casts, arrow functions. Zero: a parenthesised expression or tuple.
	ParenHook func(p *Parser) tree.ID
	// BraceHook is asked at "{" in primary position: object literals, lambdas, blocks.
	BraceHook func(p *Parser) tree.ID
	// StringHook makes the node of a string token that has Holes. It must consume the token.
	StringHook func(p *Parser) tree.ID
	// ArgHook parses one argument or returns zero for the ordinary one.
	ArgHook func(p *Parser) tree.ID
	// CatchHook parses what stands in the brackets of a catch. Nil: a type and a name, either of them alone or both.
	CatchHook func(p *Parser) (typ, name tree.ID)
	// CaseHook parses one label of a case, up to the colon or arrow. Nil: an expression.
	CaseHook func(p *Parser) tree.ID
	// TypeHook parses a type.
	TypeHook func(p *Parser) tree.ID
	// TypedMeta parses what stands between the brackets of a typed metavariable in a pattern, "(" consumed and ")" not,
	// or returns zero and consumes nothing. Nil: the form ($X : T).
	TypedMeta func(p *Parser) tree.ID

	// Statement parses a statement that begins at the current token, appends what it makes to parent, and reports whether
	// it did. The shared statements of the C family are tried after it.
	Statement func(p *Parser, parent tree.ID) bool
	// File parses a whole text instead of a list of statements.
	File func(p *Parser, root tree.ID)
	// Fragment parses a pattern that is neither an expression nor statements (a pair, a partial header, an attribute), at the
	// start of the text, and returns zero where it has none. It is asked first.
	Fragment func(p *Parser) tree.ID
	// Fallback is the dialect that reads the patterns which this one refuses: C++'s for C, as the reference reads both with one
	// parser. Nil: none.
	Fallback func() *Dialect
	// Prefer returns the dialect that reads an ambiguous pattern in the given way, for the languages that have an option for it.
	Prefer  func(reading string) *Dialect
	Reading string // the way that was asked for by Prefer

	// NotMeta reports that a name is no metavariable even in a pattern: PHP's $_GET.
	NotMeta func(name string) bool

	words    map[string]tree.Op
	wordLens [256]uint32 // by first letter: bit n is set where words has one of n letters; what saves most look-ups
	puncts   [256][]punct
	prefix   []level
	infix    []level
	postfix  []bool
	member   []bool
	stmtOnly map[string]bool
	skips    [256]bool // bytes that a comment or what SkipHook passes over may begin with
}

// IsStmtOnly reports whether w is one of StmtOnly.
func (d *Dialect) IsStmtOnly(w string) bool { return d.stmtOnly[w] }

// OpLevel is operators of one level of precedence.
type OpLevel struct {
	Level int
	Ops   []string
	Right bool      // right-associative
	Kind  tree.Kind // Binary where zero (Unary in Prefix); Assign, TypeTest (the right side is a type), Cond...
}

type punct struct {
	text string
	op   tree.Op
}

type level struct {
	prec  uint8
	right bool
	kind  tree.Kind
}

// Compile checks d and makes its tables. It panics on a spelling that tree.OpOf does not know.
func (d Dialect) Compile() *Dialect {
	d.words = map[string]tree.Op{}
	for _, w := range d.Words {
		d.words[w] = tree.OpOf(w)
	}
	for _, s := range d.Puncts {
		d.puncts[s[0]] = append(d.puncts[s[0]], punct{s, tree.OpOf(s)})
	}
	for _, ps := range d.puncts {
		sort.SliceStable(ps, func(i, j int) bool { return len(ps[i].text) > len(ps[j].text) })
	}
	for _, open := range d.LineComments {
		d.skips[open[0]] = true
	}
	for _, b := range d.BlockComments {
		d.skips[b[0][0]] = true
	}
	for i := range d.skips {
		asked := d.SkipHook != nil && (d.SkipBytes == "" || strings.IndexByte(d.SkipBytes, byte(i)) >= 0)
		d.skips[i] = d.skips[i] || asked
	}
	d.prefix = d.levels(d.Prefix, tree.Unary)
	d.infix = d.levels(d.Infix, tree.Binary)
	for w := range d.words {
		d.wordLens[w[0]] |= 1 << min(len(w), 31)
	}
	d.postfix = make([]bool, tree.OpCount)
	for _, s := range d.Postfix {
		d.postfix[tree.OpOf(s)] = true
	}
	d.member = make([]bool, tree.OpCount)
	for _, s := range d.Members {
		d.member[tree.OpOf(s)] = true
	}
	d.stmtOnly = map[string]bool{}
	for _, s := range d.StmtOnly {
		d.stmtOnly[s] = true
	}
	return &d
}

func (d *Dialect) levels(list []OpLevel, kind tree.Kind) []level {
	table := make([]level, tree.OpCount)
	for _, l := range list {
		k := l.Kind
		if k == tree.None {
			k = kind
		}
		for _, s := range l.Ops {
			op := tree.OpOf(s)
			table[op] = level{uint8(l.Level), l.Right, k}
			if c := s[0]; c >= 'a' && c <= 'z' {
				d.words[s] = op
			}
		}
	}
	return table
}
