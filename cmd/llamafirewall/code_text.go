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
	before, marked, after := excerpt(strings.TrimSuffix(lines[x.Start.Line-1], "\r"), x)
	number := fmt.Sprintf("%5d", x.Start.Line)
	mark := strings.Repeat("^", max(1, utf8.RuneCountInString(marked)))
	fmt.Fprintf(c.out, "%s | %s%s%s\n", c.painted(number, faint), before, marked, after)
	fmt.Fprintf(c.out, "%s | %s%s\n", strings.Repeat(" ", len(number)), margin(before), c.painted(mark, severityPaint(x.Severity)))
	for text := range strings.SplitSeq(strings.TrimSpace(x.Message), "\n") {
		fmt.Fprintf(c.out, "%s   %s\n", strings.Repeat(" ", len(number)), printable(strings.TrimSpace(text)))
	}
	_, err := fmt.Fprintln(c.out)
	return err
}

// excerpt cuts the first line of a finding in what stands before it, the finding, and what stands behind, each as it can
// be shown. Of a very long line it keeps the surroundings.
func excerpt(line string, x *codeshield.Finding) (before, marked, after string) {
	const most = 100 // code points of each
	runes := []rune(line)
	start := min(x.Start.Column-1, len(runes))
	end := len(runes)
	if x.End.Line == x.Start.Line {
		end = min(end, x.End.Column-1)
	}
	from, to := max(0, start-most), min(len(runes), end+most)
	stop := min(end, start+most)
	before, marked, after = visible(string(runes[from:start])), visible(string(runes[start:stop])), visible(string(runes[end:to]))
	if from > 0 {
		before = "…" + before
	}
	if stop < end {
		marked += "…"
	}
	if to < len(runes) {
		after += "…"
	}
	return before, marked, after
}

// visible is a piece of code as it can be shown: tabs stay, what else can't be seen is escaped.
func visible(code string) string {
	parts := strings.Split(code, "\t")
	for i := range parts {
		parts[i] = printable(parts[i])
	}
	return strings.Join(parts, "\t")
}

// margin is white space as wide as what is shown above it: tabs under tabs.
func margin(above string) string {
	return strings.Map(func(r rune) rune {
		if r == '\t' {
			return r
		}
		return ' '
	}, above)
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
