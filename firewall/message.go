// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"encoding/json"
	"slices"
)

// A Role says who speaks in a [Message]. The set is open: a program may use
// roles of its own, as long as its [Policy] names them or sets a Default.
type Role string

// The roles that every policy has to cover.
const (
	RoleSystem    Role = "system"    // the developer's instructions
	RoleUser      Role = "user"      // the person who is served
	RoleAssistant Role = "assistant" // what the model answers, tool calls included
	RoleTool      Role = "tool"      // what a tool, a retriever or another agent returned: data, never orders
	RoleMemory    Role = "memory"    // what is written to or read from a long-term memory
	RoleTools     Role = "tools"     // the tool definitions that the model is told of
)

// A Message is one message of a conversation, in the shape of OpenAI's chat
// API. It is a plain value without locks: safe for concurrent use as long as
// nobody changes it.
type Message struct {
	Role       Role
	Name       string
	Content    string
	Images     []Image
	ToolCalls  []ToolCall
	ToolCallID string
	Tools      []Tool
	// Extra holds the members of the JSON form that have no field here, such
	// as reasoning_content. They are scanned, and written back.
	Extra map[string]json.RawMessage
}

// A ToolCall is the model's request to run a tool.
type ToolCall struct {
	ID   string
	Name string
	// Arguments is the JSON text as the model wrote it. Empty is valid.
	Arguments json.RawMessage
	// Extra holds the members of the JSON form that have no field here.
	Extra map[string]json.RawMessage
}

// A Tool is the definition of a tool as a model is told of it. Definitions
// are scanned as a message of [RoleTools].
type Tool struct {
	Name        string
	Description string
	Schema      json.RawMessage
	// Extra holds the members of the JSON form that have no field here, such
	// as strict.
	Extra map[string]json.RawMessage
}

// An Image is the bytes of a picture. There are no image URLs: what somebody
// else fetches later is not what was scanned.
type Image struct {
	MIMEType string
	Data     []byte
	Detail   string // OpenAI's detail: "", "auto", "low" or "high"
}

// A Trace is a conversation, oldest message first.
type Trace []Message

// clone returns a copy of m that shares no memory with it.
func (m Message) clone() Message {
	m.Images = slices.Clone(m.Images)
	for i := range m.Images {
		m.Images[i].Data = slices.Clone(m.Images[i].Data)
	}
	m.ToolCalls = slices.Clone(m.ToolCalls)
	for i, c := range m.ToolCalls {
		m.ToolCalls[i] = c.clone()
	}
	m.Tools = slices.Clone(m.Tools)
	for i, t := range m.Tools {
		t.Schema = slices.Clone(t.Schema)
		t.Extra = cloneExtra(t.Extra)
		m.Tools[i] = t
	}
	m.Extra = cloneExtra(m.Extra)
	return m
}

func (c ToolCall) clone() ToolCall {
	c.Arguments = slices.Clone(c.Arguments)
	c.Extra = cloneExtra(c.Extra)
	return c
}

func (t Trace) clone() Trace {
	out := make(Trace, len(t))
	for i, m := range t {
		out[i] = m.clone()
	}
	return out
}

func cloneExtra(extra map[string]json.RawMessage) map[string]json.RawMessage {
	if extra == nil {
		return nil
	}
	out := make(map[string]json.RawMessage, len(extra))
	for k, v := range extra {
		out[k] = slices.Clone(v)
	}
	return out
}

// size returns the number of bytes in m: what Policy.MaxBytes limits.
func (m *Message) size() int {
	n := len(m.Role) + len(m.Name) + len(m.Content) + len(m.ToolCallID) + extraSize(m.Extra)
	for i := range m.Images {
		n += len(m.Images[i].Data)
	}
	for i := range m.ToolCalls {
		c := &m.ToolCalls[i]
		n += len(c.ID) + len(c.Name) + len(c.Arguments) + extraSize(c.Extra)
	}
	for i := range m.Tools {
		t := &m.Tools[i]
		n += len(t.Name) + len(t.Description) + len(t.Schema) + extraSize(t.Extra)
	}
	return n
}

func extraSize(extra map[string]json.RawMessage) int {
	if len(extra) == 0 {
		return 0 // sparing the iterator
	}
	n := 0
	for k, v := range extra {
		n += len(k) + len(v)
	}
	return n
}
