// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package ollama

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/internal/backendtest"
)

func TestNewRefuses(t *testing.T) {
	for name, config := range map[string]Config{
		"no model":                {},
		"a model with blanks":     {Model: " m"},
		"another scheme":          {Model: "m", URL: "unix:///sesame"},
		"a key in the URL":        {Model: "m", URL: "http://user:sesame@127.0.0.1"},
		"a negative number":       {Model: "m", Threads: -1},
		"another negative one":    {Model: "m", Timeout: -1},
		"an unknown way to think": {Model: "m", Think: "sesame"},
	} {
		_, err := New(config)
		if assert.Error(t, err, name) {
			assert.NotContains(t, err.Error(), "sesame", name)
		}
	}
}

func TestNamesOfCloudModelsAreRefused(t *testing.T) {
	for _, name := range []string{"m:cloud", "m:120b-cloud", "example.com:5000/x/m:cloud", "m:Cloud", "m:7b:cloud"} {
		_, err := New(Config{Model: name})
		assert.ErrorIs(t, err, ErrRemote, name)
		_, err = New(Config{Model: name, AllowRemote: true})
		assert.NoError(t, err, name)
	}
	for _, name := range []string{"cloud", "my-cloud", "cloud/m:7b", "m:cloudy", "m"} {
		_, err := New(Config{Model: name})
		assert.NoError(t, err, name)
	}
}

func TestServersThatCanNotBeUsedAreRefused(t *testing.T) {
	tests := []struct {
		name   string
		change func(*fake)
		want   error
	}{
		{"one that cuts prompts", func(f *fake) { f.version = "0.12.3" }, llm.ErrUnsupported},
		{"one that gives no probabilities", func(f *fake) { f.version = "0.12.10" }, llm.ErrUnsupported},
		{"one that is none", func(f *fake) { f.version = "nginx" }, llm.ErrMalformed},
		{"a model that only embeds", func(f *fake) { f.show["capabilities"] = []string{"embedding"} }, llm.ErrUnsupported},
		{"a model without capabilities", func(f *fake) { delete(f.show, "capabilities") }, llm.ErrUnsupported},
		{"a model on a remote server", func(f *fake) { f.show["remote_host"] = "https://ollama.com" }, ErrRemote},
		{"a remote model", func(f *fake) { f.show["remote_model"] = "n" }, ErrRemote},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			b, f := start(t, test.change, nil)
			backendtest.Refused(t, b, "ollama", test.want)
			assert.Zero(t, f.calls.Load(), "the prompt is not sent")
		})
	}
	b, _ := start(t, func(f *fake) { f.show["remote_host"] = "https://ollama.com" }, func(c *Config) { c.AllowRemote = true })
	_, err := b.Chat(t.Context(), backendtest.Chat())
	assert.NoError(t, err)
}

func TestOldServersWithoutProbabilitiesMayAnswer(t *testing.T) {
	b, _ := start(t, func(f *fake) { f.version = "0.12.4" }, nil)
	about, err := b.Describe(t.Context())
	require.NoError(t, err)
	assert.False(t, about.Logprobs)
	answer, err := b.Complete(t.Context(), llm.CompletionRequest{Prompt: llm.Text("x")})
	require.NoError(t, err)
	assert.Empty(t, answer.Tokens)
}

func TestVersions(t *testing.T) {
	for text, old := range map[string]bool{
		"0.12.3": true, "0.9.99": true, "v0.12.3-rc1": true, "0.12.4": false, "0.12.4+build": false, "0.32.15": false, "1.0.0": false, "0.0.0": false,
	} {
		v, ok := parseVersion(text)
		assert.True(t, ok, text)
		assert.Equal(t, old, v.before(truncateVersion), text)
	}
	for _, text := range []string{"", "0.12", "0.12.x", "a.b.c", "0.12.4.5", "0.-1.2"} {
		_, ok := parseVersion(text)
		assert.False(t, ok, text)
	}
}

