// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import (
	"strings"

	"github.com/llamafirewall/llamafirewall-go/llm"
)

// noReply stands where a conversation has no turn and a template wants one.
const noReply = "(no message)"

// chatMessages writes turns as a chat. The templates of Llama Guard want user
// and assistant by turns, the user first, and take the role that is judged from
// the parity of the number of messages: so earlier messages of the same side are
// joined, and the last one stands alone on its side.
func chatMessages(p prompt) []llm.Message {
	var list []llm.Message
	add := func(agent bool, text string) {
		role := "user"
		if agent {
			role = "assistant"
		}
		list = append(list, llm.Message{Role: role, Content: text})
	}
	sideOfLast := func() bool { return list[len(list)-1].Role == "assistant" }
	for _, t := range p.turns[:len(p.turns)-1] {
		switch {
		case len(list) == 0 && t.agent:
			add(false, noReply)
			add(true, t.body())
		case len(list) > 0 && sideOfLast() == t.agent:
			list[len(list)-1].Content += "\n\n" + t.body()
		default:
			add(t.agent, t.body())
		}
	}
	last := p.last()
	switch {
	case len(list) == 0 && last.agent:
		add(false, noReply)
	case len(list) > 0 && sideOfLast() == last.agent:
		add(!last.agent, noReply)
	}
	text := last.body()
	if strings.TrimSpace(text) == "" {
		text = noReply // a picture alone
	}
	add(last.agent, text)
	list[len(list)-1].Images = p.images
	return list
}
