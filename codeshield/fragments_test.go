// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
)

// TestFragmentsAgainstSemgrep compares what is found in pieces of code, cut out of files at any line, with what the real
// Semgrep finds there. Where it gives up on the syntax, more may be found.
func TestFragmentsAgainstSemgrep(t *testing.T) {
	type finding struct {
		Rule string
		Line int
	}
	type row struct {
		ID         string
		Findings   []finding
		ParseError bool `json:"parse_error"`
	}
	want := map[string]row{}
	readLines(t, shared+"/insecure-code/semgrep-findings.jsonl", func(b []byte) {
		var r row
		require.NoError(t, json.Unmarshal(b, &r))
		want[r.ID] = r
	})
	rules, _, err := codeshield.Load(os.DirFS(shared + "/upstream-rules/semgrep"))
	require.NoError(t, err)
	found, all, more, surplus := 0, 0, 0, 0
	readLines(t, shared+"/insecure-code/cyberseceval-instruct.jsonl", func(b []byte) {
		var s struct{ ID, Language, Code string }
		require.NoError(t, json.Unmarshal(b, &s))
		w, ok := want[s.ID]
		if !ok || s.Language == "php" { // Semgrep reads most of the PHP pieces as text
			return
		}
		language := s.Language
		if language == "cpp" { // the C rules, as they were run
			language = "c"
		}
		rep, err := rules.Analyze(context.Background(), codeshield.Source{Text: s.Code, Language: language})
		require.NoError(t, err)
		ours := map[finding]bool{}
		for _, f := range rep.Findings {
			ours[finding{f.Rule, f.Start.Line}] = true
		}
		theirs := map[finding]bool{}
		for _, f := range w.Findings {
			theirs[f] = true
		}
		for f := range theirs {
			all++
			if ours[f] {
				found++
			} else {
				t.Logf("missing in %s (%s): %s at line %d", s.ID, s.Language, f.Rule, f.Line)
			}
		}
		for f := range ours {
			if theirs[f] {
				continue
			}
			if w.ParseError {
				more++
			} else {
				surplus++
				t.Logf("surplus in %s (%s): %s at line %d", s.ID, s.Language, f.Rule, f.Line)
			}
		}
	})
	t.Logf("%d of %d findings of Semgrep; %d more where it reports a syntax error, %d elsewhere", found, all, more, surplus)
	require.GreaterOrEqual(t, float64(found), 0.98*float64(all))
}

// readLines calls f for each line of a file of the development data.
func readLines(t *testing.T, path string, f func([]byte)) {
	t.Helper()
	file, err := os.Open(path)
	if err != nil {
		t.Skip("no development data: ", err)
	}
	defer file.Close()
	sc := bufio.NewScanner(file)
	sc.Buffer(nil, 1<<24)
	for sc.Scan() {
		f(sc.Bytes())
	}
	require.NoError(t, sc.Err())
}
