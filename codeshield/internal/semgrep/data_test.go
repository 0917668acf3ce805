// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// shared is where the data for development lies, outside of the repository.
const shared = "../../../../shared/data"

// TestLoadsRulesInTheWild loads rules of others: each loads, but for those that are known
// not to.
func TestLoadsRulesInTheWild(t *testing.T) {
	for _, c := range []struct {
		dir            string
		rules, regexes int // at least
	}{
		{"upstream-rules", 41, 48},
		{"semgrep-tests/tests/rules", 124, 0},
		{"semgrep-tests/tests/rules_v2", 9, 0},
		{"semgrep-tests/tests/tainting_rules", 12, 0},
	} {
		t.Run(c.dir, func(t *testing.T) {
			dir := filepath.Join(shared, filepath.FromSlash(c.dir))
			if _, err := os.Stat(dir); errors.Is(err, os.ErrNotExist) {
				t.Skip(dir + " is not there")
			}
			files, err := Load(os.DirFS(dir))
			require.NoError(t, err)
			rules, regexes := 0, 0
			for _, f := range files {
				rules += len(f.Rules)
				regexes += len(f.Regexes)
				for _, s := range f.Skipped {
					t.Errorf("%s:%d:%d: %s: %s", s.File, s.Pos.Line, s.Pos.Col, s.Rule, s.Reason)
				}
			}
			require.GreaterOrEqual(t, rules, c.rules)
			require.GreaterOrEqual(t, regexes, c.regexes)
		})
	}
}
