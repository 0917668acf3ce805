// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii_test

import (
	"context"
	"fmt"
	"log"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/scanners/pii"
)

// The model works on placeholders; the values come back for the person who
// owns them.
func Example() {
	scanner, err := pii.New(pii.Config{
		Action: pii.Redact,
		Allow:  []string{"@support.example.com"},
	})
	if err != nil {
		log.Fatal(err)
	}
	fw, err := firewall.New(firewall.Policy{Default: []firewall.Scanner{scanner}})
	if err != nil {
		log.Fatal(err)
	}
	session := fw.NewSession()
	m, err := session.Add(context.Background(), firewall.Message{
		Role:    firewall.RoleUser,
		Content: "I'm ada@example.com, my card is 4111 1111 1111 1111. Tell help@support.example.com.",
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(m.Content)
	fmt.Println(session.Reveal("Charged <CARD_1>."))
	// Output:
	// I'm <EMAIL_1>, my card is <CARD_1>. Tell help@support.example.com.
	// Charged 4111 1111 1111 1111.
}

func ExampleConfig_actions() {
	scanner, err := pii.New(pii.Config{
		Actions: map[pii.Type]pii.Action{pii.USSSN: pii.Block, pii.Phone: pii.Review},
		Off:     []pii.Type{pii.IPv4, pii.IPv6},
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, text := range []string{
		"Ping 203.0.113.9 and write to ada@example.com.",
		"Call me at +1 415 555 0132.",
		"My SSN is 219-09-9999.",
	} {
		in, err := firewall.NewInput(firewall.Message{Role: firewall.RoleUser, Content: text}, nil)
		if err != nil {
			log.Fatal(err)
		}
		result, err := scanner.Scan(context.Background(), in)
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(result.Decision, result.Reason)
	}
	// Output:
	// allow personal data: 1 email_address
	// human_review personal data: 1 phone_number
	// block personal data: 1 us_ssn
}

func ExamplePattern() {
	scanner, err := pii.New(pii.Config{
		Patterns: []pii.Pattern{{
			Name:     "badge",
			Expr:     `\b[A-Z]{2}\d{5}\b`,
			Context:  []string{"badge*", "employee id"},
			Validate: func(v string) bool { return v != "XX00000" },
		}},
		Actions: map[pii.Type]pii.Action{"badge": pii.Redact},
	})
	if err != nil {
		log.Fatal(err)
	}
	in, err := firewall.NewInput(firewall.Message{Role: firewall.RoleUser, Content: "Badge number AB12345 and XX00000"}, nil)
	if err != nil {
		log.Fatal(err)
	}
	result, err := scanner.Scan(context.Background(), in)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(result.Reason, result.Edits[0].Label)
	// Output: personal data: 1 badge BADGE
}

func ExampleNew_error() {
	_, err := pii.New(pii.Config{Off: []pii.Type{"shoe_size"}})
	fmt.Println(err)
	// Output: pii: Config.Off: unknown type "shoe_size"
}
