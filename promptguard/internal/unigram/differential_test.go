// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
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

// TestAgainstRustWithAnyTokenizer draws tokenizers at random, and texts for each.
// PROMPTGUARD_ORACLE_TOKENIZERS says how many.
func TestAgainstRustWithAnyTokenizer(t *testing.T) {
	o := newOracle(t)
	seed := setting("PROMPTGUARD_ORACLE_SEED", 1)
	refusedFiles, refusedTexts := 0, 0
	for i := range setting("PROMPTGUARD_ORACLE_TOKENIZERS", 150) {
		r := rand.New(rand.NewPCG(uint64(seed), uint64(i)))
		data := randomTokenizer(r)
		tokenizer, err := Load(data)
		if err != nil { // stricter than the library, never laxer
			refusedFiles++
			if !strings.Contains(err.Error(), "nothing is left of it") && !strings.Contains(err.Error(), "do not fit") {
				t.Errorf("tokenizer %d: %v", i, err)
			}
			continue
		}
		if complaint := o.load(data); complaint != "" {
			t.Errorf("tokenizer %d: the library refuses it: %s", i, complaint)
			continue
		}
		var texts []string
		for range 60 {
			texts = append(texts, randomText(r, 50))
		}
		refusedTexts += o.compare(fmt.Sprintf("tokenizer %d %s", i, components(data)), tokenizer, texts)
	}
	t.Logf("%d tokenizers refused, %d texts on which the library panics", refusedFiles, refusedTexts)
}

// components returns what a tokenizer.json asks for, without its vocabulary.
func components(data []byte) string {
	var file map[string]json.RawMessage
	_ = json.Unmarshal(data, &file)
	s := string(file["normalizer"]) + string(file["pre_tokenizer"])
	return charsmapText.ReplaceAllString(s, "...") + string(file["added_tokens"])
}

var charsmapText = regexp.MustCompile(`[A-Za-z0-9+/=]{100,}`)
