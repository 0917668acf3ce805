// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package promptguard

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/promptguard/internal/deberta"
)

// A Sequence is a window of a text, framed by [CLS] and [SEP].
type Sequence struct {
	IDs  []int32 // tokens
	Text string  // what the tokens stand for, for servers that have a tokenizer of their own
}

// A Backend runs the model elsewhere: see package promptguard/remote. It must
// be safe for concurrent use and must not keep the sequences.
type Backend interface {
	// Infer returns the logits of each sequence by label, or an error: never
	// fewer or others. It gives up when ctx ends.
	Infer(ctx context.Context, batch []Sequence) ([][]float32, error)
}

// A TextBackend is a Backend that reads the texts of sequences and not their
// tokens, when ReadsText returns true.
type TextBackend interface {
	Backend
	ReadsText() bool
}

// Batch is the greatest number of sequences that a Scanner gives a Backend at a time.
const Batch = 16

// engine is what a scanner runs its windows with: see [deberta.Runner.Run].
type engine interface {
	Run(ctx context.Context, logits []float32, sequences [][]int32, stop func(i int, logits []float32) bool) (int, error)
}

// Infer returns the logits of sequences that somebody else has made, so that
// a server can be built around a Scanner. Scanner is a [Backend].
func (s *Scanner) Infer(ctx context.Context, batch []Sequence) ([][]float32, error) {
	release, err := s.use()
	if err != nil {
		return nil, err
	}
	defer release()
	labels := len(s.bundle.config.Labels)
	logits := make([]float32, labels*len(batch))
	sequences := make([][]int32, len(batch))
	out := make([][]float32, len(batch))
	for i := range batch {
		sequences[i] = batch[i].IDs
		out[i] = logits[i*labels : (i+1)*labels : (i+1)*labels]
	}
	engine := s.engine
	if engine == nil {
		engine = &remoteEngine{backend: s.config.Backend, labels: labels, threads: s.config.Threads, texts: textsOf(batch)}
	}
	if _, err := engine.Run(ctx, logits, sequences, nil); err != nil {
		return nil, fmt.Errorf("promptguard: %w", err)
	}
	return out, nil
}

func textsOf(batch []Sequence) []string {
	texts := make([]string, len(batch))
	for i := range batch {
		texts[i] = batch[i].Text
	}
	return texts
}

var _ Backend = (*Scanner)(nil)
var _ engine = (*deberta.Runner)(nil)

// remoteEngine runs windows on a backend, some batches at a time.
type remoteEngine struct {
	backend Backend
	labels  int
	threads int // requests at a time
	texts   []string
}

// Run is that of deberta.Runner: stop is asked in order, and what comes after
// the batch in which it says so is not asked for.
func (r *remoteEngine) Run(ctx context.Context, logits []float32, sequences [][]int32, stop func(i int, logits []float32) bool) (int, error) {
	done := 0
	for lo := 0; lo < len(sequences); lo += Batch * r.threads {
		hi := min(len(sequences), lo+Batch*r.threads)
		if err := r.round(ctx, logits, sequences, lo, hi); err != nil {
			return done, err
		}
		for ; done < hi; done++ {
			if stop != nil && stop(done, logits[done*r.labels:(done+1)*r.labels]) {
				return done + 1, nil
			}
		}
	}
	return done, nil
}

// round asks for the sequences from lo up to hi, with one request for each batch.
func (r *remoteEngine) round(ctx context.Context, logits []float32, sequences [][]int32, lo, hi int) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	errs := make([]error, r.threads)
	var group sync.WaitGroup
	for k := 0; lo < hi; k++ {
		from, to := lo, min(hi, lo+Batch)
		lo = to
		group.Go(func() {
			if errs[k] = r.batch(ctx, logits, sequences, from, to); errs[k] != nil {
				cancel() // the scan has failed: nobody needs the others
			}
		})
	}
	group.Wait()
	var first error
	for _, err := range errs { // the cause, rather than those that it cancelled
		if err != nil && (first == nil || errors.Is(first, context.Canceled)) {
			first = err
		}
	}
	return first
}

func (r *remoteEngine) batch(ctx context.Context, logits []float32, sequences [][]int32, from, to int) error {
	batch := make([]Sequence, 0, to-from)
	for i := from; i < to; i++ {
		s := Sequence{IDs: sequences[i]}
		if i < len(r.texts) {
			s.Text = r.texts[i]
		}
		batch = append(batch, s)
	}
	rows, err := r.backend.Infer(ctx, batch)
	if err != nil {
		return fmt.Errorf("backend: %w", err)
	}
	if len(rows) != len(batch) {
		return fmt.Errorf("backend: %d answers to %d sequences", len(rows), len(batch))
	}
	for i, row := range rows {
		if len(row) != r.labels {
			return fmt.Errorf("backend: %d logits, the model has %d labels", len(row), r.labels)
		}
		for _, v := range row {
			if v-v != 0 {
				return errors.New("backend: a logit is not finite")
			}
		}
		copy(logits[(from+i)*r.labels:], row)
	}
	return nil
}
