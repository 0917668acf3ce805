// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package transcript writes a message as the text that a judging model is
// shown: everything in it that the agent's model would read, the arguments of
// tool calls with their escapes resolved, so that nothing hides behind the
// field or the spelling that it stands in.
package transcript

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// Text returns the text of a message, "" if there is nothing to read in it.
// Pictures are left out. The error names the part that is invalid and quotes
// nothing; messages that a [firewall.Firewall] lets scanners see have none.
func Text(m firewall.Message) (string, error) {
	var w writer
	w.plain("content", m.Content)
	w.named("name", m.Name)
	w.named("tool_call_id", m.ToolCallID)
	for i, c := range m.ToolCalls {
		w.call(fmt.Sprintf("tool_calls[%d]", i), c)
	}
	for i, t := range m.Tools {
		w.tool(fmt.Sprintf("tools[%d]", i), t)
	}
	w.extra("extra", m.Extra)
	if w.err != nil {
		return "", w.err
	}
	return strings.Join(w.lines, "\n"), nil
}

// writer collects lines until the first error.
type writer struct {
	lines []string
	err   error
}

func (w *writer) fail(part, why string) {
	if w.err == nil {
		w.err = fmt.Errorf("%s: %s", part, why)
	}
}

func (w *writer) plain(part, text string) {
	if !utf8.ValidString(text) {
		w.fail(part, "invalid UTF-8")
	}
	if text != "" {
		w.lines = append(w.lines, text)
	}
}

// named writes a field other than the content, unless it is a plain token,
// which says nothing.
func (w *writer) named(part, text string) {
	if text == "" || plainToken(text) {
		return
	}
	w.plain(part, text)
	if w.err == nil {
		w.lines[len(w.lines)-1] = "[" + part + "] " + text
	}
}

// call writes a tool call in the form in which Llama models write one.
func (w *writer) call(part string, c firewall.ToolCall) {
	arguments := "{}"
	if len(c.Arguments) > 0 {
		arguments = w.json(part+".arguments", c.Arguments)
	}
	w.plain(part+".name", `{"name": `+quote(w.valid(part+".name", c.Name))+`, "parameters": `+arguments+`}`)
	w.named(part+".id", c.ID)
	w.extra(part+".extra", c.Extra)
}

func (w *writer) tool(part string, t firewall.Tool) {
	line := `{"name": ` + quote(w.valid(part+".name", t.Name)) + `, "description": ` + quote(w.valid(part+".description", t.Description))
	if len(t.Schema) > 0 {
		line += `, "parameters": ` + w.json(part+".schema", t.Schema)
	}
	w.plain(part, line+"}")
	w.extra(part+".extra", t.Extra)
}

// extra writes the members that hold a text or a name.
func (w *writer) extra(part string, extra map[string]json.RawMessage) {
	for _, key := range slices.Sorted(maps.Keys(extra)) {
		value := w.json(part, extra[key])
		if w.err != nil {
			return
		}
		if strings.Contains(strings.ReplaceAll(value, `""`, ""), `"`) || !plainToken(key) {
			w.plain(part, "["+w.valid(part, key)+"] "+value)
		}
	}
}

func (w *writer) valid(part, text string) string {
	if !utf8.ValidString(text) {
		w.fail(part, "invalid UTF-8")
	}
	return text
}

func (w *writer) json(part string, raw json.RawMessage) string {
	text, err := JSON(raw)
	if err != nil {
		w.fail(part, err.Error())
	}
	return text
}

var errJSON = errors.New("invalid JSON")

// JSON returns a JSON text without white space between tokens and with strings
// that are escaped only where JSON demands it, so that a reader sees letters
// and not code points. The order of members and the digits of numbers stay.
func JSON(raw json.RawMessage) (string, error) {
	if !utf8.Valid(raw) || !json.Valid(raw) {
		return "", errJSON
	}
	var compact bytes.Buffer
	if err := json.Compact(&compact, raw); err != nil {
		return "", errJSON
	}
	src := compact.Bytes()
	if bytes.IndexByte(src, '\\') < 0 {
		return string(src), nil
	}
	var out strings.Builder
	for len(src) > 0 {
		start := bytes.IndexByte(src, '"')
		if start < 0 {
			break
		}
		end := start + 1
		for ; src[end] != '"'; end++ {
			if src[end] == '\\' {
				end++
			}
		}
		out.Write(src[:start])
		var value string
		if err := json.Unmarshal(src[start:end+1], &value); err != nil {
			return "", errJSON
		}
		out.WriteString(quote(value))
		src = src[end+1:]
	}
	out.Write(src)
	return out.String(), nil
}

// quote writes a JSON string; angle brackets stay as they are.
func quote(text string) string {
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(text); err != nil {
		return `""` // a string can always be encoded
	}
	return strings.TrimSuffix(out.String(), "\n")
}

// Label returns the name of a tool that a result came from, if it is a plain
// token, else "tool": a name can be an attack of its own, and then stands in the Text.
func Label(m firewall.Message) string {
	if m.Name != "" && plainToken(m.Name) {
		return m.Name
	}
	return "tool"
}

// plainToken reports whether a text is short and consists of letters, digits,
// '_', '-' and '.'.
func plainToken(s string) bool {
	const longest = 64
	if s == "" || len(s) > longest {
		return false
	}
	return strings.IndexFunc(s, func(r rune) bool {
		return !('a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '_' || r == '-' || r == '.')
	}) < 0
}
