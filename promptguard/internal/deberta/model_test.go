// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/gemm"
)

func load(t testing.TB, dir string, o Options) *Model {
	t.Helper()
	m, err := Load(dir, o)
	require.NoError(t, err)
	t.Cleanup(func() { assert.NoError(t, m.Close()) })
	return m
}

// sharedFixtures is where further checkpoints may lie.
const sharedFixtures = "../../../../shared/data/promptguard"

func allModels(t testing.TB) []string {
	more, err := filepath.Glob(filepath.Join(sharedFixtures, "*", "config.json"))
	require.NoError(t, err)
	for i := range more {
		more[i] = filepath.Dir(more[i])
	}
	return append(models(t), more...)
}

func TestAnswersAsTransformers(t *testing.T) {
	for _, kernels := range gemm.Available() {
		for _, dir := range allModels(t) {
			t.Run(kernels.Name()+"/"+filepath.Base(dir), func(t *testing.T) {
				m := load(t, dir, Options{Threads: 2, Kernels: kernels.Name()})
				checkGoldens(t, m, quick(kernels, goldens(t, dir)), 1e-4)
			})
		}
	}
}

// quick leaves out long texts where they take long: in Go, and with -short,
// which is for an emulated processor.
func quick(kernels *gemm.Kernels, list []golden) []golden {
	longest := 1 << 20
	switch {
	case testing.Short():
		longest = 32
	case kernels == gemm.Portable():
		longest = 70
	}
	return slices.DeleteFunc(list, func(g golden) bool { return len(g.IDs) > longest })
}

// checkGoldens runs goldens alone, and several in one pass on several threads,
// which must not make a difference at all.
func checkGoldens(t *testing.T, m *Model, list []golden, tolerance float64) {
	t.Helper()
	require.NotEmpty(t, list)
	labels := len(m.Config.Labels)
	sequences := make([][]int32, len(list))
	alone := make([]float32, labels*len(list))
	for i, g := range list {
		sequences[i] = g.window(min(512, m.Longest()))
		out := alone[i*labels : (i+1)*labels]
		require.NoError(t, m.Logits(out, sequences[i:i+1], 1))
		for j, want := range g.Logits {
			assert.InDelta(t, want, out[j], tolerance, "text %d, label %d", i, j)
		}
	}
	for _, threads := range []int{1, 3} {
		together := make([]float32, len(alone))
		for lo := 0; lo < len(list); lo += 7 {
			hi := min(len(list), lo+7)
			require.NoError(t, m.Logits(together[lo*labels:hi*labels], sequences[lo:hi], threads))
		}
		require.Equal(t, alone, together, "%d threads", threads)
	}
}

func BenchmarkLogits(b *testing.B) {
	dir := os.Getenv("LLAMAFIREWALL_BENCH_MODEL")
	if dir == "" {
		b.Skip("LLAMAFIREWALL_BENCH_MODEL names no folder with a model")
	}
	m := load(b, dir, Options{Threads: 2, Int8: os.Getenv("LLAMAFIREWALL_BENCH_INT8") != ""})
	for _, n := range []int{32, 128, 512} {
		ids := make([]int32, n)
		for i := range ids {
			ids[i] = int32((i*7919 + 13) % min(1000, m.Config.Vocab))
		}
		for _, threads := range []int{1, 2} {
			b.Run(fmt.Sprintf("tokens=%d/threads=%d", n, threads), func(b *testing.B) {
				out := make([]float32, len(m.Config.Labels))
				b.ReportAllocs()
				for b.Loop() {
					require.NoError(b, m.Logits(out, [][]int32{ids}, threads))
				}
			})
		}
	}
}
