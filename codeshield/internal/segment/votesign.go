// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import "strings"

// quote passes over a string that ends in its line; what it says is no code.
func (t *tally) quote(s string, i int) int {
	q := s[i]
	if strings.HasPrefix(s[i:], `"""`) || strings.HasPrefix(s[i:], "'''") {
		t.add(&triple)
		return i + 3
	}
	if q == '\'' && i+2 < len(s) && isWord(s[i+1]) && s[i+2] != '\'' && (i == 0 || s[i-1] == '&' || s[i-1] == '<' || s[i-1] == ' ' && i > 1 && s[i-2] == ',') {
		j := i + 1
		for j < len(s) && isWord(s[j]) {
			j++
		}
		if j < len(s) && (s[j] == ' ' || s[j] == '>' || s[j] == ',') {
			t.add(&lifetime)
			return j
		}
	}
	for j := i + 1; j < len(s) && s[j] != '\n'; j++ {
		switch s[j] {
		case '\\':
			j++
		case q:
			return j + 1
		}
	}
	return i + 1
}

// sign counts the sign at i and returns where it ends.
func (t *tally) sign(s string, i int, lineStart bool) int {
	rest := s[i:]
	next := byte(0)
	if len(rest) > 1 {
		next = rest[1]
	}
	switch rest[0] {
	case '<':
		if strings.HasPrefix(rest, "<?php") || strings.HasPrefix(rest, "<?=") {
			t.add(&openTag)
			t.tags++
			return i + 3
		}
		if next == '/' {
			t.add(&markup)
		}
	case '#':
		return t.hash(s, i, lineStart)
	case '/':
		switch {
		case strings.HasPrefix(rest, "///"):
			t.add(&docSlashes)
			return lineEnd(s, i)
		case next == '/' && (i == 0 || s[i-1] != ':'):
			t.add(&slashes)
			return lineEnd(s, i)
		case next == '*':
			t.add(&slashes)
			if j := strings.Index(rest, "*/"); j > 0 {
				return i + j + 2
			}
			return lineEnd(s, i)
		}
	case '*':
		if lineStart && (next == ' ' || next == '\n') { // goes on with a comment
			return lineEnd(s, i)
		}
	case '-':
		if next == '>' {
			t.add(&arrow)
			return i + 2
		}
	case ':':
		switch next {
		case ':':
			t.add(&scope)
			return i + 2
		case '=':
			t.add(&define)
			return i + 2
		case ' ':
			if i > 0 && isWord(s[i-1]) && len(rest) > 2 && 'A' <= rest[2] && rest[2] <= 'Z' {
				t.add(&typedColon)
			}
		}
	case '=':
		switch {
		case next == '>':
			t.add(&fatArrow)
			return i + 2
		case strings.HasPrefix(rest, "==="):
			t.add(&identical)
			return i + 3
		}
	case '!':
		if strings.HasPrefix(rest, "!==") {
			t.add(&identical)
			return i + 3
		}
	case '$':
		switch {
		case next == '{':
			t.add(&dollarBrace)
		case isWord(next) && (next < '0' || next > '9'):
			t.dollars++
			t.add(&dollar)
		}
	case '@':
		if lineStart && isWord(next) {
			t.add(&atWord)
		}
	case '?':
		if next == '.' || next == ':' {
			t.add(&question)
			return i + 2
		}
	case '&':
		if next == '&' {
			return i + 2
		}
		if isWord(next) {
			t.add(&ampWord)
		}
	}
	return i + 1
}

// hash counts what begins with a number sign.
func (t *tally) hash(s string, i int, lineStart bool) int {
	rest := s[i+1:]
	switch {
	case strings.HasPrefix(rest, "["), strings.HasPrefix(rest, "!["):
		t.add(&attribute)
		return i + 2
	case !lineStart:
		if i > 0 && isSpace(s[i-1]) && strings.HasPrefix(rest, " ") {
			t.add(&hashComment)
			return lineEnd(s, i)
		}
		return i + 1
	case strings.HasPrefix(strings.TrimLeft(rest, " "), "include"):
		t.add(&include)
		return lineEnd(s, i)
	}
	word := strings.TrimLeft(rest, " ")
	for _, d := range directives {
		if strings.HasPrefix(word, d) {
			t.add(&directive)
			return i + 1
		}
	}
	t.add(&hashComment)
	return lineEnd(s, i)
}

var directives = []string{"define ", "ifdef ", "ifndef ", "endif", "undef ", "pragma "}
