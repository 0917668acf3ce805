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
	"strings"
)

// The members of the JSON forms that have a field of their own.
var (
	messageMembers = []string{"role", "name", "content", "tool_calls", "tool_call_id", "tools", "function_call"}
	callMembers    = []string{"id", "type", "function", "name", "arguments"}
	toolMembers    = []string{"type", "function", "name", "description", "parameters"}
	imageDetails   = []string{"", "auto", "low", "high"}
)

// UnmarshalJSON reads a message of OpenAI's chat API. Content is a text or a
// list of parts: the texts are joined by a newline, the pictures follow. The role
// developer reads as system, function as tool, and a function_call as a tool
// call without an ID. Members without a field are kept in Extra. Whatever else
// can't be kept is an error that names it: unknown kinds of parts and calls,
// image URLs that are not data URLs, duplicate members, invalid UTF-8.
func (m *Message) UnmarshalJSON(data []byte) error {
	read, err := readMessage(data)
	if err != nil {
		return fmt.Errorf("firewall: message: %w", err)
	}
	*m = read
	return nil
}

func readMessage(data []byte) (m Message, err error) {
	members, err := readObject(data)
	if err != nil {
		return m, err
	}
	var legacy json.RawMessage
	for _, name := range slices.Sorted(maps.Keys(members)) {
		raw := members[name]
		switch name {
		case "role":
			m.Role, err = readRole(raw)
		case "name":
			m.Name, err = readString(raw)
		case "content":
			m.Content, m.Images, err = readContent(raw)
		case "tool_calls":
			m.ToolCalls, err = readList(raw, readCall)
		case "tool_call_id":
			m.ToolCallID, err = readString(raw)
		case "tools":
			m.Tools, err = readList(raw, readTool)
		case "function_call":
			legacy = raw
		default:
			keep(&m.Extra, name, raw)
		}
		if err != nil {
			return m, fmt.Errorf("%s: %w", name, err)
		}
	}
	if m.Role == "" {
		return m, errors.New("role: missing")
	}
	if !isNull(legacy) {
		call := ToolCall{}
		if err := readFunction(legacy, &call); err != nil {
			return m, fmt.Errorf("function_call: %w", err)
		}
		m.ToolCalls = append(m.ToolCalls, call)
	}
	return m, nil
}

func readRole(raw json.RawMessage) (Role, error) {
	s, err := readString(raw)
	switch s {
	case "developer":
		return RoleSystem, err
	case "function":
		return RoleTool, err
	}
	return Role(s), err
}

func readContent(raw json.RawMessage) (string, []Image, error) {
	if len(raw) == 0 || raw[0] != '[' {
		s, err := readString(raw)
		return s, nil, err
	}
	var list []json.RawMessage
	if err := json.Unmarshal(raw, &list); err != nil {
		return "", nil, err
	}
	var texts []string
	var images []Image
	for i, raw := range list {
		part, err := readObject(raw)
		if err != nil {
			return "", nil, fmt.Errorf("part %d: %w", i, err)
		}
		kind, err := readString(part["type"])
		if err != nil {
			return "", nil, fmt.Errorf("part %d: type: %w", i, err)
		}
		switch kind {
		case "text":
			var s string
			if s, err = readString(part["text"]); err == nil {
				texts, err = append(texts, s), only(part, "type", "text")
			}
		case "image_url":
			var img Image
			if img, err = readImage(part["image_url"]); err == nil {
				images, err = append(images, img), only(part, "type", "image_url")
			}
		default:
			err = fmt.Errorf("unknown type%s", quoted(kind))
		}
		if err != nil {
			return "", nil, fmt.Errorf("part %d: %w", i, err)
		}
	}
	return strings.Join(texts, "\n"), images, nil
}

func readImage(raw json.RawMessage) (img Image, err error) {
	members, err := readObject(raw)
	if err != nil {
		return img, fmt.Errorf("image_url: %w", err)
	}
	url, err := readString(members["url"])
	if err != nil {
		return img, fmt.Errorf("image_url: url: %w", err)
	}
	rest, ok := strings.CutPrefix(url, "data:")
	mime, data, ok2 := strings.Cut(rest, ";base64,")
	if !ok || !ok2 {
		return img, errors.New("image_url: not a data URL in base64: what somebody else fetches is not what was scanned")
	}
	img.MIMEType = mime
	if img.Data, err = base64.StdEncoding.Strict().DecodeString(data); err != nil {
		return img, errors.New("image_url: invalid base64")
	}
	if img.Detail, err = readString(members["detail"]); err != nil {
		return img, fmt.Errorf("image_url: detail: %w", err)
	}
	if err := only(members, "url", "detail"); err != nil {
		return img, fmt.Errorf("image_url: %w", err)
	}
	return img, checkImages([]Image{img})
}

