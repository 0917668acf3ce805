// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import "slices"

// A turn is an assistant's message with its tool calls, and the results that
// have come in. Results come in any order and stand in the order of the calls.
// A Session's lock guards its fields.
type turn struct {
	base   int // length of the trace up to and with the assistant's message
	slots  []*callSlot
	joined int  // how many calls came after the message was in the trace
	closed bool // the results are in the trace; later ones go to its end
	ahead  bool // Guard has put the message there before the caller has added it
}

// A callSlot is one call of a turn.
type callSlot struct {
	given   [32]byte // callDigest as the model gave it
	id      string   // as the model gave it
	call    ToolCall // as it may run
	edited  [32]byte // callDigest of call
	state   slotState
	claimed bool     // the caller has added the result
	result  *Message // what stands in the trace
	output  *Message // what the tool returned, while it waits
	failed  bool     // output is the text of the tool's error
}

type slotState uint8

const (
	slotOpen    slotState = iota // the call has not run
	slotBusy                     // it is running, or its result is being scanned
	slotWaiting                  // it has run; output is yet to be allowed
	slotDone
)

func newSlot(given, allowed ToolCall) *callSlot {
	return &callSlot{given: callDigest(&given), id: given.ID, call: allowed, edited: callDigest(&allowed)}
}

// newTurn returns the turn that the assistant's message m opens, whose trace
// has base messages, or nil. given are the calls as the model gave them.
func newTurn(m Message, given []ToolCall, base int) *turn {
	if m.Role != RoleAssistant || len(m.ToolCalls) == 0 {
		return nil
	}
	t := &turn{base: base}
	for i := range m.ToolCalls {
		t.slots = append(t.slots, newSlot(given[i], m.ToolCalls[i]))
	}
	return t
}

// unanswered returns the call that m is the result of, or nil: the one with its
// ID, or for an empty ID the first one that has no ID and no result.
func (t *turn) unanswered(m *Message) *callSlot {
	if t == nil || m.Role != RoleTool {
		return nil
	}
	for _, s := range t.slots {
		if s.result == nil && s.state != slotBusy && s.id == m.ToolCallID && (s.id != "" || m.Name == "" || m.Name == s.call.Name) {
			return s
		}
	}
	return nil
}

// recorded returns the call whose result is in the trace already and was not
// added by the caller yet, and whether m repeats that result word by word.
func (t *turn) recorded(m *Message) (found *callSlot, same bool) {
	if t == nil || m.Role != RoleTool {
		return nil, false
	}
	for _, s := range t.slots {
		if s.state != slotDone || s.claimed || s.id != m.ToolCallID {
			continue
		}
		if repeats(m, s.result) {
			return s, true
		}
		if found == nil && s.id != "" {
			found = s
		}
	}
	return found, false
}

// runAhead reports whether m has nothing but the calls that Guard has taken
// before the caller added them, and perhaps the text in the trace.
func (t *turn) runAhead(m *Message, trace Trace) bool {
	if t == nil || !t.ahead || len(t.slots) != len(m.ToolCalls) {
		return false
	}
	if m.Content != "" && m.Content != trace[t.base-1].Content {
		return false
	}
	bare := Message{Role: RoleAssistant, Content: m.Content}
	for i, c := range m.ToolCalls {
		if t.slots[i].given != callDigest(&c) {
			return false
		}
		bare.ToolCalls = append(bare.ToolCalls, ToolCall{ID: c.ID, Name: c.Name, Arguments: c.Arguments})
	}
	return messageDigest(&bare) == messageDigest(m)
}

// repeats reports whether m says what result does. The name may be left out.
func repeats(m, result *Message) bool {
	if m.Content != result.Content {
		return false
	}
	named := *m
	if named.Name == "" {
		named.Name = result.Name
	}
	return messageDigest(&named) == messageDigest(result)
}

// slot returns the call with this digest in one of the states, or nil.
func (t *turn) slot(digest [32]byte, states ...slotState) *callSlot {
	if t == nil {
		return nil
	}
	for _, state := range states {
		for _, s := range t.slots {
			if s.state == state && (s.given == digest || s.edited == digest) {
				return s
			}
		}
	}
	return nil
}

// busy reports whether a call of the turn is running.
func (t *turn) busy() bool {
	if t == nil || t.closed {
		return false
	}
	for _, s := range t.slots {
		if s.state == slotBusy {
			return true
		}
	}
	return false
}

// complete reports whether all results are there.
func (t *turn) complete() bool {
	for _, s := range t.slots {
		if s.result == nil {
			return false
		}
	}
	return true
}

// results appends the results that are there, in the order of the calls.
func (t *turn) results(trace Trace) Trace {
	if t == nil || t.closed {
		return trace
	}
	for _, s := range t.slots {
		if s.result != nil {
			trace = append(trace, *s.result)
		}
	}
	return trace
}

// has reports whether a call belongs to the turn and its results are not in
// the trace yet.
func (t *turn) has(slot *callSlot) bool {
	return t != nil && !t.closed && slices.Contains(t.slots, slot)
}
