// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestReviewOfADiff(t *testing.T) {
	diff, err := os.Open(filepath.Join("testdata", "change.diff"))
	require.NoError(t, err)
	defer diff.Close()
	var out strings.Builder
	r := review{out: &out}
	require.NoError(t, r.run(t.Context(), diff, nil))
	assert.True(t, r.blocked)
	assert.NotContains(t, out.String(), "store.c:11", "what was there before is not the change's fault")
	assert.Contains(t, out.String(), "src/store.c:47:2: block: ")
	assert.Contains(t, out.String(), "\n    gets(name);\n")
	assert.Contains(t, out.String(), "files: 1, ")

	path := filepath.Join(t.TempDir(), "out.sarif")
	require.NoError(t, writeSARIF(path, r.notes))
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	var doc struct {
		Version string
		Runs    []struct {
			Results []struct{ Level string }
		}
	}
	require.NoError(t, json.Unmarshal(data, &doc))
	assert.Equal(t, "2.1.0", doc.Version)
	require.Len(t, doc.Runs, 1)
	assert.Len(t, doc.Runs[0].Results, len(r.notes))
	assert.Equal(t, "error", doc.Runs[0].Results[0].Level)
}

func TestReviewOfAFolder(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "a.c"), []byte("void f(char *s)\n{\n\tgets(s);\n}\n"), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "b.c"), []byte("int x;\n"), 0o644))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "notes.txt"), []byte("gets(s);\n"), 0o644))
	var out strings.Builder
	r := review{out: &out}
	require.NoError(t, r.run(t.Context(), strings.NewReader(""), []string{dir}))
	assert.True(t, r.blocked)
	assert.Contains(t, out.String(), "a.c:3:2: block: ")
	assert.Contains(t, out.String(), "files: 2, ")
}

func TestReviewOfCleanCodePasses(t *testing.T) {
	var out strings.Builder
	r := review{out: &out}
	require.NoError(t, r.run(t.Context(), strings.NewReader("--- a/a.c\n+++ b/a.c\n@@ -0,0 +1 @@\n+int x;\n"), nil))
	assert.False(t, r.blocked)
	assert.Equal(t, "files: 1, findings: 0, to be mended before this goes in: 0\n", out.String())
}
