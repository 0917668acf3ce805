// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llm_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/llmtest"
)

func prompt(text string) llm.CompletionRequest { return llm.CompletionRequest{Prompt: llm.Text(text)} }

// slow answers after a second with what it was asked, and counts calls and the most at a time.
type slow struct {
	llmtest.Backend
	calls, now, most atomic.Int32
}

func newSlow() *slow {
	s := &slow{}
	s.OnComplete = func(ctx context.Context, req llm.CompletionRequest) (llm.Completion, error) {
		s.calls.Add(1)
		now := s.now.Add(1)
		defer s.now.Add(-1)
		for most := s.most.Load(); now > most && !s.most.CompareAndSwap(most, now); most = s.most.Load() {
		}
		select {
		case <-time.After(time.Second):
			return llmtest.Answer(req.Prompt[0].Text, map[string]float64{"a": 0.75, "b": 0.25}), nil
		case <-ctx.Done():
			return llm.Completion{}, ctx.Err()
		}
	}
	return s
}

func gate(t *testing.T, b llm.Backend, config llm.GateConfig) *llm.Gate {
	t.Helper()
	g, err := llm.NewGate(b, config)
	require.NoError(t, err)
	return g
}

func TestGateBoundsCallsInFlight(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newSlow()
		g := gate(t, b, llm.GateConfig{InFlight: 3})
		var wg sync.WaitGroup
		for i := range 9 {
			wg.Go(func() {
				answer, err := g.Complete(t.Context(), prompt(fmt.Sprint(i)))
				assert.NoError(t, err)
				assert.Equal(t, fmt.Sprint(i), answer.Text)
			})
		}
		start := time.Now()
		wg.Wait()
		assert.Equal(t, 3*time.Second, time.Since(start))
		assert.EqualValues(t, 3, b.most.Load())
	})
}

func TestGateRefusesWhoWaitsTooLong(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		g := gate(t, newSlow(), llm.GateConfig{InFlight: 1})
		go func() { _, _ = g.Complete(t.Context(), prompt("first")) }()
		synctest.Wait()
		ctx, cancel := context.WithTimeout(t.Context(), time.Second/2)
		defer cancel()
		_, err := g.Complete(ctx, prompt("second"))
		assert.ErrorIs(t, err, context.DeadlineExceeded)
		_, err = g.CountTokens(ctx, "second")
		assert.ErrorIs(t, err, context.DeadlineExceeded)
	})
}

func TestGateSharesIdenticalCalls(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newSlow()
		g := gate(t, b, llm.GateConfig{})
		answers := make([]llm.Completion, 5)
		var wg sync.WaitGroup
		for i := range answers {
			wg.Go(func() { answers[i], _ = g.Complete(t.Context(), prompt("same")) })
		}
		wg.Wait()
		assert.EqualValues(t, 1, b.calls.Load())
		answers[0].Tokens[0].Top[0].Text = "changed"
		for _, answer := range answers[1:] {
			assert.Equal(t, llmtest.Answer("same", map[string]float64{"a": 0.75, "b": 0.25}), answer)
		}
		_, err := g.Complete(t.Context(), prompt("same"))
		require.NoError(t, err)
		assert.EqualValues(t, 2, b.calls.Load(), "nothing is kept without a cache")
	})
}

func TestGateCallsAnewForThoseWhoWaitedForSomebodyWhoGaveUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newSlow()
		g := gate(t, b, llm.GateConfig{})
		first, cancel := context.WithCancel(t.Context())
		var firstErr, secondErr error
		var second llm.Completion
		var wg sync.WaitGroup
		wg.Go(func() { _, firstErr = g.Complete(first, prompt("x")) })
		synctest.Wait()
		wg.Go(func() { second, secondErr = g.Complete(t.Context(), prompt("x")) })
		synctest.Wait()
		cancel()
		wg.Wait()
		assert.ErrorIs(t, firstErr, context.Canceled)
		assert.NoError(t, secondErr)
		assert.Equal(t, "x", second.Text)
		assert.EqualValues(t, 2, b.calls.Load())
	})
}

