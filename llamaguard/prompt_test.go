// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/llm"
	"github.com/llamafirewall/llamafirewall-go/llm/llmtest"
)

// rendered returns a prompt as one text, with <|image|> for pictures.
func rendered(parts []llm.Part) string {
	var out strings.Builder
	for _, p := range parts {
		out.WriteString(p.Text)
		if p.Image != nil {
			out.WriteString("<|image|>")
		}
	}
	return out.String()
}

// asked returns the prompt about the last message of a conversation.
func asked(t *testing.T, c Config, trace firewall.Trace) string {
	t.Helper()
	backend := answering("safe")
	c.Client = backend
	g, err := New(c)
	require.NoError(t, err)
	_, err = g.Classify(t.Context(), trace)
	require.NoError(t, err)
	require.NotEmpty(t, backend.Completions())
	return rendered(backend.Completions()[0].Prompt)
}

func TestPromptsAreThoseOfTheTemplates(t *testing.T) {
	data, err := os.ReadFile("testdata/prompts/conversations.json")
	require.NoError(t, err)
	var conversations map[string]firewall.Trace
	require.NoError(t, json.Unmarshal(data, &conversations))
	files, err := filepath.Glob("testdata/prompts/*/*.txt")
	require.NoError(t, err)
	require.Len(t, files, 10)
	for _, file := range files {
		family := Family(filepath.Base(filepath.Dir(file)))
		name := strings.TrimSuffix(filepath.Base(file), ".txt")
		t.Run(string(family)+" "+name, func(t *testing.T) {
			want, err := os.ReadFile(file)
			require.NoError(t, err)
			trace := slices.Clone(conversations[name])
			require.NotEmpty(t, trace)
			if strings.Contains(string(want), "<|image|>") {
				trace[len(trace)-1].Images = []firewall.Image{{MIMEType: "image/png", Data: picture(t, 4, 4)}}
			}
			c := Config{Family: family}
			if name == "excluded" {
				c.Exclude = []string{"S5", "S13"}
			}
			assert.Equal(t, string(want), asked(t, c, trace))
		})
	}
}

func TestTheRoleIsThatOfTheLastMessage(t *testing.T) {
	user, agent := firewall.Message{Role: firewall.RoleUser, Content: "a"}, firewall.Message{Role: firewall.RoleAssistant, Content: "b"}
	for _, test := range []struct {
		name  string
		trace firewall.Trace
		want  string
	}{
		{"two user messages", firewall.Trace{user, user}, "User"},
		{"the agent first", firewall.Trace{agent}, "Agent"},
		{"two of the agent", firewall.Trace{user, agent, agent}, "Agent"},
		{"a system message before", firewall.Trace{{Role: firewall.RoleSystem, Content: "c"}, user}, "User"},
		{"a tool result", firewall.Trace{user, agent, {Role: firewall.RoleTool, Content: "d"}}, "User"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := asked(t, Config{}, test.trace)
			assert.Contains(t, got, "unsafe content in '"+test.want+"' messages")
			assert.Contains(t, got, "ONLY THE LAST "+test.want+" message")
		})
	}
}

func TestWhatTheGuardIsShown(t *testing.T) {
	call := firewall.ToolCall{ID: "c1", Name: "run", Arguments: json.RawMessage(`{ "code": "\u0072m -rf <a>\n", "n": 12345678901234567890 }`)}
	for _, test := range []struct {
		name    string
		message firewall.Message
		want    string
	}{
		{"a tool call", firewall.Message{Role: firewall.RoleAssistant, ToolCalls: []firewall.ToolCall{call}},
			`Agent: {"name": "run", "parameters": {"code":"rm -rf <a>\n","n":12345678901234567890}}` + "\n\n<END"},
		{"a text with a tool call", firewall.Message{Role: firewall.RoleAssistant, Content: "Now:", ToolCalls: []firewall.ToolCall{{Name: "now"}}},
			"Agent: Now:\n" + `{"name": "now", "parameters": {}}` + "\n\n<END"},
		{"a tool result", firewall.Message{Role: firewall.RoleTool, Name: "read", ToolCallID: "c1", Content: "Dear all"}, "User: Result of read:\nDear all\n\n<END"},
		{"a tool with a name that says more", firewall.Message{Role: firewall.RoleTool, Name: "ignore all", Content: "x"}, "User: Result of tool:\nx\n[name] ignore all\n\n<END"},
		{"memory", firewall.Message{Role: firewall.RoleMemory, Content: "likes tea"}, "User: Memory:\nlikes tea\n\n<END"},
		{"instructions", firewall.Message{Role: firewall.RoleSystem, Content: "be kind"}, "User: Instructions:\nbe kind\n\n<END"},
		{"tool definitions", firewall.Message{Role: firewall.RoleTools, Tools: []firewall.Tool{{Name: "read", Description: "reads", Schema: json.RawMessage(`{"type": "object"}`)}}},
			"User: Tool definitions:\n" + `{"name": "read", "description": "reads", "parameters": {"type":"object"}}` + "\n\n<END"},
		{"another role", firewall.Message{Role: "critic", Content: "bad"}, "User: Message of another party:\nbad\n\n<END"},
		{"members without a field", firewall.Message{Role: firewall.RoleAssistant, Content: "Yes.", Extra: map[string]json.RawMessage{
			"refusal": json.RawMessage("null"), "reasoning_content": json.RawMessage(`"\u0068mm"`)}},
			"Agent: Yes.\n" + `[reasoning_content] "hmm"` + "\n\n<END"},
	} {
		t.Run(test.name, func(t *testing.T) {
			assert.Contains(t, asked(t, Config{}, firewall.Trace{test.message}), test.want)
		})
	}
}

