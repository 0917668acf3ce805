// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llm

import (
	"cmp"
	"container/list"
	"context"
	"crypto/sha256"
	"errors"
	"slices"
	"sync"
	"time"
)

// What a GateConfig has for fields that are zero.
const (
	DefaultInFlight = 4
	DefaultCacheAge = 10 * time.Minute
)

// A GateConfig bounds what passes a [Gate].
type GateConfig struct {
	// InFlight is the most calls at a time; DefaultInFlight if zero. Further calls wait, first come first served, as
	// long as their contexts live. Ollama serves one at a time unless OLLAMA_NUM_PARALLEL says otherwise.
	InFlight int
	// CacheEntries is how many answers are kept, those used last; zero keeps none.
	CacheEntries int
	// CacheAge is how long an answer is kept; DefaultCacheAge if zero. A model that was replaced under the same name
	// is not noticed sooner.
	CacheAge time.Duration
}

// A Gate is a backend in front of another: it bounds the calls in flight, lets identical
// requests that are under way share one call, and keeps a few answers by the content of their requests.
// Errors are never kept. It is safe for concurrent use and starts no goroutines.
type Gate struct {
	backend Backend
	slots   chan struct{}
	size    int
	age     time.Duration

	mu      sync.Mutex
	flights map[key]*flight
	cache   map[key]*list.Element // of *kept
	recent  *list.List            // most recently used first
}

var (
	_ Backend      = (*Gate)(nil)
	_ Describer    = (*Gate)(nil)
	_ TokenCounter = (*Gate)(nil)
)

// A key is the hash of a request.
type key [sha256.Size]byte

// A flight is a call that is under way. What it came to may be read when done is closed.
type flight struct {
	done      chan struct{}
	answer    Completion
	err       error
	abandoned bool // its caller gave up, which says nothing to others
}

type kept struct {
	key    key
	answer Completion
	until  time.Time
}

// NewGate puts a gate in front of a backend.
func NewGate(backend Backend, config GateConfig) (*Gate, error) {
	if backend == nil || config.InFlight < 0 || config.CacheEntries < 0 || config.CacheAge < 0 {
		return nil, errors.New("llm: NewGate wants a backend and no negative numbers")
	}
	return &Gate{
		backend: backend, slots: make(chan struct{}, cmp.Or(config.InFlight, DefaultInFlight)),
		size: config.CacheEntries, age: cmp.Or(config.CacheAge, DefaultCacheAge),
		flights: map[key]*flight{}, cache: map[key]*list.Element{}, recent: list.New(),
	}, nil
}

// Complete passes the request on, unless an identical one is under way or its answer is kept.
func (g *Gate) Complete(ctx context.Context, req CompletionRequest) (Completion, error) {
	return g.do(ctx, completionKey(req), func() (Completion, error) { return g.backend.Complete(ctx, req) })
}

// Chat does the same for a chat.
func (g *Gate) Chat(ctx context.Context, req ChatRequest) (Completion, error) {
	return g.do(ctx, chatKey(req), func() (Completion, error) { return g.backend.Chat(ctx, req) })
}

// Describe asks the backend, if it is a [Describer].
func (g *Gate) Describe(ctx context.Context) (Model, error) {
	if d, ok := g.backend.(Describer); ok {
		return d.Describe(ctx)
	}
	return Model{}, ErrUnsupported
}

// CountTokens asks the backend, if it is a [TokenCounter], as one of the calls in flight.
func (g *Gate) CountTokens(ctx context.Context, text string) (int, error) {
	counter, ok := g.backend.(TokenCounter)
	if !ok {
		return 0, ErrUnsupported
	}
	if err := g.enter(ctx); err != nil {
		return 0, err
	}
	defer g.leave()
	return counter.CountTokens(ctx, text)
}

func (g *Gate) do(ctx context.Context, k key, call func() (Completion, error)) (Completion, error) {
	for {
		if err := ctx.Err(); err != nil {
			return Completion{}, err
		}
		g.mu.Lock()
		if answer, ok := g.lookUp(k); ok {
			g.mu.Unlock()
			return answer.clone(), nil
		}
		f, shared := g.flights[k]
		if !shared {
			f = &flight{done: make(chan struct{})}
			g.flights[k] = f
		}
		g.mu.Unlock()
		if !shared {
			return g.fly(ctx, k, f, call)
		}
		select {
		case <-ctx.Done():
			return Completion{}, ctx.Err()
		case <-f.done:
		}
		if !f.abandoned {
			return f.answer.clone(), f.err
		}
	}
}

// fly makes the call for all who wait for it. It runs in its caller's goroutine, with that caller's context; if
// that ends first, or the backend panics, the next who waits makes the call anew.
func (g *Gate) fly(ctx context.Context, k key, f *flight, call func() (Completion, error)) (answer Completion, err error) {
	f.abandoned = true
	defer func() {
		g.mu.Lock()
		delete(g.flights, k)
		if !f.abandoned && f.err == nil {
			g.keep(k, f.answer)
		}
		g.mu.Unlock()
		close(f.done)
	}()
	if err := g.enter(ctx); err != nil {
		return Completion{}, err
	}
	defer g.leave()
	answer, err = call()
	if err != nil {
		answer = Completion{}
	}
	f.answer, f.err = answer.clone(), err
	f.abandoned = err != nil && ctx.Err() != nil
	return answer, err
}

func (g *Gate) enter(ctx context.Context) error {
	select {
	case g.slots <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

func (g *Gate) leave() { <-g.slots }

// lookUp finds an answer that is kept; g.mu is held.
func (g *Gate) lookUp(k key) (Completion, bool) {
	element, ok := g.cache[k]
	if !ok {
		return Completion{}, false
	}
	entry := element.Value.(*kept)
	if !time.Now().Before(entry.until) {
		g.drop(element)
		return Completion{}, false
	}
	g.recent.MoveToFront(element)
	return entry.answer, true
}

// keep adds an answer; g.mu is held.
func (g *Gate) keep(k key, answer Completion) {
	if g.size == 0 {
		return
	}
	if old, ok := g.cache[k]; ok {
		g.drop(old)
	}
	g.cache[k] = g.recent.PushFront(&kept{key: k, answer: answer, until: time.Now().Add(g.age)})
	if g.recent.Len() > g.size {
		g.drop(g.recent.Back())
	}
}

func (g *Gate) drop(element *list.Element) {
	delete(g.cache, element.Value.(*kept).key)
	g.recent.Remove(element)
}

// clone keeps callers from changing each other's answers.
func (c Completion) clone() Completion {
	c.Tokens = slices.Clone(c.Tokens)
	for i := range c.Tokens {
		c.Tokens[i].Top = slices.Clone(c.Tokens[i].Top)
	}
	return c
}
