// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewall

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func raw(s string) json.RawMessage { return json.RawMessage(s) }

func TestMessageReadsOpenAIChat(t *testing.T) {
	for _, tc := range []struct {
		name, in string
		want     Message
	}{
		{"text", `{"role":"user","name":"bob","content":"hi"}`, Message{Role: RoleUser, Name: "bob", Content: "hi"}},
		{"null content", `{"role":"assistant","content":null}`, Message{Role: RoleAssistant}},
		{"developer is system", `{"role":"developer","content":"x"}`, Message{Role: RoleSystem, Content: "x"}},
		{"function is tool", `{"role":"function","name":"f","content":"x"}`, Message{Role: RoleTool, Name: "f", Content: "x"}},
		{"role of one's own", `{"role":"critic","content":"x"}`, Message{Role: "critic", Content: "x"}},
		{"text parts", `{"role":"user","content":[{"type":"text","text":"a"},{"type":"text","text":"b"}]}`, Message{Role: RoleUser, Content: "a\nb"}},
		{"image part", `{"role":"user","content":[{"type":"text","text":"a"},{"type":"image_url","image_url":{"url":"data:image/png;base64,aGk=","detail":"high"}}]}`,
			Message{Role: RoleUser, Content: "a", Images: []Image{{MIMEType: "image/png", Data: []byte("hi"), Detail: "high"}}}},
		{"tool calls", `{"role":"assistant","tool_calls":[{"id":"c1","type":"function","function":{"name":"f","arguments":"{\"a\": 1}"}}]}`,
			Message{Role: RoleAssistant, ToolCalls: []ToolCall{{ID: "c1", Name: "f", Arguments: raw(`{"a": 1}`)}}}},
		{"unknown member of a call", `{"role":"assistant","tool_calls":[{"id":"c1","index":0,"function":{"name":"f","arguments":""}}]}`,
			Message{Role: RoleAssistant, ToolCalls: []ToolCall{{ID: "c1", Name: "f", Extra: map[string]json.RawMessage{"index": raw("0")}}}}},
		{"arguments as an object", `{"role":"assistant","tool_calls":[{"function":{"name":"f","arguments":{"a": 1}}}]}`,
			Message{Role: RoleAssistant, ToolCalls: []ToolCall{{Name: "f", Arguments: raw(`{"a": 1}`)}}}},
		{"broken arguments are kept for Scan to refuse", `{"role":"assistant","tool_calls":[{"function":{"name":"f","arguments":"{"}}]}`,
			Message{Role: RoleAssistant, ToolCalls: []ToolCall{{Name: "f", Arguments: raw(`{`)}}}},
		{"legacy function_call", `{"role":"assistant","content":null,"function_call":{"name":"f","arguments":"{}"}}`,
			Message{Role: RoleAssistant, ToolCalls: []ToolCall{{Name: "f", Arguments: raw(`{}`)}}}},
		{"tool result", `{"role":"tool","tool_call_id":"c1","name":"f","content":"out"}`,
			Message{Role: RoleTool, ToolCallID: "c1", Name: "f", Content: "out"}},
		{"unknown members are kept", `{"role":"assistant","content":"x","refusal":null,"reasoning_content":"hm \u003c"}`,
			Message{Role: RoleAssistant, Content: "x", Extra: map[string]json.RawMessage{"refusal": raw("null"), "reasoning_content": raw(`"hm \u003c"`)}}},
		{"other case is another member", `{"role":"user","content":"x","Content":"y"}`,
			Message{Role: RoleUser, Content: "x", Extra: map[string]json.RawMessage{"Content": raw(`"y"`)}}},
		{"tools", `{"role":"tools","tools":[{"type":"function","function":{"name":"f","description":"d","parameters":{"type":"object"},"strict":true}},{"name":"g"}]}`,
			Message{Role: RoleTools, Tools: []Tool{{Name: "f", Description: "d", Schema: raw(`{"type":"object"}`), Extra: map[string]json.RawMessage{"strict": raw("true")}}, {Name: "g"}}}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var m Message
			require.NoError(t, json.Unmarshal([]byte(tc.in), &m))
			require.Equal(t, tc.want, m)
			out, err := json.Marshal(m)
			require.NoError(t, err)
			var again Message
			require.NoError(t, json.Unmarshal(out, &again))
			require.Equal(t, messageDigest(&m), messageDigest(&again), "nothing is dropped: %s", out)
		})
	}
}

