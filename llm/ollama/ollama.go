// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package ollama is a backend on an Ollama server.
//
// It uses the types of Ollama's own client, not the client, which returns nil on an empty 500, on a
// stream that was cut and on the JSON of another service. Prompts are never shortened: what does
// not fit is [llm.ErrTooLong]. Models that the server would only pass on to somebody else's ("cloud" models) are refused
// unless allowed, and so are images for a model without eyes, which Ollama leaves out silently.
package ollama

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"sync"
	"time"

	"github.com/ollama/ollama/api"

	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/internal/call"
)

// What a Config has for fields that are zero.
const (
	DefaultURL           = "http://127.0.0.1:11434"
	DefaultContextTokens = 8192
	DefaultMaxTokens     = 512
	DefaultTimeout       = 2 * time.Minute
	DefaultMaxBytes      = 8 << 20
	DefaultKeepAlive     = 30 * time.Minute
)

// ErrRemote means that the server would send the text on to another one. It is an [llm.ErrUnsupported].
var ErrRemote = fmt.Errorf("%w: model runs on a remote server", llm.ErrUnsupported)

// A Config says which model of which server a backend uses. All calls for a model should go
// through backends with the same ContextTokens, Threads, Batch and GPULayers: Ollama loads the model anew whenever they change.
type Config struct {
	// URL is the server's root, DefaultURL if empty.
	URL string
	// Model is the name of the model, as "ollama list" shows it; required.
	Model string
	// ContextTokens is the context that the model is loaded with, DefaultContextTokens if zero, and never more
	// than the model was made for.
	ContextTokens int
	// MaxTokens is the most tokens of an answer for requests that don't say; DefaultMaxTokens if zero.
	MaxTokens int
	// Think is for models that reason before they answer: empty or "false" for not at all, else "true", "low", "medium" or "high". Raw
	// completions never reason on their own.
	Think string
	// Threads, Batch (tokens at a time) and GPULayers are the runner's; zero, and nil, leave the choice to the server.
	Threads, Batch int
	GPULayers      *int
	// KeepAlive is how long the server keeps the model in memory after a call; DefaultKeepAlive if zero, for ever if negative.
	KeepAlive time.Duration
	// AllowRemote lets the server pass requests on to a remote model.
	AllowRemote bool
	// Timeout bounds one call, loading the model included; DefaultTimeout if zero.
	Timeout time.Duration
	// MaxResponseBytes bounds an answer; DefaultMaxBytes if zero.
	MaxResponseBytes int64
	// Retries is how often a call is tried again that the server had no room for.
	Retries int
	// Transport carries the requests; nil means one of the backend's own, which takes no proxy from the environment.
	Transport http.RoundTripper
	// Header adds headers to each request, as a proxy in front of the server may want.
	Header func(ctx context.Context, header http.Header) error
}

// A Backend completes and chats with one model. It is safe for concurrent use; a Gate in front of it bounds
// the calls in flight, which Ollama queues otherwise.
type Backend struct {
	config Config
	client *call.Client

	mu    sync.Mutex
	model *model // what the server said, nil before it was asked
}

var (
	_ llm.Backend      = (*Backend)(nil)
	_ llm.Describer    = (*Backend)(nil)
	_ llm.TokenCounter = (*Backend)(nil)
)

// New checks the configuration. It does not call the server; the first use of the backend does, or [Backend.Load].
func New(config Config) (*Backend, error) {
	config.URL = cmp.Or(config.URL, DefaultURL)
	config.ContextTokens = cmp.Or(config.ContextTokens, DefaultContextTokens)
	config.MaxTokens = cmp.Or(config.MaxTokens, DefaultMaxTokens)
	config.KeepAlive = cmp.Or(config.KeepAlive, DefaultKeepAlive)
	switch {
	case config.Model == "" || strings.TrimSpace(config.Model) != config.Model:
		return nil, errors.New("ollama: Config.Model must name a model")
	case config.ContextTokens < 0 || config.MaxTokens < 0 || config.Threads < 0 || config.Batch < 0:
		return nil, errors.New("ollama: Config has a negative number")
	case namesCloud(config.Model) && !config.AllowRemote:
		return nil, fmt.Errorf("ollama: %w", ErrRemote)
	}
	switch config.Think {
	case "", "false", "true", "low", "medium", "high":
	default:
		return nil, errors.New("ollama: Config.Think must be empty, false, true, low, medium or high")
	}
	client, err := call.New(call.Config{
		Name: "ollama", URL: config.URL, Transport: config.Transport, Header: config.Header,
		Timeout: cmp.Or(config.Timeout, DefaultTimeout), MaxBytes: cmp.Or(config.MaxResponseBytes, DefaultMaxBytes), Retries: config.Retries,
		TooLong: []string{"context length", "context size", "exceed_context_size_error"},
	})
	if err != nil {
		return nil, err
	}
	return &Backend{config: config, client: client}, nil
}