func readCall(raw json.RawMessage) (c ToolCall, err error) {
	members, err := readObject(raw)
	if err != nil {
		return c, err
	}
	if c.ID, err = readString(members["id"]); err != nil {
		return c, fmt.Errorf("id: %w", err)
	}
	kind, err := readString(members["type"])
	if err != nil || kind != "" && kind != "function" {
		return c, fmt.Errorf("type: unknown%s", quoted(kind))
	}
	if isNull(members["function"]) {
		return c, errors.New("function: missing")
	}
	for name, raw := range members {
		if !slices.Contains(callMembers, name) {
			keep(&c.Extra, name, raw)
		}
	}
	if err := only(members, append(extraNames(c.Extra), "id", "type", "function")...); err != nil {
		return c, err
	}
	if err := readFunction(members["function"], &c); err != nil {
		return c, fmt.Errorf("function: %w", err)
	}
	return c, nil
}

// readFunction reads the name and the arguments of a call. Arguments are a
// string that holds JSON; some servers send an object instead.
func readFunction(raw json.RawMessage, c *ToolCall) error {
	members, err := readObject(raw)
	if err != nil {
		return err
	}
	if c.Name, err = readString(members["name"]); err != nil {
		return fmt.Errorf("name: %w", err)
	}
	if args := members["arguments"]; len(args) > 0 && args[0] == '{' {
		c.Arguments = slices.Clone(args)
	} else {
		s, err := readString(args)
		if err != nil {
			return fmt.Errorf("arguments: %w", err)
		}
		if s != "" {
			c.Arguments = json.RawMessage(s)
		}
	}
	return only(members, "name", "arguments")
}

// UnmarshalJSON reads a tool call of OpenAI's chat API.
func (c *ToolCall) UnmarshalJSON(data []byte) error {
	read, err := readCall(data)
	if err != nil {
		return fmt.Errorf("firewall: tool call: %w", err)
	}
	*c = read
	return nil
}

// UnmarshalJSON reads a tool definition of OpenAI's chat API, with or without
// the object "function" around it.
func (t *Tool) UnmarshalJSON(data []byte) error {
	read, err := readTool(data)
	if err != nil {
		return fmt.Errorf("firewall: tool: %w", err)
	}
	*t = read
	return nil
}

func readTool(raw json.RawMessage) (t Tool, err error) {
	members, err := readObject(raw)
	if err != nil {
		return t, err
	}
	kind, err := readString(members["type"])
	if err != nil || kind != "" && kind != "function" {
		return t, fmt.Errorf("type: unknown%s", quoted(kind))
	}
	if !isNull(members["function"]) {
		if err := only(members, "type", "function"); err != nil {
			return t, err
		}
		if members, err = readObject(members["function"]); err != nil {
			return t, fmt.Errorf("function: %w", err)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(members)) {
		raw := members[name]
		switch name {
		case "type", "function":
		case "name":
			t.Name, err = readString(raw)
		case "description":
			t.Description, err = readString(raw)
		case "parameters":
			if !isNull(raw) {
				t.Schema = slices.Clone(raw)
			}
		default:
			keep(&t.Extra, name, raw)
		}
		if err != nil {
			return t, fmt.Errorf("%s: %w", name, err)
		}
	}
	return t, nil
}

// readObject reads the members of a JSON object, checked strictly.
func readObject(raw json.RawMessage) (map[string]json.RawMessage, error) {
	if err := validJSON(raw); err != nil {
		return nil, err
	}
	var members map[string]json.RawMessage
	if err := json.Unmarshal(raw, &members); err != nil || members == nil {
		return nil, errors.New("not an object")
	}
	return members, nil
}

// readString reads a string; null and a missing one are empty.
func readString(raw json.RawMessage) (string, error) {
	if isNull(raw) {
		return "", nil
	}
	var s string
	if err := json.Unmarshal(raw, &s); err != nil {
		return "", errors.New("not a string")
	}
	return s, nil
}

func readList[T any](raw json.RawMessage, read func(json.RawMessage) (T, error)) ([]T, error) {
	if isNull(raw) {
		return nil, nil
	}
	var list []json.RawMessage
	if err := json.Unmarshal(raw, &list); err != nil {
		return nil, errors.New("not a list")
	}
	var out []T
	for i, raw := range list {
		v, err := read(raw)
		if err != nil {
			return nil, fmt.Errorf("item %d: %w", i, err)
		}
		out = append(out, v)
	}
	return out, nil
}

func isNull(raw json.RawMessage) bool { return len(raw) == 0 || string(raw) == "null" }

func keep(extra *map[string]json.RawMessage, name string, raw json.RawMessage) {
	if *extra == nil {
		*extra = make(map[string]json.RawMessage)
	}
	(*extra)[name] = slices.Clone(raw)
}

func extraNames(extra map[string]json.RawMessage) []string {
	names := make([]string, 0, len(extra)+3)
	for name := range extra {
		names = append(names, name)
	}
	return names
}

// only reports members that are not known and could not be kept.
func only(members map[string]json.RawMessage, known ...string) error {
	for _, name := range slices.Sorted(maps.Keys(members)) {
		if !slices.Contains(known, name) {
			return fmt.Errorf("unknown member%s", quoted(name))
		}
	}
	return nil
}

// quoted returns a name for an error text, if it looks like one: it comes from
// the message, and errors do not quote messages.
func quoted(name string) string {
	if name == "" || len(name) > 32 || !isToken(name, "_-.") {
		return ""
	}
	return fmt.Sprintf(" %q", name)
}