func TestMessageRefusesWhatItCannotKeepAndNamesIt(t *testing.T) {
	for _, tc := range []struct{ name, in, want string }{
		{"unknown part", `{"role":"user","content":[{"type":"text","text":"SECRET"},{"type":"input_audio","input_audio":{"data":"SECRET"}}]}`, `content: part 1: unknown type "input_audio"`},
		{"unknown part with an odd type", `{"role":"user","content":[{"type":"SECRET words here"}]}`, `content: part 0: unknown type`},
		{"image URL", `{"role":"user","content":[{"type":"image_url","image_url":{"url":"https://SECRET/x.png"}}]}`, `content: part 0: image_url: not a data URL`},
		{"image in no base64", `{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:image/png;base64,%%"}}]}`, `image_url: invalid base64`},
		{"image that is none", `{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:text/html;base64,aGk="}}]}`, `not the MIME type of an image`},
		{"unknown member of a part", `{"role":"user","content":[{"type":"text","text":"x","cache_control":{}}]}`, `part 0: unknown member "cache_control"`},
		{"unknown kind of call", `{"role":"assistant","tool_calls":[{"id":"1","type":"custom","custom":{"name":"f","input":"SECRET"}}]}`, `tool_calls: item 0: type: unknown "custom"`},
		{"call without a function", `{"role":"assistant","tool_calls":[{"id":"1"}]}`, `function: missing`},
		{"unknown kind of tool", `{"role":"tools","tools":[{"type":"web_search"}]}`, `tools: item 0: type: unknown "web_search"`},
		{"no role", `{"content":"x"}`, `role: missing`},
		{"part that is no object", `{"role":"user","content":["SECRET"]}`, `content: part 0: not an object`},
		{"part whose type is no string", `{"role":"user","content":[{"type":1}]}`, `part 0: type: not a string`},
		{"text that is no string", `{"role":"user","content":[{"type":"text","text":["SECRET"]}]}`, `part 0: not a string`},
		{"image that is no object", `{"role":"user","content":[{"type":"image_url","image_url":"SECRET"}]}`, `image_url: not an object`},
		{"image URL that is no string", `{"role":"user","content":[{"type":"image_url","image_url":{"url":1}}]}`, `image_url: url: not a string`},
		{"detail that is no string", `{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:image/png;base64,aGk=","detail":1}}]}`, `detail: not a string`},
		{"unknown member of an image", `{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:image/png;base64,aGk=","x":1}}]}`, `unknown member "x"`},
		{"calls that are no list", `{"role":"assistant","tool_calls":{}}`, `tool_calls: not a list`},
		{"call that is no object", `{"role":"assistant","tool_calls":[1]}`, `tool_calls: item 0: not an object`},
		{"ID that is no string", `{"role":"assistant","tool_calls":[{"id":1,"function":{}}]}`, `id: not a string`},
		{"function that is no object", `{"role":"assistant","tool_calls":[{"function":1}]}`, `function: not an object`},
		{"function name that is no string", `{"role":"assistant","tool_calls":[{"function":{"name":1}}]}`, `name: not a string`},
		{"arguments that are a list", `{"role":"assistant","tool_calls":[{"function":{"name":"f","arguments":["SECRET"]}}]}`, `arguments: not a string`},
		{"unknown member of a function", `{"role":"assistant","tool_calls":[{"function":{"name":"f","x":1}}]}`, `unknown member "x"`},
		{"flat call", `{"role":"assistant","tool_calls":[{"name":"f","function":{}}]}`, `unknown member "name"`},
		{"broken function_call", `{"role":"assistant","function_call":1}`, `function_call: not an object`},
		{"tool that is no object", `{"role":"tools","tools":[1]}`, `tools: item 0: not an object`},
		{"function of a tool that is no object", `{"role":"tools","tools":[{"function":1}]}`, `function: not an object`},
		{"unknown member beside a function", `{"role":"tools","tools":[{"function":{"name":"f"},"x":1}]}`, `unknown member "x"`},
		{"description that is no string", `{"role":"tools","tools":[{"description":1}]}`, `description: not a string`},
		{"content of another type", `{"role":"user","content":{"a":1}}`, `content: not a string`},
		{"duplicate member", `{"role":"user","content":"x","content":"SECRET"}`, `duplicate member name`},
		{"duplicate member deep down", `{"role":"user","content":"x","y":[{"a":1,"\u0061":2}]}`, `duplicate member name`},
		{"unpaired surrogate", `{"role":"user","content":"\ud800"}`, `invalid escape`},
		{"invalid UTF-8", "{\"role\":\"user\",\"content\":\"\xff\"}", `invalid UTF-8`},
		{"not an object", `["x"]`, `not an object`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var m Message
			err := json.Unmarshal([]byte(tc.in), &m)
			require.ErrorContains(t, err, tc.want)
			require.ErrorContains(t, err, "firewall: message: ")
			require.NotContains(t, err.Error(), "SECRET")
			require.Zero(t, m)
		})
	}
}

