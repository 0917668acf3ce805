// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"maps"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/match"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/taint"
)

// hostileUnits are repeated to make texts that work grows with in some parser or matcher that is not careful.
var hostileUnits = []string{
	"(", "<", "\"", "'", "`", "{", "[", "${", "\"${a", "`${a", "f\"{a", "a.", "a=", "if(a)", "f(", "x=x+x;", "a?b:", "<a>", "#if a\n", "@a ", "=>", "a=>",
	"*", "&", "/*", "/**/a", "//\n", "#a\n", "\"a\"+", "(a)=>{", "a=b\n", "b=a;", "danger(", "danger(a,", "danger(input(a))\n", "x=input(x)\n", "a==a;",
	"def f(a):\n", "class A{", "fn f(){", "{x=input(a);danger(x);}", "else if(a){}", "<<<A\n", "A<", "a<b,", "import a\n", "new A(", "return ",
}

// hostilePatterns ask for much of the same.
const hostilePatterns = `rules:
- {id: dots, languages: [LANG], severity: ERROR, message: m, pattern: 'danger(..., $X, ..., $Y, ...)'}
- {id: deep, languages: [LANG], severity: ERROR, message: m, pattern: '<... danger(<... $X ...>) ...>'}
- {id: same, languages: [LANG], severity: ERROR, message: m, pattern: '$X == $X'}
- {id: long, languages: [LANG], severity: ERROR, message: m, patterns: [{pattern: '$F(...)'}, {metavariable-regex: {metavariable: $F, regex: '(?=.*a)(?=.*b)(a+)+$'}}]}
- {id: nested, languages: [LANG], severity: ERROR, message: m, pattern-regex: '((a|b)*)*(?!c)d'}
- id: flow
  languages: [LANG]
  severity: ERROR
  message: m
  mode: taint
  pattern-sources: [{pattern: input(...)}, {pattern: $A.b}, {pattern: x}]
  pattern-sinks: [{pattern: danger(...)}]
`

// hostileFlows ask what a program does.
const hostileFlows = `rules:
- id: flow
  languages: [LANG]
  severity: ERROR
  message: m
  mode: taint
  pattern-sources: [{pattern: input(...)}, {pattern: $A.b}]
  pattern-sinks: [{pattern: danger(...)}]
- id: calls
  languages: [LANG]
  severity: ERROR
  message: m
  mode: taint
  options: {taint_intrafile: true}
  pattern-sources: [{pattern: input(...)}]
  pattern-sinks: [{pattern: danger(...)}, {pattern: 'last($X)', at-exit: true}]
  pattern-sanitizers: [{pattern: clean(...), not_conflicting: true}]
- {id: constant, languages: [LANG], severity: ERROR, message: m, pattern: 'danger("...")'}
- {id: one, languages: [LANG], severity: ERROR, message: m, pattern: 'danger(1)'}
- {id: name, languages: [LANG], severity: ERROR, message: m, pattern: 'm.a.b(...)'}
`

// work is how many steps each part of an analysis took.
type work struct{ parser, resolver, matcher, taint int }

// within reports whether each part of w is at most 2.2 times that of half the text, and something for what is done once.
func (w work) within(half work) bool {
	ok := func(w, half int) bool { return w <= half*22/10+500 }
	return ok(w.parser, half.parser) && ok(w.resolver, half.resolver) && ok(w.matcher, half.matcher) && ok(w.taint, half.taint)
}

// steps returns the work of an analysis, and why it is incomplete.
func steps(t *testing.T, r *Rules, language, text string) (w work, why string) {
	t.Helper()
	a, err := r.analysis(t.Context(), Source{Language: language, Text: text})
	require.NoError(t, err)
	a.candidates = append(a.candidates[:0], r.langs[a.lang].rules...)
	a.parse()
	w.parser = a.parser.Steps()
	if a.report.Incomplete != "" {
		return w, a.end().Incomplete
	}
	for _, x := range a.candidates {
		a.taint.engine = taint.Engine{}
		before := max(match.DefaultSteps>>a.exhausted, leastSteps)
		require.NoError(t, a.apply(x))
		w.matcher += before - a.budget.Steps
		w.taint += a.taint.engine.Steps()
	}
	w.resolver = a.facts.Steps()
	return w, a.end().Incomplete
}

// TestWorkIsLinear counts steps, not time: twice the text takes at most 2.2 times the work, or more of it reaches a bound, and
// the report says so.
func TestWorkIsLinear(t *testing.T) {
	const n = 1 << 10
	for i := range lang.All {
		language := string(lang.All[i].Name)
		t.Run(language, func(t *testing.T) {
			rules, skipped, err := Load(fstest.MapFS{"r.yaml": {Data: []byte(strings.ReplaceAll(hostilePatterns, "LANG", language))}})
			require.NoError(t, err)
			require.Empty(t, skipped)
			for _, unit := range hostileUnits {
				once, twice := strings.Repeat(unit, n/len(unit)), strings.Repeat(unit, n/len(unit)*2)
				half, _ := steps(t, rules, language, once)
				whole, why := steps(t, rules, language, twice)
				if why != "" || whole.within(half) {
					continue
				}
				// What lies in as many things as there are is bounded by how deeply they may lie.
				if _, why = steps(t, rules, language, strings.Repeat(once, 40)); why == "" {
					t.Errorf("%q: %+v; for twice the text %+v", unit, half, whole)
				}
			}
		})
	}
}

// TestWorkOnProgramsIsLinear is the same for programs, which grow in as many ways as there is something to know about them. What
// knows of programs is shared by the languages: that a kind of them reaches a bound is shown in one.
func TestWorkOnProgramsIsLinear(t *testing.T) {
	bounded := map[string]bool{}
	check := func(t *testing.T, language string) {
		rules, skipped, err := Load(fstest.MapFS{"r.yaml": {Data: []byte(strings.ReplaceAll(hostileFlows, "LANG", language))}})
		require.NoError(t, err)
		require.Empty(t, skipped)
		for name, program := range hostilePrograms(language) {
			half, _ := steps(t, rules, language, program(100))
			whole, why := steps(t, rules, language, program(200))
			for n := 1600; n <= 16_000 && why == "" && !whole.within(half) && !bounded[name]; n *= 8 {
				_, why = steps(t, rules, language, program(n))
				bounded[name] = why != ""
			}
			if why == "" && !whole.within(half) && !bounded[name] {
				t.Errorf("%s: %+v; for twice the text %+v", name, half, whole)
			}
		}
	}
	t.Run("javascript", func(t *testing.T) { check(t, "javascript") })
	for i := range lang.All {
		if language := string(lang.All[i].Name); language != "javascript" {
			t.Run(language, func(t *testing.T) { check(t, language) })
		}
	}
	t.Log("bounded: ", slices.Sorted(maps.Keys(bounded)))
}
