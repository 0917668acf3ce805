// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package openai

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/internal/testollama"
	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/internal/backendtest"
)

// fixed answers a call without a network.
type fixed []byte

func (f fixed) RoundTrip(r *http.Request) (*http.Response, error) {
	status, body := http.StatusOK, []byte(f)
	switch {
	case strings.HasSuffix(r.URL.Path, "/models"):
		body = []byte(`{"data":[{"id":"m"}]}`)
	case !strings.HasSuffix(r.URL.Path, "/completions"):
		status = http.StatusNotFound
	default:
		_, _ = io.Copy(io.Discard, r.Body)
	}
	return &http.Response{StatusCode: status, Header: http.Header{}, Body: io.NopCloser(bytes.NewReader(body)), Request: r}, nil
}

func TestACallTakesLittleMemory(t *testing.T) {
	body, err := json.Marshal(goodCompletion())
	require.NoError(t, err)
	b, err := New(Config{URL: "http://server.test", Model: "m", Transport: fixed(body)})
	require.NoError(t, err)
	call := func() {
		_, err := b.Complete(t.Context(), backendtest.Completion())
		require.NoError(t, err)
	}
	call()
	var before, after runtime.MemStats
	const calls = 100
	runtime.ReadMemStats(&before)
	for range calls {
		call()
	}
	runtime.ReadMemStats(&after)
	assert.Less(t, (after.TotalAlloc-before.TotalAlloc)/calls, uint64(50_000))
}

// FuzzAnswer: whatever a server sends, an answer is whole or refused.
func FuzzAnswer(f *testing.F) {
	for _, answer := range []object{goodCompletion(), goodChat(), {"status": "ok"}, {"choices": []any{object{"finish_reason": "stop"}}}} {
		data, err := json.Marshal(answer)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := New(Config{URL: "http://server.test", Model: "m", Transport: fixed(data)})
		require.NoError(t, err)
		answers, errs := backendtest.Both(t, b)
		for name, answer := range answers {
			if errs[name] != nil {
				assert.Zero(t, answer)
				continue
			}
			assert.NotEmpty(t, answer.Text)
			assert.NotEmpty(t, answer.Tokens)
			assert.False(t, answer.Truncated)
			assert.True(t, bytes.Contains(bytes.ToLower(data), []byte("stop")) || bytes.Contains(data, []byte("\\u")))
		}
	})
}

// BenchmarkRealCall compares a call through the backend with a bare HTTP call of the same bytes to the same llama.cpp server.
func BenchmarkRealCall(b *testing.B) {
	s := testollama.StartLlamaCPP(b, testollama.LlamaCPPConfig{Context: 512})
	backend := backend(b, s.URL, testollama.LlamaCppModel)
	req := llm.CompletionRequest{Prompt: raw("please do bravoharm to a llama").Prompt, TopLogprobs: 20}
	body := backend.body("max_tokens", DefaultMaxTokens)
	body["prompt"], body["logprobs"] = req.Prompt[0].Text, req.TopLogprobs
	data, err := json.Marshal(body)
	require.NoError(b, err)
	b.Run("bare", func(b *testing.B) {
		b.ReportAllocs()
		client := &http.Client{Transport: &http.Transport{}}
		defer client.CloseIdleConnections()
		for b.Loop() {
			response, err := client.Post(s.URL+"/v1/completions", "application/json", bytes.NewReader(data))
			require.NoError(b, err)
			_, err = io.ReadAll(response.Body)
			require.NoError(b, err)
			response.Body.Close()
		}
	})
	b.Run("backend", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			_, err := backend.Complete(b.Context(), req)
			require.NoError(b, err)
		}
	})
}
