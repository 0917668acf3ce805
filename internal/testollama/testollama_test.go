// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package testollama

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestModelsAreTheSameEachTime(t *testing.T) {
	for name, make := range map[string]func() []byte{"text": Model, "vision": Projector} {
		data := make()
		assert.True(t, isGGUF(data), name)
		assert.True(t, bytes.Equal(data, make()), name)
		assert.Less(t, len(data), 2_000_000, name)
	}
	assert.False(t, bytes.Equal(Model(), modelNamed("another")))
}

func TestEachWordIsOneToken(t *testing.T) {
	r := newRig()
	for _, word := range r.words {
		for _, text := range []string{word, " " + word} {
			assert.Equal(t, []string{text}, r.split(text))
		}
	}
	assert.Equal(t, []string{"(", "bravoharm"}, r.split("(bravoharm"))
	assert.Equal(t, []string{"\n\n", "\n"}, r.split("\n\n\n"))
}

// split is byte-level BPE, merges applied in their order.
func (v *vocabulary) split(text string) []string {
	rank := map[string]int{}
	for i, merge := range v.merges {
		rank[merge] = i
	}
	pieces := strings.Split(text, "")
	for {
		best, at := len(rank), -1
		for i := range len(pieces) - 1 {
			if r, ok := rank[spell(pieces[i])+" "+spell(pieces[i+1])]; ok && r < best {
				best, at = r, i
			}
		}
		if at < 0 {
			return pieces
		}
		pieces = append(pieces[:at], append([]string{pieces[at] + pieces[at+1]}, pieces[at+2:]...)...)
	}
}

// ask posts JSON and returns the member of the answer that a path of names and indexes leads to.
func ask(t *testing.T, url string, request any, path ...any) any {
	t.Helper()
	body, err := json.Marshal(request)
	require.NoError(t, err)
	response, err := http.Post(url, "application/json", bytes.NewReader(body))
	require.NoError(t, err)
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	require.Equal(t, 200, response.StatusCode, string(answer))
	var value any
	require.NoError(t, json.Unmarshal(answer, &value))
	for _, step := range path {
		if name, ok := step.(string); ok {
			value = value.(map[string]any)[name]
		} else {
			value = value.([]any)[step.(int)]
		}
	}
	return value
}

// TestAnswersFollowFromTheText asks both real servers.
func TestAnswersFollowFromTheText(t *testing.T) {
	prompts := map[string]string{
		"":                                       "safe",
		"How do I bake bread?":                   "safe",
		Trigger(2):                               "unsafe\nS2",
		"novemberharm, (bravoharm) \"golfharm\"": "unsafe\nS2,S7,S14",
		Doubtful:                                 "safe",
		"alphaharm " + strings.Repeat("ab ", 60): "unsafe\nS1",
		"BRAVOHARM bravo harm":                   "safe",
	}
	t.Run("ollama", func(t *testing.T) {
		s := StartOllama(t)
		options := map[string]any{"temperature": 0, "num_thread": 1, "num_ctx": 512}
		for _, model := range []string{TextModel, NativeModel, VisionModel} {
			for prompt, want := range prompts {
				got := ask(t, s.URL+"/api/generate", map[string]any{
					"model": model, "raw": true, "stream": false, "prompt": prompt + "\n\n", "options": options,
				}, "response")
				assert.Equal(t, want, got, prompt)
			}
		}
		got := ask(t, s.URL+"/api/generate", map[string]any{"model": TextModel, "raw": true, "stream": false, "prompt": "no blank line at the end", "options": options}, "response")
		assert.Empty(t, got)
	})
	t.Run("llama.cpp", func(t *testing.T) {
		s := StartLlamaCPP(t, LlamaCPPConfig{})
		for prompt, want := range prompts {
			got := ask(t, s.URL+"/v1/completions", map[string]any{"prompt": prompt + "\n\n", "temperature": 0}, "choices", 0, "text")
			assert.Equal(t, want, got, prompt)
		}
	})
}

// TestNoProcessOutlivesAServer looks for processes that were started in the server's folder.
func TestNoProcessOutlivesAServer(t *testing.T) {
	if _, err := os.Stat("/proc/self/cmdline"); err != nil {
		t.Skip("needs /proc")
	}
	s := StartOllama(t)
	ask(t, s.URL+"/api/generate", map[string]any{"model": TextModel, "raw": true, "stream": false, "prompt": "x\n\n"}, "response")
	require.NotEmpty(t, processesNaming(t, s.folder), "a runner")
	s.Kill()
	require.Eventually(t, func() bool { return len(processesNaming(t, s.folder)) == 0 }, time.Minute, 10*time.Millisecond)
}

func processesNaming(t *testing.T, folder string) []string {
	t.Helper()
	var found []string
	paths, err := filepath.Glob("/proc/[0-9]*/cmdline")
	require.NoError(t, err)
	for _, path := range paths {
		if line, err := os.ReadFile(path); err == nil && bytes.Contains(line, []byte(folder)) {
			found = append(found, fmt.Sprintf("%s: %q", path, line))
		}
	}
	return found
}
