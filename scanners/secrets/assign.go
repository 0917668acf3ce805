// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import (
	"strings"
)

// Bounds in bytes of what is looked at around a value.
const (
	maxName  = 64  // of a name before and after the word it is found by
	maxGap   = 24  // between a provider's name and the operator
	maxSpace = 40  // of white space around an operator
	maxValue = 512 // of a value that no format bounds
	maxHops  = 3   // types and fields between a name and its value
)

// assigned finds the value that is given to the name which ends at text[at:]:
// in source code (=, :=, ??=), YAML and JSON (:), Ruby (=>), XML (>), argument
// lists (,), command lines (--name value) and prose (is). quote is the quote
// that opens the value, or 0; op is the first byte of the operator.
func assigned(text string, at int, flag bool) (value int, quote, op byte, ok bool) {
	for range maxHops {
		i := closers(text, at)
		n := operator(text[i:])
		if n == 0 {
			next, found := hop(text, i)
			switch {
			case found:
				i, n = next, operator(text[next:])
			case flag && i > at && i < len(text) && text[at] == ' ':
				n, op = 0, ' '
			default:
				return 0, 0, 0, false
			}
		}
		if n > 0 {
			op = text[i]
		}
		i += n
		if op == ':' {
			i = block(text, i)
		}
		value, quote = openers(text, i)
		if value == len(text) {
			return 0, 0, 0, false
		}
		// A field named value, or a type before the operator that counts.
		end := value
		for end < len(text) && end-value < maxGap && isTypeByte(text[end]) {
			end++
		}
		if end == value {
			return value, quote, op, true
		}
		word := text[value:end]
		if hasPrefixFold(word, "value") && len(word) == 5 {
			at = end
			continue
		}
		if op == ':' && quote == 0 {
			if j := spaces(text, end); j < len(text) && text[j] == '=' && j-end <= 2 && (j+1 == len(text) || text[j+1] == ' ' || text[j+1] == '"' || text[j+1] == '\'') && j > end {
				at = end
				continue
			}
		}
		return value, quote, op, true
	}
	return 0, 0, 0, false
}

// block returns what follows the header of a block scalar of YAML.
func block(text string, at int) int {
	i := at
	for i < len(text) && text[i] == ' ' {
		i++
	}
	if i == len(text) || text[i] != '|' && text[i] != '>' {
		return at
	}
	if i++; i < len(text) && (text[i] == '-' || text[i] == '+') {
		i++
	}
	if i < len(text) && text[i] == '\n' {
		return i
	}
	return at
}

// closers returns where what closes a name ends: quotes, brackets, blanks.
func closers(text string, at int) int {
	i := at
	for ; i < len(text) && i-at < maxSpace; i++ {
		switch text[i] {
		case '"', '\'', '`', '\\', ')', ']', ' ', '\t':
			continue
		}
		break
	}
	return i
}

// operators, longer ones first.
var operators = []string{":::=", "::=", "??=", "||=", ":=", "=>", "===", "!==", "==", "!=", "?=", "+=", ".=", "||", "??", "->", "=", ":", ",", ">", "(\"", "('", "(`", "{\""}

// verbs are operators of prose.
var verbs = []string{"is ", "is: ", "es ", "ist ", "lautet ", "est ", "é ", "was "}

// operator returns the length of the operator that s begins with, or 0.
func operator(s string) int {
	if s == "" {
		return 0
	}
	switch s[0] {
	case ':', '?', '|', '=', '!', '+', '.', '-', ',', '>', '(', '{':
		for _, o := range operators {
			if strings.HasPrefix(s, o) {
				if o[0] == '(' || o[0] == '{' {
					return 1
				}
				return len(o)
			}
		}
	case 'i', 'e', 'l', 'w', 0xc3:
		for _, o := range verbs {
			if strings.HasPrefix(s, o) {
				return len(o)
			}
		}
	}
	return 0
}

func isTypeByte(b byte) bool {
	return isWordByte(b) || b == '.' || b == '<' || b == '>' || b == '&' || b == '?' || b == '*'
}

