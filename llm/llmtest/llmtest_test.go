// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llmtest_test

import (
	"context"
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/llmtest"
)

func TestZeroBackendRefuses(t *testing.T) {
	var b llmtest.Backend
	_, err := b.Complete(t.Context(), llm.CompletionRequest{MaxTokens: 3})
	assert.ErrorIs(t, err, llm.ErrUnsupported)
	_, err = b.Chat(t.Context(), llm.ChatRequest{MaxTokens: 4})
	assert.ErrorIs(t, err, llm.ErrUnsupported)
	_, err = b.CountTokens(t.Context(), "x")
	assert.ErrorIs(t, err, llm.ErrUnsupported)
	assert.Equal(t, []llm.CompletionRequest{{MaxTokens: 3}}, b.Completions())
	assert.Equal(t, []llm.ChatRequest{{MaxTokens: 4}}, b.Chats())
}

func TestContextWins(t *testing.T) {
	b := llmtest.Backend{OnComplete: func(context.Context, llm.CompletionRequest) (llm.Completion, error) {
		return llmtest.Answer("safe", nil), nil
	}, Tokens: func(string) int { return 1 }}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := b.Complete(ctx, llm.CompletionRequest{})
	assert.ErrorIs(t, err, context.Canceled)
	_, err = b.Describe(ctx)
	assert.ErrorIs(t, err, context.Canceled)
	_, err = b.CountTokens(ctx, "x")
	assert.ErrorIs(t, err, context.Canceled)
}

func TestAnswer(t *testing.T) {
	answer := llmtest.Answer("unsafe\nS2", map[string]float64{"safe": 0.25, "unsafe": 0.5, "no": 0.25})
	require.Len(t, answer.Tokens, 1)
	assert.Equal(t, llm.Token{Text: "unsafe", Logprob: math.Log(0.5), Top: []llm.Alternative{
		{Text: "unsafe", Logprob: math.Log(0.5)}, {Text: "no", Logprob: math.Log(0.25)}, {Text: "safe", Logprob: math.Log(0.25)},
	}}, answer.Tokens[0])
}

func ExampleBackend() {
	backend := &llmtest.Backend{OnChat: func(_ context.Context, req llm.ChatRequest) (llm.Completion, error) {
		return llmtest.Answer("hello, "+req.Messages[0].Content, nil), nil
	}}
	answer, err := backend.Chat(context.Background(), llm.ChatRequest{Messages: []llm.Message{{Role: "user", Content: "Ada"}}})
	fmt.Println(answer.Text, err)
	// Output: hello, Ada <nil>
}
