// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"iter"
)

// A Session is one conversation: the trace of what was allowed, the redacted
// values, and what waits for a person. It is safe for concurrent use; nothing
// is locked while a message is scanned or reviewed or a tool runs.
type Session struct{ vault vault }

func (s *Session) approvalUsed(string) bool { return false }

// A ToolFunc runs a tool call and returns its output.
type ToolFunc func(ctx context.Context, call ToolCall) (string, error)

// Add scans a message against the conversation and appends it if it is
// allowed. It returns the message that may go on, or the zero Message and a
// *[DecisionError].
func (s *Session) Add(ctx context.Context, m Message) (Message, error) {
	return Message{}, Verdict{}.Err()
}

// Guard wraps the function that runs an agent's tools. The call is scanned
// before next runs and the output, or the text of the tool's error, after.
// When one of them is refused, the ToolFunc returns a *[DecisionError] and a
// short text for the model that says no word of what was refused.
func (s *Session) Guard(next ToolFunc) ToolFunc {
	return func(ctx context.Context, call ToolCall) (string, error) { return "", Verdict{}.Err() }
}

// Call is what [Session.Guard] stands on, for tools that return more than a
// text.
func (s *Session) Call(ctx context.Context, call ToolCall, next func(context.Context, ToolCall) (Message, error)) (Message, error) {
	return Message{}, Verdict{}.Err()
}

// Stream scans the text of the assistant as it arrives.
func (s *Session) Stream(ctx context.Context, text iter.Seq2[string, error]) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) { yield("", Verdict{}.Err()) }
}

// Trace returns a copy of the conversation so far.
func (s *Session) Trace() Trace { return nil }

// Reveal returns text with redacted values put back, for the person who owns
// them.
func (s *Session) Reveal(text string) string { return text }

// MarshalJSON writes the session for [Firewall.LoadSession]. It holds the
// redacted values and the outputs that wait for review: store it as a secret.
func (s *Session) MarshalJSON() ([]byte, error) { return nil, Verdict{}.Err() }
