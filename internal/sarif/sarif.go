// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package sarif writes findings in SARIF 2.1.0, the interchange form that code
// hosts and editors read (OASIS, "Static Analysis Results Interchange Format").
//
// A [Writer] sends each result on as it comes, so that a log may be larger than
// memory. The rules, which stand under the tool, are written last: the members
// of a JSON object have no order.
package sarif

import (
	"net/url"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

// Level is how bad a result is, in SARIF's words.
type Level string

// The levels of SARIF 2.1.0 that findings use.
const (
	Note    Level = "note"
	Warning Level = "warning"
	Error   Level = "error"
)

// Driver is the tool that produced a log.
type Driver struct {
	Name           string
	Version        string
	InformationURI string
}

// Result is one finding.
type Result struct {
	Rule       string         // permanent identifier of the rule
	RuleText   string         // one line on the rule; that of its first result is kept
	Level      Level          //
	Message    string         // what was found; never the scanned text
	CWE        string         // "CWE-78", or empty
	Location   Location       //
	Properties map[string]any // what SARIF has no member for
}

// Notice is a problem of the run itself: an input that was not read, a scanner that failed.
type Notice struct {
	Message  string
	Location Location
}

// Location is a place in a file, and where there is one, in the document that the file holds.
type Location struct {
	Path    string // as the user named it; "-" is standard input; empty for none
	Region  Region //
	Logical string // fully qualified name, such as "conversation[3].messages[2].content"
}

// Region is a range of a file. Lines and columns count from 1, columns in
// Unicode code points; the end column is the one after the last character.
// A zero Line means that no line is known, a nil Bytes that no offsets are.
type Region struct {
	Line, Column       int
	EndLine, EndColumn int
	Bytes              *Span
}

// Span is a half-open range of byte offsets.
type Span struct{ Start, End int64 }

// URI returns the URI reference of a path: slashes, percent-encoding, and a
// "file" scheme where the path is absolute. Standard input is "stdin".
func URI(path string) string {
	if path == "-" {
		return "stdin"
	}
	slashed := filepath.ToSlash(path)
	if filepath.IsAbs(path) {
		if !strings.HasPrefix(slashed, "/") { // a volume: C:/x
			slashed = "/" + slashed
		}
		return (&url.URL{Scheme: "file", Path: slashed}).String()
	}
	return (&url.URL{Path: slashed}).String()
}

// RegionOf returns the region of text[start:end], with the byte offsets
// shifted by base: where text stands in its file.
func RegionOf(text string, start, end int, base int64) Region {
	line, column := position(text, start)
	endLine, endColumn := position(text, end)
	return Region{
		Line: line, Column: column, EndLine: endLine, EndColumn: endColumn,
		Bytes: &Span{base + int64(start), base + int64(end)},
	}
}

// position returns the line and column of a byte offset, both from 1.
func position(text string, offset int) (line, column int) {
	before := text[:offset]
	line = strings.Count(before, "\n") + 1
	lineStart := strings.LastIndexByte(before, '\n') + 1
	return line, utf8.RuneCountInString(before[lineStart:]) + 1
}
