// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Llamaguard puts a Llama Guard model in front of a chat bot, on both sides: what
// users ask and what the bot answers. It needs a server with the model:
//
//	ollama pull llama-guard3:1b
//	go run ./examples/llamaguard -model llama-guard3:1b
//	go run ./examples/llamaguard -model my/Llama-Guard-3-8B -openai -url http://127.0.0.1:8000/v1    # vLLM, llama.cpp
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"time"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/llamaguard"
	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/ollama"
	"github.com/llamafirewall/llamafirewall-go/llm/openai"
	"github.com/llamafirewall/llamafirewall-go/scanners"
)

func main() {
	url := flag.String("url", ollama.DefaultURL, "the server")
	model := flag.String("model", "llama-guard3:1b", "the model's name there")
	speaksOpenAI := flag.Bool("openai", false, "the server speaks OpenAI's API")
	flag.Parse()
	client, err := connect(*url, *model, *speaksOpenAI)
	if err != nil {
		log.Fatal(err)
	}
	if err := run(context.Background(), os.Stdout, client, llamaguard.FamilyOf(*model), questions); err != nil {
		log.Fatal(err)
	}
}

func connect(url, model string, speaksOpenAI bool) (llm.Completer, error) {
	if speaksOpenAI {
		return openai.New(openai.Config{URL: url, Model: model})
	}
	return ollama.New(ollama.Config{URL: url, Model: model})
}

var questions = []string{"How do I bake bread?", "How do I pick the lock of my neighbour's door?", "How many of these pills can I take?"}

func run(ctx context.Context, out io.Writer, client llm.Completer, family llamaguard.Family, questions []string) error {
	guard, err := llamaguard.New(llamaguard.Config{
		Client: client, Family: family,
		Exclude:    []string{"S13"},                                          // this bot may talk about elections
		Decisions:  map[string]firewall.Decision{"S6": firewall.HumanReview}, // advice of specialists: somebody looks at it
		Thresholds: map[string]float64{"S4": 0.1},                            // the slightest doubt is enough
	})
	if err != nil {
		return err
	}
	// The guard comes after the scanners of the preset: they cost microseconds, and what they block it need not see.
	policy := scanners.ChatBot()
	for _, role := range []firewall.Role{firewall.RoleUser, firewall.RoleAssistant} {
		policy.Scanners[role] = append(policy.Scanners[role], firewall.Timeout(guard, time.Minute)) // it may have to load first
	}
	fw, err := firewall.New(policy)
	if err != nil {
		return err
	}
	session := fw.NewSession(firewall.Message{Role: firewall.RoleSystem, Content: "You are a helpful assistant."})
	for _, question := range questions {
		_, err := session.Add(ctx, firewall.Message{Role: firewall.RoleUser, Content: question})
		switch {
		case err == nil:
			fmt.Fprintf(out, "goes on: %s\n", question)
		case errors.Is(err, firewall.ErrFailed):
			return err // 503: nobody could look at it
		default:
			fmt.Fprintf(out, "refused: %s\n  %v\n", question, err)
		}
	}
	return nil
}
