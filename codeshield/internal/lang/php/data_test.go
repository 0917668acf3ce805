// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package php

import (
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse/parsetest"
)

func TestPatternsOfRules(t *testing.T) {
	parsetest.Patterns(t, Dialect(), "php", "php")
}

func TestTargets(t *testing.T) {
	parsetest.Clean(t, Dialect(), parsetest.Files(t, "semgrep-tests/tests", ".php"), 0)
}

func TestSnippets(t *testing.T) { parsetest.CountBad(t, Dialect(), "php", 2) }

func TestSources(t *testing.T) { parsetest.Clean(t, Dialect(), parsetest.SourceFolder(t, ".php"), 0) }
