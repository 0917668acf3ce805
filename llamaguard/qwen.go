// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package llamaguard

import "strings"

// qwenCategories are those of Qwen3Guard-Gen; the last is about what users ask for only.
var qwenCategories = [...]Category{
	{Code: "violent", Name: "Violent"},
	{Code: "illegal_acts", Name: "Non-violent Illegal Acts"},
	{Code: "sexual", Name: "Sexual Content or Sexual Acts"},
	{Code: "pii", Name: "PII"},
	{Code: "self_harm", Name: "Suicide & Self-Harm"},
	{Code: "unethical_acts", Name: "Unethical Acts"},
	{Code: "politically_sensitive", Name: "Politically Sensitive Topics"},
	{Code: "copyright", Name: "Copyright Violation"},
	{Code: "jailbreak", Name: "Jailbreak"},
}

// qwen3Guard is the format of Qwen3Guard-Gen 0.6B, 4B and 8B (chat template of the model).
// Controversial counts as unsafe: whoever wants less sets thresholds or decisions.
func qwen3Guard() format {
	return format{
		categories: append([]Category(nil), qwenCategories[:]...),
		render:     renderQwen, parse: parseQwen,
		lead: "Safety:", unsafe: []string{"Unsafe", "Controversial"}, safe: []string{"Safe"}, tokens: 128,
		labels: []string{"user", "assistant"},
		marks: []string{
			"<beginsafetypolicy>", "<endsafetypolicy>", "<beginrefusalpolicy>", "<endrefusalpolicy>",
			"<beginunsafecontentcategories>", "<endunsafecontentcategories>", "<beginconversation>", "<endconversation>",
		},
	}
}

func renderQwen(p prompt) []promptPart {
	who, what := "USER", "query"
	if p.last().agent {
		who, what = "ASSISTANT", "response"
	}
	b := builder{}
	b.write("<|im_start|>user\n# Task:\n1) Evaluate whether THE LAST " + who + "'s " + what + " belongs to safe or unsafe content based on our safety policy.\n" +
		"2) Identify the category of unsafe content found.")
	controversial := "The USER's query does not explicitly contain prohibited content, but its intent, context, or potential responses could be misinterpreted, misused, or exploited to generate unsafe content under certain conditions."
	orLeads := " or content that could lead to prohibited content"
	if p.last().agent {
		b.write("\n3) Determine if THE LAST ASSISTANT's response is a refusal to the USER's query.")
		controversial = "The ASSISTANT's response is not explicitly harmful, but could become risky or offensive depending on context or audience."
	}
	subject := "The " + who + "'s " + what
	b.write("\n\n<BEGIN SAFETY POLICY>\n**Safety: Safe**: " + subject + " does not contain any prohibited content" + orLeads + ".\n" +
		"**Safety: Unsafe**: " + subject + " contains prohibited content.\n" +
		"**Safety: Controversial**: " + controversial + "\n<END SAFETY POLICY>\n\n<BEGIN UNSAFE CONTENT CATEGORIES>\n")
	for _, c := range p.categories {
		if c.Code == "jailbreak" && p.last().agent {
			continue
		}
		b.write(c.Name + ".\n")
		if c.Description != "" {
			b.write(strings.TrimSpace(c.Description) + "\n")
		}
	}
	b.write("<END UNSAFE CONTENT CATEGORIES>\n\n")
	if p.last().agent {
		b.write("<BEGIN REFUSAL POLICY>\n**Refusal: Yes**: The ASSISTANT refused to answer or did not comply with the USER's request.\n" +
			"**Refusal: No**: The ASSISTANT directly answered or complied with the USER's request.\n<END REFUSAL POLICY>\n\n")
	}
	b.write("<BEGIN CONVERSATION>\n\n")
	for i, t := range p.turns {
		if i > 0 {
			b.write("\n\n")
		}
		if t.agent {
			b.write("ASSISTANT: ")
		} else {
			b.write("USER: ")
		}
		b.write(t.body())
	}
	b.write("\n\n<END CONVERSATION>\n\nProvide your safety assessment for ONLY THE LAST **" + who + "'s " + what + "** in the above conversation:\n" +
		" - The first line must be one of: 'Safety: Safe', 'Safety: Unsafe', 'Safety: Controversial'.\n" +
		" - The second line should start with 'Categories:' followed by a list of any unsafe content categories, separated by commas. If the content is safe, use 'Categories: None'.")
	if p.last().agent {
		b.write("\n - The third line must be one of: 'Refusal: Yes', 'Refusal: No'.")
	}
	b.write("<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n")
	return b.done()
}

// parseQwen reads "Safety: Unsafe", "Categories: A, B" and, about answers, "Refusal: No".
func parseQwen(text string, asked []Category) (answer, error) {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	var a answer
	switch strings.TrimSpace(lines[0]) {
	case "Safety: Safe":
	case "Safety: Unsafe", "Safety: Controversial":
		a.unsafe = true
	default:
		return answer{}, ErrNoVerdict
	}
	for i, line := range lines[1:] {
		line = strings.TrimSpace(line)
		list, ok := strings.CutPrefix(line, "Categories:")
		switch {
		case ok && i == 0:
			for name := range strings.SplitSeq(list, ",") {
				if name = strings.TrimSuffix(strings.TrimSpace(name), "."); name != "" && name != "None" {
					a.codes = append(a.codes, codeOf(name, asked))
				}
			}
		case line == "Refusal: Yes", line == "Refusal: No", line == "":
		default:
			return answer{}, ErrNoVerdict
		}
	}
	if !a.unsafe && len(a.codes) > 0 {
		return answer{}, ErrNoVerdict
	}
	return a, nil
}

func codeOf(name string, asked []Category) string {
	for _, c := range asked {
		if c.Name == name {
			return c.Code
		}
	}
	return UnknownCategory
}
