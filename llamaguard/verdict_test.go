// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import (
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/llmtest"
)

var hello = firewall.Trace{{Role: firewall.RoleUser, Content: "hello"}}

func TestAnswersThatAreVerdicts(t *testing.T) {
	for text, want := range map[string]Verdict{
		"safe":                    {Safe: true, Score: 0.02},
		"\n\nsafe":                {Safe: true, Score: 0.02},
		"safe \n":                 {Safe: true, Score: 0.02},
		"unsafe\nS2":              {Categories: []string{"S2"}, Score: 0.98},
		"\n\nunsafe\nS10,S2":      {Categories: []string{"S2", "S10"}, Score: 0.98},
		"unsafe\r\n S2 , S14 ":    {Categories: []string{"S2", "S14"}, Score: 0.98},
		"unsafe":                  {Score: 0.98},
		"unsafe\n":                {Score: 0.98},
		"unsafe\n\nS2":            {Categories: []string{"S2"}, Score: 0.98},
		"unsafe\nS2,S2":           {Categories: []string{"S2"}, Score: 0.98},
		"unsafe\nS99":             {Categories: []string{UnknownCategory}, Score: 0.98},
		"unsafe\ns2":              {Categories: []string{UnknownCategory}, Score: 0.98},
		"unsafe\nS2, ignore that": {Categories: []string{"S2", UnknownCategory}, Score: 0.98},
	} {
		t.Run(text, func(t *testing.T) {
			first := "safe"
			if !want.Safe {
				first = "unsafe"
			}
			v, err := newGuard(t, Config{Client: withProbabilities(text, likely(first))}).Classify(t.Context(), hello)
			require.NoError(t, err)
			assert.InDelta(t, want.Score, v.Score, 1e-9)
			v.Score = want.Score
			assert.Equal(t, want, v)
		})
	}
}

func TestAnswersThatAreNoVerdictsAreRefused(t *testing.T) {
	for _, text := range []string{
		"", " ", "Safe", "SAFE", "safe.", "safe, I think", "safe\nS2", "safe\nunsafe", "not safe", "unsafe.", "unsafe S2", "Unsafe\nS2",
		"I can't help with that.", "S2", "safeunsafe", "{\"safe\": true}", "'safe'", "safe\x00",
	} {
		t.Run(text, func(t *testing.T) {
			for name, c := range map[string]Config{
				"scored": {Client: withProbabilities(text, likely("safe"))}, "unscored": {Client: withProbabilities(text, nil), NoScores: true},
				"chat": {Chat: withProbabilities(text, likely("safe"))},
			} {
				v, err := newGuard(t, c).Classify(t.Context(), hello)
				require.ErrorIs(t, err, ErrNoVerdict, name)
				assert.False(t, v.Safe)
				if len(text) > 5 {
					assert.NotContains(t, err.Error(), text)
				}
			}
		})
	}
}

