// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import (
	"bytes"
	"context"
	"image"
	"image/color"
	"image/png"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/llmtest"
)

type ctx = context.Context

// likely are probabilities of the first token where the model is sure of a word.
func likely(word string) map[string]float64 {
	other := map[string]string{"safe": "unsafe", "unsafe": "safe", "Yes": "No", "No": "Yes"}[word]
	return map[string]float64{word: 0.98, other: 0.02}
}

// answering is a model that answers everything alike, sure of its first word.
func answering(text string) *llmtest.Backend {
	first := "safe"
	if len(text) > 1 && text[:2] == "un" {
		first = "unsafe"
	}
	return withProbabilities(text, likely(first))
}

func withProbabilities(text string, first map[string]float64) *llmtest.Backend {
	return &llmtest.Backend{
		OnComplete: func(ctx, llm.CompletionRequest) (llm.Completion, error) { return llmtest.Answer(text, first), nil },
		OnChat:     func(ctx, llm.ChatRequest) (llm.Completion, error) { return llmtest.Answer(text, first), nil },
	}
}

func newGuard(t *testing.T, c Config) *Guard {
	t.Helper()
	g, err := New(c)
	require.NoError(t, err)
	return g
}

// picture returns a PNG.
func picture(t testing.TB, w, h int) []byte {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	for i := range w * h {
		img.Set(i%w, i/w, color.RGBA{200, byte(i), 0, 255})
	}
	var out bytes.Buffer
	require.NoError(t, png.Encode(&out, img))
	return out.Bytes()
}
