// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Policytest shows the policy of an agent that may pay refunds, and its tests:
// conversations in testdata/*.txtar that say what is expected of each message.
// Run the program, its tests, and the tests with their expectations rewritten with
//
//	go run ./examples/policytest
//	go test ./examples/policytest
//	go test ./examples/policytest -update
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"os"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/scanners"
)

func main() {
	if err := run(context.Background(), os.Stdout); err != nil {
		log.Fatal(err)
	}
}

// supportPolicy is the policy of the agent. It is a function, so that the
// program and its tests have the same one.
func supportPolicy() firewall.Policy {
	policy := scanners.Agent()
	policy.Scanners[firewall.RoleAssistant] = append(policy.Scanners[firewall.RoleAssistant],
		firewall.Func("refund_limit", limitRefunds))
	return policy
}

const refundLimit = 100 // EUR; a person agrees to more

// limitRefunds sends large refunds to review. A call that it does not
// understand to the last member is blocked: the tool may read it differently.
func limitRefunds(_ context.Context, in firewall.Input) (firewall.Result, error) {
	result := firewall.Result{Decision: firewall.Allow}
	for i, call := range in.Message.ToolCalls {
		if call.Name != "refund" {
			continue
		}
		// A map and not a struct: encoding/json would take "Amount" for amount.
		var arguments map[string]any
		err := json.Unmarshal(call.Arguments, &arguments)
		amount, isNumber := arguments["amount"].(float64)
		_, isText := arguments["order"].(string)
		switch {
		case err != nil || !isNumber || !isText || len(arguments) != 2 || amount <= 0:
			return firewall.Result{Decision: firewall.Block, Score: 1, Reason: "refund with unknown arguments"}, nil
		case amount > refundLimit:
			result.Decision, result.Score, result.Reason = firewall.HumanReview, 1, "refund over the limit"
			result.Findings = append(result.Findings, firewall.Finding{
				Rule: "over_limit", Part: fmt.Sprintf("tool_calls[%d].arguments/amount", i), Severity: firewall.Medium,
			})
		}
	}
	return result, nil
}

func run(ctx context.Context, out io.Writer) error {
	fw, err := firewall.New(supportPolicy())
	if err != nil {
		return err
	}
	for _, arguments := range []string{
		`{"order": "A-17", "amount": 19.90}`,
		`{"order": "A-17", "amount": 4000}`,
		`{"order": "A-17", "amount": 19.90, "Amount": 4000}`,
	} {
		v := fw.Scan(ctx, firewall.Message{Role: firewall.RoleAssistant, ToolCalls: []firewall.ToolCall{
			{ID: "1", Name: "refund", Arguments: []byte(arguments)},
		}}, nil)
		fmt.Fprintf(out, "%-12s %-29s refund %s\n", v.Decision, v.Reason, arguments)
	}
	return nil
}
