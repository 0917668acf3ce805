// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/internal/cleantext"
)

// answers are the answers of models under testdata/answers.
func answers(tb testing.TB) map[string]string {
	tb.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", "answers", "*.md"))
	require.NoError(tb, err)
	require.NotEmpty(tb, files)
	texts := map[string]string{}
	for _, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(tb, err)
		texts[strings.TrimSuffix(filepath.Base(f), ".md")] = string(data)
	}
	return texts
}

// BenchmarkScan is the time of a whole message with the embedded rules and without the cache: segments, languages, rules,
// findings.
func BenchmarkScan(b *testing.B) {
	s, err := codeshield.New(codeshield.Config{Cache: -1})
	require.NoError(b, err)
	texts := answers(b)
	texts["prose of 10 KB"] = cleantext.Make("english", 10_000)
	for _, name := range slices.Sorted(func(yield func(string) bool) {
		for name := range texts {
			if !yield(name) {
				return
			}
		}
	}) {
		b.Run(name, func(b *testing.B) {
			in, err := firewall.NewInput(answer(texts[name]), nil)
			require.NoError(b, err)
			b.SetBytes(int64(len(texts[name])))
			b.ReportAllocs()
			var times []time.Duration
			for b.Loop() {
				start := time.Now()
				if _, err := s.Scan(context.Background(), in); err != nil {
					b.Fatal(err)
				}
				times = append(times, time.Since(start))
			}
			slices.Sort(times)
			b.ReportMetric(float64(times[len(times)/2].Nanoseconds())/1e3, "p50-us")
			b.ReportMetric(float64(times[len(times)*99/100].Nanoseconds())/1e3, "p99-us")
		})
	}
}
