// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"encoding/json"
	"fmt"
	"math"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/internal/testollama"
)

// guardServer speaks OpenAI's API and finds the word bravoharm, like the real model of testollama.
type guardServer struct {
	noCompletions, noModels, broken bool
	key                             string
}

func (s guardServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if s.key != "" && r.Header.Get("Authorization") != "Bearer "+s.key {
		http.Error(w, `{"error": {}}`, http.StatusUnauthorized)
		return
	}
	var request struct {
		Prompt   string
		Messages []struct{ Role, Content string }
	}
	if r.Method == http.MethodPost {
		if err := json.NewDecoder(r.Body).Decode(&request); err != nil {
			http.Error(w, `{}`, http.StatusBadRequest)
			return
		}
	}
	w.Header().Set("Content-Type", "application/json")
	text := request.Prompt
	for _, m := range request.Messages {
		text += m.Content
	}
	answer, p := "safe", 0.1
	if strings.Contains(text, "bravoharm") {
		answer, p = "unsafe\nS2", 0.9
	}
	if s.broken {
		answer = "I'd rather not say."
	}
	word, rest, _ := strings.Cut(answer, "\n")
	tokens := []string{word}
	if rest != "" {
		tokens = append(tokens, "\n", rest)
	}
	tops := map[string]float64{"unsafe": math.Log(p), "safe": math.Log(1 - p)}
	switch {
	case r.URL.Path == "/v1/models" && !s.noModels:
		fmt.Fprint(w, `{"object": "list", "data": [{"id": "guard", "object": "model"}]}`)
	case r.URL.Path == "/v1/completions" && !s.noCompletions:
		json.NewEncoder(w).Encode(map[string]any{"object": "text_completion", "model": "guard", "choices": []any{map[string]any{
			"index": 0, "finish_reason": "stop", "text": answer,
			"logprobs": map[string]any{"tokens": tokens, "token_logprobs": []float64{tops[word], 0, 0}[:len(tokens)],
				"top_logprobs": []any{tops, map[string]any{"\n": 0}, map[string]any{rest: 0}}[:len(tokens)]},
		}}, "usage": map[string]int{"prompt_tokens": 100, "completion_tokens": 3}})
	case r.URL.Path == "/v1/chat/completions":
		var list []any
		for _, name := range []string{word, map[string]string{"safe": "unsafe", "unsafe": "safe"}[word]} {
			list = append(list, map[string]any{"token": name, "logprob": tops[name]})
		}
		content := []any{map[string]any{"token": word, "logprob": tops[word], "top_logprobs": list}}
		for _, token := range tokens[1:] {
			content = append(content, map[string]any{"token": token, "logprob": 0, "top_logprobs": []any{map[string]any{"token": token, "logprob": 0}}})
		}
		json.NewEncoder(w).Encode(map[string]any{"object": "chat.completion", "model": "guard", "choices": []any{map[string]any{
			"index": 0, "finish_reason": "stop", "message": map[string]any{"role": "assistant", "content": answer},
			"logprobs": map[string]any{"content": content},
		}}, "usage": map[string]int{"prompt_tokens": 100, "completion_tokens": 3}})
	default:
		http.NotFound(w, r)
	}
}

func guardAt(t *testing.T, s guardServer) string {
	t.Helper()
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	return server.URL
}

// runs runs a command line with a text as its input.
func runs(t *testing.T, input string, args ...string) (status int, out, errs string) {
	t.Helper()
	var stdout, stderr strings.Builder
	environment := func(name string) string { return map[string]string{"GUARD_KEY": "sesame"}[name] }
	status = run(t.Context(), args, strings.NewReader(input), &stdout, &stderr, environment)
	return status, stdout.String(), stderr.String()
}

const (
	safeTalk   = `[{"role": "user", "content": "Hello"}]`
	unsafeTalk = `{"messages": [{"role": "user", "content": "bravoharm"}]}`
)