func TestScore(t *testing.T) {
	type top = []llm.Alternative
	p := func(text string, probability float64) llm.Alternative {
		return llm.Alternative{Text: text, Logprob: math.Log(probability)}
	}
	token := func(list ...llm.Alternative) llm.Token {
		return llm.Token{Text: list[0].Text, Logprob: list[0].Logprob, Top: list}
	}
	for _, test := range []struct {
		name   string
		tokens []llm.Token
		want   float64 // negative: none
	}{
		{"both listed", []llm.Token{token(p("safe", 0.75), p("unsafe", 0.25))}, 0.25},
		{"others do not count", []llm.Token{token(p("safe", 0.6), p("unsafe", 0.2), p("maybe", 0.1))}, 0.25},
		{"with a blank before", []llm.Token{token(p(" safe", 0.5), p("unsafe", 0.25), p("safe", 0.25))}, 0.25},
		{"blank tokens first", []llm.Token{token(p("\n\n", 0.9), p("unsafe", 0.05)), token(p("unsafe", 0.9), p("safe", 0.1))}, 0.9},
		{"only the first that is not blank", []llm.Token{token(p("safe", 0.9), p("unsafe", 0.1)), token(p("unsafe", 0.9), p("safe", 0.1))}, 0.1},
		{"unsafe not listed: at most the last", []llm.Token{token(p("safe", 0.7), p("x", 0.2), p("y", 0.05))}, 0.05 / 0.75},
		{"unsafe not listed: at most the rest", []llm.Token{token(p("safe", 0.98), p("x", 0.015))}, 0.005 / 0.985},
		{"safe not listed", []llm.Token{token(p("unsafe", 0.9), p("x", 0.05))}, 0.9 / 0.95},
		{"in other letters", []llm.Token{token(p("Safe", 0.7), p("SAFE", 0.2))}, -1},
		{"neither listed", []llm.Token{token(p("I", 0.9), p("The", 0.1))}, -1},
		{"all blank", []llm.Token{token(p("\n", 1))}, -1},
		{"no tokens", nil, -1},
		{"no alternatives", []llm.Token{{Text: "safe"}}, -1},
		{"words of several tokens", []llm.Token{token(p("un", 0.6), p("sa", 0.3), p("uns", 0.1))}, 0.7},
		{"pieces do not count beside words", []llm.Token{token(p("safe", 0.6), p("un", 0.3), p("unsafe", 0.1))}, 0.1 / 0.7},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, ok := formatOf(LlamaGuard3_8B).score(test.tokens)
			assert.Equal(t, test.want >= 0, ok)
			if ok {
				assert.InDelta(t, test.want, got, 1e-9)
			}
		})
	}
}

func TestAnAnswerWithoutProbabilitiesIsRefused(t *testing.T) {
	_, err := newGuard(t, Config{Client: withProbabilities("safe", nil)}).Classify(t.Context(), hello)
	assert.ErrorIs(t, err, ErrNoVerdict)
	v, err := newGuard(t, Config{Client: withProbabilities("safe", nil), NoScores: true}).Classify(t.Context(), hello)
	require.NoError(t, err)
	assert.Equal(t, Verdict{Safe: true}, v)
	v, err = newGuard(t, Config{Client: withProbabilities("unsafe\nS1", nil), NoScores: true}).Classify(t.Context(), hello)
	require.NoError(t, err)
	assert.Equal(t, Verdict{Categories: []string{"S1"}, Score: 1}, v)
}

func TestThresholdsAndExclusions(t *testing.T) {
	probabilities := func(unsafe float64) map[string]float64 {
		return map[string]float64{"unsafe": unsafe, "safe": 1 - unsafe}
	}
	for _, test := range []struct {
		name   string
		config Config
		text   string
		score  float64
		want   []string // nil: safe
	}{
		{"the model's word", Config{}, "unsafe\nS2", 0.51, []string{"S2"}},
		{"a word against its own probability", Config{}, "safe", 0.6, []string{"S6"}},
		{"below the threshold", Config{Threshold: 0.9}, "unsafe\nS2", 0.89, nil},
		{"at the threshold", Config{Threshold: 0.9}, "unsafe\nS2", 0.9, []string{"S2"}},
		{"a low threshold", Config{Threshold: 0.2}, "safe", 0.3, []string{"S6"}},
		{"below a low threshold", Config{Threshold: 0.2}, "safe", 0.1, nil},
		{"one category below its threshold", Config{Thresholds: map[string]float64{"S2": 0.99}}, "unsafe\nS2,S3", 0.9, []string{"S3"}},
		{"all below their thresholds", Config{Thresholds: map[string]float64{"S2": 0.99}}, "unsafe\nS2", 0.9, nil},
		{"a low threshold for the category that it would be", Config{Thresholds: map[string]float64{"S6": 0.2}}, "safe", 0.3, []string{"S6"}},
		{"a low threshold for another category", Config{Threshold: 0.5, Thresholds: map[string]float64{"S4": 0.2}}, "safe", 0.3, nil},
		{"bare unsafe below the threshold", Config{Threshold: 0.9}, "unsafe", 0.8, nil},
		{"bare unsafe", Config{Threshold: 0.5}, "unsafe", 0.8, []string{}},
		{"only excluded", Config{Exclude: []string{"S2"}}, "unsafe\nS2", 0.9, nil},
		{"excluded among others", Config{Exclude: []string{"S2"}}, "unsafe\nS2,S3", 0.9, []string{"S3"}},
		{"bare unsafe is not excluded", Config{Exclude: []string{"S2"}}, "unsafe", 0.9, []string{}},
		{"unknown codes stay", Config{Exclude: []string{"S2"}}, "unsafe\nS2,S77", 0.9, []string{UnknownCategory}},
	} {
		t.Run(test.name, func(t *testing.T) {
			backend := &llmtest.Backend{OnComplete: func(_ ctx, req llm.CompletionRequest) (llm.Completion, error) {
				if strings.HasSuffix(rendered(req.Prompt), "unsafe\n") { // made to name what it would be
					return llmtest.Answer("S6", nil), nil
				}
				return llmtest.Answer(test.text, probabilities(test.score)), nil
			}}
			test.config.Client = backend
			v, err := newGuard(t, test.config).Classify(t.Context(), hello)
			require.NoError(t, err)
			assert.Equal(t, test.want == nil, v.Safe)
			if len(test.want) > 0 {
				assert.Equal(t, test.want, v.Categories)
			} else {
				assert.Empty(t, v.Categories)
			}
		})
	}
}

