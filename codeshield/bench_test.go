// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

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

// generatedRules returns n rules for Python of the shapes that rules in the wild have, about functions that no program calls.
func generatedRules(n int) string {
	shapes := []string{
		"  pattern: lib%[1]d.run%[1]d(..., shell=True, ...)\n",
		"  patterns:\n  - pattern-inside: |\n      import lib%[1]d\n      ...\n  - pattern: lib%[1]d.load%[1]d($X)\n  - pattern-not: lib%[1]d.load%[1]d(\"...\")\n",
		"  pattern-either:\n  - pattern: lib%[1]d.open%[1]d($URL, verify=False)\n  - pattern: lib%[1]d.send%[1]d($URL, verify=False)\n",
		"  patterns:\n  - pattern: $OBJ.execute%[1]d($Q, ...)\n  - metavariable-regex:\n      metavariable: $Q\n      regex: (?i)select.*\n",
		"  mode: taint\n  pattern-sources:\n  - pattern: web%[1]d.request.args.get(...)\n  pattern-sinks:\n  - pattern: db%[1]d.query(...)\n",
		"  patterns:\n  - pattern-inside: |\n      def $F(...):\n        ...\n  - pattern: hash%[1]d.md5(...)\n  - focus-metavariable: $F\n",
		"  pattern-regex: (?i)secret%[1]d_key\\s*=\\s*['\\\"][a-z0-9]{16,}\n",
	}
	var b strings.Builder
	b.WriteString("rules:\n")
	for i := range n {
		fmt.Fprintf(&b, "- id: rule-%d\n  languages: [python]\n  severity: ERROR\n  message: m\n", i)
		fmt.Fprintf(&b, shapes[i%len(shapes)], i)
	}
	return b.String()
}

// cleanCode returns Python of about n lines in which the generated rules find nothing.
func cleanCode(n int) string {
	var b strings.Builder
	b.WriteString("import json\nimport os\n\n")
	for i := 0; i*8 < n; i++ {
		fmt.Fprintf(&b, "def handle_%[1]d(request, items=None):\n    total = 0\n    for item in items or []:\n"+
			"        if item.get(\"kind\") == \"k%[1]d\":\n            total += int(item[\"size\"]) * %[1]d\n"+
			"    path = os.path.join(request.root, f\"out-{total}.json\")\n    return json.dumps({\"path\": path})\n\n", i)
	}
	return b.String()
}

// BenchmarkRules analyzes clean code of 20 and of 1,000 lines with 100 rules, and with ten times as many.
func BenchmarkRules(b *testing.B) {
	for _, lines := range []int{20, 1000} {
		src := codeshield.Source{Text: cleanCode(lines), Language: "python"}
		for _, n := range []int{100, 1000} {
			b.Run(fmt.Sprintf("lines=%d/rules=%d", lines, n), func(b *testing.B) {
				rules := load(b, generatedRules(n))
				analyze(b, rules, src)
				b.ReportAllocs()
				b.SetBytes(int64(len(src.Text)))
				for b.Loop() {
					if len(analyze(b, rules, src).Findings) > 0 {
						b.Fatal("the code is not clean")
					}
				}
			})
		}
	}
}

// BenchmarkParsed analyzes code that every rule may match by its words, so that it is parsed and the rules are run.
func BenchmarkParsed(b *testing.B) {
	rules := load(b, "rules:\n- {id: a, languages: [python], severity: ERROR, message: m, pattern: 'os.path.join($X, \"absent\")'}\n"+
		"- {id: b, languages: [python], severity: ERROR, message: m, pattern: 'os.path.join($X, 7)'}\n")
	for _, lines := range []int{20, 1000} {
		b.Run(fmt.Sprintf("lines=%d", lines), func(b *testing.B) {
			src := codeshield.Source{Text: cleanCode(lines), Language: "python"}
			b.ReportAllocs()
			b.SetBytes(int64(len(src.Text)))
			for b.Loop() {
				analyze(b, rules, src)
			}
		})
	}
}

// BenchmarkLoadGenerated loads 100 rules.
func BenchmarkLoadGenerated(b *testing.B) {
	text := generatedRules(100)
	for b.Loop() {
		load(b, text)
	}
}

// TestNothingFoundHardlyAllocates: what an analysis needs is kept for the next one.
func TestNothingFoundHardlyAllocates(t *testing.T) {
	rules := load(t, generatedRules(100)+"- {id: near, languages: [python], severity: ERROR, message: m, pattern: 'os.path.join($X, 7)'}\n")
	ctx, src := context.Background(), codeshield.Source{Text: cleanCode(20), Language: "python"}
	require.Positive(t, rules.Candidates("python", src.Text), "some rule is run")
	allocs := testing.AllocsPerRun(100, func() {
		report, err := rules.Analyze(ctx, src)
		if err != nil || len(report.Findings) > 0 {
			t.Error("found something: ", report, err)
		}
	})
	require.LessOrEqual(t, allocs, 10.0)
}

// TestCleanSnippetsHardlyAllocate is the same for pieces of code as models write them, with the rules of upstream. They match parts
// of many rules, and the lists of those are kept as well.
func TestCleanSnippetsHardlyAllocate(t *testing.T) {
	list, rules, clean := snippets(t), upstreamRules(t), 0
	for i, s := range list {
		src := codeshield.Source{Language: s.Language, Text: s.Code}
		report, err := rules.Analyze(t.Context(), src)
		require.NoError(t, err)
		if len(report.Findings) > 0 {
			continue
		}
		clean++
		allocs := testing.AllocsPerRun(3, func() { _, _ = rules.Analyze(t.Context(), src) })
		require.LessOrEqual(t, allocs, 10.0, "snippet %d in %s", i, s.Language)
	}
	require.Positive(t, clean)
}

// TestMoreRulesAreNotMoreCandidates: which rules are run depends on the text, not on how many there are.
func TestMoreRulesAreNotMoreCandidates(t *testing.T) {
	for _, n := range []int{100, 1000} {
		rules := load(t, generatedRules(n))
		require.Equal(t, n, rules.Len())
		require.Zero(t, rules.Candidates("python", cleanCode(1000)), "%d rules", n)
	}
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
