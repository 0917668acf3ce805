// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package js

import (
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse/parsetest"
)

func TestPatternsOfTheDevelopmentDataParse(t *testing.T) {
	t.Run("javascript", func(t *testing.T) { parsetest.Patterns(t, Dialect(), "js", "js", "javascript") })
	t.Run("typescript", func(t *testing.T) { parsetest.Patterns(t, TypeScript(), "ts", "ts", "typescript") })
}

func TestTargetsOfTheDevelopmentDataParse(t *testing.T) {
	t.Run("javascript", func(t *testing.T) {
		parsetest.Clean(t, Dialect(), parsetest.Files(t, "semgrep-tests/tests", ".js", ".jsx"), 0)
	})
	t.Run("typescript", func(t *testing.T) {
		parsetest.Clean(t, TypeScript(), parsetest.Files(t, "semgrep-tests/tests", ".ts", ".tsx"), 0)
	})
}

func TestFragmentsLeaveFewBadNodes(t *testing.T) {
	// Branches whose if was cut off, operands that the end of the text cut off, attributes of a tag that began before it.
	parsetest.CountBad(t, Dialect(), "javascript", 14)
}
