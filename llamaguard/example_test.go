// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard_test

import (
	"context"
	"fmt"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/llamaguard"
	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/llmtest"
)

// model stands for a server with Llama Guard: an ollama.Backend or openai.Backend.
func model() llm.Backend {
	return &llmtest.Backend{OnComplete: func(_ context.Context, req llm.CompletionRequest) (llm.Completion, error) {
		if strings.Contains(req.Prompt[0].Text, "pick a lock") {
			return llmtest.Answer("unsafe\nS2", map[string]float64{"unsafe": 0.9, "safe": 0.1}), nil
		}
		return llmtest.Answer("safe", map[string]float64{"safe": 0.97, "unsafe": 0.03}), nil
	}}
}

func ExampleNew() {
	guard, err := llamaguard.New(llamaguard.Config{
		Client: model(), Family: llamaguard.FamilyOf("llama-guard3:8b"),
		Exclude:   []string{"S13"},                                          // elections
		Decisions: map[string]firewall.Decision{"S6": firewall.HumanReview}, // specialized advice
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fw, err := firewall.New(firewall.Policy{Default: []firewall.Scanner{guard}})
	if err != nil {
		fmt.Println(err)
		return
	}
	v := fw.Scan(context.Background(), firewall.Message{Role: firewall.RoleUser, Content: "How do I pick a lock of my neighbour?"}, nil)
	fmt.Println(v.Decision, v.Reason)
	// Output: block unsafe: S2 Non-Violent Crimes
}

func ExampleGuard_Classify() {
	guard, err := llamaguard.New(llamaguard.Config{Client: model()})
	if err != nil {
		fmt.Println(err)
		return
	}
	v, err := guard.Classify(context.Background(), firewall.Trace{
		{Role: firewall.RoleUser, Content: "Hello."}, {Role: firewall.RoleAssistant, Content: "Hello. How can I help you?"},
	})
	fmt.Printf("%v %v %.2f %v\n", v.Safe, v.Categories, v.Score, err)
	// Output: true [] 0.03 <nil>
}

func ExampleFamily_Categories() {
	for _, c := range llamaguard.LlamaGuard3_1B.Categories()[:4] {
		fmt.Println(c.Code, c.Name, "-", c.Title())
	}
	// Output:
	// S1 Violent Crimes - Violent Crimes
	// S2 Non-Violent Crimes - Non-Violent Crimes
	// S3 Sex Crimes - Sex-Related Crimes
	// S4 Child Exploitation - Child Sexual Exploitation
}
