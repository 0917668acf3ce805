// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package pyre matches regular expressions as Python's re and PCRE2 mean them.
package pyre

// A Regexp is a compiled regular expression. It is immutable and safe for concurrent use.
type Regexp struct {
	src string
}

// String returns the source of the regular expression.
func (re *Regexp) String() string { return re.src }
