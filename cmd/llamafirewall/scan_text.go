// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/internal/sarif"
)

// textWriter writes reports for people: nothing about a conversation that is
// allowed, and one line at the end.
type textWriter struct {
	*app
	options                                  scanOptions
	conversations, messages, refused, review int
	unread                                   int
}

// mostFindings of one scanner in one message are written.
const mostFindings = 10

func (t *textWriter) write(r *report) error {
	t.conversations++
	t.messages += r.scanned
	switch r.decision {
	case firewall.Block:
		t.refused++
	case firewall.HumanReview:
		t.review++
	}
	if len(r.messages) == 0 {
		return nil
	}
	var out strings.Builder
	where := inputName(r.input)
	if !t.options.text {
		where = fmt.Sprintf("%s:%d  conversation %d", where, r.source.Line, r.source.Index)
	}
	fmt.Fprintln(&out, t.painted(where, bold))
	for _, m := range r.messages {
		t.message(&out, m)
	}
	out.WriteByte('\n')
	_, err := fmt.Fprint(t.out, out.String())
	return err
}

func (t *textWriter) message(out *strings.Builder, m messageReport) {
	head := fmt.Sprintf("message %d  %s", m.Index, printable(string(m.Role)))
	switch {
	case t.options.text:
		head = printable(string(m.Role))
	case m.Index < 0:
		head = "tool definitions"
	}
	if m.tool != "" {
		head += " " + shortName(m.tool)
	}
	fmt.Fprintf(out, "  %s  %s\n", head, t.decision(m.verdict.Decision))
	for _, r := range leaves(m.verdict.Results) {
		if r.Decision == firewall.Allow && len(r.Findings) == 0 && r.Err == nil {
			continue
		}
		line := "    " + r.Scanner
		if r.Decision != m.verdict.Decision {
			line += "  " + t.decision(r.Decision)
		}
		if r.Score > 0 {
			line += fmt.Sprintf("  %.2f", r.Score)
		}
		if r.Reason != "" {
			line += "  " + printable(r.Reason)
		}
		fmt.Fprintln(out, line)
		if r.Err != nil {
			fmt.Fprintf(out, "      failed: %s\n", printable(r.Err.Error()))
		}
		t.findings(out, m, r.Findings)
	}
}

// findings writes a table: rule, severity, place, message.
func (t *textWriter) findings(out *strings.Builder, m messageReport, findings []firewall.Finding) {
	shown := findings[:min(len(findings), mostFindings)]
	rows := make([][]string, len(shown))
	for i, f := range shown {
		rows[i] = []string{printable(f.Rule), f.Severity.String(), t.place(m, f), printable(f.Message)}
	}
	for _, row := range align(rows) {
		fmt.Fprintln(out, "      "+row)
	}
	if more := len(findings) - len(shown); more > 0 {
		fmt.Fprintf(out, "      %s\n", t.painted(fmt.Sprintf("and %d more", more), faint))
	}
}

// place says where a finding stands: line and column of a plain text, else the part and its bytes.
func (t *textWriter) place(m messageReport, f firewall.Finding) string {
	switch {
	case f.Part == "":
		return "whole message"
	case t.options.text && f.Part == "content":
		region := sarif.RegionOf(m.Content, f.Start, f.End, 0)
		return fmt.Sprintf("%d:%d-%d:%d", region.Line, region.Column, region.EndLine, region.EndColumn)
	}
	return fmt.Sprintf("%s %d:%d", printable(f.Part), f.Start, f.End)
}

func (t *textWriter) decision(d firewall.Decision) string {
	p := green
	switch d {
	case firewall.Block:
		p = red
	case firewall.HumanReview:
		p = yellow
	}
	return t.painted(strings.ToUpper(d.String()), p)
}

func (t *textWriter) trouble(string, int, error) { t.unread++ }

func (t *textWriter) close() error {
	noun := "conversation"
	if t.options.text {
		noun = "text"
	}
	line := fmt.Sprintf("%s, preset %s: ", count(t.conversations, noun), t.options.preset)
	if !t.options.text {
		line = fmt.Sprintf("%s, %s, preset %s: ", count(t.conversations, noun), count(t.messages, "message"), t.options.preset)
	}
	var parts []string
	for _, part := range []struct {
		n    int
		text string
	}{{t.refused, "blocked"}, {t.review, "for human review"}, {t.conversations - t.refused - t.review, "allowed"}} {
		if part.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", part.n, part.text))
		}
	}
	if t.unread > 0 {
		parts = append(parts, count(t.unread, "problem")+" (see standard error)")
	}
	_, err := fmt.Fprintln(t.out, line+strings.Join(parts, ", "))
	return err
}

// align pads the columns of a table to the same width, without spaces at the ends of lines.
func align(rows [][]string) []string {
	var widths []int
	for _, row := range rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	lines := make([]string, len(rows))
	for i, row := range rows {
		var line strings.Builder
		for j, cell := range row {
			line.WriteString(cell + strings.Repeat(" ", widths[j]-utf8.RuneCountInString(cell)+2))
		}
		lines[i] = strings.TrimRight(line.String(), " ")
	}
	return lines
}

// shortName writes a name that a conversation gives, if it looks like one: a
// name can be an attack of its own.
func shortName(name string) string {
	const longest = 64
	plain := strings.IndexFunc(name, func(r rune) bool {
		return !('a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '_' || r == '-' || r == '.')
	}) < 0
	if !plain || len(name) > longest {
		return "(odd name)"
	}
	return name
}
