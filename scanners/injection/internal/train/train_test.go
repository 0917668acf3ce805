// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/internal/view"
	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/lexmodel"
	"github.com/llamafirewall/llamafirewall-go/scanners/injection/internal/token"
)

// oracle scores a text in the plainest way: every window, every distinct
// feature in it.
func oracle(weights map[uint64]float64, bias float64, text string) float64 {
	var r view.Reader
	var feats [][]uint64
	walk(&r, nil, text, func(_ int, keys []uint64) {
		feats = append(feats, append([]uint64(nil), keys...))
	})
	best, at := 0.0, 0
	var sums []float64
	for start := range feats {
		seen, sum := map[uint64]bool{}, 0.0
		for _, keys := range feats[start:min(len(feats), start+lexmodel.Window)] {
			for _, k := range keys {
				if !seen[k] {
					seen[k] = true
					sum += weights[k]
				}
			}
		}
		if start == 0 || sum > best {
			best, at = sum, start
		}
		sums = append(sums, bias+sum)
	}
	// Up to three further windows that look suspicious add one each.
	further := 0
	for start := 0; start < len(sums) && further < 3; start++ {
		if sums[start] >= -0.5 && (start+lexmodel.Window <= at || start >= at+lexmodel.Window) {
			further++
			start += lexmodel.Window - 1
		}
	}
	return bias + best + float64(further)
}

// TestScorerAgreesWithOracle compares the streaming scorer with the oracle on
// texts of the grammar, glued together so that windows overlap.
func TestScorerAgreesWithOracle(t *testing.T) {
	rows, err := synthesize(700, 7)
	require.NoError(t, err)
	l := choose(rows, options{features: 6000, least: 2})
	l.fit(l.docs(rows), options{c: .1, rounds: 1, seed: 3, weights: map[string]float64{}}, &bytes.Buffer{})
	keys, q, scale := l.quantize()
	data, err := lexmodel.Encode(lexmodel.Card{Version: "test", Scale: scale, Bias: -4.5, Slope: 1}, keys, q)
	require.NoError(t, err)
	m, err := lexmodel.Decode(data)
	require.NoError(t, err)
	weights := map[uint64]float64{}
	for i, k := range keys {
		weights[k] = float64(q[i]) * scale
	}
	s := lexmodel.NewScorer(m)
	var r view.Reader
	for i := range 500 {
		text := rows[i].Text
		for j := range i % 7 {
			text += "\n" + rows[(i*3+j)%len(rows)].Text
		}
		var toks []token.Token
		toks, _ = walk(&r, toks, text, func(int, []uint64) {})
		raw, from, to := s.Score(toks, nil)
		require.InDelta(t, oracle(weights, -4.5, text), raw, 1e-6)
		assert.LessOrEqual(t, to-from, lexmodel.Window)
	}
}

func TestSameDataAndSeedGiveTheSameFile(t *testing.T) {
	dir := t.TempDir()
	rows, err := synthesize(300, 5)
	require.NoError(t, err)
	var lines bytes.Buffer
	for _, r := range rows {
		require.NoError(t, json.NewEncoder(&lines).Encode(r))
	}
	require.NoError(t, os.WriteFile(filepath.Join(dir, "rows.jsonl"), lines.Bytes(), 0o600))
	var files [2][]byte
	for i := range files {
		out := filepath.Join(dir, "model.bin")
		args := []string{"-train", filepath.Join(dir, "rows.jsonl"), "-dev", filepath.Join(dir, "rows.jsonl"), "-synth", "500", "-rounds", "1", "-out", out}
		require.NoError(t, run(args, &bytes.Buffer{}, &bytes.Buffer{}))
		files[i], err = os.ReadFile(out)
		require.NoError(t, err)
	}
	assert.Equal(t, files[0], files[1])
	require.Error(t, run([]string{"-dev", "no such file"}, &bytes.Buffer{}, &bytes.Buffer{}))
}

func TestGrammarsAreWhole(t *testing.T) {
	all, err := grammars()
	require.NoError(t, err)
	assert.GreaterOrEqual(t, len(all), 12)
	for lang, g := range all {
		for _, slot := range []string{"ovr", "ext", "per", "say", "auth", "hide", "hook", "new", "near", "act1"} {
			assert.NotEmpty(t, g[slot], "%s: %s", lang, slot)
		}
	}
}

func TestSlotsAreNamesInBraces(t *testing.T) {
	assert.Equal(t, []string{"ovr", "act1"}, slots(`{ovr} {"role": "x"} {act1:S}`))
}
