// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package openai is a backend on any server that speaks OpenAI's API: vLLM, llama.cpp's server, hosted
// services; Ollama's /v1 for chats.
//
// It needs no client library. Answers that are not complete are errors; prompts are never
// shortened. Servers differ in what they leave out silently, so a model is looked up before it is
// used, images want a model that is known to see, and an Ollama behind the URL is recognised: its /v1 cuts
// long prompts without a word, so only what surely fits is sent there, and raw prompts, which it would
// put into a template, are refused. Package llm/ollama has neither limit.
package openai

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/internal/call"
)

// What a Config has for fields that are zero.
const (
	DefaultMaxTokens = 512
	DefaultTimeout   = 2 * time.Minute
	DefaultMaxBytes  = 8 << 20
	DefaultRetries   = 2
	// DefaultConnections leaves a thread free in the smallest llama.cpp server, which ties one to each connection and has
	// further clients wait for seconds.
	DefaultConnections = 4
)

// A Config says which model of which server a backend uses.
type Config struct {
	// URL is the API's root, such as https://api.example.com/v1. Without a path, /v1 is meant. Required.
	URL string
	// Model is the model's name; required.
	Model string
	// Key returns the key that is sent as a bearer token, before each request. It is kept nowhere. Nil sends none.
	Key func(ctx context.Context) (string, error)
	// Header adds headers to each request, such as another form of key.
	Header func(ctx context.Context, header http.Header) error
	// MaxTokens is the most tokens of an answer for requests that don't say; DefaultMaxTokens if zero.
	MaxTokens int
	// MaxTokensName is the member of a chat that carries MaxTokens: empty means max_tokens; OpenAI's reasoning models want max_completion_tokens.
	MaxTokensName string
	// Vision says that the model reads images, where the server does not tell.
	Vision bool
	// ContextTokens is the context of the model, where the server does not tell.
	ContextTokens int
	// SkipModelCheck leaves out the look at the server's list of models, for gateways that have none or an incomplete one.
	// A server may then answer with another model than the named one.
	SkipModelCheck bool
	// Extra are further members of each request, as servers understand them: "repetition_penalty": 1 for vLLM, which otherwise takes it
	// from the model's own settings. They can't replace what the package sets.
	Extra map[string]any
	// Timeout bounds one call with all its tries; DefaultTimeout if zero.
	Timeout time.Duration
	// MaxResponseBytes bounds an answer; DefaultMaxBytes if zero.
	MaxResponseBytes int64
	// Retries is how often a call is tried again after the statuses 429 and 503, after the time that the server asks for with Retry-After or one that
	// doubles from half a second, if the context lives that long. Zero means DefaultRetries, below zero none.
	Retries int
	// Connections is the most at a time, calls beyond it wait; DefaultConnections if zero. A server for many, such as vLLM, takes more.
	Connections int
	// Transport carries the requests; nil means one of the backend's own, which takes no proxy from the environment.
	Transport http.RoundTripper
}

// A Backend completes and chats with one model. It is safe for concurrent use.
type Backend struct {
	config Config
	client *call.Client // at /v1
	root   *call.Client // above it

	mu     sync.Mutex
	server *server // what was found out, nil before
}

var (
	_ llm.Backend      = (*Backend)(nil)
	_ llm.Describer    = (*Backend)(nil)
	_ llm.TokenCounter = (*Backend)(nil)
)

// New checks the configuration. It does not call the server.
func New(config Config) (*Backend, error) {
	config.MaxTokens = cmp.Or(config.MaxTokens, DefaultMaxTokens)
	config.MaxTokensName = cmp.Or(config.MaxTokensName, "max_tokens")
	config.Extra = maps.Clone(config.Extra)
	switch {
	case config.Model == "" || strings.TrimSpace(config.Model) != config.Model:
		return nil, errors.New("openai: Config.Model must name a model")
	case config.MaxTokens < 0 || config.ContextTokens < 0:
		return nil, errors.New("openai: Config has a negative number")
	case config.MaxTokensName != "max_tokens" && config.MaxTokensName != "max_completion_tokens":
		return nil, errors.New("openai: Config.MaxTokensName must be max_tokens or max_completion_tokens")
	}
	for _, name := range slices.Sorted(maps.Keys(config.Extra)) {
		if slices.Contains(ownMembers, name) {
			return nil, fmt.Errorf("openai: Config.Extra must not set %s", name)
		}
	}
	retries := cmp.Or(config.Retries, DefaultRetries)
	client, err := call.New(call.Config{
		Name: "openai", URL: apiRoot(config.URL), Transport: config.Transport, Header: header(config),
		Timeout: cmp.Or(config.Timeout, DefaultTimeout), MaxBytes: cmp.Or(config.MaxResponseBytes, DefaultMaxBytes), Retries: max(retries, 0),
		Connections: cmp.Or(config.Connections, DefaultConnections),
		TooLong: []string{
			"exceed_context_size_error", "context_length_exceeded", "context length", "context size", "maximum model length", "context window",
			"prompt is too long", "input is too long",
		},
	})
	if err != nil {
		return nil, err
	}
	return &Backend{config: config, client: client, root: client.Root("/v1")}, nil
}

// ownMembers are the members of requests that the package decides on.
var ownMembers = []string{
	"model", "messages", "prompt", "stream", "n", "best_of", "echo", "suffix", "stop", "temperature", "logprobs", "top_logprobs", "response_format",
	"max_tokens", "max_completion_tokens", "tools", "functions", "tool_choice",
}

// apiRoot adds /v1 where a URL has no path.
func apiRoot(url string) string {
	scheme, rest, ok := strings.Cut(url, "://")
	if ok && !strings.Contains(strings.TrimRight(rest, "/"), "/") {
		return scheme + "://" + strings.TrimRight(rest, "/") + "/v1"
	}
	return url
}

// header joins the callbacks.
func header(config Config) func(context.Context, http.Header) error {
	if config.Key == nil {
		return config.Header
	}
	return func(ctx context.Context, h http.Header) error {
		key, err := config.Key(ctx)
		if err != nil {
			return err
		}
		h.Set("Authorization", "Bearer "+key)
		if config.Header == nil {
			return nil
		}
		return config.Header(ctx, h)
	}
}

// Close closes connections that nobody uses.
func (b *Backend) Close() { b.client.Close() }

// Describe returns what is known of the model. That the server gives probabilities is taken for granted: a call that asks for
// them and gets none fails.
func (b *Backend) Describe(ctx context.Context) (llm.Model, error) {
	s, err := b.prepare(ctx)
	if err != nil {
		return llm.Model{}, err
	}
	return s.model, nil
}

// post sends a call. When the server was away, what it said is asked for again.
func (b *Backend) post(ctx context.Context, path string, in, out any) error {
	err := b.client.Post(ctx, path, in, out)
	if errors.Is(err, llm.ErrUnavailable) || errors.Is(err, llm.ErrIncomplete) || errors.Is(err, llm.ErrModelNotFound) {
		b.mu.Lock()
		b.server = nil
		b.mu.Unlock()
	}
	return err
}
