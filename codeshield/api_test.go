// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// rule is a rule file with one rule for Python, given by its operators in YAML's flow style.
func rule(operators string) string {
	return "rules:\n- {id: r, languages: [python], severity: ERROR, message: m, " + operators + "}\n"
}

func TestLoadReportsWhatIsMalformedAndLoadsTheRest(t *testing.T) {
	good := "- {id: good, languages: [python], severity: ERROR, message: m, pattern: 'f()'}\n"
	tests := []struct {
		name, file, text string
		want             []string // in the error
		rules            int
	}{
		{"no pattern", "a.yaml", "rules:\n- {id: x, languages: [python], severity: ERROR, message: m}\n" + good, []string{"a.yaml:2", "rule x", "expected"}, 1},
		{"unknown severity", "a.yaml", "rules:\n- {id: x, languages: [python], severity: LOUD, message: m, pattern: 'f()'}\n" + good, []string{"a.yaml:2", "rule x", "expected one of CRITICAL", "severity"}, 1},
		{"no id", "a.yaml", "rules:\n- {languages: [python], severity: ERROR, message: m, pattern: 'f()'}\n" + good, []string{"a.yaml:2", "id"}, 1},
		{"same id twice in a file", "a.yaml", "rules:\n" + good + good, []string{"a.yaml:3", "rule good", "line 2"}, 1},
		{"broken YAML", "a.yaml", "rules:\n- id: [\n", []string{"a.yaml", "malformed YAML"}, 0},
		{"broken JSON", "a.json", `{"rules": [}`, []string{"a.json"}, 0},
		{"no rules", "a.yaml", "key: 1\n", []string{"a.yaml:1", "rules"}, 0},
		{"empty", "a.yaml", "", []string{"a.yaml", "empty"}, 0},
		{"broken regular expression of a list", "c.yaml", "- {pattern_id: p, description: d, severity: warning, rule: '('}\n", []string{"c.yaml:1", "p"}, 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			rules, _, err := codeshield.Load(fstest.MapFS{
				tt.file:      {Data: []byte(tt.text)},
				"other.yaml": {Data: []byte(strings.Replace("rules:\n"+good, "good", "other", 1))},
			})
			require.Error(t, err)
			for _, part := range tt.want {
				assert.ErrorContains(t, err, part)
			}
			assert.Equal(t, tt.rules+1, rules.Len(), "the other rules are loaded")
		})
	}
}

func TestLoadOfSeveralMalformedRulesReportsEach(t *testing.T) {
	_, _, err := codeshield.Load(fstest.MapFS{
		"a.yaml": {Data: []byte("rules:\n- {id: one, languages: [python], severity: ERROR, message: m}\n- {id: two, languages: [python], severity: ERROR, message: m}\n")},
		"b.yaml": {Data: []byte("rules: 3\n")},
	})
	for _, part := range []string{"rule one", "rule two", "b.yaml"} {
		assert.ErrorContains(t, err, part)
	}
}

func TestLoadTakesTheSameIDInTwoFiles(t *testing.T) {
	one := strings.Replace(rule("pattern: f(...)"), "\n", "\n\n", 1)
	rules, skipped, err := codeshield.Load(fstest.MapFS{"a/x.yaml": {Data: []byte(one)}, "b/x.yaml": {Data: []byte(one)}})
	require.NoError(t, err)
	require.Empty(t, skipped)
	report := analyze(t, rules, codeshield.Source{Text: "f(1)", Language: "python"})
	require.Len(t, report.Findings, 2)
	assert.Equal(t, "a/x.yaml", report.Findings[0].File)
	assert.Equal(t, "b/x.yaml", report.Findings[1].File)
}

func TestLoadPassesOverFixturesAndHiddenFiles(t *testing.T) {
	data := []byte(rule("pattern: f()"))
	rules, _, err := codeshield.Load(fstest.MapFS{
		"a.test.yaml": {Data: data}, "a.test.yml": {Data: data}, ".hidden/a.yaml": {Data: data}, ".a.yaml": {Data: data}, "a.py": {Data: data},
		"a.yml": {Data: data},
	})
	require.NoError(t, err)
	require.Equal(t, 1, rules.Len())
	assert.Equal(t, "a.yml", rules.List()[0].File)
}

