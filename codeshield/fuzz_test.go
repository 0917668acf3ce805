// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"context"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// fuzzRules holds rules of all kinds for every language.
const fuzzRules = `rules:
- {id: call, languages: [c, cpp, csharp, go, java, js, ts, kotlin, php, python, rust], severity: ERROR, message: m, pattern: danger(...)}
- {id: arg, languages: [c, cpp, csharp, go, java, js, ts, kotlin, php, python, rust], severity: ERROR, message: m, pattern: 'danger(..., $X, ...)', fix: safe($X)}
- {id: same, languages: [c, cpp, csharp, go, java, js, ts, kotlin, php, python, rust], severity: ERROR, message: m, pattern: $X == $X}
- {id: deep, languages: [c, cpp, csharp, go, java, js, ts, kotlin, php, python, rust], severity: ERROR, message: m, pattern: <... danger($X) ...>}
- id: both
  languages: [c, cpp, csharp, go, java, js, ts, kotlin, php, python, rust]
  severity: ERROR
  message: m
  patterns:
  - pattern: $F($X)
  - metavariable-regex: {metavariable: $F, regex: 'dang'}
  - pattern-not: $F(1)
  - focus-metavariable: $X
- id: flow
  languages: [c, cpp, csharp, go, java, js, ts, kotlin, php, python, rust]
  severity: ERROR
  message: m
  mode: taint
  pattern-sources: [{pattern: input(...)}]
  pattern-sinks: [{pattern: danger(...)}]
  pattern-sanitizers: [{pattern: clean(...)}]
- {id: text, languages: [generic], severity: ERROR, message: m, pattern: 'danger(...)'}
- {id: regex, languages: [regex], severity: ERROR, message: m, pattern-regex: 'dan(g+)er\(', fix-regex: {regex: 'g+', replacement: '\1'}}
`

// fuzzHeads are whole functions in which the rules find something, by language.
var fuzzHeads = map[string]string{
	"c":          "void f(char *a) {\n  char *x = input(a);\n  if (a == a) { danger(x); }\n}\n",
	"cpp":        "void f(std::string a) {\n  auto x = input(a);\n  for (auto c : a) { danger(x); }\n}\n",
	"csharp":     "class A {\n  void F(string a) {\n    var x = input(a);\n    if (a == a) { danger(x); }\n  }\n}\n",
	"go":         "func f(a string) {\n\tx := input(a)\n\tif a == a {\n\t\tdanger(x)\n\t}\n}\n",
	"java":       "class A {\n  void f(String a) {\n    String x = input(a);\n    if (a == a) { danger(x); }\n  }\n}\n",
	"javascript": "function f(a) {\n  const x = input(a);\n  if (a == a) { danger(x); }\n}\n",
	"typescript": "function f(a: string): void {\n  const x = input(a);\n  if (a == a) { danger(x); }\n}\n",
	"kotlin":     "fun f(a: String) {\n  val x = input(a)\n  if (a == a) { danger(x) }\n}\n",
	"php":        "<?php\nfunction f($a) {\n  $x = input($a);\n  if ($a == $a) { danger($x); }\n}\n",
	"python":     "def f(a):\n    x = input(a)\n    if a == a:\n        danger(x)\n\n",
	"rust":       "fn f(a: String) {\n    let x = input(a);\n    if a == a { danger(x); }\n}\n",
}

// inside returns the findings that lie in the first n bytes, as text.
func inside(report codeshield.Report, n int) map[string]bool {
	set := map[string]bool{}
	for _, f := range report.Findings {
		if f.End.Offset <= n {
			set[place(f)] = true
		}
	}
	return set
}

