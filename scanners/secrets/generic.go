// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import (
	"strings"
	"unicode/utf8"
)

// generic looks for a value that is given to a name with one of keyWords at
// text[from:to].
func (sc *scan) generic(from, to int) {
	text := sc.text
	if from > 0 && to-from <= 4 && !startsWord(text, from) && !hasAnySuffix(text[:from], "api", "access", "secret", "private", "auth", "user", "db") {
		return
	}
	start, end := nameAround(text, from, to)
	value, quote, op, ok := assigned(text, end, isFlag(text, start, end))
	if !ok {
		if value, quote, op, ok = assigned(text, qualified(text, end), false); !ok || op != ':' && !prose(op) {
			return
		}
	}
	if op == '>' && start > 0 && text[start-1] == '<' && isPlaceholder(text[start:end]) {
		return // in the place of a secret that was taken out
	}
	class := classify(text[start:end])
	if class == keyNone || quote == 0 && op == ':' && end-start == len("pass") && !(text[start] == 'p' && beginsLine(text, start)) {
		return // a test that passed, or the first pass
	}
	if op == ',' && (quote == 0 || !isArgument(text, start, end)) || op == '(' && quote == 0 || op == '>' && end < len(text) && text[end] != '>' && text[end] != '"' && text[end] != '\'' {
		return
	}
	sc.value(class, value, quote, op)
}

// isFlag reports whether a blank gives text[start:end] its value: on command
// lines, in Dockerfiles, in #define and in .netrc.
func isFlag(text string, start, end int) bool {
	return end < len(text) && text[end] == ' ' && (text[start] == '-' || hasAnySuffix(text[:start], "env ", "arg ", "define ") ||
		strings.Contains(text[max(0, start-48):start], "login "))
}

// beginsLine reports whether nothing but blanks and a dash stands between the
// last line feed, brace or comma and text[at:].
func beginsLine(text string, at int) bool {
	for i := at; i > 0 && at-i < maxSpace; i-- {
		switch text[i-1] {
		case ' ', '\t', '-':
			continue
		case '\n', '\r', '{', ',', ';':
			return true
		}
		return false
	}
	return true
}

// qualifiers are words that tell what a password is for.
var qualifiers = []string{" for ", " of ", " to ", " de ", " del ", " para ", " pour ", " du ", " für ", " von ", " zum ", " da ", " do "}

// qualified returns where the words end that tell what a password is for: "the
// password for the database is".
func qualified(text string, at int) int {
	for _, q := range qualifiers {
		if !hasPrefixFold(text[at:], q) {
			continue
		}
		i := at + len(q)
		for words := 0; words < 4 && i < len(text) && i-at < maxName; words++ {
			for i < len(text) && i-at < maxName && (isNameByte(text[i]) || text[i] >= 0x80 || text[i] == '\'' || text[i] == '/') {
				i++
			}
			if i == len(text) || text[i] != ' ' || operator(text[i+1:]) > 0 {
				return i
			}
			i++
		}
		return i
	}
	return at
}

// isPlaceholder reports whether <name> is what a Session puts in the place of a
// secret, such as <API_KEY_1>.
func isPlaceholder(name string) bool {
	i := strings.LastIndexByte(name, '_')
	return i > 0 && i+1 < len(name) && strings.Trim(name[i+1:], "0123456789") == "" && strings.Trim(name[:i], "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_") == ""
}

// isArgument reports whether text[start:end] is the first argument of a call,
// in quotes. In a list the next value has nothing to do with it.
func isArgument(text string, start, end int) bool {
	for start > 0 && isQuote(text[start-1]) {
		start--
	}
	return start > 0 && text[start-1] == '(' && end < len(text) && isQuote(text[end])
}

func isQuote(b byte) bool { return b == '"' || b == '\'' || b == '`' || b == '\\' }

func hasAnySuffix(s string, list ...string) bool {
	for _, x := range list {
		if len(s) >= len(x) && hasPrefixFold(s[len(s)-len(x):], x) {
			return true
		}
	}
	return false
}

// schemes are words between a name and its value: Authorization: token abc.
var schemes = []string{"bearer ", "token ", "basic ", "apikey ", "api-key ", "key ", "ssws ", "digest "}

// value adds the value at text[at:] if it looks like a secret.
func (sc *scan) value(class keyClass, at int, quote, op byte) {
	text := sc.text
	for _, s := range schemes {
		if hasPrefixFold(text[at:min(len(text), at+10)], s) {
			if s == "basic " {
				return // findBasic reads it
			}
			at += len(s)
			class = max(class, keyToken)
			break
		}
	}
	end, ok := valueEnd(text, at, quote)
	if !ok || quote == 0 && end < len(text) && (text[end] == '(' || text[end] == '[' || text[end] == '{') {
		return
	}
	if quote == 0 {
		end = at + len(strings.TrimRight(text[at:end], ".,:!?"))
	}
	if sc.secretValue(class, text[at:end], quote != 0, op) {
		rule := sc.genericSecret
		if class == keyPassword {
			rule = sc.genericPassword
		}
		sc.add(rule, rankGeneric, at, end)
	}
}