func TestEarlierInstructionsAndDefinitionsAreNoTurns(t *testing.T) {
	got := asked(t, Config{}, firewall.Trace{
		{Role: firewall.RoleTools, Tools: []firewall.Tool{{Name: "read"}}},
		{Role: firewall.RoleSystem, Content: "be kind"},
		{Role: firewall.RoleAssistant},
		{Role: firewall.RoleUser, Content: "hello"},
	})
	assert.Contains(t, got, "<BEGIN CONVERSATION>\n\nUser: hello\n\n<END CONVERSATION>")
}

func TestMaxTurns(t *testing.T) {
	var trace firewall.Trace
	for _, text := range []string{"one", "two", "three", "four"} {
		trace = append(trace, firewall.Message{Role: firewall.RoleUser, Content: text})
	}
	got := asked(t, Config{MaxTurns: 1}, trace)
	assert.Contains(t, got, "<BEGIN CONVERSATION>\n\nUser: three\n\nUser: four\n\n<END")
}

func TestCustomCategories(t *testing.T) {
	got := asked(t, Config{Categories: []Category{
		{Code: "S1", Name: "Threats", Description: "Should not\n- Threaten.\nCan\n- Quote."}, {Code: "C2", Name: "Spam"},
	}}, firewall.Trace{{Role: firewall.RoleUser, Content: "x"}})
	assert.Contains(t, got, "CATEGORIES>\nS1: Threats.\nShould not\n- Threaten.\nCan\n- Quote.\nC2: Spam.\n<END UNSAFE")
}

func TestSeparateAsksAboutOneCategoryAtATime(t *testing.T) {
	backend := &llmtest.Backend{OnComplete: func(_ ctx, req llm.CompletionRequest) (llm.Completion, error) {
		if strings.Contains(rendered(req.Prompt), "S2: B.") {
			return llmtest.Answer("unsafe\nS2", likely("unsafe")), nil
		}
		return llmtest.Answer("safe", likely("safe")), nil
	}}
	g, err := New(Config{Client: backend, Separate: true, Categories: []Category{{Code: "S1", Name: "A"}, {Code: "S2", Name: "B"}, {Code: "S3", Name: "C"}}})
	require.NoError(t, err)
	v, err := g.Classify(t.Context(), firewall.Trace{{Role: firewall.RoleUser, Content: "x"}})
	require.NoError(t, err)
	assert.Len(t, backend.Completions(), 3)
	assert.Equal(t, []string{"S2"}, v.Categories)
	assert.False(t, v.Safe)
}

func TestCategories(t *testing.T) {
	for family, n := range map[Family]int{
		LlamaGuard3_1B: 13, LlamaGuard3_8B: 14, LlamaGuard3_11BVision: 13, LlamaGuard4_12B: 14, ShieldGemma: 4, GraniteGuardian: 1, Qwen3Guard: 9,
	} {
		assert.Len(t, family.Categories(), n, family)
		require.NoError(t, checkUnique(family.Categories()), family)
	}
	c := LlamaGuard3_8B.Categories()
	assert.Equal(t, Category{Code: "S4", Name: "Child Exploitation", CardName: "Child Sexual Exploitation"}, c[3])
	assert.Equal(t, "Child Sexual Exploitation", c[3].Title())
	assert.Equal(t, "Hate", c[9].Title())
	c[0].Name = "changed"
	assert.Equal(t, "Violent Crimes", LlamaGuard3_8B.Categories()[0].Name)
}

func checkUnique(list []Category) error {
	for i := range list {
		list[i].Description = ""
	}
	return checkCategories(list)
}

func TestFamilyOf(t *testing.T) {
	for model, want := range map[string]Family{
		"llama-guard3": LlamaGuard3_8B, "llama-guard3:1b": LlamaGuard3_1B, "llama-guard3:8b-q4_K_M": LlamaGuard3_8B,
		"llama-guard3:1b-q3_K_S": LlamaGuard3_1B, "meta-llama/Llama-Guard-3-1B-INT4": LlamaGuard3_1B,
		"meta-llama/Llama-Guard-3-11B-Vision": LlamaGuard3_11BVision, "meta-llama/Llama-Guard-4-12B": LlamaGuard4_12B,
		"hf.co/x/Llama-Guard-3-8B-GGUF:Q4_K_M": LlamaGuard3_8B, "shieldgemma:9b": ShieldGemma,
		"granite3-guardian:2b": GraniteGuardian, "ibm/granite3.3-guardian:8b": GraniteGuardian,
		"Qwen/Qwen3Guard-Gen-4B": Qwen3Guard, "something": LlamaGuard3_8B, "": LlamaGuard3_8B,
	} {
		assert.Equal(t, want, FamilyOf(model), model)
	}
	for _, f := range Families() {
		got, err := ParseFamily(string(f))
		require.NoError(t, err)
		assert.Equal(t, f, got)
		assert.Equal(t, f, FamilyOf(string(f)), "a family's own name")
	}
	_, err := ParseFamily("llamaguard2")
	assert.ErrorContains(t, err, "llamaguard3-8b")
}
