// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package prefilter

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

func lit(text string) Any { return Any{Literals: []Literal{{Text: text}}} }

func digits(n int) Run {
	var c Class
	c.Add('0', '9')
	return Run{Class: c, Min: n}
}

func candidates(s *Set, text string) map[int][]Span {
	m := s.Match(text)
	defer m.Release()
	out := make(map[int][]Span)
	for p, spans := range m.All() {
		out[p] = append([]Span(nil), spans...)
	}
	return out
}

func TestSet(t *testing.T) {
	s, err := NewSet([]Requirement{
		{All: []Any{lit("alpha")}, Max: 7},
		{All: []Any{lit("alpha"), lit("beta")}, Max: -1},
		{All: []Any{{Literals: []Literal{{Text: "gamma"}, {Text: "delta"}}}}, Max: 5},
		{Max: -1},
		{All: []Any{{Runs: []Run{digits(4)}}}, Max: 6},
		{All: []Any{lit("key:"), {Runs: []Run{digits(4)}}}, Max: 12},
		{All: []Any{{}}, Max: 3},
	})
	require.NoError(t, err)
	whole := func(text string) []Span { return []Span{{0, len(text)}} }
	for _, test := range []struct {
		name, text string
		want       map[int][]Span
	}{
		{"nothing", "nothing here", map[int][]Span{3: {{0, 12}}}},
		{"empty", "", map[int][]Span{3: {{0, 0}}}},
		{"one of two", "an alpha", map[int][]Span{0: {{1, 8}}, 3: {{0, 8}}}},
		{"both", "beta alpha", map[int][]Span{0: {{3, 10}}, 1: whole("beta alpha"), 3: {{0, 10}}}},
		{"spans merge", "..alphaalpha........alpha", map[int][]Span{0: {{0, 14}, {18, 25}}, 3: {{0, 25}}}},
		{"run", "in 20241 or 123", map[int][]Span{3: {{0, 15}}, 4: {{1, 10}}}},
		{"run out of reach of its literal", "key: of room 1234, far away", map[int][]Span{3: {{0, 27}}, 4: {{11, 19}}}},
		{"run in reach of its literal", "key: 1234", map[int][]Span{3: {{0, 9}}, 4: {{3, 9}}, 5: {{0, 9}}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			for range 2 { // the second time with used memory
				require.Equal(t, test.want, candidates(s, test.text))
			}
		})
	}
}

func TestNewSetRefuses(t *testing.T) {
	_, err := NewSet([]Requirement{{}, {All: []Any{lit("")}}})
	require.EqualError(t, err, "prefilter: pattern 1: empty literal")
	_, err = NewSet([]Requirement{{All: []Any{{Runs: []Run{digits(0)}}}}})
	require.EqualError(t, err, "prefilter: pattern 0: run of 0 bytes")
}

func TestClassRuns(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 8))
	table := newClassTable(digits(1).Class)
	for range 5000 {
		text, n := randomText(r, "0a1", r.IntN(40)), 1+r.IntN(6)
		var want, got []Span
		for i := 0; i < len(text); i++ {
			j := i
			for j < len(text) && text[j] != 'a' {
				j++
			}
			if j-i >= n {
				want = append(want, Span{i, j})
			}
			i = j
		}
		table.find(text, n, func(start, end int) { got = append(got, Span{start, end}) })
		require.Equal(t, want, got, "runs of %d in %q", n, text)
		require.Equal(t, len(want) > 0, table.has(text, &Run{Min: n}))
	}
}

func BenchmarkSet(b *testing.B) {
	var reqs []Requirement
	for _, l := range benchLiterals() {
		reqs = append(reqs, Requirement{All: []Any{{Literals: []Literal{l}}}, Max: 40})
	}
	reqs = append(reqs, Requirement{All: []Any{{Runs: []Run{digits(7)}}}, Max: 20})
	s, err := NewSet(reqs)
	if err != nil {
		b.Fatal(err)
	}
	text := benchText()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		s.Match(text).Release()
	}
}
