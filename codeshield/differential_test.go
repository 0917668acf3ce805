// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"context"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v3"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/oracle"
)

var (
	mineDir  = flag.String("mine", "", "folder of code to mine patterns from, for TestMinedPatterns")
	mineLang = flag.String("mine.lang", "", "language to mine in; empty for all")
	mineN    = flag.Int("mine.n", 200, "patterns to mine for each language")
	mineSeed = flag.Uint64("mine.seed", 1, "seed of the patterns that are mined")
	mineEnds = flag.Bool("mine.ends", false, "also log the patterns whose matches differ in their ends alone")
)

// ruleFile writes rules of one pattern each to a file.
func ruleFile(t *testing.T, language string, patterns []string) string {
	t.Helper()
	var doc struct {
		Rules []map[string]any `yaml:"rules"`
	}
	for i, p := range patterns {
		doc.Rules = append(doc.Rules, map[string]any{
			"id": fmt.Sprintf("r%d", i), "pattern": p, "languages": []string{language}, "severity": "ERROR", "message": "m"})
	}
	data, err := yaml.Marshal(doc)
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "rules.yaml")
	require.NoError(t, os.WriteFile(file, data, 0o600))
	return file
}

// TestMinedPatterns makes patterns out of real code and compares what they match with what the real Semgrep says. It logs the
// share that agrees by language; it is a tool to find differences with, so they fail nothing.
//
//	go test ./codeshield -run MinedPatterns -v -mine FOLDER -mine.lang python -mine.n 500
func TestMinedPatterns(t *testing.T) {
	if *mineDir == "" {
		t.Skip("no folder to mine: see -mine")
	}
	engine, err := oracle.Find()
	if err != nil {
		t.Skip("no semgrep on the PATH: ", err)
	}
	byLang := map[string][]string{}
	require.NoError(t, filepath.WalkDir(*mineDir, func(path string, d os.DirEntry, err error) error {
		if err == nil && d.Type().IsRegular() {
			if l := lang.ByPath(path); l != "" && (*mineLang == "" || *mineLang == string(l)) {
				byLang[string(l)] = append(byLang[string(l)], path)
			}
		}
		return err
	}))
	for _, l := range slices.Sorted(maps.Keys(byLang)) {
		t.Run(l, func(t *testing.T) { mine(t, engine, l, byLang[l]) })
	}
}

func mine(t *testing.T, engine *oracle.Engine, language string, files []string) {
	r := rand.New(rand.NewPCG(*mineSeed, 1))
	var patterns []string
	used := map[string]string{} // path -> text
	for range *mineN * 3 {
		file := files[r.IntN(len(files))]
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		if len(text) > 40_000 {
			continue
		}
		if p := oracle.Mine(r, lang.Dialect(language), string(text)); p != "" && !slices.Contains(patterns, p) {
			patterns = append(patterns, p)
			used[file] = string(text)
		}
		if len(patterns) == *mineN {
			break
		}
	}
	file := ruleFile(t, language, patterns)
	paths := slices.Sorted(maps.Keys(used))
	want, err := engine.Run(file, language, paths)
	require.NoError(t, err)
	rules, skipped, err := codeshield.Load(os.DirFS(filepath.Dir(file)))
	require.NoError(t, err)
	type place struct {
		rule, path string
		start, end int
	}
	theirs, ours := map[place]bool{}, map[place]bool{}
	for _, f := range want.Findings {
		theirs[place{f.Rule, f.Path, f.Start, f.End}] = true
	}
	for _, path := range paths {
		if want.Errors[path] != "" {
			continue
		}
		rep, err := rules.Analyze(context.Background(), codeshield.Source{Path: path, Text: used[path], Language: language})
		require.NoError(t, err)
		for _, f := range rep.Findings {
			ours[place{f.Rule, path, f.Start.Offset, f.End.Offset}] = true
		}
	}
	agree, lines, checked := 0, 0, 0
	for i, p := range patterns {
		id := fmt.Sprintf("r%d", i)
		if want.Errors[id] != "" { // Semgrep does not take the pattern
			continue
		}
		checked++
		same := sameLines(theirs, ours, func(x place) (string, bool) {
			return fmt.Sprintf("%s:%d", x.path, line(used[x.path], x.start)), x.rule == id && want.Errors[x.path] == ""
		})
		if same {
			lines++
		}
		var diff []string
		starts := map[string]int{} // by first line: whose matches begin there
		for i, set := range []map[place]bool{theirs, ours} {
			for x := range set {
				if x.rule == id {
					starts[fmt.Sprintf("%s:%d", x.path, line(used[x.path], x.start))] |= 1 << i
				}
			}
		}
		told := func(x place) bool {
			return *mineEnds || starts[fmt.Sprintf("%s:%d", x.path, line(used[x.path], x.start))] != 3
		}
		for x := range theirs {
			if x.rule == id && want.Errors[x.path] == "" && !ours[x] && told(x) {
				diff = append(diff, fmt.Sprintf("missing %s:%d %q", x.path, line(used[x.path], x.start), clip(used[x.path][x.start:x.end])))
			}
		}
		for x := range ours {
			if x.rule == id && !theirs[x] && told(x) {
				diff = append(diff, fmt.Sprintf("surplus %s:%d %q", x.path, line(used[x.path], x.start), clip(used[x.path][x.start:x.end])))
			}
		}
		for _, s := range skipped {
			if s.Rule == id {
				diff = append(diff, "skipped: "+s.Reason)
			}
		}
		if len(diff) == 0 {
			agree++
			continue
		}
		if same && !*mineEnds {
			continue
		}
		slices.Sort(diff)
		t.Logf("--- pattern:\n%s\n%s", p, strings.Join(diff[:min(len(diff), 4)], "\n"))
	}
	t.Logf("%s: %d of %d patterns agree to the byte, %d in their first lines (%d files, %d of them not parsed by Semgrep, %d patterns not taken by Semgrep)",
		language, agree, checked, lines, len(paths), len(want.Errors)-(len(patterns)-checked), len(patterns)-checked)
}

// sameLines reports whether two sets are the same as far as line tells them apart.
func sameLines[T comparable](a, b map[T]bool, line func(T) (string, bool)) bool {
	count := map[string]int{}
	for i, set := range []map[T]bool{a, b} {
		for x := range set {
			if l, ok := line(x); ok {
				count[l] |= 1 << i
			}
		}
	}
	for _, both := range count {
		if both != 3 {
			return false
		}
	}
	return true
}

func line(text string, at int) int { return 1 + strings.Count(text[:at], "\n") }

func clip(s string) string {
	if len(s) > 120 {
		return s[:120] + "..."
	}
	return s
}