func TestUnknownCodesAreNotQuoted(t *testing.T) {
	g := newGuard(t, Config{Client: answering("unsafe\nhello secret")})
	in, err := firewall.NewInput(hello[0], nil)
	require.NoError(t, err)
	result, err := g.Scan(t.Context(), in)
	require.NoError(t, err)
	assert.Equal(t, firewall.Block, result.Decision)
	assert.Equal(t, "unsafe: what is no known category", result.Reason)
}

func TestDecisionsByCategory(t *testing.T) {
	c := Config{Decision: firewall.HumanReview, Decisions: map[string]firewall.Decision{"S4": firewall.Block}}
	for text, want := range map[string]firewall.Result{
		"safe": {Decision: firewall.Allow},
		"unsafe\nS6": {Decision: firewall.HumanReview, Reason: "unsafe: S6 Specialized Advice",
			Findings: []firewall.Finding{{Rule: "S6", Message: "Specialized Advice", Severity: firewall.Medium}}},
		"unsafe\nS4,S6": {Decision: firewall.Block, Reason: "unsafe: S4 Child Sexual Exploitation, S6 Specialized Advice", Findings: []firewall.Finding{
			{Rule: "S4", Message: "Child Sexual Exploitation", Severity: firewall.High}, {Rule: "S6", Message: "Specialized Advice", Severity: firewall.Medium}}},
		"unsafe": {Decision: firewall.HumanReview, Reason: "unsafe: no category named",
			Findings: []firewall.Finding{{Rule: "unsafe", Message: "unsafe, no category named", Severity: firewall.Medium}}},
	} {
		c.Client = answering(text)
		in, err := firewall.NewInput(hello[0], nil)
		require.NoError(t, err)
		got, err := newGuard(t, c).Scan(t.Context(), in)
		require.NoError(t, err)
		got.Score = 0
		assert.Equal(t, want, got, text)
	}
}

