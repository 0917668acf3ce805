// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
)

// An idle scanner allows everything.
type idle struct {
	name    string
	bounded bool
}

func (s idle) Name() string  { return s.name }
func (s idle) Bounded() bool { return s.bounded }
func (s idle) Window() int   { return 0 }

func (idle) Scan(context.Context, Input) (Result, error) { return Result{Decision: Allow}, nil }

// BenchmarkScan measures the firewall's own cost, with three scanners that do
// nothing.
func BenchmarkScan(b *testing.B) {
	text := Message{Role: RoleUser, Content: strings.Repeat("hello world ", 16)}
	call := Message{Role: RoleAssistant, ToolCalls: []ToolCall{{ID: "call_1", Name: "search",
		Arguments: json.RawMessage(`{"query": "weather in Paris", "limit": 10, "tags": ["a", "b"]}`)}}}
	for _, bb := range []struct {
		name    string
		bounded bool
		m       Message
	}{
		{"bounded/text", true, text},
		{"bounded/call", true, call},
		{"unbounded/text", false, text},
	} {
		b.Run(bb.name, func(b *testing.B) {
			f := mustNew(b, Policy{Default: []Scanner{idle{"a", bb.bounded}, idle{"b", bb.bounded}, idle{"c", bb.bounded}}})
			ctx := b.Context()
			b.ReportAllocs()
			for b.Loop() {
				if f.Scan(ctx, bb.m, nil).Decision != Allow {
					b.Fatal("refused")
				}
			}
		})
	}
}

// BenchmarkSession measures a conversation of 1000 messages.
func BenchmarkSession(b *testing.B) {
	f := mustNew(b, Policy{Default: []Scanner{idle{"a", true}}})
	b.ReportAllocs()
	for b.Loop() {
		s := f.NewSession()
		for range 1000 {
			if _, err := s.Add(b.Context(), Message{Role: RoleUser, Content: "hello world"}); err != nil {
				b.Fatal(err)
			}
		}
	}
}
