// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package llmtest has a backend whose answers a test writes down.
package llmtest

import (
	"context"
	"fmt"
	"maps"
	"math"
	"slices"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/llm"
)

// A Backend answers with its functions and remembers what it was asked. The zero value
// refuses each call with [llm.ErrUnsupported]. It is safe for concurrent use if its
// functions are; the fields must not change after the first call.
type Backend struct {
	// OnComplete and OnChat answer; nil refuses.
	OnComplete func(ctx context.Context, req llm.CompletionRequest) (llm.Completion, error)
	OnChat     func(ctx context.Context, req llm.ChatRequest) (llm.Completion, error)
	// Model is what Describe returns.
	Model llm.Model
	// Tokens counts for CountTokens; nil refuses.
	Tokens func(text string) int

	mu          sync.Mutex
	completions []llm.CompletionRequest
	chats       []llm.ChatRequest
}

var (
	_ llm.Backend      = (*Backend)(nil)
	_ llm.Describer    = (*Backend)(nil)
	_ llm.TokenCounter = (*Backend)(nil)
)

// Complete answers with OnComplete. A context that is done wins.
func (b *Backend) Complete(ctx context.Context, req llm.CompletionRequest) (llm.Completion, error) {
	b.mu.Lock()
	b.completions = append(b.completions, req)
	b.mu.Unlock()
	if err := ctx.Err(); err != nil {
		return llm.Completion{}, err
	}
	if b.OnComplete == nil {
		return llm.Completion{}, fmt.Errorf("llmtest: completion: %w", llm.ErrUnsupported)
	}
	return b.OnComplete(ctx, req)
}

// Chat answers with OnChat. A context that is done wins.
func (b *Backend) Chat(ctx context.Context, req llm.ChatRequest) (llm.Completion, error) {
	b.mu.Lock()
	b.chats = append(b.chats, req)
	b.mu.Unlock()
	if err := ctx.Err(); err != nil {
		return llm.Completion{}, err
	}
	if b.OnChat == nil {
		return llm.Completion{}, fmt.Errorf("llmtest: chat: %w", llm.ErrUnsupported)
	}
	return b.OnChat(ctx, req)
}

// Describe returns Model.
func (b *Backend) Describe(ctx context.Context) (llm.Model, error) { return b.Model, ctx.Err() }

// CountTokens counts with Tokens.
func (b *Backend) CountTokens(ctx context.Context, text string) (int, error) {
	if b.Tokens == nil {
		return 0, fmt.Errorf("llmtest: count tokens: %w", llm.ErrUnsupported)
	}
	return b.Tokens(text), ctx.Err()
}

// Completions returns the requests that Complete got, in order.
func (b *Backend) Completions() []llm.CompletionRequest {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Clone(b.completions)
}

// Chats returns the requests that Chat got, in order.
func (b *Backend) Chats() []llm.ChatRequest {
	b.mu.Lock()
	defer b.mu.Unlock()
	return slices.Clone(b.chats)
}

// Answer makes a completion of one text. With probabilities of the first token, that token has these as
// alternatives, likeliest first, and is the likeliest of them.
func Answer(text string, first map[string]float64) llm.Completion {
	answer := llm.Completion{Text: text, CompletionTokens: 1}
	if len(first) == 0 {
		return answer
	}
	names := slices.SortedFunc(maps.Keys(first), func(a, b string) int {
		switch {
		case first[a] > first[b]:
			return -1
		case first[a] < first[b]:
			return 1
		case a < b:
			return -1
		}
		return 1
	})
	token := llm.Token{Text: names[0], Logprob: math.Log(first[names[0]])}
	for _, name := range names {
		token.Top = append(token.Top, llm.Alternative{Text: name, Logprob: math.Log(first[name])})
	}
	answer.Tokens = []llm.Token{token}
	return answer
}
