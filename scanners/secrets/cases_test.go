// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import (
	"fmt"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A ruleCase is a line of testdata/cases.txt.
type ruleCase struct{ line, rule, template string }

func readCases(t testing.TB) []ruleCase {
	t.Helper()
	data, err := os.ReadFile("testdata/cases.txt")
	require.NoError(t, err)
	var cases []ruleCase
	for i, line := range strings.Split(string(data), "\n") {
		if line != "" && line[0] != '#' {
			rule, template, ok := strings.Cut(line, " ")
			require.True(t, ok, line)
			cases = append(cases, ruleCase{fmt.Sprintf("cases.txt:%d", i+1), rule, template})
		}
	}
	return cases
}

func has(found []find, rule string) bool {
	return slices.ContainsFunc(found, func(f find) bool { return f.rule == rule })
}

// TestCases holds that each rule finds its cases, and none of the near misses
// that are made of them.
func TestCases(t *testing.T) {
	s := newScanner(t, Config{})
	r := rand.New(rand.NewPCG(5, 5))
	fired := make(map[string]bool)
	named := make(map[string]string)
	for _, e := range catalog() {
		named[e.name] = e.words
	}
	runs := regexp.MustCompile(`\{\w(:[\d-]+)?\}`)
	for _, c := range readCases(t) {
		text := makeSecret(r, c.template)
		for range 20 { // one in a hundred looks like words; nobody can tell it from a name
			if has(finds(text, scanText(t, s, text)), c.rule) {
				break
			}
			text = makeSecret(r, c.template)
		}
		found := finds(text, scanText(t, s, text))
		assert.True(t, has(found, c.rule), "%s: %q: found %v", c.line, text, found)
		fired[c.rule] = true

		if !runs.MatchString(c.template) {
			continue
		}
		filled := runs.ReplaceAllString(choice.ReplaceAllStringFunc(c.template, func(s string) string { return strings.Split(s[1:], "|")[0] }), "xxxxxxxxxxxxxxxxxxxxxxxx")
		assert.Empty(t, finds(filled, scanText(t, s, filled)), "%s: filled with x: %q", c.line, filled)
		if named[c.rule] == "" {
			inside := "x" + text + "x"
			assert.False(t, has(finds(inside, scanText(t, s, inside)), c.rule) && classAlnum[text[0]] && !strings.Contains(text, "/"), "%s: inside a longer word: %q", c.line, inside)
			continue
		}
		i := strings.IndexAny(text, "=:")
		for _, name := range []string{"x", "name", strings.Trim(text[:i], " \"") + "_sha256"} {
			other := name + " = \"" + strings.Trim(text[i+1:], " \"'") + "\""
			assert.False(t, has(finds(other, scanText(t, s, other)), c.rule), "%s: of another name: %q", c.line, other)
		}
	}
	for _, e := range catalog() {
		assert.True(t, fired[e.name] || len(e.formats) == 0, "no case for %s", e.name)
	}
}
