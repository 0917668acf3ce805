// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package match holds patterns and the formulas made of them against trees of code: the meaning of Semgrep's pattern
// language.
//
// A pattern is a tree with holes. The matcher is a small logic machine: a goal says that a node of the pattern must
// match a node of the code, and what must hold after it; where there is a choice (how much an ellipsis spans, which of
// two meanings of a name is the right one) each way is tried, and the bindings made since are undone in between. All
// solutions are found. Goals and bindings live in slices that are reused, so that a pattern which does not match
// allocates nothing, and a budget of steps bounds the work: what exceeds it is reported as incomplete, never dropped.
//
// What differs between kinds of nodes is a table of their layouts (layout.go) and a function for each of those that
// have equivalences; what differs between languages is a small table, too (lang.go).
package match
