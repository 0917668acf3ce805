// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package promptguard_test

import (
	"context"
	"fmt"
	"log"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/promptguard"
)

// A small model with random weights stands in for Llama Prompt Guard 2.
const dir = "testdata/models/tiny"

func ExampleNew() {
	guard, err := promptguard.New(promptguard.Config{Dir: dir})
	if err != nil {
		log.Fatal(err)
	}
	defer guard.Close()
	fw, err := firewall.New(firewall.Policy{Default: []firewall.Scanner{firewall.Cached(guard, 1000)}})
	if err != nil {
		log.Fatal(err)
	}
	verdict := fw.Scan(context.Background(), firewall.Message{Role: firewall.RoleTool, Content: "hello world"}, nil)
	fmt.Println(verdict.Decision)
	// Output: block
}

func ExampleScanner_Score() {
	guard, err := promptguard.New(promptguard.Config{Dir: dir})
	if err != nil {
		log.Fatal(err)
	}
	defer guard.Close()
	score, err := guard.Score(context.Background(), "hello world")
	if err != nil {
		log.Fatal(err)
	}
	for _, w := range score.Windows {
		fmt.Printf("bytes %d:%d, %d tokens: %.3f\n", w.Start, w.End, w.Tokens, w.Score)
	}
	// Output: bytes 0:11, 9 tokens: 0.956
}

func ExampleVerify() {
	report, err := promptguard.Verify(dir)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(report.Layers, "layers, labels", report.Labels)
	// Output: 2 layers, labels [LABEL_0 LABEL_1]
}
