// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"encoding/json"
	"errors"
	"maps"
	"slices"
)

// An editor changes a message without changing the memory that it shares.
type editor struct {
	m       Message
	calls   bool // m.ToolCalls is a copy
	tools   bool
	renames []rename
}

func (e *editor) call(i int) *ToolCall {
	if !e.calls {
		e.m.ToolCalls, e.calls = slices.Clone(e.m.ToolCalls), true
	}
	return &e.m.ToolCalls[i]
}

func (e *editor) tool(i int) *Tool {
	if !e.tools {
		e.m.Tools, e.tools = slices.Clone(e.m.Tools), true
	}
	return &e.m.Tools[i]
}

func (e *editor) setPlain(t *text, value string) {
	switch t.field {
	case fieldContent:
		e.m.Content = value
	case fieldName:
		e.m.Name = value
	case fieldToolCallID:
		e.m.ToolCallID = value
	case fieldCallName:
		e.call(t.index).Name = value
	case fieldCallID:
		e.call(t.index).ID = value
	case fieldToolName:
		e.tool(t.index).Name = value
	case fieldDescription:
		e.tool(t.index).Description = value
	case fieldExtraKey, fieldCallExtraKey, fieldToolExtraKey:
		e.renames = append(e.renames, rename{document{t.field - 1, t.index, t.key}, value})
	}
}

// raw returns the JSON text of doc, for reading.
func (e *editor) raw(doc document) *json.RawMessage {
	switch doc.field {
	case fieldArguments:
		return &e.m.ToolCalls[doc.index].Arguments
	case fieldSchema:
		return &e.m.Tools[doc.index].Schema
	}
	v := (*e.extra(doc))[doc.key]
	return &v
}

func (e *editor) setRaw(doc document, raw json.RawMessage) {
	switch doc.field {
	case fieldArguments:
		e.call(doc.index).Arguments = raw
	case fieldSchema:
		e.tool(doc.index).Schema = raw
	default:
		extra := e.extra(doc)
		*extra = maps.Clone(*extra)
		(*extra)[doc.key] = raw
	}
}

// extra returns the Extra that doc is in.
func (e *editor) extra(doc document) *map[string]json.RawMessage {
	switch doc.field {
	case fieldCallExtra:
		return &e.call(doc.index).Extra
	case fieldToolExtra:
		return &e.tool(doc.index).Extra
	}
	return &e.m.Extra
}

func (e *editor) rename(r rename) error {
	extra := e.extra(r.document)
	if _, taken := (*extra)[r.to]; taken {
		return errors.New("firewall: edits give two members the same name")
	}
	*extra = maps.Clone(*extra)
	(*extra)[r.to] = (*extra)[r.key]
	delete(*extra, r.key)
	return nil
}

// isNumber reports whether s is a JSON number.
func isNumber(s string) bool {
	w := jsonWalker{src: s}
	return w.number() == nil && w.pos == len(s)
}

// appendJSONString appends s as a JSON string.
func appendJSONString(b []byte, s string) []byte {
	return append(appendEscaped(append(b, '"'), s), '"')
}

// appendEscaped appends s as it stands inside a JSON string.
func appendEscaped(b []byte, s string) []byte {
	const hex = "0123456789abcdef"
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c == '\n':
			b = append(b, `\n`...)
		case c < ' ':
			b = append(b, `\u00`...)
			b = append(b, hex[c>>4], hex[c&15])
		default:
			b = append(b, c)
		}
	}
	return b
}