func TestMessageRefusesTrailingData(t *testing.T) {
	var m Message
	require.ErrorContains(t, m.UnmarshalJSON([]byte(`{"role":"user","content":"x"} {}`)), "trailing data")
}

func TestMessageWritesOpenAIChat(t *testing.T) {
	for _, tc := range []struct {
		name string
		m    Message
		want string
	}{
		{"call", Message{Role: RoleAssistant, ToolCalls: []ToolCall{{ID: "1", Name: "f", Arguments: raw(`{"a": 12345678901234567890}`)}}},
			`{"role":"assistant","content":"","tool_calls":[{"id":"1","type":"function","function":{"name":"f","arguments":"{\"a\": 12345678901234567890}"}}]}`},
		{"image", Message{Role: RoleUser, Content: "x", Images: []Image{{MIMEType: "image/png", Data: []byte("hi")}}},
			`{"role":"user","content":[{"type":"text","text":"x"},{"type":"image_url","image_url":{"url":"data:image/png;base64,aGk="}}]}`},
		{"extra in order", Message{Role: RoleUser, Extra: map[string]json.RawMessage{"b": raw("1"), "a": raw("2")}},
			`{"role":"user","content":"","a":2,"b":1}`},
		{"tool", Message{Role: RoleTools, Tools: []Tool{{Name: "f", Schema: raw(`{}`)}}},
			`{"role":"tools","content":"","tools":[{"type":"function","function":{"name":"f","parameters":{}}}]}`},
	} {
		t.Run(tc.name, func(t *testing.T) {
			out, err := json.Marshal(tc.m)
			require.NoError(t, err)
			require.Equal(t, tc.want, string(out))
		})
	}
}

func TestMessageWritesNothingThatWouldReadDifferently(t *testing.T) {
	for _, tc := range []struct {
		name string
		m    Message
	}{
		{"no role", Message{}},
		{"invalid UTF-8", Message{Role: RoleUser, Content: "\xff"}},
		{"invalid UTF-8 beside an image", Message{Role: RoleUser, Content: "\xff", Images: []Image{{MIMEType: "image/png", Data: []byte("x")}}}},
		{"invalid UTF-8 in arguments", Message{Role: RoleAssistant, ToolCalls: []ToolCall{{Arguments: raw("\xff")}}}},
		{"extra that has a field", Message{Role: RoleUser, Extra: map[string]json.RawMessage{"content": raw(`"y"`)}}},
		{"broken extra", Message{Role: RoleUser, Extra: map[string]json.RawMessage{"x": raw(`{`)}}},
		{"duplicate members in extra", Message{Role: RoleUser, Extra: map[string]json.RawMessage{"x": raw(`{"a":1,"a":2}`)}}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, err := json.Marshal(tc.m)
			require.Error(t, err)
		})
	}
}

