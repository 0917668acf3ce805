// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package segment finds the code in a message of a model: fenced blocks, indented and bare code between prose, code in
// markup, notebooks, unified diffs and strings of JSON. It takes off what does not belong to the code (quote marks, prompts,
// line numbers, escapes), keeps where each byte came from, and tells the languages that the code may be in.
//
// It is generous: text that is taken for code and is none costs a little time, code that is not found goes unseen by the
// rules that need a parser. All of it computes in time linear in the text.
package segment
