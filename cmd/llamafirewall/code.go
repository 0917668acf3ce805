// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
)

type codeOptions struct {
	rules         []string
	lang          string
	assumeImports bool
	explain       bool
	format        string
}

func (a *app) codeCommand() *cobra.Command {
	var o codeOptions
	command := &cobra.Command{
		Use:   "code [flags] [PATH|-]...",
		Short: "Find insecure code by rules",
		Long: `Code reads source files, and folders of them, and reports what the rules find.
Without --rules these are the ones that are part of the program; with it, Semgrep's
rule files and CodeShield's lists of regular expressions, as they are. Without a PATH
it reads standard input.

A file's language is that of --lang, of its extension, or what it says itself;
in a folder, files of other languages are passed over.`,
		Example: `  llamafirewall code src/
  llamafirewall code --rules rules/ src/
  llamafirewall code --rules r.yaml --lang python - < snippet
  llamafirewall code --rules r.yaml --explain app.js`,
		RunE: func(cmd *cobra.Command, paths []string) error {
			return a.code(cmd.Context(), o, paths)
		},
	}
	flags := command.Flags()
	flags.StringArrayVar(&o.rules, "rules", nil, "rule file, or folder of them, in place of the embedded rules; may be repeated")
	flags.StringVar(&o.lang, "lang", "", "language of all the files: "+strings.Join(codeshield.Languages(), ", "))
	flags.BoolVar(&o.assumeImports, "assume-imports", false, "in a fragment without imports, count those that a rule demands as there")
	flags.BoolVar(&o.explain, "explain", false, "show what each operator of each rule left over")
	flags.StringVar(&o.format, "format", "text", "output: text, json or sarif")
	return command
}

// codeFile is what was found in one file.
type codeFile struct {
	path, text string
	report     codeshield.Report
}

// codeWriter writes files in one format.
type codeWriter interface {
	file(*codeFile) error
	trouble(path string, err error)
	close(*codeshield.Rules, []codeshield.Skipped) error
}

func (a *app) newCodeWriter(format string) (codeWriter, error) {
	switch format {
	case "text":
		return &codeText{app: a}, nil
	case "json":
		return &codeJSON{w: a.out}, nil
	case "sarif":
		return newCodeSarif(a.out), nil
	}
	return nil, fmt.Errorf("unknown format %q: use text, json or sarif", format)
}

func (a *app) code(ctx context.Context, o codeOptions, paths []string) error {
	w, err := a.newCodeWriter(o.format)
	if err != nil {
		return err
	}
	if o.explain && o.format != "text" {
		return errors.New("--explain is for --format text")
	}
	if o.lang != "" && !codeshield.SameLanguage(o.lang, o.lang) {
		return fmt.Errorf("--lang: unknown language %q: use one of %s", o.lang, strings.Join(codeshield.Languages(), ", "))
	}
	rules, skipped, err := a.loadRules(o.rules, w.trouble)
	if err != nil {
		return err
	}
	skipped = slices.DeleteFunc(skipped, func(s codeshield.Skipped) bool { return !concerns(s, o.lang) })
	for _, s := range skipped {
		fmt.Fprintf(a.errs, "llamafirewall: %s\n", printable(skippedLine(s)))
	}
	if len(paths) == 0 {
		paths = []string{"-"}
	}
	c := coder{app: a, options: o, rules: rules, writer: w}
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(-1))
	for _, path := range paths {
		if err := c.path(ctx, path); err != nil {
			return err
		}
	}
	return w.close(rules, skipped)
}

// concerns reports whether a skipped rule would have taken part in a run for one language, or for all where that is empty.
func concerns(s codeshield.Skipped, lang string) bool {
	return s.Language == "" || lang == "" || codeshield.SameLanguage(s.Language, lang)
}

// skippedLine says which rule takes no part, and why.
func skippedLine(s codeshield.Skipped) string {
	in := ""
	if s.Language != "" {
		in = " in " + s.Language
	}
	return fmt.Sprintf("%s:%d:%d: rule %s is skipped%s: %s", s.File, s.Line, s.Column, s.Rule, in, s.Reason)
}

