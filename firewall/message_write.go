// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"unicode/utf8"
)

// MarshalJSON writes the message as OpenAI's chat API has it: with pictures,
// the content is a list of parts. What [Message.UnmarshalJSON] has read is
// written back with nothing left out.
func (m Message) MarshalJSON() ([]byte, error) {
	if m.Role == "" {
		return nil, errors.New("firewall: message: role: missing")
	}
	w := objectWriter{}
	w.member("role", string(m.Role))
	if len(m.Images) == 0 {
		w.member("content", m.Content)
	} else if !utf8.ValidString(m.Content) {
		return nil, errors.New("firewall: message: content: invalid UTF-8")
	} else {
		w.member("content", contentParts(&m))
	}
	w.text("name", m.Name)
	if len(m.ToolCalls) > 0 {
		w.member("tool_calls", m.ToolCalls)
	}
	w.text("tool_call_id", m.ToolCallID)
	if len(m.Tools) > 0 {
		w.member("tools", m.Tools)
	}
	w.extra(m.Extra, messageMembers)
	return w.done("message")
}

type contentPart struct {
	Type  string    `json:"type"`
	Text  string    `json:"text,omitempty"`
	Image *imageURL `json:"image_url,omitempty"`
}

type imageURL struct {
	URL    string `json:"url"`
	Detail string `json:"detail,omitempty"`
}

func contentParts(m *Message) []contentPart {
	var parts []contentPart
	if m.Content != "" {
		parts = append(parts, contentPart{Type: "text", Text: m.Content})
	}
	for _, img := range m.Images {
		url := "data:" + img.MIMEType + ";base64," + base64.StdEncoding.EncodeToString(img.Data)
		parts = append(parts, contentPart{Type: "image_url", Image: &imageURL{url, img.Detail}})
	}
	return parts
}

// MarshalJSON writes the call as OpenAI's chat API has it, with the arguments
// as a string.
func (c ToolCall) MarshalJSON() ([]byte, error) {
	f := objectWriter{}
	f.member("name", c.Name)
	f.member("arguments", string(c.Arguments))
	function, err := f.done("tool call")
	if err != nil {
		return nil, err
	}
	w := objectWriter{}
	w.member("id", c.ID)
	w.member("type", "function")
	w.member("function", json.RawMessage(function))
	w.extra(c.Extra, callMembers)
	return w.done("tool call")
}

// MarshalJSON writes the definition as OpenAI's chat API has it.
func (t Tool) MarshalJSON() ([]byte, error) {
	f := objectWriter{}
	f.member("name", t.Name)
	f.text("description", t.Description)
	if len(t.Schema) > 0 {
		f.member("parameters", t.Schema)
	}
	f.extra(t.Extra, toolMembers)
	function, err := f.done("tool")
	if err != nil {
		return nil, err
	}
	w := objectWriter{}
	w.member("type", "function")
	w.member("function", json.RawMessage(function))
	return w.done("tool")
}

// MarshalJSON writes the messages as a list, which is never null.
func (t Trace) MarshalJSON() ([]byte, error) {
	if t == nil {
		return []byte("[]"), nil
	}
	return json.Marshal([]Message(t))
}

// An objectWriter writes the members of a JSON object in the order given.
type objectWriter struct {
	buf []byte
	err error
}

func (w *objectWriter) member(name string, value any) {
	if s, ok := value.(string); ok && !utf8.ValidString(s) && w.err == nil {
		w.err = fmt.Errorf("%s: invalid UTF-8", name)
	}
	raw, err := json.Marshal(value)
	if err != nil && w.err == nil {
		w.err = fmt.Errorf("%s: invalid", name)
	}
	if len(w.buf) > 0 {
		w.buf = append(w.buf, ',')
	}
	w.buf = appendJSONString(w.buf, name)
	w.buf = append(w.buf, ':')
	w.buf = append(w.buf, raw...)
}

// text writes a member unless it is empty.
func (w *objectWriter) text(name, value string) {
	if value != "" {
		w.member(name, value)
	}
}

func (w *objectWriter) extra(extra map[string]json.RawMessage, known []string) {
	for _, name := range slices.Sorted(maps.Keys(extra)) {
		if slices.Contains(known, name) && w.err == nil {
			w.err = fmt.Errorf("extra: member %s has a field of its own", name)
		}
		if validJSON(extra[name]) != nil && w.err == nil {
			w.err = errors.New("extra: invalid JSON")
		}
		w.member(name, extra[name])
	}
}

func (w *objectWriter) done(what string) ([]byte, error) {
	if w.err != nil {
		return nil, fmt.Errorf("firewall: %s: %w", what, w.err)
	}
	return append(append([]byte{'{'}, w.buf...), '}'), nil
}
