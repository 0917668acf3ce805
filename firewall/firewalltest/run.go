// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewalltest

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// Run checks the conversations in files and folders (all *.txtar below them)
// against a policy, each in a subtest:
//
//	func TestPolicy(t *testing.T) {
//		firewalltest.Run(t, scanners.Agent(), "testdata/policy")
//	}
//
// A "policy:" line in a file is for the command line; Run leaves it unread.
//
// If the test binary defines a Boolean flag named update, as in
//
//	var _ = flag.Bool("update", false, "rewrite the expectations under testdata")
//
// then go test -update rewrites the expectations of the files, and nothing
// else in them, to what the policy answers.
func Run(t *testing.T, p firewall.Policy, paths ...string) {
	t.Helper()
	f := New(t, p)
	files, err := Files(paths...)
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		t.Run(filepath.ToSlash(file), func(t *testing.T) {
			runFile(t, f, file, updating())
		})
	}
}

func runFile(t testing.TB, f *firewall.Firewall, file string, update bool) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	c, err := Parse(file, data)
	if err != nil {
		t.Fatal(err)
	}
	if !update {
		for _, failure := range c.Check(t.Context(), f) {
			t.Error(failure)
		}
		return
	}
	if _, err := Rewrite(t.Context(), c, f); err != nil {
		t.Fatal(err)
	}
}

// Rewrite writes the result of [Conversation.Update] to the conversation's
// file and reports whether that changed it.
func Rewrite(ctx context.Context, c *Conversation, f *firewall.Firewall) (changed bool, err error) {
	updated := c.Update(ctx, f)
	if bytes.Equal(updated, c.archive.format(c.archive.data)) {
		return false, nil
	}
	mode := fs.FileMode(0o644)
	if info, err := os.Stat(c.File); err == nil {
		mode = info.Mode().Perm()
	}
	if err := os.WriteFile(c.File, updated, mode); err != nil {
		return false, fmt.Errorf("firewalltest: %w", err)
	}
	return true, nil
}

// Files returns the files that paths name: a file itself, of a folder all
// *.txtar below it, sorted. A path that names none is an error, because a test
// of nothing must not pass.
func Files(paths ...string) ([]string, error) {
	if len(paths) == 0 {
		return nil, errors.New("firewalltest: no file or folder of conversations named")
	}
	var files []string
	for _, path := range paths {
		before := len(files)
		err := filepath.WalkDir(path, func(name string, d fs.DirEntry, err error) error {
			if err == nil && !d.IsDir() && (name == path || strings.HasSuffix(name, ".txtar")) {
				files = append(files, name)
			}
			return err
		})
		if err != nil {
			return nil, fmt.Errorf("firewalltest: %w", err)
		}
		if len(files) == before {
			return nil, fmt.Errorf("firewalltest: %s: no *.txtar file in it", path)
		}
		slices.Sort(files[before:])
	}
	return files, nil
}

// updating reports whether the test binary defines a flag named update and it is set.
func updating() bool {
	f := flag.Lookup("update")
	return f != nil && f.Value.String() == "true"
}

// New returns the firewall of a policy, or ends the test where New refuses it.
func New(t testing.TB, p firewall.Policy) *firewall.Firewall {
	t.Helper()
	f, err := firewall.New(p)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// Want checks a verdict against the lines of a want section (see the package
// comment), both ways:
//
//	v := f.Scan(ctx, message, nil)
//	firewalltest.Want(t, v, "block", "hidden_text tag_character content")
func Want(t testing.TB, v firewall.Verdict, lines ...string) {
	t.Helper()
	w, err := parseWant(lines, 1)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range w.compare(v) {
		t.Error(d.text)
	}
}

// WantDecision checks the decision of a verdict, whatever led to it. A message
// that could not be scanned has no decision of the policy: it fails the test.
func WantDecision(t testing.TB, v firewall.Verdict, want firewall.Decision) {
	t.Helper()
	if err := v.Err(); errors.Is(err, firewall.ErrFailed) {
		t.Errorf("decision is %v because the scan failed, want %v: %v", v.Decision, want, err)
	} else if v.Decision != want {
		t.Errorf("decision is %v, want %v: %s", v.Decision, want, v.Reason)
	}
}
