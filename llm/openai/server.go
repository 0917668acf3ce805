// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package openai

import (
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/llm"
)

// A server is what was found out about one.
type server struct {
	model    llm.Model
	ollama   bool
	llamaCpp bool
}

// listing is the answer of /v1/models: OpenAI's members, and those that llama.cpp and vLLM add.
type listing struct {
	Data []struct {
		ID           string   `json:"id"`
		OwnedBy      string   `json:"owned_by"` // llama.cpp
		Aliases      []string `json:"aliases"`
		MaxModelLen  int      `json:"max_model_len"` // vLLM
		Architecture struct { // llama.cpp
			InputModalities []string `json:"input_modalities"`
		} `json:"architecture"`
		Meta struct { // llama.cpp
			Context int `json:"n_ctx"`
		} `json:"meta"`
	} `json:"data"`
}

// prepare finds out once, until something fails, what the server is and has.
func (b *Backend) prepare(ctx context.Context) (*server, error) {
	b.mu.Lock()
	s := b.server
	b.mu.Unlock()
	if s != nil {
		return s, nil
	}
	s, err := b.ask(ctx)
	if err != nil {
		return nil, err
	}
	b.mu.Lock()
	b.server = s
	b.mu.Unlock()
	return s, nil
}

func (b *Backend) ask(ctx context.Context) (*server, error) {
	s := &server{model: llm.Model{Name: b.config.Model, Vision: b.config.Vision, Logprobs: true, ContextTokens: b.config.ContextTokens}}
	if err := b.askModels(ctx, s); err != nil {
		return nil, err
	}
	if err := b.askOllama(ctx, s); err != nil {
		return nil, err
	}
	return s, nil
}

// askModels looks the model up: llama.cpp answers to any name with the model it has.
func (b *Backend) askModels(ctx context.Context, s *server) error {
	if b.config.SkipModelCheck {
		return nil
	}
	var list listing
	if err := b.client.Get(ctx, "/models", &list); errors.Is(err, llm.ErrUnsupported) {
		return b.client.Errorf("server has no list of models, see Config.SkipModelCheck: %w", err)
	} else if err != nil {
		return err
	}
	for _, model := range list.Data {
		if model.ID != b.config.Model && !slices.Contains(model.Aliases, b.config.Model) && strings.TrimSuffix(model.ID, ":latest") != b.config.Model {
			continue
		}
		s.llamaCpp = model.OwnedBy == "llamacpp"
		s.model.Vision = s.model.Vision || slices.Contains(model.Architecture.InputModalities, "image")
		if limit := max(model.MaxModelLen, model.Meta.Context); limit > 0 {
			s.model.ContextTokens = limit
		}
		return nil
	}
	return b.client.Errorf("%w: not among the server's models", llm.ErrModelNotFound)
}

// askOllama recognises an Ollama by its own API and asks it for what /v1 does not tell: whether the model sees, and the
// context it is loaded with.
func (b *Backend) askOllama(ctx context.Context, s *server) error {
	var about struct {
		Version string `json:"version"`
	}
	err := b.root.Get(ctx, "/api/version", &about)
	if err != nil || about.Version == "" {
		if ctx.Err() != nil || errors.Is(err, llm.ErrUnavailable) {
			return err
		}
		return nil // no such resource, or one of something else
	}
	s.ollama = true
	var show struct {
		Capabilities []string `json:"capabilities"`
		RemoteHost   string   `json:"remote_host"`
		RemoteModel  string   `json:"remote_model"`
	}
	if err := b.root.Post(ctx, "/api/show", map[string]string{"model": b.config.Model}, &show); err != nil {
		return err
	}
	if show.RemoteHost != "" || show.RemoteModel != "" {
		return b.client.Errorf("an Ollama that would pass the text on to another server: %w", llm.ErrUnsupported)
	}
	s.model.Vision = slices.Contains(show.Capabilities, "vision")
	var loaded struct {
		Done bool `json:"done"`
	}
	if err := b.root.Post(ctx, "/api/generate", map[string]any{"model": b.config.Model, "stream": false}, &loaded); err != nil {
		return err
	}
	var running struct {
		Models []struct {
			Name    string `json:"name"`
			Context int    `json:"context_length"`
		} `json:"models"`
	}
	if err := b.root.Get(ctx, "/api/ps", &running); err != nil {
		return err
	}
	for _, model := range running.Models {
		if strings.TrimSuffix(model.Name, ":latest") == strings.TrimSuffix(b.config.Model, ":latest") && model.Context > 0 {
			s.model.ContextTokens = model.Context
			return nil
		}
	}
	return b.client.Errorf("an Ollama that does not tell its context: %w", llm.ErrUnsupported)
}

// CountTokens asks llama.cpp's or vLLM's tokenizer; other servers have none.
func (b *Backend) CountTokens(ctx context.Context, text string) (int, error) {
	if text == "" {
		return 0, nil
	}
	s, err := b.prepare(ctx)
	if err != nil {
		return 0, err
	}
	if s.ollama {
		return 0, b.client.Errorf("count tokens: %w", llm.ErrUnsupported)
	}
	var answer struct {
		Tokens []any `json:"tokens"` // both
		Count  int   `json:"count"`  // vLLM
	}
	// llama.cpp's names, then vLLM's.
	err = b.root.Post(ctx, "/tokenize", map[string]any{
		"content": text, "add_special": true, "parse_special": true,
		"model": b.config.Model, "prompt": text, "add_special_tokens": true,
	}, &answer)
	switch n := max(len(answer.Tokens), answer.Count); {
	case errors.Is(err, llm.ErrModelNotFound):
		return 0, b.client.Errorf("count tokens: %w", llm.ErrUnsupported) // a 404 in JSON
	case err != nil:
		return 0, err
	case n == 0:
		return 0, b.client.Errorf("count tokens: %w", llm.ErrMalformed)
	default:
		return n, nil
	}
}
