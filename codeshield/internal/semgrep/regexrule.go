// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/pyre"

// A RegexRule is an entry of a CodeShield list: a regular expression of Python, searched
// for in the text of the file.
type RegexRule struct {
	ID       string // pattern_id
	File     string
	Pos      Pos
	Message  string // description
	CWE      string // CWE-327, or empty
	Severity Severity
	Re       *pyre.Regexp

	// Language is the language that the file is for by its name (c.yaml); empty means
	// all of them (language_agnostic.yaml).
	Language Lang
}