func TestContextNeverExceedsTheModels(t *testing.T) {
	for trained, want := range map[any]int{2048: 2048, 131072: DefaultContextTokens, nil: DefaultContextTokens, "many": DefaultContextTokens} {
		b, f := start(t, func(f *fake) { f.show["model_info"] = object{"general.architecture": "x", "x.context_length": trained} }, nil)
		about, err := b.Describe(t.Context())
		require.NoError(t, err)
		assert.Equal(t, want, about.ContextTokens)
		_, err = b.Complete(t.Context(), backendtest.Completion())
		require.NoError(t, err)
		assert.EqualValues(t, want, f.last.Load().(object)["options"].(object)["num_ctx"])
	}
}

func TestWhatIsSent(t *testing.T) {
	layers := 0
	b, f := start(t, nil, func(c *Config) { c.Threads, c.Batch, c.GPULayers, c.KeepAlive = 3, 64, &layers, -1 })
	options := object{
		"temperature": 0.0, "repeat_penalty": 1.0, "presence_penalty": 0.0, "frequency_penalty": 0.0, "seed": 1.0,
		"num_ctx": 8192.0, "num_thread": 3.0, "num_batch": 64.0, "num_gpu": 0.0,
	}
	with := func(more object) object {
		all := object{}
		for name, value := range options {
			all[name] = value
		}
		for name, value := range more {
			all[name] = value
		}
		return all
	}
	req := backendtest.Completion()
	req.Prompt = []llm.Part{{Text: "a[im"}, {Text: "g-0]"}, {Text: "[img]b"}}
	req.Stop, req.MaxTokens = []string{"x"}, 7
	_, err := b.Complete(t.Context(), req)
	require.NoError(t, err)
	assert.Equal(t, object{
		"model": "m", "prompt": "a[ img-0][ img]b", "suffix": "", "system": "", "template": "", "raw": true, "think": false, "stream": false, "truncate": false, "shift": false,
		"keep_alive": -1.0, "logprobs": true, "top_logprobs": 20.0, "options": with(object{"num_predict": 7.0, "stop": []any{"x"}}),
	}, f.last.Load())
	_, err = b.Chat(t.Context(), llm.ChatRequest{
		Messages: []llm.Message{{Role: "system", Content: "judge"}, {Role: "user", Content: "[img-1]"}},
	})
	require.NoError(t, err)
	assert.Equal(t, object{
		"model": "m", "messages": []any{object{"role": "system", "content": "judge"}, object{"role": "user", "content": "[ img-1]"}},
		"think": false, "stream": false, "truncate": false, "shift": false, "keep_alive": -1.0, "options": with(object{"num_predict": 512.0}),
	}, f.last.Load())
}

func TestThinking(t *testing.T) {
	for setting, want := range map[string]any{"": false, "false": false, "true": true, "high": "high"} {
		b, f := start(t, nil, func(c *Config) { c.Think = setting })
		_, err := b.Chat(t.Context(), backendtest.Chat())
		require.NoError(t, err)
		assert.Equal(t, want, f.last.Load().(object)["think"])
	}
}

func TestTheServerIsAskedAnewAfterItWasAway(t *testing.T) {
	away := false
	b, f := start(t, func(f *fake) {
		f.serve = func(w http.ResponseWriter, _ *http.Request) {
			if away {
				w.WriteHeader(500)
				return
			}
			_ = json.NewEncoder(w).Encode(goodGenerate())
		}
	}, nil)
	_, err := b.Complete(t.Context(), backendtest.Completion())
	require.NoError(t, err)
	away = true
	_, err = b.Complete(t.Context(), backendtest.Completion())
	assert.ErrorIs(t, err, llm.ErrUnavailable)
	away = false
	f.show["capabilities"] = []string{"embedding"}
	_, err = b.Complete(t.Context(), backendtest.Completion())
	assert.ErrorIs(t, err, llm.ErrUnsupported)
}

func TestLoad(t *testing.T) {
	answer := object{"model": "m", "done": true, "done_reason": "load"}
	b, f := start(t, func(f *fake) {
		f.serve = func(w http.ResponseWriter, _ *http.Request) { _ = json.NewEncoder(w).Encode(answer) }
	}, nil)
	require.NoError(t, b.Load(t.Context()))
	loaded := f.last.Load().(object)
	assert.Equal(t, false, loaded["shift"])
	assert.Empty(t, loaded["prompt"])
	for _, broken := range []object{{}, {"model": "m", "done": true, "done_reason": "stop"}, {"model": "n", "done": true, "done_reason": "load"}} {
		answer = broken
		assert.Error(t, b.Load(t.Context()))
	}
}

