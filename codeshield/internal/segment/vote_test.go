// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"
)

const shared = "../../../../shared/data"

type row struct{ ID, Language, Code string }

func rows(tb testing.TB) []row {
	tb.Helper()
	f, err := os.Open(shared + "/insecure-code/cyberseceval-instruct.jsonl")
	if err != nil {
		tb.Skip("no development data: ", err)
	}
	defer f.Close()
	var list []row
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<24)
	for sc.Scan() {
		var r row
		if err := json.Unmarshal(sc.Bytes(), &r); err != nil {
			tb.Fatal(err)
		}
		list = append(list, r)
	}
	return list
}

// superset reports whether a parser for got reads all that is written in want.
func superset(got, want Lang) bool {
	return got == want || got == Cpp && want == C || got == TypeScript && want == JavaScript
}

// TestVoteOnFragments measures the vote on 20-line pieces of code without a hint.
func TestVoteOnFragments(t *testing.T) {
	list := rows(t)
	right, contained, sizes := 0, 0, 0
	for _, r := range list {
		want := ByName(r.Language)
		got, set := Vote(r.Code)
		if superset(got, want) {
			right++
		} else if testing.Verbose() {
			t.Logf("%s: %s taken for %s of %b", r.ID, want, got, set)
		}
		if set == 0 || set.Has(want) {
			contained++
		}
		sizes += set.Len()
	}
	n := len(list)
	t.Logf("right or superset %d of %d (%.1f %%), in the set %d (%.1f %%), %.2f languages a set",
		right, n, 100*float64(right)/float64(n), contained, 100*float64(contained)/float64(n), float64(sizes)/float64(n))
	if right*100 < n*98 {
		t.Errorf("less than 98 %% right")
	}
}

func BenchmarkVote(b *testing.B) {
	list := rows(b)
	for b.Loop() {
		for i := range list {
			Vote(list[i].Code)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N*len(list)), "ns/snippet")
}
