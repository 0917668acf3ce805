// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/fixture"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/oracle"
)

// ruleDirs are the folders of testdata/rules by the language that their targets are read in. In each, NAME.yaml holds rules
// and NAME.* the code that they are about, with a comment before each line that one of them reports.
var ruleDirs = map[string]string{
	"c": "c", "csharp": "csharp", "generic": "generic", "go": "go", "java": "java", "js": "javascript", "kotlin": "kotlin",
	"php": "php", "python": "python", "regex": "regex", "rust": "rust", "ts": "typescript",
}

// ruleTargets returns the rule files of a folder with the code beside each.
func ruleTargets(t *testing.T, dir string) map[string]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "rules", dir, "*.yaml"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	pairs := map[string]string{}
	for _, f := range files {
		targets, err := filepath.Glob(strings.TrimSuffix(f, "yaml") + "*")
		require.NoError(t, err)
		targets = slices.DeleteFunc(targets, func(s string) bool { return s == f })
		require.Len(t, targets, 1, "%s needs one file of code beside it", f)
		pairs[f] = targets[0]
	}
	return pairs
}

func TestRules(t *testing.T) {
	for dir, language := range ruleDirs {
		for file, target := range ruleTargets(t, dir) {
			t.Run(dir+"/"+filepath.Base(file), func(t *testing.T) {
				data, err := os.ReadFile(file)
				require.NoError(t, err)
				rules, skipped, err := codeshield.Load(fstest.MapFS{"rules.yaml": {Data: data}})
				require.NoError(t, err)
				require.Empty(t, skipped)
				text, err := os.ReadFile(target)
				require.NoError(t, err)
				marks, failures, err := rules.CheckFixture(context.Background(), codeshield.Source{Path: target, Text: string(text), Language: language})
				require.NoError(t, err)
				require.Empty(t, failures)
				require.Positive(t, marks)
			})
		}
	}
}

// TestRulesAgreeWithSemgrep holds the marks of the targets against the real Semgrep.
func TestRulesAgreeWithSemgrep(t *testing.T) {
	engine, err := oracle.Find()
	if err != nil {
		t.Skip("no semgrep on the PATH: ", err)
	}
	for dir, language := range ruleDirs {
		for file, target := range ruleTargets(t, dir) {
			t.Run(dir+"/"+filepath.Base(file), func(t *testing.T) {
				text, err := os.ReadFile(target)
				require.NoError(t, err)
				result, err := engine.Run(file, language, []string{target})
				require.NoError(t, err)
				require.Empty(t, result.Errors)
				var found []fixture.Finding
				ids := map[string]bool{}
				for _, m := range fixture.Marks(string(text)) {
					ids[m.Rule] = true
				}
				for _, f := range result.Findings {
					require.Contains(t, ids, f.Rule, "line %d has a finding and no mark", f.Line)
					found = append(found, fixture.Finding{Rule: f.Rule, Line: f.Line})
				}
				require.Empty(t, fixture.Check(fixture.Marks(string(text)), found, slices.Collect(maps.Keys(ids))))
			})
		}
	}
}
