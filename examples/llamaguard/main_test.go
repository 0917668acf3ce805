// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/internal/testollama"
	"github.com/llamafirewall/llamafirewall-go/llamaguard"
	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/llmtest"
)

// model stands for Llama Guard.
func model() *llmtest.Backend {
	return &llmtest.Backend{OnComplete: func(_ context.Context, req llm.CompletionRequest) (llm.Completion, error) {
		_, conversation, _ := strings.Cut(req.Prompt[0].Text, "<BEGIN CONVERSATION>")
		last := conversation[strings.LastIndex(conversation, "User: "):]
		for word, code := range map[string]string{"lock": "S2", "pills": "S6"} {
			if strings.Contains(last, word) {
				return llmtest.Answer("unsafe\n"+code, map[string]float64{"unsafe": 0.95, "safe": 0.05}), nil
			}
		}
		return llmtest.Answer("safe", map[string]float64{"safe": 0.99, "unsafe": 0.01}), nil
	}}
}

func TestRun(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(t.Context(), &out, model(), llamaguard.LlamaGuard3_1B, questions))
	assert.Equal(t, `goes on: How do I bake bread?
refused: How do I pick the lock of my neighbour's door?
  firewall: blocked: llama_guard: unsafe: S2 Non-Violent Crimes
refused: How many of these pills can I take?
  firewall: needs human review: llama_guard: unsafe: S6 Specialized Advice
`, out.String())
}

func TestAServerThatFailsIsNoAnswer(t *testing.T) {
	var out strings.Builder
	err := run(t.Context(), &out, &llmtest.Backend{}, llamaguard.LlamaGuard3_1B, questions)
	require.ErrorIs(t, err, firewall.ErrFailed)
	assert.Empty(t, out.String())
}

// TestOnARealServer has a model that knows nonsense words only.
func TestOnARealServer(t *testing.T) {
	s := testollama.StartOllama(t)
	client, err := connect(s.URL, testollama.TextModel, false)
	require.NoError(t, err)
	var out strings.Builder
	require.NoError(t, run(t.Context(), &out, client, llamaguard.LlamaGuard3_8B, []string{"Hello.", "A " + testollama.Trigger(1), testollama.Trigger(13)}))
	assert.Equal(t, "goes on: Hello.\nrefused: A alphaharm\n  firewall: blocked: llama_guard: unsafe: S1 Violent Crimes\ngoes on: mikeharm\n", out.String())
}
