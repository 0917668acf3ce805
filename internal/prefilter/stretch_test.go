// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package prefilter

import (
	"regexp/syntax"
	"testing"

	"github.com/stretchr/testify/require"
)

// A longer stretch may stand in for a shorter one only if it is looked at itself: one that ends in an optional part is not.
func TestRunsSurviveOptionalParts(t *testing.T) {
	for pattern, want := range map[string]int{
		`\b[0-9]{3}[0-9]?\b`:                   3,
		`[0-9]{3}[ .-]?[0-9]{3}[ .-]?[0-9]{4}`: 10,
		`[0-9][0-9 ]{0,3}[0-9]{8}`:             9,
		`(?:[0-9 ]*)[0-9]{6}`:                  6,
	} {
		re, err := syntax.Parse(pattern, syntax.Perl)
		require.NoError(t, err)
		longest := 0
		for _, any := range ForRegexp(re).All {
			for _, r := range any.Runs {
				longest = max(longest, r.Min)
			}
		}
		require.GreaterOrEqual(t, longest, want, pattern)
	}
}
