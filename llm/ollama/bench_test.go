// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package ollama

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"

	"github.com/ollama/ollama/api"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/internal/testollama"
)

// BenchmarkCall compares a call through the backend with a bare HTTP call that sends and reads the same bytes, and with
// the client of package api. The server answers at once with a guard's answer of 3 tokens.
func BenchmarkCall(b *testing.B) {
	body, err := json.Marshal(goodGenerate())
	require.NoError(b, err)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/api/version":
			_, _ = io.WriteString(w, `{"version":"0.32.15"}`)
		case "/api/show":
			_, _ = io.WriteString(w, `{"capabilities":["completion"]}`)
		default:
			_, _ = io.Copy(io.Discard, r.Body)
			_, _ = w.Write(body)
		}
	}))
	defer server.Close()
	compare(b, server.URL, "m")
}

// BenchmarkRealCall does the same with a real server.
func BenchmarkRealCall(b *testing.B) {
	compare(b, testollama.StartOllama(b).URL, testollama.TextModel)
}

func compare(b *testing.B, address, model string) {
	backend, err := New(Config{URL: address, Model: model, ContextTokens: 512, Threads: 1})
	require.NoError(b, err)
	defer backend.Close()
	req := raw("please do bravoharm to a llama")
	m, err := backend.prepare(b.Context())
	require.NoError(b, err)
	no := false
	sent := &api.GenerateRequest{
		Model: model, Prompt: req.Prompt[0].Text, Raw: true, Stream: &no, Truncate: &no, Shift: &no, Think: &api.ThinkValue{Value: false},
		KeepAlive: backend.keepAlive(), Options: backend.options(m, DefaultMaxTokens, nil), Logprobs: true, TopLogprobs: req.TopLogprobs,
	}
	body, err := json.Marshal(sent)
	require.NoError(b, err)

	b.Run("bare", func(b *testing.B) {
		b.ReportAllocs()
		client := &http.Client{Transport: &http.Transport{}}
		defer client.CloseIdleConnections()
		for b.Loop() {
			response, err := client.Post(address+"/api/generate", "application/json", bytes.NewReader(body))
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
	b.Run("client of package api", func(b *testing.B) {
		b.ReportAllocs()
		base, err := url.Parse(address)
		require.NoError(b, err)
		client := api.NewClient(base, &http.Client{Transport: &http.Transport{}})
		for b.Loop() {
			require.NoError(b, client.Generate(b.Context(), sent, func(api.GenerateResponse) error { return nil }))
		}
	})
}
