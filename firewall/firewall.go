// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"errors"
	"iter"
)

// A Firewall scans messages by a [Policy]. It is safe for concurrent use and
// holds no state of the conversations: one serves a whole program. The zero
// Firewall and a nil one refuse everything.
type Firewall struct {
	policy Policy
}

// New returns a Firewall for the policy. The error names the item of the
// policy that is wrong and what to do about it.
func New(p Policy) (*Firewall, error) { return nil, errors.New("firewall: not implemented") }

// Scan decides about one message, given the messages before it. There is no
// error to forget: a message that can't be scanned gets a refusing Verdict.
// The message and the past must not be changed until Scan has returned; a
// scanner that ignores its context may read them even later.
func (f *Firewall) Scan(ctx context.Context, m Message, past Trace) Verdict { return Verdict{} }

// Replay scans each message of a recorded conversation against those before
// it and yields its index and verdict. As in a [Session], the results of
// parallel tool calls are not scanned against one another. It goes on after a
// refusal; the caller breaks where it likes.
func (f *Firewall) Replay(ctx context.Context, t Trace) iter.Seq2[int, Verdict] {
	return func(yield func(int, Verdict) bool) {}
}

// NewSession returns a Session that goes on from past, which is not scanned.
func (f *Firewall) NewSession(past ...Message) *Session { return &Session{} }

// LoadSession returns the Session that [Session.MarshalJSON] wrote.
func (f *Firewall) LoadSession(data []byte) (*Session, error) {
	return nil, errors.New("firewall: not implemented")
}
