// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"context"
	"errors"
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
func stream(t testing.TB, s firewall.Scanner, pieces ...string) (shown string, taken int, err error) {
	t.Helper()
	fw, err := firewall.New(firewall.Policy{Default: []firewall.Scanner{s}})
	require.NoError(t, err)
	source := func(yield func(string, error) bool) {
		for _, p := range pieces {
			taken++
			if !yield(p, nil) {
				return
			}
		}
	}
	for text, e := range fw.NewSession().Stream(t.Context(), source) {
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

// TestStreamShowsALongParagraphBeforeItEnds: there is no line end to wait for, and code within it is refused all the same.
func TestStreamShowsALongParagraphBeforeItEnds(t *testing.T) {
	s := newScanner(t, codeshield.Config{})
	prose := strings.Repeat("You may say what you like about it, but it is so and not otherwise. ", 60)
	for name, tt := range map[string]struct {
		text  string
		least int // bytes shown before the last piece is taken, or before the refusal
		most  int // bytes shown before the refusal; 0 if there is none
	}{
		"prose":                {prose, 3000, 0},
		"Chinese":              {strings.Repeat("这个函数读取文件并返回结果，然后继续处理下一个文件。", 60), 3000, 0},
		"inline code":          {prose + "Write `MARK_1` and " + prose, 3000, len(prose) + 7},
		"a marker in prose":    {prose + "Write MARK_1 and " + prose, 3000, len(prose) + 6},
		"a block behind it":    {prose + "\n```python\nimport os\nos.system(x)\n```\n", 3000, len(prose) + 30},
		"in a block":           {"```python\n# " + prose + "\nprint(1)\n```\n", 10, 0},
		"a fence within it":    {prose + "```python\nos.system(x)\n```\n", 3000, len(prose) + 13},
		"a string of a script": {"<script>\n" + prose + "\n", 0, 0},
	} {
		t.Run(name, func(t *testing.T) {
			var pieces []string
			for rest := tt.text; rest != ""; rest = rest[min(9, len(rest)):] {
				pieces = append(pieces, rest[:min(9, len(rest))])
			}
			taken, shown := 0, 0
			source := func(yield func(string, error) bool) {
				for _, p := range pieces {
					if taken++; !yield(p, nil) {
						return
					}
				}
			}
			fw, err := firewall.New(firewall.Policy{Default: []firewall.Scanner{s}})
			require.NoError(t, err)
			early := 0
			var last error
			for text, err := range fw.NewSession().Stream(t.Context(), source) {
				shown, last = shown+len(text), err
				if taken < len(pieces) {
					early = shown
				}
			}
			assert.GreaterOrEqual(t, early, tt.least)
			if tt.most == 0 {
				require.NoError(t, last)
				return
			}
			require.ErrorIs(t, last, firewall.ErrBlocked)
			assert.LessOrEqual(t, shown, tt.most)
		})
	}
}

// counting counts what a scanner scans.
type counting struct {
	*codeshield.Scanner
	bytes int
}

func (c *counting) ScanPart(ctx context.Context, in firewall.Input, part firewall.TextPart) (firewall.Result, firewall.Progress, error) {
	c.bytes += len(in.Message.Content)
	return c.Scanner.ScanPart(ctx, in, part)
}

func TestStreamCostIsLinear(t *testing.T) {
	s := newScanner(t, codeshield.Config{Cache: -1})
	for name, tt := range map[string]struct {
		unit string
		most int // times that a byte is scanned, on average
	}{
		"one block":   {"x = f(1)\n", 41},
		"many blocks": {"So:\n```python\nx = f(1)\nprint(x)\n```\n", 5},
		"prose":       {"You may say what you like about it, but it is so and not otherwise.\n", 5},
		"short lines": {"a\n", 41},
	} {
		text := strings.Repeat(tt.unit, 20_000/len(tt.unit))
		if name == "one block" {
			text = "```python\n" + text
		}
		c := &counting{Scanner: s}
		_, _, err := stream(t, c, slices.Collect(strings.Lines(text))...)
		require.NoError(t, err)
		assert.LessOrEqual(t, c.bytes, tt.most*len(text), name)
	}
}

func TestStreamShowsNothingAfterAnError(t *testing.T) {
	s := newScanner(t, codeshield.Config{})
	shown, _, err := stream(t, s, "one\n", "a\xff\n")
	require.ErrorIs(t, err, firewall.ErrFailed)
	assert.Equal(t, "one\n", shown)
	shown, _, err = stream(t, s, "one\n", "two")
	require.NoError(t, err)
	assert.Equal(t, "one\ntwo", shown)
}

// TestStreamIsWhatTheFirewallExpects holds the promises that the firewall rests on.
func TestStreamIsWhatTheFirewallExpects(t *testing.T) {
	var _ firewall.StreamScanner = (*codeshield.Scanner)(nil)
	s := newScanner(t, codeshield.Config{})
	in, err := firewall.NewInput(answer("```python\nimport os\nos.system(x)\n"), nil)
	require.NoError(t, err)
	r, _, err := s.ScanPart(t.Context(), in, firewall.TextPart{Line: 10})
	require.NoError(t, err)
	require.Len(t, r.Findings, 1)
	assert.True(t, strings.HasPrefix(r.Findings[0].Message, "line 13: "), r.Findings[0].Message)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, _, err = s.ScanPart(ctx, in, firewall.TextPart{})
	require.ErrorIs(t, err, context.Canceled)
}
