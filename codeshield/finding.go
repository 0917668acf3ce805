// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// Source is a text to analyze.
type Source struct {
	// Path names the text: rules with a paths section apply by it, and the language is taken from its extension where
	// Language is empty. The file is never opened.
	Path string
	// Text is the code, in UTF-8.
	Text string
	// Language is a language by one of the names that rules use: "python", "py", "c++", "golang". Empty means by Path, and
	// else by what the text says of itself.
	Language string
	// AssumeImports counts the imports that a rule demands as there, where the text has no import at all: a fragment has
	// lost them. Such findings have AssumedImports set.
	AssumeImports bool
}

// Report is what an analysis found. It holds no part of the text.
type Report struct {
	// Language is the canonical name of the language that the text was read as.
	Language string
	// Incomplete says why some of the text was not looked at: a bound on nesting or on work was reached. A report that is
	// incomplete is no proof that the text is clean. Empty for a complete one.
	Incomplete string
	// Findings are in the order of their place in the text, then of their rules.
	Findings []Finding
}

// Finding is one place that a rule has something to say about.
type Finding struct {
	Rule     string // the id in the rule file
	File     string // the rule file
	Message  string // what the rule says; metavariables stand in it as they are in the rule
	Severity firewall.Severity
	CWE      string // such as "CWE-78", or ""
	// Confidence is that of the rule: see [RuleInfo].
	Confidence string
	Start      Position
	End        Position // behind the last character
	// AssumedImports tells that the finding rests on an import that the text does not have: see Source.AssumeImports.
	AssumedImports bool
	// Fix is what the rule proposes to write instead, nil where it proposes nothing. Its text is made of the code.
	Fix *Fix
}

// Fix is an edit of the text.
type Fix struct {
	Start, End  int // bytes
	Replacement string
}

// Position is a place in a text.
type Position struct {
	Offset int // bytes from 0
	Line   int // from 1
	Column int // from 1, in Unicode code points
}

// Skipped is a rule that can't be honoured, and therefore takes no part.
type Skipped struct {
	File     string
	Line     int // in the rule file, from 1
	Column   int
	Rule     string
	Language string // the language that it can't be honoured in; empty for all of its languages
	Reason   string
}

// Treatment is what is to be done about a finding.
type Treatment uint8

// The treatments, from the mildest on.
const (
	Ignore Treatment = iota
	Warn
	Block
)

// String returns ignore, warn or block.
func (t Treatment) String() string {
	switch t {
	case Block:
		return "block"
	case Warn:
		return "warn"
	}
	return "ignore"
}

// Treatment returns the default treatment of a finding by its severity: high and critical block, medium warns, and low and
// info are ignored. A finding that rests on an assumed import is treated one step milder.
func (f *Finding) Treatment() Treatment {
	t := Ignore
	switch {
	case f.Severity >= firewall.High:
		t = Block
	case f.Severity == firewall.Medium:
		t = Warn
	}
	if f.AssumedImports && t > Ignore {
		t--
	}
	return t
}

// severity maps both of the scales that rule files use.
func severity(s semgrep.Severity) firewall.Severity {
	switch s {
	case semgrep.SeverityCritical:
		return firewall.Critical
	case semgrep.SeverityError, semgrep.SeverityHigh:
		return firewall.High
	case semgrep.SeverityWarning, semgrep.SeverityMedium:
		return firewall.Medium
	case semgrep.SeverityInfo, semgrep.SeverityLow:
		return firewall.Low
	}
	return firewall.Info
}
