// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package openai

import (
	"encoding/json"
	"image/color"
	"io"
	"net/http"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/internal/backendtest"
)

func TestNewRefuses(t *testing.T) {
	for name, config := range map[string]Config{
		"no URL":                {Model: "m"},
		"no host":               {URL: "http://", Model: "m"},
		"another scheme":        {URL: "ftp://example.com", Model: "m"},
		"a key in the URL":      {URL: "https://user:sesame@example.com/v1", Model: "m"},
		"a key in the query":    {URL: "https://example.com/v1?key=sesame", Model: "m"},
		"a URL that is none":    {URL: "http://sesame\x00", Model: "m"},
		"no model":              {URL: "http://example.com"},
		"a negative number":     {URL: "http://example.com", Model: "m", MaxTokens: -1},
		"another negative one":  {URL: "http://example.com", Model: "m", Connections: -1},
		"an unknown name":       {URL: "http://example.com", Model: "m", MaxTokensName: "sesame"},
		"a member that is ours": {URL: "http://example.com", Model: "m", Extra: map[string]any{"temperature": 2}},
		"a prompt of its own":   {URL: "http://example.com", Model: "m", Extra: map[string]any{"messages": nil}},
	} {
		_, err := New(config)
		if assert.Error(t, err, name) {
			assert.NotContains(t, err.Error(), "sesame", name)
		}
	}
}

func TestAPIRoot(t *testing.T) {
	for url, want := range map[string]string{
		"http://127.0.0.1:8080":         "http://127.0.0.1:8080/v1",
		"http://127.0.0.1:8080/":        "http://127.0.0.1:8080/v1",
		"https://example.com/v1":        "https://example.com/v1",
		"https://example.com/openai/v2": "https://example.com/openai/v2",
		"nonsense":                      "nonsense",
	} {
		assert.Equal(t, want, apiRoot(url))
	}
}

func TestWhatIsSent(t *testing.T) {
	png := backendtest.Picture(t, "image/png", 16, color.Black)
	b, f := start(t, nil, func(c *Config) {
		c.Vision, c.MaxTokensName = true, "max_completion_tokens"
		c.Extra = map[string]any{"repetition_penalty": 1, "seed": 7}
	})
	_, err := b.Chat(t.Context(), llm.ChatRequest{
		Messages:  []llm.Message{{Role: "system", Content: "judge"}, {Role: "user", Content: "look", Images: []llm.Image{png}}},
		MaxTokens: 33, TopLogprobs: 5,
	})
	require.NoError(t, err)
	req := backendtest.Completion()
	req.Stop, req.MaxTokens = []string{"x"}, 5
	_, err = b.Complete(t.Context(), req)
	require.NoError(t, err)
	messages := f.calls[0]["messages"].([]any)
	delete(f.calls[0], "messages")
	assert.Equal(t, object{
		"model": "m", "stream": false, "temperature": 0.0, "seed": 7.0, "repetition_penalty": 1.0, "max_completion_tokens": 33.0, "logprobs": true, "top_logprobs": 5.0,
	}, f.calls[0])
	assert.Equal(t, object{"role": "system", "content": "judge"}, messages[0])
	parts := messages[1].(object)["content"].([]any)
	assert.Contains(t, parts[0].(object)["image_url"].(object)["url"], "data:image/png;base64,iVBORw0")
	assert.Equal(t, object{"type": "text", "text": "look"}, parts[1])
	assert.Equal(t, object{
		"model": "m", "stream": false, "temperature": 0.0, "seed": 7.0, "repetition_penalty": 1.0, "max_tokens": 5.0, "logprobs": 20.0, "prompt": backendtest.SecretPrompt, "stop": []any{"x"},
	}, f.calls[1])
}

