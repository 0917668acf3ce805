// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package unigram

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// repeat returns about size bytes of text.
func repeat(text string, size int) string { return strings.Repeat(text, size/len(text)+1) }

// longTexts is a megabyte each of what differs in cost.
func longTexts(size int) map[string]string {
	prose := strings.Join(sentences[:6], " ") + " "
	return map[string]string{
		"english": repeat(sentences[0]+" The quick brown fox jumps over the lazy dog. ", size),
		"prose":   repeat(prose, size),
		"scripts": repeat(strings.Join(sentences, " "), size),
		"nospace": repeat(strings.ReplaceAll(prose, " ", ""), size),
		"letter":  repeat("a", size),
		"spaces":  repeat(" ", size),
		"accents": repeat("\u0301", size),
		"unknown": repeat("\U000f0000", size),
		"special": repeat("[SEP]", size),
	}
}

func BenchmarkEncode(b *testing.B) {
	for _, name := range []string{"babel", "nfkc-bytes"} {
		tokenizer, err := Load(readTokenizer(b, filepath.Join("testdata", "tokenizers", name+".json.gz")))
		require.NoError(b, err)
		for kind, text := range longTexts(20000) {
			b.Run(name+"/"+kind, func(b *testing.B) {
				var e Encoding
				b.SetBytes(int64(len(text)))
				b.ReportAllocs()
				for b.Loop() {
					tokenizer.Encode(&e, text, true)
				}
			})
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	data := readTokenizer(b, filepath.Join("testdata", "tokenizers", "babel.json.gz"))
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		_, err := Load(data)
		require.NoError(b, err)
	}
}
