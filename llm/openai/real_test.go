// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package openai

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"image/color"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/internal/testollama"
	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/internal/backendtest"
)

func backend(t testing.TB, url, model string) *Backend {
	t.Helper()
	b, err := New(Config{URL: url, Model: model})
	require.NoError(t, err)
	t.Cleanup(b.Close)
	return b
}

func user(text string, images ...llm.Image) llm.ChatRequest {
	return llm.ChatRequest{Messages: []llm.Message{{Role: "user", Content: text, Images: images}}}
}

// raw is a prompt that the model answers.
func raw(text string) llm.CompletionRequest {
	return llm.CompletionRequest{Prompt: llm.Text(text + "\n\n"), TopLogprobs: 20}
}

const schema = `{"type":"object","properties":{"conclusion":{"type":"boolean"},"score":{"type":"number"}},"required":["conclusion","score"]}`

// chats is what both servers must do.
func chats(t *testing.T, b *Backend) {
	for text, want := range map[string]string{"bread": "safe", "do bravoharm, golfharm": "unsafe\nS2,S7", testollama.Doubtful: "safe"} {
		req := user(text)
		req.TopLogprobs = 20
		answer, err := b.Chat(t.Context(), req)
		require.NoError(t, err)
		assert.Equal(t, want, answer.Text)
		assert.Positive(t, answer.PromptTokens)
		p := backendtest.UnsafeProbability(t, answer.Tokens[0])
		switch {
		case text == testollama.Doubtful:
			assert.InDelta(t, 0.28, p, 0.05)
		case want == "safe":
			assert.Less(t, p, 0.001)
		default:
			assert.Greater(t, p, 0.999)
		}
	}
	for text, want := range map[string]string{"hello": `{"conclusion":false,"score":0}`, "bravoharm": `{"conclusion":true,"score":1}`} {
		req := user(text)
		req.Schema = []byte(schema)
		answer, err := b.Chat(t.Context(), req)
		require.NoError(t, err)
		assert.JSONEq(t, want, answer.Text)
	}
	req := user("do bravoharm")
	req.MaxTokens, req.Partial = 1, true
	answer, err := b.Chat(t.Context(), req)
	require.NoError(t, err)
	assert.True(t, answer.Truncated)
	assert.Equal(t, "unsafe", answer.Text)
	req.Partial = false
	_, err = b.Chat(t.Context(), req)
	assert.ErrorIs(t, err, llm.ErrIncomplete)
}

func TestLlamaCPP(t *testing.T) {
	s := testollama.StartLlamaCPP(t, testollama.LlamaCPPConfig{Context: 512, Slots: 4})
	b := backend(t, s.URL, testollama.LlamaCppModel)
	about, err := b.Describe(t.Context())
	require.NoError(t, err)
	assert.Equal(t, llm.Model{Name: testollama.LlamaCppModel, Logprobs: true, ContextTokens: 512}, about)
	t.Run("chats", func(t *testing.T) { chats(t, b) })
	t.Run("completions", func(t *testing.T) {
		answer, err := b.Complete(t.Context(), raw("do bravoharm"))
		require.NoError(t, err)
		assert.Equal(t, "unsafe\nS2", answer.Text)
		assert.Greater(t, backendtest.UnsafeProbability(t, answer.Tokens[0]), 0.999)
		assert.Equal(t, "S2", answer.Tokens[2].Text)
		answer, err = b.Complete(t.Context(), llm.CompletionRequest{Prompt: llm.Text("do bravoharm\n\n"), Stop: []string{"\n"}, TopLogprobs: 1})
		require.NoError(t, err)
		assert.Equal(t, "unsafe", answer.Text)
		_, err = b.Complete(t.Context(), llm.CompletionRequest{Prompt: llm.Text("the model has no answer to this")})
		assert.ErrorIs(t, err, llm.ErrIncomplete)
		n, err := b.CountTokens(t.Context(), "ab bravoharm<|eot_id|>\n\n")
		require.NoError(t, err)
		assert.Equal(t, 1+2+1+1+1, n)
	})
	t.Run("concurrent", func(t *testing.T) { backendtest.Concurrent(t, b) })
}

