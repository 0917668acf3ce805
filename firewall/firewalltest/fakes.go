// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewalltest

import (
	"context"
	"fmt"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// Allows returns a scanner that allows every message. Like all fakes of this
// package it is safe for concurrent use.
func Allows(name string) firewall.Scanner {
	return firewall.Func(name, func(context.Context, firewall.Input) (firewall.Result, error) {
		return firewall.Result{Decision: firewall.Allow}, nil
	})
}

// Reviews returns a scanner that sends a message to human review: every one,
// or if words are given those in which one of them occurs, with a finding of
// the rule "word" for each place.
func Reviews(name string, words ...string) firewall.Scanner {
	return refuses(name, firewall.HumanReview, words)
}

// Blocks returns a scanner that blocks as [Reviews] sends to review.
func Blocks(name string, words ...string) firewall.Scanner {
	return refuses(name, firewall.Block, words)
}

func refuses(name string, d firewall.Decision, words []string) firewall.Scanner {
	refusal := firewall.Result{Decision: d, Score: 1, Reason: "a fake that answers " + d.String()}
	return firewall.Func(name, func(_ context.Context, in firewall.Input) (firewall.Result, error) {
		if len(words) == 0 {
			return refusal, nil
		}
		result := refusal
		for part, text := range in.Texts() {
			for _, word := range words {
				result.Findings = append(result.Findings, occurrences(part, text, word)...)
			}
		}
		if len(result.Findings) == 0 {
			return firewall.Result{Decision: firewall.Allow}, nil
		}
		return result, nil
	})
}

func occurrences(part, text, word string) []firewall.Finding {
	var findings []firewall.Finding
	for from := 0; word != ""; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			break
		}
		start := from + i
		from = start + len(word)
		findings = append(findings, firewall.Finding{
			Rule: "word", Message: "a word of the fake", Part: part, Start: start, End: from, Severity: firewall.High,
		})
	}
	return findings
}

// Fails returns a scanner that answers every message with err.
func Fails(name string, err error) firewall.Scanner {
	return firewall.Func(name, func(context.Context, firewall.Input) (firewall.Result, error) {
		return firewall.Result{}, err
	})
}

// Hangs returns a scanner that waits until its context ends.
func Hangs(name string) firewall.Scanner {
	return firewall.Func(name, func(ctx context.Context, _ firewall.Input) (firewall.Result, error) {
		<-ctx.Done()
		return firewall.Result{}, fmt.Errorf("firewalltest: %s: %w", name, ctx.Err())
	})
}

// Panics returns a scanner that panics.
func Panics(name string) firewall.Scanner {
	return firewall.Func(name, func(context.Context, firewall.Input) (firewall.Result, error) {
		panic("a fake that panics")
	})
}