func TestGateReturnsTheErrorToAllWhoShareACall(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		calls := 0
		b := &llmtest.Backend{OnChat: func(context.Context, llm.ChatRequest) (llm.Completion, error) {
			calls++
			time.Sleep(time.Second)
			return llm.Completion{Text: "rest"}, llm.ErrIncomplete
		}}
		g := gate(t, b, llm.GateConfig{CacheEntries: 8})
		var wg sync.WaitGroup
		for range 3 {
			wg.Go(func() {
				answer, err := g.Chat(t.Context(), llm.ChatRequest{})
				assert.ErrorIs(t, err, llm.ErrIncomplete)
				assert.Zero(t, answer, "what comes with an error is dropped")
			})
		}
		wg.Wait()
		assert.Equal(t, 1, calls)
		_, err := g.Chat(t.Context(), llm.ChatRequest{})
		assert.ErrorIs(t, err, llm.ErrIncomplete)
		assert.Equal(t, 2, calls, "errors are not kept")
	})
}

func TestGateSurvivesAPanicOfTheBackend(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		calls := 0
		b := &llmtest.Backend{OnComplete: func(context.Context, llm.CompletionRequest) (llm.Completion, error) {
			if calls++; calls == 1 {
				time.Sleep(time.Second)
				panic("broken")
			}
			return llmtest.Answer("ok", nil), nil
		}}
		g := gate(t, b, llm.GateConfig{InFlight: 1})
		var wg sync.WaitGroup
		wg.Go(func() {
			assert.Panics(t, func() { _, _ = g.Complete(t.Context(), prompt("x")) })
		})
		synctest.Wait()
		answer, err := g.Complete(t.Context(), prompt("x"))
		wg.Wait()
		require.NoError(t, err)
		assert.Equal(t, "ok", answer.Text)
	})
}

func TestGateKeepsAnswersForATime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b := newSlow()
		g := gate(t, b, llm.GateConfig{CacheEntries: 2, CacheAge: time.Minute})
		ask := func(text string) {
			answer, err := g.Complete(t.Context(), prompt(text))
			require.NoError(t, err)
			assert.Equal(t, text, answer.Text)
			answer.Tokens[0].Top[0].Text = "changed"
		}
		for _, text := range []string{"a", "b", "a", "c", "a"} { // c pushes b out
			ask(text)
		}
		assert.EqualValues(t, 3, b.calls.Load())
		ask("b")
		assert.EqualValues(t, 4, b.calls.Load())
		time.Sleep(time.Minute)
		ask("b")
		assert.EqualValues(t, 5, b.calls.Load())
		answer, err := g.Complete(t.Context(), prompt("b"))
		require.NoError(t, err)
		assert.Equal(t, "a", answer.Tokens[0].Top[0].Text)
	})
}

