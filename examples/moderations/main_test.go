// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/internal/testollama"
	"github.com/llamafirewall/llamafirewall-go/llamaguard"
	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/llmtest"
	"github.com/llamafirewall/llamafirewall-go/llm/ollama"
)

// result is what a client of OpenAI's API reads.
type result struct {
	Flagged    bool
	Categories map[string]bool
	Scores     map[string]float64 `json:"category_scores"`
}

func moderate(t *testing.T, client llm.Completer, input any) (int, []result) {
	t.Helper()
	handler, err := newHandler(client, llamaguard.LlamaGuard3_8B)
	require.NoError(t, err)
	server := httptest.NewServer(handler)
	defer server.Close()
	body, err := json.Marshal(map[string]any{"model": "omni-moderation-latest", "input": input})
	require.NoError(t, err)
	response, err := http.Post(server.URL+"/v1/moderations", "application/json", bytes.NewReader(body))
	require.NoError(t, err)
	defer response.Body.Close()
	var answer struct{ Results []result }
	require.NoError(t, json.NewDecoder(response.Body).Decode(&answer))
	return response.StatusCode, answer.Results
}

func TestModerations(t *testing.T) {
	model := &llmtest.Backend{OnComplete: func(_ context.Context, req llm.CompletionRequest) (llm.Completion, error) {
		if strings.Contains(req.Prompt[0].Text, "User: I hate them all") {
			return llmtest.Answer("unsafe\nS10", map[string]float64{"unsafe": 0.8, "safe": 0.2}), nil
		}
		return llmtest.Answer("safe", map[string]float64{"safe": 0.99, "unsafe": 0.01}), nil
	}}
	status, results := moderate(t, model, []string{"How do I bake bread?", "I hate them all"})
	assert.Equal(t, http.StatusOK, status)
	require.Len(t, results, 2)
	assert.False(t, results[0].Flagged)
	assert.True(t, results[1].Flagged)
	assert.True(t, results[1].Categories["hate"])
	assert.InDelta(t, 0.8, results[1].Scores["hate"], 1e-9)
	assert.False(t, results[1].Categories["violence"])
}

func TestAServerThatFailsFlagsNothingAndClearsNothing(t *testing.T) {
	status, results := moderate(t, &llmtest.Backend{}, "How do I bake bread?")
	assert.Equal(t, http.StatusServiceUnavailable, status)
	assert.Empty(t, results)
}

func TestOnARealServer(t *testing.T) {
	s := testollama.StartOllama(t)
	backend, err := ollama.New(ollama.Config{URL: s.URL, Model: testollama.TextModel, Threads: 1})
	require.NoError(t, err)
	defer backend.Close()
	status, results := moderate(t, backend, []string{"Hello.", testollama.Trigger(11)})
	assert.Equal(t, http.StatusOK, status)
	require.Len(t, results, 2)
	assert.False(t, results[0].Flagged)
	assert.True(t, results[1].Categories["self-harm"])
	assert.True(t, results[1].Categories["S11"])
}
