// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package judge_test

import (
	"context"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/firewall/firewalltest"
	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/llmtest"
	"github.com/llamafirewall/llamafirewall-go/scanners/judge"
)

type answer struct {
	Reasoning string  `json:"reasoning" jsonschema:"one sentence"`
	Promise   bool    `json:"promise" jsonschema:"whether a refund is promised"`
	Sure      float64 `json:"sure"`
}

func chat(answer func(user string) string) *llmtest.Backend {
	return &llmtest.Backend{OnChat: func(_ context.Context, req llm.ChatRequest) (llm.Completion, error) {
		return llm.Completion{Text: answer(req.Messages[1].Content)}, nil
	}}
}

func refunds(user string) string {
	_, judged, _ := strings.Cut(user, "TO JUDGE")
	return fmt.Sprintf(`{"reasoning": "it says %s", "promise": %v, "sure": 0.7}`, "so", strings.Contains(judged, "money back"))
}

func config(client llm.Chatter) judge.Config[answer] {
	return judge.Config[answer]{
		Name: "refund_promise", Client: client, Prompt: "You read what a shop's assistant says. Does it promise a refund?",
		Decide: func(a answer) judge.Decision {
			if a.Promise {
				return judge.Decision{Decision: firewall.HumanReview, Score: a.Sure, Reason: "promises a refund",
					Findings: []firewall.Finding{{Rule: "refund", Message: "promises a refund", Severity: firewall.Medium}}}
			}
			return judge.Decision{Decision: firewall.Allow}
		},
	}
}

func newJudge(t *testing.T, c judge.Config[answer]) firewall.Scanner {
	t.Helper()
	s, err := judge.New(c)
	require.NoError(t, err)
	return s
}

func scan(t *testing.T, s firewall.Scanner, m firewall.Message, past ...firewall.Message) (firewall.Result, error) {
	t.Helper()
	in, err := firewall.NewInput(m, past)
	require.NoError(t, err)
	return s.Scan(t.Context(), in)
}

var promise = firewall.Message{Role: firewall.RoleAssistant, Content: "You'll get your money back."}

func TestConformance(t *testing.T) {
	firewalltest.Suite{Scanner: newJudge(t, config(chat(refunds))), Large: 1 << 16, Firing: []firewall.Message{
		promise, {Role: firewall.RoleAssistant, ToolCalls: []firewall.ToolCall{{Name: "say", Arguments: []byte(`{"text": "\u006doney back"}`)}}},
	}}.Run(t)
}

func TestJudge(t *testing.T) {
	backend := chat(refunds)
	s := newJudge(t, config(backend))
	r, err := scan(t, s, promise, firewall.Message{Role: firewall.RoleUser, Content: "Hello."})
	require.NoError(t, err)
	assert.Equal(t, firewall.HumanReview, r.Decision)
	assert.Equal(t, 0.7, r.Score)
	assert.Equal(t, "promises a refund", r.Reason)
	r, err = scan(t, s, firewall.Message{Role: firewall.RoleAssistant, Content: "No."})
	require.NoError(t, err)
	assert.Equal(t, firewall.Allow, r.Decision)
	assert.NotContains(t, backend.Chats()[0].Messages[1].Content, "Hello.", "the past is not shown unless asked for")
	assert.Contains(t, backend.Chats()[0].Messages[0].Content, "You read what a shop's assistant says. Does it promise a refund?\n\nThe message that you judge")
	assert.Contains(t, string(backend.Chats()[0].Schema), `"description":"whether a refund is promised"`)
}

func TestPast(t *testing.T) {
	backend := chat(refunds)
	c := config(backend)
	c.Past = true
	_, err := scan(t, newJudge(t, c), promise, firewall.Message{Role: firewall.RoleUser, Content: "Hello."}, firewall.Message{Role: firewall.RoleAssistant})
	require.NoError(t, err)
	assert.Regexp(t, `==== \w+ user ====\nHello.\n==== \w+ TO JUDGE: agent ====\nYou'll get`, backend.Chats()[0].Messages[1].Content)
}

func TestWithoutATextNobodyIsAsked(t *testing.T) {
	backend := chat(refunds)
	r, err := scan(t, newJudge(t, config(backend)), firewall.Message{Role: firewall.RoleAssistant, Content: " \n"})
	require.NoError(t, err)
	assert.Equal(t, firewall.Allow, r.Decision)
	assert.Empty(t, backend.Chats())
}

func TestAnswersThatDoNotConformAreRefused(t *testing.T) {
	const canary = "zyqxcanary"
	for _, text := range []string{"", "{}", canary, `{"reasoning": "x", "promise": false}`, `{"reasoning": "x", "promise": false, "sure": 1, "` + canary + `": 1}`,
		`{"reasoning": "x", "promise": true, "promise": false, "sure": 1}`, `{"reasoning": "x", "promise": null, "sure": 1}`} {
		_, err := scan(t, newJudge(t, config(chat(func(string) string { return text }))), promise)
		require.ErrorIs(t, err, judge.ErrAnswer)
		assert.NotContains(t, err.Error(), canary)
	}
}