// loadRules loads the rules of --rules, or those that are part of the program. What is malformed is reported, and the other rules are used.
func (a *app) loadRules(paths []string, trouble func(path string, err error)) (*codeshield.Rules, []codeshield.Skipped, error) {
	if len(paths) == 0 {
		rules, err := codeshield.Pack()
		return rules, nil, err
	}
	var systems []fs.FS
	for _, path := range paths {
		info, err := os.Stat(path)
		if err != nil {
			return nil, nil, fmt.Errorf("--rules %s: %w", path, fileError(err))
		}
		if info.IsDir() {
			systems = append(systems, os.DirFS(path))
		} else {
			systems = append(systems, oneFile(path))
		}
	}
	rules, skipped, err := codeshield.Load(systems...)
	if err != nil {
		for _, e := range unjoin(err) {
			a.problem("", 0, e)
			trouble("", e)
		}
	}
	if rules.Len() == 0 && len(skipped) == 0 && err == nil {
		return nil, nil, fmt.Errorf("--rules %s: no rules there: rule files end in .yaml, .yml or .json", strings.Join(paths, ", "))
	}
	return rules, skipped, nil
}

// unjoin takes joined errors apart.
func unjoin(err error) []error {
	for e := err; e != nil; e = errors.Unwrap(e) {
		if list, ok := e.(interface{ Unwrap() []error }); ok {
			var out []error
			for _, one := range list.Unwrap() {
				out = append(out, unjoin(one)...)
			}
			return out
		}
	}
	return []error{err}
}

// coder is one run of the subcommand.
type coder struct {
	*app
	options codeOptions
	rules   *codeshield.Rules
	writer  codeWriter
}

// trouble reports an input that was not read.
func (c *coder) trouble(path string, err error) {
	c.problem(path, 0, err)
	c.writer.trouble(path, err)
}

// path analyzes a file, a folder or standard input. The error is one of the output.
func (c *coder) path(ctx context.Context, path string) error {
	if path == "-" {
		text, err := io.ReadAll(c.in)
		if err != nil {
			c.trouble(path, err)
			return nil
		}
		return c.text(ctx, path, string(text))
	}
	info, err := os.Stat(path)
	if err != nil {
		c.trouble(path, fileError(err))
		return nil
	}
	if !info.IsDir() {
		return c.file(ctx, path)
	}
	found := false
	err = filepath.WalkDir(path, func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			c.trouble(name, fileError(err))
			return nil
		case d.IsDir():
			if name != path && strings.HasPrefix(d.Name(), ".") {
				return fs.SkipDir
			}
			return nil
		case !d.Type().IsRegular() || !codeshield.KnownFile(name, c.options.lang) && (c.options.lang != "" || !c.rules.ForFile(name)):
			return nil
		}
		found = true
		return c.file(ctx, name)
	})
	if err == nil && !found {
		c.trouble(path, errors.New("holds no file of a known language"))
	}
	return err
}

func (c *coder) file(ctx context.Context, path string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		c.trouble(path, fileError(err))
		return nil
	}
	return c.text(ctx, path, string(text))
}

// memoryPerByte is what a byte of a text may take, and leastMemory what any may. With what is not the collector's, a file of a
// megabyte takes less than a hundred.
const (
	memoryPerByte = 72
	leastMemory   = memoryPerByte << 20
)

func (c *coder) text(ctx context.Context, path, text string) error {
	if c.getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(max(leastMemory, memoryPerByte*int64(len(text)))) // the collector works harder near that
	}
	src := codeshield.Source{Path: path, Text: text, Language: c.options.lang, AssumeImports: c.options.assumeImports}
	if path == "-" {
		src.Path = ""
	}
	if c.options.explain {
		return c.explain(ctx, path, src)
	}
	report, err := c.rules.Analyze(ctx, src)
	if err != nil {
		c.trouble(path, withoutPrefix(err, src.Path))
		return nil
	}
	if len(report.Findings) > 0 {
		c.raise(statusRefused)
	}
	if report.Incomplete != "" {
		c.problem(path, 0, errIncomplete(report.Incomplete))
	}
	return c.writer.file(&codeFile{path, text, report})
}

// withoutPrefix leaves out what the line says already: the package and the path.
func withoutPrefix(err error, path string) error {
	s := strings.TrimPrefix(err.Error(), "codeshield: ")
	if path == "" {
		path = "source"
	}
	return errors.New(strings.TrimPrefix(s, path+": "))
}

// explain prints what the operators of each rule left in a source.
func (c *coder) explain(ctx context.Context, path string, src codeshield.Source) error {
	for _, info := range c.rules.List() {
		steps, err := c.rules.Explain(ctx, src, info.ID)
		if err != nil {
			c.trouble(path, withoutPrefix(err, src.Path))
			return nil
		}
		if len(steps) == 0 {
			continue
		}
		fmt.Fprintf(c.out, "%s  %s\n", c.painted(printable(info.ID), bold), inputName(path))
		for _, s := range steps {
			fmt.Fprintf(c.out, "  %-24s  %-12s  %s:%d:%d\n", s.Operator, count(s.Ranges, "range"), printable(info.File), s.Line, s.Column)
		}
	}
	return nil
}
