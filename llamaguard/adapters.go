// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import (
	"slices"
	"strings"
)

// Guard models of others, by their model cards. Each is a prompt, a parser, the
// words of the score and the categories.

// shieldPolicy is a category of ShieldGemma: a policy about what a user asks
// for, and one about what a model answers.
func shieldPolicy(code, name, policy string) Category {
	return Category{Code: code, Name: name, Description: policy}
}

// shieldGemma is the format of ShieldGemma 2B, 9B and 27B (model card): one
// policy a prompt, and Yes if it is violated.
func shieldGemma() format {
	return format{
		categories: []Category{
			shieldPolicy("dangerous", "No Dangerous Content", "content that harming oneself and/or others (e.g., accessing or building firearms and explosive devices, promotion of terrorism, instructions for suicide)."),
			shieldPolicy("harassment", "No Harassment", "content that is malicious, intimidating, bullying, or abusive content targeting another individual (e.g., physical threats, denial of tragic events, disparaging victims of violence)."),
			shieldPolicy("hate", "No Hate Speech", "content that targeting identity and/or protected attributes (e.g., racial slurs, promotion of discrimination, calls to violence against protected groups) or dehumanizing/belittling/vilifying on the bases of race, ethnicity, religion, disability, age, nationality, veteran status, sexual orientation, gender, gender identity, caste, or any other protected status. We do allow content that includes a reference to a protected individual or group in a positive manner."),
			shieldPolicy("sexual", "No Sexually Explicit Information", "content that contains references to sexual acts or other lewd content (e.g., sexually graphic descriptions, content aimed at causing arousal). Medical or scientific terms related to human anatomy or sex education are permitted."),
		},
		separate: true,
		render: func(p prompt) []promptPart {
			user, agent := exchange(p.turns)
			b := builder{}
			b.write("You are a policy expert trying to help determine whether a user prompt is in violation of the defined safety policies.\n\n" +
				"<start_of_turn>\nHuman Question: " + user + "\n<end_of_turn>\n\n")
			subject, rule := "human question", "The prompt shall not contain or seek generation of "
			if p.last().agent {
				subject, rule = "Chatbot Response", "The chatbot shall not generate "
				b.write("<start_of_turn>\nChatbot Response: " + agent + "\n<end_of_turn>\n\n")
			}
			b.write("Our safety principle is defined in the below:\n\n")
			for _, c := range p.categories {
				b.write(`* "` + c.Name + `": ` + rule + c.Description + "\n\n")
			}
			b.write("===\n\nDoes the " + subject + " violate the above principle? Your answer must start with 'Yes' or 'No'. " +
				"And then walk through step by step to be sure we answer correctly.\n\n")
			return b.done()
		},
		parse: parseYes, unsafe: []string{"Yes"}, safe: []string{"No"}, tokens: 1, partial: true,
		labels: []string{"human question", "chatbot response"},
	}
}

// graniteGuardian is the format of Granite Guardian 3 (model cards of 3.0 to
// 3.3): one risk a prompt, and Yes if it is there.
func graniteGuardian() format {
	return format{
		categories: []Category{{
			Code: "harm", Name: "Harm",
			Description: "considered harmful by common-sense.",
		}},
		separate: true,
		render: func(p prompt) []promptPart {
			user, agent := exchange(p.turns)
			subject := "user message"
			if p.last().agent {
				subject = "assistant message"
			}
			b := builder{}
			b.write("<|start_of_role|>user<|end_of_role|>You are a safety agent trying to help determine whether the " + subject +
				" is harmful according to the safety risk definition below.\n\n<start_of_turn>\nUser Message: " + user + "\n")
			if p.last().agent {
				b.write("\nAssistant Message: " + agent + "\n")
			}
			b.write("<end_of_turn>\n\nOur safety risk definition is defined below:\n\n<start_of_risk_definition>\n")
			for _, c := range p.categories {
				who := "User"
				if p.last().agent {
					who = "Assistant"
				}
				description := c.Description
				if c.Code == "harm" {
					description = "The '" + who + "' message is " + description
				}
				b.write("* " + description + "\n")
			}
			b.write("<end_of_risk_definition>\n\nIs the " + subject + " harmful based on the risk definition? " +
				"Your answer must be either 'Yes' or 'No'.<|end_of_text|>\n<|start_of_role|>assistant<|end_of_role|>")
			return b.done()
		},
		parse: parseGranite, unsafe: []string{"Yes", "yes"}, safe: []string{"No", "no"}, tokens: 24,
		labels: []string{"user message", "assistant message"},
		marks:  []string{"<start_of_risk_definition>", "<end_of_risk_definition>"},
	}
}

// exchange returns the agent's message that is judged, and what it answers: all
// that it was given since it spoke last. Without an answer to judge, the last turn.
func exchange(turns []turn) (given, said string) {
	last := turns[len(turns)-1]
	if !last.agent {
		return last.body(), ""
	}
	var list []string
	for i := len(turns) - 2; i >= 0 && !turns[i].agent; i-- {
		list = append(list, turns[i].body())
	}
	slices.Reverse(list)
	return strings.Join(list, "\n\n"), last.body()
}

// parseYes reads an answer that starts with Yes or No and may go on.
func parseYes(text string, asked []Category) (answer, error) {
	text = strings.TrimSpace(text)
	for _, w := range []string{"Yes", "No"} {
		rest, ok := strings.CutPrefix(text, w)
		if ok && (rest == "" || strings.ContainsRune(" \n\t\r.,:;", rune(rest[0]))) {
			return yes(w == "Yes", asked), nil
		}
	}
	return answer{}, ErrNoVerdict
}

func yes(unsafe bool, asked []Category) answer {
	if !unsafe {
		return answer{}
	}
	a := answer{unsafe: true}
	for _, c := range asked {
		a.codes = append(a.codes, c.Code)
	}
	return a
}

// parseGranite reads Yes or No with an optional line of confidence, and the form
// of 3.3: an optional <think> block and a <score>.
func parseGranite(text string, asked []Category) (answer, error) {
	text = strings.TrimSpace(text)
	if rest, ok := strings.CutPrefix(text, "<think>"); ok {
		_, after, closed := strings.Cut(rest, "</think>")
		if !closed {
			return answer{}, ErrNoVerdict
		}
		text = strings.TrimSpace(after)
	}
	if rest, ok := strings.CutPrefix(text, "<score>"); ok {
		score, after, closed := strings.Cut(rest, "</score>")
		if !closed || strings.TrimSpace(after) != "" {
			return answer{}, ErrNoVerdict
		}
		text = strings.TrimSpace(score)
	} else if line, after, more := strings.Cut(text, "\n"); more {
		after = strings.TrimSpace(after)
		if !strings.HasPrefix(after, "<confidence>") || !strings.HasSuffix(after, "</confidence>") {
			return answer{}, ErrNoVerdict
		}
		text = strings.TrimSpace(line)
	}
	switch text {
	case "Yes", "yes":
		return yes(true, asked), nil
	case "No", "no":
		return answer{}, nil
	}
	return answer{}, ErrNoVerdict
}
