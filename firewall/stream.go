// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"context"
	"iter"
)

// A streamed is the text of an assistant's message that arrived as a stream,
// which tool calls may still join.
type streamed struct {
	message Message
	source  string // as the model gave it
}

// startsOf reports whether m goes on from the streamed text, or repeats it.
func (st *streamed) startsOf(m *Message) bool {
	return m.Role == RoleAssistant && len(m.Images) == 0 &&
		(m.Content == "" && len(m.ToolCalls) > 0 || m.Content == st.message.Content || m.Content == st.source)
}

// Stream scans the text of the assistant as it arrives.
func (s *Session) Stream(ctx context.Context, text iter.Seq2[string, error]) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) { yield("", Verdict{}.Err()) }
}
