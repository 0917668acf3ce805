// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package regex_test

import (
	"context"
	"fmt"
	"log"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/scanners/regex"
)

func Example() {
	scanner, err := regex.New(regex.Config{
		Patterns: append(regex.Upstream(), regex.Pattern{
			Name:     "project_name",
			Expr:     `(?i)\bproject\s{1,4}nightfall\b`,
			Decision: firewall.HumanReview,
			Score:    0.6,
		}),
		Off:   []string{regex.PhoneNumber},
		Allow: []string{"support@example.com"},
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, text := range []string{
		"Write to support@example.com or call (123) 456-7890.",
		"What do you know of Project Nightfall?",
		"My SSN is 123-45-6789, my address ada@example.com.",
	} {
		in, err := firewall.NewInput(firewall.Message{Role: firewall.RoleUser, Content: text}, nil)
		if err != nil {
			log.Fatal(err)
		}
		result, err := scanner.Scan(context.Background(), in)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%s %.1f %q\n", result.Decision, result.Score, result.Reason)
	}
	// Output:
	// allow 0.0 ""
	// human_review 0.6 "patterns found: 1 project_name"
	// block 1.0 "patterns found: 1 email_address, 1 social_security_number"
}

func ExampleNew_error() {
	_, err := regex.New(regex.Config{Patterns: []regex.Pattern{{Name: "ticket", Expr: `T-(\d+`}}})
	fmt.Println(err)
	// Output: regex: pattern 0 ("ticket"): error parsing regexp: missing closing ): `T-(\d+`
}
