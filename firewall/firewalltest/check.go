// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewalltest

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// A Failure is one expectation of a conversation that was not met.
type Failure struct {
	File    string
	Line    int
	Message int // index in the trace
	Text    string
}

// String returns the failure as file:line: text.
func (f Failure) String() string { return fmt.Sprintf("%s:%d: %s", f.File, f.Line, f.Text) }

// Check scans each message against those before it and returns what differs
// from the file, both ways: what was expected and did not come, and what came
// and was not expected. Messages after a refused one are checked as well.
func (c *Conversation) Check(ctx context.Context, f *firewall.Firewall) []Failure {
	var failures []Failure
	for i, v := range c.verdicts(ctx, f) {
		for _, d := range c.steps[i].differences(c.Trace[i], v) {
			line := d.line
			if line == 0 {
				line = c.steps[i].line
			}
			text := fmt.Sprintf("message %d (%s): %s", i, quoteField(string(c.Trace[i].Role)), d.text)
			failures = append(failures, Failure{File: c.File, Line: line, Message: i, Text: text})
		}
	}
	return failures
}

// Update returns the file with its expectations rewritten so that Check finds
// no failure. All other bytes, and expectations that hold already, stay as they are.
func (c *Conversation) Update(ctx context.Context, f *firewall.Firewall) []byte {
	verdicts := c.verdicts(ctx, f)
	var out bytes.Buffer
	copied := 0
	for i, step := range c.steps {
		v := verdicts[i]
		if len(step.differences(c.Trace[i], v)) == 0 {
			continue
		}
		out.Write(c.archive.data[copied:step.end])
		if n := out.Len(); n > 0 && out.Bytes()[n-1] != '\n' {
			out.WriteByte('\n') // the file ended without one
		}
		out.WriteString(step.wanted().update(v).format())
		out.WriteString(formatEdits(changes(c.Trace[i], v)))
		copied = step.end
		if n := len(step.expects); n > 0 {
			copied = c.contentEnd(step.expects[n-1])
		}
	}
	out.Write(c.archive.data[copied:])
	return c.archive.format(out.Bytes())
}

// verdicts returns one verdict for each message.
func (c *Conversation) verdicts(ctx context.Context, f *firewall.Firewall) []firewall.Verdict {
	verdicts := make([]firewall.Verdict, len(c.Trace)) // the zero Verdict refuses
	for i, v := range f.Replay(ctx, c.Trace) {
		verdicts[i] = v
	}
	return verdicts
}

// change is a field of a message that edits changed.
type change struct{ part, text string }

func changes(before firewall.Message, v firewall.Verdict) []change {
	if v.Decision != firewall.Allow {
		return nil // nothing goes on
	}
	var list []change
	old, now := fieldTexts(before), fieldTexts(v.Message)
	for i := range min(len(old), len(now)) {
		if old[i] != now[i] {
			list = append(list, change{now[i][0], now[i][1]})
		}
	}
	return list
}

// wanted returns what the file expects of the verdict; silence means Allow with no finding.
func (s step) wanted() *want {
	if s.want != nil {
		return s.want
	}
	return &want{line: s.line, decision: firewall.Allow}
}

// differences returns where a verdict on the message of a step is not as expected.
func (s step) differences(m firewall.Message, v firewall.Verdict) []difference {
	return append(s.wanted().compare(v), s.compareEdits(m, v)...)
}

func (s step) compareEdits(before firewall.Message, v firewall.Verdict) []difference {
	var differences []difference
	list := changes(before, v)
	for _, expected := range s.becomes {
		i := slices.IndexFunc(list, func(c change) bool { return c.part == expected.part })
		switch {
		case i < 0:
			differences = append(differences, difference{expected.section.line, expected.part + " is not changed"})
		case list[i].text != expected.text:
			differences = append(differences, difference{expected.section.line, fmt.Sprintf("%s becomes something else, from byte %d on", expected.part, commonPrefix(list[i].text, expected.text))})
		}
	}
	for _, c := range list {
		if !slices.ContainsFunc(s.becomes, func(b becomes) bool { return b.part == c.part }) {
			differences = append(differences, difference{0, "not expected: " + c.part + " is changed"})
		}
	}
	return differences
}

func commonPrefix(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

// formatEdits returns the becomes sections of a message.
func formatEdits(list []change) string {
	var out strings.Builder
	for _, c := range list {
		words := []string{"becomes"}
		if c.part != "content" {
			words = append(words, quoteField(c.part))
		}
		text := c.text
		if !readable(text) {
			words, text = append(words, "escaped"), escape(text)
		}
		fmt.Fprintf(&out, "-- %s --\n%s", strings.Join(words, " "), encodeText(text))
	}
	return out.String()
}
