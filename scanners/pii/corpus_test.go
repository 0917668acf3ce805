// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import (
	"bufio"
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var corpusFile = flag.String("corpus", "", "annotated sentences of testdata/faker/corpus.py to measure on")

// A sentence is a text and what is in it, by the names of kinds.
type sentence struct {
	Locale string      `json:"locale"`
	Text   string      `json:"text"`
	Spans  [][2]string `json:"spans"` // kind and value
}

// kinds are what is measured: a rule belongs to the kind that its name contains.
var kinds = []string{"phone", "card", "mail", "iban", "ssn", "ip"}

func kindOf(rule string) string {
	for _, k := range kinds {
		if strings.Contains(rule, k) {
			return k
		}
	}
	return ""
}

// A tally counts, for one kind, what was found as it is annotated, what was
// found otherwise, and what was missed.
type tally struct{ right, wrong, missed int }

func (c *tally) f1() float64 { return float64(2*c.right) / max(1, float64(2*c.right+c.wrong+c.missed)) }

// measure scans the sentences. miss, if not nil, hears of what is wrong.
func measure(t testing.TB, s *Scanner, list []sentence, miss func(s *sentence, kind, what, value string)) map[string]*tally {
	t.Helper()
	out := make(map[string]*tally)
	for _, k := range kinds {
		out[k] = new(tally)
	}
	for i := range list {
		st := &list[i]
		left := append([][2]string(nil), st.Spans...)
		for _, f := range finds(st.Text, scanText(t, s, st.Text)) {
			kind, hit := kindOf(f.rule), false
			for j, span := range left {
				if hit = span == [2]string{kind, f.value}; hit {
					left = append(left[:j], left[j+1:]...)
					out[kind].right++
					break
				}
			}
			if kind != "" && !hit {
				out[kind].wrong++
				if miss != nil {
					miss(st, kind, "wrong", f.value)
				}
			}
		}
		for _, span := range left {
			out[span[0]].missed++
			if miss != nil {
				miss(st, span[0], "missed", span[1])
			}
		}
	}
	return out
}

// TestCorpus measures on a file of sentences, if one is given.
func TestCorpus(t *testing.T) {
	if *corpusFile == "" {
		t.Skip("no -corpus FILE: make one with testdata/faker/corpus.py")
	}
	f, err := os.Open(*corpusFile)
	require.NoError(t, err)
	defer f.Close()
	var list []sentence
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var st sentence
		require.NoError(t, json.Unmarshal(lines.Bytes(), &st))
		list = append(list, st)
	}
	counts := measure(t, newScanner(t, Config{}), list, func(s *sentence, kind, what, value string) {
		t.Logf("%s %s %q: %s: %q", kind, what, value, s.Locale, s.Text)
	})
	for _, k := range kinds {
		c := counts[k]
		t.Logf("F1 %-6s %.3f: %d right, %d wrong, %d missed", k, c.f1(), c.right, c.wrong, c.missed)
	}
}