func TestLlamaguardJSON(t *testing.T) {
	for name, url := range map[string]string{
		"completions":      guardAt(t, guardServer{}),
		"with /v1":         guardAt(t, guardServer{}) + "/v1/",
		"by chat":          guardAt(t, guardServer{noCompletions: true}),
		"without a list":   guardAt(t, guardServer{noModels: true}),
		"chat and no list": guardAt(t, guardServer{noModels: true, noCompletions: true}),
	} {
		t.Run(name, func(t *testing.T) {
			input := safeTalk + "\nnonsense\n" + unsafeTalk + "\n"
			status, out, errs := runs(t, input, "llamaguard", "--url", url, "--model", "guard", "--api", "openai", "--format", "json", "-")
			assert.Equal(t, 2, status, "a malformed line")
			lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
			require.Len(t, lines, 2, errs)
			assert.JSONEq(t, `{"schema_version": 1, "input": "-", "index": 0, "safe": true, "categories": [], "score": 0.1}`, round(lines[0]))
			assert.JSONEq(t, `{"schema_version": 1, "input": "-", "index": 2, "safe": false, "categories": ["S2"], "score": 0.9}`, round(lines[1]))
			assert.Contains(t, errs, "stdin:2: conversation 1: ")
		})
	}
}

// round takes what floating point adds to a score.
func round(line string) string {
	return strings.NewReplacer("0.09999999999999998", "0.1", "0.10000000000000002", "0.1", "0.9000000000000001", "0.9", "0.8999999999999999", "0.9").Replace(line)
}

func TestLlamaguardExitStatus(t *testing.T) {
	url := guardAt(t, guardServer{})
	for _, test := range []struct {
		name, input string
		status      int
		args        []string
	}{
		{"safe", safeTalk, 0, nil},
		{"unsafe", unsafeTalk, 1, nil},
		{"unsafe, excluded", unsafeTalk, 0, []string{"--exclude", "S2"}},
		{"unsafe, below the threshold", unsafeTalk, 0, []string{"--threshold", "0.95"}},
		{"only the last message counts", `[{"role": "user", "content": "Hello"}, {"role": "assistant", "content": "bravoharm"}]`, 1, nil},
		{"plain text", "bravoharm", 1, []string{"--text"}},
		{"an unknown role", `[{"role": "critic", "content": "bravoharm"}]`, 2, nil},
		{"broken arguments", `[{"role": "assistant", "tool_calls": [{"id": "1", "function": {"name": "f", "arguments": "{"}}]}]`, 2, nil},
		{"no messages", `[]`, 2, nil},
		{"nothing", ``, 2, nil},
		{"pictures for a model without eyes", `[{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}]}]`, 2, nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			status, out, errs := runs(t, test.input, append([]string{"llamaguard", "--url", url, "--model", "guard", "--api", "openai"}, test.args...)...)
			assert.Equal(t, test.status, status, out+errs)
		})
	}
	status, out, errs := runs(t, "", "llamaguard", "--url", url, "--model", "guard", "--api", "openai", filepath.Join(t.TempDir(), "missing.json"))
	assert.Equal(t, 2, status, out)
	assert.Contains(t, errs, "no such file")
}

func TestLlamaguardText(t *testing.T) {
	url := guardAt(t, guardServer{key: "sesame"})
	status, out, _ := runs(t, safeTalk+"\n"+unsafeTalk, "llamaguard", "--url", url, "--model", "guard", "--api", "openai", "--key-env", "GUARD_KEY")
	assert.Equal(t, 1, status)
	assert.Equal(t, "stdin:2  conversation 1  UNSAFE  0.90  S2 Non-Violent Crimes\n2 conversations, model guard: 1 unsafe\n", out)
	status, out, _ = runs(t, safeTalk, "llamaguard", "--url", url, "--model", "guard", "--api", "openai", "--key-env", "GUARD_KEY")
	assert.Equal(t, 0, status)
	assert.Equal(t, "1 conversation, model guard: all safe\n", out)
}

func TestLlamaguardFailsClosed(t *testing.T) {
	gone := httptest.NewServer(http.NotFoundHandler())
	gone.Close()
	for name, url := range map[string]string{
		"no verdict": guardAt(t, guardServer{broken: true}), "no server": gone.URL, "another service": guardAt(t, guardServer{noModels: true, noCompletions: true, key: "x"}),
	} {
		t.Run(name, func(t *testing.T) {
			for _, api := range []string{"openai", "ollama"} {
				status, out, errs := runs(t, safeTalk, "llamaguard", "--url", url, "--model", "guard", "--api", api, "--format", "json")
				assert.Equal(t, 2, status)
				var line struct {
					Safe       bool
					Categories []string
					Error      string
				}
				require.NoError(t, json.Unmarshal([]byte(out), &line))
				assert.False(t, line.Safe)
				assert.NotEmpty(t, line.Error)
				assert.NotNil(t, line.Categories)
				assert.Contains(t, errs, "stdin:1: conversation 0: llamaguard: ")
				assert.NotContains(t, out+errs, "rather")
			}
		})
	}
	status, out, _ := runs(t, safeTalk, "llamaguard", "--url", guardAt(t, guardServer{}), "--model", "another", "--api", "openai")
	assert.Equal(t, 2, status, "a model that the server does not have")
	assert.Contains(t, out, "FAILED")
}

