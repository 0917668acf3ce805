// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// codeText writes what a person reads: each finding with its line and a marker under what was found.
type codeText struct {
	*app
	files, found, hit int
}

func (c *codeText) trouble(string, error) {} // stands on standard error

func (c *codeText) file(f *codeFile) error {
	c.files++
	if len(f.report.Findings) > 0 {
		c.hit++
	}
	lines := strings.Split(f.text, "\n")
	for i := range f.report.Findings {
		if err := c.finding(f, &f.report.Findings[i], lines); err != nil {
			return err
		}
	}
	return nil
}

func (c *codeText) finding(f *codeFile, x *codeshield.Finding, lines []string) error {
	c.found++
	head := fmt.Sprintf("%s:%d:%d", inputName(f.path), x.Start.Line, x.Start.Column)
	what := x.Rule
	if x.CWE != "" {
		what += " (" + x.CWE + ")"
	}
	if x.AssumedImports {
		what += ", if its imports are assumed"
	}
	fmt.Fprintf(c.out, "%s  %s  %s\n", c.painted(head, bold), c.painted(x.Severity.String(), severityPaint(x.Severity)), printable(what))
	line := strings.TrimSuffix(lines[x.Start.Line-1], "\r")
	number := fmt.Sprintf("%5d", x.Start.Line)
	fmt.Fprintf(c.out, "%s | %s\n", c.painted(number, faint), visible(line))
	fmt.Fprintf(c.out, "%s | %s%s\n", strings.Repeat(" ", len(number)), margin(line, x.Start.Column), c.painted(strings.Repeat("^", markWidth(line, x)), severityPaint(x.Severity)))
	for text := range strings.SplitSeq(strings.TrimSpace(x.Message), "\n") {
		fmt.Fprintf(c.out, "%s   %s\n", strings.Repeat(" ", len(number)), printable(strings.TrimSpace(text)))
	}
	_, err := fmt.Fprintln(c.out)
	return err
}

// visible is a line of code as it can be shown: tabs stay, what else can't be seen is escaped.
func visible(line string) string {
	parts := strings.Split(line, "\t")
	for i := range parts {
		parts[i] = printable(parts[i])
	}
	return strings.Join(parts, "\t")
}

// margin is the space under a line up to a column: tabs under tabs.
func margin(line string, column int) string {
	var b strings.Builder
	for _, r := range line {
		if column--; column <= 0 {
			break
		}
		if r == '\t' {
			b.WriteByte('\t')
		} else {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

// markWidth is how many characters of the first line the finding covers.
func markWidth(line string, x *codeshield.Finding) int {
	end := utf8.RuneCountInString(line) + 1
	if x.End.Line == x.Start.Line {
		end = min(end, x.End.Column)
	}
	return max(1, end-x.Start.Column)
}

func severityPaint(s firewall.Severity) paint {
	switch {
	case s >= firewall.High:
		return red
	case s == firewall.Medium:
		return yellow
	}
	return faint
}

func (c *codeText) close(rules *codeshield.Rules, skipped []codeshield.Skipped) error {
	line := fmt.Sprintf("%s, %s: ", count(c.files, "file"), count(rules.Len(), "rule"))
	if c.found == 0 {
		line += c.painted("nothing found", green)
	} else {
		line += c.painted(fmt.Sprintf("%s in %s", count(c.found, "finding"), count(c.hit, "file")), red)
	}
	if len(skipped) > 0 {
		line += fmt.Sprintf("; %d skipped", len(skipped))
	}
	_, err := fmt.Fprintln(c.out, line)
	return err
}
