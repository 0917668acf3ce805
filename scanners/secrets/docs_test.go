// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite docs/secrets.md")

// TestDocs holds that docs/secrets.md lists the rules as they are; -update
// rewrites it.
func TestDocs(t *testing.T) {
	path := filepath.Join("..", "..", "docs", "secrets.md")
	want := document()
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(want), 0o644))
	}
	got, err := os.ReadFile(path)
	require.NoError(t, err)
	require.True(t, string(got) == want, "docs/secrets.md is stale: go test ./scanners/secrets -run TestDocs -update")
}

func document() string {
	providers := make(map[string]bool)
	for _, e := range catalog() {
		providers[e.provider] = true
	}
	var b strings.Builder
	fmt.Fprintf(&b, "# Secrets\n\nWhat `scanners/secrets` finds: %d rules for the credentials of %d providers. This file is made by\n`go test ./scanners/secrets -run TestDocs -update`.\n\n", len(catalog()), len(providers))
	b.WriteString("A format is text, with `{class:count}` for random characters and `(a|b)` for alternatives. The classes: `d` digits, `x` `X` `h` hexadecimal in lower, upper, either\ncase, `l` lower-case letters and digits, `u` upper-case letters and digits, `a` letters and digits, `W` these and `_`, `w` these and `_-`, `y` lower case of that, `b` base64,\n`q` base64 with `=`, `s` both alphabets of base64 with `=`, `k` `w` and `.`, `e` `k` and `=`, `p` `k` and `~`, `f` printable; `{g}` is a UUID. Where there are words, the value counts\nonly if it is given to a name with one of them: `adafruit_key = \"...\"`, `ADAFRUIT_KEY=...`, `\"adafruitKey\": \"...\"`.\n\n")
	b.WriteString("The label is what a Session writes for a redacted value: `<API_KEY_1>`.\n")
	for _, g := range groups() {
		fmt.Fprintf(&b, "\n## %s\n\n| rule | provider | label | words | formats |\n|---|---|---|---|---|\n", g.title)
		for _, e := range g.entries {
			words := ""
			if e.words != "" {
				words = "`" + strings.ReplaceAll(e.words, " ", "` `") + "`"
			}
			var formats []string
			for _, f := range e.formats {
				formats = append(formats, "`"+strings.ReplaceAll(f, "|", `\|`)+"`")
			}
			fmt.Fprintf(&b, "| `%s` | %s | `%s` | %s | %s |\n", e.name, e.provider, kinds[e.kind].label, words, strings.Join(formats, "<br>"))
		}
	}
	return b.String()
}
