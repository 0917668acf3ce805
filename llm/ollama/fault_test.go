// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package ollama

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/internal/backendtest"
)

// object is JSON to be.
type object = map[string]any

// goodGenerate and goodChat are whole answers, to be broken in one place.
func goodGenerate() object {
	return object{
		"model": "m", "response": "unsafe\nS2", "done": true, "done_reason": "stop", "prompt_eval_count": 9, "eval_count": 4,
		"logprobs": []any{
			object{"token": "unsafe", "logprob": -0.1, "top_logprobs": []any{object{"token": "unsafe", "logprob": -0.1}, object{"token": "safe", "logprob": -2.4}}},
			object{"token": "\n", "logprob": 0, "top_logprobs": []any{object{"token": "\n", "logprob": 0}}},
			object{"token": "S2", "logprob": 0, "top_logprobs": []any{object{"token": "S2", "logprob": 0}}},
		},
	}
}

func goodChat() object {
	answer := goodGenerate()
	answer["message"] = object{"role": "assistant", "content": answer["response"]}
	delete(answer, "response")
	return answer
}

// A fake is an Ollama whose answers to calls a test may replace.
type fake struct {
	version string
	show    object
	serve   http.HandlerFunc // nil answers well
	calls   atomic.Int32
	last    atomic.Value // object: the last call
}

func (f *fake) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	reply := func(o object) { _ = json.NewEncoder(w).Encode(o) }
	switch r.URL.Path {
	case "/api/version":
		reply(object{"version": f.version})
	case "/api/show":
		reply(f.show)
	case "/api/generate", "/api/chat":
		f.calls.Add(1)
		var request object
		body, _ := io.ReadAll(r.Body)
		_ = json.Unmarshal(body, &request)
		f.last.Store(request)
		switch {
		case f.serve != nil && r.URL.RawQuery != backendtest.Again:
			f.serve(w, r)
		case r.URL.Path == "/api/chat":
			reply(goodChat())
		default:
			reply(goodGenerate())
		}
	default:
		http.NotFound(w, r)
	}
}

func start(t *testing.T, change func(*fake), configure func(*Config)) (*Backend, *fake) {
	t.Helper()
	f := &fake{version: "0.32.15", show: object{
		"capabilities": []string{"completion"}, "model_info": object{"general.architecture": "llama", "llama.context_length": 131072},
	}}
	if change != nil {
		change(f)
	}
	server := httptest.NewServer(f)
	t.Cleanup(server.Close)
	config := Config{URL: server.URL, Model: "m"}
	if configure != nil {
		configure(&config)
	}
	b, err := New(config)
	require.NoError(t, err)
	t.Cleanup(b.Close)
	return b, f
}

func TestGoodAnswers(t *testing.T) {
	b, _ := start(t, nil, nil)
	backendtest.Answered(t, b)
}

func TestWhatIsNoAnswerIsRefused(t *testing.T) {
	for _, fault := range backendtest.All() {
		t.Run(fault.Name, func(t *testing.T) {
			b, f := start(t, func(f *fake) { f.serve = fault.Serve }, nil)
			backendtest.Refused(t, b, "ollama", fault.Want)
			assert.EqualValues(t, 2, f.calls.Load(), "a redirect is not followed, nothing is tried again")
		})
	}
}

func TestAnAnswerThatDripsIsRefused(t *testing.T) {
	b, _ := start(t, func(f *fake) { f.serve = backendtest.Drip }, func(c *Config) { c.Timeout = 100 * time.Millisecond })
	backendtest.Refused(t, b, "ollama", llm.ErrUnavailable)
}

func TestACallerWhoGivesUpGetsTheErrorOfTheContext(t *testing.T) {
	b, _ := start(t, func(f *fake) { f.serve = backendtest.Drip }, nil)
	_, err := b.Describe(t.Context())
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	_, err = b.Complete(ctx, backendtest.Completion())
	assert.ErrorIs(t, err, context.DeadlineExceeded)
	assert.NotErrorIs(t, err, llm.ErrUnavailable)
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = b.Chat(cancelled, backendtest.Chat())
	assert.ErrorIs(t, err, context.Canceled)
}

