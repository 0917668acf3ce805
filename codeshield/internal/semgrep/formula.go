// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/expr"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/pyre"
)

// A Formula is a node of the tree that says what a rule matches: one of *[Pattern],
// *[Regex], *[And], *[Or], *[Inside] and *[Anywhere]. Each stands for a set of
// ranges of the text with the metavariables that are bound in them. Both syntaxes of
// rules give the same tree:
//
//	pattern: P                               P                       *Pattern
//	pattern-regex: R                         regex: R                *Regex
//	patterns: [...]                          all: [...] + where      *And
//	pattern-either: [...]                    any: [...]              *Or
//	pattern-not: F                           not: F                  And.Not
//	pattern-not-regex: R                     not: {regex: R}         And.Not
//	pattern-inside: F                        inside: F               And.Inside
//	pattern-not-inside: F                    not: {inside: F}        And.NotInside
//	semgrep-internal-pattern-anywhere: F     anywhere: F             *Anywhere
//
// An *Inside stands alone, instead of in And.Inside, where it is no direct child of an
// And: as a branch of an Or, or as a whole formula. A *Not never does. The loader folds neither nested Ands nor Ors of one branch, so
// that an explanation can name each operator at its place.
type Formula interface {
	// At is the place of the operator's value in the rule file.
	At() Pos
	formula()
}

// A Pattern is a pattern of code.
type Pattern struct {
	Pos
	Text string // as YAML gives it, with its line ends
}

// A Regex is a regular expression that is matched against the text of the file, in
// PCRE2's syntax with the flag for several lines set. Its groups bind the metavariables $1,
// $2 and so on, and a group named X binds $X besides; each is bound to a string. A
// condition can name those of named groups only: on $1 it never holds.
type Regex struct {
	Pos
	Re *pyre.Regexp
}

// An And is the intersection of formulas: each range of it lies in one range of every
// Positive and Inside, with equal bindings.
type And struct {
	Pos
	Positive  []Formula   // never *Inside; empty only if Inside is not, or in a MetavarPattern
	Inside    []Formula   // what stands below pattern-inside
	Not       []Formula   // what stands below pattern-not and pattern-not-regex
	NotInside []Formula   // what stands below pattern-not-inside
	Where     []Condition // all must hold

	// Focus narrows the ranges to what metavariables are bound to. Each element is one
	// focus-metavariable: its names are alternatives, each of which gives a range of its
	// own. Several elements are intersected: the range is where they overlap.
	Focus []Focus
}

// An Or is the union of formulas.
type Or struct {
	Pos
	Any []Formula // not empty
}

// An Inside gives ranges that contain a match rather than being one.
type Inside struct {
	Pos
	Operand Formula
}

// An Anywhere gives bindings: where in the file its operand matches has no say.
type Anywhere struct {
	Pos
	Operand Formula
}

// A Focus is one focus-metavariable.
type Focus struct {
	Pos  Pos
	Vars []string // with the dollar sign; not empty
}

func (*Pattern) formula()  {}
func (*Regex) formula()    {}
func (*And) formula()      {}
func (*Or) formula()       {}
func (*Inside) formula()   {}
func (*Anywhere) formula() {}

// A Condition is a test on what metavariables are bound to: one of *[MetavarRegex],
// *[MetavarPattern], *[MetavarComparison], *[MetavarAnalysis], *[MetavarType] and
// *[MetavarName]. A condition on a metavariable that is not bound does not hold.
type Condition interface {
	// At is the place of the condition's value in the rule file.
	At() Pos
	condition()
}

// A MetavarRegex holds if the regular expression matches what Var is bound to, at its
// start, ^ and $ being those of the whole. A string counts with its quotes, unless Var
// stands within quotes in the pattern. The groups of the match bind metavariables as those
// of a [Regex] do, for Focus and for what stands around the And, but not for the other
// conditions of the same And.
type MetavarRegex struct {
	Pos
	Var string // with the dollar sign, like every Var here
	Re  *pyre.Regexp

	// ConstantPropagation says that the regular expression is matched against the
	// constant that Var is known to hold, if it holds one.
	ConstantPropagation bool
}

// A MetavarPattern holds if the formula matches within what Var is bound to.
type MetavarPattern struct {
	Pos
	Var     string
	Formula Formula

	// Language is the language to read the text of Var as, the content of a string
	// where Var is bound to one. If it is empty, Var stays the tree that it is.
	Language Lang
}

// A MetavarComparison holds if the expression is true.
type MetavarComparison struct {
	Pos
	Var  string // set if Strip is; else it has no meaning
	Expr *expr.Expr

	// Strip is Env.Strip of the expression. Semgrep has it for each metavariable, not for
	// Var alone.
	Strip bool

	// Base is what the rule gives, 0 if it gives none. Semgrep reads it and makes no use
	// of it: an integer is read by its own prefix.
	Base int
}

// An Analyzer is a test that needs more than an expression.
type Analyzer uint8

// The analyzers.
const (
	Entropy Analyzer = iota // the text of the string looks random
	Redos                   // the text of the string is a regular expression with exponential matching
)

// A MetavarAnalysis holds if the analyzer reports what Var is bound to.
type MetavarAnalysis struct {
	Pos
	Var      string
	Analyzer Analyzer
}

// A MetavarType holds if Var is an expression of one of the types.
type MetavarType struct {
	Pos
	Var   string
	Types []string // as the language writes them
}

// A MetavarName holds if Var is a name that is resolved to one of the modules or fully
// qualified names, and is of the kind.
type MetavarName struct {
	Pos
	Var     string
	Kind    string // empty means any
	Modules []string
	FQNs    []string
}

func (*MetavarRegex) condition()      {}
func (*MetavarPattern) condition()    {}
func (*MetavarComparison) condition() {}
func (*MetavarAnalysis) condition()   {}
func (*MetavarType) condition()       {}
func (*MetavarName) condition()       {}
