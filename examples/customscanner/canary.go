// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// CanaryConfig configures a CanaryScanner.
type CanaryConfig struct {
	// Token is a random text that stands in the system prompt and nowhere else.
	Token string
}

// A CanaryScanner blocks messages that hold the token of a system prompt: if
// the model says it, it is giving the prompt away. It is immutable and safe for
// concurrent use, as every scanner has to be.
type CanaryScanner struct{ token string }

// NewCanaryScanner returns a CanaryScanner. Configuration is checked here, so
// that a mistake ends the program at its start and not at the first message.
func NewCanaryScanner(cfg CanaryConfig) (*CanaryScanner, error) {
	if len(cfg.Token) < 8 {
		return nil, errors.New("canary: token of fewer than 8 bytes: it would be met by chance")
	}
	return &CanaryScanner{cfg.Token}, nil
}

// Name returns "canary".
func (s *CanaryScanner) Name() string { return "canary" }

// Bounded returns true: the cost is linear and nothing is waited for, so that
// the firewall needs no goroutine and no timer for a scan.
func (s *CanaryScanner) Bounded() bool { return true }

// Window returns how far to look around a byte to know whether it is part of
// the token. It lets streams be scanned piece by piece.
func (s *CanaryScanner) Window() int { return len(s.token) - 1 }

// Scan looks for the token in everything that the message says: its text, its
// tool calls, and members that no API documents.
func (s *CanaryScanner) Scan(_ context.Context, in firewall.Input) (firewall.Result, error) {
	result := firewall.Result{Decision: firewall.Allow}
	for part, text := range in.Texts() {
		for at := 0; ; {
			i := strings.Index(text[at:], s.token)
			if i < 0 {
				break
			}
			start := at + i
			result.Findings = append(result.Findings, firewall.Finding{
				Rule: "token", Message: "the token of the system prompt", // never the token itself
				Part: part, Start: start, End: start + len(s.token), Severity: firewall.High,
			})
			at = start + 1 // a token such as "abcdabcd" can overlap itself; Window counts on finding both
		}
	}
	if n := len(result.Findings); n > 0 {
		result.Decision, result.Score = firewall.Block, 1
		result.Reason = fmt.Sprintf("the system prompt is given away, places: %d", n)
	}
	return result, nil
}
