// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Codereview looks for insecure code in what a change adds, or in a folder, and prints what a reviewer wants to see: the line,
// what is wrong with it, and what to write instead. With -sarif it also writes a file for code scanning services. It exits
// with 1 if a finding would block the change.
//
//	git diff -U100 main | go run ./examples/codereview
//	go run ./examples/codereview -sarif out.sarif ./src
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
)

func main() {
	sarif := flag.String("sarif", "", "write the findings to this file, in SARIF 2.1.0")
	flag.Parse()
	r := review{out: os.Stdout}
	err := r.run(context.Background(), os.Stdin, flag.Args())
	if err == nil && *sarif != "" {
		err = writeSARIF(*sarif, r.notes)
	}
	if err != nil {
		log.Fatal(err)
	}
	if r.blocked {
		os.Exit(1)
	}
}

// note is a finding with its place in a file.
type note struct {
	codeshield.Finding
	path         string
	line, column int
	code         string // of the line
}

// review is one run.
type review struct {
	out     io.Writer
	rules   *codeshield.Rules
	files   int
	notes   []note
	blocked bool
}

// run reviews folders and files, or the diff that comes in if there are none.
func (r *review) run(ctx context.Context, in io.Reader, paths []string) (err error) {
	if r.rules, err = codeshield.Pack(); err != nil {
		return err
	}
	if len(paths) == 0 {
		diff, err := io.ReadAll(in)
		if err != nil {
			return err
		}
		for _, f := range readDiff(string(diff)) {
			if err := r.file(ctx, f); err != nil {
				return err
			}
		}
	}
	for _, path := range paths {
		if err := r.folder(ctx, path); err != nil {
			return err
		}
	}
	blocked := 0
	for _, n := range r.notes {
		if n.Treatment() == codeshield.Block {
			blocked++
		}
	}
	r.blocked = blocked > 0
	_, err = fmt.Fprintf(r.out, "files: %d, findings: %d, to be mended before this goes in: %d\n", r.files, len(r.notes), blocked)
	return err
}

// folder reviews the files below a folder that are in a known language.
func (r *review) folder(ctx context.Context, root string) error {
	return filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && path != root && strings.HasPrefix(d.Name(), ".") {
			return fs.SkipDir
		}
		if !d.Type().IsRegular() || !codeshield.KnownFile(path, "") && !r.rules.ForFile(path) {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return r.file(ctx, file{path: filepath.ToSlash(path), text: string(text)})
	})
}

// file reviews one file, or what a diff shows of it.
func (r *review) file(ctx context.Context, f file) error {
	if !codeshield.KnownFile(f.path, "") && !r.rules.ForFile(f.path) {
		return nil
	}
	report, err := r.rules.Analyze(ctx, codeshield.Source{Path: f.path, Text: f.text, AssumeImports: f.lines != nil})
	if err != nil {
		return err
	}
	r.files++
	if report.Incomplete != "" {
		fmt.Fprintf(r.out, "%s: not looked at to the end: %s\n\n", f.path, report.Incomplete)
		r.blocked = true
	}
	lines := strings.Split(f.text, "\n")
	for _, found := range report.Findings {
		if found.Treatment() == codeshield.Ignore || !f.touches(found.Start.Line, found.End.Line) {
			continue
		}
		n := note{found, f.path, f.number(found.Start.Line), found.Start.Column, strings.TrimRight(lines[found.Start.Line-1], "\r")}
		r.notes = append(r.notes, n)
		r.print(&n)
	}
	return nil
}

func (r *review) print(n *note) {
	fmt.Fprintf(r.out, "%s:%d:%d: %s: %s", n.path, n.line, n.column, n.Treatment(), n.Rule)
	if n.CWE != "" {
		fmt.Fprintf(r.out, " (%s)", n.CWE)
	}
	fmt.Fprintf(r.out, "\n    %s\n    %s\n\n", strings.TrimSpace(n.code), strings.TrimSpace(n.Message))
}
