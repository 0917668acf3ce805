// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/match"
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

// steps returns the work of an analysis: the steps of the parser and of the matcher.
func steps(t *testing.T, r *Rules, language, text string) (parser, matcher int, why string) {
	t.Helper()
	a, err := r.analysis(t.Context(), Source{Language: language, Text: text})
	require.NoError(t, err)
	a.candidates = append(a.candidates[:0], r.langs[a.lang].rules...)
	a.parse()
	parser = a.parser.Steps()
	if a.report.Incomplete != "" {
		return parser, 0, a.end().Incomplete
	}
	for _, x := range a.candidates {
		before := max(match.DefaultSteps>>a.exhausted, leastSteps)
		require.NoError(t, a.apply(x))
		matcher += before - a.budget.Steps
	}
	return parser, matcher, a.end().Incomplete
}

// TestWorkIsLinear counts steps, not time: twice the text takes at most 2.3 times the work, or more of it reaches a bound, and
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
				p1, m1, _ := steps(t, rules, language, once)
				p2, m2, why := steps(t, rules, language, twice)
				if why != "" || p2 <= p1*23/10+500 && m2 <= m1*23/10+500 {
					continue
				}
				// What lies in as many things as there are is bounded by how deeply they may lie.
				if _, _, why = steps(t, rules, language, strings.Repeat(once, 40)); why == "" {
					t.Errorf("%q: %d steps of the parser and %d of the matcher; for twice the text %d and %d", unit, p1, m1, p2, m2)
				}
			}
		})
	}
}