func TestLoadSkipsWhatCannotBeHonoured(t *testing.T) {
	tests := []struct {
		name, text, reason string
		line               int
		language           string
	}{
		{"mode join", "rules:\n- {id: r, mode: join, severity: ERROR, message: m, join: {rules: [], on: []}}\n", "join", 2, ""},
		{"no known language", "rules:\n- {id: r, languages: [cobol], severity: ERROR, message: m, pattern: x}\n", "cobol", 2, ""},
		{"needs a newer version", "rules:\n- {id: r, min-version: 99.0.0, languages: [python], severity: ERROR, message: m, pattern: x}\n", "99.0.0", 2, ""},
		{"pattern that is none of the language", rule("pattern: 'def ('"), "pattern", 2, ""},
		{"pattern that one of two languages has", "rules:\n- id: r\n  languages: [python, go]\n  severity: ERROR\n  message: m\n  pattern: |\n    with a as b:\n      ...\n", "pattern", 6, "go"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, skipped, err := codeshield.Load(oneRuleFile("a.yaml", tt.text))
			require.NoError(t, err)
			require.Len(t, skipped, 1)
			s := skipped[0]
			assert.Equal(t, []any{"a.yaml", "r", tt.language}, []any{s.File, s.Rule, s.Language})
			assert.Contains(t, s.Reason, tt.reason)
			assert.Equal(t, tt.line, s.Line)
			assert.Positive(t, s.Column)
		})
	}
}

func TestSeverityTreatmentAndCWE(t *testing.T) {
	tests := []struct {
		severity  string
		want      firewall.Severity
		treatment codeshield.Treatment
	}{
		{"ERROR", firewall.High, codeshield.Block}, {"WARNING", firewall.Medium, codeshield.Warn}, {"INFO", firewall.Low, codeshield.Ignore},
		{"CRITICAL", firewall.Critical, codeshield.Block}, {"HIGH", firewall.High, codeshield.Block},
		{"MEDIUM", firewall.Medium, codeshield.Warn}, {"LOW", firewall.Low, codeshield.Ignore},
	}
	for _, tt := range tests {
		t.Run(tt.severity, func(t *testing.T) {
			rules := load(t, strings.Replace(rule("pattern: f(), metadata: {cwe: ['CWE-78: OS command injection', 'CWE-1']}"), "ERROR", tt.severity, 1))
			report := analyze(t, rules, codeshield.Source{Text: "f()", Language: "python"})
			require.Len(t, report.Findings, 1)
			f := report.Findings[0]
			assert.Equal(t, tt.want, f.Severity)
			assert.Equal(t, tt.treatment, f.Treatment())
			assert.Equal(t, "CWE-78", f.CWE)
			assert.Equal(t, tt.want, rules.List()[0].Severity)
			f.AssumedImports = true
			assert.Equal(t, max(tt.treatment, 1)-1, f.Treatment(), "an assumption makes it milder")
		})
	}
	assert.Equal(t, "block warn ignore", fmt.Sprint(codeshield.Block, codeshield.Warn, codeshield.Ignore))
}

func TestLanguageOfASource(t *testing.T) {
	rules := load(t, rule("pattern: f()"))
	tests := []struct {
		name string
		src  codeshield.Source
		want string // empty: refused
	}{
		{"name", codeshield.Source{Language: "python"}, "python"},
		{"short form", codeshield.Source{Language: "py"}, "python"},
		{"short form in capitals", codeshield.Source{Language: "C++"}, "cpp"},
		{"golang", codeshield.Source{Language: "golang"}, "go"},
		{"extension", codeshield.Source{Path: "dir.js/a.KT"}, "kotlin"},
		{"extension behind a backslash", codeshield.Source{Path: `dir\a.rs`}, "rust"},
		{"name before extension", codeshield.Source{Path: "a.js", Language: "ts"}, "typescript"},
		{"first line", codeshield.Source{Path: "run", Text: "#!/usr/bin/env python3\nf()\n"}, "python"},
		{"opening tag", codeshield.Source{Text: "<p><?php f();"}, "php"},
		{"unknown name", codeshield.Source{Path: "a.py", Language: "cobol"}, ""},
		{"nothing says it", codeshield.Source{Path: "README", Text: "f()"}, ""},
		{"unknown extension", codeshield.Source{Path: "a.xyz", Text: "f()"}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			report, err := rules.Analyze(context.Background(), tt.src)
			if tt.want == "" {
				require.ErrorContains(t, err, "language")
				require.ErrorContains(t, err, "python", "the error lists what there is")
				return
			}
			require.NoError(t, err)
			assert.Equal(t, tt.want, report.Language)
		})
	}
}

func TestTextThatIsNotUTF8IsRefused(t *testing.T) {
	_, err := load(t, rule("pattern: f()")).Analyze(context.Background(), codeshield.Source{Path: "a.py", Text: "f()\xff secret"})
	require.ErrorContains(t, err, "a.py: the text is not valid UTF-8")
	require.NotContains(t, err.Error(), "secret")
}

func TestACancelledContextGivesNoReport(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	rules := load(t, rule("pattern: f()"))
	for _, text := range []string{"f()", "nothing"} {
		report, err := rules.Analyze(ctx, codeshield.Source{Path: "a.py", Text: text})
		require.ErrorIs(t, err, context.Canceled)
		require.Equal(t, codeshield.Report{}, report)
	}
	_, err := rules.Explain(ctx, codeshield.Source{Path: "a.py", Text: "f()"}, "r")
	require.ErrorIs(t, err, context.Canceled)
}

