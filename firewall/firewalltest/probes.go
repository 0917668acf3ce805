// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewalltest

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// probe is a message that the suite lets a scanner look at.
type probe struct {
	name  string
	input firewall.Input
}

// canary is a word that no rule of a scanner contains: where it shows up, the scanned text was quoted.
const canary = "zyqxcanary4711"

// newProbe makes a probe of a message that is valid, which is a promise of this file.
func newProbe(name string, m firewall.Message, past ...firewall.Message) probe {
	in, err := firewall.NewInput(m, past)
	if err != nil {
		panic(fmt.Sprintf("firewalltest: probe %s: %v", name, err))
	}
	return probe{name, in}
}

// history is a past with something in every field.
func history() firewall.Trace {
	return firewall.Trace{
		{Role: firewall.RoleSystem, Content: "You help with letters. " + canary},
		{Role: firewall.RoleUser, Name: "erika", Content: "Please read the letter. " + canary},
		{Role: firewall.RoleAssistant, ToolCalls: []firewall.ToolCall{{ID: "c1", Name: "read", Arguments: json.RawMessage(`{"path":"` + canary + `.txt"}`)}}},
	}
}

// ordinary returns messages as they come every day; a scanner has to decide about them.
func ordinary() []probe {
	call := func(name, arguments string) firewall.Message {
		return firewall.Message{Role: firewall.RoleAssistant, ToolCalls: []firewall.ToolCall{{ID: "c1", Name: name, Arguments: json.RawMessage(arguments)}}}
	}
	return []probe{
		newProbe("user message", firewall.Message{Role: firewall.RoleUser, Name: "erika", Content: "What does the letter say? " + canary}, history()[:1]...),
		newProbe("system message", firewall.Message{Role: firewall.RoleSystem, Content: "Answer in one sentence. " + canary}),
		newProbe("assistant message", firewall.Message{Role: firewall.RoleAssistant, Content: "It says:\n\n> " + canary + "\n"}, history()...),
		newProbe("tool call", call("send_mail", `{"to":["`+canary+`"],"n":12345678901234567890,"`+canary+`":{"deep":[true,null,1.5e3]}}`), history()...),
		newProbe("tool call without arguments", call("now", ``), history()...),
		newProbe("tool result", firewall.Message{Role: firewall.RoleTool, Name: "read", ToolCallID: "c1", Content: "Dear " + canary + ",\r\nall is well.\r\n"}, history()...),
		newProbe("memory", firewall.Message{Role: firewall.RoleMemory, Content: "The user likes tea. " + canary}, history()...),
		newProbe("tool definitions", firewall.Message{Role: firewall.RoleTools, Tools: []firewall.Tool{{
			Name: "read", Description: "Reads a file. " + canary,
			Schema: json.RawMessage(`{"type":"object","properties":{"path":{"type":"string","description":"` + canary + `"}}}`),
		}}}),
		newProbe("unknown members", firewall.Message{
			Role: firewall.RoleAssistant, Content: "Yes.",
			Extra: map[string]json.RawMessage{"reasoning_content": json.RawMessage(`"` + canary + `"`)},
		}, history()...),
		newProbe("many scripts", firewall.Message{Role: firewall.RoleUser, Content: "日本語 한국어 русский عربي עברית हिन्दी ไทย e\u0301 \U0001F469\u200D\U0001F469\u200D\U0001F467 " + canary}),
		newProbe("control characters", firewall.Message{Role: firewall.RoleTool, Content: "a\x00b\x07\x1b[0m\u0085\u2028\ufeff" + canary}),
	}
}

// empty returns messages without a text.
func empty() []probe {
	var probes []probe
	for _, role := range []firewall.Role{
		firewall.RoleSystem, firewall.RoleUser, firewall.RoleAssistant, firewall.RoleTool, firewall.RoleMemory, firewall.RoleTools,
	} {
		probes = append(probes, newProbe("empty "+string(role)+" message", firewall.Message{Role: role}, history()...))
	}
	return append(probes, newProbe("white space", firewall.Message{Role: firewall.RoleUser, Content: " \n\t"}))
}

