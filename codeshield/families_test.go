// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// fewestPairs is how many pairs a language has of each family of weaknesses at least.
var fewestPairs = map[string]int{
	"c":          3,
	"cpp":        3,
	"csharp":     1,
	"go":         3,
	"java":       1,
	"javascript": 3,
	"kotlin":     1,
	"php":        1,
	"python":     3,
	"rust":       1,
}

// alone lists the weaknesses that are families of their own, in no row of near.
var alone = map[string][]string{
	"c":          {"CWE-134", "CWE-369", "CWE-457", "CWE-918"},
	"cpp":        {"CWE-134", "CWE-369", "CWE-457", "CWE-918"},
	"csharp":     {"CWE-352", "CWE-601", "CWE-918"},
	"go":         {"CWE-601", "CWE-918"},
	"java":       {"CWE-352", "CWE-601", "CWE-918"},
	"javascript": {"CWE-352", "CWE-601", "CWE-918"},
	"kotlin":     {"CWE-352", "CWE-601", "CWE-918"},
	"php":        {"CWE-98", "CWE-352", "CWE-434", "CWE-601", "CWE-918"},
	"python":     {"CWE-352", "CWE-434", "CWE-601", "CWE-918"},
	"rust":       {"CWE-601", "CWE-918"},
}

// withoutPairs lists the families, by the first weakness of their row, that a language has no pairs of, with the reason.
var withoutPairs = map[string]map[string]string{
	"c": {
		"CWE-284": "who may do what is decided by functions of the program itself: no library says that a handler needs none",
	},
	"cpp": {
		"CWE-284": "who may do what is decided by functions of the program itself: no library says that a handler needs none",
	},
}

// TestPairsCoverFamilies counts the pairs of each family, so that none is a hole that nobody sees.
func TestPairsCoverFamilies(t *testing.T) {
	for language, fewest := range fewestPairs {
		files, err := filepath.Glob(filepath.Join("testdata/pairs", language, "*.bad.*"))
		require.NoError(t, err)
		families := slices.Clone(near)
		for _, weakness := range alone[language] {
			families = append(families, []string{weakness})
		}
		for _, family := range families {
			if withoutPairs[language][family[0]] != "" {
				continue
			}
			pairs := 0
			for _, file := range files {
				if m := pairName.FindStringSubmatch(filepath.Base(file)); m != nil && slices.Contains(family, "CWE-"+m[1]) {
					pairs++
				}
			}
			if pairs < fewest {
				t.Errorf("%s has %d pairs of %s, fewer than %d", language, pairs, strings.Join(family, ", "), fewest)
			}
		}
	}
}
