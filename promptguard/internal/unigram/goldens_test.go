// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// tokenizerName returns what a tokenizer of the tests is called in the goldens.
func tokenizerName(path string) string {
	if name, ok := strings.CutSuffix(filepath.Base(path), ".json.gz"); ok {
		return name
	}
	return filepath.Base(filepath.Dir(path))
}

// TestGoldens compares the tokens of five thousand texts, by hash, with what the Rust library makes of them;
// testdata/gengoldens.py asked it.
func TestGoldens(t *testing.T) {
	var texts []string
	require.NoError(t, json.Unmarshal(readTokenizer(t, filepath.Join("testdata", "texts.json.gz")), &texts))
	require.GreaterOrEqual(t, len(texts), 5000)
	for _, path := range tokenizerFiles(t) {
		name := tokenizerName(path)
		t.Run(name, func(t *testing.T) {
			tokenizer, err := Load(readTokenizer(t, path))
			require.NoError(t, err)
			want, err := os.ReadFile(filepath.Join("testdata", "goldens", name+".bin"))
			require.NoError(t, err)
			require.Len(t, want, 4*len(texts))
			var e Encoding
			for i, text := range texts {
				tokenizer.Encode(&e, text, true)
				k := inCharacters(text, &e)
				var data []byte
				for _, n := range append(k.IDs, k.Offsets...) {
					data = binary.LittleEndian.AppendUint32(data, uint32(n))
				}
				if sum := sha256.Sum256(data); !bytes.Equal(sum[:4], want[4*i:4*i+4]) {
					t.Errorf("text %d: %+q\n got%s", i, text, show(tokenizer, k))
				}
			}
		})
	}
}

// TestGoldensInFull compares some of them number by number.
func TestGoldensInFull(t *testing.T) {
	tokenizers := map[string]*Tokenizer{}
	for _, path := range tokenizerFiles(t) {
		tokenizer, err := Load(readTokenizer(t, path))
		require.NoError(t, err)
		tokenizers[tokenizerName(path)] = tokenizer
	}
	f, err := os.Open(filepath.Join("testdata", "goldens.jsonl"))
	require.NoError(t, err)
	defer f.Close()
	lines, count := bufio.NewScanner(f), 0
	lines.Buffer(nil, 1<<20)
	lines.Scan() // the version
	for lines.Scan() {
		var golden struct {
			Tokenizer, Text string
			IDs, Offsets    []int32
		}
		require.NoError(t, json.Unmarshal(lines.Bytes(), &golden))
		var e Encoding
		tokenizers[golden.Tokenizer].Encode(&e, golden.Text, true)
		got := inCharacters(golden.Text, &e)
		assert.Equal(t, golden.IDs, got.IDs, "%s: %+q", golden.Tokenizer, golden.Text)
		assert.Equal(t, golden.Offsets, got.Offsets, "%s: %+q", golden.Tokenizer, golden.Text)
		count++
	}
	require.NoError(t, lines.Err())
	assert.Greater(t, count, 300)
}
