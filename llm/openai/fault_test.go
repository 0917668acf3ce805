// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package openai

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/internal/backendtest"
)

// object is JSON to be.
type object = map[string]any

// goodChat is a whole answer in the form of OpenAI's chats, to be broken in one place.
func goodChat() object {
	return object{
		"id": "1", "object": "chat.completion", "model": "m", "usage": object{"prompt_tokens": 9, "completion_tokens": 4},
		"choices": []any{object{
			"index": 0, "finish_reason": "stop", "message": object{"role": "assistant", "content": "unsafe\nS2", "refusal": nil},
			"logprobs": object{"content": []any{
				object{"token": "unsafe", "logprob": -0.1, "bytes": []int{117, 110, 115, 97, 102, 101}, "top_logprobs": []any{
					object{"token": "unsafe", "logprob": -0.1}, object{"token": "safe", "logprob": -2.4},
				}},
				object{"token": "\n", "logprob": 0, "bytes": nil, "top_logprobs": []any{object{"token": "\n", "logprob": 0}}},
				object{"token": "S2", "logprob": 0, "top_logprobs": []any{object{"token": "S2", "logprob": 0}}},
				object{"token": "<|eot_id|>", "logprob": 0, "top_logprobs": []any{object{"token": "<|eot_id|>", "logprob": 0}}},
			}},
		}},
	}
}

// goodCompletion is one in the form of OpenAI's completions, as vLLM gives it.
func goodCompletion() object {
	return object{
		"id": "1", "object": "text_completion", "model": "m", "usage": object{"prompt_tokens": 9, "completion_tokens": 4},
		"choices": []any{object{
			"index": 0, "finish_reason": "stop", "text": "unsafe\nS2",
			"logprobs": object{
				"tokens": []string{"unsafe", "\n", "S2"}, "token_logprobs": []float64{-0.1, 0, 0}, "text_offset": []int{0, 6, 7},
				"top_logprobs": []any{object{"safe": -2.4, "unsafe": -0.1}, object{"\n": 0}, object{"S2": 0}},
			},
		}},
	}
}

// A fake is a server whose answers to calls a test may replace.
type fake struct {
	serve  http.HandlerFunc // nil answers well
	models object
	other  http.HandlerFunc // other paths

	mu    sync.Mutex
	calls []object
	keys  []string
}

func (f *fake) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	reply := func(o object) { _ = json.NewEncoder(w).Encode(o) }
	switch r.URL.Path {
	case "/v1/models":
		reply(f.models)
	case "/v1/chat/completions", "/v1/completions":
		var request object
		body, _ := io.ReadAll(r.Body)
		_ = json.Unmarshal(body, &request)
		f.mu.Lock()
		f.calls, f.keys = append(f.calls, request), append(f.keys, r.Header.Get("Authorization"))
		f.mu.Unlock()
		switch {
		case f.serve != nil && r.URL.RawQuery != backendtest.Again:
			f.serve(w, r)
		case r.URL.Path == "/v1/completions":
			reply(goodCompletion())
		default:
			reply(goodChat())
		}
	default:
		if f.other != nil {
			f.other(w, r)
			return
		}
		http.NotFound(w, r)
	}
}

// sent returns the calls so far.
func (f *fake) sent() []object {
	f.mu.Lock()
	defer f.mu.Unlock()
	return slices.Clone(f.calls)
}

func start(t *testing.T, change func(*fake), configure func(*Config)) (*Backend, *fake) {
	t.Helper()
	f := &fake{models: object{"object": "list", "data": []any{object{"id": "other"}, object{"id": "m"}}}}
	if change != nil {
		change(f)
	}
	server := httptest.NewServer(f)
	t.Cleanup(server.Close)
	config := Config{URL: server.URL + "/v1", Model: "m", Retries: -1}
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
			backendtest.Refused(t, b, "openai", fault.Want)
			assert.Len(t, f.sent(), 2, "a redirect is not followed, nothing is tried again")
		})
	}
}

func TestAnAnswerThatDripsIsRefused(t *testing.T) {
	b, _ := start(t, func(f *fake) { f.serve = backendtest.Drip }, func(c *Config) { c.Timeout = 100 * time.Millisecond })
	backendtest.Refused(t, b, "openai", llm.ErrUnavailable)
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
}

