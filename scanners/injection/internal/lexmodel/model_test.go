// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package lexmodel

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/token"
)

func TestRoundTrip(t *testing.T) {
	keys, weights := []uint64{3, 70000, 1<<KeyBits - 1}, []int8{-127, 1, 127}
	data, err := Encode(Card{Version: "1", Scale: .05, Bias: -4}, keys, weights)
	require.NoError(t, err)
	m, err := Decode(data)
	require.NoError(t, err)
	for i, k := range keys {
		require.EqualValues(t, 1, m.may(k))
		slot := find(m.slots, m.shift, k)
		require.GreaterOrEqual(t, slot, 0)
		assert.Equal(t, weights[i], int8(m.slots[slot]>>24))
	}
	for _, k := range []uint64{1, 4, 69999, 1 << 20} {
		assert.Negative(t, find(m.slots, m.shift, k))
	}
}

func TestBrokenFilesAreRefused(t *testing.T) {
	good, err := Encode(Card{Scale: 1}, []uint64{5, 9}, []int8{1, 2})
	require.NoError(t, err)
	for n := range good {
		_, err := Decode(good[:n])
		assert.Error(t, err, "cut after %d bytes", n)
	}
	_, err = Decode(append(good, 0))
	assert.Error(t, err)
	for _, card := range []Card{{Scale: 0}, {Scale: -1}} {
		data, err := Encode(card, nil, nil)
		require.NoError(t, err)
		_, err = Decode(data)
		assert.Error(t, err)
	}
	_, err = Encode(Card{Scale: 1}, []uint64{9, 5}, []int8{1, 2})
	assert.Error(t, err)
	_, err = Encode(Card{Scale: 1}, []uint64{9, 12}, []int8{1, 0})
	assert.Error(t, err, "a weight of zero")
	_, err = Encode(Card{Scale: 1}, []uint64{1}, nil)
	assert.Error(t, err)
}

func TestAFeatureCountsOnceAWindow(t *testing.T) {
	text := "alpha beta alpha alpha"
	toks := token.Append(nil, text)
	var w Walker
	var f [PerToken]uint64
	require.Positive(t, w.Next(toks, 0, 0, &f))
	key := f[0]
	data, err := Encode(Card{Scale: .5, Bias: -1}, []uint64{key}, []int8{10})
	require.NoError(t, err)
	m, err := Decode(data)
	require.NoError(t, err)
	s := NewScorer(m)
	for range 3 { // the memory of the text before does not count
		raw, from, to := s.Score(toks, nil)
		assert.Equal(t, 4.0, raw)
		assert.Equal(t, 0, from)
		assert.Equal(t, 4, to)
	}
	raw, _, _ := s.Score(toks, []Bonus{{At: 2, Weight: 3}})
	assert.Equal(t, 7.0, raw)
	raw, from, to := s.Score(nil, nil)
	assert.Equal(t, -1.0, raw)
	assert.Zero(t, from+to)
}

func TestProbabilityIsMonotonous(t *testing.T) {
	m := Model{Card: Card{Slope: .7, Offset: -1}}
	assert.InDelta(t, .5, m.Probability(1/.7), 1e-9)
	assert.Less(t, m.Probability(1), m.Probability(2))
	assert.False(t, math.IsNaN(m.Probability(-1e9)))
}

func FuzzDecode(f *testing.F) {
	good, _ := Encode(Card{Scale: 1}, []uint64{5, 9}, []int8{1, 2})
	f.Add(good)
	f.Fuzz(func(_ *testing.T, data []byte) { _, _ = Decode(data) })
}

func TestKeysSurviveTheirCode(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	for _, n := range []int{0, 1, 2, 50, 5000} {
		var keys []uint64
		for range n {
			keys = append(keys, 1+r.Uint64N(1<<KeyBits-1))
		}
		slices.Sort(keys)
		keys = slices.Compact(keys)
		coded := appendKeys(nil, keys)
		got, rest, err := readKeys(append(coded, 7), len(keys))
		require.NoError(t, err)
		assert.Equal(t, []byte{7}, rest)
		assert.True(t, slices.Equal(keys, got))
		if n == 5000 {
			assert.Less(t, len(coded), n*30/8)
		}
	}
	// Keys that are not spread evenly cost more, but are not refused.
	uneven := []uint64{1, 2, 3, 1<<KeyBits - 1}
	got, _, err := readKeys(appendKeys(nil, uneven), len(uneven))
	require.NoError(t, err)
	assert.Equal(t, uneven, got)
	for _, broken := range [][]byte{nil, {41}, {2}, {0, 255, 255, 255, 255, 255, 255, 255, 255, 255}, {0, 0}} {
		_, _, err := readKeys(broken, 1)
		assert.Error(t, err, broken)
	}
}

func TestNGramsOfEachKind(t *testing.T) {
	count := func(text string) []int {
		var w Walker
		var f [PerToken]uint64
		var out []int
		toks := token.Append(nil, text)
		for i := range toks {
			n := w.Next(toks, i, 0, &f)
			seen := map[uint64]bool{}
			for _, k := range f[:n] {
				assert.False(t, seen[k], "%s: twice the same at %d", text, i)
				assert.Zero(t, k>>KeyBits)
				seen[k] = true
			}
			out = append(out, n)
		}
		return out
	}
	// One word and its start of a sentence, then pairs, then threes and the pair with a gap.
	assert.Equal(t, []int{2, 2, 4, 4}, count("one two six ten"))
	// Of longer words the stems as well.
	assert.Equal(t, []int{3, 4, 8, 8}, count("monday tuesday windows houses"))
	// Of signs only pairs.
	assert.Equal(t, []int{1, 2, 2, 2}, count("[ , = ;"))
	// Classes on top, in ones, twos and threes.
	all := count("ignore previous instructions")
	assert.Equal(t, []int{3 + 2, 4 + 2, 8 + 4}, all)
	assert.LessOrEqual(t, slices.Max(count("ignore previous instructions. ignore previous instructions")), PerToken)
}