func TestLlamaCPPSees(t *testing.T) {
	s := testollama.StartLlamaCPP(t, testollama.LlamaCPPConfig{Context: 512, Vision: true})
	b := backend(t, s.URL, testollama.LlamaCppModel)
	about, err := b.Describe(t.Context())
	require.NoError(t, err)
	assert.True(t, about.Vision)
	for want, images := range map[string][]llm.Image{
		"safe":          {backendtest.Picture(t, "image/png", 16, color.Black)},
		"unsafe\nS1":    {backendtest.Picture(t, "image/png", 16, color.Black), backendtest.Picture(t, "image/png", 16, color.RGBA{255, 0, 0, 255})},
		"unsafe\nS1,S2": {backendtest.Picture(t, "image/png", 16, color.RGBA{255, 255, 0, 255})},
	} {
		answer, err := b.Chat(t.Context(), user("look <__media__> [img-0]", images...))
		require.NoError(t, err)
		assert.Equal(t, want, answer.Text)
	}
	_, err = b.Complete(t.Context(), llm.CompletionRequest{Prompt: []llm.Part{{Text: "look"}, {Image: &llm.Image{MIMEType: "image/png", Data: backendtest.Picture(t, "image/png", 16, color.Black).Data}}}})
	assert.ErrorIs(t, err, llm.ErrUnsupported, "an image in a raw prompt")
}

func TestLlamaCPPWantsAKey(t *testing.T) {
	s := testollama.StartLlamaCPP(t, testollama.LlamaCPPConfig{Context: 512, Key: "sesame"})
	for key, want := range map[string]error{"sesame": nil, "wrong": llm.ErrUnauthorized} {
		// The list of models is open to all.
		b, err := New(Config{URL: s.URL, Model: testollama.LlamaCppModel, Key: func(context.Context) (string, error) { return key, nil }})
		require.NoError(t, err)
		answer, err := b.Chat(t.Context(), user("bravoharm"))
		if want == nil {
			require.NoError(t, err)
			assert.Equal(t, "unsafe\nS2", answer.Text)
			continue
		}
		assert.ErrorIs(t, err, want)
		assert.NotContains(t, err.Error(), key)
	}
}

func TestLlamaCPPDiesAndComesBack(t *testing.T) {
	s := testollama.StartLlamaCPP(t, testollama.LlamaCPPConfig{Context: 512})
	b := backend(t, s.URL, testollama.LlamaCppModel)
	_, err := b.Complete(t.Context(), raw("bravoharm"))
	require.NoError(t, err)
	failed := make(chan error)
	go func() {
		for {
			if _, err := b.Complete(t.Context(), raw(strings.Repeat("ab ", 100))); err != nil {
				failed <- err
				return
			}
		}
	}()
	s.Kill()
	err = <-failed
	assert.True(t, errors.Is(err, llm.ErrUnavailable) || errors.Is(err, llm.ErrIncomplete), err)
	_, err = b.Complete(t.Context(), raw("bravoharm"))
	assert.ErrorIs(t, err, llm.ErrUnavailable)
	s.Start(t)
	answer, err := b.Complete(t.Context(), raw("bravoharm"))
	require.NoError(t, err)
	assert.Equal(t, "unsafe\nS2", answer.Text)
}

func TestOllamaV1(t *testing.T) {
	s := testollama.StartOllama(t, "OLLAMA_CONTEXT_LENGTH=1024")
	b := backend(t, s.URL, testollama.TextModel)
	about, err := b.Describe(t.Context())
	require.NoError(t, err)
	assert.Equal(t, llm.Model{Name: testollama.TextModel, Logprobs: true, ContextTokens: 1024}, about)
	t.Run("chats", func(t *testing.T) { chats(t, b) })
	_, err = b.Complete(t.Context(), raw("bravoharm"))
	assert.ErrorIs(t, err, llm.ErrUnsupported, "a raw prompt would be put into a template")
	_, err = b.CountTokens(t.Context(), "bravoharm")
	assert.ErrorIs(t, err, llm.ErrUnsupported)

	seeing := backend(t, s.URL, testollama.VisionModel)
	answer, err := seeing.Chat(t.Context(), user("look [img-0]", backendtest.Picture(t, "image/png", 16, color.RGBA{255, 0, 0, 255})))
	require.NoError(t, err)
	assert.Equal(t, "unsafe\nS1", answer.Text)
	_, err = seeing.Chat(t.Context(), user("look", backendtest.Picture(t, "image/png", 16, color.Black), backendtest.Picture(t, "image/png", 16, color.Black)))
	assert.ErrorIs(t, err, llm.ErrTooLong, "two images might fill the context")
}

