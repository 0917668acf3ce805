// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewalltest

import (
	"bytes"
	"context"
	"encoding/json"
	"maps"
	"slices"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// A Recorder is a scanner that keeps copies of what it was asked and lets
// another scanner answer. Its method Observe serves as Policy.Observe. It is
// safe for concurrent use.
type Recorder struct {
	scanner firewall.Scanner

	mu     sync.Mutex
	inputs []Recorded
	events []firewall.Event
}

// Recorded is what a [Recorder] was asked to scan.
type Recorded struct {
	Message firewall.Message
	Past    firewall.Trace
}

// Record returns a Recorder around a scanner; its name is the scanner's.
func Record(s firewall.Scanner) *Recorder { return &Recorder{scanner: s} }

// Name returns the name of the scanner that answers.
func (r *Recorder) Name() string { return r.scanner.Name() }

// Unwrap returns the scanner that answers.
func (r *Recorder) Unwrap() firewall.Scanner { return r.scanner }

// Scan records the input and lets the scanner answer.
func (r *Recorder) Scan(ctx context.Context, in firewall.Input) (firewall.Result, error) {
	recorded := Recorded{Message: cloneMessage(in.Message), Past: cloneTrace(in.Past)}
	r.mu.Lock()
	r.inputs = append(r.inputs, recorded)
	r.mu.Unlock()
	return r.scanner.Scan(ctx, in)
}

// Observe records an event.
func (r *Recorder) Observe(_ context.Context, e firewall.Event) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.events = append(r.events, e)
}

// Inputs returns what was scanned so far, in the order in which it came.
func (r *Recorder) Inputs() []Recorded {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.inputs)
}

// Events returns the events that were observed so far.
func (r *Recorder) Events() []firewall.Event {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.events)
}

func cloneTrace(t firewall.Trace) firewall.Trace {
	out := slices.Clone(t)
	for i := range out {
		out[i] = cloneMessage(out[i])
	}
	return out
}

func cloneMessage(m firewall.Message) firewall.Message {
	m.Images = slices.Clone(m.Images)
	for i := range m.Images {
		m.Images[i].Data = bytes.Clone(m.Images[i].Data)
	}
	m.ToolCalls = slices.Clone(m.ToolCalls)
	for i, call := range m.ToolCalls {
		m.ToolCalls[i].Arguments = bytes.Clone(call.Arguments)
		m.ToolCalls[i].Extra = cloneExtra(call.Extra)
	}
	m.Tools = slices.Clone(m.Tools)
	for i, tool := range m.Tools {
		m.Tools[i].Schema = bytes.Clone(tool.Schema)
		m.Tools[i].Extra = cloneExtra(tool.Extra)
	}
	m.Extra = cloneExtra(m.Extra)
	return m
}

func cloneExtra(extra map[string]json.RawMessage) map[string]json.RawMessage {
	extra = maps.Clone(extra)
	for key, value := range extra {
		extra[key] = bytes.Clone(value)
	}
	return extra
}
