// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/oracle"
)

// patternFolders are those with pattern cases by language, our own and those of the development data.
func patternFolders() map[string][]string {
	folders := map[string][]string{}
	for dir, language := range conformanceDirs {
		folders[language] = []string{filepath.Join("testdata", "conformance", dir), filepath.Join(shared, "semgrep-tests/tests/patterns", dir)}
	}
	return folders
}

// readFolder returns the patterns in a folder, and the other files in it by path.
func readFolder(t *testing.T, dir string) (patterns []string, texts map[string]string) {
	t.Helper()
	texts = map[string]string{}
	files, err := os.ReadDir(dir)
	if err != nil {
		return nil, nil // there is no such case here
	}
	for _, f := range files {
		data, err := os.ReadFile(filepath.Join(dir, f.Name()))
		require.NoError(t, err)
		if strings.HasSuffix(f.Name(), ".sgrep") {
			patterns = append(patterns, string(data))
		} else {
			texts[filepath.Join(dir, f.Name())] = string(data)
		}
	}
	return patterns, texts
}

// requireSameFindings analyzes each text with the rules, with the rules without their prefilter, and with rules of which each
// evaluates its formulas itself.
func requireSameFindings(t *testing.T, rules *codeshield.Rules, language string, texts map[string]string) (runs int) {
	t.Helper()
	bare, alone := rules.Unfiltered(), rules.Unshared()
	for _, path := range slices.Sorted(maps.Keys(texts)) {
		src := codeshield.Source{Path: path, Text: texts[path], Language: language}
		want, err := bare.Analyze(context.Background(), src)
		require.NoError(t, err)
		got, err := rules.Analyze(context.Background(), src)
		require.NoError(t, err)
		if !slices.EqualFunc(want.Findings, got.Findings, func(a, b codeshield.Finding) bool { return place(a) == place(b) }) {
			t.Errorf("%s: without the prefilter %d findings, with it %d; the first that differs is %s",
				path, len(want.Findings), len(got.Findings), firstDifference(want.Findings, got.Findings))
		}
		requireSharingChangesNothing(t, rules, alone, src)
		runs++
	}
	return runs
}

// place is what a finding is compared by.
func place(f codeshield.Finding) string {
	return fmt.Sprintf("%s at %d:%d to %d:%d", f.Rule, f.Start.Line, f.Start.Column, f.End.Line, f.End.Column)
}

func firstDifference(want, got []codeshield.Finding) string {
	for i := range min(len(want), len(got)) {
		if place(want[i]) != place(got[i]) {
			return place(want[i]) + " against " + place(got[i])
		}
	}
	return "at the end"
}

// TestPrefilterOfPatternsChangesNothing runs every pattern case on the texts of all cases of its language, and patterns that
// are made of those texts.
func TestPrefilterOfPatternsChangesNothing(t *testing.T) {
	for language, folders := range patternFolders() {
		t.Run(language, func(t *testing.T) {
			var patterns []string
			texts := map[string]string{}
			for _, dir := range folders {
				p, x := readFolder(t, dir)
				patterns = append(patterns, p...)
				maps.Copy(texts, x)
			}
			if len(texts) == 0 {
				t.Skip("no cases of this language")
			}
			r := rand.New(rand.NewPCG(7, 7))
			paths := slices.Sorted(maps.Keys(texts))
			for range 300 {
				if p := oracle.Mine(r, lang.Dialect(language), texts[paths[r.IntN(len(paths))]]); p != "" {
					patterns = append(patterns, p)
				}
			}
			rules, _, err := codeshield.Load(os.DirFS(filepath.Dir(ruleFile(t, language, patterns))))
			require.NoError(t, err)
			requireSameFindings(t, rules, language, texts)
			spared := false
			for _, text := range texts {
				spared = spared || rules.Candidates(language, text) < rules.Len()
			}
			require.True(t, spared, "the prefilter spares some rules")
		})
	}
}

// TestPrefilterOfRulesChangesNothing runs the rule files of the development data on the code beside them and on the pieces.
func TestPrefilterOfRulesChangesNothing(t *testing.T) {
	pieces := map[string]map[string]string{}
	for i, s := range snippets(t) {
		if pieces[s.Language] == nil {
			pieces[s.Language] = map[string]string{}
		}
		if len(pieces[s.Language]) < 40 {
			pieces[s.Language][fmt.Sprintf("piece %d", i)] = s.Code
		}
	}
	for language, texts := range pieces {
		requireSameFindings(t, upstreamRules(t), language, texts)
	}
	runs := 0
	require.NoError(t, filepath.WalkDir(shared+"/semgrep-tests/tests", func(path string, d fs.DirEntry, err error) error {
		if err != nil || !codeshield.IsRuleFile(path) {
			return err
		}
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		rules, _, _ := codeshield.Load(oneRuleFile(filepath.Base(path), string(data)))
		siblings, err := filepath.Glob(strings.TrimSuffix(path, filepath.Ext(path)) + ".*")
		require.NoError(t, err)
		for _, s := range siblings {
			l := lang.ByPath(s)
			if l == "" {
				continue
			}
			text, err := os.ReadFile(s)
			require.NoError(t, err)
			runs += requireSameFindings(t, rules, string(l), map[string]string{s: string(text)})
		}
		for language, texts := range pieces {
			if slices.ContainsFunc(rules.List(), func(i codeshield.RuleInfo) bool { return slices.Contains(i.Languages, language) }) {
				requireSameFindings(t, rules, language, texts)
			}
		}
		return nil
	}))
	t.Logf("%d files of code beside their rules", runs)
}
