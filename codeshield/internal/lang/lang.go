// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package lang is the table of the languages that codeshield parses: the file extensions of each and the dialect that
// reads it. Names and their short forms are those of rule files: see semgrep.ParseLang.
package lang

import (
	"path"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/cpp"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/csharp"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/golang"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/java"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/js"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/kotlin"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/php"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/python"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/rust"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
)

// A Language is one row of the table.
type Language struct {
	Name       semgrep.Lang
	Extensions []string // with the dot, in lower case
	Dialect    func() *parse.Dialect
}

// All lists the languages in the order in which reports name them.
var All = []Language{
	{semgrep.C, []string{".c", ".h"}, cpp.C},
	{semgrep.Cpp, []string{".cpp", ".cc", ".cxx", ".c++", ".hpp", ".hh", ".hxx", ".h++", ".ipp", ".inl"}, cpp.CPP},
	{semgrep.CSharp, []string{".cs", ".csx"}, csharp.Dialect},
	{semgrep.Go, []string{".go"}, golang.Dialect},
	{semgrep.Java, []string{".java"}, java.Dialect},
	{semgrep.JavaScript, []string{".js", ".jsx", ".mjs", ".cjs"}, js.Dialect},
	{semgrep.TypeScript, []string{".ts", ".tsx", ".mts", ".cts"}, js.TypeScript},
	{semgrep.Kotlin, []string{".kt", ".kts"}, kotlin.Dialect},
	{semgrep.PHP, []string{".php", ".phtml", ".php3", ".php4", ".php5", ".phps", ".inc"}, php.Dialect},
	{semgrep.Python, []string{".py", ".pyi", ".pyw"}, python.Dialect},
	{semgrep.Rust, []string{".rs"}, rust.Dialect},
}

// Dialect returns the dialect of a language by its canonical name, or nil where it has none.
func Dialect(name string) *parse.Dialect {
	for i := range All {
		if string(All[i].Name) == name {
			return All[i].Dialect()
		}
	}
	return nil
}

// ByPath returns the language that a file's extension stands for, or "".
func ByPath(file string) semgrep.Lang {
	ext := strings.ToLower(path.Ext(strings.ReplaceAll(file, `\`, "/")))
	if ext == "" {
		return ""
	}
	for i := range All {
		for _, e := range All[i].Extensions {
			if e == ext {
				return All[i].Name
			}
		}
	}
	return ""
}

// ByContent returns the language that a text says it is in: by the program that its first line names, or by an opening
// tag. It returns "" for a text that says nothing.
func ByContent(text string) semgrep.Lang {
	line, _, _ := strings.Cut(text, "\n")
	if rest, ok := strings.CutPrefix(line, "#!"); ok {
		for _, word := range strings.FieldsFunc(rest, func(r rune) bool { return r == ' ' || r == '/' || r == '\t' || r == '\r' }) {
			switch word = strings.TrimRight(word, "0123456789."); word {
			case "python", "pypy":
				return semgrep.Python
			case "node", "nodejs", "bun":
				return semgrep.JavaScript
			case "deno", "ts-node", "tsx":
				return semgrep.TypeScript
			case "php":
				return semgrep.PHP
			}
		}
		return ""
	}
	if strings.Contains(text, "<?php") || strings.Contains(text, "<?=") {
		return semgrep.PHP
	}
	return ""
}
