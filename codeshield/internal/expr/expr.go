// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package expr reads and evaluates the expressions of metavariable-comparison, a small
// part of Python's expressions:
//
//   - literals: integers (also 0x, 0o, 0b), floats, strings, True, False, lists; metavariables
//   - or, and, not; == != < <= > >= in, not in; | ^ & << >> + - * / % **; unary - + ~
//   - int(x), str(x), today(), strptime("2006-01-02"), re.match(regex, x)
//
// Where Python and Semgrep differ, Semgrep holds. Integers have 64 bits and wrap around;
// / of integers and % truncate towards zero; both sides of and and or are evaluated; the
// only escapes in a string are those of the quotes; < orders numbers only. A metavariable
// that is bound to code that is no constant can be given to str, which yields its text,
// and has no other value: an expression that needs one can't be evaluated, and so is not
// true; neither is its negation.
package expr

import (
	"errors"
	"fmt"
	"slices"
	"time"
)

// An Expr is a parsed expression. It is immutable and safe for concurrent use.
type Expr struct {
	src  string
	root node
	vars []string
}

// An Env is what an expression is evaluated in.
type Env struct {
	// Var returns what a metavariable, named with its dollar sign, is bound to.
	Var func(name string) (Value, bool)

	// Strip says that the value of each metavariable must be an integer, or a string that
	// reads as one and then stands for it.
	Strip bool

	// Now is the time that today() goes by; the zero time stands for time.Now.
	Now time.Time
}

// A SyntaxError says what is wrong with an expression.
type SyntaxError struct {
	Offset      int    // in bytes
	Msg         string // lower case, no full stop
	Unsupported bool   // valid Python, but not known here
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("expr: offset %d: %s", e.Offset, e.Msg) }

// String returns the source of the expression.
func (e *Expr) String() string { return e.src }

// Vars returns the metavariables that the expression mentions, sorted. The caller must
// not modify it.
func (e *Expr) Vars() []string { return e.vars }

// True reports whether the expression is true. An expression that can't be evaluated, or
// whose value is not a Boolean, is not.
func (e *Expr) True(env Env) bool {
	v, err := e.root.eval(&env)
	return err == nil && v.kind == boolKind && v.b
}

// errNoValue says that an expression can't be evaluated.
var errNoValue = errors.New("expr: no value")

// Parse reads an expression. Errors are of type [*SyntaxError].
func Parse(src string) (*Expr, error) {
	p := parser{src: src}
	root, err := p.parse()
	if err != nil {
		return nil, err
	}
	slices.Sort(p.vars)
	return &Expr{src: src, root: root, vars: slices.Compact(p.vars)}, nil
}