// prose reports whether the operator is a word.
func prose(op byte) bool { return op == 'i' || op == 'e' || op == 'l' || op == 'w' || op == 0xc3 }

// secretValue reports whether a value looks like a secret of its class.
func (sc *scan) secretValue(class keyClass, v string, quoted bool, op byte) bool {
	if len(v) < 8 || len(v) >= maxValue || strings.IndexByte(v, ' ') >= 0 || !utf8.ValidString(v) || standsIn(v) {
		return false
	}
	if strings.ContainsAny(v, "\\{}()[]|<>`\"'\n\t,;") || strings.Contains(v, "://") || hasPrefixFold(v, "sha") && strings.ContainsAny(v, "-:") || hasPrefixFold(v, "urn:") || strings.HasPrefix(v, "/") || strings.HasPrefix(v, "./") {
		return class == keyPassword && quoted && len(v) <= 40 && strings.IndexByte(v, '\\') < 0 && sc.strongPassword(v)
	}
	sh := shapeOf(v)
	if sh.filler() || !quoted && sh.lower == 0 && strings.IndexByte(v, '_') >= 0 || !quoted && isMember(v) || isAddress(v) {
		return false
	}
	switch class {
	case keyWeak:
		if strings.HasPrefix(v, "MF") || strings.HasPrefix(v, "MII") || strings.HasPrefix(v, "AAAA") {
			return false // a public key
		}
		return len(v) >= 24 && quoted && op != ',' && sh.random() && !isUUID(v) && (!sh.hex || len(v) != 32 && len(v) != 40 && len(v) != 64) && sh.others <= sh.n/6
	case keyToken:
		return len(v) >= 12 && sh.random() && sh.others <= sh.n/4 && !numeric(v) && (quoted || sh.n >= 16 || sh.classes() >= 3)
	}
	if prose(op) && sh.digits == 0 {
		return false
	}
	return len(v) >= 10 && sh.random() || quoted && op != ',' && mixed(v) >= 3 && !sh.wordy() && !numeric(v) || sh.digits > 0 && sh.strong() && op != ',' && (quoted || op == ':' || op == '=' || op == ' ' || prose(op)) && !numeric(v) && !dotted(v)
}

// strongPassword is for values with characters that code has.
func (sc *scan) strongPassword(v string) bool {
	sh := shapeOf(v)
	return sh.digits > 0 && sh.strong() && !sh.filler() && sh.lower > 0 && sh.upper > 0 && strings.Count(v, "(")+strings.Count(v, ".")+strings.Count(v, ":")+strings.Count(v, "/") <= 2
}

// mixed counts where letters and digits meet.
func mixed(v string) (n int) {
	for i := 1; i < len(v); i++ {
		a, b := classes['d'][v[i-1]], classes['d'][v[i]]
		if a != b && classAlnum[v[i-1]] && classAlnum[v[i]] {
			n++
		}
	}
	return n
}

// strong reports whether it is what sites ask of passwords.
func (sh *shape) strong() bool {
	return sh.classes() >= 3 && sh.lower+sh.upper >= 3 && sh.others*3 <= sh.n
}

// numeric reports whether v is a number, a date or a version.
func numeric(v string) bool {
	letters := 0
	for i := range len(v) {
		if c := lower(v[i]); c >= 'a' && c <= 'z' {
			letters++
		}
	}
	return letters <= 2 || strings.HasPrefix(v, "0x") && len(v) < 34
}

// isMember reports whether v is what code calls a member of something: names
// with dots between them, of which one is a word.
func isMember(v string) bool {
	wordy := false
	for name := range strings.SplitSeq(v, ".") {
		if len(name) == len(v) || name == "" || name[0] >= '0' && name[0] <= '9' || strings.ContainsAny(name, "-+/=~@:%") {
			return false
		}
		sh := shapeOf(name)
		wordy = wordy || len(name) < 8 || sh.wordy()
	}
	return wordy
}

// isAddress reports whether v is an address of mail or a name of that form.
func isAddress(v string) bool {
	i := strings.LastIndexByte(v, '@')
	return i > 0 && strings.IndexByte(v[i:], '.') > 1
}

// dotted reports whether v is a name with dots, such as a host or a member.
func dotted(v string) bool { return strings.Count(v, ".") >= 2 || strings.Contains(v, "->") }

// member judges a text that is a member of a JSON object by the member's name.
func (sc *scan) member(part string) {
	i := strings.LastIndexByte(part, '/')
	if i < 0 || len(part)-i > maxName || len(sc.text) > maxValue {
		return
	}
	name := part[i+1:]
	if strings.Trim(name, "0123456789") == "" { // an element of an array
		part = part[:i]
		name = part[strings.LastIndexByte(part, '/')+1:]
	}
	if class := classify(name); class != keyNone && sc.secretValue(class, sc.text, true, ':') {
		rule := sc.genericSecret
		if class == keyPassword {
			rule = sc.genericPassword
		}
		sc.add(rule, rankGeneric, 0, len(sc.text))
	}
}
