// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import "strings"

// voteBytes is how much of a text the vote reads.
const voteBytes = 4096

// Below noVotes a text says nothing about its language, and below sureVotes too little to leave any other out.
const (
	noVotes   = 3
	sureVotes = 10
)

// tally counts votes.
type tally struct {
	score [Shell + 1]int
	// What speaks against languages is weighed at the end.
	functions, dollars, semicolons, colons, types, pascal, camel, tags int
}

func (t *tally) add(w *weights) {
	for l := range w {
		t.score[l] += int(w[l])
	}
}

// Vote returns the language that a text looks most like, and all that it may be in as far as can be told: the zero Set where
// nothing can be told.
func Vote(text string) (Lang, Set) {
	if len(text) > voteBytes {
		text = text[:voteBytes]
	}
	var t tally
	t.text(text)
	return t.decide()
}

// decide takes the language with the most votes, and those that come near it.
func (t *tally) decide() (Lang, Set) {
	t.weigh()
	// C++ and TypeScript have all that C and JavaScript have.
	onlyCpp := t.score[Cpp] > t.score[C]*5/4
	if t.score[C] > 0 {
		t.score[Cpp] = max(t.score[Cpp], t.score[C])
	}
	t.score[TypeScript] = min(t.score[TypeScript], t.score[JavaScript]+8)
	best, most := Unknown, 0
	for l := C; l <= Shell; l++ {
		if t.score[l] > most {
			best, most = l, t.score[l]
		}
	}
	if most < noVotes {
		return Unknown, 0
	}
	if best == C {
		best = Cpp
	}
	if most < sureVotes {
		return best, 0
	}
	set := widened(best)
	if best == Cpp && onlyCpp {
		set = Of(Cpp)
	}
	for l := C; l <= Shell; l++ {
		if t.score[l]*4 >= most*3 && (l != C || !onlyCpp) {
			set |= Of(l)
		}
	}
	return best, set
}

// less divides the votes for some languages.
func (t *tally) less(by int, list ...Lang) {
	for _, l := range list {
		t.score[l] /= by
	}
}

// weigh takes votes from languages that the text has signs against.
func (t *tally) weigh() {
	if t.functions > 0 {
		t.less(2, C, Cpp, CSharp, Go, Java, Kotlin, Python, Rust)
	}
	if t.dollars == 0 && t.tags == 0 {
		t.less(3, PHP)
	}
	if t.types > 1 {
		t.less(2, JavaScript, TypeScript, PHP, Python, Rust, Go, Kotlin, Shell)
	}
	if t.semicolons > 3 && t.semicolons > 3*t.colons {
		t.less(2, Python, Go, Kotlin, Shell)
	}
	if t.colons > 1 && t.colons > t.semicolons {
		t.less(2, C, Cpp, CSharp, Java, JavaScript, TypeScript, Rust, PHP)
	}
	switch {
	case t.camel > 1 && t.camel > 2*t.pascal:
		t.less(2, CSharp)
	case t.pascal > 1 && t.pascal > 2*t.camel:
		t.less(2, Java)
	}
}

func isWord(c byte) bool {
	return c == '_' || '0' <= c && c <= '9' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || c >= 0x80
}

func isSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\r' }

// text counts the votes of the tokens of a text.
func (t *tally) text(s string) {
	lineStart := true
	for i := 0; i < len(s); {
		switch c := s[i]; {
		case c == '\n':
			t.lineEnd(s[:i])
			lineStart = true
			i++
			continue
		case isSpace(c):
			i++
			continue
		case isWord(c):
			i = t.word(s, i, lineStart)
		case c == '"' || c == '\'' || c == '`':
			i = t.quote(s, i)
		default:
			i = t.sign(s, i, lineStart)
		}
		lineStart = false
	}
	t.lineEnd(s)
}

