// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
)

// labelled is a piece of code with the line that is insecure in it.
type labelled struct {
	ID, Language, CWE, Code string
	LineText                string `json:"line_text"`
}

// share counts, of the labelled pieces, those with a finding on the line, with the same CWE there, and with any finding.
type share struct{ all, line, same, any int }

func (s *share) String() string {
	percent := func(n int) float64 { return 100 * float64(n) / float64(max(1, s.all)) }
	return fmt.Sprintf("%4d pieces: on the line %5.1f %%, same CWE %5.1f %%, anywhere %5.1f %%", s.all, percent(s.line), percent(s.same), percent(s.any))
}

// TestLabelledCode measures what the embedded rules find in pieces of code that are labelled as insecure, with the language
// told, with and without imports assumed. See it with -v.
func TestLabelledCode(t *testing.T) {
	rows := labelledRows(t)
	rules, err := codeshield.Pack()
	require.NoError(t, err)
	for _, assume := range []bool{false, true} {
		byLanguage := map[string]*share{"all": {}}
		for _, r := range rows {
			report, err := rules.Analyze(t.Context(), codeshield.Source{Text: r.Code, Language: r.Language, AssumeImports: assume})
			require.NoError(t, err)
			if byLanguage[r.Language] == nil {
				byLanguage[r.Language] = &share{}
			}
			line, same := onLine(&r, report.Findings)
			for _, s := range []*share{byLanguage["all"], byLanguage[r.Language]} {
				s.all++
				s.line += line
				s.same += same
				s.any += min(1, len(report.Findings))
			}
			if line == 0 && testing.Verbose() && assume {
				t.Logf("missed: %s %s %s: %s", r.ID, r.Language, r.CWE, strings.TrimSpace(r.LineText))
			}
		}
		for _, language := range slices.Sorted(maps.Keys(byLanguage)) {
			t.Logf("assume imports %-5v %-10s %s", assume, language, byLanguage[language])
		}
	}
}

func labelledRows(t *testing.T) []labelled {
	t.Helper()
	f, err := os.Open(shared + "/insecure-code/cyberseceval-instruct.jsonl")
	if err != nil {
		t.Skip("no development data: ", err)
	}
	defer f.Close()
	var rows []labelled
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<24)
	for sc.Scan() {
		var r labelled
		require.NoError(t, json.Unmarshal(sc.Bytes(), &r))
		rows = append(rows, r)
	}
	return rows
}

// onLine tells whether there is a finding on the labelled line, and one with its CWE.
func onLine(r *labelled, found []codeshield.Finding) (line, same int) {
	want := strings.TrimSpace(r.LineText)
	n := 0
	for text := range strings.Lines(r.Code) {
		if n++; strings.TrimSpace(text) != want {
			continue
		}
		for _, f := range found {
			if f.Start.Line <= n && n <= f.End.Line {
				line = 1
				if f.CWE == r.CWE {
					same = 1
				}
			}
		}
	}
	return line, same
}
