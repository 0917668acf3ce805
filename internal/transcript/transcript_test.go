// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package transcript

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

func TestJSON(t *testing.T) {
	for in, want := range map[string]string{
		`{ "b" : 1, "a" : "\u0061\u0022\n<\/b>&" }`: `{"b":1,"a":"a\"\n</b>&"}`,
		`"\ud83d\ude00"`:       `"😀"`,
		`12345678901234567890`: `12345678901234567890`,
		`{"\u006b":["\\"]}`:    `{"k":["\\"]}`,
		`"\\\""`:               `"\\\""`,
	} {
		got, err := JSON(json.RawMessage(in))
		require.NoError(t, err)
		assert.Equal(t, want, got)
	}
	for _, in := range []string{"", "{", `"a" "b"`, "\"\xff\"", `{"a":}`} {
		_, err := JSON(json.RawMessage(in))
		assert.EqualError(t, err, "invalid JSON")
	}
}

// TestNothingIsLeftOut looks for every text of a message that a firewall decodes.
func TestNothingIsLeftOut(t *testing.T) {
	m := firewall.Message{
		Role: firewall.RoleAssistant, Name: "a name", Content: "a content", ToolCallID: "an id",
		ToolCalls: []firewall.ToolCall{{ID: "call id", Name: "call name", Arguments: json.RawMessage(`{"a key": ["\u0061n argument", 4711]}`),
			Extra: map[string]json.RawMessage{"more of it": json.RawMessage(`{"deep": ["call extra"]}`)}}},
		Tools: []firewall.Tool{{Name: "tool name", Description: "tool description", Schema: json.RawMessage(`{"title": "tool schema"}`),
			Extra: map[string]json.RawMessage{"strict": json.RawMessage(`"tool extra"`)}}},
		Extra: map[string]json.RawMessage{"reasoning": json.RawMessage(`"an extra"`), "odd key": json.RawMessage("null")},
	}
	in, err := firewall.NewInput(m, nil)
	require.NoError(t, err)
	text, err := Text(m)
	require.NoError(t, err)
	n := 0
	for part, want := range in.Texts() {
		assert.Contains(t, text, want, part)
		n++
	}
	assert.Greater(t, n, 15)
}

func TestWhatSaysNothingIsLeftOut(t *testing.T) {
	text, err := Text(firewall.Message{Role: firewall.RoleAssistant, Name: "erika", Content: "Hi.", Extra: map[string]json.RawMessage{
		"refusal": json.RawMessage("null"), "annotations": json.RawMessage("[]"), "index": json.RawMessage("0"), "detail": json.RawMessage(`""`)}})
	require.NoError(t, err)
	assert.Equal(t, "Hi.", text)
	text, err = Text(firewall.Message{Role: firewall.RoleUser})
	require.NoError(t, err)
	assert.Empty(t, text)
}

func TestInvalidMessagesAreRefused(t *testing.T) {
	for want, m := range map[string]firewall.Message{
		"content: invalid UTF-8":                {Content: "\xff"},
		"name: invalid UTF-8":                   {Name: "\xff"},
		"tool_calls[0].name: invalid UTF-8":     {ToolCalls: []firewall.ToolCall{{Name: "\xff"}}},
		"tool_calls[1].arguments: invalid JSON": {ToolCalls: []firewall.ToolCall{{}, {Arguments: json.RawMessage("{")}}},
		"tools[0].schema: invalid JSON":         {Tools: []firewall.Tool{{Schema: json.RawMessage("{")}}},
		"extra: invalid JSON":                   {Extra: map[string]json.RawMessage{"a": nil}},
	} {
		_, err := Text(m)
		assert.EqualError(t, err, want)
	}
}

func TestLabel(t *testing.T) {
	assert.Equal(t, "read_file", Label(firewall.Message{Name: "read_file"}))
	assert.Equal(t, "tool", Label(firewall.Message{Name: "a\nb"}))
	assert.Equal(t, "tool", Label(firewall.Message{Name: strings.Repeat("a", 65)}))
	assert.Equal(t, "tool", Label(firewall.Message{}))
}

func FuzzJSON(f *testing.F) {
	for _, seed := range []string{`{"a": "\u0041"}`, `["\\", "\ud800"]`, `1e5`} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, in string) {
		out, err := JSON(json.RawMessage(in))
		if err != nil {
			return
		}
		var a, b any
		require.NoError(t, json.Unmarshal([]byte(in), &a))
		require.NoError(t, json.Unmarshal([]byte(out), &b))
		require.Equal(t, a, b)
		again, err := JSON(json.RawMessage(out))
		require.NoError(t, err)
		require.Equal(t, out, again)
	})
}
