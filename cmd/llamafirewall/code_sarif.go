// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"io"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/internal/sarif"
)

// codeSarif writes one result a finding.
type codeSarif struct{ w *sarif.Writer }

func newCodeSarif(w io.Writer) *codeSarif { return &codeSarif{sarif.NewWriter(w, sarifDriver())} }

func (c *codeSarif) trouble(path string, err error) {
	c.w.Notice(sarif.Notice{Message: err.Error(), Location: sarif.Location{Path: path}})
}

func (c *codeSarif) file(f *codeFile) error {
	if f.report.Incomplete != "" {
		c.trouble(f.path, errIncomplete(f.report.Incomplete))
	}
	for i := range f.report.Findings {
		x := &f.report.Findings[i]
		err := c.w.Result(sarif.Result{
			Rule: x.Rule, RuleText: x.Message, Level: level(x.Severity), Message: x.Message, CWE: x.CWE,
			Location: sarif.Location{Path: f.path, Region: sarif.Region{
				Line: x.Start.Line, Column: x.Start.Column, EndLine: x.End.Line, EndColumn: x.End.Column,
				Bytes: &sarif.Span{Start: int64(x.Start.Offset), End: int64(x.End.Offset)},
			}},
			Properties: map[string]any{"severity": x.Severity, "treatment": x.Treatment().String(), "language": f.report.Language, "ruleFile": x.File},
		})
		if err != nil {
			return err
		}
	}
	return nil
}

func (c *codeSarif) close(*codeshield.Rules, []codeshield.Skipped) error { return c.w.Close() }

// errIncomplete says that a file was not looked at to its end.
type errIncomplete string

func (e errIncomplete) Error() string { return "not looked at to the end: " + string(e) }