func TestWhatIsNotLookedAtIsReported(t *testing.T) {
	deep := "x = " + strings.Repeat("(", 5000) + "f()"
	src := codeshield.Source{Path: "a.py", Text: deep}
	rules := load(t, rule("pattern: f()"))
	report, err := rules.Analyze(context.Background(), src)
	require.NoError(t, err)
	require.NotEmpty(t, report.Incomplete)
	_, err = rules.Explain(context.Background(), src, "r")
	require.ErrorContains(t, err, "not looked at to the end")
	_, _, err = rules.CheckFixture(context.Background(), codeshield.Source{Path: "a.py", Text: "# ruleid: r\n" + deep})
	require.ErrorContains(t, err, "not looked at to the end")
}

func TestPositions(t *testing.T) {
	tests := []struct {
		name, text string
		start, end codeshield.Position
	}{
		{"start", "f()", codeshield.Position{Offset: 0, Line: 1, Column: 1}, codeshield.Position{Offset: 3, Line: 1, Column: 4}},
		{"second line", "a\n  f()\n", codeshield.Position{Offset: 4, Line: 2, Column: 3}, codeshield.Position{Offset: 7, Line: 2, Column: 6}},
		{"CRLF", "a\r\nb\r\nf()\r\n", codeshield.Position{Offset: 6, Line: 3, Column: 1}, codeshield.Position{Offset: 9, Line: 3, Column: 4}},
		{"several bytes", "é = '日本' + f()", codeshield.Position{Offset: 16, Line: 1, Column: 12}, codeshield.Position{Offset: 19, Line: 1, Column: 15}},
		{"beyond the BMP", "'😀', f()", codeshield.Position{Offset: 8, Line: 1, Column: 6}, codeshield.Position{Offset: 11, Line: 1, Column: 9}},
		{"over lines", "f(\n  )", codeshield.Position{Offset: 0, Line: 1, Column: 1}, codeshield.Position{Offset: 6, Line: 2, Column: 4}},
		{"tab", "\tf()", codeshield.Position{Offset: 1, Line: 1, Column: 2}, codeshield.Position{Offset: 4, Line: 1, Column: 5}},
		{"far into a line", "'" + strings.Repeat("é", 3000) + "'; f()", codeshield.Position{Offset: 6004, Line: 1, Column: 3005}, codeshield.Position{Offset: 6007, Line: 1, Column: 3008}},
	}
	rules := load(t, rule("pattern: f()"))
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			report := analyze(t, rules, codeshield.Source{Path: "a.py", Text: tt.text})
			require.Len(t, report.Findings, 1)
			assert.Equal(t, tt.start, report.Findings[0].Start)
			assert.Equal(t, tt.end, report.Findings[0].End)
			assert.Equal(t, "f(", tt.text[report.Findings[0].Start.Offset:][:2])
		})
	}
}

func TestFindingsAreInOrderOfTheirPlace(t *testing.T) {
	rules := load(t, "rules:\n- {id: b, languages: [python], severity: ERROR, message: m, pattern: g(...)}\n"+
		"- {id: a, languages: [python], severity: ERROR, message: m, pattern: $F(...)}\n- {id: c, languages: [regex], severity: ERROR, message: m, pattern-regex: g}\n")
	report := analyze(t, rules, codeshield.Source{Path: "a.py", Text: "g(h())"})
	var got []string
	for _, f := range report.Findings {
		got = append(got, fmt.Sprintf("%s:%d-%d", f.Rule, f.Start.Offset, f.End.Offset))
	}
	require.Equal(t, []string{"c:0-1", "a:0-6", "b:0-6", "a:2-5"}, got)
}

// TestReportsHoldNoCode: what stands in the text comes back in the fix alone, which the caller asks for by a rule with one.
func TestReportsHoldNoCode(t *testing.T) {
	rules := load(t, rule("pattern: 'f($X)', fix: 'g($X)'"))
	report := analyze(t, rules, codeshield.Source{Path: "a.py", Text: "f('hunter2')"})
	require.Len(t, report.Findings, 1)
	require.NotNil(t, report.Findings[0].Fix)
	require.Contains(t, report.Findings[0].Fix.Replacement, "hunter2")
	report.Findings[0].Fix = nil
	require.NotContains(t, fmt.Sprintf("%+v", report), "hunter2")

	named := load(t, strings.Replace(rule("pattern: 'f($X)'"), "message: m", "message: do not call f with $X", 1))
	report = analyze(t, named, codeshield.Source{Path: "a.py", Text: "f('hunter2')"})
	require.Equal(t, "do not call f with $X", report.Findings[0].Message)
}

