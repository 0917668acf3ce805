// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite docs/pii.md")

const docsFile = "../../docs/pii.md"

// TestDocs holds docs/pii.md against the rules.
func TestDocs(t *testing.T) {
	want := docs()
	if *update {
		require.NoError(t, os.MkdirAll("../../docs", 0o755))
		require.NoError(t, os.WriteFile(docsFile, []byte(want), 0o644))
	}
	got, err := os.ReadFile(docsFile)
	require.NoError(t, err)
	if want != string(got) {
		t.Error("docs/pii.md is stale: go test ./scanners/pii -run TestDocs -update")
	}
}

func docs() string {
	var b strings.Builder
	b.WriteString("# Personal data\n\nWhat `scanners/pii` finds. Made from the rules by `go test ./scanners/pii -run TestDocs -update`.\n\n" +
		"The type is the rule of a finding, the label names its placeholders (`<EMAIL_1>`). In a form, `d` is a digit, `a` a letter, `x` either; a blank and a hyphen stand for all kinds of them. " +
		"Where words are listed, one of them must stand near, in the text or in the name of the JSON member, unless the check says otherwise; `*` is any rest of a word, and case and accents don't matter.\n\n" +
		"| type | label | what | check | forms | words |\n|---|---|---|---|---|---|\n")
	code := func(list []string, most int) string {
		var out []string
		for i, s := range list {
			if i == most {
				out = append(out, fmt.Sprintf("and %d more", len(list)-most))
				break
			}
			out = append(out, "`"+s+"`")
		}
		return strings.Join(out, ", ")
	}
	for _, r := range builtin() {
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s | %s | %s |\n", r.typ, r.label, r.what, r.form, code(r.masks, 6), code(r.words, 8))
	}
	return b.String()
}

func TestRules(t *testing.T) {
	seen := make(map[Type]bool)
	for i, r := range builtin() {
		require.Regexp(t, `^[a-z]+[a-z0-9]*(_[a-z0-9]+)*$`, string(r.typ))
		require.False(t, seen[r.typ], r.typ)
		seen[r.typ] = true
		require.LessOrEqual(t, len(r.label), maxLabel)
		require.Regexp(t, `^[A-Z0-9_]+$`, r.label)
		require.NotEmpty(t, r.what)
		if !slices.Contains([]Type{Email, Phone, Card, IBAN, IPv4, IPv6, USSSN}, r.typ) {
			require.Empty(t, kindOf(string(r.typ)), "%s: a name that looks like another kind's", r.typ)
		}
		require.NotEmpty(t, r.form)
		if len(r.masks) > 0 {
			require.NotNil(t, r.check, r.typ)
			require.NotEmpty(t, r.words, r.typ)
		}
		for _, words := range r.words {
			require.NotEmpty(t, appendNormal(nil, strings.TrimSuffix(words, "*")), "%s: %q", r.typ, words)
			require.NotContains(t, string(appendNormal(nil, words)), string(rune(digitsMark)), "%s: %q", r.typ, words)
		}
		if i <= iBankAccount {
			require.Equal(t, Types()[i], r.typ)
		}
	}
}
