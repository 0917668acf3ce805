// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package detect

import (
	"os"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/internal/cleantext"
	"github.com/llamafirewall/llamafirewall-go/internal/view"
	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/lexmodel"
	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/token"
)

// BenchmarkModel measures the model alone on normalised text: tokens, their
// features, and the score of the best window.
func BenchmarkModel(b *testing.B) {
	data, err := os.ReadFile("../../model.bin")
	require.NoError(b, err)
	m, err := lexmodel.Decode(data)
	require.NoError(b, err)
	s := lexmodel.NewScorer(m)
	for _, kind := range cleantext.Kinds {
		for _, size := range []int{10_000, 1 << 20} {
			var text string
			var r view.Reader
			for v := range r.Views(cleantext.Make(kind, size)) {
				text = v.Text
				break
			}
			b.Run(kind+"/"+strconv.Itoa(size), func(b *testing.B) {
				b.SetBytes(int64(size))
				b.ReportAllocs()
				var toks []token.Token
				for b.Loop() {
					toks = token.Append(toks[:0], text)
					s.Score(toks, nil)
				}
			})
		}
	}
}