// TestAnswersThatAreBrokenInOnePlaceAreRefused takes good answers and changes one member of the answer or of its choice.
func TestAnswersThatAreBrokenInOnePlaceAreRefused(t *testing.T) {
	message := func(o object) object { return object{"message": o, "text": ""} }
	tests := []struct {
		name           string
		answer, choice object
		want           error
	}{
		{"no choices", object{"choices": []any{}}, nil, llm.ErrMalformed},
		{"two choices", object{"choices": []any{object{}, object{}}}, nil, llm.ErrMalformed},
		{"an error with the status 200", object{"error": object{"message": backendtest.Secret}}, nil, llm.ErrUnavailable},
		{"an Ollama that hides its own API", object{"system_fingerprint": "fp_ollama"}, nil, llm.ErrUnsupported},
		{"negative count", object{"usage": object{"prompt_tokens": -1}}, nil, llm.ErrMalformed},
		{"no reason why it ended", nil, object{"finish_reason": nil}, llm.ErrIncomplete},
		{"cut off", object{"usage": object{"completion_tokens": 512}}, object{"finish_reason": "length"}, llm.ErrIncomplete},
		{"cut off by the end of the context", nil, object{"finish_reason": "length"}, llm.ErrTooLong},
		{"held back by a filter", nil, object{"finish_reason": "content_filter"}, llm.ErrIncomplete},
		{"a call of a tool", nil, object{"finish_reason": "tool_calls"}, llm.ErrIncomplete},
		{"empty", nil, message(object{"role": "assistant", "content": ""}), llm.ErrIncomplete},
		{"null", nil, message(object{"role": "assistant", "content": nil}), llm.ErrIncomplete},
		{"probabilities are missing", nil, object{"logprobs": nil}, llm.ErrMalformed},
		{"probabilities of neither form", nil, object{"logprobs": object{}}, llm.ErrMalformed},
		{"probabilities of another text", nil, object{"message": object{"role": "assistant", "content": backendtest.Secret}, "text": backendtest.Secret}, llm.ErrMalformed},
		{"fewer probabilities than tokens", nil, object{"logprobs": object{"tokens": []string{"unsafe\nS2"}, "token_logprobs": []any{}, "top_logprobs": []any{object{"x": -1}}}}, llm.ErrMalformed},
		{"a probability that is null", nil, object{"logprobs": object{"tokens": []string{"unsafe\nS2"}, "token_logprobs": []any{nil}, "top_logprobs": []any{object{"x": -1}}}}, llm.ErrMalformed},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			b, _ := start(t, func(f *fake) {
				f.serve = func(w http.ResponseWriter, r *http.Request) {
					answer := goodCompletion()
					if r.URL.Path == "/v1/chat/completions" {
						answer = goodChat()
					}
					choice := answer["choices"].([]any)[0].(object)
					for member, value := range test.choice {
						choice[member] = value
					}
					for member, value := range test.answer {
						answer[member] = value
					}
					_ = json.NewEncoder(w).Encode(answer)
				}
			}, nil)
			backendtest.Refused(t, b, "openai", test.want)
		})
	}
}

