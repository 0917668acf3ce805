// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"container/list"
	"context"
	"crypto/sha256"
	"errors"
	"slices"
	"sync"
)

// Cached returns a Scanner that remembers the last size results of s. s sees
// no Past, so that a result depends on the message alone. Failures are not
// kept.
func Cached(s Scanner, size int) Scanner {
	return &cached{one: one{s}, size: size, byKey: make(map[[sha256.Size]byte]*list.Element)}
}

type cached struct {
	one
	size int

	mu     sync.Mutex
	recent list.List // of entry, the one used last in front
	byKey  map[[sha256.Size]byte]*list.Element
}

type entry struct {
	key [sha256.Size]byte
	r   Result
}

func (c *cached) validate() error {
	if c.size <= 0 {
		return errors.New("Cached: size not positive: give it some room")
	}
	return nil
}

func (c *cached) Scan(ctx context.Context, in Input) (Result, error) {
	key := messageDigest(&in.Message)
	if r, ok := c.get(key); ok {
		return r, nil
	}
	in.Past = nil
	var r Result
	err := ask(ctx, c.inner, &in, &r)
	if err == nil && !failures(&r) {
		c.put(key, r.clone())
	}
	return r, err
}

func (c *cached) get(key [sha256.Size]byte) (Result, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.byKey[key]
	if !ok {
		return Result{}, false
	}
	c.recent.MoveToFront(e)
	r := e.Value.(entry).r.clone()
	r.took = 0
	return r, true
}

func (c *cached) put(key [sha256.Size]byte, r Result) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, ok := c.byKey[key]; ok {
		return
	}
	c.byKey[key] = c.recent.PushFront(entry{key, r})
	if c.recent.Len() > c.size {
		oldest := c.recent.Back()
		c.recent.Remove(oldest)
		delete(c.byKey, oldest.Value.(entry).key)
	}
}

// clone returns a copy of r that shares no memory with it.
func (r Result) clone() Result {
	r.Findings = slices.Clone(r.Findings)
	r.Edits = slices.Clone(r.Edits)
	r.Results = slices.Clone(r.Results)
	for i := range r.Results {
		r.Results[i] = r.Results[i].clone()
	}
	return r
}

// OnlyTools returns a Scanner for which the calls of all other tools are
// blank. What is not a call is scanned as it is, outputs of tools included.
func OnlyTools(s Scanner, tools ...string) Scanner {
	return onlyTools{one{s}, slices.Clone(tools)}
}

type onlyTools struct {
	one
	tools []string
}

func (w onlyTools) validate() error {
	if len(w.tools) == 0 {
		return errors.New("OnlyTools: no tools: name some")
	}
	return nil
}

func (w onlyTools) Scan(ctx context.Context, in Input) (Result, error) {
	other := func(c ToolCall) bool { return !slices.Contains(w.tools, c.Name) }
	if slices.ContainsFunc(in.Message.ToolCalls, other) {
		m := in.Message
		m.ToolCalls = slices.Clone(m.ToolCalls)
		for i, c := range m.ToolCalls {
			if other(c) {
				m.ToolCalls[i] = ToolCall{}
			}
		}
		blanked, err := NewInput(m, in.Past)
		if err != nil {
			return Result{}, err
		}
		if in.texts != nil {
			blanked.texts.frame = in.texts.frame
		}
		in = blanked
	}
	var r Result
	err := ask(ctx, w.inner, &in, &r)
	return r, err
}
