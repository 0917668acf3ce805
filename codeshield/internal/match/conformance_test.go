// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/match"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// A folder holds cases of one language: NAME.sgrep is a pattern, NAME.EXT the code, in which a line with ERROR: or MATCH:
// says that a match begins on the next line.
type folder struct {
	lang, name, ext string
	floor           int // cases that must pass, of the development data
}

var folders = []folder{
	{"python", "python", ".py", 63},
	{"javascript", "js", ".js", 56},
	{"typescript", "ts", ".ts", 16},
	{"go", "go", ".go", 35},
	{"c", "c", ".c", 9},
	{"cpp", "cpp", ".cpp", 9},
	{"rust", "rust", ".rs", 15},
	{"java", "java", ".java", 33},
	{"csharp", "csharp", ".cs", 8},
	{"php", "php", ".php", 18},
	{"kotlin", "kotlin", ".kt", 10},
}

// TestDevelopmentData runs the cases of ../../../../shared/data where that is there.
func TestDevelopmentData(t *testing.T) {
	root := "../../../../shared/data/semgrep-tests/tests/patterns"
	if _, err := os.Stat(root); err != nil {
		t.Skip("no development data")
	}
	for _, f := range folders {
		t.Run(f.lang, func(t *testing.T) {
			d := lang.Dialect(f.lang)
			if d == nil {
				t.Skip("no dialect yet")
			}
			files, _ := filepath.Glob(filepath.Join(root, f.name, "*.sgrep"))
			pass := 0
			for _, file := range files {
				if diff := runCase(t, f.lang, d, file, f.ext); diff != "" {
					t.Logf("%s: %s", filepath.Base(file), diff)
					continue
				}
				pass++
			}
			t.Logf("%s: %d of %d", f.lang, pass, len(files))
			if pass < f.floor {
				t.Errorf("%d cases pass, want at least %d", pass, f.floor)
			}
		})
	}
}

// TestConformance runs the cases of codeshield/testdata/conformance, which were held against Semgrep 1.182 when they were
// written.
func TestConformance(t *testing.T) {
	for _, f := range folders {
		t.Run(f.lang, func(t *testing.T) {
			files, _ := filepath.Glob(filepath.Join("../../testdata/conformance", f.name, "*.sgrep"))
			for _, file := range files {
				if diff := runCase(t, f.lang, lang.Dialect(f.lang), file, f.ext); diff != "" {
					t.Errorf("%s: %s", filepath.Base(file), diff)
				}
			}
		})
	}
}

// runCase returns how the matches of a case differ from its marks, or "".
func runCase(t *testing.T, name string, d *parse.Dialect, file, ext string) string {
	t.Helper()
	pattern, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	code, err := os.ReadFile(strings.TrimSuffix(file, ".sgrep") + ext)
	if os.IsNotExist(err) && ext == ".ts" {
		code, err = os.ReadFile(strings.TrimSuffix(file, ".sgrep") + ".tsx")
	}
	if err != nil {
		t.Fatal(err)
	}
	rule, err := match.Compile(ruleOf(string(pattern)), name, lang.Dialect, nil)
	if err != nil {
		return err.Error()
	}
	var tr tree.Tree
	new(parse.Parser).Code(&tr, d, string(code))
	var facts resolve.Facts
	facts.Reset(&tr, name)
	run := match.Run{Steps: match.DefaultSteps}
	found := rule.Run(match.NewFile(&tr, name, &facts), &run)
	if run.Incomplete != "" {
		return run.Incomplete
	}
	var got, want []int
	for _, m := range found {
		got = append(got, 1+strings.Count(string(code[:m.Start]), "\n"))
	}
	slices.Sort(got)
	got = slices.Compact(got)
	for i, line := range strings.Split(string(code), "\n") {
		if strings.Contains(line, "ERROR:") || strings.Contains(line, "MATCH:") {
			want = append(want, i+2)
		}
	}
	return difference(want, got)
}

func difference(want, got []int) string {
	var b strings.Builder
	for _, l := range want {
		if !slices.Contains(got, l) {
			b.WriteString(" missing line " + itoa(l))
		}
	}
	for _, l := range got {
		if !slices.Contains(want, l) {
			b.WriteString(" surplus line " + itoa(l))
		}
	}
	return b.String()
}

func ruleOf(pattern string) *semgrep.Rule {
	return &semgrep.Rule{ID: "t", Options: defaults, Formula: &semgrep.Pattern{Text: pattern}}
}
