// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package lexmodel

import (
	"math"
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
		slot := m.find(k)
		require.GreaterOrEqual(t, slot, 0)
		assert.Equal(t, weights[i], int8(m.slots[slot]))
	}
	for _, k := range []uint64{1, 4, 69999, 1 << 20} {
		assert.Negative(t, m.find(k))
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
	_, err = Encode(Card{Scale: 1}, []uint64{1}, nil)
	assert.Error(t, err)
}

func TestAFeatureCountsOnceAWindow(t *testing.T) {
	text := "alpha beta alpha alpha"
	toks := token.Append(nil, text)
	var w Walker
	key := w.Next(&toks[0])[0]
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