func TestSchemaIsSent(t *testing.T) {
	b, f := start(t, func(f *fake) {
		f.serve = func(w http.ResponseWriter, _ *http.Request) {
			answer := goodChat()
			answer["choices"].([]any)[0].(object)["message"] = object{"role": "assistant", "content": "{\"a\":1}\n"}
			_ = json.NewEncoder(w).Encode(answer)
		}
	}, nil)
	req := llm.ChatRequest{Messages: backendtest.Chat().Messages, Schema: []byte(`{"type":"object"}`)}
	answer, err := b.Chat(t.Context(), req)
	require.NoError(t, err)
	assert.Equal(t, "{\"a\":1}\n", answer.Text)
	req.SchemaName = "verdict"
	_, err = b.Chat(t.Context(), req)
	require.NoError(t, err)
	for i, name := range []string{"answer", "verdict"} {
		assert.Equal(t, object{"type": "json_schema", "json_schema": object{"name": name, "strict": true, "schema": object{"type": "object"}}}, f.calls[i]["response_format"])
	}
}

func TestDescribe(t *testing.T) {
	b, _ := start(t, func(f *fake) {
		f.models = object{"data": []any{object{"id": "m", "max_model_len": 4096}}} // vLLM
	}, nil)
	about, err := b.Describe(t.Context())
	require.NoError(t, err)
	assert.Equal(t, llm.Model{Name: "m", Logprobs: true, ContextTokens: 4096}, about)
	_, err = b.Chat(t.Context(), llm.ChatRequest{Messages: []llm.Message{{Role: "user", Content: "look", Images: []llm.Image{backendtest.Picture(t, "image/png", 16, color.Black)}}}})
	assert.ErrorIs(t, err, llm.ErrUnsupported, "an image for a model that is not known to see")

	b, f := start(t, func(f *fake) { f.models = object{} }, func(c *Config) { c.SkipModelCheck, c.ContextTokens, c.Vision = true, 99, true })
	about, err = b.Describe(t.Context())
	require.NoError(t, err)
	assert.Equal(t, llm.Model{Name: "m", Vision: true, Logprobs: true, ContextTokens: 99}, about)
	assert.Empty(t, f.sent())
}

func TestTheServerIsAskedAnewAfterItWasAway(t *testing.T) {
	away := false
	b, f := start(t, func(f *fake) {
		f.serve = func(w http.ResponseWriter, r *http.Request) {
			if away {
				w.WriteHeader(500)
				return
			}
			_ = json.NewEncoder(w).Encode(goodChat())
		}
	}, nil)
	_, err := b.Chat(t.Context(), backendtest.Chat())
	require.NoError(t, err)
	away = true
	_, err = b.Chat(t.Context(), backendtest.Chat())
	assert.ErrorIs(t, err, llm.ErrUnavailable)
	away, f.models = false, object{"data": []any{object{"id": "other"}}}
	_, err = b.Chat(t.Context(), backendtest.Chat())
	assert.ErrorIs(t, err, llm.ErrModelNotFound)
}

func TestCountTokens(t *testing.T) {
	var sent object
	answer := `{"count":3,"max_model_len":4096,"tokens":[1,2,3]}` // vLLM
	b, _ := start(t, func(f *fake) {
		f.other = func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/tokenize" {
				http.NotFound(w, r)
				return
			}
			body, _ := io.ReadAll(r.Body)
			_ = json.Unmarshal(body, &sent)
			_, _ = io.WriteString(w, answer)
		}
	}, nil)
	n, err := b.CountTokens(t.Context(), "abc")
	require.NoError(t, err)
	assert.Equal(t, 3, n)
	assert.Equal(t, object{"model": "m", "prompt": "abc", "content": "abc", "add_special": true, "add_special_tokens": true, "parse_special": true}, sent)
	n, err = b.CountTokens(t.Context(), "")
	require.NoError(t, err)
	assert.Zero(t, n)
	for _, answer = range []string{`{}`, `{"tokens":[]}`, `{"tokens":3}`} {
		_, err = b.CountTokens(t.Context(), "abc")
		assert.ErrorIs(t, err, llm.ErrMalformed, answer)
	}
	b, _ = start(t, nil, nil)
	_, err = b.CountTokens(t.Context(), "abc")
	assert.ErrorIs(t, err, llm.ErrUnsupported)
}
