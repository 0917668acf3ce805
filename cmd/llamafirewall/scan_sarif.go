// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"fmt"
	"io"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/internal/sarif"
)

// sarifDriver describes this program.
func sarifDriver() sarif.Driver {
	return sarif.Driver{Name: "llamafirewall", Version: version(), InformationURI: "https://github.com/llamafirewall/llamafirewall-go"}
}

// sarifWriter writes one result for each finding, and for each refusal without one.
type sarifWriter struct {
	w    *sarif.Writer
	text bool // the inputs are plain texts: findings have lines and columns
}

func newSarifWriter(w io.Writer, o scanOptions) *sarifWriter {
	return &sarifWriter{w: sarif.NewWriter(w, sarifDriver()), text: o.text}
}

func (s *sarifWriter) trouble(path string, line int, err error) {
	s.w.Notice(sarif.Notice{Message: err.Error(), Location: sarif.Location{Path: path, Region: sarif.Region{Line: line}}})
}

func (s *sarifWriter) close() error { return s.w.Close() }

func (s *sarifWriter) write(r *report) error {
	for _, m := range r.messages {
		for _, result := range leaves(m.verdict.Results) {
			if result.Err != nil {
				continue // a notice
			}
			findings := result.Findings
			if len(findings) == 0 && result.Decision != firewall.Allow {
				findings = []firewall.Finding{{Severity: severityOf(result.Decision)}}
			}
			for _, f := range findings {
				if err := s.w.Result(s.result(r, m, result, f)); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (s *sarifWriter) result(r *report, m messageReport, result firewall.Result, f firewall.Finding) sarif.Result {
	rule, text := result.Scanner, result.Reason
	if f.Rule != "" {
		rule += "/" + f.Rule
	}
	if f.Message != "" {
		text = f.Message
	}
	if text == "" {
		text = rule
	}
	return sarif.Result{
		Rule: rule, Level: level(f.Severity), Message: text, CWE: f.CWE,
		Location: s.location(r, m, f),
		Properties: map[string]any{
			"conversation": r.source.Index, "message": m.Index, "role": m.Role, "decision": result.Decision, "score": result.Score,
			"part": f.Part, "start": f.Start, "end": f.End, "severity": f.Severity,
		},
	}
}

// location is the finding itself in a plain text, else the JSON of its message:
// offsets of the decoded text stand in the properties.
func (s *sarifWriter) location(r *report, m messageReport, f firewall.Finding) sarif.Location {
	if s.text && f.Part == "content" {
		return sarif.Location{Path: r.input, Region: sarif.RegionOf(m.Content, f.Start, f.End, 0)}
	}
	logical := fmt.Sprintf("conversation[%d].messages[%d]", r.source.Index, m.Index)
	if m.Index < 0 {
		logical = fmt.Sprintf("conversation[%d].tools", r.source.Index)
	}
	if f.Part != "" {
		logical += "." + f.Part
	}
	return sarif.Location{Path: r.input, Logical: logical, Region: sarif.Region{
		Line: m.Line, Bytes: &sarif.Span{Start: m.Offset, End: m.Offset + int64(m.Length)},
	}}
}

func severityOf(d firewall.Decision) firewall.Severity {
	if d == firewall.Block {
		return firewall.High
	}
	return firewall.Medium
}

func level(s firewall.Severity) sarif.Level {
	switch {
	case s >= firewall.High:
		return sarif.Error
	case s == firewall.Medium:
		return sarif.Warning
	}
	return sarif.Note
}