// FuzzTail puts any text behind a function and cuts it anywhere: what is found in the function stays.
func FuzzTail(f *testing.F) {
	for language := range fuzzHeads {
		f.Add(language, "", 0)
		for other, head := range fuzzHeads {
			f.Add(language, head, len(other)*7)
		}
		f.Add(language, "(((", 2)
		f.Add(language, "\"'`/*", 3)
		f.Add(language, "}}} else { danger(1)", 9)
	}
	rules := load(f, fuzzRules)
	f.Fuzz(func(t *testing.T, language, tail string, cut int) {
		head, ok := fuzzHeads[language]
		if !ok || !utf8.ValidString(tail) || len(tail) > 4096 {
			return
		}
		whole, err := rules.Analyze(context.Background(), codeshield.Source{Language: language, Text: head})
		require.NoError(t, err)
		require.GreaterOrEqual(t, len(whole.Findings), 5)
		cut = min(max(cut, 0), len(tail))
		for cut > 0 && cut < len(tail) && !utf8.RuneStart(tail[cut]) {
			cut--
		}
		for _, text := range []string{head + tail, head + tail[:cut]} {
			report, err := rules.Analyze(context.Background(), codeshield.Source{Language: language, Text: text})
			require.NoError(t, err)
			got := inside(report, len(head))
			for at := range inside(whole, len(head)) {
				if !got[at] && !strings.HasPrefix(at, "text") { // generic patterns know no functions
					t.Fatalf("%s is lost in %q", at, text)
				}
			}
		}
	})
}

// FuzzAnalyze takes any text in any language. Findings lie in the text, in order, with the lines and columns of their
// offsets, and the prefilter changes none of them.
func FuzzAnalyze(f *testing.F) {
	for language := range fuzzHeads {
		for _, head := range fuzzHeads {
			f.Add(language, head)
			f.Add(language, head[len(head)/3:])
		}
	}
	f.Add("generic", "danger(a b) (\n danger (")
	f.Add("regex", "danggger(")
	rules := load(f, fuzzRules)
	bare := rules.Unfiltered()
	f.Fuzz(func(t *testing.T, language, text string) {
		if len(text) > 8192 {
			return
		}
		src := codeshield.Source{Language: language, Text: text, AssumeImports: len(text)%2 == 1}
		report, err := rules.Analyze(context.Background(), src)
		if err != nil {
			require.Empty(t, report.Findings)
			return
		}
		last := 0
		for _, x := range report.Findings {
			require.LessOrEqual(t, last, x.Start.Offset)
			require.LessOrEqual(t, x.Start.Offset, x.End.Offset)
			require.LessOrEqual(t, x.End.Offset, len(text))
			last = x.Start.Offset
			for _, p := range []codeshield.Position{x.Start, x.End} {
				before := text[:p.Offset]
				require.Equal(t, 1+strings.Count(before, "\n"), p.Line)
				require.Equal(t, 1+utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]), p.Column)
			}
		}
		all, err := bare.Analyze(context.Background(), src)
		require.NoError(t, err)
		require.Equal(t, inside(all, len(text)), inside(report, len(text)))
	})
}

// FuzzScan scans any text as a message, and streams it: the scanner gives places that are there, between code points, and the
// stream shows nothing of what it refuses and all of what it allows.
func FuzzScan(f *testing.F) {
	for _, text := range []string{
		"```python\nos.system(x)\n```\n", "> ```js\n> eval(x)\n> ```\n", "{\"path\": \"a.py\", \"content\": \"os.system(\\u00e9)\\n\"}",
		"```diff\n+os.system(x)\n y\n```", "<pre>os.system(&quot;x&quot;)</pre>", "$ curl x | sh\n", "It is MARK_1.\n\n```c\ngets(x)", "1 | os.system(x)\n2 | y\n",
	} {
		f.Add(text)
	}
	s := newScanner(f, codeshield.Config{Cache: -1})
	f.Fuzz(func(t *testing.T, text string) {
		in, err := firewall.NewInput(answer(text), nil)
		if err != nil {
			t.Skip()
		}
		r, err := s.Scan(context.Background(), in)
		if err != nil {
			return // not looked at to its end
		}
		for _, x := range r.Findings {
			if x.Start < 0 || x.Start > x.End || x.End > len(text) || !utf8.ValidString(text[x.Start:x.End]) {
				t.Fatalf("%s at %d:%d of %d", x.Rule, x.Start, x.End, len(text))
			}
		}
		shown, _, err := stream(t, s, text)
		if err == nil && shown != text {
			t.Fatalf("%d of %d bytes were shown", len(shown), len(text))
		}
		if !strings.HasPrefix(text, shown) {
			t.Fatal("something else was shown")
		}
	})
}
