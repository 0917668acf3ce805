// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package rust

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse/parsetest"
)

func TestPatternsOfRules(t *testing.T) { parsetest.Patterns(t, Dialect(), "rust", "rust") }

func TestTargets(t *testing.T) {
	parsetest.Clean(t, Dialect(), parsetest.Files(t, "semgrep-tests/tests", ".rs"), 0)
}

func TestSnippets(t *testing.T) { parsetest.CountBad(t, Dialect(), "rust", 355) }

// TestCrates parses the crates that cargo has fetched on this machine, whatever they are.
func TestCrates(t *testing.T) {
	home, err := os.UserHomeDir()
	if err != nil {
		t.Skip(err)
	}
	root := filepath.Join(home, ".cargo", "registry", "src")
	if _, err := os.Stat(root); err != nil {
		t.Skip("no crates at " + root)
	}
	parsetest.Clean(t, Dialect(), parsetest.Sources(t, root, ".rs"), 520) // bodies of macros that are no Rust, above all
}

func FuzzParse(f *testing.F) { parsetest.Fuzz(f, Dialect()) }
