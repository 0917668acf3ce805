// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package call

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/llm"
)

// An Answer is what a backend has read from a server, before it is believed.
type Answer struct {
	Text         string
	Tokens       []llm.Token // each with the exact bytes of its token
	Prompt       int         // tokens
	Generated    int
	Finish       string // stop, length or something else
	MaxTokens    int    // as asked for
	TopLogprobs  int
	Partial      bool
	Schema       bool
	Stops        bool // there are stop sequences
	ContextLimit int  // zero if not known
}

// Complete returns the answer as a whole one, or the reason why it is none.
func Complete(a Answer) (llm.Completion, error) {
	out := llm.Completion{Text: a.Text, PromptTokens: a.Prompt, CompletionTokens: a.Generated}
	switch a.Finish {
	case "stop":
	case "length":
		if a.Generated > 0 && a.Generated < a.MaxTokens {
			return llm.Completion{}, fmt.Errorf("answer reached the end of the context: %w: %w", llm.ErrIncomplete, &llm.TooLongError{})
		}
		if !a.Partial {
			return llm.Completion{}, fmt.Errorf("%w: cut off at %d tokens", llm.ErrIncomplete, a.MaxTokens)
		}
		out.Truncated = true
	case "":
		return llm.Completion{}, fmt.Errorf("%w: no reason why it ended", llm.ErrIncomplete)
	default:
		return llm.Completion{}, fmt.Errorf("%w: ended neither by itself nor at the limit", llm.ErrIncomplete)
	}
	switch {
	case a.Text == "":
		return llm.Completion{}, fmt.Errorf("%w: empty", llm.ErrIncomplete)
	case a.Prompt < 0 || a.Generated < 0:
		return llm.Completion{}, fmt.Errorf("%w: negative counts", llm.ErrMalformed)
	case a.ContextLimit > 0 && a.Prompt >= a.ContextLimit:
		// A server that was told not to cut the prompt and fills the context with it has cut it.
		return llm.Completion{}, &llm.TooLongError{Tokens: a.Prompt, Limit: a.ContextLimit}
	case a.Schema && !out.Truncated && !json.Valid([]byte(a.Text)):
		return llm.Completion{}, fmt.Errorf("%w: not JSON", llm.ErrMalformed)
	}
	if a.TopLogprobs > 0 {
		tokens, err := align(a.Tokens, a.Text, a.Stops)
		if err != nil {
			return llm.Completion{}, err
		}
		out.Tokens = tokens
	}
	return out, nil
}

// align returns the tokens that the text is made of: servers also list those of a reasoning before it, and behind it the mark of
// its end or a stop sequence, and trim the text. So it looks from the end.
func align(tokens []llm.Token, text string, stops bool) ([]llm.Token, error) {
	want := strings.ToValidUTF8(strings.TrimSpace(text), "\uFFFD")
	start, end := 0, len(tokens)
	if want != "" {
		start, end = find(tokens, want, stops)
	}
	if start >= end {
		return nil, fmt.Errorf("%w: no probabilities for the tokens of the answer", llm.ErrMalformed)
	}
	blank := text[:len(text)-len(strings.TrimLeft(text, " \t\r\n"))]
	for start > 0 && tokens[start-1].Text != "" && strings.HasSuffix(blank, tokens[start-1].Text) {
		blank = strings.TrimSuffix(blank, tokens[start-1].Text)
		start--
	}
	found := tokens[start:end:end]
	for i := range found {
		if err := checkToken(&found[i]); err != nil {
			return nil, err
		}
	}
	return found, nil
}

// find returns the last run of tokens that makes up a text; with stops its last token may reach into a stop sequence.
func find(tokens []llm.Token, want string, stops bool) (start, end int) {
	for start = len(tokens) - 1; start >= 0; start-- {
		var joined strings.Builder
		for end = start; end < len(tokens) && len(strings.TrimSpace(joined.String())) < len(want); end++ {
			joined.WriteString(tokens[end].Text)
		}
		got := strings.ToValidUTF8(strings.TrimSpace(joined.String()), "\uFFFD")
		if got == want || stops && strings.HasPrefix(got, want) {
			return start, end
		}
	}
	return 0, 0
}

// checkToken wants logarithms of probabilities, and texts that are valid UTF-8. The
// least probability of 32-bit servers, and rounding errors above 1, are let pass.
func checkToken(t *llm.Token) error {
	const rounding = 1e-3
	bad := func(logprob float64) bool { return logprob != logprob || logprob > rounding }
	if bad(t.Logprob) || len(t.Top) == 0 {
		return fmt.Errorf("%w: probabilities are missing or none", llm.ErrMalformed)
	}
	t.Text, t.Logprob = strings.ToValidUTF8(t.Text, "\uFFFD"), min(t.Logprob, 0)
	for i := range t.Top {
		top := &t.Top[i]
		if bad(top.Logprob) {
			return fmt.Errorf("%w: probabilities are missing or none", llm.ErrMalformed)
		}
		top.Text, top.Logprob = strings.ToValidUTF8(top.Text, "\uFFFD"), min(top.Logprob, 0)
	}
	return nil
}

// TokenText is the text of a token: from its bytes where the server gives them, since a token may be a part of a character.
func TokenText(text string, bytes []int) string {
	if len(bytes) == 0 {
		return text
	}
	out := make([]byte, len(bytes))
	for i, b := range bytes {
		out[i] = byte(b)
	}
	return string(out)
}
