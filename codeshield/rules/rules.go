// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package rules holds the project's own rules for insecure code, as files in Semgrep's syntax: LANGUAGE/NAME.yaml, with code
// that they are tested on beside them.
//
//	rules, skipped, err := codeshield.Load(rules.FS)
//
// A rule has an id that is never given to another one, a severity (ERROR blocks, WARNING warns, INFO does neither), a message
// that says what is wrong and what to write instead, and the metadata cwe, owasp and confidence.
//
// The code beside a file has its name but for the extension, and says in comments where a rule must report ("ruleid: ID",
// about the next line) and where it must not ("ok: ID"). Code in Go has the line "//go:build ignore" below its licence, so that it is no package.
//
// Languages that have no parser (shell, Dockerfile, SQL, Kubernetes) have rules of the languages regex or generic with paths
// that name the files that they are for, such as "*.sh": code in a message gets such a name by its language. A rule of these
// languages without paths is for every text, prose as well.
package rules

import "embed"

// FS holds the rule files.
//
//go:embed */*.yaml
var FS embed.FS