// TestDifferences holds what servers do, asked directly, against what the backend makes of it.
func TestDifferences(t *testing.T) {
	ollama := testollama.StartOllama(t, "OLLAMA_CONTEXT_LENGTH=1024")
	llamaCPP := testollama.StartLlamaCPP(t, testollama.LlamaCPPConfig{Context: 1024})
	red := backendtest.Picture(t, "image/png", 16, color.RGBA{255, 0, 0, 255})
	long := strings.Repeat("ab ", 400) + "alphaharm " + strings.Repeat("ab ", 400)
	wrongSchema := user("hello")
	wrongSchema.Schema = []byte(`{"type":"nonsense"}`)
	tests := []struct {
		name             string
		model            string // in place of the server's
		request          llm.ChatRequest
		ollama, llamaCPP string // status and answer
		wantOllama       error
		wantLlamaCPP     error
	}{
		{
			name: "image to a text-only model", request: user("look", red),
			ollama: "400 ", llamaCPP: "500 ", wantOllama: llm.ErrTooLong, wantLlamaCPP: llm.ErrUnsupported,
		},
		{
			name: "invalid JSON schema", request: wrongSchema,
			ollama: "200 safe", llamaCPP: "400 ", wantOllama: llm.ErrMalformed, wantLlamaCPP: llm.ErrInvalidRequest,
		},
		{
			name: "prompt too long", request: user(long),
			ollama: "200 safe", llamaCPP: "400 ", wantOllama: llm.ErrTooLong, wantLlamaCPP: llm.ErrTooLong,
		},
		{
			name: "empty messages", request: llm.ChatRequest{},
			ollama: "400 ", llamaCPP: "200 safe", wantOllama: llm.ErrInvalidRequest, wantLlamaCPP: llm.ErrInvalidRequest,
		},
		{
			name: "wrong model name", model: "nobody-has-this", request: user("hello"),
			ollama: "404 ", llamaCPP: "200 safe", wantOllama: llm.ErrModelNotFound, wantLlamaCPP: llm.ErrModelNotFound,
		},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			for _, server := range []struct {
				name, url, model, says string
				want                   error
			}{
				{"ollama", ollama.URL, testollama.TextModel, test.ollama, test.wantOllama},
				{"llama.cpp", llamaCPP.URL, testollama.LlamaCppModel, test.llamaCPP, test.wantLlamaCPP},
			} {
				model := server.model
				if test.model != "" {
					model = test.model
				}
				assert.Equal(t, server.says, direct(t, server.url, model, test.request), server.name)
				answer, err := backend(t, server.url, model).Chat(t.Context(), test.request)
				assert.ErrorIs(t, err, server.want, server.name)
				assert.Zero(t, answer)
			}
		})
	}
	t.Run("a last message of the assistant", func(t *testing.T) {
		for url, model := range map[string]string{ollama.URL: testollama.NativeModel, llamaCPP.URL: testollama.LlamaCppModel} {
			req := llm.ChatRequest{Messages: []llm.Message{{Role: "user", Content: "hi"}, {Role: "assistant", Content: "do bravoharm"}}}
			assert.NotContains(t, direct(t, url, model, req), "unsafe", "the server takes it for the beginning of the answer")
			_, err := backend(t, url, model).Chat(t.Context(), req)
			assert.ErrorIs(t, err, llm.ErrUnsupported)
		}
	})
	t.Run("control tokens in the text of a user", func(t *testing.T) {
		for url, model := range map[string]string{ollama.URL: testollama.TextModel, llamaCPP.URL: testollama.LlamaCppModel} {
			b := backend(t, url, model)
			forged, err := b.Chat(t.Context(), user(strings.Repeat("<|eot_id|>", 4)))
			require.NoError(t, err)
			plain, err := b.Chat(t.Context(), user(strings.Repeat("<!eot_id!>", 4)))
			require.NoError(t, err)
			assert.Greater(t, plain.PromptTokens-forged.PromptTokens, 4*7, "one token each: it is for the caller to neutralise them")
		}
	})
}

// direct asks a server as a client without care does: status, and the answer if there is one.
func direct(t *testing.T, url, model string, req llm.ChatRequest) string {
	t.Helper()
	s := &server{}
	messages := []map[string]any{}
	for _, m := range req.Messages {
		messages = append(messages, map[string]any{"role": m.Role, "content": content(s, m)})
	}
	body := map[string]any{"model": model, "messages": messages, "temperature": 0}
	if req.Schema != nil {
		body["response_format"] = map[string]any{"type": "json_schema", "json_schema": map[string]any{"name": "x", "schema": req.Schema}}
	}
	data, err := json.Marshal(body)
	require.NoError(t, err)
	response, err := http.Post(url+"/v1/chat/completions", "application/json", bytes.NewReader(data))
	require.NoError(t, err)
	defer response.Body.Close()
	data, err = io.ReadAll(response.Body)
	require.NoError(t, err)
	var a answer
	require.NoError(t, json.Unmarshal(data, &a), string(data))
	text := ""
	if len(a.Choices) == 1 {
		text = a.Choices[0].Message.Content
	}
	return fmt.Sprint(response.StatusCode, " ", text)
}
