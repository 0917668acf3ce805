// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package oracle runs the real Semgrep beside codeshield, for tests: its matching engine, without the command line around it.
package oracle

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
)

// Engine is a semgrep-core that is installed on this machine.
type Engine struct{ path string }

// Find returns the engine beside the semgrep command on the PATH.
func Find() (*Engine, error) {
	bin, err := exec.LookPath("semgrep")
	if err != nil {
		return nil, err
	}
	if bin, err = filepath.EvalSymlinks(bin); err != nil {
		return nil, err
	}
	hits, err := filepath.Glob(filepath.Join(filepath.Dir(filepath.Dir(bin)), "lib", "python*", "site-packages", "semgrep", "bin", "semgrep-core"))
	if err != nil || len(hits) == 0 {
		return nil, errors.Join(fmt.Errorf("oracle: no semgrep-core beside %s", bin), err)
	}
	return &Engine{hits[0]}, nil
}

// Finding is one match.
type Finding struct {
	Rule       string
	Path       string
	Start, End int // bytes
	Line       int
}

// Result is what one run found.
type Result struct {
	Findings []Finding
	// Errors holds the kind of an error by the rule or the path that it is about: a pattern that does not parse, a target that
	// was parsed in part.
	Errors map[string]string
}

// Run matches the rules of a file against targets in one language.
func (e *Engine) Run(rules, lang string, targets []string) (*Result, error) {
	var rows []any
	for _, t := range targets {
		rows = append(rows, []any{"CodeTarget", map[string]any{
			"path": map[string]string{"fpath": t, "ppath": "/" + filepath.Base(t)}, "analyzer": lang, "products": []string{"sast"}}})
	}
	data, err := json.Marshal([]any{"Targets", rows})
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "oracle")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	list := filepath.Join(dir, "targets.json")
	if err := os.WriteFile(list, data, 0o600); err != nil {
		return nil, err
	}
	cmd := exec.Command(e.path, "-rules", rules, "-targets", list, "-json_nodots", "-j", "1", "-disable_rule_paths", "-timeout", "60",
		"-no_filter_irrelevant_rules")
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	i := bytes.IndexByte(out, '{')
	if i < 0 {
		return nil, fmt.Errorf("oracle: no output: %w: %.300s", err, errs.String())
	}
	var doc struct {
		Results []struct {
			CheckID    string `json:"check_id"`
			Path       string
			Start, End struct{ Line, Offset int }
		}
		Errors []struct {
			RuleID    string          `json:"rule_id"`
			ErrorType json.RawMessage `json:"error_type"`
			Location  struct{ Path string }
		}
	}
	if err := json.NewDecoder(bytes.NewReader(out[i:])).Decode(&doc); err != nil {
		return nil, fmt.Errorf("oracle: %w", err)
	}
	r := &Result{Errors: map[string]string{}}
	for _, x := range doc.Results {
		r.Findings = append(r.Findings, Finding{x.CheckID, x.Path, x.Start.Offset, x.End.Offset, x.Start.Line})
	}
	for _, x := range doc.Errors {
		key := x.RuleID
		if key == "" {
			key = x.Location.Path
		}
		r.Errors[key] = string(x.ErrorType)
	}
	return r, nil
}
