// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package prefilter decides, in one pass over a text, which of many patterns
// can match it at all, and where.
//
// Most patterns name something that must stand in every text that they match:
// a literal ("AKIA", "ignore"), or a run of bytes of one class (eight digits).
// A text that lacks it cannot match, so the pattern need not be tried. The
// package has four layers, each usable alone:
//
//   - [Finder] reports every occurrence of many literals, at about the cost of
//     one table look-up a byte however many literals there are.
//   - [Set] takes one [Requirement] a pattern and answers which patterns a text
//     can match and, when a pattern's matches are bounded, the spans in which
//     any match must lie.
//   - [ForRegexp] derives the Requirement of a regular expression.
//   - [Regexps] puts the three together: many regular expressions, each run
//     only where it can match, with exactly the matches that
//     [regexp.Regexp.FindAllStringSubmatchIndex] finds.
//
// Finder, Set and Regexps are immutable once built and safe for concurrent
// use. A scan allocates nothing once the pool of scratch memory is warm,
// except for the matches that a regular expression itself returns.
package prefilter
