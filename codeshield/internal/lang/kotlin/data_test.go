// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package kotlin

import (
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse/parsetest"
)

func TestPatternsOfRules(t *testing.T) {
	parsetest.Patterns(t, Dialect(), "kotlin", "kotlin", "kt")
}

func TestTargets(t *testing.T) {
	parsetest.Clean(t, Dialect(), parsetest.Files(t, "semgrep-tests/tests", ".kt"), 0)
}

func TestSnippets(t *testing.T) { parsetest.CountBad(t, Dialect(), "kotlin", 0) }

func TestSources(t *testing.T) { parsetest.Clean(t, Dialect(), parsetest.SourceFolder(t, ".kt"), 0) }
