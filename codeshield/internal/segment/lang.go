// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package segment

import (
	"math/bits"
	"path"
	"strings"
)

// Lang is a language that code in a message may be in.
type Lang uint8

// The languages: first those with a parser, then those that only rules for any text look at, then those of texts that are
// no code but may hold some.
const (
	Unknown Lang = iota
	C
	Cpp
	CSharp
	Go
	Java
	JavaScript
	TypeScript
	Kotlin
	PHP
	Python
	Rust
	Shell
	PowerShell
	Dockerfile
	SQL
	YAML
	HTML
	JSON
	Markdown
	Diff
	Text
	Other // a language that there are no rules for
	count
)

// parsed is the number of the last language with a parser.
const parsed = Rust

var names = [count]string{
	C: "c", Cpp: "cpp", CSharp: "csharp", Go: "go", Java: "java", JavaScript: "javascript", TypeScript: "typescript",
	Kotlin: "kotlin", PHP: "php", Python: "python", Rust: "rust", Shell: "bash", PowerShell: "powershell",
	Dockerfile: "dockerfile", SQL: "sql", YAML: "yaml", HTML: "html", JSON: "json", Markdown: "markdown", Diff: "diff",
	Text: "text", Other: "other",
}

// String returns the name of the language, in the form that rules use where they know it.
func (l Lang) String() string { return names[l] }

// Parsed reports whether the language has a parser.
func (l Lang) Parsed() bool { return l != Unknown && l <= parsed }

// fileNames are what files in a language are called, so that rules with paths know which of them they are for.
var fileNames = [count]string{
	C: "code.c", Cpp: "code.cpp", CSharp: "code.cs", Go: "code.go", Java: "code.java", JavaScript: "code.js", TypeScript: "code.ts",
	Kotlin: "code.kt", PHP: "code.php", Python: "code.py", Rust: "code.rs",
	Shell: "code.sh", PowerShell: "code.ps1", Dockerfile: "Dockerfile", SQL: "code.sql", YAML: "code.yaml", HTML: "code.html",
	JSON: "code.json", Text: "code.txt", Other: "code.txt", Markdown: "code.md",
}

// FileName returns a name for a file in the language, or "" for Unknown.
func (l Lang) FileName() string { return fileNames[l] }

// Set is a set of languages. The zero Set says that nothing is known.
type Set uint32

// Of returns the set of the given languages.
func Of(list ...Lang) Set {
	var s Set
	for _, l := range list {
		if l != Unknown {
			s |= 1 << l
		}
	}
	return s
}

// AllParsed is the set of the languages that have a parser.
const AllParsed Set = 1<<(parsed+1) - 2

// Has reports whether l is in the set.
func (s Set) Has(l Lang) bool { return s>>l&1 != 0 }

// Len is the number of languages in the set.
func (s Set) Len() int { return bits.OnesCount32(uint32(s)) }

// First returns the first language of the set, or Unknown.
func (s Set) First() Lang {
	if s == 0 {
		return Unknown
	}
	return Lang(bits.TrailingZeros32(uint32(s)))
}

// ByName returns the language that an info string, a rule or a person means by a name in any case, or Unknown.
func ByName(name string) Lang {
	if l, ok := byName[name]; ok {
		return l
	}
	return byName[strings.ToLower(name)]
}

var byName = index(map[Lang]string{
	C:          "c h ansi-c c99 c11",
	Cpp:        "cpp c++ cxx cc hpp hxx h++ cplusplus c++11 c++14 c++17 c++20 arduino cuda cu ino",
	CSharp:     "csharp cs c# csx dotnet aspnet cshtml razor",
	Go:         "go golang",
	Java:       "java jsp",
	JavaScript: "javascript js jsx mjs cjs node nodejs node.js ecmascript es6 javascriptreact react",
	TypeScript: "typescript ts tsx mts cts typescriptreact deno angular",
	Kotlin:     "kotlin kt kts",
	PHP:        "php php3 php4 php5 php7 php8 phtml laravel",
	Python:     "python py py2 py3 python2 python3 python3.8 python3.9 python3.10 python3.11 python3.12 python3.13 ipython ipython3 pycon pyi pyw gyp sage py3tb python-repl pyconsole",
	Rust:       "rust rs",
	Shell:      "bash sh zsh shell ksh dash fish ash console terminal shell-session shellsession sh-session shellscript bash-session commandline command-line cli git makefile make",
	PowerShell: "powershell ps1 pwsh posh ps psm1 bat cmd batch dos batchfile",
	Dockerfile: "dockerfile docker containerfile",
	SQL:        "sql mysql pgsql postgresql postgres plsql plpgsql tsql t-sql sqlite sqlite3 psql mariadb",
	YAML:       "yaml yml k8s kubernetes docker-compose compose helm",
	HTML:       "html htm xhtml xml svg vue svelte jinja jinja2 django ejs handlebars hbs twig erb blade html5 mustache astro",
	JSON:       "json json5 jsonc jsonl ndjson ipynb json-object",
	Markdown:   "markdown md mdx rst commonmark gfm rmd qmd",
	Diff:       "diff patch udiff",
	Text:       "text txt plain plaintext plain-text none output log logs raw stdout code snippet example ascii nohighlight text/plain",
	Other: "ruby rb perl pl lua swift scala r haskell hs elixir erlang clojure dart objective-c objc matlab julia fortran cobol asm nasm" +
		" toml ini css scss less sass latex tex graphql proto protobuf hcl terraform tf nginx cmake gradle groovy vb vbnet fsharp ocaml mermaid csv env properties solidity zig nim vim regex http",
})

func index(lists map[Lang]string) map[string]Lang {
	m := map[string]Lang{}
	for l, list := range lists {
		for name := range strings.FieldsSeq(list) {
			m[name] = l
		}
	}
	return m
}

// ByPath returns the language that the name of a file stands for, or Unknown.
func ByPath(file string) Lang {
	base := strings.ToLower(path.Base(strings.ReplaceAll(file, `\`, "/")))
	switch {
	case base == "dockerfile", base == "containerfile", strings.HasPrefix(base, "dockerfile."):
		return Dockerfile
	case base == "makefile", base == ".bashrc", base == ".profile", base == ".zshrc", base == ".bash_profile":
		return Shell
	}
	ext := path.Ext(base)
	if len(ext) < 2 {
		return Unknown
	}
	switch ext {
	case ".inc", ".phps":
		return PHP
	case ".hh", ".ipp", ".inl", ".tpp":
		return Cpp
	case ".ps":
		return Unknown
	}
	return byName[ext[1:]]
}

// widened adds the languages that code in l is often taken for, and that rules for it may be written in.
func widened(l Lang) Set {
	switch l {
	case C, Cpp:
		return Of(C, Cpp)
	case JavaScript, TypeScript:
		return Of(JavaScript, TypeScript)
	case Unknown:
		return 0
	}
	return Of(l)
}
