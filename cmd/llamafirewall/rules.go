// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/firewall"
)

func (a *app) rulesCommand() *cobra.Command {
	var paths []string
	command := &cobra.Command{
		Use:   "rules",
		Short: "List code rules, or test them on their fixtures",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return errors.New("rules: say list or test DIR")
		},
	}
	command.PersistentFlags().StringArrayVar(&paths, "rules", nil, "rule file, or folder of them, in place of the embedded rules; may be repeated")
	var format string
	list := &cobra.Command{
		Use:   "list",
		Short: "Show the rules and those that are skipped, with the reason",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return a.listRules(paths, format)
		},
	}
	list.Flags().StringVar(&format, "format", "text", "output: text or json")
	test := &cobra.Command{
		Use:   "test DIR",
		Short: "Run rules on the code beside them, which says in comments where they report",
		Long: `Test runs each rule file below DIR on the files beside it that have the same name
but for the extension. A comment alone on its line says what is expected of the
next one:

  # ruleid: some-rule     the rule reports here
  # ok: some-rule         it does not
  # todoruleid, todook    known to be wrong: counts neither way

A finding of a rule on a line without a mark is a failure, too. With --rules, those
rules are run on all files below DIR that have marks for them.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.testRules(cmd.Context(), paths, args[0])
		},
	}
	command.AddCommand(list, test)
	return command
}

func (a *app) listRules(paths []string, format string) error {
	if format != "text" && format != "json" {
		return fmt.Errorf("unknown format %q: use text or json", format)
	}
	rules, skipped, err := a.loadRules(paths, func(string, error) {})
	if err != nil {
		return err
	}
	if format == "json" {
		return a.listRulesJSON(rules, skipped)
	}
	w := tabwriter.NewWriter(a.out, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "RULE\tLANGUAGES\tMODE\tSEVERITY\tCWE\tFILE")
	for _, r := range rules.List() {
		cwe := r.CWE
		if cwe == "" {
			cwe = "-"
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\t%s:%d\n", printable(r.ID), strings.Join(r.Languages, ","), r.Mode, r.Severity, cwe, printable(r.File), r.Line)
	}
	for _, s := range skipped {
		fmt.Fprintf(w, "%s\t%s\tskipped\t-\t-\t%s:%d: %s\n", printable(s.Rule), s.Language, printable(s.File), s.Line, printable(s.Reason))
	}
	return w.Flush()
}

func (a *app) listRulesJSON(rules *codeshield.Rules, skipped []codeshield.Skipped) error {
	type row struct {
		Rule      string            `json:"rule"`
		File      string            `json:"file"`
		Line      int               `json:"line"`
		Languages []string          `json:"languages"`
		Mode      string            `json:"mode"`
		Severity  firewall.Severity `json:"severity"`
		CWE       string            `json:"cwe"`
		Message   string            `json:"message"`
	}
	doc := struct {
		Version int               `json:"schema_version"`
		Rules   []row             `json:"rules"`
		Skipped []jsonSkippedRule `json:"skipped"`
	}{1, []row{}, []jsonSkippedRule{}}
	for _, r := range rules.List() {
		doc.Rules = append(doc.Rules, row{r.ID, r.File, r.Line, r.Languages, r.Mode, r.Severity, r.CWE, r.Message})
	}
	for _, s := range skipped {
		doc.Skipped = append(doc.Skipped, jsonSkippedRule{s.Rule, s.Reason, s.File, s.Line, s.Column, s.Language})
	}
	enc := json.NewEncoder(a.out)
	enc.SetEscapeHTML(false)
	return enc.Encode(doc)
}

// testRules runs rules on their fixtures.
func (a *app) testRules(ctx context.Context, paths []string, dir string) error {
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return fmt.Errorf("rules test: %s is no folder", dir)
	}
	t := ruleTester{app: a}
	if len(paths) > 0 {
		rules, skipped, err := a.loadRules(paths, func(string, error) {})
		if err != nil {
			return err
		}
		t.skipped(skipped)
		err = walkFiles(dir, func(path string) {
			if !codeshield.IsRuleFile(path) {
				t.fixture(ctx, rules, path)
			}
		})
		return errors.Join(err, t.summary())
	}
	err := walkFiles(dir, func(path string) {
		if codeshield.IsRuleFile(path) {
			t.ruleFile(ctx, path)
		}
	})
	return errors.Join(err, t.summary())
}

func walkFiles(dir string, f func(path string)) error {
	return filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.Type().IsRegular() {
			f(path)
		}
		return nil
	})
}

// ruleTester is one run of rules test.
type ruleTester struct {
	*app
	fixtures, marks, failed int
}

func (t *ruleTester) skipped(list []codeshield.Skipped) {
	for _, s := range list {
		t.problem("", 0, errors.New(skippedLine(s)))
	}
}

// ruleFile runs the rules of a file on the fixtures beside it.
func (t *ruleTester) ruleFile(ctx context.Context, path string) {
	rules, skipped, err := t.loadRules([]string{path}, func(string, error) {})
	if err != nil {
		t.problem(path, 0, err)
		return
	}
	t.skipped(skipped)
	stem, _, _ := strings.Cut(filepath.Base(path), ".")
	siblings, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		t.problem(path, 0, fileError(err))
		return
	}
	for _, s := range siblings {
		base, _, _ := strings.Cut(s.Name(), ".")
		if s.Type().IsRegular() && base == stem && !codeshield.IsRuleFile(s.Name()) {
			t.fixture(ctx, rules, filepath.Join(filepath.Dir(path), s.Name()))
		}
	}
}

// fixture runs rules on one file and compares.
func (t *ruleTester) fixture(ctx context.Context, rules *codeshield.Rules, path string) {
	text, err := os.ReadFile(path)
	if err != nil {
		t.problem(path, 0, fileError(err))
		return
	}
	src := codeshield.Source{Path: path, Text: string(text)}
	if !codeshield.KnownFile(path, "") {
		src.Language = "generic" // which is for any text
	}
	marks, failures, err := rules.CheckFixture(ctx, src)
	if err != nil {
		t.problem(path, 0, withoutPrefix(err, path))
		return
	}
	if marks == 0 {
		return
	}
	t.fixtures++
	t.marks += marks
	for _, f := range failures {
		t.failed++
		t.raise(statusRefused)
		what := "reports here and should not"
		if f.Missing {
			what = "should report here and does not"
		}
		fmt.Fprintf(t.out, "%s  %s:%d: %s %s\n", t.painted("FAIL", red), printable(path), f.Line, printable(f.Rule), what)
	}
}

func (t *ruleTester) summary() error {
	if t.fixtures == 0 && t.status == 0 {
		return errors.New("rules test: no file with marks (ruleid:, ok:) beside a rule file")
	}
	line := fmt.Sprintf("%s, %s: ", count(t.fixtures, "fixture"), count(t.marks, "mark"))
	if t.failed > 0 {
		line += t.painted(fmt.Sprintf("%d failed", t.failed), red)
	} else {
		line += t.painted("all hold", green)
	}
	_, err := fmt.Fprintln(t.out, line)
	return err
}