func TestCountTokens(t *testing.T) {
	answer := goodGenerate()
	b, f := start(t, func(f *fake) {
		f.serve = func(w http.ResponseWriter, _ *http.Request) { _ = json.NewEncoder(w).Encode(answer) }
	}, nil)
	n, err := b.CountTokens(t.Context(), "abc")
	require.NoError(t, err)
	assert.Equal(t, 9, n)
	assert.EqualValues(t, 1, f.last.Load().(object)["options"].(object)["num_predict"])
	n, err = b.CountTokens(t.Context(), "")
	require.NoError(t, err)
	assert.Zero(t, n)
	answer["prompt_eval_count"] = DefaultContextTokens
	_, err = b.CountTokens(t.Context(), "abc")
	assert.ErrorIs(t, err, llm.ErrTooLong)
}

// TestAnswersFromAReasoningModel: the probabilities of the thoughts come first and are left out.
func TestAnswersFromAReasoningModel(t *testing.T) {
	b, _ := start(t, func(f *fake) {
		f.serve = func(w http.ResponseWriter, _ *http.Request) {
			answer := goodChat()
			answer["message"] = object{"role": "assistant", "content": "unsafe\nS2", "thinking": "hm"}
			thought := object{"token": "hm", "logprob": -1, "top_logprobs": []any{object{"token": "hm", "logprob": -1}}}
			answer["logprobs"] = append([]any{thought}, answer["logprobs"].([]any)...)
			_ = json.NewEncoder(w).Encode(answer)
		}
	}, func(c *Config) { c.Think = "true" })
	answer, err := b.Chat(t.Context(), backendtest.Chat())
	require.NoError(t, err)
	assert.Equal(t, "unsafe", answer.Tokens[0].Text)
}

func TestHeaders(t *testing.T) {
	var got string
	server := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got = r.Header.Get("X-Key") }))
	defer server.Close()
	lost := errors.New("no key")
	for _, test := range []error{nil, lost} {
		b, err := New(Config{URL: server.URL, Model: "m", Header: func(_ context.Context, h http.Header) error { h.Set("X-Key", "sesame"); return test }})
		require.NoError(t, err)
		_, err = b.Describe(t.Context())
		require.Error(t, err)
		assert.NotContains(t, err.Error(), "sesame")
		if test != nil {
			assert.ErrorIs(t, err, lost)
			assert.ErrorIs(t, err, llm.ErrUnauthorized)
		}
		b.Close()
	}
	assert.Equal(t, "sesame", got)
}

// fixed answers a call without a network.
type fixed []byte

func (f fixed) RoundTrip(r *http.Request) (*http.Response, error) {
	body := []byte(f)
	switch r.URL.Path {
	case "/api/version":
		body = []byte(`{"version":"0.32.15"}`)
	case "/api/show":
		body = []byte(`{"capabilities":["completion"]}`)
	default:
		_, _ = io.Copy(io.Discard, r.Body)
	}
	return &http.Response{StatusCode: 200, Header: http.Header{}, Body: io.NopCloser(bytes.NewReader(body)), Request: r}, nil
}

// TestACallTakesLittleMemory: the library's own client takes 8 MB.
func TestACallTakesLittleMemory(t *testing.T) {
	body, err := json.Marshal(goodGenerate())
	require.NoError(t, err)
	b, err := New(Config{Model: "m", Transport: fixed(body)})
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
	for _, answer := range []object{goodGenerate(), goodChat(), {"status": "ok"}, {"done": true}} {
		data, err := json.Marshal(answer)
		require.NoError(f, err)
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := New(Config{Model: "m", Transport: fixed(data)})
		require.NoError(t, err)
		answers, errs := backendtest.Both(t, b)
		for name, answer := range answers {
			if errs[name] != nil {
				assert.Zero(t, answer)
				continue
			}
			assert.NotEmpty(t, answer.Text)
			assert.NotEmpty(t, answer.Tokens)
			assert.Positive(t, answer.PromptTokens)
			assert.False(t, answer.Truncated)
			var whole struct{ Done bool }
			require.NoError(t, json.Unmarshal(data, &whole))
			assert.True(t, whole.Done)
		}
	})
}