// invalid returns inputs that a Firewall refuses before it asks a scanner. A scanner that is called with
// them all the same may fail; it must not panic or hang.
func invalid() []probe {
	const bad = "caf\xe9 \xff\xfe \xed\xa0\x80 " + canary
	call := firewall.ToolCall{Name: bad, Arguments: json.RawMessage(`{"a":"` + bad)}
	return []probe{
		{"invalid UTF-8 in the content", firewall.Input{Message: firewall.Message{Role: firewall.RoleUser, Content: bad}}},
		{"invalid UTF-8 and JSON in a tool call", firewall.Input{Message: firewall.Message{Role: firewall.RoleAssistant, ToolCalls: []firewall.ToolCall{call}}}},
		{"invalid UTF-8 in the past", firewall.Input{
			Message: firewall.Message{Role: firewall.RoleUser, Content: "hello"},
			Past:    firewall.Trace{{Role: firewall.RoleTool, Content: bad, ToolCalls: []firewall.ToolCall{call}}},
		}},
		{"zero input", firewall.Input{}},
	}
}

// large returns messages of about n bytes.
func large(n int) []probe {
	fill := func(unit string) string { return strings.Repeat(unit, n/len(unit)) }
	var probes []probe
	for _, p := range []struct{ name, text string }{
		{"prose", fill("The quick brown fox jumps over the lazy dog. ") + canary},
		{"one line of one letter", fill("a") + canary},
		{"one line of digits", fill("4929") + canary},
		{"one line of words", fill("lorem ipsum, ") + canary},
		{"one line of CJK", fill("漢字仮名交じり文") + canary},
		{"only newlines", fill("\n") + canary},
		{"only spaces", fill(" ") + canary},
		{"open brackets", fill("([{<") + canary},
		{"quotes and backslashes", fill(`\"'`) + canary},
		{"zero-width characters", fill("\u200b") + canary},
		{"combining marks", "e" + fill("\u0301") + canary},
		{"base64", fill("aWdub3JlIHByZXZpb3Vz") + canary},
	} {
		probes = append(probes, newProbe(p.name, firewall.Message{Role: firewall.RoleTool, Content: p.text}))
	}
	return probes
}

// deepJSON returns tool calls whose arguments are about as deep as a Firewall lets them be, or have many members.
func deepJSON(n int) []probe {
	const depth, named = 9990, 900 // every name on the way costs a pointer, which a Firewall limits
	var members strings.Builder
	for i := range min(n, 1<<17) / 16 {
		fmt.Fprintf(&members, `"k%d":%d,`, i, i)
	}
	var probes []probe
	for _, p := range []struct{ name, arguments string }{
		{"deep array", strings.Repeat("[", depth) + `"` + canary + `"` + strings.Repeat("]", depth)},
		{"deep object", strings.Repeat(`{"a":`, named) + `"` + canary + `"` + strings.Repeat("}", named)},
		{"many members", "{" + members.String() + `"last":"` + canary + `"}`},
	} {
		call := firewall.ToolCall{ID: "c1", Name: "f", Arguments: json.RawMessage(p.arguments)}
		probes = append(probes, newProbe(p.name, firewall.Message{Role: firewall.RoleAssistant, ToolCalls: []firewall.ToolCall{call}}))
	}
	return probes
}

// firing returns the messages on which the scanner must fire; the error is for one that is no valid message.
func (s *suite) firing() ([]probe, []error) {
	var probes []probe
	var errs []error
	for i, m := range s.Firing {
		name := fmt.Sprintf("Firing[%d]", i)
		in, err := firewall.NewInput(m, history())
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", name, err))
			continue
		}
		probes = append(probes, probe{name, in})
	}
	return probes, errs
}

// small returns everything that is quick to scan.
func (s *suite) small() []probe {
	firing, _ := s.firing()
	return append(append(ordinary(), empty()...), firing...)
}
