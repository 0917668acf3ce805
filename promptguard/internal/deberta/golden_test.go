// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/safetensors"
)

const fixtures = "../../testdata/models"

// golden is what transformers answers for some ids.
type golden struct {
	IDs    []int32   `json:"ids"`
	Logits []float64 `json:"logits"`
}

// window is what of a longer text is computed: the first tokens and the last.
func (g golden) window(most int) []int32 {
	if len(g.IDs) <= most {
		return g.IDs
	}
	return append(slices.Clone(g.IDs[:most-1]), g.IDs[len(g.IDs)-1])
}

func goldens(t testing.TB, dir string) []golden {
	t.Helper()
	file, err := os.Open(filepath.Join(dir, "goldens.jsonl"))
	require.NoError(t, err)
	defer file.Close()
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	var list []golden
	for lines.Scan() {
		var g golden
		require.NoError(t, json.Unmarshal(lines.Bytes(), &g))
		list = append(list, g)
	}
	require.NoError(t, lines.Err())
	require.NotEmpty(t, list)
	return list
}

// models returns the folders of the fixtures.
func models(t testing.TB) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(fixtures, "*", "config.json"))
	require.NoError(t, err)
	require.GreaterOrEqual(t, len(paths), 3, "fixtures of fewer than three shapes")
	for i := range paths {
		paths[i] = filepath.Dir(paths[i])
	}
	return paths
}

func newReference(t testing.TB, dir string) *reference {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join(dir, "config.json"))
	require.NoError(t, err)
	config, err := ParseConfig(raw)
	require.NoError(t, err)
	set, err := safetensors.OpenDir(dir)
	require.NoError(t, err)
	t.Cleanup(func() { set.Close() })
	r := &reference{Config: config, t: t, src: source{set, "config.json"}}
	require.NoError(t, r.src.check(config))
	return r
}

func TestReferenceAnswersAsTransformers(t *testing.T) {
	for _, dir := range models(t) {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			r := newReference(t, dir)
			n := 0
			for i, g := range goldens(t, dir) {
				if len(g.IDs) > 40 && i%20 != 0 { // the plainest way is slow
					continue
				}
				n++
				assert.InDeltaSlice(t, g.Logits, r.logits(g.window(min(512, r.Longest()))), 1e-4, "text %d", i)
			}
			assert.Greater(t, n, 5)
		})
	}
}
