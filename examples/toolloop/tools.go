// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// A toolbox is the agent's tools. They do not know of the firewall.
type toolbox struct {
	dir string

	mu  sync.Mutex
	ran map[string]int
}

func (t *toolbox) run(ctx context.Context, call firewall.ToolCall) (string, error) {
	t.mu.Lock()
	t.ran[call.Name]++
	t.mu.Unlock()
	arguments, err := readArguments(call)
	if err != nil {
		return "", err
	}
	switch call.Name {
	case "read_file":
		return t.readFile(arguments["path"])
	case "fetch":
		return request(ctx, http.MethodGet, arguments["url"], "")
	case "upload":
		text, err := t.readFile(arguments["path"])
		if err != nil {
			return "", err
		}
		return request(ctx, http.MethodPost, arguments["url"], text)
	}
	return "", fmt.Errorf("no tool %q", call.Name)
}

// readArguments reads a call's arguments. Tools and policy use the same
// function, so that both see the same.
func readArguments(call firewall.ToolCall) (map[string]string, error) {
	var m map[string]string
	err := json.Unmarshal(call.Arguments, &m)
	return m, err
}

// arguments writes pairs of names and values as a model does.
func arguments(pairs ...string) json.RawMessage {
	m := map[string]string{}
	for i := 0; i < len(pairs); i += 2 {
		m[pairs[i]] = pairs[i+1]
	}
	raw, err := json.Marshal(m)
	if err != nil {
		panic(err) // a map of strings always has a JSON form
	}
	return raw
}

// readFile reads a file in the toolbox's folder, and none outside of it.
func (t *toolbox) readFile(path string) (string, error) {
	root, err := os.OpenRoot(t.dir)
	if err != nil {
		return "", err
	}
	defer root.Close()
	data, err := root.ReadFile(path)
	return string(data), err
}

// client does not follow redirects: what was allowed was this address.
var client = &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}

func request(ctx context.Context, method, url, body string) (string, error) {
	r, err := http.NewRequestWithContext(ctx, method, url, bytes.NewReader([]byte(body)))
	if err != nil {
		return "", err
	}
	answer, err := client.Do(r)
	if err != nil {
		return "", err
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(io.LimitReader(answer.Body, 1<<20))
	return string(text), err
}
