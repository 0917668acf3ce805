// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// FuzzParse checks that whatever a file holds, each rule of it is loaded whole, skipped or
// refused with a place.
func FuzzParse(f *testing.F) {
	f.Add([]byte(head+"  patterns: [{pattern: f($X)}, {pattern-not-inside: g()}, {metavariable-regex: {metavariable: $X, regex: 'a(?!b)'}}]\n"), false)
	f.Add([]byte(head+"  mode: taint\n  pattern-sources: [{pattern: f(), label: A, requires: not (B or C)}]\n  pattern-sinks: [{patterns: [{pattern: g($X)}], requires: [{$X: A}]}]\n"), false)
	f.Add([]byte(head+"  match: {all: [f(), {not: &n {inside: g()}}, {any: [*n]}], where: [{comparison: $X > 2}, {focus: [$X]}]}\n"), false)
	f.Add([]byte(`{"rules": [{"id": "r", "languages": ["c"], "severity": "INFO", "message": "\ud83d", "pattern": "f()"}]}`), true)
	f.Add([]byte("- {pattern_id: p, cwe_id: CWE-1, description: d, severity: Warning, rule: '(?P<q>a)'}\n"), false)
	f.Fuzz(func(t *testing.T, data []byte, json bool) {
		name := "r.yaml"
		if json {
			name = "r.json"
		}
		file, err := Parse(name, data)
		for _, r := range file.Rules {
			require.NotEmpty(t, r.ID)
			require.NotEmpty(t, r.Languages)
			require.Positive(t, r.Pos.Line)
			require.Equal(t, r.Mode == Search, r.Formula != nil)
			require.Equal(t, r.Mode == TaintMode, r.Taint != nil)
			if r.Formula != nil {
				show(r.Formula)
			} else {
				showTaint(r.Taint)
			}
		}
		for _, s := range file.Skipped {
			require.NotEmpty(t, s.Reason)
			require.Positive(t, s.Pos.Line)
		}
		if err == nil {
			return
		}
		var e *Error
		require.ErrorAs(t, err, &e)
		require.Equal(t, name, e.File)
	})
}

// BenchmarkLoad loads the rules of others; ns/rule is the figure to look at.
func BenchmarkLoad(b *testing.B) {
	for _, dir := range []string{"upstream-rules/semgrep", "semgrep-tests/tests"} {
		b.Run(dir, func(b *testing.B) {
			root := filepath.Join(shared, filepath.FromSlash(dir))
			if _, err := os.Stat(root); errors.Is(err, fs.ErrNotExist) {
				b.Skip(root + " is not there")
			}
			rules := 0
			for b.Loop() {
				files, err := Load(os.DirFS(root))
				if err != nil {
					b.Fatal(err)
				}
				for _, f := range files {
					rules += len(f.Rules)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(rules), "ns/rule")
		})
	}
}
