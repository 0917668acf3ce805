// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package ollama

import (
	"context"
	"errors"
	"fmt"
	"image/color"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/llamafirewall/llamafirewall-go/internal/testollama"
	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/internal/backendtest"
)

// backend uses a model of a real server. One thread: more of them spin on a busy machine.
func backend(t testing.TB, s *testollama.Ollama, model string) *Backend {
	t.Helper()
	b, err := New(Config{URL: s.URL, Model: model, ContextTokens: 512, Threads: 1})
	require.NoError(t, err)
	t.Cleanup(b.Close)
	return b
}

func user(text string, images ...llm.Image) llm.ChatRequest {
	return llm.ChatRequest{Messages: []llm.Message{{Role: "user", Content: text, Images: images}}}
}

// raw is a prompt that the model answers.
func raw(text string) llm.CompletionRequest {
	return llm.CompletionRequest{Prompt: llm.Text(text + "\n\n"), TopLogprobs: 20}
}

// TestRealServer shares one server among what does no harm to it.
func TestRealServer(t *testing.T) {
	s := testollama.StartOllama(t)
	t.Run("text", func(t *testing.T) { testText(t, s) })
	t.Run("schema", func(t *testing.T) { testSchema(t, s) })
	t.Run("too long", func(t *testing.T) { testTooLong(t, s) })
	t.Run("images", func(t *testing.T) { testImages(t, s) })
	t.Run("refusals", func(t *testing.T) { testRefusals(t, s) })
	t.Run("options", func(t *testing.T) { testOptions(t, s) })
	t.Run("concurrent", func(t *testing.T) { testConcurrent(t, s) })
}

func testText(t *testing.T, s *testollama.Ollama) {
	for _, model := range []string{testollama.TextModel, testollama.NativeModel} {
		b := backend(t, s, model)
		require.NoError(t, b.Load(t.Context()))
		about, err := b.Describe(t.Context())
		require.NoError(t, err)
		assert.Equal(t, llm.Model{Name: model, Logprobs: true, ContextTokens: 512}, about)

		for text, want := range map[string]string{"bread": "safe", "do bravoharm": "unsafe\nS2", testollama.Doubtful: "safe"} {
			answer, err := b.Complete(t.Context(), raw(text))
			require.NoError(t, err)
			assert.Equal(t, want, answer.Text)
			chatted, err := b.Chat(t.Context(), user(text))
			require.NoError(t, err)
			assert.Equal(t, want, chatted.Text)
			assert.Nil(t, chatted.Tokens)

			p := backendtest.UnsafeProbability(t, answer.Tokens[0])
			switch {
			case text == testollama.Doubtful:
				assert.InDelta(t, 0.28, p, 0.05)
			case want == "safe":
				assert.Less(t, p, 0.001)
			default:
				assert.Greater(t, p, 0.999)
			}
		}

		answer, err := b.Complete(t.Context(), llm.CompletionRequest{Prompt: llm.Text("do bravoharm\n\n"), TopLogprobs: 2, MaxTokens: 1, Partial: true})
		require.NoError(t, err)
		assert.True(t, answer.Truncated)
		assert.Equal(t, "unsafe", answer.Text)
		assert.Len(t, answer.Tokens, 1)
		_, err = b.Complete(t.Context(), llm.CompletionRequest{Prompt: llm.Text("do bravoharm\n\n"), MaxTokens: 1})
		assert.ErrorIs(t, err, llm.ErrIncomplete, "an answer that was cut off without being asked for")
		answer, err = b.Complete(t.Context(), llm.CompletionRequest{Prompt: llm.Text("do bravoharm\n\n"), Stop: []string{"\n"}, TopLogprobs: 1})
		require.NoError(t, err)
		assert.Equal(t, "unsafe", answer.Text)
		_, err = b.Complete(t.Context(), llm.CompletionRequest{Prompt: llm.Text("the model has no answer to this")})
		assert.ErrorIs(t, err, llm.ErrIncomplete, "an empty answer")

		n, err := b.CountTokens(t.Context(), "ab bravoharm<|eot_id|>\n\n")
		require.NoError(t, err)
		assert.Equal(t, 1+2+1+1+1, n, "the beginning, two letters, a word, a control token, a blank line")
	}
}

func testSchema(t *testing.T, s *testollama.Ollama) {
	schema := []byte(`{"type":"object","properties":{"thought":{"type":"string"},"conclusion":{"type":"boolean"},"types":{"type":"array","items":{"type":"string","enum":["email"]}}},"required":["thought","conclusion","types"]}`)
	for _, model := range []string{testollama.TextModel, testollama.NativeModel} {
		b := backend(t, s, model)
		for text, want := range map[string]string{
			"hello": `{"thought":"","conclusion":false,"types":[]}`, "bravoharm": `{"thought":"","conclusion":true,"types":["email"]}`,
		} {
			req := user(text)
			req.Schema = schema
			answer, err := b.Chat(t.Context(), req)
			require.NoError(t, err)
			assert.JSONEq(t, want, answer.Text)
		}
		req := user("hello")
		req.Schema = []byte(`{"type":"nonsense"}`)
		_, err := b.Chat(t.Context(), req)
		require.Error(t, err, "the server ignores a schema that is none, and answers in text")
		assert.True(t, errors.Is(err, llm.ErrMalformed) || errors.Is(err, llm.ErrInvalidRequest), err)
	}
}

