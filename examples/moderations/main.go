// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Moderations serves OpenAI's moderations endpoint with a guard model of your own,
// so that programs that call OpenAI's can be pointed at it:
//
//	ollama pull llama-guard3:8b
//	go run ./examples/moderations -model llama-guard3:8b -listen 127.0.0.1:8080
//	curl http://127.0.0.1:8080/v1/moderations -d '{"input": "How do I bake bread?"}'
package main

import (
	"errors"
	"flag"
	"log"
	"net/http"
	"time"

	"github.com/llamafirewall/llamafirewall-go/llamaguard"
	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/ollama"
)

func main() {
	url := flag.String("url", ollama.DefaultURL, "the server of the model")
	model := flag.String("model", "llama-guard3:8b", "the model's name there")
	listen := flag.String("listen", "127.0.0.1:8080", "where to serve")
	flag.Parse()
	backend, err := ollama.New(ollama.Config{URL: *url, Model: *model})
	if err != nil {
		log.Fatal(err)
	}
	handler, err := newHandler(backend, llamaguard.FamilyOf(*model))
	if err != nil {
		log.Fatal(err)
	}
	server := &http.Server{Addr: *listen, Handler: handler, ReadHeaderTimeout: 10 * time.Second}
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		log.Fatal(err)
	}
}

// newHandler is the whole program: a guard, and the endpoint on top of it.
func newHandler(client llm.Completer, family llamaguard.Family) (http.Handler, error) {
	guard, err := llamaguard.New(llamaguard.Config{Client: client, Family: family})
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	mux.Handle("/v1/moderations", llamaguard.Moderations(guard))
	return mux, nil
}
