// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewalltest

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// want is what is expected of a verdict.
type want struct {
	line     int // of the decision
	decision firewall.Decision
	lines    []wantLine
	open     bool // "...": what else is found is not checked
}

// wantLine expects something that a scanner reported. Fields that are missing match anything.
type wantLine struct {
	line   int
	failed bool     // the scanner could not decide
	fields []string // scanner, rule, part, start:end
}

// observation is one thing that a verdict reports, in the fields of wantLine.
type observation struct {
	failed bool
	fields []string // scanner, or scanner, rule, part, start:end
}

// parseWant reads the lines of a want section, the first of which stands on the given line of its file.
func parseWant(lines []string, number int) (*want, error) {
	w := &want{line: number}
	for i, text := range lines {
		words, err := fields(text)
		switch {
		case err != nil:
			return nil, err
		case len(words) == 0:
		case w.decision == 0:
			if err := w.decision.UnmarshalText([]byte(words[0])); err != nil || len(words) > 1 {
				return nil, fmt.Errorf("want %q: the first line is allow, human_review or block", text)
			}
			w.line = number + i
		case len(words) == 1 && words[0] == "...":
			w.open = true
		default:
			line, most := wantLine{line: number + i, fields: words}, 4
			if words[0] == "failed" {
				line.failed, line.fields, most = true, words[1:], 1
			}
			if len(line.fields) > most {
				return nil, fmt.Errorf("want %q: write SCANNER [RULE [PART [START:END]]], or failed [SCANNER]", text)
			}
			w.lines = append(w.lines, line)
		}
	}
	if w.decision == 0 {
		return nil, errors.New("want: no decision; the first line is allow, human_review or block")
	}
	return w, nil
}

// matches reports whether a line speaks of an observation.
func (l wantLine) matches(o observation) bool {
	if l.failed != o.failed || len(l.fields) > len(o.fields) {
		return false
	}
	return slices.Equal(l.fields, o.fields[:len(l.fields)])
}

// String returns the line as parseWant reads it.
func (l wantLine) String() string {
	words := make([]string, 0, 5)
	if l.failed {
		words = append(words, "failed")
	}
	for _, field := range l.fields {
		words = append(words, quoteField(field))
	}
	return strings.Join(words, " ")
}

// observe lists what a verdict reports beside its decision.
func observe(v firewall.Verdict) []observation {
	list := observeResults(nil, v.Results)
	if errors.Is(v.Err(), firewall.ErrFailed) && !slices.ContainsFunc(list, func(o observation) bool { return o.failed }) {
		list = append(list, observation{failed: true})
	}
	return list
}

func observeResults(list []observation, results []firewall.Result) []observation {
	for _, r := range results {
		if r.Err != nil && !slices.ContainsFunc(r.Results, func(inner firewall.Result) bool { return inner.Err != nil }) {
			list = append(list, observation{failed: true, fields: []string{r.Scanner}})
		}
		if len(r.Results) > 0 {
			list = observeResults(list, r.Results)
			continue
		}
		for _, f := range r.Findings {
			list = append(list, observation{fields: []string{r.Scanner, f.Rule, f.Part, strconv.Itoa(f.Start) + ":" + strconv.Itoa(f.End)}})
		}
		if len(r.Findings) == 0 && r.Decision != firewall.Allow && r.Err == nil {
			list = append(list, observation{fields: []string{r.Scanner}})
		}
	}
	return list
}

// compare returns what differs, each with the line of the expectation that it concerns (0 for none).
func (w *want) compare(v firewall.Verdict) []difference {
	var differences []difference
	if v.Decision != w.decision {
		text := fmt.Sprintf("decision is %v, want %v", v.Decision, w.decision)
		if v.Reason != "" {
			text += " (" + v.Reason + ")"
		}
		differences = append(differences, difference{w.line, text})
	}
	seen := observe(v)
	for _, line := range w.lines {
		if !slices.ContainsFunc(seen, line.matches) {
			differences = append(differences, difference{line.line, "not found: " + line.String()})
		}
	}
	if !w.open {
		differences = append(differences, unexpected(slices.DeleteFunc(seen, w.covers))...)
	}
	return differences
}

// unexpected reports observations, those that differ in their offsets alone in one line.
func unexpected(seen []observation) []difference {
	var differences []difference
	for len(seen) > 0 {
		first := wantLine{failed: seen[0].failed, fields: seen[0].fields}
		alike := wantLine{failed: first.failed, fields: first.fields[:min(3, len(first.fields))]}
		text := "not expected: " + first.String()
		before := len(seen)
		seen = slices.DeleteFunc(seen, alike.matches)
		if more := before - len(seen) - 1; more > 0 {
			text += fmt.Sprintf(" and %d more like it", more)
		}
		differences = append(differences, difference{0, text})
	}
	return differences
}

func (w *want) covers(o observation) bool {
	return slices.ContainsFunc(w.lines, func(l wantLine) bool { return l.matches(o) })
}

// difference is one point in which a verdict is not as expected.
type difference struct {
	line int
	text string
}

// update returns the want that fits a verdict: lines that still match are kept, the others go, and what no
// line covers is added without its offsets.
func (w *want) update(v firewall.Verdict) *want {
	seen := observe(v)
	next := &want{decision: v.Decision, open: w.open}
	for _, line := range w.lines {
		if slices.ContainsFunc(seen, line.matches) {
			next.lines = append(next.lines, line)
		}
	}
	for _, o := range seen {
		if !next.open && !next.covers(o) {
			next.lines = append(next.lines, wantLine{failed: o.failed, fields: o.fields[:min(3, len(o.fields))]})
		}
	}
	return next
}

// format returns the want section, or nothing where silence says the same.
func (w *want) format() string {
	if w.decision == firewall.Allow && len(w.lines) == 0 && !w.open {
		return ""
	}
	var out strings.Builder
	fmt.Fprintf(&out, "-- want --\n%v\n", w.decision)
	for _, line := range w.lines {
		fmt.Fprintln(&out, line)
	}
	if w.open {
		out.WriteString("...\n")
	}
	return out.String()
}
