// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import (
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/gemm"
)

// loss is what 8 bits cost on some sequences.
type loss struct {
	mean, max float64 // difference of a logit
	spread    float64 // standard deviation of the logits in float32
	score     float64 // greatest difference of a share of the last label
	changed   int     // decisions, with the median share as threshold
	n         int
}

// lossOf compares the logits of two models.
func lossOf(t testing.TB, want, got *Model, sequences [][]int32) loss {
	t.Helper()
	labels := len(want.Config.Labels)
	a, b := make([]float32, labels*len(sequences)), make([]float32, labels*len(sequences))
	for lo := 0; lo < len(sequences); lo += 8 {
		hi := min(len(sequences), lo+8)
		require.NoError(t, want.Logits(a[lo*labels:hi*labels], sequences[lo:hi], 2))
		require.NoError(t, got.Logits(b[lo*labels:hi*labels], sequences[lo:hi], 2))
	}
	l := loss{n: len(sequences)}
	var sum, squares float64
	for i := range a {
		d := math.Abs(float64(a[i]) - float64(b[i]))
		l.mean += d / float64(len(a))
		l.max = max(l.max, d)
		sum += float64(a[i]) / float64(len(a))
		squares += float64(a[i]) * float64(a[i]) / float64(len(a))
	}
	l.spread = math.Sqrt(max(0, squares-sum*sum))
	share := func(logits []float32) float64 {
		var all float64
		for _, v := range logits {
			all += math.Exp(float64(v))
		}
		return math.Exp(float64(logits[labels-1])) / all
	}
	shares := make([]float64, len(sequences))
	for i := range shares {
		shares[i] = share(a[i*labels : (i+1)*labels])
	}
	median := slices.Sorted(slices.Values(shares))[len(shares)/2]
	for i, s := range shares {
		other := share(b[i*labels : (i+1)*labels])
		l.score = max(l.score, math.Abs(s-other))
		if (s >= median) != (other >= median) {
			l.changed++
		}
	}
	return l
}

// mixed returns sequences of the ids that occur in others, frame and all.
func mixed(list []golden, vocabulary, n, longest int) [][]int32 {
	var ids []int32
	for _, g := range list {
		for _, id := range g.IDs {
			if int(id) < vocabulary {
				ids = append(ids, id)
			}
		}
	}
	first, last := list[0].IDs[0], list[0].IDs[len(list[0].IDs)-1]
	random := rand.New(rand.NewPCG(1, 2))
	out := make([][]int32, n)
	for i := range out {
		s := []int32{first}
		for range 3 + random.IntN(longest-4) {
			s = append(s, ids[random.IntN(len(ids))])
		}
		out[i] = append(s, last)
	}
	return out
}

// TestInt8Loss states what README and the comment of promptguard.Config.Int8
// say; it reads a checkpoint of real size where LLAMAFIREWALL_BENCH_MODEL names one.
func TestInt8Loss(t *testing.T) {
	dirs := allModels(t)
	if dir := os.Getenv("LLAMAFIREWALL_BENCH_MODEL"); dir != "" {
		dirs = append(dirs, dir)
	}
	for _, dir := range dirs {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			list := goldens(t, filepath.Join(fixtures, "tiny"))
			if _, err := os.Stat(filepath.Join(dir, "goldens.jsonl")); err == nil {
				list = goldens(t, dir)
			}
			want, got := load(t, dir, Options{Threads: 2}), load(t, dir, Options{Threads: 2, Int8: true})
			l := lossOf(t, want, got, mixed(list, want.Config.Vocab, 300, min(128, want.Longest())))
			t.Logf("logits with a spread of %.3f: off by %.4f at the mean, %.4f at the most; scores by %.4f at the most; at the median score %d of %d decisions differ",
				l.spread, l.mean, l.max, l.score, l.changed, l.n)
			assert.Less(t, l.mean, 0.05*l.spread)
			assert.Less(t, l.changed, l.n/20)
			assert.NotZero(t, l.max, "is this in 8 bits?")
		})
	}
}

func TestInt8AnswersAlmostAsTransformers(t *testing.T) {
	for _, kernels := range gemm.Available() {
		for _, dir := range allModels(t) {
			t.Run(kernels.Name()+"/"+filepath.Base(dir), func(t *testing.T) {
				m := load(t, dir, Options{Threads: 2, Kernels: kernels.Name(), Int8: true})
				list := quick(kernels, goldens(t, dir))
				var squares float64
				for _, g := range list {
					for _, v := range g.Logits {
						squares += v * v / float64(len(list)*len(g.Logits))
					}
				}
				checkGoldens(t, m, list, 0.25*math.Sqrt(squares))
			})
		}
	}
}