func TestExplainShowsWhereARuleDies(t *testing.T) {
	rules := load(t, "rules:\n- id: r\n  languages: [python]\n  severity: ERROR\n  message: m\n  patterns:\n  - pattern: f($X)\n"+
		"  - pattern-inside: |\n      def g(...): ...\n- {id: list, languages: [go], severity: ERROR, message: m, pattern: f()}\n")
	src := codeshield.Source{Path: "a.py", Text: "f(1)\nf(2)\n"}
	steps, err := rules.Explain(context.Background(), src, "r")
	require.NoError(t, err)
	require.NotEmpty(t, steps)
	assert.Equal(t, codeshield.Step{Line: 7, Column: 14, Operator: "pattern", Ranges: 2}, steps[0])
	last := steps[len(steps)-1]
	assert.Equal(t, "patterns", last.Operator)
	assert.Zero(t, last.Ranges, "pattern-inside left nothing")

	steps, err = rules.Explain(context.Background(), src, "list")
	require.NoError(t, err)
	assert.Empty(t, steps, "the rule is for another language")
	_, err = rules.Explain(context.Background(), src, "none")
	require.ErrorContains(t, err, `no rule "none"`)
}

func TestExplainOfAListOfRegularExpressions(t *testing.T) {
	rules, _, err := codeshield.Load(oneRuleFile("python.yaml", "- {pattern_id: p, description: d, severity: warning, cwe_id: CWE-1, rule: 'f\\('}\n"))
	require.NoError(t, err)
	steps, err := rules.Explain(context.Background(), codeshield.Source{Path: "a.py", Text: "f(f("}, "p")
	require.NoError(t, err)
	require.Len(t, steps, 1)
	require.Equal(t, 2, steps[0].Ranges)
}

func TestCheckFixture(t *testing.T) {
	rules := load(t, rule("pattern: f(...)"))
	tests := []struct {
		name, text string
		marks      int
		want       []codeshield.FixtureFailure
	}{
		{"holds", "# ruleid: r\nf(1)\n# ok: r\ng(1)\n", 2, nil},
		{"missing", "# ruleid: r\ng(1)\n", 1, []codeshield.FixtureFailure{{Rule: "r", Line: 2, Missing: true}}},
		{"should not", "# ok: r\nf(1)\n", 1, []codeshield.FixtureFailure{{Rule: "r", Line: 2}}},
		{"without a mark", "# ruleid: r\nf(1)\nf(2)\n", 1, []codeshield.FixtureFailure{{Rule: "r", Line: 3}}},
		{"todo", "# todoruleid: r\ng(1)\n# todook: r\nf(1)\n", 2, nil},
		{"another rule", "# ruleid: other\nf(1)\n", 0, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			marks, failures, err := rules.CheckFixture(context.Background(), codeshield.Source{Path: "a.py", Text: tt.text})
			require.NoError(t, err)
			assert.Equal(t, tt.marks, marks)
			assert.Equal(t, tt.want, failures)
		})
	}
	_, _, err := rules.CheckFixture(context.Background(), codeshield.Source{Path: "a.xyz", Text: "# ruleid: r\n"})
	require.ErrorContains(t, err, "language")
}

// TestRulesAreUsedByManyAtOnce is for the race detector as well.
func TestRulesAreUsedByManyAtOnce(t *testing.T) {
	text := "rules:\n- {id: a, languages: [python, js, go], severity: ERROR, message: m, pattern: f($X)}\n" +
		"- {id: t, languages: [python, js], severity: ERROR, message: m, mode: taint, pattern-sources: [{pattern: src()}], pattern-sinks: [{pattern: f(...)}]}\n" +
		"- {id: x, languages: [regex], severity: ERROR, message: m, pattern-regex: 'f\\('}\n"
	rules, fresh := load(t, text), load(t, text)
	languages := []string{"python", "js", "go", "regex"}
	want := map[string]codeshield.Report{}
	for _, l := range languages {
		want[l] = analyze(t, rules, codeshield.Source{Text: "x = src()\nf(x)\n", Language: l})
		require.NotEmpty(t, want[l].Findings)
	}
	var wg sync.WaitGroup
	for i := range 16 {
		wg.Go(func() {
			for k := range 10 {
				l := languages[(i+k)%len(languages)]
				got, err := fresh.Analyze(context.Background(), codeshield.Source{Text: "x = src()\nf(x)\n", Language: l})
				assert.NoError(t, err)
				assert.Equal(t, want[l], got)
			}
		})
	}
	wg.Wait()
}

func TestListIsACopy(t *testing.T) {
	rules := load(t, rule("pattern: f()"))
	list := rules.List()
	list[0].ID, list[0].Languages[0] = "changed", "changed"
	require.Equal(t, "r", rules.List()[0].ID)
	require.Equal(t, []string{"python"}, rules.List()[0].Languages)
}
