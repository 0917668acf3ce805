// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/oracle"
)

// conformanceDirs are the folders of testdata/conformance by the language of their cases. A case is NAME.sgrep, a pattern, and
// NAME.*, code in which a line with MATCH: or ERROR: says that a match begins on the next line.
var conformanceDirs = map[string]string{
	"c": "c", "cpp": "cpp", "csharp": "csharp", "go": "go", "java": "java", "js": "javascript", "kotlin": "kotlin", "php": "php",
	"python": "python", "rust": "rust", "ts": "typescript",
}

// conformanceCase is one of them.
type conformanceCase struct {
	name, pattern, path, text string
	want                      []int
}

var matchMark = regexp.MustCompile(`(MATCH|ERROR):`)

func conformanceCases(t *testing.T, dir string) []conformanceCase {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "conformance", dir, "*.sgrep"))
	require.NoError(t, err)
	var list []conformanceCase
	for _, f := range files {
		stem := strings.TrimSuffix(f, ".sgrep")
		targets, err := filepath.Glob(stem + ".*")
		require.NoError(t, err)
		targets = slices.DeleteFunc(targets, func(s string) bool { return s == f })
		require.Len(t, targets, 1, "%s needs one file of code beside it", f)
		pattern, err := os.ReadFile(f)
		require.NoError(t, err)
		text, err := os.ReadFile(targets[0])
		require.NoError(t, err)
		c := conformanceCase{name: filepath.Base(stem), pattern: string(pattern), path: targets[0], text: string(text)}
		for i, l := range strings.Split(c.text, "\n") {
			if matchMark.MatchString(l) {
				c.want = append(c.want, i+2)
			}
		}
		list = append(list, c)
	}
	return list
}

func TestConformance(t *testing.T) {
	for dir, language := range conformanceDirs {
		t.Run(dir, func(t *testing.T) {
			cases := conformanceCases(t, dir)
			require.GreaterOrEqual(t, len(cases), 40, "each language has its suite")
			for _, c := range cases {
				t.Run(c.name, func(t *testing.T) {
					rules, skipped, err := codeshield.Load(os.DirFS(filepath.Dir(ruleFile(t, language, []string{c.pattern}))))
					require.NoError(t, err)
					require.Empty(t, skipped)
					rep, err := rules.Analyze(context.Background(), codeshield.Source{Path: c.path, Text: c.text, Language: language})
					require.NoError(t, err)
					require.Empty(t, rep.Incomplete)
					var got []int
					for _, f := range rep.Findings {
						got = append(got, f.Start.Line)
					}
					slices.Sort(got)
					require.Equal(t, c.want, slices.Compact(got), "%s", c.pattern)
				})
			}
		})
	}
}

// TestConformanceCasesAgreeWithSemgrep holds the marks of the cases against the real Semgrep: they are what it answers.
func TestConformanceCasesAgreeWithSemgrep(t *testing.T) {
	engine, err := oracle.Find()
	if err != nil {
		t.Skip("no semgrep on the PATH: ", err)
	}
	for dir, language := range conformanceDirs {
		t.Run(dir, func(t *testing.T) {
			cases := conformanceCases(t, dir)
			var patterns, paths []string
			for _, c := range cases {
				patterns = append(patterns, c.pattern)
				paths = append(paths, c.path)
			}
			if len(cases) == 0 {
				t.Skip("no cases")
			}
			result, err := engine.Run(ruleFile(t, language, patterns), language, paths)
			require.NoError(t, err)
			got := map[string][]int{}
			for _, f := range result.Findings {
				got[f.Rule+" "+f.Path] = append(got[f.Rule+" "+f.Path], f.Line)
			}
			for i, c := range cases {
				lines := got[fmt.Sprintf("r%d %s", i, c.path)]
				slices.Sort(lines)
				if lines = slices.Compact(lines); !slices.Equal(lines, c.want) {
					t.Errorf("%s: Semgrep says %v, the marks say %v", c.name, lines, c.want)
				}
			}
		})
	}
}
