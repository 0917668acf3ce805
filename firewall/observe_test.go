// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// A log keeps events.
type log struct {
	mu     sync.Mutex
	events []Event
}

func (l *log) observe(_ context.Context, e Event) {
	l.mu.Lock()
	defer l.mu.Unlock()
	e.Duration = 0
	l.events = append(l.events, e)
}

func TestObserveGetsOneEventAScannerAndOneAVerdict(t *testing.T) {
	l := &log{}
	finding := Result{Decision: HumanReview, Score: 0.4, Findings: []Finding{{Part: "content"}, {Part: "content"}}}
	f := mustNew(t, Policy{
		Default: []Scanner{idle{"a", true}, Parallel(answers("b", finding), FailOpen(fails("c", errBroken))), ReviewInstead(answers("d", Result{Decision: Block}))},
		Observe: l.observe,
	})
	f.Scan(t.Context(), hello, nil)
	want := Event{Role: RoleUser, Decision: Allow, Bytes: hello.size()}
	with := func(name string, change func(*Event)) Event {
		e := want
		e.Scanner = name
		change(&e)
		return e
	}
	for i := range l.events {
		if err := l.events[i].Err; err != nil {
			require.ErrorIs(t, err, errBroken)
			require.Equal(t, "c", l.events[i].Scanner)
			l.events[i].Err = nil
		}
	}
	require.Equal(t, []Event{
		with("a", func(*Event) {}),
		with("b", func(e *Event) { e.Decision, e.Score, e.Findings = HumanReview, 0.4, 2 }),
		with("c", func(*Event) {}),
		with("d", func(e *Event) { e.Decision = HumanReview }),
		with("", func(e *Event) { e.Decision, e.Score, e.Findings = HumanReview, 0.4, 2 }),
	}, l.events)
}

func TestObserveIsToldOfMessagesThatNoScannerSaw(t *testing.T) {
	l := &log{}
	f := mustNew(t, Policy{Default: []Scanner{idle{"a", true}}, Observe: l.observe, MaxBytes: 10})
	f.Scan(t.Context(), Message{Role: RoleUser, Content: strings.Repeat("x", 11)}, nil)
	require.Len(t, l.events, 1)
	require.Equal(t, Block, l.events[0].Decision)
	require.Error(t, l.events[0].Err)
}

func TestObserveGetsOneVerdictAStream(t *testing.T) {
	for _, text := range []string{strings.Repeat("lorem ", 1000), "an attack"} {
		l := &log{}
		f := mustNew(t, Policy{Default: []Scanner{attacks()}, Observe: l.observe})
		_, _, err := stream(t, f, pieces(text, 10))
		verdicts := 0
		for _, e := range l.events {
			if e.Scanner == "" {
				verdicts++
				require.Equal(t, err == nil, e.Decision == Allow)
				require.Equal(t, len(text), e.Bytes)
			}
		}
		require.Equal(t, 1, verdicts)
	}
}

func TestEventsNeverCarryContentOrNamesOfTools(t *testing.T) {
	l := &log{}
	f := mustNew(t, Policy{Default: []Scanner{panics("a", "SECRET")}, Observe: l.observe, Exhaustive: true})
	f.Scan(t.Context(), Message{Role: RoleAssistant, Content: "SECRET", ToolCalls: []ToolCall{{Name: "SECRET", Arguments: raw(`{"SECRET":"SECRET`)}}}, nil)
	f.Scan(t.Context(), Message{Role: RoleAssistant, Content: "SECRET", ToolCalls: []ToolCall{{Name: "SECRET"}}}, nil)
	require.NotEmpty(t, l.events)
	require.NotContains(t, fmt.Sprintf("%+v", l.events), "SECRET")
}
