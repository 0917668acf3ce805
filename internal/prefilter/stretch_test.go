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
		`\b\d{3}-\d{3}-\d{4}\b`:            12,
		`\b\d{4} \d{4} \d{4} \d{4}\b`:      19,
		`\d{3}[ .-]?\d{3}[ .-]?\d{4}x?`:    10,
		`(?:^|[^\w.])\d{6}-\d{5}(?:$|\W)?`: 12,
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
