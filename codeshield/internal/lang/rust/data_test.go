// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package rust

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse/parsetest"
	"testing"
)

func TestPatternsOfRules(t *testing.T) { parsetest.Patterns(t, Dialect(), "rust", "rust") }

func TestTargets(t *testing.T) {
	parsetest.Clean(t, Dialect(), parsetest.Files(t, "semgrep-tests/tests", ".rs"), 0)
}

func TestSnippets(t *testing.T) { parsetest.CountBad(t, Dialect(), "rust", 355) }

func TestSources(t *testing.T) { parsetest.Clean(t, Dialect(), parsetest.SourceFolder(t, ".rs"), 0) }
