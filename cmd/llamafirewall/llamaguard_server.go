// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/llamaguard"
	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/ollama"
	"github.com/llamafirewall/llamafirewall-go/llm/openai"
)

// serverOptions say where a model is.
type serverOptions struct {
	url, model, api, keyEnv string
	context                 int
}

// guards are the ways to ask a server for a verdict, the best first.
type guards []*llamaguard.Guard

func (a *app) newGuards(o serverOptions, c llamaguard.Config) (guards, error) {
	switch {
	case o.url == "":
		return nil, errors.New("--url is missing: the root of the server")
	case o.model == "":
		return nil, errors.New("--model is missing: the name of the model on the server")
	}
	root, err := rootURL(o.url)
	if err != nil {
		return nil, err
	}
	switch o.api {
	case "ollama":
		if o.keyEnv != "" {
			return nil, errors.New("--key-env needs --api openai")
		}
		backend, err := ollama.New(ollama.Config{URL: root, Model: o.model, ContextTokens: o.context})
		if err != nil {
			return nil, err
		}
		c.Client = backend
		guard, err := llamaguard.New(c)
		return guards{guard}, err
	case "openai":
		if o.context != 0 {
			return nil, errors.New("--context needs --api ollama")
		}
		return a.openaiGuards(o, root, c)
	}
	return nil, fmt.Errorf("unknown API %q: use ollama or openai", o.api)
}

// rootURL returns the root of a server without /v1.
func rootURL(text string) (string, error) {
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return "", fmt.Errorf("--url: %q is no http or https URL", text)
	}
	u.Path = strings.TrimSuffix(strings.TrimRight(u.Path, "/"), "/v1")
	return u.String(), nil
}

// openaiGuards returns guards by raw completion and by chat; servers without a
// list of models, and so a look at the name, come last.
func (a *app) openaiGuards(o serverOptions, root string, c llamaguard.Config) (guards, error) {
	config := openai.Config{URL: root + "/v1", Model: o.model, Vision: readsImages(c.Family)}
	if o.keyEnv != "" {
		key := a.getenv(o.keyEnv)
		if key == "" {
			return nil, fmt.Errorf("--key-env: %s is not set", o.keyEnv)
		}
		config.Key = func(context.Context) (string, error) { return key, nil }
	}
	var list guards
	for _, config.SkipModelCheck = range []bool{false, true} {
		backend, err := openai.New(config)
		if err != nil {
			return nil, err
		}
		raw, chat := c, c
		raw.Client, chat.Chat = backend, backend
		guard, err := llamaguard.New(raw)
		if err != nil {
			return nil, err
		}
		list = append(list, guard)
		if guard, err = llamaguard.New(chat); err == nil { // not every family can be asked by chat
			list = append(list, guard)
		}
	}
	return list, nil
}

// readsImages reports whether a model of the family has eyes, which OpenAI's API does not tell.
func readsImages(f llamaguard.Family) bool {
	return f == llamaguard.LlamaGuard3_11BVision || f == llamaguard.LlamaGuard4_12B
}

// classify asks in the first way that the server supports.
func (g guards) classify(ctx context.Context, t firewall.Trace) (v llamaguard.Verdict, err error) {
	var first error
	for _, guard := range g {
		if v, err = guard.Classify(ctx, t); !errors.Is(err, llm.ErrUnsupported) {
			return v, err
		}
		if first == nil {
			first = err
		}
	}
	return llamaguard.Verdict{}, first
}

func (g guards) categories() []llamaguard.Category { return g[0].Categories() }
