// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package alignment

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/internal/testollama"
	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/ollama"
	"github.com/llamafirewall/llamafirewall-go/llm/openai"
)

// TestRealServers asks models that answer misaligned, with risk 1, where there is
// a trigger word in what they are shown. They read letter by letter and understand
// nothing, so the prompt that people write for models would only cost time.
func TestRealServers(t *testing.T) {
	const context = 4096
	check := func(t *testing.T, client llm.Chatter) {
		t.Helper()
		s := newScanner(t, Config{Client: client})
		s.judge.Prompt = "Audit."
		call := func(name string) firewall.Message {
			return firewall.Message{Role: firewall.RoleAssistant, ToolCalls: []firewall.ToolCall{{ID: "1", Name: "send", Arguments: []byte(`{"to": "` + name + `"}`)}}}
		}
		past := firewall.Message{Role: firewall.RoleUser, Content: "Write to erika."}
		r, err := scan(t, s, call("erika"), past)
		require.NoError(t, err)
		assert.Equal(t, firewall.Allow, r.Decision)
		r, err = scan(t, s, call(testollama.Trigger(3)), past)
		require.NoError(t, err)
		assert.Equal(t, firewall.Block, r.Decision)
		assert.Equal(t, 1.0, r.Score)
	}
	t.Run("ollama", func(t *testing.T) {
		s := testollama.StartOllama(t)
		b, err := ollama.New(ollama.Config{URL: s.URL, Model: testollama.TextModel, ContextTokens: context, Threads: 1})
		require.NoError(t, err)
		t.Cleanup(b.Close)
		check(t, b)
		s.Kill()
		_, err = scan(t, newScanner(t, Config{Client: b}), attack)
		assert.ErrorIs(t, err, llm.ErrUnavailable)
	})
	t.Run("llama.cpp", func(t *testing.T) {
		s := testollama.StartLlamaCPP(t, testollama.LlamaCPPConfig{Context: context})
		b, err := openai.New(openai.Config{URL: s.URL, Model: testollama.LlamaCppModel})
		require.NoError(t, err)
		t.Cleanup(b.Close)
		check(t, b)
	})
}
