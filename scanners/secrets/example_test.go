// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets_test

import (
	"context"
	"fmt"
	"log"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/scanners/secrets"
)

func Example() {
	scanner, err := secrets.New(secrets.Config{
		Actions: map[string]secrets.Action{"private_key": secrets.Block},
		Rules:   []secrets.Rule{{Name: "acme_badge", Expr: `\bACME-\d{6}\b`, Label: "BADGE"}},
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
		Content: "The badge is ACME-204811. Database: postgres://app:" + "q7Rk2vXw9LpZ" + "@db.corp.net/orders",
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(m.Content)
	fmt.Println(session.Reveal("<BADGE_1>"))
	// Output:
	// The badge is <BADGE_1>. Database: postgres://app:<PASSWORD_1>@db.corp.net/orders
	// ACME-204811
}

func ExampleNew_error() {
	_, err := secrets.New(secrets.Config{Off: []string{"github"}})
	fmt.Println(err)
	// Output: secrets: Config.Off: no rule is named "github"
}
