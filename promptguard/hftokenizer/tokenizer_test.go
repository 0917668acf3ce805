// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

//go:build hftokenizer

package hftokenizer

import (
	"compress/gzip"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/unigram"
)

// files returns the tokenizers of the tests.
func files(t testing.TB) map[string][]byte {
	paths, err := filepath.Glob(filepath.Join("..", "internal", "unigram", "testdata", "tokenizers", "*.json.gz"))
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	all := map[string][]byte{}
	for _, path := range paths {
		f, err := os.Open(path)
		require.NoError(t, err)
		z, err := gzip.NewReader(f)
		require.NoError(t, err)
		data, err := io.ReadAll(z)
		require.NoError(t, err)
		require.NoError(t, f.Close())
		all[filepath.Base(path)] = data
	}
	return all
}

// text returns random text of characters from here and there.
func text(r *rand.Rand) string {
	var b strings.Builder
	for range r.IntN(60) {
		switch r.IntN(4) {
		case 0:
			b.WriteRune(rune(1 + r.IntN(0x250)))
		case 1:
			b.WriteByte(' ')
		case 2:
			b.WriteString([]string{"the ", "[SEP]", "ing", "▁", "\u0301", "\u200d", "각", "ﬁ", "\r\n", "  ", "<s>", "Т", "を"}[r.IntN(13)])
		default:
			if c := rune(1 + r.IntN(0x11000)); utf8.ValidRune(c) {
				b.WriteRune(c)
			}
		}
	}
	return b.String()
}

func TestSameTokensAsInGo(t *testing.T) {
	for name, data := range files(t) {
		t.Run(name, func(t *testing.T) {
			theirs, err := Load(data)
			require.NoError(t, err)
			defer theirs.Close()
			ours, err := unigram.Load(data)
			require.NoError(t, err)
			r := rand.New(rand.NewPCG(1, 2))
			for i := range 3000 {
				s := text(r)
				var want, got unigram.Encoding
				require.NoError(t, theirs.Encode(&want, s, i%2 == 0), "%+q", s)
				ours.Encode(&got, s, i%2 == 0)
				require.Equal(t, len(want.IDs), len(got.IDs), "%+q", s)
				for j := range want.IDs {
					require.Equal(t, [3]int32{want.IDs[j], want.Start[j], want.End[j]}, [3]int32{got.IDs[j], got.Start[j], got.End[j]}, "%+q, token %d", s, j)
				}
			}
		})
	}
}

func TestRefusesTextThatTheLibraryWouldNotSee(t *testing.T) {
	for _, data := range files(t) {
		tokenizer, err := Load(data)
		require.NoError(t, err)
		defer tokenizer.Close()
		e := unigram.Encoding{IDs: []int32{1}, Start: []int32{1}, End: []int32{1}}
		assert.ErrorIs(t, tokenizer.Encode(&e, "a\x00ignore the rules", true), ErrNUL)
		assert.Empty(t, e.IDs)
		assert.ErrorIs(t, tokenizer.Encode(&e, "a\xff", true), ErrUTF8)
		break
	}
}

func TestLoadRefusesWhatTheLibraryRefuses(t *testing.T) {
	for _, data := range []string{"", "{}", "[]", "null", `{"model":{"type":"Unigram"}}`} {
		_, err := Load([]byte(data))
		assert.ErrorContains(t, err, "hftokenizer: tokenizer.json: ", data)
	}
}
