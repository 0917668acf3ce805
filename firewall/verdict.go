// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"errors"
	"strings"
)

// What the error of a refused message is, by errors.Is.
var (
	// ErrBlocked means that the message must not go on.
	ErrBlocked = errors.New("blocked")
	// ErrHumanReview means that a person has to agree first.
	ErrHumanReview = errors.New("needs human review")
	// ErrFailed means that no scanner refused the message, but that it could
	// not be scanned: a server answers 503 rather than 403.
	ErrFailed = errors.New("scan failed")
	// ErrInvalid means that it could not be scanned because of what it is (a
	// role that is not known, too large, malformed), so that trying again does
	// not help: a server answers 400. Such an error is ErrFailed too.
	ErrInvalid = errors.New("invalid message")
)

// invalid marks an error as [ErrInvalid].
type invalid struct{ error }

func (e invalid) Is(target error) bool { return target == ErrInvalid }
func (e invalid) Unwrap() error        { return e.error }

// A Verdict is the firewall's answer about one message. The zero Verdict
// refuses.
type Verdict struct {
	// Decision is the strictest decision of the Results.
	Decision Decision
	// Score and Reason are those of the strictest result.
	Score  float64
	Reason string
	// Results are those of the scanners that ran, in list order. Offsets are
	// those of the message as it was given.
	Results []Result
	// Message is the message that may go on, after edits. It is the zero
	// Message unless Decision is Allow.
	Message Message

	failed bool // the strictest result is a failure, not a decision
}

// Err returns nil if the message may go on, else a *[DecisionError].
func (v Verdict) Err() error {
	if v.Decision == Allow {
		return nil
	}
	return &DecisionError{Verdict: v}
}

// A DecisionError says that a message was refused. Its text never quotes the
// message.
type DecisionError struct {
	Verdict Verdict
}

// Error returns the decision, the scanner and its reason, or the cause of the
// failure.
func (e *DecisionError) Error() string {
	var b strings.Builder
	b.WriteString("firewall: ")
	if e.Verdict.Decision == HumanReview {
		b.WriteString(ErrHumanReview.Error())
	} else {
		b.WriteString(ErrBlocked.Error())
	}
	if len(e.Verdict.Results) > 0 {
		r := &e.Verdict.Results[strictest(e.Verdict.Results)]
		for len(r.Results) > 0 {
			r = &r.Results[strictest(r.Results)]
		}
		switch {
		case e.Verdict.failed && r.Err != nil:
			b.WriteString(": ")
			b.WriteString(strings.TrimPrefix(r.Err.Error(), "firewall: "))
			return b.String()
		case r.Scanner != "":
			b.WriteString(": ")
			b.WriteString(r.Scanner)
		}
	}
	if e.Verdict.Reason != "" {
		b.WriteString(": ")
		b.WriteString(e.Verdict.Reason)
	}
	return b.String()
}

// Unwrap returns [ErrBlocked] or [ErrHumanReview], and if the message could
// not be scanned also [ErrFailed] and the causes, of which one is [ErrInvalid]
// if the message is at fault.
func (e *DecisionError) Unwrap() []error {
	errs := make([]error, 0, 3)
	if e.Verdict.Decision == HumanReview {
		errs = append(errs, ErrHumanReview)
	} else {
		errs = append(errs, ErrBlocked)
	}
	if e.Verdict.failed || !e.Verdict.Decision.valid() {
		errs = append(errs, ErrFailed)
		errs = appendCauses(errs, e.Verdict.Results)
	}
	return errs
}

func appendCauses(errs []error, results []Result) []error {
	for _, r := range results {
		if r.Err != nil {
			errs = append(errs, r.Err)
		}
		errs = appendCauses(errs, r.Results)
	}
	return errs
}
