// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package cpp

import (
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse/parsetest"
)

func TestPatternsOfRules(t *testing.T) {
	t.Run("c", func(t *testing.T) { parsetest.Patterns(t, C(), "c", "c") })
	t.Run("cpp", func(t *testing.T) { parsetest.Patterns(t, CPP(), "cpp", "cpp", "c++") })
}

func TestTargets(t *testing.T) {
	t.Run("c", func(t *testing.T) {
		parsetest.Clean(t, C(), parsetest.Files(t, "semgrep-tests/tests", ".c"), 0)
	})
	t.Run("cpp", func(t *testing.T) {
		parsetest.Clean(t, CPP(), parsetest.Files(t, "semgrep-tests/tests", ".cpp"), 0)
	})
}

// What is left are branches whose if was cut off, and text that is no code.
func TestSnippets(t *testing.T) {
	t.Run("c", func(t *testing.T) { parsetest.CountBad(t, C(), "c", 12) })
	t.Run("cpp", func(t *testing.T) { parsetest.CountBad(t, CPP(), "cpp", 10) })
}

// TestSources parses the folder that -sources names, as a report on what recovery was needed for.
func TestSources(t *testing.T) {
	t.Run("c", func(t *testing.T) { parsetest.Clean(t, C(), parsetest.SourceFolder(t, ".c"), 0) })
	t.Run("cpp", func(t *testing.T) {
		parsetest.Clean(t, CPP(), parsetest.SourceFolder(t, ".h", ".hh", ".hpp", ".cc", ".cpp", ".cxx"), 0)
	})
}
