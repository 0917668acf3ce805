// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"errors"
	"iter"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// stream streams a text in pieces and returns what was shown, how many pieces were taken, and the error.
func stream(t testing.TB, s *codeshield.Scanner, pieces ...string) (shown string, taken int, err error) {
	t.Helper()
	source := func(yield func(string, error) bool) {
		for _, p := range pieces {
			taken++
			if !yield(p, nil) {
				return
			}
		}
	}
	for text, e := range s.Stream(t.Context(), source) {
		require.NoError(t, err, "the error comes last")
		shown, err = shown+text, e
	}
	return shown, taken, err
}

func TestStreamRefusesAtTheFirstLineThatDecides(t *testing.T) {
	lines := []string{"Like so:\n", "\n", "```python\n", "import os\n", "os.system(x)\n", "print(1)\n", "```\n"}
	shown, taken, err := stream(t, newScanner(t, codeshield.Config{}), lines...)
	require.ErrorIs(t, err, firewall.ErrBlocked)
	assert.Equal(t, strings.Join(lines[:4], ""), shown)
	assert.Equal(t, 5, taken)
	refused, ok := errors.AsType[*firewall.DecisionError](err)
	require.True(t, ok)
	require.Len(t, refused.Verdict.Results, 1)
	assert.Equal(t, "insecure code: 1 py-system (CWE-78) in line 5", refused.Verdict.Reason)
	assert.Equal(t, scan(t, newScanner(t, codeshield.Config{}), answer(strings.Join(lines, ""))).Findings, refused.Verdict.Results[0].Findings)
}

func TestStreamWaitsForTheRestOfACall(t *testing.T) {
	const rules = `rules:
- {id: hash, languages: [python], severity: ERROR, message: This is a weak hash. Use SHA-256 instead., patterns: [{pattern: md5(...)}, {pattern-not: "md5(..., usedforsecurity=False)"}]}
- {id: freed, languages: [c], severity: ERROR, message: This pointer is used later on. Set it to NULL., patterns: [{pattern: free($P)}, {pattern-not-inside: "free($P); ... $P = NULL;"}]}
`
	s := newScanner(t, codeshield.Config{Rules: load(t, rules)})
	for name, tt := range map[string]struct {
		text  string
		shown string // before the refusal; all of it if there is none
	}{
		"arguments on the next line that save it": {"```python\nh = md5(x,\n  usedforsecurity=False)\n```\n", ""},
		"arguments that do not":                   {"```python\ny = 1\nh = md5(x,\n  z)\nprint(h)\n```\n", "```python\ny = 1\n"},
		"a string that goes on":                   {"```python\n\"\"\"Do not\nmd5(x)\n\"\"\"\n```\n", ""},
		"a comment that goes on":                  {"```c\n/* Do not\n  free(p);\n*/\n```\n", ""},
		"a later line that saves it":              {"```c\nvoid f(char *p)\n{\n\tfree(p);\n\tlog();\n\tp = NULL;\n}\n```\n", ""},
		"a function that ends without it":         {"```c\nvoid f(char *p)\n{\n\tfree(p);\n\tlog();\n}\nvoid g(void)\n{\n}\n```\n", "```c\nvoid f(char *p)\n{\n"},
		"a block that ends without it":            {"```c\nint x;\n\tfree(p);\n\tlog();\n```\nDone.\n", "```c\nint x;\n"},
		"a text that ends without it":             {"```c\nint x;\n\tfree(p);\n\tlog();", "```c\nint x;\n"},
	} {
		t.Run(name, func(t *testing.T) {
			shown, _, err := stream(t, s, slices.Collect(strings.Lines(tt.text))...)
			if tt.shown == "" {
				require.NoError(t, err)
				assert.Equal(t, tt.text, shown)
				return
			}
			require.ErrorIs(t, err, firewall.ErrBlocked)
			assert.Equal(t, tt.shown, shown)
		})
	}
}

// TestStreamAgreesWithScan cuts the answers of models anywhere. The stream refuses what the scan refuses, and shows all of what
// it allows, however the text was cut.
func TestStreamAgreesWithScan(t *testing.T) {
	pack, err := codeshield.New(codeshield.Config{Cache: -1})
	require.NoError(t, err)
	for _, s := range []*codeshield.Scanner{newScanner(t, codeshield.Config{Cache: -1}), pack} {
		for name, text := range answers(t) {
			whole := scan(t, s, answer(text))
			first, _, firstErr := stream(t, s, text)
			for seed := range uint64(4) {
				random := rand.New(rand.NewPCG(seed, 1))
				var pieces []string
				for rest := text; rest != ""; {
					n := min(len(rest), 1+random.IntN(1<<(2*seed+1)))
					pieces, rest = append(pieces, rest[:n]), rest[n:]
				}
				shown, _, err := stream(t, s, pieces...)
				require.Equal(t, first, shown, name)
				if whole.Decision == firewall.Allow {
					require.NoError(t, err, name)
					require.Equal(t, text, shown, name)
					continue
				}
				require.ErrorIs(t, err, firewall.ErrBlocked, name)
				require.Equal(t, firstErr.Error(), err.Error(), name)
				require.True(t, strings.HasPrefix(text, shown), name)
				refused, ok := errors.AsType[*firewall.DecisionError](err)
				require.True(t, ok)
				for _, f := range refused.Verdict.Results[0].Findings {
					require.Less(t, len(shown), f.End, "%s: all of %s was shown", name, f.Rule)
				}
			}
		}
	}
}

func TestStreamCostIsLinear(t *testing.T) {
	s := newScanner(t, codeshield.Config{Cache: -1})
	for name, unit := range map[string]string{"one block": "x = f(1)\n", "prose": "You may say what you like about it, but it is so and not otherwise.\n", "short lines": "a\n"} {
		text := strings.Repeat(unit, 20_000/len(unit))
		if name == "one block" {
			text = "```python\n" + text
		}
		require.LessOrEqual(t, s.StreamWork(t.Context(), text), 42*len(text), name)
	}
}

func TestStreamShowsNothingAfterAnError(t *testing.T) {
	s, broken := newScanner(t, codeshield.Config{}), errors.New("broken")
	var source iter.Seq2[string, error] = func(yield func(string, error) bool) {
		_ = yield("one\ntwo", nil) && yield("", broken)
	}
	shown := ""
	var last error
	for text, err := range s.Stream(t.Context(), source) {
		shown, last = shown+text, err
	}
	assert.Equal(t, "one\n", shown)
	assert.Equal(t, broken, last)
	_, _, err := stream(t, s, "a\xff\n")
	require.ErrorContains(t, err, "UTF-8")
}