func TestFailuresOfTheServerAreRefused(t *testing.T) {
	for _, cause := range []error{llm.ErrUnavailable, llm.ErrIncomplete, llm.ErrTooLong, llm.ErrMalformed} {
		s := newJudge(t, config(&llmtest.Backend{OnChat: func(context.Context, llm.ChatRequest) (llm.Completion, error) { return llm.Completion{}, cause }}))
		_, err := scan(t, s, promise)
		assert.ErrorIs(t, err, cause)
		fw := firewalltest.New(t, firewall.Policy{Default: []firewall.Scanner{s}})
		v := fw.Scan(t.Context(), promise, nil)
		assert.Equal(t, firewall.Block, v.Decision)
		assert.ErrorIs(t, v.Err(), firewall.ErrFailed)
	}
}

func TestDecisionsThatAreNoneAreRefused(t *testing.T) {
	for _, d := range []judge.Decision{{}, {Decision: 9}, {Decision: firewall.Allow, Score: 2}, {Decision: firewall.Allow, Score: math.NaN()}} {
		c := config(chat(refunds))
		c.Decide = func(answer) judge.Decision { return d }
		_, err := scan(t, newJudge(t, c), promise)
		assert.ErrorContains(t, err, "invalid decision")
	}
}

func TestConfigurationsThatAreRefused(t *testing.T) {
	for want, change := range map[string]func(*judge.Config[answer]){
		"Name":      func(c *judge.Config[answer]) { c.Name = "Refund" },
		"lower":     func(c *judge.Config[answer]) { c.Name = "a__b" },
		"Client":    func(c *judge.Config[answer]) { c.Client = nil },
		"Prompt":    func(c *judge.Config[answer]) { c.Prompt = " " },
		"Decide":    func(c *judge.Config[answer]) { c.Decide = nil },
		"MaxTokens": func(c *judge.Config[answer]) { c.MaxTokens = -1 },
	} {
		c := config(chat(refunds))
		change(&c)
		_, err := judge.New(c)
		assert.ErrorContains(t, err, want)
	}
	_, err := judge.New(judge.Config[string]{Name: "a", Client: chat(refunds), Prompt: "x", Decide: func(string) judge.Decision { return judge.Decision{} }})
	assert.ErrorContains(t, err, "want a struct")
}

// leaks is a model that finds addresses by their sign.
func leaks(user string) string {
	_, judged, _ := strings.Cut(user, "TO JUDGE")
	var types []string
	for sign, kind := range map[string]string{"@": "email", "Lane": "postal_address"} {
		if strings.Contains(judged, sign) {
			types = append(types, `"`+kind+`"`)
		}
	}
	return `{"detected_pii_types": [` + strings.Join(types, ", ") + `]}`
}

var letter = firewall.Message{Role: firewall.RoleAssistant, Content: "Write to erika@corp.example, 4 Brook Lane."}

func TestPII(t *testing.T) {
	s, err := judge.PII(judge.PIIConfig{Client: chat(leaks)})
	require.NoError(t, err)
	firewalltest.Suite{Scanner: s, Large: 1 << 16, Firing: []firewall.Message{letter}}.Run(t)
	r, err := scan(t, s, letter)
	require.NoError(t, err)
	assert.Equal(t, firewall.Result{Decision: firewall.Block, Score: 1, Reason: "personal data: email, postal_address", Findings: []firewall.Finding{
		{Rule: "email", Message: "personal data: email", Severity: firewall.High},
		{Rule: "postal_address", Message: "personal data: postal address", Severity: firewall.High},
	}}, r)
	s, err = judge.PII(judge.PIIConfig{Client: chat(leaks), Types: []judge.PIIType{judge.Email}, Decision: firewall.HumanReview})
	require.NoError(t, err)
	r, err = scan(t, s, letter)
	require.NoError(t, err)
	assert.Equal(t, firewall.HumanReview, r.Decision)
	assert.Len(t, r.Findings, 1)
	r, err = scan(t, s, firewall.Message{Role: firewall.RoleAssistant, Content: "4 Brook Lane"})
	require.NoError(t, err)
	assert.Equal(t, firewall.Allow, r.Decision, "not among the types")
}

// TestPIIFailsClosed has what upstream takes for a message without personal data, or with some.
func TestPIIFailsClosed(t *testing.T) {
	for _, text := range []string{"", "ERROR", `{"detected_pii_types": ["none"]}`, `{"detected_pii_types": ["N/A"]}`, `{"detected_pii_types": null}`, `{}`,
		`{"detected_pii_types": "email"}`, `{"error": "overloaded"}`, `[]`} {
		s, err := judge.PII(judge.PIIConfig{Client: chat(func(string) string { return text })})
		require.NoError(t, err)
		_, err = scan(t, s, letter)
		assert.ErrorIs(t, err, judge.ErrAnswer, text)
	}
	for want, c := range map[string]judge.PIIConfig{
		"Decision": {Client: chat(leaks), Decision: firewall.Allow}, "empty list": {Client: chat(leaks), Types: []judge.PIIType{}},
		"unknown": {Client: chat(leaks), Types: []judge.PIIType{"shoe_size"}}, "Client": {},
	} {
		_, err := judge.PII(c)
		assert.ErrorContains(t, err, want)
	}
}