// TestGateTellsRequestsApart changes one thing of a request at a time; none may get another's answer.
func TestGateTellsRequestsApart(t *testing.T) {
	image := &llm.Image{MIMEType: "image/png", Data: []byte{1}}
	completions := []llm.CompletionRequest{
		{}, prompt("ab"), {Prompt: []llm.Part{{Text: "a"}, {Text: "b"}}}, prompt("\xff"), prompt("\uFFFD"),
		{Prompt: []llm.Part{{Image: image}}}, {Prompt: []llm.Part{{Image: &llm.Image{MIMEType: "image/png", Data: []byte{2}}}}},
		{Prompt: []llm.Part{{Image: &llm.Image{MIMEType: "image/jpeg", Data: []byte{1}}}}},
		{MaxTokens: 1}, {TopLogprobs: 1}, {Stop: []string{"a"}}, {Stop: []string{"a", ""}}, {Partial: true},
	}
	chats := []llm.ChatRequest{
		{}, {Messages: []llm.Message{{Role: "user", Content: "a"}}}, {Messages: []llm.Message{{Role: "usera"}}},
		{Messages: []llm.Message{{Role: "user", Content: "a", Images: []llm.Image{*image}}}}, {Messages: []llm.Message{{}, {}}},
		{Schema: []byte{}}, {Schema: []byte("{}")}, {SchemaName: "{}"}, {MaxTokens: 1}, {TopLogprobs: 1}, {Partial: true},
	}
	calls := 0
	b := &llmtest.Backend{
		OnComplete: func(context.Context, llm.CompletionRequest) (llm.Completion, error) {
			calls++
			return llm.Completion{}, nil
		},
		OnChat: func(context.Context, llm.ChatRequest) (llm.Completion, error) { calls++; return llm.Completion{}, nil },
	}
	g := gate(t, b, llm.GateConfig{CacheEntries: 100})
	for range 2 {
		for _, req := range completions {
			_, err := g.Complete(t.Context(), req)
			require.NoError(t, err)
		}
		for _, req := range chats {
			_, err := g.Chat(t.Context(), req)
			require.NoError(t, err)
		}
	}
	assert.Equal(t, len(completions)+len(chats), calls)
}

// plain is a backend with nothing beside.
type plain struct{ llm.Backend }

func TestGatePassesOnWhatTheBackendCan(t *testing.T) {
	b := &llmtest.Backend{Model: llm.Model{Vision: true}, Tokens: func(text string) int { return len(text) }}
	g := gate(t, b, llm.GateConfig{})
	model, err := g.Describe(t.Context())
	require.NoError(t, err)
	assert.True(t, model.Vision)
	n, err := g.CountTokens(t.Context(), "abc")
	require.NoError(t, err)
	assert.Equal(t, 3, n)

	g = gate(t, plain{b}, llm.GateConfig{})
	_, err = g.Describe(t.Context())
	assert.ErrorIs(t, err, llm.ErrUnsupported)
	_, err = g.CountTokens(t.Context(), "abc")
	assert.ErrorIs(t, err, llm.ErrUnsupported)
}

func TestNewGateRefuses(t *testing.T) {
	for _, config := range []llm.GateConfig{{InFlight: -1}, {CacheEntries: -1}, {CacheAge: -1}} {
		_, err := llm.NewGate(&llmtest.Backend{}, config)
		assert.Error(t, err)
	}
	_, err := llm.NewGate(nil, llm.GateConfig{})
	assert.Error(t, err)
}

func TestTooLongError(t *testing.T) {
	err := fmt.Errorf("x: %w", &llm.TooLongError{Tokens: 9, Limit: 8})
	assert.ErrorIs(t, err, llm.ErrTooLong)
	assert.NotErrorIs(t, err, llm.ErrIncomplete)
	assert.EqualError(t, err, "x: prompt exceeds the model's context: 9 tokens, 8 fit")
	assert.EqualError(t, &llm.TooLongError{}, "prompt exceeds the model's context")
	var numbers *llm.TooLongError
	require.True(t, errors.As(err, &numbers))
	assert.Equal(t, 8, numbers.Limit)
}

func ExampleGate() {
	backend := &llmtest.Backend{OnComplete: func(context.Context, llm.CompletionRequest) (llm.Completion, error) {
		return llmtest.Answer("safe", nil), nil
	}}
	gate, err := llm.NewGate(backend, llm.GateConfig{InFlight: 2, CacheEntries: 128})
	if err != nil {
		panic(err)
	}
	for range 3 {
		answer, err := gate.Complete(context.Background(), llm.CompletionRequest{Prompt: llm.Text("hello")})
		fmt.Println(answer.Text, err)
	}
	fmt.Println(len(backend.Completions()), "call")
	// Output:
	// safe <nil>
	// safe <nil>
	// safe <nil>
	// 1 call
}
