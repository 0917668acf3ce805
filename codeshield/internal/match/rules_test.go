// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
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

var marks = regexp.MustCompile(`(?:^|[^\w])(ruleid|ok|todoruleid|todook):\s*([\w.,\- ]+)`)

// TestDevelopmentRules runs the rules of mode search of the development data where that is there.
func TestDevelopmentRules(t *testing.T) {
	root := "../../../../shared/data/semgrep-tests/tests"
	if _, err := os.Stat(root); err != nil {
		t.Skip("no development data")
	}
	pass, all := 0, 0
	err := filepath.WalkDir(root, func(path string, e fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".yaml") {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		file, err := semgrep.Parse(path, data)
		if err != nil || file == nil {
			t.Logf("%s: %v", path, err)
		}
		if file == nil {
			return nil
		}
		targets, _ := filepath.Glob(strings.TrimSuffix(path, ".yaml") + ".*")
		for _, target := range targets {
			name := lang.ByPath(target)
			if name == "" || strings.HasSuffix(target, ".yaml") {
				continue
			}
			code, err := os.ReadFile(target)
			if err != nil {
				return err
			}
			for _, r := range file.Rules {
				if r.Mode != semgrep.Search || !slices.Contains(r.Languages, name) {
					continue
				}
				all++
				if diff := runRule(r, string(name), string(code)); diff != "" {
					t.Logf("%s %s: %s", strings.TrimPrefix(target, root), r.ID, diff)
					continue
				}
				pass++
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d of %d", pass, all)
	if pass < 80 {
		t.Errorf("%d rules are exact, want at least 80", pass)
	}
}

// runRule returns how the matches of a rule differ from its marks in the code, or "".
func runRule(r *semgrep.Rule, name, code string) string {
	rule, err := match.Compile(r, name, lang.Dialect, nil)
	if err != nil {
		return err.Error()
	}
	var tr tree.Tree
	new(parse.Parser).Code(&tr, lang.Dialect(name), code)
	var facts resolve.Facts
	facts.Reset(&tr, name)
	run := match.Run{Steps: match.DefaultSteps}
	found := rule.Run(match.NewFile(&tr, name, &facts), &run)
	if run.Incomplete != "" {
		return run.Incomplete
	}
	var got, want, open []int
	for _, m := range found {
		got = append(got, 1+strings.Count(code[:m.Start], "\n"))
	}
	slices.Sort(got)
	got = slices.Compact(got)
	for i, line := range strings.Split(code, "\n") {
		for _, m := range marks.FindAllStringSubmatch(line, -1) {
			ids := strings.FieldsFunc(m[2], func(r rune) bool { return r == ',' || r == ' ' })
			if !slices.Contains(ids, r.ID) {
				continue
			}
			switch m[1] {
			case "ruleid":
				want = append(want, i+2)
			case "todoruleid", "todook":
				open = append(open, i+2)
			}
		}
	}
	got = slices.DeleteFunc(got, func(l int) bool { return slices.Contains(open, l) })
	return difference(want, got)
}