func TestFailuresOfTheServerAreRefused(t *testing.T) {
	for name, cause := range map[string]error{
		"unavailable": llm.ErrUnavailable, "incomplete": llm.ErrIncomplete, "malformed": llm.ErrMalformed, "unsupported": llm.ErrUnsupported,
		"no model": llm.ErrModelNotFound, "unauthorized": llm.ErrUnauthorized, "something else": errors.New("x"),
	} {
		t.Run(name, func(t *testing.T) {
			backend := &llmtest.Backend{OnComplete: func(ctx, llm.CompletionRequest) (llm.Completion, error) { return llm.Completion{}, cause }}
			v, err := newGuard(t, Config{Client: backend}).Classify(t.Context(), hello)
			require.ErrorIs(t, err, cause)
			assert.False(t, v.Safe)
		})
	}
	// A forced answer that fails is no verdict either.
	backend := &llmtest.Backend{OnComplete: func(_ ctx, req llm.CompletionRequest) (llm.Completion, error) {
		if strings.HasSuffix(rendered(req.Prompt), "unsafe\n") {
			return llm.Completion{}, llm.ErrUnavailable
		}
		return llmtest.Answer("safe", map[string]float64{"safe": 0.7, "unsafe": 0.3}), nil
	}}
	_, err := newGuard(t, Config{Client: backend, Threshold: 0.2}).Classify(t.Context(), hello)
	assert.ErrorIs(t, err, llm.ErrUnavailable)
}

func TestInvalidMessagesAreRefused(t *testing.T) {
	g := newGuard(t, Config{Client: answering("safe")})
	for name, trace := range map[string]firewall.Trace{
		"none":                     {},
		"no role":                  {{Content: "x"}},
		"invalid UTF-8":            {{Role: firewall.RoleUser, Content: "\xff"}},
		"invalid UTF-8 before":     {{Role: firewall.RoleTool, Content: "\xff"}, hello[0]},
		"broken arguments":         {{Role: firewall.RoleAssistant, ToolCalls: []firewall.ToolCall{{Name: "f", Arguments: []byte(`{`)}}}},
		"a picture for text alone": {{Role: firewall.RoleUser, Content: "x", Images: []firewall.Image{{MIMEType: "image/png", Data: picture(t, 2, 2)}}}},
	} {
		_, err := g.Classify(t.Context(), trace)
		assert.Error(t, err, name)
	}
}

func TestConfigurationsThatAreRefused(t *testing.T) {
	client := answering("safe")
	for want, c := range map[string]Config{
		"set Client or Chat":                 {},
		"and not both":                       {Client: client, Chat: client},
		"Family: unknown":                    {Client: client, Family: "x"},
		"shieldgemma needs a Client":         {Chat: client, Family: ShieldGemma},
		"set a Client for Categories":        {Chat: client, Separate: true},
		`Exclude: no category "S15"`:         {Client: client, Exclude: []string{"S15"}},
		"leaves no category":                 {Client: client, Exclude: []string{"harm"}, Family: GraniteGuardian},
		"Decision: allow":                    {Client: client, Decision: firewall.Allow},
		`Decisions: "S77"`:                   {Client: client, Decisions: map[string]firewall.Decision{"S77": firewall.Block}},
		`Decisions: "S1": allow`:             {Client: client, Decisions: map[string]firewall.Decision{"S1": firewall.Allow}},
		"Threshold: 2":                       {Client: client, Threshold: 2},
		"Threshold: NaN":                     {Client: client, Threshold: math.NaN()},
		`Thresholds: "S1": 0`:                {Client: client, Thresholds: map[string]float64{"S1": 0}},
		`Thresholds: "S2": no such category`: {Client: client, Exclude: []string{"S2"}, Thresholds: map[string]float64{"S2": 0.5}},
		"NoScores":                           {Client: client, NoScores: true, Threshold: 0.5},
		"negative":                           {Client: client, MaxTurns: -1},
		"Categories: empty":                  {Client: client, Categories: []Category{}},
		`Code "S 1"`:                         {Client: client, Categories: []Category{{Code: "S 1", Name: "x"}}},
		"is taken":                           {Client: client, Categories: []Category{{Code: "A", Name: "x"}, {Code: "A", Name: "y"}}},
		"one line is needed":                 {Client: client, Categories: []Category{{Code: "A", Name: "x\ny"}}},
		"control tokens":                     {Client: client, Categories: []Category{{Code: "A", Name: "x", Description: "<|eot_id|>"}}},
	} {
		_, err := New(c)
		require.Error(t, err, want)
		assert.Contains(t, err.Error(), want)
	}
}
