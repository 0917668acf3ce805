// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewalltest_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/firewall/firewalltest"
)

const recorded = `The tool result should be refused, and is; the rule has another name.

-- user --
What is on the page?
-- tool browse --
Buy now! forbidden words
-- want --
block
words phrase
`

func newFirewall() *firewall.Firewall {
	f, err := firewall.New(firewall.Policy{Default: []firewall.Scanner{firewalltest.Blocks("words", "forbidden")}})
	if err != nil {
		panic(err)
	}
	return f
}

func ExampleConversation_Check() {
	c, err := firewalltest.Parse("page.txtar", []byte(recorded))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, failure := range c.Check(context.Background(), newFirewall()) {
		fmt.Println(failure)
	}
	// Output:
	// page.txtar:9: message 1 (tool): not found: words phrase
	// page.txtar:5: message 1 (tool): not expected: words word content 9:18
}

func ExampleConversation_Update() {
	c, err := firewalltest.Parse("page.txtar", []byte(recorded))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(string(c.Update(context.Background(), newFirewall())))
	// Output:
	// The tool result should be refused, and is; the rule has another name.
	//
	// -- user --
	// What is on the page?
	// -- tool browse --
	// Buy now! forbidden words
	// -- want --
	// block
	// words word content
}

func ExampleFails() {
	noModel := errors.New("no model")
	f, err := firewall.New(firewall.Policy{
		Default: []firewall.Scanner{firewalltest.Fails("judge", noModel)},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	err = f.Scan(context.Background(), firewall.Message{Role: firewall.RoleUser, Content: "hi"}, nil).Err()
	fmt.Println(errors.Is(err, firewall.ErrBlocked), errors.Is(err, firewall.ErrFailed), errors.Is(err, noModel))
	// Output: true true true
}

func ExampleRecord() {
	recorder := firewalltest.Record(firewalltest.Allows("quiet"))
	f, err := firewall.New(firewall.Policy{Default: []firewall.Scanner{recorder}, Observe: recorder.Observe})
	if err != nil {
		fmt.Println(err)
		return
	}
	f.Scan(context.Background(), firewall.Message{Role: firewall.RoleUser, Content: "hi"}, nil)
	for _, input := range recorder.Inputs() {
		fmt.Println(input.Message.Role, input.Message.Content)
	}
	for _, event := range recorder.Events() {
		fmt.Printf("%q %v\n", event.Scanner, event.Decision)
	}
	// Output:
	// user hi
	// "quiet" allow
	// "" allow
}
