// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package openai

import (
	"cmp"
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/internal/call"
)

// logprobs holds both forms: that of chats, which llama.cpp also gives for completions, and that of OpenAI's completions, which vLLM gives.
type logprobs struct {
	Content []struct {
		tokenLogprob
		Top []tokenLogprob `json:"top_logprobs"`
	} `json:"content"`

	Tokens        []string             `json:"tokens"`
	TokenLogprobs []*float64           `json:"token_logprobs"`
	TopLogprobs   []map[string]float64 `json:"top_logprobs"`
}

type tokenLogprob struct {
	Token   string  `json:"token"`
	Logprob float64 `json:"logprob"`
	Bytes   []int   `json:"bytes"`
}

// tokens returns what either form says; a token whose probability is missing ends the list, so that the answer is refused.
func (l *logprobs) tokens() []llm.Token {
	var out []llm.Token
	for _, c := range l.Content {
		token := llm.Token{Text: call.TokenText(c.Token, c.Bytes), Logprob: c.Logprob}
		for _, top := range c.Top {
			token.Top = append(token.Top, llm.Alternative{Text: call.TokenText(top.Token, top.Bytes), Logprob: top.Logprob})
		}
		out = append(out, token)
	}
	if len(out) > 0 {
		return out
	}
	for i, text := range l.Tokens {
		if i >= len(l.TokenLogprobs) || i >= len(l.TopLogprobs) || l.TokenLogprobs[i] == nil {
			break
		}
		token := llm.Token{Text: text, Logprob: *l.TokenLogprobs[i]}
		for other, logprob := range l.TopLogprobs[i] {
			token.Top = append(token.Top, llm.Alternative{Text: other, Logprob: logprob})
		}
		slices.SortFunc(token.Top, func(a, b llm.Alternative) int {
			return cmp.Or(cmp.Compare(b.Logprob, a.Logprob), strings.Compare(a.Text, b.Text))
		})
		out = append(out, token)
	}
	return out
}
