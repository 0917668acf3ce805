// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package ollama_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"

	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/ollama"
)

// The server of this example answers as an Ollama does whose model found something.
func Example() {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, map[string]string{
			"/api/version":  `{"version":"0.32.15"}`,
			"/api/show":     `{"capabilities":["completion"]}`,
			"/api/generate": `{"model":"llama-guard3:1b","response":"unsafe\nS2","done":true,"done_reason":"stop","prompt_eval_count":200,"eval_count":4}`,
		}[r.URL.Path])
	}))
	defer server.Close()

	backend, err := ollama.New(ollama.Config{URL: server.URL, Model: "llama-guard3:1b"})
	if err != nil {
		panic(err)
	}
	gate, err := llm.NewGate(backend, llm.GateConfig{InFlight: 1, CacheEntries: 1024})
	if err != nil {
		panic(err)
	}
	answer, err := gate.Complete(context.Background(), llm.CompletionRequest{Prompt: llm.Text("...")})
	fmt.Printf("%q %v\n", answer.Text, err)
	// Output: "unsafe\nS2" <nil>
}
