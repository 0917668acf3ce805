// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// FuzzScan holds what must be so in any text: findings are in order, apart and on
// character boundaries, and depend on no more than the window around them.
func FuzzScan(f *testing.F) {
	for _, c := range readCases(f) {
		f.Add(c.text, uint8(3))
	}
	s := newScanner(f, Config{Action: Redact})
	f.Fuzz(func(t *testing.T, text string, seed uint8) {
		if len(text) > 1500 || !utf8.ValidString(text) {
			return
		}
		checkScan(t, s, text)
		filler := strings.Repeat("the quick brown fox, ", window/21+1)
		checkLocal(t, s, filler+text+" "+filler, int(seed))
	})
}

func checkScan(t *testing.T, s *Scanner, text string) []firewall.Finding {
	t.Helper()
	r := scanText(t, s, text)
	at := 0
	for _, f := range r.Findings {
		require.LessOrEqual(t, at, f.Start)
		require.Less(t, f.Start, f.End)
		require.LessOrEqual(t, f.End-f.Start, maxMail)
		require.True(t, utf8.ValidString(text[f.Start:f.End]))
		at = f.End
	}
	return r.Findings
}

// checkLocal scans windows of the text, and holds what is found in their middle
// against what is found in the whole.
func checkLocal(t *testing.T, s *Scanner, text string, seed int) {
	t.Helper()
	whole := checkScan(t, s, text)
	inside := func(list []firewall.Finding, shift, from, to int) (out []firewall.Finding) {
		for _, f := range list {
			f.Start, f.End = f.Start+shift, f.End+shift
			if f.End > from && f.Start < to {
				out = append(out, f)
			}
		}
		return out
	}
	for from := seed; from < len(text); from += 200 + seed {
		to := min(len(text), from+150)
		start, end := cutEnd(text, max(0, from-s.Window())), cutStart(text, min(len(text), to+s.Window()))
		part := checkScan(t, s, text[start:end])
		// A finding that reaches over the edge of the middle needs more text.
		want := inside(whole, 0, from, to)
		got := inside(part, start, from, to)
		for _, f := range want {
			if f.Start >= from && f.End <= to {
				require.Contains(t, got, f, "window %d:%d", start, end)
			}
		}
		for _, f := range got {
			if f.Start >= from && f.End <= to {
				require.Contains(t, want, f, "window %d:%d", start, end)
			}
		}
	}
}
