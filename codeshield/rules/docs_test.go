// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package rules_test

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/codeshield/rules"
)

var update = flag.Bool("update", false, "write docs/rules.md anew")

// TestDocsListTheRules compares docs/rules.md with the rules.
func TestDocsListTheRules(t *testing.T) {
	loaded, _, err := codeshield.Load(rules.FS)
	require.NoError(t, err)
	file := filepath.Join("..", "..", "docs", "rules.md")
	want := document(loaded.List())
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
		require.NoError(t, os.WriteFile(file, []byte(want), 0o644))
	}
	got, err := os.ReadFile(file)
	if err != nil || strings.ReplaceAll(string(got), "\r\n", "\n") != want {
		t.Errorf("%s is stale (%v): write it anew with: go test ./codeshield/rules -run Docs -update", file, err)
	}
}

// document is the table of the rules in Markdown, by folder and id.
func document(list []codeshield.RuleInfo) string {
	var b strings.Builder
	b.WriteString("# Rules for insecure code\n\n" +
		"Generated from `codeshield/rules` by `go test ./codeshield/rules -run Docs -update`; the same with `llamafirewall rules list`.\n\n" +
		"The treatment is the default one: `block` refuses a message, `warn` lets it pass with a finding. `codeshield.Config` changes it by\n" +
		"severity, confidence and rule. Ids are permanent. A rule for `regex` is for any text, or for the files that its paths name.\n")
	slices.SortStableFunc(list, func(x, y codeshield.RuleInfo) int {
		return cmp.Or(cmp.Compare(path.Dir(x.File), path.Dir(y.File)), cmp.Compare(x.ID, y.ID))
	})
	folder := ""
	counts := map[string]int{}
	for _, r := range list {
		counts[path.Dir(r.File)]++
	}
	for _, r := range list {
		if dir := path.Dir(r.File); dir != folder {
			folder = dir
			fmt.Fprintf(&b, "\n## %s (%d)\n\n| rule | languages | CWE | OWASP | severity | treatment | confidence | what is wrong |\n|---|---|---|---|---|---|---|---|\n", dir, counts[dir])
		}
		f := codeshield.Finding{Severity: r.Severity}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s | %s | %s | %s |\n", r.ID, strings.Join(r.Languages, ", "), r.CWE,
			strings.Join(r.OWASP, ", "), r.Severity, f.Treatment(), strings.ToLower(r.Confidence), cell(r.Message))
	}
	return b.String()
}

// cell is a message in one line of a table.
func cell(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	return strings.NewReplacer("|", `\|`, "<", "&lt;", ">", "&gt;").Replace(s)
}
