// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/llmtest"
)

// small is a model with a context of few tokens, of three bytes each, that finds
// the word bomb. How tells it what does not fit: with numbers, by counting, or
// not at all.
func small(limit int, how string) *llmtest.Backend {
	count := func(text string) int { return (len(text) + 2) / 3 }
	b := &llmtest.Backend{OnComplete: func(_ ctx, req llm.CompletionRequest) (llm.Completion, error) {
		prompt := rendered(req.Prompt)
		if tokens := count(prompt); tokens+req.MaxTokens > limit {
			if how == "numbers" {
				return llm.Completion{}, &llm.TooLongError{Tokens: tokens, Limit: limit}
			}
			return llm.Completion{}, llm.ErrTooLong
		}
		_, conversation, _ := strings.Cut(prompt, "<BEGIN CONVERSATION>")
		if strings.Contains(conversation, "bomb") {
			return llmtest.Answer("unsafe\nS9", likely("unsafe")), nil
		}
		return llmtest.Answer("safe", likely("safe")), nil
	}}
	if how == "counting" {
		b.Model.ContextTokens, b.Tokens = limit, count
	}
	return b
}

var hows = []string{"numbers", "counting", "unknown"}

func TestOldTurnsGiveWay(t *testing.T) {
	var trace firewall.Trace
	for i := range 50 {
		trace = append(trace, firewall.Message{Role: firewall.RoleUser, Content: fmt.Sprintf("Message %d. %s", i, strings.Repeat("bla ", 20))})
	}
	for _, how := range hows {
		t.Run(how, func(t *testing.T) {
			backend := small(800, how)
			v, err := newGuard(t, Config{Client: backend}).Classify(t.Context(), trace)
			require.NoError(t, err)
			assert.True(t, v.Safe)
			all := backend.Completions()
			last := rendered(all[len(all)-1].Prompt)
			assert.Contains(t, last, "Message 49. ")
			assert.Contains(t, last, "Message 46. ", "as many as fit")
			assert.NotContains(t, last, "Message 0. ")
			assert.LessOrEqual(t, len(all), 8)
		})
	}
}

// TestNoPieceOfALongMessageIsMissed puts a word everywhere in a message that
// exceeds the context several times.
func TestNoPieceOfALongMessageIsMissed(t *testing.T) {
	for _, how := range hows {
		t.Run(how, func(t *testing.T) {
			for _, filler := range []string{"lorem ipsum ", "日本語テキスト", "aaaaaaaaaaaa"} {
				long := strings.Repeat(filler, 8000/len(filler))
				for at := 0; at < len(long); at += 331 {
					for at < len(long) && long[at]&0xC0 == 0x80 {
						at++
					}
					text := long[:at] + "bomb" + long[at:]
					v, err := newGuard(t, Config{Client: small(900, how)}).Classify(t.Context(), firewall.Trace{hello[0], {Role: firewall.RoleTool, Content: text}})
					require.NoError(t, err)
					require.False(t, v.Safe, "at %d of %q", at, filler)
					require.Equal(t, []string{"S9"}, v.Categories)
				}
			}
		})
	}
}

func TestALongSafeMessageIsReadWhole(t *testing.T) {
	backend := small(900, "numbers")
	var text strings.Builder
	for i := range 2000 {
		fmt.Fprintf(&text, "w%d ", i)
	}
	v, err := newGuard(t, Config{Client: backend}).Classify(t.Context(), firewall.Trace{{Role: firewall.RoleUser, Content: text.String()}})
	require.NoError(t, err)
	assert.True(t, v.Safe)
	var seen strings.Builder
	for _, req := range backend.Completions()[1:] {
		seen.WriteString(rendered(req.Prompt))
	}
	for i := range 2000 {
		require.Contains(t, seen.String(), fmt.Sprintf("w%d", i))
	}
	assert.Less(t, len(backend.Completions()), 40)
}

func TestAContextTooSmallForAnythingIsRefused(t *testing.T) {
	for _, how := range hows {
		_, err := newGuard(t, Config{Client: small(100, how)}).Classify(t.Context(), hello)
		assert.ErrorIs(t, err, llm.ErrTooLong, how)
		_, err = newGuard(t, Config{Client: small(100, how)}).Classify(t.Context(), firewall.Trace{{Role: firewall.RoleUser, Content: strings.Repeat("long ", 1000)}})
		assert.ErrorIs(t, err, llm.ErrTooLong, how)
	}
}

func TestAFailureInOnePieceIsRefused(t *testing.T) {
	n := 0
	backend := small(900, "numbers")
	inner := backend.OnComplete
	backend.OnComplete = func(c ctx, req llm.CompletionRequest) (llm.Completion, error) {
		if n++; n == 4 {
			return llm.Completion{}, llm.ErrUnavailable
		}
		return inner(c, req)
	}
	_, err := newGuard(t, Config{Client: backend}).Classify(t.Context(), firewall.Trace{{Role: firewall.RoleUser, Content: strings.Repeat("long ", 3000)}})
	assert.ErrorIs(t, err, llm.ErrUnavailable)
}
