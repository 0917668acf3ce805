// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

import (
	"bufio"
	"encoding/json"
	"errors"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// A pcreCase is a line of what testdata/pcre_oracle.py writes. An element of All is a match:
// start, end, and a list [group, start, end] for each group that took part.
type pcreCase struct {
	Pattern string              `json:"pattern"`
	Text    string              `json:"text"`
	Error   bool                `json:"error"`
	All     [][]json.RawMessage `json:"all"`
}

// TestAgreesWithPCRE2 also covers what is valid for PCRE2 and unsupported here: it must be
// refused as unsupported.
func TestAgreesWithPCRE2(t *testing.T) {
	f, err := os.Open("testdata/pcre.jsonl")
	require.NoError(t, err)
	defer f.Close()
	n, unsupported := 0, 0
	for s := bufio.NewScanner(f); s.Scan(); n++ {
		var c pcreCase
		require.NoError(t, json.Unmarshal(s.Bytes(), &c))
		re, err := Compile(c.Pattern, PCRE|Multiline)
		var se *SyntaxError
		switch {
		case c.Error:
			if err == nil {
				t.Errorf("%q: compiles; PCRE2 refuses it", c.Pattern)
			}
			continue
		case errors.As(err, &se) && se.Unsupported:
			unsupported++
			continue
		case err != nil:
			t.Errorf("%q: %v; PCRE2 takes it", c.Pattern, err)
			continue
		}
		want := pcreMatches(t, re, c)
		got, err := re.FindAll(c.Text)
		if err != nil || !sameMatches(got, want) {
			t.Errorf("%q on %q: %v, %v; PCRE2: %v", c.Pattern, c.Text, got, err, want)
		}
		if got, err := re.slowProg().findAll(c.Text, -1); err != nil || !sameMatches(got, want) {
			t.Errorf("%q on %q: machine: %v, %v; PCRE2: %v", c.Pattern, c.Text, got, err, want)
		}
	}
	require.Greater(t, n, 180)
	require.LessOrEqual(t, unsupported, 3)
}

func pcreMatches(t *testing.T, re *Regexp, c pcreCase) [][]int {
	t.Helper()
	var all [][]int
	for _, m := range c.All {
		loc := make([]int, 2*(re.NumGroups()+1))
		for i := range loc {
			loc[i] = -1
		}
		require.NoError(t, json.Unmarshal(m[0], &loc[0]))
		require.NoError(t, json.Unmarshal(m[1], &loc[1]))
		for _, g := range m[2:] {
			var v [3]int
			require.NoError(t, json.Unmarshal(g, &v))
			loc[2*v[0]], loc[2*v[0]+1] = v[1], v[2]
		}
		all = append(all, loc)
	}
	return all
}
