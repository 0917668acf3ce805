// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

// A Lang is a language that rules are for, by the name that Semgrep uses for it.
type Lang string

// The languages that this package knows. Regex and Generic are for any text.
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
