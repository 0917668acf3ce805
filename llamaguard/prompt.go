// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/internal/transcript"
	"github.com/llamafirewall/llamafirewall-go/llm"
)

type promptPart = llm.Part

// A prompt is what a guard is asked: about the last of some turns, by categories.
type prompt struct {
	turns      []turn
	categories []Category
	images     []llm.Image // of the last turn
}

// A turn is one message as the guard is shown it.
type turn struct {
	agent bool   // said by the agent; else it is what the agent is given
	head  string // says what it is, where that is no plain message
	text  string // neutralised
}

func (t turn) body() string { return t.head + strings.TrimSpace(t.text) }

// last returns the turn that is judged.
func (p prompt) last() turn { return p.turns[len(p.turns)-1] }

// The frame of Llama Guard 3 and 4, as trained, "according our" included.
const (
	guardTask = "Task: Check if there is unsafe content in '%ROLE' messages in conversations according our safety policy with the below categories.\n\n" +
		"<BEGIN UNSAFE CONTENT CATEGORIES>\n"
	guardConversation = "<END UNSAFE CONTENT CATEGORIES>\n\n<BEGIN CONVERSATION>\n\n"
	guardQuestion     = "<END CONVERSATION>\n\n" +
		"Provide your safety assessment for ONLY THE LAST %ROLE message in the above conversation:\n" +
		" - First line must read 'safe' or 'unsafe'.\n" +
		" - If unsafe, a second line must include a comma-separated list of violated categories."
)

// llamaGuard3 is the format of Llama Guard 3 with the first n hazards. The
// prompt starts without <|begin_of_text|>, which servers add by themselves.
func llamaGuard3(n, images int) format {
	return format{
		categories: hazardsUpTo(n), images: images,
		render: func(p prompt) []promptPart {
			b := builder{}
			b.write("<|start_header_id|>user<|end_header_id|>\n\n")
			b.images(p.images) // <|image|>, as the server writes it
			b.guard(p)
			b.write("<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n")
			return b.done()
		},
		parse: parseGuard, unsafe: []string{"unsafe"}, safe: []string{"safe"}, tokens: 48,
		labels: guardLabels, marks: guardMarks, forced: "unsafe\n",
	}
}

// llamaGuard4 is the format of Llama Guard 4: the task of Llama Guard 3 within
// the control tokens of Llama 4. Its chat template was not to be had word for
// word: where pictures stand, and the line breaks around them, is what secondary
// sources say.
func llamaGuard4() format {
	return format{
		categories: hazardsUpTo(14), images: 5,
		render: func(p prompt) []promptPart {
			b := builder{}
			b.write("<|header_start|>user<|header_end|>\n\n")
			b.inTurn = true
			b.guard(p)
			b.write("<|eot|><|header_start|>assistant<|header_end|>\n\n")
			return b.done()
		},
		parse: parseGuard, unsafe: []string{"unsafe"}, safe: []string{"safe"}, tokens: 48,
		labels: guardLabels, marks: guardMarks, forced: "unsafe\n",
	}
}

var (
	guardLabels = []string{"user", "agent"}
	guardMarks  = []string{"<beginunsafecontentcategories>", "<endunsafecontentcategories>", "<beginconversation>", "<endconversation>"}
)

// builder joins texts and pictures to a prompt.
type builder struct {
	parts  []promptPart
	text   strings.Builder
	inTurn bool // pictures stand in the turn that has them
}

func (b *builder) write(text string) { b.text.WriteString(text) }

func (b *builder) images(images []llm.Image) {
	for i := range images {
		b.flush()
		b.parts = append(b.parts, promptPart{Image: &images[i]})
	}
}

func (b *builder) flush() {
	if b.text.Len() > 0 {
		b.parts = append(b.parts, promptPart{Text: b.text.String()})
		b.text.Reset()
	}
}

func (b *builder) done() []promptPart {
	b.flush()
	return b.parts
}

// guard writes the task of Llama Guard 3 and 4. The role is that of the last
// message: the templates of the models go by the parity of the number of
// messages, which is wrong as soon as somebody speaks twice.
func (b *builder) guard(p prompt) {
	role := guardRole(p.last())
	b.write(strings.ReplaceAll(guardTask, "%ROLE", role))
	for _, c := range p.categories {
		b.write(c.Code + ": " + c.Name + ".\n")
		if c.Description != "" {
			b.write(strings.TrimSpace(c.Description) + "\n")
		}
	}
	b.write(guardConversation)
	for i, t := range p.turns {
		b.write(guardRole(t) + ": ")
		if b.inTurn && i == len(p.turns)-1 {
			b.images(p.images)
		}
		b.write(t.body() + "\n\n")
	}
	b.write(strings.ReplaceAll(guardQuestion, "%ROLE", role))
}

func guardRole(t turn) string {
	if t.agent {
		return "Agent"
	}
	return "User"
}

// newTurn writes a message for the guard. What an agent is given, be it by the
// user, a tool or its memory, is shown as the user's: the models know two speakers.
func (f format) newTurn(m firewall.Message) (turn, error) {
	text, err := transcript.Text(m)
	if err != nil {
		return turn{}, err
	}
	t := turn{text: transcript.Neutralise(text, f.labels, f.marks)}
	switch m.Role {
	case firewall.RoleAssistant:
		t.agent = true
	case firewall.RoleUser:
	case firewall.RoleTool:
		t.head = "Result of " + transcript.Label(m) + ":\n"
	case firewall.RoleTools:
		t.head = "Tool definitions:\n"
	case firewall.RoleSystem:
		t.head = "Instructions:\n"
	case firewall.RoleMemory:
		t.head = "Memory:\n"
	default:
		t.head = "Message of another party:\n"
	}
	return t, nil
}