// word counts the word at i and returns where it ends.
func (t *tally) word(s string, i int, lineStart bool) int {
	start, lower, under := i, true, false
	for ; i < len(s) && isWord(s[i]); i++ {
		switch {
		case s[i] == '_':
			under = true
		case 'A' <= s[i] && s[i] <= 'Z':
			lower = false
		}
	}
	if lineStart && i < len(s) && s[i] == '-' && strings.HasPrefix(s[i:], "-get") {
		i += 4 // apt-get
	}
	word := s[start:i]
	after := byte(0)
	if i < len(s) {
		after = s[i]
	}
	if slot := table.slot(word); slot.word != "" && (start == 0 || s[start-1] != '$') {
		t.add(&slot.w)
	}
	switch word {
	case "function":
		if after == '(' || after == ' ' && (i+1 < len(s) && (isWord(s[i+1]) || s[i+1] == '(')) {
			t.functions++
			if before := strings.TrimRight(s[:start], " "); strings.HasSuffix(before, "static") || strings.HasSuffix(before, "public") || strings.HasSuffix(before, "private") || strings.HasSuffix(before, "protected") {
				t.add(&method)
				t.tags++ // of what JavaScript has none
			}
		}
	case "fn":
		if after == ' ' && i+1 < len(s) && isWord(s[i+1]) {
			t.add(&rustFn)
		}
	case "int", "char", "float", "double", "long", "void", "unsigned", "bool", "boolean", "String", "string":
		if after == ' ' && i+1 < len(s) && (isWord(s[i+1]) || s[i+1] == '*') && (start < 2 || s[start-2] != ':') {
			t.types++
		}
	}
	switch {
	case strings.HasPrefix(word, "m_"):
		t.add(&member)
	case after == '!' && i+1 < len(s) && (s[i+1] == '(' || s[i+1] == '['):
		t.add(&bang)
	case after == '(' && start > 0 && s[start-1] == '.':
		switch first := word[0]; {
		case 'A' <= first && first <= 'Z':
			t.pascal++
			t.add(&pascalCall)
		case under:
			t.add(&snakeCall)
		case !lower:
			t.camel++
			t.add(&camelCall)
		}
	case after == ' ' && i+1 < len(s) && s[i+1] == '(' && (word == "if" || word == "while" || word == "for"):
		t.add(&parenIf)
	case lineStart && (word == "if" || word == "for") && after == ' ' && i+1 < len(s) && isWord(s[i+1]):
		t.add(&mustFor)
	}
	return i
}

// lineEnd returns where the line of i ends.
func lineEnd(s string, i int) int {
	if n := strings.IndexByte(s[i:], '\n'); n >= 0 {
		return i + n
	}
	return len(s)
}

// lineEnd counts how the last line of s ends.
func (t *tally) lineEnd(s string) {
	i := len(s)
	for i > 0 && isSpace(s[i-1]) {
		i--
	}
	if i == 0 || s[i-1] == '\n' {
		return
	}
	switch s[i-1] {
	case ';':
		t.semicolons++
		t.add(&semicolon)
	case ':':
		if i > 1 && (s[i-2] == ')' || s[i-2] == ']' || isWord(s[i-2]) || s[i-2] == '"' || s[i-2] == '\'') {
			t.colon(s[:i])
		}
	case '{':
		j := i - 1
		for j > 0 && isSpace(s[j-1]) {
			j--
		}
		if j == 0 || s[j-1] == '\n' {
			t.add(&openLine)
		}
	case ')':
		t.add(&bare)
	}
}

// colon counts a colon at the end of a line, unless it is that of a label.
func (t *tally) colon(s string) {
	line := strings.TrimLeft(s[strings.LastIndexByte(s, '\n')+1:], " \t")
	if !strings.HasPrefix(line, "case ") && !strings.HasPrefix(line, "default") && strings.ContainsAny(line, " (") ||
		line == "else:" || line == "try:" || line == "finally:" {
		t.colons++
		t.add(&colonEnd)
	}
}
