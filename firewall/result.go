// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"fmt"
	"slices"
	"time"
)

// A Decision says what may happen to a message. Decisions are ordered:
// Allow < HumanReview < Block. The zero value is invalid and is never taken
// for Allow.
type Decision uint8

// The decisions, from the mildest to the strictest.
const (
	Allow       Decision = iota + 1 // may go on
	HumanReview                     // may go on when a person agrees
	Block                           // must not go on
)

// String returns the text form of d: allow, human_review or block.
func (d Decision) String() string {
	switch d {
	case Allow:
		return "allow"
	case HumanReview:
		return "human_review"
	case Block:
		return "block"
	}
	return fmt.Sprintf("invalid decision %d", uint8(d))
}

// MarshalText writes the text form of d; an invalid d is an error.
func (d Decision) MarshalText() ([]byte, error) {
	if !d.valid() {
		return nil, fmt.Errorf("firewall: %v", d)
	}
	return []byte(d.String()), nil
}

// UnmarshalText reads the text form that [Decision.MarshalText] writes.
func (d *Decision) UnmarshalText(text []byte) error {
	for v := Allow; v <= Block; v++ {
		if string(text) == v.String() {
			*d = v
			return nil
		}
	}
	return fmt.Errorf("firewall: unknown decision: use allow, human_review or block")
}

func (d Decision) valid() bool { return d >= Allow && d <= Block }

// A Severity says how bad a [Finding] is: Info < Low < Medium < High < Critical.
type Severity uint8

// The severities, from the mildest to the worst.
const (
	Info Severity = iota
	Low
	Medium
	High
	Critical
)

var severityNames = [...]string{"info", "low", "medium", "high", "critical"}

// String returns the text form of s: info, low, medium, high or critical.
func (s Severity) String() string {
	if int(s) < len(severityNames) {
		return severityNames[s]
	}
	return fmt.Sprintf("invalid severity %d", uint8(s))
}

// MarshalText writes the text form of s; an invalid s is an error.
func (s Severity) MarshalText() ([]byte, error) {
	if s > Critical {
		return nil, fmt.Errorf("firewall: %v", s)
	}
	return []byte(s.String()), nil
}

// UnmarshalText reads the text form that [Severity.MarshalText] writes.
func (s *Severity) UnmarshalText(text []byte) error {
	for i, name := range severityNames {
		if string(text) == name {
			*s = Severity(i)
			return nil
		}
	}
	return fmt.Errorf("firewall: unknown severity: use info, low, medium, high or critical")
}

// A Result is what one scanner says about one message.
type Result struct {
	// Scanner is the scanner's name. The firewall fills it in.
	Scanner string
	// Decision must be set: the zero Decision is a failure of the scanner.
	Decision Decision
	// Score says how sure the scanner is of what it found, from 0 to 1.
	Score float64
	// Reason says why, for people and logs. It never quotes what was scanned.
	Reason string
	// Findings say where. A scanner may allow a message and still have findings.
	Findings []Finding
	// Edits ask for the message to be changed before it goes on.
	Edits []Edit
	// Results holds the results of a [Parallel]'s scanners, in argument order.
	Results []Result
	// Err is why the scanner could not decide. The firewall fills it in.
	Err error

	failed bool          // Decision stands for the failure, not for the scanner's word
	took   time.Duration // for Policy.Observe
}

// A Finding is one thing that a scanner found. Start and End are offsets in
// bytes of the text that [Input.Texts] gives for Part, on rune boundaries. A
// finding about the message as a whole has no Part; one about a picture has
// the Part "images[0]"; both have the offsets 0, 0.
type Finding struct {
	Rule     string // permanent name of the rule
	Message  string // what is wrong; never quotes what was scanned
	Part     string
	Start    int
	End      int
	Severity Severity
	CWE      string // such as "CWE-78", or ""
}

// An Edit asks to replace a range of a part. It serves redaction: a Label
// such as "EMAIL" makes a [Session] write <EMAIL_1> and remember the value, so
// that it can be put back. Without a Session, or without a Label, Replacement
// is written (<EMAIL> if it is empty and there is a Label).
type Edit struct {
	Part        string
	Start       int // in bytes of the part's text, on a rune boundary
	End         int
	Replacement string
	Label       string // upper-case letters, digits and '_'
}

// withoutEdits returns the results of a refused message: edits may quote it.
func withoutEdits(results []Result) []Result {
	for i := range results {
		results[i].Edits = nil
		results[i].Results = withoutEdits(slices.Clone(results[i].Results))
	}
	return results
}

// withoutOffsets returns a copy of r whose findings say what, not where.
func withoutOffsets(r Result) Result {
	r.Edits = nil
	r.Findings = slices.Clone(r.Findings)
	for i := range r.Findings {
		f := &r.Findings[i]
		f.Part, f.Start, f.End = "", 0, 0
	}
	r.Results = slices.Clone(r.Results)
	for i := range r.Results {
		r.Results[i] = withoutOffsets(r.Results[i])
	}
	return r
}

// collectEdits appends the edits of r and of the results inside it.
func collectEdits(edits []Edit, r *Result) []Edit {
	edits = append(edits, r.Edits...)
	for i := range r.Results {
		edits = collectEdits(edits, &r.Results[i])
	}
	return edits
}
