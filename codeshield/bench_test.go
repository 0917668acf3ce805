// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
)

const shared = "../../shared/data"

type snippet struct{ Language, Code string }

// snippets reads the 20-line pieces of the development data.
func snippets(tb testing.TB) []snippet {
	tb.Helper()
	f, err := os.Open(shared + "/insecure-code/cyberseceval-instruct.jsonl")
	if err != nil {
		tb.Skip("no development data: ", err)
	}
	defer f.Close()
	var list []snippet
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<24)
	for sc.Scan() {
		var s snippet
		if err := json.Unmarshal(sc.Bytes(), &s); err != nil {
			tb.Fatal(err)
		}
		list = append(list, s)
	}
	return list
}

func upstreamRules(tb testing.TB) *codeshield.Rules {
	tb.Helper()
	rules, skipped, err := codeshield.Load(os.DirFS(shared + "/upstream-rules"))
	if err != nil {
		tb.Fatal(err)
	}
	for _, s := range skipped {
		tb.Errorf("skipped: %+v", s)
	}
	return rules
}

// BenchmarkSnippets analyzes each snippet with all the rules of its language; ns/op is one pass over all of them. The
// percentiles are of single snippets.
func BenchmarkSnippets(b *testing.B) {
	list, rules := snippets(b), upstreamRules(b)
	var times []time.Duration
	found := 0
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range list {
			start := time.Now()
			r, err := rules.Analyze(context.Background(), codeshield.Source{Text: s.Code, Language: s.Language})
			if err != nil {
				if strings.Contains(err.Error(), "unknown language") {
					continue
				}
				b.Fatal(err)
			}
			found += len(r.Findings)
			times = append(times, time.Since(start))
		}
	}
	slices.Sort(times)
	b.ReportMetric(float64(times[len(times)/2].Nanoseconds())/1000, "p50-us")
	b.ReportMetric(float64(times[len(times)*99/100].Nanoseconds())/1000, "p99-us")
	b.ReportMetric(float64(found)/float64(b.N), "findings")
}

// BenchmarkLoad loads the rules of three languages.
func BenchmarkLoad(b *testing.B) {
	if _, err := os.Stat(shared); err != nil {
		b.Skip("no development data: ", err)
	}
	n := 0
	for b.Loop() {
		n = upstreamRules(b).Len()
	}
	b.ReportMetric(float64(n), "rules")
}