func TestLlamaguardUsage(t *testing.T) {
	for want, args := range map[string][]string{
		"--url is missing":            {"--model", "m"},
		"--model is missing":          {"--url", "http://x"},
		"is no http or https URL":     {"--url", "127.0.0.1:80", "--model", "m"},
		`unknown API "grpc"`:          {"--url", "http://x", "--model", "m", "--api", "grpc"},
		"unknown family":              {"--url", "http://x", "--model", "m", "--family", "x"},
		`unknown format "sarif"`:      {"--url", "http://x", "--model", "m", "--format", "sarif"},
		"no category":                 {"--url", "http://x", "--model", "m", "--exclude", "S99"},
		"--role needs --text":         {"--url", "http://x", "--model", "m", "--role", "user"},
		"NOT_SET is not set":          {"--url", "http://x", "--model", "m", "--api", "openai", "--key-env", "NOT_SET"},
		"--key-env needs":             {"--url", "http://x", "--model", "m", "--key-env", "GUARD_KEY"},
		"--context needs":             {"--url", "http://x", "--model", "m", "--api", "openai", "--context", "1"},
		"Threshold: 2 is not from 0":  {"--url", "http://x", "--model", "m", "--threshold", "2"},
		"shieldgemma, granite-guardi": {"--help"},
	} {
		status, out, errs := runs(t, safeTalk, append([]string{"llamaguard"}, args...)...)
		if args[0] == "--help" {
			assert.Contains(t, out+errs, want)
			continue
		}
		assert.Equal(t, 2, status, want)
		assert.Empty(t, out)
		assert.Contains(t, errs, want)
	}
}

// TestLlamaguardOnRealServers runs the command on an Ollama and a llama.cpp server.
func TestLlamaguardOnRealServers(t *testing.T) {
	file := filepath.Join(t.TempDir(), "talks.jsonl")
	lines := safeTalk + "\n" + unsafeTalk + "\n" +
		`{"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "golfharm, (alphaharm)"}]}` + "\n"
	require.NoError(t, os.WriteFile(file, []byte(lines), 0o600))
	check := func(t *testing.T, args ...string) {
		t.Helper()
		status, out, errs := runs(t, "", append(append([]string{"llamaguard", "--format", "json"}, args...), file)...)
		assert.Equal(t, 1, status, errs)
		want := []string{"", "S2", "S1,S7"}
		got := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
		require.Len(t, got, len(want), errs)
		for i, text := range got {
			var line jsonVerdict
			require.NoError(t, json.Unmarshal([]byte(text), &line))
			assert.Equal(t, want[i], strings.Join(line.Categories, ","))
			assert.Equal(t, want[i] == "", line.Safe)
			assert.Equal(t, i, line.Index)
			assert.Equal(t, file, line.Input)
			assert.InDelta(t, map[bool]float64{true: 0, false: 1}[line.Safe], line.Score, 0.01)
		}
	}
	t.Run("ollama", func(t *testing.T) {
		s := testollama.StartOllama(t)
		check(t, "--url", s.URL, "--model", testollama.TextModel)
		check(t, "--url", s.URL+"/v1", "--model", testollama.TextModel, "--family", "llamaguard3-1b")

		// By chat: what the user says last is judged, what the agent says last is not, since the server would go on with it.
		status, out, errs := runs(t, "", "llamaguard", "--format", "json", "--url", s.URL+"/v1", "--model", testollama.TextModel, "--api", "openai", file)
		assert.Equal(t, 2, status)
		got := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
		require.Len(t, got, 3, errs)
		assert.Contains(t, got[0], `"safe":true`)
		assert.Contains(t, got[1], `"safe":false,"categories":["S2"]`)
		assert.Contains(t, got[2], `"safe":false`)
		assert.Contains(t, got[2], "not supported by the model or its server")
	})
	t.Run("llama.cpp", func(t *testing.T) {
		s := testollama.StartLlamaCPP(t, testollama.LlamaCPPConfig{})
		check(t, "--url", s.URL, "--model", testollama.LlamaCppModel, "--api", "openai")
	})
}
