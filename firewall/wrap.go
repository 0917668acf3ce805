// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"
)

// A wrapper is one of the scanners of this file. They run on the goroutine
// that asks them, and run what they wrap with ask.
type wrapper interface{ wrapper() }

// Func returns a Scanner out of a function, which must be safe for concurrent
// use.
func Func(name string, scan func(context.Context, Input) (Result, error)) Scanner {
	return funcScanner{name, scan}
}

type funcScanner struct {
	name string
	scan func(context.Context, Input) (Result, error)
}

func (f funcScanner) Name() string { return f.name }

func (f funcScanner) Scan(ctx context.Context, in Input) (Result, error) { return f.scan(ctx, in) }

func (f funcScanner) validate() error {
	if f.scan == nil {
		return fmt.Errorf("Func %q: nil function: give it one", f.name)
	}
	return nil
}

// Unscanned returns a Scanner that allows everything, pictures included. Alone
// in a list, it says that a role is not scanned on purpose.
func Unscanned() Scanner { return unscanned{} }

type unscanned struct{}

func (unscanned) Name() string      { return "unscanned" }
func (unscanned) Bounded() bool     { return true }
func (unscanned) Window() int       { return 0 }
func (unscanned) ScansImages() bool { return true }

func (unscanned) Scan(context.Context, Input) (Result, error) { return Result{Decision: Allow}, nil }

// one is the part that all wrappers of a single scanner share.
type one struct{ inner Scanner }

func (one) wrapper()          {}
func (w one) Name() string    { return w.inner.Name() }
func (w one) Unwrap() Scanner { return w.inner }

// FailOpen returns a Scanner that allows the message when s fails, times out
// or panics. The failure stays visible in Result.Err. It does not allow what s
// refused, nor anything once the caller has cancelled.
func FailOpen(s Scanner) Scanner { return failOpen{one{s}} }

type failOpen struct{ one }

func (w failOpen) Scan(ctx context.Context, in Input) (Result, error) {
	var r Result
	err := ask(ctx, w.inner, &in, &r)
	if ctx.Err() != nil && context.Cause(ctx) != errTimeout {
		if err == nil && r.Decision == Allow && failures(&r) {
			err = context.Cause(ctx)
		}
		return r, err
	}
	if err != nil {
		settle(&r, err, Allow)
	}
	return rebuild(r, func(r *Result) {
		if r.failed {
			r.Decision, r.Score, r.Reason, r.failed = Allow, 0, "failed open", false
		}
	}), nil
}

// failures reports whether something in r has failed.
func failures(r *Result) bool {
	if r.Err != nil {
		return true
	}
	return slices.ContainsFunc(r.Results, func(r Result) bool { return failures(&r) })
}

// ReviewInstead returns a Scanner that asks for human review where s blocks.
// A failure of s is still one.
func ReviewInstead(s Scanner) Scanner { return reviewInstead{one{s}} }

type reviewInstead struct{ one }

func (w reviewInstead) Scan(ctx context.Context, in Input) (Result, error) {
	var r Result
	err := ask(ctx, w.inner, &in, &r)
	if err != nil && r.Decision != Block {
		return r, err
	}
	if err != nil {
		settle(&r, err, Block)
		r.failed = false
	}
	return rebuild(r, func(r *Result) {
		if r.Decision == Block && !r.failed {
			r.Decision = HumanReview
		}
	}), nil
}

// rebuild changes the leaves of r and sums them up again.
func rebuild(r Result, change func(*Result)) Result {
	if len(r.Results) == 0 {
		change(&r)
		return r
	}
	subs := make([]Result, len(r.Results))
	for i := range r.Results {
		subs[i] = rebuild(r.Results[i], change)
	}
	return sumUp(subs)
}

// Timeout returns a Scanner that fails when s takes longer than d, which counts
// instead of Policy.Timeout.
func Timeout(s Scanner, d time.Duration) Scanner { return timeout{one{s}, d} }

type timeout struct {
	one
	d time.Duration
}

func (w timeout) validate() error {
	if w.d <= 0 {
		return errors.New("Timeout: not positive: give it some time")
	}
	return nil
}

func (w timeout) Scan(ctx context.Context, in Input) (Result, error) {
	ctx, cancel := context.WithTimeoutCause(context.WithValue(ctx, limited{}, true), w.d, errTimeout)
	defer cancel()
	var r Result
	err := ask(ctx, w.inner, &in, &r)
	return r, err
}

// Parallel returns a Scanner that runs scanners at the same time. Its Result
// holds theirs in argument order. A Block cancels only those after it, whose
// results are left out, so that the outcome does not depend on timing.
func Parallel(scanners ...Scanner) Scanner { return parallel{slices.Clone(scanners)} }

const parallelName = "parallel"

type parallel struct{ inner []Scanner }

func (parallel) wrapper()            {}
func (parallel) Name() string        { return parallelName }
func (w parallel) Unwrap() []Scanner { return slices.Clone(w.inner) }

func (w parallel) validate() error {
	if len(w.inner) == 0 {
		return errors.New("Parallel: no scanners: give it some")
	}
	return nil
}

func (w parallel) Scan(ctx context.Context, in Input) (Result, error) {
	onError, exhaustive := Block, false
	if in.texts != nil && in.texts.onError.valid() {
		onError, exhaustive = in.texts.onError, in.texts.exhaustive
	}
	results := make([]Result, len(w.inner))
	cancels := make([]context.CancelFunc, len(w.inner))
	ctxs := make([]context.Context, len(w.inner))
	for i := range w.inner {
		ctxs[i], cancels[i] = context.WithCancel(ctx)
		defer cancels[i]()
	}
	var wg sync.WaitGroup
	for i, s := range w.inner {
		wg.Go(func() {
			err := ask(ctxs[i], s, &in, &results[i])
			settle(&results[i], err, onError)
			if results[i].blocks() && !exhaustive {
				for _, cancel := range cancels[i+1:] {
					cancel()
				}
			}
		})
	}
	wg.Wait()
	if i := slices.IndexFunc(results, Result.blocks); i >= 0 && !exhaustive {
		results = results[:i+1]
	}
	return sumUp(results), nil
}

// blocks reports whether a scanner has refused, rather than failed: FailOpen
// around a Parallel must not lose what those after a failure say.
func (r Result) blocks() bool { return r.Decision == Block && !r.failed }

// sumUp returns the result of a Parallel.
func sumUp(results []Result) Result {
	best := &results[strictest(results)]
	return Result{Scanner: parallelName, Decision: best.Decision, Score: best.Score,
		Reason: best.Reason, Results: results, failed: best.failed}
}
