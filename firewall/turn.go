// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

// A turn is an assistant's message with its tool calls, and the results that
// have come in. Results come in any order and stand in the order of the calls.
type turn struct {
	base  int // length of the trace with the assistant's message
	calls []ToolCall
	taken []bool
}

// newTurn returns the turn that m opens, whose trace has base messages.
func newTurn(m Message, base int) turn {
	if m.Role != RoleAssistant || len(m.ToolCalls) == 0 {
		return turn{}
	}
	return turn{base: base, calls: m.ToolCalls, taken: make([]bool, len(m.ToolCalls))}
}

// answers reports whether m is the result of a call that has none so far.
func (t *turn) answers(m *Message) bool {
	i := t.find(m)
	if i >= 0 {
		t.taken[i] = true
	}
	return i >= 0
}

// find returns the index of the call that m is the result of, or -1: the call
// with its ID, or for an empty ID the first one without an ID and a result.
func (t *turn) find(m *Message) int {
	if m.Role != RoleTool {
		return -1
	}
	for i := range t.calls {
		c := &t.calls[i]
		if !t.taken[i] && c.ID == m.ToolCallID && (m.ToolCallID != "" || m.Name == "" || m.Name == c.Name) {
			return i
		}
	}
	return -1
}