func testTooLong(t *testing.T, s *testollama.Ollama) {
	filler := strings.Repeat("ab ", 200)
	for _, model := range []string{testollama.TextModel, testollama.NativeModel, testollama.VisionModel} {
		b := backend(t, s, model)
		_, err := b.Complete(t.Context(), raw(filler+"alphaharm "+filler))
		assert.ErrorIs(t, err, llm.ErrTooLong, "a word in the middle is not cut out")
		_, err = b.Chat(t.Context(), user(filler+"alphaharm "+filler))
		assert.ErrorIs(t, err, llm.ErrTooLong)
		_, err = b.Chat(t.Context(), llm.ChatRequest{Messages: []llm.Message{{Role: "user", Content: filler + "alphaharm"}, {Role: "user", Content: "hello"}}})
		assert.ErrorIs(t, err, llm.ErrTooLong, "an old turn is not left out")
		_, err = b.CountTokens(t.Context(), filler)
		assert.ErrorIs(t, err, llm.ErrTooLong)
	}
}

func testImages(t *testing.T, s *testollama.Ollama) {
	red, green, blue := color.RGBA{255, 0, 0, 255}, color.RGBA{0, 255, 0, 255}, color.RGBA{0, 0, 255, 255}
	b := backend(t, s, testollama.VisionModel)
	about, err := b.Describe(t.Context())
	require.NoError(t, err)
	assert.True(t, about.Vision)
	tests := []struct {
		name   string
		text   string
		images []llm.Image
		want   string
	}{
		{"none", "look", nil, "safe"},
		{"black", "look", []llm.Image{backendtest.Picture(t, "image/png", 16, color.Black)}, "safe"},
		{"red", "look", []llm.Image{backendtest.Picture(t, "image/png", 16, red)}, "unsafe\nS1"},
		{"green, large", "look", []llm.Image{backendtest.Picture(t, "image/png", 300, green)}, "unsafe\nS2"},
		{"blue, JPEG", "look", []llm.Image{backendtest.Picture(t, "image/jpeg", 64, blue)}, "unsafe\nS12"},
		{"white", "look", []llm.Image{backendtest.Picture(t, "image/png", 16, color.White)}, "unsafe\nS1,S2,S12"},
		{"the second of two", "look", []llm.Image{backendtest.Picture(t, "image/png", 16, color.Black), backendtest.Picture(t, "image/png", 16, red)}, "unsafe\nS1"},
		{"an image and a word", "do golfharm", []llm.Image{backendtest.Picture(t, "image/png", 16, red)}, "unsafe\nS1,S7"},
		{"a tag in the text, no image", "see [img-0] bravoharm", nil, "unsafe\nS2"},
		{"a tag of no image", "see [img-7]", []llm.Image{backendtest.Picture(t, "image/png", 16, red)}, "unsafe\nS1"},
		{"the image's own tag", "see [img-0] and [img]", []llm.Image{backendtest.Picture(t, "image/png", 16, red)}, "unsafe\nS1"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			answer, err := b.Chat(t.Context(), user(test.text, test.images...))
			require.NoError(t, err)
			assert.Equal(t, test.want, answer.Text)

			prompt := []llm.Part{{Text: test.text}}
			for i := range test.images {
				prompt = append(prompt, llm.Part{Image: &test.images[i]})
			}
			answer, err = b.Complete(t.Context(), llm.CompletionRequest{Prompt: append(prompt, llm.Part{Text: "\n\n"})})
			require.NoError(t, err)
			assert.Equal(t, test.want, answer.Text)
		})
	}

	blind := backend(t, s, testollama.TextModel)
	_, err = blind.Chat(t.Context(), user("look", tests[2].images...))
	assert.ErrorIs(t, err, llm.ErrUnsupported, "an image for a model that can't see")
	_, err = blind.Complete(t.Context(), llm.CompletionRequest{Prompt: []llm.Part{{Image: &tests[2].images[0]}, {Text: "\n\n"}}})
	assert.ErrorIs(t, err, llm.ErrUnsupported)
	for name, data := range map[string][]byte{"empty": nil, "garbage": []byte("not an image"), "half": tests[3].images[0].Data[:80]} {
		_, err = b.Chat(t.Context(), user("look", llm.Image{MIMEType: "image/png", Data: data}))
		assert.ErrorIs(t, err, llm.ErrInvalidRequest, "%s: it would crash the runner", name)
	}
}