// hop returns where the operator stands if a type or the word value stands
// between it and the name: "Token string =", "name: TOKEN\n value: x".
func hop(text string, at int) (next int, ok bool) {
	i := spaces(text, at)
	line := strings.IndexByte(text[at:i], '\n') >= 0
	if strings.HasPrefix(text[i:], "- ") {
		i += 2
	}
	end := i
	for end < len(text) && end-i < maxGap && isTypeByte(text[end]) {
		end++
	}
	if end == i || text[i] == '&' && (i == 0 || text[i-1] != ' ') {
		return 0, false
	}
	if isValue := hasPrefixFold(text[i:end], "value") && end-i == 5; isValue {
		end = closers(text, end)
		return end, end < len(text) && (text[end] == '=' || text[end] == ':' || text[end] == '>')
	}
	end = spaces(text, end)
	return end, !line && end < len(text) && text[end] == '=' && (end+1 == len(text) || text[end+1] != '=')
}

func spaces(text string, at int) int {
	i := at
	for i < len(text) && i-at < maxSpace && (text[i] == ' ' || text[i] == '\t' || text[i] == '\n' || text[i] == '\r') {
		i++
	}
	return i
}

// openers returns where the value begins, behind blanks, quotes, brackets and
// the call that makes it: Some("..."), b"...".
func openers(text string, at int) (value int, quote byte) {
	i := at
	for ; i < len(text) && i-at < maxSpace; i++ {
		switch c := text[i]; c {
		case '"', '\'', '`':
			quote = c
			continue
		case '\\':
			if i+1 < len(text) && (text[i+1] == '"' || text[i+1] == '\'') {
				continue
			}
		case ' ', '\t', '(', '[', '=', '@':
			if quote == 0 {
				continue
			}
		case '\n', '\r':
			if quote == 0 || quote == '`' || isTriple(text, i) {
				quote = 0
				continue
			}
		default:
			if quote != 0 || !isWordByte(c) {
				break
			}
			j := i
			for j < len(text) && j-i < maxGap && isTypeByte(text[j]) || j < len(text) && j-i < maxGap && text[j] == ':' {
				j++
			}
			k := j
			if k < len(text) && text[k] == '(' {
				k++
			}
			if k < len(text) && k-i > 0 && (k > j || j-i == 1) && (text[k] == '"' || text[k] == '\'') {
				quote = text[k]
				i = k
				continue
			}
		}
		break
	}
	return i, quote
}

// isTriple reports whether a quote of three stands before text[at:].
func isTriple(text string, at int) bool {
	return at >= 3 && text[at-1] == text[at-2] && text[at-2] == text[at-3]
}

// valueEnd returns the end of the value that begins at text[start:], and
// whether it has one: a quoted value ends with its quote.
func valueEnd(text string, start int, quote byte) (end int, ok bool) {
	limit := min(len(text), start+maxValue)
	for i := start; i < limit; i++ {
		c := text[i]
		if quote != 0 {
			if c == quote || c == '\n' {
				if i > start && text[i-1] == '\\' {
					i--
				}
				return i, c == quote
			}
			if c == '\\' && i+1 < limit && text[i+1] == quote {
				return i, true
			}
			continue
		}
		if c == '&' && !isParameter(text[i+1:limit]) {
			continue
		}
		if endsValue[c] {
			return i, true
		}
	}
	return limit, limit == len(text) && quote == 0
}

// endsValue are the bytes that end a value without quotes.
var endsValue = newCharset("\x00 \x80\xff\"\"''``;;,,<<>>(){{}}[[]]||\\\\&&")

// isParameter reports whether s begins as the next parameter of a query, or
// as the rest of an entity, does.
func isParameter(s string) bool {
	for i := range len(s) {
		if s[i] == '=' || s[i] == ';' {
			return i > 1
		}
		if !isNameByte(s[i]) {
			return i == 0 && s[i] != '$' && s[i] != '#' && s[i] != '!'
		}
	}
	return s == ""
}

// nameAround returns the name that the word text[start:end] stands in.
func nameAround(text string, start, end int) (from, to int) {
	from, to = start, end
	for from > 0 && start-from < maxName && isNameByte(text[from-1]) {
		from--
	}
	for to < len(text) && to-end < maxName && isNameByte(text[to]) {
		to++
	}
	return from, to
}

func isNameByte(b byte) bool { return isWordByte(b) || b == '-' || b == '.' }
