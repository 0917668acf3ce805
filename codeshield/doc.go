// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package codeshield finds insecure code by rules: Semgrep's rule files and CodeShield's lists of regular expressions, as
// they are, in C, C++, C#, Go, Java, JavaScript, Kotlin, PHP, Python, Rust and TypeScript. Everything runs in the
// process: there is no subprocess, no cgo and no parser of anybody else.
//
//	rules, skipped, err := codeshield.Load(os.DirFS("rules"))
//	report, err := rules.Analyze(ctx, codeshield.Source{Path: "a.py", Text: code})
//
// The text may be a fragment, cut anywhere: the parsers recover. What could not be looked at to its end is reported
// as incomplete, never passed over in silence.
package codeshield
