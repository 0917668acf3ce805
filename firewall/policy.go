// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"time"
)

// A Policy says which scanners read the messages of which role, and what
// happens when one of them refuses or fails. Zero fields mean the safe choice.
// [New] copies it.
type Policy struct {
	// Scanners run in list order, cheap ones first, until one blocks. An empty
	// list is an error in New; [Unscanned] says it on purpose.
	Scanners map[Role][]Scanner
	// Default is for roles that Scanners does not name. Without it, New wants
	// the five message roles and RoleTools named, and any other role is refused.
	Default []Scanner
	// OnError is the decision about a message that could not be scanned: Block
	// (also if zero) or HumanReview.
	OnError Decision
	// Timeout is for one scanner; zero means 10 s. Review is not counted. When
	// it has passed, a scanner that ignores its context is left behind.
	Timeout time.Duration
	// MaxBytes is the size of the largest message that is scanned; zero means
	// 4 MiB. A larger one is refused as a whole.
	MaxBytes int
	// Exhaustive makes scanning go on after a Block, for audits and tests.
	Exhaustive bool
	// Reveal names the tools that get redacted values back in their arguments,
	// inside Guard.
	Reveal []string
	// Review is asked once about each message that ends in HumanReview, after
	// all scanners. Answering HumanReview means: not yet. Nothing is locked
	// while it runs. Input.Digest identifies the message with its past. In a
	// Session, Allow holds for that digest, once, and is void if the
	// conversation has changed in the meantime.
	Review func(context.Context, Input, Verdict) (Decision, error)
	// Observe is told of each scanner that ran and of each verdict. It is
	// called from several goroutines at once and must not block.
	Observe func(context.Context, Event)
}

// An Event tells Policy.Observe what was done. It never carries content, nor
// the name of a tool.
type Event struct {
	Role     Role
	Scanner  string // "" for the verdict on a message
	Decision Decision
	Score    float64
	Duration time.Duration
	Bytes    int // size of the message
	Findings int
	Err      error
}

const (
	defaultTimeout  = 10 * time.Second
	defaultMaxBytes = 4 << 20
)
