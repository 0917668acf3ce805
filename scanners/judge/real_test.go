// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package judge_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/internal/testollama"
	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/ollama"
	"github.com/llamafirewall/llamafirewall-go/llm/openai"
	"github.com/llamafirewall/llamafirewall-go/scanners/judge"
)

// TestRealServers asks models whose flags are true, and whose lists have an
// element, where there is a trigger word in what they are shown.
func TestRealServers(t *testing.T) {
	const context = 8192
	check := func(t *testing.T, client llm.Chatter) {
		t.Helper()
		pii, err := judge.PII(judge.PIIConfig{Client: client})
		require.NoError(t, err)
		for _, s := range []firewall.Scanner{newJudge(t, config(client)), pii} {
			r, err := scan(t, s, firewall.Message{Role: firewall.RoleAssistant, Content: "Hello."})
			require.NoError(t, err, s.Name())
			assert.Equal(t, firewall.Allow, r.Decision, s.Name())
			r, err = scan(t, s, firewall.Message{Role: firewall.RoleAssistant, Content: "Hello " + testollama.Trigger(2)})
			require.NoError(t, err, s.Name())
			assert.NotEqual(t, firewall.Allow, r.Decision, s.Name())
		}
	}
	t.Run("ollama", func(t *testing.T) {
		s := testollama.StartOllama(t)
		b, err := ollama.New(ollama.Config{URL: s.URL, Model: testollama.TextModel, ContextTokens: context, Threads: 1})
		require.NoError(t, err)
		t.Cleanup(b.Close)
		check(t, b)
	})
	t.Run("llama.cpp", func(t *testing.T) {
		s := testollama.StartLlamaCPP(t, testollama.LlamaCPPConfig{Context: context})
		b, err := openai.New(openai.Config{URL: s.URL, Model: testollama.LlamaCppModel})
		require.NoError(t, err)
		t.Cleanup(b.Close)
		check(t, b)
	})
}
