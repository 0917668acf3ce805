// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package detect

import (
	"regexp"
	"sync"

	"github.com/llamafirewall/llamafirewall-go/internal/prefilter"
)

// A mark is a piece of text that only forges: the delimiters of a chat
// template, the end of the data, markup that hides what it holds.
type mark struct {
	name    string // permanent
	weight  float64
	pattern string // on the normalised text
}

var marks = []mark{
	// The control tokens of the chat templates in use.
	{"chat_template", strong, `<\|(?:im_start|im_end|start_header_id|end_header_id|eot_id|begin_of_text|end_of_text|endoftext|system|user|assistant|tool|endofprompt|eom_id|python_tag|start|end|channel|message|header_start|header_end|eot)\|>`},
	{"chat_template", strong, `<｜(?:begin▁of▁sentence|user|assistant|end▁of▁sentence)｜>`},
	{"chat_template", strong, `<<sys>>|<</sys>>|\[/?inst\]|<(?:start|end)_of_turn>|\[/?system_prompt\]|\[available_tools\]|\[tool_results\]`},
	{"role_tag", plain, `</?(?:system|system_prompt|system_message|system-reminder|assistant|human|user_query|instructions?|important|admin|developer|override|prompt)>`},
	{"role_tag", plain, `\[\s*(?:/?system(?: message| prompt| note| override| instruction| update)?|admin(?: override| message)?|/?assistant|developer(?: message| note)?|tool directive|new instructions?|important instructions?)\s*[\]:]`},
	{"role_tag", plain, `(?m)^[\s#>*=_-]{0,8}(?:system|system message|system prompt|system override|system update|admin|developer message|new system message|assistant|human)[\s*_=-]{0,4}:`},
	{"role_json", plain, `\{\s*["']role["']\s*:\s*["'](?:system|developer)["']`},
	{"end_of_data", plain, `(?:-{2,}|={2,}|#{2,}|\*{2,}|\[|<|\()\s*(?:end|start|begin(?:ning)?) of (?:the )?(?:\w+ )?(?:data|document|text|input|context|prompt|instructions?|message|email|article|content|user input|query|system prompt|page|results?)\b`},
	{"end_of_data", plain, `</(?:document|documents|data|context|search_results?|tool_result|function_results?|email|article|user_input|untrusted)>\s*<?/?(?:system|instruction|user|human|assistant)`},
	{"information_block", strong, `<information>\s|</information>|<important_instructions?>`},
	// Pictures and links that carry data out.
	{"exfiltration_link", strong, `!\[[^\]]{0,80}\]\(https?://[^)\s]{1,200}[?&/=][^)\s]{0,80}(?:\{[^}]{1,60}\}|\[[a-z_ ]{3,60}\]|<[a-z_ ]{3,60}>|\$[a-z_]{3,40}|%s)`},
	{"exfiltration_link", plain, `https?://[^\s"')]{1,200}[?&][a-z_]{1,20}=(?:\{(?:data|secret|conversation|history|content|password|token|api_?key|system_prompt|user_data|summary|context)[^}]{0,40}\}|\[(?:data|secret|conversation|history|content|password|token|api|system|user|summary|context)[^\]]{0,40}\]|<(?:data|secret|conversation|history|content|password|token|api|system|user|summary|context)[^>]{0,40}>)`},
	// Orders that a person does not see.
	{"hidden_markup", plain, `(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*[01](?:px|pt|em)?\b|opacity\s*:\s*0\b|color\s*:\s*(?:white|#fff(?:fff)?|transparent)\b)[^>]{0,120}>[^<]{0,200}\b(?:ignore|disregard|instructions?|assistants?|ai|llms?|you must|system prompt|do not (?:mention|tell|reveal))\b`},
	{"hidden_markup", plain, `<!--[^>]{0,200}\b(?:ignore (?:all|previous|the)|disregard|ai (?:assistants?|agents?|models?)|llms?|chatbots?|language models?|assistants?[:,]|note to ai|the user has asked you|system prompt|you must|your instructions)\b`},
	{"shell_pipe", weak, `\b(?:curl|wget)\s[^|\n]{1,200}\|\s*(?:sudo\s+)?(?:ba|z|da)?sh\b`},
}

var markSet = sync.OnceValue(func() *prefilter.Regexps {
	res := make([]*regexp.Regexp, len(marks))
	for i, m := range marks {
		res[i] = regexp.MustCompile(m.pattern)
	}
	set, err := prefilter.NewRegexps(res)
	if err != nil {
		panic("detect: " + err.Error())
	}
	return set
})
