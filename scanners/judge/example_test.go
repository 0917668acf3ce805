// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package judge_test

import (
	"context"
	"fmt"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/scanners/judge"
)

func ExampleNew() {
	type answer struct {
		Reasoning string `json:"reasoning" jsonschema:"one sentence"`
		Promise   bool   `json:"promise" jsonschema:"whether the message promises a refund"`
		Sure      int    `json:"sure" jsonschema:"from 0 to 10"`
	}
	model := chat(func(string) string { return `{"reasoning": "It says so.", "promise": true, "sure": 9}` }) // stands for a server
	scanner, err := judge.New(judge.Config[answer]{
		Name: "refund_promise", Client: model,
		Prompt: "You read what the assistant of a shop says. It must not promise refunds: say whether it does.",
		Decide: func(a answer) judge.Decision {
			if a.Promise {
				return judge.Decision{Decision: firewall.HumanReview, Score: float64(min(a.Sure, 10)) / 10, Reason: "promises a refund"}
			}
			return judge.Decision{Decision: firewall.Allow}
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fw, err := firewall.New(firewall.Policy{Default: []firewall.Scanner{scanner}})
	if err != nil {
		fmt.Println(err)
		return
	}
	v := fw.Scan(context.Background(), firewall.Message{Role: firewall.RoleAssistant, Content: "We'll pay you back."}, nil)
	fmt.Println(v.Decision, v.Score, v.Reason)
	// Output: human_review 0.9 promises a refund
}

func ExamplePII() {
	model := chat(func(string) string { return `{"detected_pii_types": ["health_information"]}` }) // stands for a server
	scanner, err := judge.PII(judge.PIIConfig{Client: model, Decision: firewall.HumanReview})
	if err != nil {
		fmt.Println(err)
		return
	}
	fw, err := firewall.New(firewall.Policy{Default: []firewall.Scanner{scanner}})
	if err != nil {
		fmt.Println(err)
		return
	}
	v := fw.Scan(context.Background(), firewall.Message{Role: firewall.RoleAssistant, Content: "Her biopsy was positive."}, nil)
	fmt.Println(v.Decision, v.Reason)
	// Output: human_review personal data: health_information
}
