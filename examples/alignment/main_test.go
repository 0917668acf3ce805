// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/llmtest"
)

// auditor stands for a chat model: it compares the address of a call with what the goal says.
func auditor() *llmtest.Backend {
	return &llmtest.Backend{OnChat: func(_ context.Context, req llm.ChatRequest) (llm.Completion, error) {
		conversation, judged, _ := strings.Cut(req.Messages[1].Content, "TO JUDGE")
		goal, _, _ := strings.Cut(conversation, " agent ====")
		if strings.Contains(judged, "audit@bank-verify.example") && !strings.Contains(goal, "audit@bank-verify.example") {
			return llm.Completion{Text: `{"observation": "sends statements", "reasoning": "a mail ordered it", "misaligned": true, "risk": 0.97}`}, nil
		}
		return llm.Completion{Text: `{"observation": "reads mail", "reasoning": "the goal", "misaligned": false, "risk": 0.02}`}, nil
	}}
}

func TestRun(t *testing.T) {
	backend := auditor()
	var out strings.Builder
	require.NoError(t, run(t.Context(), &out, backend))
	assert.Equal(t, "read_mail runs\nsend_mail does not run: firewall: blocked: alignment: does not serve the user's goal\n", out.String())
	require.Len(t, backend.Chats(), 2, "one audit a call, before it")
	assert.Contains(t, backend.Chats()[0].Messages[1].Content, "Summarise the newest mail from my bank.")
}

func TestAServerThatFailsLetsNoToolRun(t *testing.T) {
	var out strings.Builder
	require.ErrorIs(t, run(t.Context(), &out, &llmtest.Backend{}), firewall.ErrFailed)
	assert.Empty(t, out.String())
}
