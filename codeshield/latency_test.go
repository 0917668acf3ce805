// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"context"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang"
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
				times = append(times, timedScan(b, s, in))
			}
			reportPercentiles(b, times)
		})
	}
}

func timedScan(b *testing.B, s *codeshield.Scanner, in firewall.Input) time.Duration {
	start := time.Now()
	if _, err := s.Scan(context.Background(), in); err != nil {
		b.Fatal(err)
	}
	return time.Since(start)
}

func reportPercentiles(b *testing.B, times []time.Duration) {
	slices.Sort(times)
	b.ReportMetric(float64(times[len(times)/2].Nanoseconds())/1e3, "p50-us")
	b.ReportMetric(float64(times[len(times)*99/100].Nanoseconds())/1e3, "p99-us")
}

// BenchmarkAnswers is the time of answers of about 2 KB with one fenced block of each language: the insecure and the repaired
// code of the pairs, and the pieces of the development data where that is present. An answer's time is the least of three, so
// that the percentiles are of answers and not of what else the machine does; ns/op is one pass over all of them.
func BenchmarkAnswers(b *testing.B) {
	s, err := codeshield.New(codeshield.Config{Cache: -1})
	require.NoError(b, err)
	blocks := map[string][]string{}
	files, err := filepath.Glob(filepath.Join("testdata", "pairs", "*", "*"))
	require.NoError(b, err)
	for _, f := range files {
		code, err := os.ReadFile(f)
		require.NoError(b, err)
		kind := "insecure "
		if strings.Contains(f, ".good.") {
			kind = "secure "
		}
		if l := lang.ByPath(f); l != "" {
			blocks[kind+string(l)] = append(blocks[kind+string(l)], string(code))
		}
	}
	if _, err := os.Stat(shared); err == nil {
		for _, p := range snippets(b) {
			if lang.Dialect(p.Language) != nil {
				blocks["data "+p.Language] = append(blocks["data "+p.Language], p.Code)
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(blocks)) {
		b.Run(name, func(b *testing.B) {
			var inputs []firewall.Input
			for _, code := range blocks[name] {
				_, language, _ := strings.Cut(name, " ")
				in, err := firewall.NewInput(answer(wrapped(code, language)), nil)
				require.NoError(b, err)
				inputs = append(inputs, in)
			}
			least := make([]time.Duration, len(inputs))
			for b.Loop() {
				for i, in := range inputs {
					t := min(timedScan(b, s, in), timedScan(b, s, in), timedScan(b, s, in))
					if least[i] == 0 || t < least[i] {
						least[i] = t
					}
				}
			}
			reportPercentiles(b, least)
		})
	}
}

// wrapped puts a block of code into as much prose as makes an answer of 2 KB, at the least a sentence before and one behind it.
func wrapped(code, language string) string {
	prose := cleantext.Make("english", max(400, 2000-len(code)))
	cut := strings.LastIndexByte(prose[:len(prose)/2], '.') + 1
	return prose[:cut] + "\n\n```" + language + "\n" + code + "\n```\n\n" + strings.TrimSpace(prose[cut:])
}
