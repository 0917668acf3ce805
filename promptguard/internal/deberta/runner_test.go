// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import (
	"context"
	"errors"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sequencesOf returns the short ones.
func sequencesOf(list []golden) [][]int32 {
	var out [][]int32
	for _, g := range list {
		if len(g.IDs) < 70 {
			out = append(out, g.IDs)
		}
	}
	return out
}

func TestRunnerGivesManyCallersWhatEachWouldGetAlone(t *testing.T) {
	dir := filepath.Join(fixtures, "conv")
	m := load(t, dir, Options{})
	sequences := sequencesOf(goldens(t, dir))
	labels := len(m.Config.Labels)
	want := make([]float32, labels*len(sequences))
	require.NoError(t, m.Logits(want, sequences, 1))
	for _, threads := range []int{1, 2, 5} {
		r := m.NewRunner(threads)
		var group sync.WaitGroup
		for caller := range 8 {
			group.Go(func() {
				for lo := caller; lo < len(sequences); lo += 3 {
					hi := min(len(sequences), lo+caller+1)
					got := make([]float32, labels*(hi-lo))
					n, err := r.Run(t.Context(), got, sequences[lo:hi], nil)
					assert.NoError(t, err)
					assert.Equal(t, hi-lo, n)
					assert.Equal(t, want[lo*labels:hi*labels], got)
				}
			})
		}
		group.Wait()
		assert.Equal(t, threads, r.free)
		assert.Empty(t, r.queue)
	}
}

func TestRunnerStopsInOrder(t *testing.T) {
	dir := filepath.Join(fixtures, "conv")
	m := load(t, dir, Options{})
	all := sequencesOf(goldens(t, dir))
	r := m.NewRunner(4)
	for last := range all {
		got := make([]float32, len(m.Config.Labels)*len(all))
		asked := 0
		n, err := r.Run(t.Context(), got, all, func(i int, _ []float32) bool {
			assert.Equal(t, asked, i)
			asked++
			return i == last
		})
		require.NoError(t, err)
		assert.Equal(t, last+1, n)
		assert.Equal(t, last+1, asked)
	}
}

func TestRunnerEndsWithTheContext(t *testing.T) {
	dir := filepath.Join(fixtures, "conv")
	m := load(t, dir, Options{})
	all := sequencesOf(goldens(t, dir))
	r := m.NewRunner(2)
	logits := make([]float32, len(m.Config.Labels)*len(all))

	ctx, cancel := context.WithCancelCause(t.Context())
	gone := errors.New("gone")
	cancel(gone)
	_, err := r.Run(ctx, logits, all, nil)
	require.ErrorIs(t, err, context.Canceled)

	// While another holds all threads.
	r.mu.Lock()
	r.free = 0
	r.mu.Unlock()
	ctx, cancel = context.WithCancelCause(t.Context())
	done := make(chan error)
	go func() {
		_, err := r.Run(ctx, logits, all, nil)
		done <- err
	}()
	cancel(gone)
	require.Error(t, <-done)
	assert.Empty(t, r.queue, "who gave up waits no longer")

	r.mu.Lock()
	r.free = 2
	r.mu.Unlock()
	n, err := r.Run(t.Context(), logits, all, nil)
	require.NoError(t, err)
	assert.Equal(t, len(all), n)
}

func TestRunnerKeepsFailuresApart(t *testing.T) {
	dir := filepath.Join(fixtures, "conv")
	m := load(t, dir, Options{})
	good := sequencesOf(goldens(t, dir))[:3]
	bad := [][]int32{{1, int32(m.Config.Vocab), 2}}
	r := m.NewRunner(1)
	r.mu.Lock()
	r.free = 0 // until both wait
	r.mu.Unlock()
	var group sync.WaitGroup
	group.Go(func() {
		n, err := r.Run(t.Context(), make([]float32, 3*len(m.Config.Labels)), good, nil)
		assert.NoError(t, err)
		assert.Equal(t, 3, n)
	})
	group.Go(func() {
		_, err := r.Run(t.Context(), make([]float32, len(m.Config.Labels)), bad, nil)
		assert.ErrorContains(t, err, "tokenizer.json and config.json are of different models")
	})
	for waiting := 0; waiting < 2; {
		r.mu.Lock()
		if waiting = len(r.queue); waiting == 2 {
			r.free = 1
			r.changed.Broadcast()
		}
		r.mu.Unlock()
	}
	group.Wait()
}