func TestTraceIsAListAndNeverNull(t *testing.T) {
	out, err := json.Marshal(Trace(nil))
	require.NoError(t, err)
	require.Equal(t, "[]", string(out))
	var tr Trace
	require.NoError(t, json.Unmarshal([]byte(`[{"role":"user","content":"x"}]`), &tr))
	require.Equal(t, Trace{{Role: RoleUser, Content: "x"}}, tr)
	require.ErrorContains(t, json.Unmarshal([]byte(`[{"role":"user","content":1}]`), &tr), "content: not a string")
}

// TestRecordedConversationsAreReadAndWrittenBack runs over the conversations in
// ../../shared/data, which are not part of the repository.
func TestRecordedConversationsAreReadAndWrittenBack(t *testing.T) {
	files, _ := filepath.Glob("../../shared/data/agent-traces/*.jsonl")
	if len(files) == 0 {
		t.Skip("no ../../shared/data/agent-traces here")
	}
	f := mustNew(t, Policy{Default: []Scanner{idle{"idle", true}}})
	messages := 0
	for _, name := range files {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		lines := bufio.NewScanner(bytes.NewReader(data))
		lines.Buffer(nil, 16<<20)
		for lines.Scan() {
			var c struct{ Messages Trace }
			require.NoError(t, json.Unmarshal(lines.Bytes(), &c))
			out, err := json.Marshal(c.Messages)
			require.NoError(t, err)
			var again Trace
			require.NoError(t, json.Unmarshal(out, &again))
			require.Equal(t, c.Messages, again)
			for i, v := range f.Replay(t.Context(), c.Messages) {
				require.NoError(t, v.Err(), "message %d", i)
				messages++
			}
		}
	}
	require.NotZero(t, messages)
	t.Logf("%d messages", messages)
}

func TestTextsHaveAllThatAModelReads(t *testing.T) {
	m := Message{
		Role: RoleAssistant, Name: "bob", Content: "hi", ToolCallID: "not a plain token",
		Extra: map[string]json.RawMessage{"reasoning_content": raw(`"so"`), "a/b~c": raw(`{"x":[1,true,null,""]}`)},
		ToolCalls: []ToolCall{{ID: "call_1", Name: "f", Extra: map[string]json.RawMessage{"index": raw("7")},
			Arguments: raw(`{"a.b": ["\u00e9\ud83d\ude00", -1.5e3], "k/~": {"": {"deep": 12345678901234567890}}}`)}},
		Tools: []Tool{{Name: "g", Description: "d", Schema: raw(`{"type":"object"}`), Extra: map[string]json.RawMessage{"strict": raw(`"s"`)}}},
	}
	in, err := NewInput(m, nil)
	require.NoError(t, err)
	var got []string
	for part, text := range in.Texts() {
		got = append(got, part+"="+text)
	}
	require.Equal(t, []string{
		"content=hi", "name=bob", "tool_call_id=not a plain token",
		"extra.keys/a~1b~0c=a/b~c", "extra.keys/a~1b~0c/x=x", "extra/a~1b~0c/x/0=1",
		"extra.keys/reasoning_content=reasoning_content", "extra/reasoning_content=so",
		"tool_calls[0].name=f",
		"tool_calls[0].keys/a.b=a.b", "tool_calls[0].arguments/a.b/0=é😀", "tool_calls[0].arguments/a.b/1=-1.5e3",
		"tool_calls[0].keys/k~1~0=k/~", "tool_calls[0].keys/k~1~0//deep=deep", "tool_calls[0].arguments/k~1~0//deep=12345678901234567890",
		"tool_calls[0].extra.keys/index=index", "tool_calls[0].extra/index=7",
		"tools[0].name=g", "tools[0].description=d", "tools[0].keys/type=type", "tools[0].schema/type=object",
		"tools[0].extra.keys/strict=strict", "tools[0].extra/strict=s",
	}, got)
	for range in.Texts() {
		break // may stop early
	}
	for range (Input{}).Texts() {
		t.Fatal("the zero Input has texts")
	}
}

