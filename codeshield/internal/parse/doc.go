// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package parse is the tolerant parser that all languages share: a lexer, an operator-precedence expression parser,
// the statements of the C family, recovery, and the tokens that only patterns have. A language is a Dialect, in a
// package of its own under codeshield/internal/lang.
//
// Code that models write is mostly a fragment, so recovery is the normal path: every text yields a tree, no token
// is lost silently, and the work is linear in the text. What exceeds a cap on nesting or steps ends the parse and is
// reported as tree.Tree.Incomplete.
package parse