// namesCloud reports whether a server that may use Ollama's cloud takes the name for a model there.
func namesCloud(name string) bool {
	_, tag, ok := strings.Cut(name[strings.LastIndex(name, "/")+1:], ":")
	tag = strings.ToLower(tag)
	return ok && (tag == "cloud" || strings.HasSuffix(tag, "-cloud") || strings.HasSuffix(tag, ":cloud"))
}

// Close closes connections that nobody uses.
func (b *Backend) Close() { b.client.Close() }

// Load checks the server and its model and has the model loaded into memory, so that the first call need not wait for that.
func (b *Backend) Load(ctx context.Context) error {
	m, err := b.prepare(ctx)
	if err != nil {
		return err
	}
	var answer api.GenerateResponse
	err = b.post(ctx, "/api/generate", &api.GenerateRequest{
		Model: b.config.Model, Stream: new(bool), Truncate: new(bool), KeepAlive: b.keepAlive(), Options: b.options(m, b.config.MaxTokens, nil),
		Shift: new(bool), // as the calls have it: it is one of the things whose change loads the model anew
	}, &answer)
	if err != nil {
		return err
	}
	if !answer.Done || answer.DoneReason != "load" {
		return b.client.Errorf("load: %w", llm.ErrMalformed)
	}
	return b.check(answer.Model, answer.RemoteHost, answer.RemoteModel)
}

// Describe returns what the server says of the model.
func (b *Backend) Describe(ctx context.Context) (llm.Model, error) {
	m, err := b.prepare(ctx)
	if err != nil {
		return llm.Model{}, err
	}
	return m.Model, nil
}

// CountTokens has the server read the text and generate one token: Ollama has no other way to count. The
// work is not lost where a prompt that begins with the text follows.
func (b *Backend) CountTokens(ctx context.Context, text string) (int, error) {
	if text == "" {
		return 0, nil
	}
	m, err := b.prepare(ctx)
	if err != nil {
		return 0, err
	}
	answer, err := b.generate(ctx, m, llm.CompletionRequest{Prompt: llm.Text(text), MaxTokens: 1})
	if err != nil {
		return 0, err
	}
	if answer.PromptEvalCount >= m.ContextTokens {
		return 0, b.client.Errorf("%w", &llm.TooLongError{Tokens: answer.PromptEvalCount, Limit: m.ContextTokens})
	}
	return answer.PromptEvalCount, nil
}

// keepAlive is never nil: the server's default of 5 minutes makes the first call after a pause slow.
func (b *Backend) keepAlive() *api.Duration { return &api.Duration{Duration: b.config.KeepAlive} }

// options are the same for each call but for what concerns sampling: a change of the others loads the model anew.
func (b *Backend) options(m *model, maxTokens int, stop []string) map[string]any {
	options := map[string]any{
		"temperature": 0, "repeat_penalty": 1, "presence_penalty": 0, "frequency_penalty": 0, "seed": 1,
		"num_predict": maxTokens, "num_ctx": m.ContextTokens,
	}
	if len(stop) > 0 {
		options["stop"] = stop
	}
	if b.config.Threads > 0 {
		options["num_thread"] = b.config.Threads
	}
	if b.config.Batch > 0 {
		options["num_batch"] = b.config.Batch
	}
	if b.config.GPULayers != nil {
		options["num_gpu"] = *b.config.GPULayers
	}
	return options
}

// post sends a call. When the server was away, what it said of the model is asked for again: it may come back with another one.
func (b *Backend) post(ctx context.Context, path string, in, out any) error {
	err := b.client.Post(ctx, path, in, out)
	if errors.Is(err, llm.ErrUnavailable) || errors.Is(err, llm.ErrIncomplete) || errors.Is(err, llm.ErrModelNotFound) {
		b.forget()
	}
	return err
}

// check makes sure that the asked model answered, here.
func (b *Backend) check(name, remoteHost, remoteModel string) error {
	switch {
	case !sameModel(name, b.config.Model):
		return b.client.Errorf("answer of another model: %w", llm.ErrModelNotFound)
	case (remoteHost != "" || remoteModel != "") && !b.config.AllowRemote:
		return b.client.Errorf("%w", ErrRemote)
	}
	return nil
}

// sameModel compares names as Ollama does: the tag "latest" is the default.
func sameModel(a, b string) bool {
	return strings.EqualFold(strings.TrimSuffix(a, ":latest"), strings.TrimSuffix(b, ":latest"))
}