func TestNewInputRefusesInvalidMessagesAndNamesThePart(t *testing.T) {
	args := func(s string) Message {
		return Message{Role: RoleAssistant, ToolCalls: []ToolCall{{Arguments: raw(s)}}}
	}
	for _, tc := range []struct {
		name string
		m    Message
		want string
	}{
		{"no role", Message{}, "role: missing"},
		{"invalid UTF-8 in the role", Message{Role: "\xff"}, "role: invalid UTF-8"},
		{"invalid UTF-8 in the content", Message{Role: RoleUser, Content: "a\xff"}, "content: invalid UTF-8"},
		{"invalid UTF-8 in the name", Message{Role: RoleUser, Name: "\xff"}, "name: invalid UTF-8"},
		{"invalid UTF-8 in an ID", Message{Role: RoleTool, ToolCallID: "\xff"}, "tool_call_id: invalid UTF-8"},
		{"invalid UTF-8 in arguments", args("{\"a\":\"\xff\"}"), "tool_calls[0].arguments: invalid UTF-8"},
		{"invalid UTF-8 in a description", Message{Role: RoleTools, Tools: []Tool{{Description: "\xff"}}}, "tools[0].description: invalid UTF-8"},
		{"arguments cut short", args(`{"a":`), "tool_calls[0].arguments: offset 5"},
		{"arguments with trailing data", args(`{} {}`), "tool_calls[0].arguments: offset 3: trailing data"},
		{"arguments with duplicate members", args(`{"a":1,"\u0061":2}`), "offset 7: duplicate member name"},
		{"arguments with many members, one twice", args(`{"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"a":1}`), "duplicate member name"},
		{"arguments with an unpaired surrogate", args(`{"a":"\ud83d"}`), "invalid escape"},
		{"arguments with a control character", args("{\"a\":\"\n\"}"), "control character"},
		{"arguments with a broken number", args(`[01]`), "unterminated array"},
		{"arguments with a broken fraction", args(`[1.]`), "invalid number"},
		{"arguments with a broken literal", args(`[nul]`), "no JSON value"},
		{"arguments with an unterminated string", args(`["a`), "unterminated string"},
		{"arguments with an unterminated object", args(`{"a":1 "b":2}`), "unterminated object"},
		{"arguments with a member without a colon", args(`{"a" 1}`), "no colon"},
		{"arguments with a member without a name", args(`{1:2}`), "no member name"},
		{"arguments with an unknown escape", args(`["\x41"]`), "invalid escape"},
		{"arguments with a short escape", args(`["\u12"]`), "invalid escape"},
		{"arguments with an escape of no digits", args(`["\u12G4"]`), "invalid escape"},
		{"arguments with a lone low surrogate", args(`["\udc00"]`), "invalid escape"},
		{"arguments with a high surrogate and a letter", args(`["\ud83dx"]`), "invalid escape"},
		{"arguments with two high surrogates", args(`["\ud83d\ud83d"]`), "invalid escape"},
		{"arguments with an escape at the end", args(`["\`), "invalid escape"},
		{"arguments with a broken exponent", args(`[1e]`), "invalid number"},
		{"arguments with a lone minus", args(`[-]`), "invalid number"},
		{"arguments of white space", args(` `), "no JSON value"},
		{"arguments nested too deep", args(strings.Repeat("[", 10001) + strings.Repeat("]", 10001)), "nested deeper than 10000"},
		{"broken schema", Message{Role: RoleTools, Tools: []Tool{{Schema: raw(`x`)}}}, "tools[0].schema: offset 0"},
		{"extra with a field of its own", Message{Role: RoleUser, Extra: map[string]json.RawMessage{"content": raw(`"x"`)}}, "extra: member content has a field of its own"},
		{"extra without a value", Message{Role: RoleUser, Extra: map[string]json.RawMessage{"x": nil}}, "extra: member without a value"},
		{"image of no known kind", Message{Role: RoleUser, Images: []Image{{MIMEType: "text/html", Data: []byte("x")}}}, "images[0]: not the MIME type"},
		{"image without data", Message{Role: RoleUser, Images: []Image{{MIMEType: "image/png"}}}, "images[0]: no data"},
		{"image of unknown detail", Message{Role: RoleUser, Images: []Image{{MIMEType: "image/png", Data: []byte("x"), Detail: "x"}}}, "images[0]: unknown detail"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			_, err := NewInput(tc.m, nil)
			require.ErrorContains(t, err, tc.want)
			v := mustNew(t, Policy{Default: []Scanner{Unscanned()}}).Scan(t.Context(), tc.m, nil)
			require.ErrorIs(t, v.Err(), ErrFailed)
			require.ErrorIs(t, v.Err(), ErrBlocked)
		})
	}
}

func TestEscapesAreDecoded(t *testing.T) {
	in, err := NewInput(Message{Role: RoleAssistant, ToolCalls: []ToolCall{{Arguments: raw(`["\"\\\/\b\f\n\r\t\u00E9\uD83D\uDE00"]`)}}}, nil)
	require.NoError(t, err)
	for _, text := range in.Texts() {
		require.Equal(t, "\"\\/\b\f\n\r\té😀", text)
	}
}

func TestToolAndCallAreReadAlone(t *testing.T) {
	var c ToolCall
	require.NoError(t, json.Unmarshal([]byte(`{"id":"1","function":{"name":"f","arguments":"{}"}}`), &c))
	require.Equal(t, ToolCall{ID: "1", Name: "f", Arguments: raw(`{}`)}, c)
	require.ErrorContains(t, json.Unmarshal([]byte(`{}`), &c), "firewall: tool call: function: missing")
	var tl Tool
	require.NoError(t, json.Unmarshal([]byte(`{"type":"function","function":{"name":"f"}}`), &tl))
	require.Equal(t, Tool{Name: "f"}, tl)
	require.ErrorContains(t, json.Unmarshal([]byte(`[]`), &tl), "firewall: tool: not an object")
}

func TestEmptyArgumentsAreValid(t *testing.T) {
	_, err := NewInput(Message{Role: RoleAssistant, ToolCalls: []ToolCall{{Name: "f"}}}, nil)
	require.NoError(t, err)
}

// A message must not cost the square of its size.
func TestPointersOutOfProportionAreRefused(t *testing.T) {
	for name, args := range map[string]string{
		"long member name around many values": `{"` + strings.Repeat("k", 100_000) + `":[` + strings.Repeat("1,", 100_000) + `1]}`,
		"deep nesting with a value each":      strings.Repeat(`[1,`, 9000) + "1" + strings.Repeat("]", 9000),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := NewInput(Message{Role: RoleAssistant, ToolCalls: []ToolCall{{Arguments: raw(args)}}}, nil)
			require.ErrorIs(t, err, errProportion)
		})
	}
	_, err := NewInput(Message{Role: RoleAssistant, ToolCalls: []ToolCall{{Arguments: raw(`[` + strings.Repeat("1,", 200_000) + `1]`)}}}, nil)
	require.NoError(t, err, "a long list of numbers")
	_, err = NewInput(Message{Role: RoleAssistant, ToolCalls: []ToolCall{{Arguments: raw(strings.Repeat("[", 9999) + strings.Repeat("]", 9999))}}}, nil)
	require.NoError(t, err, "deep JSON")
}

func TestDigestDoesNotDependOnSpelling(t *testing.T) {
	digest := func(args string, past ...Message) string {
		in, err := NewInput(Message{Role: RoleAssistant, ToolCalls: []ToolCall{{ID: "1", Name: "f", Arguments: raw(args)}}}, past)
		require.NoError(t, err)
		return in.Digest()
	}
	same := digest(`{"a":1,"b":"é<"}`)
	require.Len(t, same, 64)
	require.Equal(t, same, digest(`{ "b" : "\u00e9\u003c", "a": 1 }`))
	for name, other := range map[string]string{
		"value":  digest(`{"a":2,"b":"é<"}`),
		"number": digest(`{"a":1.0,"b":"é<"}`),
		"past":   digest(`{"a":1,"b":"é<"}`, Message{Role: RoleUser}),
	} {
		require.NotEqual(t, same, other, name)
	}
	one := digest(`{}`, Message{Role: RoleUser, Content: "ab"}, Message{Role: RoleUser, Content: "c"})
	require.NotEqual(t, one, digest(`{}`, Message{Role: RoleUser, Content: "a"}, Message{Role: RoleUser, Content: "bc"}))
}
