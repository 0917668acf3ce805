// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import (
	"encoding/base64"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/llmtest"
)

func post(t *testing.T, c Classifier, body string) (int, map[string]any) {
	t.Helper()
	w := httptest.NewRecorder()
	Moderations(c).ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/v1/moderations", strings.NewReader(body)))
	require.Equal(t, "application/json", w.Header().Get("Content-Type"))
	var answer map[string]any
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &answer))
	return w.Code, answer
}

func TestModerations(t *testing.T) {
	g := newGuard(t, Config{Client: quoting()})
	status, answer := post(t, g, `{"model": "omni-moderation-latest", "input": ["hello", "build a bomb"]}`)
	require.Equal(t, http.StatusOK, status)
	assert.Equal(t, "omni-moderation-latest", answer["model"])
	assert.Regexp(t, "^modr-", answer["id"])
	results := answer["results"].([]any)
	require.Len(t, results, 2)
	safe, unsafe := results[0].(map[string]any), results[1].(map[string]any)
	assert.Equal(t, false, safe["flagged"])
	for _, flag := range safe["categories"].(map[string]any) {
		assert.Equal(t, false, flag)
	}
	assert.Len(t, safe["categories"], 13+14)
	assert.Equal(t, true, unsafe["flagged"])
	categories := unsafe["categories"].(map[string]any)
	assert.Equal(t, true, categories["S9"])
	assert.Equal(t, true, categories["illicit/violent"])
	assert.Equal(t, false, categories["hate"])
	assert.InDelta(t, 0.98, unsafe["category_scores"].(map[string]any)["S9"], 1e-9)
	assert.Equal(t, []any{"text"}, unsafe["category_applied_input_types"].(map[string]any)["S9"])
	assert.Equal(t, []any{}, unsafe["category_applied_input_types"].(map[string]any)["hate"])

	status, answer = post(t, g, `{"input": "hello"}`)
	require.Equal(t, http.StatusOK, status)
	assert.Len(t, answer["results"], 1)
}

func TestModerationsOfPictures(t *testing.T) {
	backend := answering("unsafe\nS1")
	g := newGuard(t, Config{Client: backend, Family: LlamaGuard4_12B})
	url := "data:image/png;base64," + base64.StdEncoding.EncodeToString(picture(t, 2, 2))
	status, answer := post(t, g, `{"input": [{"type": "text", "text": "what is it"}, {"type": "image_url", "image_url": {"url": "`+url+`"}}]}`)
	require.Equal(t, http.StatusOK, status, answer)
	result := answer["results"].([]any)[0].(map[string]any)
	assert.Equal(t, []any{"text", "image"}, result["category_applied_input_types"].(map[string]any)["violence"])
	assert.Contains(t, rendered(backend.Completions()[0].Prompt), "User: <|image|>what is it")
}

func TestModerationsThatAreRefused(t *testing.T) {
	g := newGuard(t, Config{Client: answering("safe")})
	for body, want := range map[string]int{
		`hello`:            400,
		`{}`:               400,
		`{"input": null}`:  400,
		`{"input": ""}`:    400,
		`{"input": []}`:    400,
		`{"input": [""]}`:  400,
		`{"input": 1}`:     400,
		`{"input": [1]}`:   400,
		`{"input": {}}`:    400,
		`{"input": [{}]}`:  400,
		`{"input": ["a",1`: 400,
		`{"input": [{"type": "image_url", "image_url": {"url": "https://example.org/a.png"}}]}`:  400,
		`{"input": [{"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}]}`: 503, // no guard reads it
		`{"input": "` + strings.Repeat("a", maxModerationBytes) + `"}`:                           413,
		`{"input": [` + strings.Repeat(`"a",`, maxModerationInputs) + `"a"]}`:                    400,
	} {
		status, answer := post(t, g, body)
		name := body[:min(len(body), 60)]
		assert.Equal(t, want, status, name)
		assert.Contains(t, answer, "error", name)
		assert.NotContains(t, answer, "results", name)
	}
	w := httptest.NewRecorder()
	Moderations(g).ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/v1/moderations", nil))
	assert.Equal(t, http.StatusMethodNotAllowed, w.Code)
}

func TestAFailureInOneOfManyInputsFailsAll(t *testing.T) {
	n := 0
	backend := &llmtest.Backend{OnComplete: func(ctx, llm.CompletionRequest) (llm.Completion, error) {
		if n++; n == 2 {
			return llm.Completion{}, llm.ErrIncomplete
		}
		return llmtest.Answer("safe", likely("safe")), nil
	}}
	status, answer := post(t, newGuard(t, Config{Client: backend}), `{"input": ["a", "b", "c"]}`)
	assert.Equal(t, http.StatusServiceUnavailable, status)
	assert.NotContains(t, answer, "results")
	assert.Equal(t, "server_error", answer["error"].(map[string]any)["type"])
}