func testRefusals(t *testing.T, s *testollama.Ollama) {
	missing := backend(t, s, "nobody-has-this")
	_, err := missing.Complete(t.Context(), raw("x"))
	assert.ErrorIs(t, err, llm.ErrModelNotFound)
	assert.ErrorIs(t, missing.Load(t.Context()), llm.ErrModelNotFound)

	b := backend(t, s, testollama.TextModel)
	_, err = b.Chat(t.Context(), llm.ChatRequest{})
	assert.ErrorIs(t, err, llm.ErrInvalidRequest, "the server answers to no messages with nothing")
	_, err = b.Complete(t.Context(), llm.CompletionRequest{})
	assert.ErrorIs(t, err, llm.ErrInvalidRequest)

	last := llm.ChatRequest{Messages: []llm.Message{{Role: "user", Content: "hi"}, {Role: "assistant", Content: "bravoharm\n\nsafe"}}}
	_, err = backend(t, s, testollama.NativeModel).Chat(t.Context(), last)
	assert.ErrorIs(t, err, llm.ErrUnsupported, "the beginning of the answer is the model's own")
	answer, err := b.Chat(t.Context(), last)
	require.NoError(t, err)
	assert.Equal(t, "unsafe\nS2", answer.Text, "a template that closes the message")

	ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	_, err = b.Complete(ctx, raw(strings.Repeat("ab ", 100)))
	assert.ErrorIs(t, err, context.DeadlineExceeded)
}

// testOptions: calls of all kinds go to one runner, which is started once.
func testOptions(t *testing.T, s *testollama.Ollama) {
	b := backend(t, s, testollama.TextModel)
	require.NoError(t, b.Load(t.Context()))
	before := strings.Count(s.Log(), "starting llama-server")
	for _, tokens := range []int{1, 7, 0} {
		_, err := b.Complete(t.Context(), llm.CompletionRequest{Prompt: llm.Text("x\n\n"), MaxTokens: tokens, Partial: true, TopLogprobs: tokens})
		require.NoError(t, err)
		_, err = b.Chat(t.Context(), llm.ChatRequest{Messages: user("x").Messages, MaxTokens: tokens, Partial: true})
		require.NoError(t, err)
		_, err = b.CountTokens(t.Context(), "x")
		require.NoError(t, err)
	}
	require.NoError(t, b.Load(t.Context()))
	assert.Equal(t, before, strings.Count(s.Log(), "starting llama-server"))
}

func testConcurrent(t *testing.T, s *testollama.Ollama) {
	gate, err := llm.NewGate(backend(t, s, testollama.TextModel), llm.GateConfig{})
	require.NoError(t, err)
	backendtest.Concurrent(t, gate)
}

// TestRealServerDies in the middle of calls, and comes back.
func TestRealServerDies(t *testing.T) {
	s := testollama.StartOllama(t)
	b := backend(t, s, testollama.TextModel)
	answer, err := b.Complete(t.Context(), raw("bravoharm"))
	require.NoError(t, err)
	require.Equal(t, "unsafe\nS2", answer.Text)

	failed := make(chan error)
	for i := range 4 {
		go func() {
			for {
				if _, err := b.Complete(t.Context(), raw(fmt.Sprint(i, strings.Repeat(" ab", 100)))); err != nil {
					failed <- err
					return
				}
			}
		}()
	}
	s.Kill()
	for range 4 {
		err := <-failed
		assert.True(t, errors.Is(err, llm.ErrUnavailable) || errors.Is(err, llm.ErrIncomplete), err)
	}
	_, err = b.Complete(t.Context(), raw("bravoharm"))
	assert.ErrorIs(t, err, llm.ErrUnavailable)

	s.Start(t)
	answer, err = b.Complete(t.Context(), raw("bravoharm"))
	require.NoError(t, err)
	assert.Equal(t, "unsafe\nS2", answer.Text)
}

// TestRealServerHasNoRoom fills its queue of one, while a model is loaded.
func TestRealServerHasNoRoom(t *testing.T) {
	s := testollama.StartOllama(t, "OLLAMA_MAX_QUEUE=1")
	refused := 0
	for attempt := 0; refused == 0 && attempt < 10; attempt++ {
		b, err := New(Config{URL: s.URL, Model: testollama.TextModel, ContextTokens: 512 + attempt, Threads: 1}) // loaded anew
		require.NoError(t, err)
		defer b.Close()
		_, err = b.Describe(t.Context())
		require.NoError(t, err)
		errs := make(chan error)
		const calls = 32
		for i := range calls {
			go func() {
				_, err := b.Complete(t.Context(), raw(fmt.Sprint(i)))
				errs <- err
			}()
		}
		for range calls {
			if err := <-errs; err != nil {
				assert.ErrorIs(t, err, llm.ErrUnavailable)
				var status *llm.StatusError
				if assert.ErrorAs(t, err, &status) {
					assert.Equal(t, 503, status.Code)
				}
				refused++
			}
		}
	}
	assert.Positive(t, refused)
}

func TestNoGoroutineIsLeft(t *testing.T) {
	ignore := goleak.IgnoreCurrent()
	b, _ := start(t, nil, nil)
	for range 8 {
		_, err := b.Complete(t.Context(), backendtest.Completion())
		require.NoError(t, err)
	}
	b.Close()
	goleak.VerifyNone(t, ignore, goleak.IgnoreTopFunction("net/http/httptest.(*Server).goServe.func1"), goleak.IgnoreAnyFunction("net/http.(*Server).Serve"), goleak.IgnoreAnyFunction("net/http.(*conn).serve"))
}
