// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"context"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang"
)

// requireSharingChangesNothing analyzes a text with rules that share what is equal in them, and with rules of which each does
// all of its work itself.
func requireSharingChangesNothing(t *testing.T, rules, alone *codeshield.Rules, src codeshield.Source) (findings int) {
	t.Helper()
	want, err := alone.Analyze(context.Background(), src)
	require.NoError(t, err)
	got, err := rules.Analyze(context.Background(), src)
	require.NoError(t, err)
	require.Equal(t, want, got, src.Path)
	return len(want.Findings)
}

// TestSharingOfThePackChangesNothing runs the embedded rules on their fixtures, on the pairs and on the development data, with
// imports assumed and without.
func TestSharingOfThePackChangesNothing(t *testing.T) {
	rules, err := codeshield.Pack()
	require.NoError(t, err)
	alone := rules.Unshared()
	var sources []codeshield.Source
	for _, dir := range []string{"rules", filepath.Join("testdata", "pairs")} {
		require.NoError(t, filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || lang.ByPath(path) == "" || strings.HasSuffix(path, "_test.go") {
				return err
			}
			text, err := os.ReadFile(path)
			sources = append(sources, codeshield.Source{Path: path, Text: string(text)})
			return err
		}))
	}
	if _, err := os.Stat(shared); err == nil {
		for _, s := range snippets(t) {
			if lang.Dialect(s.Language) != nil {
				sources = append(sources, codeshield.Source{Path: "snippet", Text: s.Code, Language: s.Language})
			}
		}
	}
	found := 0
	for _, src := range sources {
		for _, src.AssumeImports = range []bool{false, true} {
			found += requireSharingChangesNothing(t, rules, alone, src)
		}
	}
	require.Greater(t, found, len(sources), "there is something to find")
}
