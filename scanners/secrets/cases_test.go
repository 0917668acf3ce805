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

// matchesOther reports whether what was found is of another format of the rule
// than that of the template.
func matchesOther(t *testing.T, list []string, template, match string) bool {
	for _, text := range list {
		formats, err := parseFormats(text)
		require.NoError(t, err)
		for _, f := range formats {
			if end, ok := f.from(match, 0); ok && end == len(match) && !strings.Contains(template, text) {
				return true
			}
		}
	}
	return false
}

// TestCases holds that each rule finds its cases, and none of the near misses
// that are made of them.
func TestCases(t *testing.T) {
	s := newScanner(t, Config{})
	r := rand.New(rand.NewPCG(5, 5))
	fired := make(map[string]bool)
	named, formats := make(map[string]string), make(map[string][]string)
	for _, e := range catalog() {
		named[e.name], formats[e.name] = e.words, e.formats
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
		if all := run.FindAllStringSubmatchIndex(c.template, -1); len(all) > 0 {
			last := all[len(all)-1]
			if class, least := c.template[last[2]:last[3]], c.template[last[4]:last[5]]; least != "1" {
				short := makeSecret(r, c.template[:last[0]]+"{"+class+":1}"+c.template[last[1]:])
				for _, f := range finds(short, scanText(t, s, short)) {
					assert.False(t, f.rule == c.rule && !matchesOther(t, formats[c.rule], c.template, f.match), "%s: too short: %q", c.line, short)
				}
			}
		}
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
