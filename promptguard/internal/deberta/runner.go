// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package deberta

import (
	"context"
	"fmt"
	"slices"
	"sync"
)

// batchRows is how many rows a pass takes at least, where so many wait: with
// fewer, reading the weights costs more than multiplying with them.
const batchRows = 512

// A Runner runs a model for any number of callers on a bounded number of
// threads. Sequences that wait, whoever they belong to, share a pass. It is
// safe for concurrent use and has no goroutine of its own: those who wait do
// the work.
type Runner struct {
	model   *Model
	threads int

	mu      sync.Mutex
	changed *sync.Cond
	free    int        // threads
	queue   []*request // with sequences that no pass has taken

	batches, requests sync.Pool // of *batch and *request
}

// request is the sequences of one caller.
type request struct {
	sequences [][]int32
	logits    []float32
	stop      func(i int, logits []float32) bool

	next    int    // the first sequence that no pass has taken
	end     int    // those from here on are not wanted any more
	running int    // sequences in passes
	done    []bool // by sequence
	checked int    // up to here, stop has been asked
	err     error
}

// settled reports whether nothing of the request is left to do.
func (r *request) settled() bool { return r.running == 0 && (r.next >= r.end || r.err != nil) }

// waiting reports whether a pass can take a sequence of the request.
func (r *request) waiting() bool { return r.err == nil && r.next < r.end }

// NewRunner returns a Runner that uses no more than so many threads, at least one.
func (m *Model) NewRunner(threads int) *Runner {
	r := &Runner{model: m, threads: max(1, threads)}
	r.free = r.threads
	r.changed = sync.NewCond(&r.mu)
	r.batches.New = func() any { return new(batch) }
	r.requests.New = func() any { return new(request) }
	return r
}

// Threads returns the bound on threads.
func (r *Runner) Threads() int { return r.threads }

// Run computes the logits of sequences and asks stop about each, in order, once
// it and all before it are computed. When stop returns true, those after it are
// left out. Run returns how many sequences stop was asked about: what they are
// and say does not depend on timing, on the threads or on other callers.
//
// logits has room for all; stop sees its part. It runs under a lock, and must
// be quick.
func (r *Runner) Run(ctx context.Context, logits []float32, sequences [][]int32, stop func(i int, logits []float32) bool) (int, error) {
	if err := ctx.Err(); err != nil {
		return 0, err
	}
	if len(sequences) == 0 {
		return 0, nil
	}
	q := r.requests.Get().(*request)
	done := slices.Grow(q.done[:0], len(sequences))[:len(sequences)]
	clear(done)
	*q = request{sequences: sequences, logits: logits, stop: stop, end: len(sequences), done: done}
	forget := context.AfterFunc(ctx, func() { r.fail(q, context.Cause(ctx)) })
	defer func() {
		if forget() { // else fail may still run
			q.sequences, q.logits, q.stop = nil, nil, nil
			r.requests.Put(q)
		}
	}()

	r.mu.Lock()
	if q.err == nil { // else the context has ended since, and nobody would take it out
		r.queue = append(r.queue, q)
	}
	helpers := min(r.threads, q.passes()) - 1
	r.changed.Broadcast()
	r.mu.Unlock()

	var group sync.WaitGroup
	for range helpers {
		group.Go(func() { r.work(q) })
	}
	r.work(q)
	group.Wait()
	r.mu.Lock() // the context may end at this moment
	defer r.mu.Unlock()
	return q.checked, q.err
}

// passes returns about how many passes a request fills.
func (q *request) passes() int {
	rows := 0
	for _, s := range q.sequences[min(q.next, q.end):q.end] {
		rows += len(s)
	}
	return max(1, (rows+batchRows/2)/batchRows)
}

// fail ends a request with an error, unless it has one.
func (r *Runner) fail(q *request, err error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if q.err == nil {
		q.err = err
	}
	r.leave(q)
	r.changed.Broadcast()
}

// work runs passes until the request needs no more: first those that the
// request waits in line for, then it waits for those that others run.
func (r *Runner) work(q *request) {
	b := r.batches.Get().(*batch)
	defer r.batches.Put(b)
	r.mu.Lock()
	defer r.mu.Unlock()
	for !q.settled() {
		if r.free == 0 || !q.waiting() {
			r.changed.Wait()
			continue
		}
		threads := r.fill(b)
		r.free -= threads
		r.mu.Unlock()
		b.run(r.model, threads)
		r.mu.Lock()
		r.free += threads
		r.deliver(b)
		r.changed.Broadcast()
	}
}

// batch is the sequences of one pass.
type batch struct {
	items     []item
	sequences [][]int32
	logits    []float32
	errs      []error // by item
}

// item is a sequence of a request.
type item struct {
	*request
	at int
}

// fill takes sequences that wait, those of whoever came first first, and
// returns on how many threads they should run.
func (r *Runner) fill(b *batch) int {
	b.items, b.sequences = b.items[:0], b.sequences[:0]
	rows := 0
	for len(r.queue) > 0 {
		q := r.queue[0]
		for q.waiting() {
			n := len(q.sequences[q.next])
			if rows > 0 && rows+n > batchRows {
				return r.share()
			}
			b.items = append(b.items, item{q, q.next})
			b.sequences = append(b.sequences, q.sequences[q.next])
			rows += n
			q.next++
			q.running++
		}
		r.leave(q)
	}
	return r.share()
}

// share returns how many of the free threads a pass takes: all, unless more passes wait.
func (r *Runner) share() int {
	waiting := 1
	for _, q := range r.queue {
		waiting += q.passes()
	}
	return max(1, r.free/waiting)
}

// leave takes a request out of the queue if no more of it can be taken.
func (r *Runner) leave(q *request) {
	if q.waiting() {
		return
	}
	for i := range r.queue {
		if r.queue[i] == q {
			r.queue = append(r.queue[:i], r.queue[i+1:]...)
			return
		}
	}
}

// run computes the logits of a batch. Sequences that can't be computed don't
// take the others with them: after an error each is run by itself.
func (b *batch) run(m *Model, threads int) {
	n, labels := len(b.items), len(m.Config.Labels)
	logits := resize(&b.logits, n*labels)
	b.errs = append(b.errs[:0], make([]error, n)...)
	err := protected(m, logits, b.sequences, threads)
	if err == nil {
		return
	}
	for i := range b.items {
		if n > 1 {
			err = protected(m, logits[i*labels:(i+1)*labels], b.sequences[i:i+1], threads)
		}
		b.errs[i] = err
	}
}

// protected makes an error of a panic.
func protected(m *Model, logits []float32, sequences [][]int32, threads int) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("deberta: panic: %v", p)
		}
	}()
	return m.Logits(logits, sequences, threads)
}

// deliver hands out the logits of a batch.
func (r *Runner) deliver(b *batch) {
	labels := len(r.model.Config.Labels)
	for i, it := range b.items {
		q := it.request
		q.running--
		if b.errs[i] != nil {
			if q.err == nil {
				q.err = b.errs[i]
			}
			r.leave(q)
			continue
		}
		copy(q.logits[it.at*labels:(it.at+1)*labels], b.logits[i*labels:])
		q.done[it.at] = true
	}
	for i := range b.items {
		q := b.items[i].request
		for q.err == nil && q.checked < q.end && q.done[q.checked] {
			at := q.checked
			q.checked++
			if q.stop != nil && q.stop(at, q.logits[at*labels:(at+1)*labels]) {
				q.end = q.checked
				r.leave(q)
			}
		}
	}
	clear(b.items) // keep no caller's memory
	clear(b.sequences)
}
