// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package transcript

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Neutralise takes from a text what could pass for the frame that a judging model
// reads it in: control tokens, and the labels of turns and marks of that frame,
// which are given in lower case, marks without blanks. Control tokens are parsed wherever they stand in a prompt, so a text
// could end the conversation, begin another one, and answer for the guard. What
// is replaced stays visible and means nothing:
//
//	<|eot_id|>            ‹|eot_id|>            any "<|"
//	<END CONVERSATION>    ‹END CONVERSATION>    marks of the frame, also spaced or in other letters
//	</think>, [INST]      ‹/think>, ‹INST]      control tokens of other spelling
//	[img-0]               ‹img-0]               what Ollama puts a picture in place of
//	Agent: at the start of a line   > Agent:    a turn
//
// It is idempotent, and grows a text to at most three times its size.
func Neutralise(text string, labels, marks []string) string {
	var out strings.Builder
	done := 0
	lineStart := true
	for i := 0; i < len(text); {
		if lineStart {
			lineStart = false
			if startsTurn(text[i:], labels) {
				out.WriteString(text[done:i])
				out.WriteString("> ")
				done = i
			}
		}
		switch c := text[i]; {
		case c == '<' && (strings.HasPrefix(text[i:], "<|") || isMark(text[i:], marks)),
			c == '[' && isBracketToken(text[i:]):
			out.WriteString(text[done:i])
			out.WriteString("‹")
			i++
			done = i
		case c < utf8.RuneSelf:
			lineStart = endsLine(rune(c))
			i++
		default:
			r, size := utf8.DecodeRuneInString(text[i:])
			lineStart = endsLine(r)
			i += size
		}
	}
	if out.Len() == 0 {
		return text
	}
	out.WriteString(text[done:])
	return out.String()
}

func endsLine(r rune) bool {
	switch r {
	case '\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029':
		return true
	}
	return false
}

// startsTurn reports whether a line begins like a turn: a label and a colon,
// with or without what is not seen around it.
func startsTurn(line string, labels []string) bool {
	line = strings.TrimLeftFunc(line, blank)
	for _, label := range labels {
		if len(line) > len(label) && strings.EqualFold(line[:len(label)], label) {
			rest := strings.TrimLeftFunc(line[len(label):], blank)
			if strings.HasPrefix(rest, ":") || strings.HasPrefix(rest, "：") {
				return true
			}
		}
	}
	return false
}

// blank reports whether a rune shows nothing. Line ends are no exception: what
// follows them is a line of its own.
func blank(r rune) bool {
	if endsLine(r) {
		return false
	}
	return unicode.IsSpace(r) || unicode.In(r, unicode.Cf, unicode.Cc, unicode.Mn)
}

// angleTokens are control tokens of common models that have no bar, lower case.
var angleTokens = [...]string{
	"<s>", "</s>", "<bos>", "<eos>", "<pad>", "<unk>", "<mask>", "<<sys>>", "<</sys>>",
	"<start_of_turn>", "<end_of_turn>", "<start_of_image>", "<end_of_image>", "<image>", "<__media__>", "<image_soft_token>",
	"<think>", "</think>", "<score>", "</score>", "<confidence>", "</confidence>",
}

const longestMark = 64 // bytes of a mark, blanks counted

// isMark reports whether a text begins with a mark or control token. Blanks
// within it do not count, nor does the case.
func isMark(text string, marks []string) bool {
	if len(text) > longestMark {
		text = text[:longestMark]
	}
	end := strings.IndexByte(text, '>')
	if end < 0 {
		return false
	}
	if end+1 < len(text) && text[end+1] == '>' { // <<sys>>
		end++
	}
	token := squeeze(text[:end+1])
	for _, mark := range marks {
		if strings.HasPrefix(token, mark) {
			return true
		}
	}
	for _, known := range angleTokens {
		if token == known || token == known+">" {
			return true
		}
	}
	return strings.HasPrefix(token, "<unused")
}

// squeeze returns the letters of a text in lower case, without blanks.
func squeeze(text string) string {
	return strings.ToLower(strings.Map(func(r rune) rune {
		if blank(r) || endsLine(r) {
			return -1
		}
		return r
	}, text))
}

// isBracketToken reports whether a text begins with a token in square brackets.
func isBracketToken(text string) bool {
	for _, token := range [...]string{"[img", "[inst]", "[/inst]"} {
		if len(text) >= len(token) && strings.EqualFold(text[:len(token)], token) {
			return true
		}
	}
	return false
}
