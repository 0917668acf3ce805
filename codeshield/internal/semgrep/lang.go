// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import (
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// A Lang is a language that rules are for, by its long name.
type Lang string

// The languages that this package knows. RegexLang and Generic are for any text.
const (
	C          Lang = "c"
	Cpp        Lang = "cpp"
	CSharp     Lang = "csharp"
	Go         Lang = "go"
	Java       Lang = "java"
	JavaScript Lang = "javascript"
	Kotlin     Lang = "kotlin"
	PHP        Lang = "php"
	Python     Lang = "python"
	Rust       Lang = "rust"
	TypeScript Lang = "typescript"

	RegexLang Lang = "regex"
	Generic   Lang = "generic"
)

var languages = map[string]Lang{
	"c": C, "cpp": Cpp, "c++": Cpp, "csharp": CSharp, "c#": CSharp, "go": Go, "golang": Go, "java": Java,
	"javascript": JavaScript, "js": JavaScript, "kotlin": Kotlin, "kt": Kotlin, "php": PHP,
	"python": Python, "py": Python, "python2": Python, "python3": Python, "rust": Rust,
	"typescript": TypeScript, "ts": TypeScript, "regex": RegexLang, "none": RegexLang, "generic": Generic,
}

// ParseLang returns the language that Semgrep means by a name or a short form, in either
// case; ok is false if this package does not know it.
func ParseLang(name string) (l Lang, ok bool) {
	l, ok = languages[strings.ToLower(name)]
	return l, ok
}

// readLanguages reads the languages of a rule: those that are known, each once, and the
// others as they are written.
func readLanguages(n *yaml.Node) (known []Lang, others []string, err error) {
	names, err := strs(n, "languages")
	if err == nil && len(names) == 0 {
		err = errorf(n, "expected at least one language")
	}
	for _, name := range names {
		l, ok := ParseLang(name)
		switch {
		case !ok:
			others = append(others, name)
		case !slices.Contains(known, l):
			known = append(known, l)
		}
	}
	return known, others, err
}
