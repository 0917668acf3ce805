// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"encoding/json"
	"io"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// codeJSON collects files and writes one object at the end.
type codeJSON struct {
	w     io.Writer
	files []jsonCodeFile
	errs  []jsonCodeError
}

type jsonCode struct {
	Version int             `json:"schema_version"`
	Files   []jsonCodeFile  `json:"files"`
	Rules   jsonCodeRules   `json:"rules"`
	Errors  []jsonCodeError `json:"errors"`
}

type jsonCodeFile struct {
	Path       string            `json:"path"`
	Language   string            `json:"language"`
	Incomplete bool              `json:"incomplete"`
	Reason     string            `json:"incomplete_reason,omitempty"`
	Findings   []jsonCodeFinding `json:"findings"`
}

type jsonCodeFinding struct {
	Rule          string            `json:"rule"`
	RuleFile      string            `json:"rule_file"`
	Line          int               `json:"line"`
	Column        int               `json:"column"`
	EndLine       int               `json:"end_line"`
	EndColumn     int               `json:"end_column"`
	Start         int               `json:"start"`
	End           int               `json:"end"`
	Severity      firewall.Severity `json:"severity"`
	CWE           string            `json:"cwe"`
	Treatment     string            `json:"treatment"`
	Message       string            `json:"message"`
	AssumedImport bool              `json:"assumed_imports,omitempty"`
	Fix           *jsonFix          `json:"fix,omitempty"`
}

type jsonFix struct {
	Start       int    `json:"start"`
	End         int    `json:"end"`
	Replacement string `json:"replacement"`
}

type jsonCodeRules struct {
	Loaded  int               `json:"loaded"`
	Skipped []jsonSkippedRule `json:"skipped"`
}

type jsonSkippedRule struct {
	Rule     string `json:"rule"`
	Reason   string `json:"reason"`
	File     string `json:"file"`
	Line     int    `json:"line"`
	Column   int    `json:"column"`
	Language string `json:"language,omitempty"`
}

type jsonCodeError struct {
	Path  string `json:"path"`
	Error string `json:"error"`
}

func (c *codeJSON) trouble(path string, err error) {
	c.errs = append(c.errs, jsonCodeError{path, err.Error()})
}

func (c *codeJSON) file(f *codeFile) error {
	row := jsonCodeFile{Path: f.path, Language: f.report.Language, Incomplete: f.report.Incomplete != "", Reason: f.report.Incomplete, Findings: []jsonCodeFinding{}}
	for i := range f.report.Findings {
		x := &f.report.Findings[i]
		one := jsonCodeFinding{
			Rule: x.Rule, RuleFile: x.File, Line: x.Start.Line, Column: x.Start.Column, EndLine: x.End.Line, EndColumn: x.End.Column,
			Start: x.Start.Offset, End: x.End.Offset, Severity: x.Severity, CWE: x.CWE, Treatment: x.Treatment().String(),
			Message: x.Message, AssumedImport: x.AssumedImports,
		}
		if x.Fix != nil {
			one.Fix = &jsonFix{x.Fix.Start, x.Fix.End, x.Fix.Replacement}
		}
		row.Findings = append(row.Findings, one)
	}
	c.files = append(c.files, row)
	return nil
}

func (c *codeJSON) close(rules *codeshield.Rules, skipped []codeshield.Skipped) error {
	doc := jsonCode{Version: 1, Files: c.files, Rules: jsonCodeRules{Loaded: rules.Len(), Skipped: []jsonSkippedRule{}}, Errors: c.errs}
	for _, s := range skipped {
		doc.Rules.Skipped = append(doc.Rules.Skipped, jsonSkippedRule{s.Rule, s.Reason, s.File, s.Line, s.Column, s.Language})
	}
	if doc.Files == nil {
		doc.Files = []jsonCodeFile{}
	}
	if doc.Errors == nil {
		doc.Errors = []jsonCodeError{}
	}
	enc := json.NewEncoder(c.w)
	enc.SetEscapeHTML(false)
	return enc.Encode(doc)
}
