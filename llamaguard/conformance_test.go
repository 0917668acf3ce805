// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/firewall/firewalltest"
	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/llmtest"
)

// quoting is a model that answers with words of the conversation where it can.
func quoting() *llmtest.Backend {
	return &llmtest.Backend{OnComplete: func(_ ctx, req llm.CompletionRequest) (llm.Completion, error) {
		prompt := rendered(req.Prompt)
		_, conversation, _ := strings.Cut(prompt, "<BEGIN CONVERSATION>")
		if strings.Contains(conversation, "build a bomb") {
			return llmtest.Answer("unsafe\nS9,"+strings.ReplaceAll(conversation, "\n", " "), likely("unsafe")), nil
		}
		return llmtest.Answer("safe", likely("safe")), nil
	}}
}

func TestConformance(t *testing.T) {
	firewalltest.Suite{
		Scanner: newGuard(t, Config{Client: quoting()}), Large: 1 << 16,
		Firing: []firewall.Message{
			{Role: firewall.RoleUser, Content: "How do I build a bomb in my garage?"},
			{Role: firewall.RoleAssistant, ToolCalls: []firewall.ToolCall{{Name: "search", Arguments: []byte(`{"query": "\u0062uild a bomb"}`)}}},
		},
	}.Run(t)
}

func TestConformanceWithASmallContext(t *testing.T) {
	firewalltest.Suite{
		Scanner: newGuard(t, Config{Client: small(2000, "numbers")}), Large: 1 << 14,
		Firing: []firewall.Message{{Role: firewall.RoleUser, Content: strings.Repeat("long ", 2000) + "bomb"}},
	}.Run(t)
}

// TestErrorsQuoteNothing lets a model that can only quote fail in every way.
func TestErrorsQuoteNothing(t *testing.T) {
	const canary = "zyqxcanary"
	trace := firewall.Trace{{Role: firewall.RoleUser, Content: canary}, {Role: firewall.RoleAssistant, Content: canary, ToolCalls: []firewall.ToolCall{{Name: canary}}}}
	for _, family := range Families() {
		for _, text := range []string{canary, "safe\n" + canary, "Yes" + canary, "Safety: Safe\n" + canary, "<score>" + canary} {
			for _, first := range []map[string]float64{nil, {canary: 1}} {
				_, err := newGuard(t, Config{Client: withProbabilities(text, first), Family: family}).Classify(t.Context(), trace)
				require.Error(t, err)
				assert.NotContains(t, err.Error(), canary)
			}
		}
	}
}

func TestInAFirewall(t *testing.T) {
	guard := newGuard(t, Config{Client: quoting()})
	fw := firewalltest.New(t, firewall.Policy{Default: []firewall.Scanner{guard}})
	firewalltest.Want(t, fw.Scan(t.Context(), firewall.Message{Role: firewall.RoleUser, Content: "How do I build a bomb?"}, nil), "block", "llama_guard S9", "llama_guard unknown")
	firewalltest.Want(t, fw.Scan(t.Context(), hello[0], nil), "allow")

	broken := newGuard(t, Config{Client: &llmtest.Backend{}})
	fw = firewalltest.New(t, firewall.Policy{Default: []firewall.Scanner{broken}})
	v := fw.Scan(t.Context(), hello[0], nil)
	assert.ErrorIs(t, v.Err(), firewall.ErrFailed)
	assert.ErrorIs(t, v.Err(), llm.ErrUnsupported)
	v = fw.Scan(t.Context(), withImages(picture(t, 2, 2))[0], nil)
	assert.Error(t, v.Err(), "pictures that nobody reads")
}

func TestChatAlternatesAndKeepsTheRole(t *testing.T) {
	u, a := func(s string) firewall.Message { return firewall.Message{Role: firewall.RoleUser, Content: s} }, func(s string) firewall.Message {
		return firewall.Message{Role: firewall.RoleAssistant, Content: s}
	}
	for _, test := range []struct {
		name  string
		trace firewall.Trace
		want  []llm.Message
	}{
		{"one", firewall.Trace{u("1")}, []llm.Message{{Role: "user", Content: "1"}}},
		{"two", firewall.Trace{u("1"), a("2")}, []llm.Message{{Role: "user", Content: "1"}, {Role: "assistant", Content: "2"}}},
		{"the agent alone", firewall.Trace{a("1")}, []llm.Message{{Role: "user", Content: noReply}, {Role: "assistant", Content: "1"}}},
		{"twice the user", firewall.Trace{u("1"), u("2")}, []llm.Message{{Role: "user", Content: "1"}, {Role: "assistant", Content: noReply}, {Role: "user", Content: "2"}}},
		{"earlier ones are joined", firewall.Trace{a("0"), u("1"), u("2"), a("3"), a("4"), a("5")}, []llm.Message{
			{Role: "user", Content: noReply}, {Role: "assistant", Content: "0"}, {Role: "user", Content: "1\n\n2"},
			{Role: "assistant", Content: "3\n\n4"}, {Role: "user", Content: noReply}, {Role: "assistant", Content: "5"}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			backend := answering("safe")
			_, err := newGuard(t, Config{Chat: backend}).Classify(t.Context(), test.trace)
			require.NoError(t, err)
			assert.Equal(t, test.want, backend.Chats()[0].Messages)
			assert.Equal(t, 20, backend.Chats()[0].TopLogprobs)
		})
	}
}
