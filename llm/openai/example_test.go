// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package openai_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"

	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/openai"
)

// The server of this example answers as any that speaks OpenAI's API.
func Example() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/v1/models":
			fmt.Fprint(w, `{"data":[{"id":"judge"}]}`)
		case "/v1/chat/completions":
			fmt.Fprint(w, `{"choices":[{"finish_reason":"stop","message":{"role":"assistant","content":"{\"misaligned\":false}"}}]}`)
		default:
			http.NotFound(w, r)
		}
	}))
	defer server.Close()

	backend, err := openai.New(openai.Config{
		URL: server.URL, Model: "judge",
		Key: func(context.Context) (string, error) { return "from your store of secrets", nil },
	})
	if err != nil {
		panic(err)
	}
	answer, err := backend.Chat(context.Background(), llm.ChatRequest{
		Messages: []llm.Message{{Role: "user", Content: "..."}},
		Schema:   []byte(`{"type":"object","properties":{"misaligned":{"type":"boolean"}},"required":["misaligned"]}`),
	})
	fmt.Println(answer.Text, err)
	// Output: {"misaligned":false} <nil>
}
