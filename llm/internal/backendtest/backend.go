// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package backendtest

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/internal/testollama"
	"github.com/llamafirewall/llamafirewall-go/llm"
)

// SecretPrompt is the text of [Completion] and [Chat]. No error may hold it.
const SecretPrompt = "xyzzyprompt"

// Completion is a request for a completion with all probabilities.
func Completion() llm.CompletionRequest {
	return llm.CompletionRequest{Prompt: llm.Text(SecretPrompt), TopLogprobs: 20}
}

// Chat is a request for a chat with all probabilities.
func Chat() llm.ChatRequest {
	return llm.ChatRequest{Messages: []llm.Message{{Role: "user", Content: SecretPrompt}}, TopLogprobs: 20}
}

// Good is the answer that a whole reply of a test's fake means.
func Good() llm.Completion {
	return llm.Completion{Text: "unsafe\nS2", PromptTokens: 9, CompletionTokens: 4, Tokens: []llm.Token{
		{Text: "unsafe", Logprob: -0.1, Top: []llm.Alternative{{Text: "unsafe", Logprob: -0.1}, {Text: "safe", Logprob: -2.4}}},
		{Text: "\n", Top: []llm.Alternative{{Text: "\n"}}},
		{Text: "S2", Top: []llm.Alternative{{Text: "S2"}}},
	}}
}

// Both asks for a completion and for a chat.
func Both(t testing.TB, b llm.Backend) (answers map[string]llm.Completion, errs map[string]error) {
	t.Helper()
	answers, errs = map[string]llm.Completion{}, map[string]error{}
	answers["complete"], errs["complete"] = b.Complete(t.Context(), Completion())
	answers["chat"], errs["chat"] = b.Chat(t.Context(), Chat())
	return answers, errs
}

// Answered fails the test unless both requests get [Good].
func Answered(t testing.TB, b llm.Backend) {
	t.Helper()
	answers, errs := Both(t, b)
	for name, answer := range answers {
		if errs[name] != nil || !reflect.DeepEqual(answer, Good()) {
			t.Errorf("%s: %+v, %v", name, answer, errs[name])
		}
	}
}

// Refused fails the test unless both requests fail with an error that is want, if that isn't nil, that begins with the name of
// the backend and quotes nothing, and unless nothing comes with the error.
func Refused(t testing.TB, b llm.Backend, backend string, want error) {
	t.Helper()
	answers, errs := Both(t, b)
	for name, err := range errs {
		switch {
		case err == nil:
			t.Errorf("%s: no error", name)
		case want != nil && !errors.Is(err, want):
			t.Errorf("%s: %v, want %v", name, err, want)
		case !strings.HasPrefix(err.Error(), backend+": "):
			t.Errorf("%s: %v does not begin with %s", name, err, backend)
		case strings.Contains(err.Error(), SecretPrompt) || strings.Contains(err.Error(), Secret):
			t.Errorf("%s: the error quotes what was sent: %v", name, err)
		}
		if !reflect.DeepEqual(answers[name], llm.Completion{}) {
			t.Errorf("%s: an answer with an error: %+v", name, answers[name])
		}
	}
}

// Concurrent asks a real server's model of package testollama 64 times from 16 goroutines. Each answer must be that of its own request.
func Concurrent(t testing.TB, b llm.Completer) {
	t.Helper()
	next := make(chan int)
	var wg sync.WaitGroup
	for range 16 {
		wg.Go(func() {
			for i := range next {
				category := i%testollama.Categories + 1
				prompt := llm.Text(fmt.Sprintf("call %d has %s in it\n\n", i, testollama.Trigger(category)))
				answer, err := b.Complete(t.Context(), llm.CompletionRequest{Prompt: prompt, TopLogprobs: 20})
				if want := fmt.Sprintf("unsafe\nS%d", category); err != nil || answer.Text != want {
					t.Errorf("call %d: %q, %v", i, answer.Text, err)
				}
			}
		})
	}
	for i := range 64 {
		next <- i
	}
	close(next)
	wg.Wait()
}
