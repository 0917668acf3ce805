// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"compress/gzip"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAgainstRust holds random texts against the Rust library, with each tokenizer of the tests.
// PROMPTGUARD_ORACLE_TEXTS says how many for each; PROMPTGUARD_ORACLE_SEED which.
func TestAgainstRust(t *testing.T) {
	o := newOracle(t)
	count := setting("PROMPTGUARD_ORACLE_TEXTS", 2000)
	seed := setting("PROMPTGUARD_ORACLE_SEED", 1)
	for _, path := range tokenizerFiles(t) {
		data := readTokenizer(t, path)
		require.Empty(t, o.load(data), path)
		tokenizer, err := Load(data)
		require.NoError(t, err, path)
		r := rand.New(rand.NewPCG(uint64(seed), 0))
		texts := append([]string{""}, sentences...)
		texts = append(texts, spice...)
		refused := 0
		for len(texts) > 0 {
			refused += o.compare(filepath.Base(filepath.Dir(path))+"/"+filepath.Base(path), tokenizer, texts)
			texts = texts[:0]
			for range min(count, 500) {
				texts = append(texts, randomText(r, 60))
			}
			count -= len(texts)
		}
		count = setting("PROMPTGUARD_ORACLE_TEXTS", 2000)
		if refused > 0 {
			t.Logf("%s: the library panicked on %d texts", path, refused)
		}
	}
}

func setting(name string, otherwise int) int {
	if n, err := strconv.Atoi(os.Getenv(name)); err == nil {
		return n
	}
	return otherwise
}

// tokenizerFiles returns the files of the tests: that of a checkpoint, and own ones, which are compressed.
func tokenizerFiles(t testing.TB) []string {
	paths, err := filepath.Glob(filepath.Join("testdata", "tokenizers", "*.json.gz"))
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	return append(paths, filepath.Join("..", "..", "testdata", "models", "tiny", "tokenizer.json"))
}

func readTokenizer(t testing.TB, path string) []byte {
	f, err := os.Open(path)
	require.NoError(t, err)
	defer f.Close()
	var from io.Reader = f
	if filepath.Ext(path) == ".gz" {
		from, err = gzip.NewReader(f)
		require.NoError(t, err)
	}
	data, err := io.ReadAll(from)
	require.NoError(t, err)
	return data
}