func TestNobodyListens(t *testing.T) {
	server := httptest.NewServer(nil)
	server.Close()
	b, err := New(Config{URL: server.URL, Model: "m"})
	require.NoError(t, err)
	backendtest.Refused(t, b, "ollama", llm.ErrUnavailable)
}

// TestAnswersThatAreBrokenInOnePlaceAreRefused takes a good answer and changes one member.
func TestAnswersThatAreBrokenInOnePlaceAreRefused(t *testing.T) {
	token := func(text string, logprob any) []any {
		return []any{object{"token": text, "logprob": logprob, "top_logprobs": []any{object{"token": text, "logprob": logprob}}}}
	}
	tests := []struct {
		name   string
		change object
		want   error
	}{
		{"not done", object{"done": false}, llm.ErrIncomplete},
		{"done is missing", object{"done": nil}, llm.ErrIncomplete},
		{"no reason why it ended", object{"done_reason": ""}, llm.ErrIncomplete},
		{"only loaded", object{"done_reason": "load"}, llm.ErrIncomplete},
		{"unloaded", object{"done_reason": "unload"}, llm.ErrIncomplete},
		{"cut off", object{"done_reason": "length", "eval_count": 512}, llm.ErrIncomplete},
		{"cut off by the end of the context", object{"done_reason": "length", "eval_count": 4}, llm.ErrTooLong},
		{"no model", object{"model": ""}, llm.ErrMalformed},
		{"another model", object{"model": "n"}, llm.ErrModelNotFound},
		{"a remote model", object{"remote_model": "n"}, ErrRemote},
		{"a remote server", object{"remote_host": "https://example.com"}, ErrRemote},
		{"nothing of the prompt was read", object{"prompt_eval_count": 0}, llm.ErrMalformed},
		{"negative count", object{"eval_count": -1}, llm.ErrMalformed},
		{"the prompt fills the context", object{"prompt_eval_count": DefaultContextTokens}, llm.ErrTooLong},
		{"empty text", object{"response": "", "message": object{"role": "assistant", "content": ""}}, llm.ErrIncomplete},
		{"probabilities are missing", object{"logprobs": nil}, llm.ErrMalformed},
		{"probabilities of another text", object{"logprobs": token("safe", -0.1)}, llm.ErrMalformed},
		{"a probability above 1", object{"logprobs": token("unsafe\nS2", 0.5)}, llm.ErrMalformed},
		{"no alternatives", object{"logprobs": []any{object{"token": "unsafe\nS2", "logprob": -0.1}}}, llm.ErrMalformed},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			b, _ := start(t, func(f *fake) {
				f.serve = func(w http.ResponseWriter, r *http.Request) {
					answer := goodGenerate()
					if r.URL.Path == "/api/chat" {
						answer = goodChat()
					}
					for member, value := range test.change {
						answer[member] = value
					}
					_ = json.NewEncoder(w).Encode(answer)
				}
			}, nil)
			backendtest.Refused(t, b, "ollama", test.want)
		})
	}
}

func TestChatAnswersThatAreRefused(t *testing.T) {
	tests := map[string]object{
		"another role":      {"role": "user", "content": "{}"},
		"a call of a tool":  {"role": "assistant", "content": "{}", "tool_calls": []any{object{"function": object{"name": "f", "arguments": object{}}}}},
		"no JSON":           {"role": "assistant", "content": backendtest.Secret},
		"JSON and more":     {"role": "assistant", "content": "{} " + backendtest.Secret},
		"half of the JSON":  {"role": "assistant", "content": "{\"a\":"},
		"only the thoughts": {"role": "assistant", "content": "", "thinking": backendtest.Secret},
	}
	for name, message := range tests {
		t.Run(name, func(t *testing.T) {
			b, _ := start(t, func(f *fake) {
				f.serve = func(w http.ResponseWriter, _ *http.Request) {
					answer := goodChat()
					answer["message"] = message
					_ = json.NewEncoder(w).Encode(answer)
				}
			}, nil)
			req := backendtest.Chat()
			req.Schema, req.TopLogprobs = []byte(`{"type":"object"}`), 0
			answer, err := b.Chat(t.Context(), req)
			require.Error(t, err)
			assert.Zero(t, answer)
			assert.NotContains(t, err.Error(), backendtest.Secret)
		})
	}
}