func TestChatAnswersThatAreRefused(t *testing.T) {
	tests := map[string]object{
		"another role":    {"role": "user", "content": "{}"},
		"a call":          {"role": "assistant", "content": "{}", "tool_calls": []any{object{"id": "1"}}},
		"a refusal":       {"role": "assistant", "content": "{}", "refusal": backendtest.Secret},
		"no JSON":         {"role": "assistant", "content": backendtest.Secret},
		"JSON in a fence": {"role": "assistant", "content": "```json\n{}\n```"},
	}
	for name, message := range tests {
		t.Run(name, func(t *testing.T) {
			b, _ := start(t, func(f *fake) {
				f.serve = func(w http.ResponseWriter, _ *http.Request) {
					answer := goodChat()
					answer["choices"].([]any)[0].(object)["message"] = message
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

func TestServersThatCanNotBeUsedAreRefused(t *testing.T) {
	b, f := start(t, func(f *fake) { f.models = object{"data": []any{object{"id": "other"}}} }, nil)
	backendtest.Refused(t, b, "openai", llm.ErrModelNotFound)
	assert.Empty(t, f.sent(), "the prompt is not sent")

	b, _ = start(t, nil, func(c *Config) { c.URL = strings.TrimSuffix(c.URL, "v1") + "elsewhere" })
	backendtest.Refused(t, b, "openai", llm.ErrUnsupported)

	server := httptest.NewServer(nil)
	server.Close()
	b, err := New(Config{URL: server.URL, Model: "m"})
	require.NoError(t, err)
	backendtest.Refused(t, b, "openai", llm.ErrUnavailable)
}

func TestAnOllamaThatPassesOnIsRefused(t *testing.T) {
	b, f := start(t, func(f *fake) {
		f.other = func(w http.ResponseWriter, r *http.Request) {
			_ = json.NewEncoder(w).Encode(map[string]object{
				"/api/version": {"version": "0.32.15"}, "/api/show": {"capabilities": []string{"completion"}, "remote_host": "https://example.com"},
			}[r.URL.Path])
		}
	}, nil)
	backendtest.Refused(t, b, "openai", llm.ErrUnsupported)
	assert.Empty(t, f.sent())
}

func TestNoGoroutineIsLeft(t *testing.T) {
	before := goleak.IgnoreCurrent()
	server := httptest.NewServer(&fake{models: object{"data": []any{object{"id": "m"}}}})
	b, err := New(Config{URL: server.URL, Model: "m"})
	require.NoError(t, err)
	var wg sync.WaitGroup
	for range 16 {
		wg.Go(func() {
			_, err := b.Complete(t.Context(), backendtest.Completion())
			assert.NoError(t, err)
		})
	}
	wg.Wait()
	b.Close()
	server.Close()
	goleak.VerifyNone(t, before)
}

// busy answers with a status a few times, then well.
type busy struct {
	status int
	header string
	times  int
	calls  int
	at     []time.Time
}

func (b *busy) RoundTrip(r *http.Request) (*http.Response, error) {
	record := httptest.NewRecorder()
	if !strings.HasSuffix(r.URL.Path, "/completions") {
		(&fake{models: object{"data": []any{object{"id": "m"}}}}).ServeHTTP(record, r)
		return record.Result(), nil
	}
	b.calls++
	b.at = append(b.at, time.Now())
	if b.calls <= b.times {
		if b.header != "" {
			record.Header().Set("Retry-After", b.header)
		}
		record.WriteHeader(b.status)
		return record.Result(), nil
	}
	(&fake{}).ServeHTTP(record, r)
	return record.Result(), nil
}

func TestBusyServersAreTriedAgain(t *testing.T) {
	tests := []struct {
		name    string
		server  busy
		retries int
		timeout time.Duration // of the caller
		calls   int
		waited  time.Duration
		want    error
	}{
		{"429, after the seconds that it asks for", busy{status: 429, header: "7", times: 1}, 0, time.Minute, 2, 7 * time.Second, nil},
		{"503 without a time, twice as long each time", busy{status: 503, times: 2}, 0, time.Minute, 3, 1500 * time.Millisecond, nil},
		{"503, after a broken time", busy{status: 503, header: "soon", times: 1}, 0, time.Minute, 2, 500 * time.Millisecond, nil},
		{"not more often than allowed", busy{status: 503, times: 9}, 1, time.Minute, 2, 500 * time.Millisecond, llm.ErrUnavailable},
		{"never", busy{status: 503, times: 9}, -1, time.Minute, 1, 0, llm.ErrUnavailable},
		{"not beyond the caller's time, which is not waited for", busy{status: 429, header: "3600", times: 1}, 0, time.Minute, 1, 0, llm.ErrUnavailable},
		{"not after a 500", busy{status: 500, times: 1}, 0, time.Minute, 1, 0, llm.ErrUnavailable},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				b, err := New(Config{URL: "http://server.test", Model: "m", Retries: test.retries, Transport: &test.server})
				require.NoError(t, err)
				ctx, cancel := context.WithTimeout(t.Context(), test.timeout)
				defer cancel()
				begin := time.Now()
				_, err = b.Complete(ctx, backendtest.Completion())
				assert.Equal(t, test.waited, time.Since(begin))
				assert.Equal(t, test.calls, test.server.calls)
				if test.want == nil {
					assert.NoError(t, err)
				} else {
					assert.ErrorIs(t, err, test.want)
				}
			})
		})
	}
}

func TestWhoWaitsForABusyServerMayGiveUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		b, err := New(Config{URL: "http://server.test", Model: "m", Transport: &busy{status: 429, header: "30", times: 1}})
		require.NoError(t, err)
		ctx, cancel := context.WithCancel(t.Context())
		time.AfterFunc(time.Second, cancel)
		begin := time.Now()
		_, err = b.Complete(ctx, backendtest.Completion())
		assert.ErrorIs(t, err, context.Canceled)
		assert.Equal(t, time.Second, time.Since(begin))
	})
}

func TestRetryAfterADate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server := &busy{status: 503, header: time.Now().Add(9 * time.Second).UTC().Format(http.TimeFormat), times: 1}
		b, err := New(Config{URL: "http://server.test", Model: "m", Transport: server})
		require.NoError(t, err)
		_, err = b.Complete(t.Context(), backendtest.Completion())
		require.NoError(t, err)
		assert.InDelta(t, 9, server.at[1].Sub(server.at[0]).Seconds(), 1)
	})
}

func TestKeys(t *testing.T) {
	keys := []string{"one", "two", "three", "four"}
	used := 0
	b, f := start(t, nil, func(c *Config) {
		c.Key = func(context.Context) (string, error) { used++; return keys[min(used-1, 3)], nil }
		c.Header = func(_ context.Context, h http.Header) error {
			h.Set("Authorization", h.Get("Authorization")+"!")
			return nil
		}
	})
	_, err := b.Complete(t.Context(), backendtest.Completion()) // after the list and the version
	require.NoError(t, err)
	_, err = b.Chat(t.Context(), backendtest.Chat())
	require.NoError(t, err)
	assert.Equal(t, []string{"Bearer three!", "Bearer four!"}, f.keys)

	lost := errors.New("the key's drawer is locked")
	b, f = start(t, nil, func(c *Config) { c.Key = func(context.Context) (string, error) { return "", lost } })
	backendtest.Refused(t, b, "openai", lost)
	backendtest.Refused(t, b, "openai", llm.ErrUnauthorized)
	assert.Empty(t, f.sent())
}
