// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

import (
	"math/rand/v2"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/internal/prefilter"
	"github.com/stretchr/testify/require"
)

// candidates reports whether the prefilter lets a text through, and the spans in which it
// says that matches lie.
func candidates(t *testing.T, re *Regexp, text string) (bool, []prefilter.Span) {
	t.Helper()
	set, err := prefilter.NewSet([]prefilter.Requirement{re.Requirement()})
	require.NoError(t, err)
	m := set.Match(text)
	defer m.Release()
	for _, spans := range m.All() {
		return true, append([]prefilter.Span(nil), spans...)
	}
	return false, nil
}

func TestRequirement(t *testing.T) {
	for _, c := range []struct {
		pattern  string
		yes, no  string
		nothing  bool // required
		anything bool // long
	}{
		{pattern: `hashlib\.md5\(`, yes: "x hashlib.md5(y)", no: "hashlib md5"},
		{pattern: `(?<!x)secret(?!y)`, yes: "secret", no: "secre"},
		{pattern: `(?>key)=`, yes: "key=", no: "key:"},
		{pattern: `^(?=.*alpha)(?=.*beta).*$`, yes: "beta alpha", no: "alpha", anything: true},
		{pattern: `^(?![A-Z_]+).*$`, yes: "", no: "", nothing: true, anything: true},
		{pattern: `(\w+)=\1;const`, yes: "a=a;const", no: "a=a;", anything: true},
		{pattern: `(?i)password`, yes: "PassWord", no: "pass word"},
		{pattern: `(a)?(?(1)left|right)`, yes: "right", no: "lef"},
	} {
		re := MustCompile(c.pattern, 0)
		yes, _ := candidates(t, re, c.yes)
		require.True(t, yes, c.pattern)
		if !c.nothing {
			no, _ := candidates(t, re, c.no)
			require.False(t, no, c.pattern)
		}
		require.Equal(t, c.anything, re.Requirement().Max < 0, c.pattern)
	}
}

// TestRequirementNeverHidesAMatch tries patterns made by chance.
func TestRequirementNeverHidesAMatch(t *testing.T) {
	rnd := rand.New(rand.NewPCG(7, 20261123))
	matched := 0
	for range 3000 {
		g := generator{rnd: rnd}
		re, err := Compile(g.pattern(3), Flags(rnd.IntN(2))*IgnoreCase)
		if err != nil {
			continue
		}
		for range 5 {
			text := g.text() + g.text()
			locs, err := re.FindAll(text)
			if err != nil || len(locs) == 0 {
				continue
			}
			matched++
			through, spans := candidates(t, re, text)
			require.True(t, through, "%q on %q", re, text)
			for _, loc := range locs {
				within := false
				for _, s := range spans {
					within = within || s.Start <= loc[0] && loc[1] <= s.End
				}
				require.True(t, within, "%q on %q: %v not in %v", re, text, loc, spans)
			}
		}
	}
	require.Greater(t, matched, 1000)
}
