// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package semgrep reads rule files in Semgrep's syntax, YAML or JSON, the classic
// operators (pattern-inside, metavariable-regex, pattern-sources) as well as the newer
// ones (match, where, taint), and CodeShield's lists of regular expressions, into one
// typed form that a matcher can run.
//
// A rule is loaded whole or not at all: one that uses an operator, an option or a
// regular expression that cannot be honoured is reported as [Skipped] with the reason
// and the place, never loaded with the constraint left out. A file or a rule that is
// malformed is an [Error]; the other rules of the file still load.
//
// Everything that this package returns is immutable and safe for concurrent use, as
// long as the caller does not write to it. Nothing here parses code: a pattern is kept
// as text with its place.
package semgrep

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/pyre"

// Version is the release of Semgrep whose rule syntax this package follows. A rule's
// min-version and max-version are held against it.
const Version = "1.185.0"

// A Pos is a place in a rule file. Line and Col count from 1, Col in Unicode code
// points. In a JSON file as well as in a YAML file it is the place of the value, not of
// the key before it. The zero Pos is no place.
type Pos struct {
	Line, Col int
}

// At returns the place itself, for those that embed it.
func (p Pos) At() Pos { return p }

// A File is what was read from one rule file.
type File struct {
	Name    string       // slash-separated path within the file system it came from
	Rules   []*Rule      // in the order of the file
	Regexes []*RegexRule // in the order of the file, where it is a CodeShield list
	Skipped []Skipped    // rules that are valid but can't be honoured
}

// A Skipped is a rule that can't be honoured and so takes no part.
type Skipped struct {
	File   string
	Pos    Pos // of the construct that is in the way
	Rule   string
	Reason string
}

// A Mode says how a rule finds code.
type Mode uint8

// The modes. Rules of any other mode are skipped.
const (
	Search    Mode = iota // Rule.Formula is set
	TaintMode             // Rule.Taint is set
)

// A Rule is one rule, ready to be compiled for a language.
type Rule struct {
	ID       string
	File     string // File.Name
	Pos      Pos    // of the rule's first key
	Message  string // may hold metavariables, to be replaced by what they are bound to
	Severity Severity

	// Languages holds the languages that the rule is for, in the order of the file,
	// each once. It is never empty: a rule that has no known language is skipped.
	Languages []Lang

	// Unsupported holds the languages of the rule as they are written that Semgrep
	// knows and this package does not. The rule is loaded if one other is left.
	Unsupported []string

	Metadata map[string]any // scalars, []any and map[string]any; nil if there is none
	Options  Options        // the defaults where the rule sets nothing
	Paths    Paths
	Fix      *string   // replacement for the match; may hold metavariables
	FixRegex *FixRegex // nil if there is none

	Mode    Mode
	Formula Formula // set where Mode is Search
	Taint   *Taint  // set where Mode is TaintMode
}

// A Severity is what a rule says about its findings, in either of the two scales that
// Semgrep has, as it is written in upper case.
type Severity string

// The severities.
const (
	SeverityError      Severity = "ERROR"
	SeverityWarning    Severity = "WARNING"
	SeverityInfo       Severity = "INFO"
	SeverityCritical   Severity = "CRITICAL"
	SeverityHigh       Severity = "HIGH"
	SeverityMedium     Severity = "MEDIUM"
	SeverityLow        Severity = "LOW"
	SeverityInventory  Severity = "INVENTORY"
	SeverityExperiment Severity = "EXPERIMENT"
)

// Paths are the globs that say which files a rule is for. An empty Include means all.
type Paths struct {
	Include, Exclude []string
}

// A FixRegex describes an edit of the matched text.
type FixRegex struct {
	Pos         Pos
	Re          *pyre.Regexp // Python syntax
	Replacement string       // \1 stands for the first group
	Count       int          // how many times at most; 0 means each
}
