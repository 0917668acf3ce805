// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package promptguard

import (
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// benchModel returns the folder of a model of a real size: one with a
// tokenizer, such as testdata/compare/compare.py makes once the small files of
// testdata/models/tiny are beside it.
func benchModel(b *testing.B) string {
	b.Helper()
	dir := os.Getenv("LLAMAFIREWALL_BENCH_MODEL")
	if dir == "" {
		b.Skip("LLAMAFIREWALL_BENCH_MODEL names no folder with a model")
	}
	return dir
}

func BenchmarkLoad(b *testing.B) {
	dir := benchModel(b)
	for b.Loop() {
		s, err := New(Config{Dir: dir})
		require.NoError(b, err)
		require.NoError(b, s.Close())
	}
}

func BenchmarkLongText(b *testing.B) {
	s := newScanner(b, Config{Dir: benchModel(b), Threads: 2})
	text := strings.Repeat("The quick brown fox jumps over the lazy dog, and no one minds. ", 20000/63+1)[:20000]
	b.SetBytes(int64(len(text)))
	windows := 0
	start := time.Now()
	for b.Loop() {
		score, err := s.Score(b.Context(), text)
		require.NoError(b, err)
		windows += len(score.Windows)
	}
	b.ReportMetric(float64(windows)/time.Since(start).Seconds(), "windows/s")
}

func BenchmarkShortTexts(b *testing.B) {
	s := newScanner(b, Config{Dir: benchModel(b), Threads: 2})
	texts := make([]string, 100)
	for i := range texts {
		texts[i] = fmt.Sprintf("Message %d: please send the report to the office before noon.", i)
	}
	b.Run("one by one", func(b *testing.B) {
		for b.Loop() {
			for _, text := range texts {
				_, err := s.Score(b.Context(), text)
				require.NoError(b, err)
			}
		}
	})
	b.Run("at a time", func(b *testing.B) {
		for b.Loop() {
			var group sync.WaitGroup
			for _, text := range texts {
				group.Go(func() {
					if _, err := s.Score(b.Context(), text); err != nil {
						b.Error(err)
					}
				})
			}
			group.Wait()
		}
	})
}
