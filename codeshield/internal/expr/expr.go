// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package expr reads and evaluates the expressions of metavariable-comparison, a small
// part of Python's expressions.
package expr

// An Expr is a parsed expression. It is immutable and safe for concurrent use.
type Expr struct {
	src  string
	vars []string
}

// String returns the source of the expression.
func (e *Expr) String() string { return e.src }

// Vars returns the metavariables that the expression mentions, each once.
func (e *Expr) Vars() []string { return e.vars }
