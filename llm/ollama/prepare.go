// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package ollama

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"github.com/ollama/ollama/api"

	"github.com/llamafirewall/llamafirewall-go/llm"
)

// Servers before these ignore the fields: prompts would be cut, scores would be missing.
var (
	truncateVersion = version{0, 12, 4}
	logprobsVersion = version{0, 12, 11}
)

// A model is what the server said of it.
type model struct {
	llm.Model
	goTemplate bool // the chat template is in Go's language, not in Jinja
}

// prepare asks the server for its version and for what the model can do, once until something fails. Two
// first calls at a time may both ask.
func (b *Backend) prepare(ctx context.Context) (*model, error) {
	b.mu.Lock()
	m := b.model
	b.mu.Unlock()
	if m != nil {
		return m, nil
	}
	m, err := b.ask(ctx)
	if err != nil {
		return nil, err
	}
	b.mu.Lock()
	b.model = m
	b.mu.Unlock()
	return m, nil
}

func (b *Backend) forget() {
	b.mu.Lock()
	b.model = nil
	b.mu.Unlock()
}

func (b *Backend) ask(ctx context.Context) (*model, error) {
	var about struct {
		Version string `json:"version"`
	}
	if err := b.client.Get(ctx, "/api/version", &about); err != nil {
		return nil, err
	}
	v, ok := parseVersion(about.Version)
	if !ok {
		return nil, b.client.Errorf("version of the server: %w", llm.ErrMalformed)
	}
	if v.before(truncateVersion) {
		return nil, b.client.Errorf("server is older than 0.12.4 and would cut prompts: %w", llm.ErrUnsupported)
	}
	var show api.ShowResponse
	if err := b.client.Post(ctx, "/api/show", &api.ShowRequest{Model: b.config.Model}, &show); err != nil {
		return nil, err
	}
	if (show.RemoteHost != "" || show.RemoteModel != "") && !b.config.AllowRemote {
		return nil, b.client.Errorf("%w", ErrRemote)
	}
	can := func(what string) bool {
		for _, capability := range show.Capabilities {
			if string(capability) == what {
				return true
			}
		}
		return false
	}
	if !can("completion") {
		return nil, b.client.Errorf("model does not generate text: %w", llm.ErrUnsupported)
	}
	m := &model{goTemplate: strings.Contains(show.Template, "{{") && !strings.Contains(show.Template, "{%"), Model: llm.Model{
		Name: b.config.Model, Vision: can("vision"), Logprobs: !v.before(logprobsVersion), ContextTokens: b.config.ContextTokens,
	}}
	if trained := contextLength(show.ModelInfo); trained > 0 {
		m.ContextTokens = min(m.ContextTokens, trained)
	}
	return m, nil
}

// contextLength is the context that the model was made for, under "<architecture>.context_length"; 0 if it isn't said.
func contextLength(info map[string]any) int {
	architecture, _ := info["general.architecture"].(string)
	length, _ := info[architecture+".context_length"].(float64)
	return int(length)
}

type version [3]int

// parseVersion reads the numbers of 0.12.4, v0.12.4-rc1, 0.12.4+build. "0.0.0", which builds from source report, is taken for the newest.
func parseVersion(text string) (version, bool) {
	text = strings.TrimPrefix(text, "v")
	if end := strings.IndexAny(text, "-+"); end >= 0 {
		text = text[:end]
	}
	fields := strings.Split(text, ".")
	if len(fields) != 3 {
		return version{}, false
	}
	var v version
	for i, field := range fields {
		n, err := strconv.Atoi(field)
		if err != nil || n < 0 {
			return version{}, false
		}
		v[i] = n
	}
	return v, true
}

func (v version) before(other version) bool {
	return v != version{} && slices.Compare(v[:], other[:]) < 0
}
