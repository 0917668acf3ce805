// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package semgrep

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

// head is the beginning of a rule; what a test adds begins in line 6.
const head = `rules:
- id: r
  languages: [python]
  severity: ERROR
  message: m
`

// parseOne reads a file of one rule.
func parseOne(t *testing.T, body string) *Rule {
	t.Helper()
	f, err := Parse("r.yaml", []byte(head+body))
	require.NoError(t, err)
	require.Empty(t, f.Skipped)
	require.Len(t, f.Rules, 1)
	return f.Rules[0]
}

func TestRuleFields(t *testing.T) {
	f, err := Parse("dir/r.yaml", []byte(`rules:
- id: a.b-c_1
  languages: [js, TypeScript, javascript, ruby]
  severity: MEDIUM
  message: "say $X"
  impact: HIGH
  likelihood: LOW
  metadata:
    cwe: ["CWE-1", 2]
    deep: {on: true, none: null, f: 1.5}
  options: {symbolic_propagation: true, ac_matching: false, generic_ellipsis_max_span: 3, generic_extra_braces: [["<", ">"]], taint_match_on: source, not_an_option: 1}
  paths:
    include: ["*.js"]
    exclude: [test, "**/x"]
  fix: g($X)
  fix-regex: {regex: '(a)\1', replacement: '\1', count: 2}
  min-version: 1.10.0
  max-version: 1.185.0
  pattern: |
    f($X)
    g()
`))
	require.NoError(t, err)
	require.Len(t, f.Rules, 1)
	r := f.Rules[0]
	require.Equal(t, "a.b-c_1", r.ID)
	require.Equal(t, "dir/r.yaml", r.File)
	require.Equal(t, Pos{2, 3}, r.Pos)
	require.Equal(t, []Lang{JavaScript, TypeScript}, r.Languages)
	require.Equal(t, []string{"ruby"}, r.Unsupported)
	require.Equal(t, SeverityMedium, r.Severity)
	require.Equal(t, "say $X", r.Message)
	require.Equal(t, map[string]any{"cwe": []any{"CWE-1", 2}, "deep": map[string]any{"on": true, "none": nil, "f": 1.5}}, r.Metadata)
	want := defaultOptions()
	want.SymbolicPropagation, want.ACMatching, want.GenericEllipsisMaxSpan, want.TaintFocusOn = true, false, 3, "source"
	want.GenericExtraBraces = [][2]string{{"<", ">"}}
	require.Equal(t, want, r.Options)
	require.Equal(t, Paths{Include: []string{"*.js"}, Exclude: []string{"test", "**/x"}}, r.Paths)
	require.Equal(t, "g($X)", *r.Fix)
	require.Equal(t, `(a)\1`, r.FixRegex.Re.String())
	require.Equal(t, `\1`, r.FixRegex.Replacement)
	require.Equal(t, 2, r.FixRegex.Count)
	require.Equal(t, &Pattern{Pos: Pos{19, 12}, Text: "f($X)\ng()\n"}, r.Formula)
}

func TestEveryOptionHasAField(t *testing.T) {
	for name, v := range map[string]string{
		"constant_propagation": "true", "symbolic_propagation": "true", "ac_matching": "true", "commutative_boolop": "true", "commutative_compop": "true",
		"symmetric_eq": "true", "vardef_assign": "true", "flddef_assign": "true", "attr_expr": "true", "arrow_is_function": "true", "let_is_var": "true",
		"go_deeper_expr": "true", "go_deeper_stmt": "true", "implicit_deep_exprstmt": "true", "implicit_ellipsis": "true", "implicit_return": "true",
		"decorators_order_matters": "true", "unify_ids_strictly": "true", "strict_mvar_name_binding": "true", "xml_singleton_loose_matching": "true",
		"xml_attrs_implicit_ellipsis": "true", "xml_children_ordered": "true", "interfile": "true", "cpp_parsing_pref": "as_fundef", "generic_engine": "aliengrep",
		"generic_multiline": "true", "generic_braces": "[['<', '>']]", "generic_extra_braces": "[]", "generic_extra_word_characters": "['-']", "generic_caseless": "true",
		"generic_ellipsis_max_span": "5", "generic_comment_style": "shell", "taint_assume_safe_functions": "true", "taint_assume_safe_indexes": "true",
		"taint_assume_safe_comparisons": "true", "taint_assume_safe_booleans": "true", "taint_assume_safe_numbers": "true",
		"taint_only_propagate_through_assignments": "true", "taint_unify_mvars": "true", "taint_intrafile": "true", "taint_focus_on": "source", "taint_match_on": "source",
	} {
		require.NotNil(t, new(Options).field(name), name)
		parseOne(t, fmt.Sprintf("  pattern: f()\n  options: {%s: %s}\n", name, v))
		f, err := Parse("r.yaml", []byte(head+fmt.Sprintf("  pattern: f()\n  options: {%s: {}}\n", name)))
		require.Error(t, err, name)
		require.Empty(t, f.Rules, name)
	}
}

// TestRefuses holds rules that do not load: malformed ones, and those that can't be
// honoured. Each says the place.
func TestRefuses(t *testing.T) {
	const skipped = true
	for _, c := range []struct {
		name, body string
		line, col  int
		skipped    bool
		says       string
	}{
		{"no pattern", "  fix: a\n", 2, 3, false, "expected pattern, patterns"},
		{"two patterns", "  pattern: f()\n  patterns: []\n", 7, 13, false, "only one of pattern and patterns"},
		{"match and pattern", "  match: f()\n  pattern: f()\n", 7, 12, false, "either match or pattern"},
		{"key twice", "  pattern: f()\n  pattern: g()\n", 7, 3, false, "given twice"},
		{"key twice deep down", "  pattern: f()\n  metadata: {a: {b: 1, b: 2}}\n", 7, 24, false, "given twice"},
		{"pattern is a number", "  pattern: 3\n", 6, 12, false, "expected a string"},
		{"unknown operator", "  patterns:\n  - pattern: f()\n  - patern-not: f(1)\n", 8, 17, skipped, "patern-not"},
		{"unknown operator in either", "  pattern-either:\n  - patern: f()\n", 7, 13, skipped, "patern"},
		{"operator at the rule", "  pattern: f()\n  pattern-not: f(1)\n", 7, 3, skipped, "pattern-not"},
		{"missing hyphen", "  patterns:\n  - pattern: f()\n    pattern-not: f(1)\n", 7, 5, false, "hyphen"},
		{"string in patterns", "  patterns:\n  - f()\n", 7, 5, false, "expected an object"},
		{"empty patterns", "  patterns: []\n", 6, 13, false, "at least one pattern"},
		{"negations only", "  patterns:\n  - pattern-not: f()\n", 7, 3, false, "at least one pattern"},
		{"conditions only", "  patterns:\n  - focus-metavariable: $X\n", 7, 3, false, "at least one pattern"},
		{"negations only, below a negation", "  patterns:\n  - pattern: f()\n  - pattern-not:\n      patterns:\n      - pattern-not: g()\n", 10, 7, false, "at least one pattern"},
		{"negation in either", "  pattern-either:\n  - pattern: f()\n  - pattern-not: g()\n", 8, 18, false, "negation"},
		{"negation below inside", "  patterns:\n  - pattern: f()\n  - pattern-inside:\n      pattern-not: g()\n", 9, 20, false, "negation"},
		{"empty either", "  pattern-either: []\n", 6, 19, false, "expected a list"},
		{"focus in either", "  pattern-either:\n  - focus-metavariable: $X\n", 7, 5, false, "directly below patterns"},
		{"condition in either", "  pattern-either:\n  - metavariable-regex: {metavariable: $X, regex: a}\n", 7, 5, false, "directly below patterns"},
		{"focus on no metavariable", "  patterns:\n  - pattern: f($X)\n  - focus-metavariable: X\n", 8, 25, false, "such as $X"},
		{"regex on no metavariable", "  patterns:\n  - pattern: f($X)\n  - metavariable-regex: {metavariable: X, regex: a}\n", 8, 40, false, "such as $X"},
		{"regex missing", "  patterns:\n  - pattern: f($X)\n  - metavariable-regex: {metavariable: $X}\n", 8, 25, false, "the key regex"},
		{"unknown key of a condition", "  patterns:\n  - pattern: f($X)\n  - metavariable-regex: {metavariable: $X, regex: a, reverse: true}\n", 8, 54, skipped, "reverse"},
		{"malformed regex", "  pattern-regex: '(a'\n", 6, 18, false, "missing )"},
		{"regex with recursion", "  pattern-regex: '(a(?1)?b)'\n", 6, 18, skipped, "recursion"},
		{"malformed comparison", "  patterns:\n  - pattern: f($X)\n  - metavariable-comparison: {comparison: $X ==}\n", 8, 43, false, "malformed comparison"},
		{"comparison of a call", "  patterns:\n  - pattern: f($X)\n  - metavariable-comparison: {comparison: len($X) > 1}\n", 8, 43, skipped, "len"},
		{"strip without metavariable", "  patterns:\n  - pattern: f($X)\n  - metavariable-comparison: {comparison: $X > 1, strip: true}\n", 8, 30, false, "metavariable"},
		{"unknown analyzer", "  patterns:\n  - pattern: f($X)\n  - metavariable-analysis: {metavariable: $X, analyzer: magic}\n", 8, 57, skipped, "magic"},
		{"newer entropy", "  patterns:\n  - pattern: f($X)\n  - metavariable-analysis: {metavariable: $X, analyzer: {kind: entropy_v2}}\n", 8, 64, skipped, "entropy_v2"},
		{"merge key", "  metadata: &m {a: 1}\n  pattern: f()\n  <<: *m\n", 8, 3, skipped, "merge"},
		{"type and types", "  patterns:\n  - pattern: f($X)\n  - metavariable-type: {metavariable: $X, type: a, types: [b]}\n", 8, 24, false, "either type or types"},
		{"metavariable-pattern of two", "  patterns:\n  - pattern: f($X)\n  - metavariable-pattern: {metavariable: $X, pattern: a, patterns: []}\n", 8, 68, false, "only one"},
		{"metavariable-pattern of none", "  patterns:\n  - pattern: f($X)\n  - metavariable-pattern: {metavariable: $X}\n", 8, 27, false, "expected pattern"},
		{"metavariable-pattern of unknown language", "  patterns:\n  - pattern: f($X)\n  - metavariable-pattern: {metavariable: $X, pattern: a, language: cobol}\n", 8, 68, skipped, "cobol"},
		{"python code", "  patterns:\n  - pattern: f($X)\n  - pattern-where-python: 'True'\n", 8, 5, skipped, "runs code"},
		{"join", "  mode: join\n  join: {}\n", 6, 9, skipped, "mode join"},
		{"extract", "  mode: extract\n  pattern: f()\n", 6, 9, skipped, "mode extract"},
		{"unknown mode", "  mode: zork\n  pattern: f()\n", 6, 9, false, "search or taint"},
		{"validators", "  pattern: f()\n  validators: []\n", 7, 3, skipped, "network"},
		{"dependencies", "  r2c-internal-project-depends-on: {}\n", 6, 3, skipped, "dependencies"},
		{"newer version", "  pattern: f()\n  min-version: 99.0.0\n", 7, 16, skipped, "99.0.0"},
		{"older version", "  pattern: f()\n  max-version: 1.2.3\n", 7, 16, skipped, "1.2.3"},
		{"malformed version", "  pattern: f()\n  min-version: '1.2'\n", 7, 16, false, "1.2.3"},
		{"unknown key in paths", "  pattern: f()\n  paths: {only: [a]}\n", 7, 11, false, "include or exclude"},
		{"option of the wrong type", "  pattern: f()\n  options: {ac_matching: 3}\n", 7, 26, false, "true or false"},
		{"taint without sinks", "  mode: taint\n  pattern-sources:\n  - pattern: f()\n", 2, 3, false, "pattern-sinks"},
		{"taint with empty sources", "  mode: taint\n  pattern-sources: []\n  pattern-sinks: []\n", 7, 20, false, "not empty"},
		{"taint with pattern", "  mode: taint\n  pattern: f()\n  pattern-sources: []\n  pattern-sinks: []\n", 7, 12, false, "mode taint"},
		{"string as source", "  mode: taint\n  pattern-sources: [f()]\n", 7, 21, false, "expected an object"},
		{"source with a negation besides", "  mode: taint\n  pattern-sources:\n  - pattern: f()\n    pattern-not: g()\n", 9, 5, skipped, "pattern-not"},
		{"by-side-effect", "  mode: taint\n  pattern-sources:\n  - pattern: f()\n    by-side-effect: maybe\n", 9, 21, false, "true or false"},
		{"by-side-effect of a sanitizer", "  mode: taint\n  pattern-sources: [{pattern: f()}]\n  pattern-sinks: [{pattern: g()}]\n  pattern-sanitizers: [{pattern: h(), by-side-effect: only}]\n", 9, 55, false, "true or false"},
		{"requires", "  mode: taint\n  pattern-sources:\n  - pattern: f()\n    requires: A +\n", 9, 15, false, "labels with and, or, not"},
		{"requires ends early", "  mode: taint\n  pattern-sources:\n  - pattern: f()\n    requires: A and\n", 9, 15, false, "labels with and, or, not"},
		{"requires with two labels", "  mode: taint\n  pattern-sources:\n  - pattern: f()\n    requires: A B\n", 9, 15, false, "labels with and, or, not"},
		{"propagator without to", "  mode: taint\n  pattern-sources: [{pattern: f()}]\n  pattern-sinks: [{pattern: g()}]\n  pattern-propagators: [{pattern: h($X), from: $X}]\n", 9, 25, false, "from and to"},
		{"match: two operators", "  match: {pattern: f(), any: [g()]}\n", 6, 25, false, "only one of pattern and any"},
		{"match: unknown operator", "  match: {pattern: f(), unless: g()}\n", 6, 25, skipped, "unless"},
		{"match: classic operator", "  match:\n    all:\n    - f()\n    - pattern-inside: g()\n", 9, 7, skipped, "pattern-inside"},
		{"match: no operator", "  match: {where: []}\n", 6, 10, false, "expected one of pattern"},
		{"match: not on top", "  match: {not: f()}\n", 6, 16, false, "negation"},
		{"match: not not", "  match: {all: [f(), {not: {not: g()}}]}\n", 6, 34, false, "negation"},
		{"match: not in any", "  match: {any: [f(), {not: g()}]}\n", 6, 28, false, "negation"},
		{"match: negations only", "  match: {all: [{not: g()}]}\n", 6, 16, false, "at least one formula"},
		{"match: unknown condition", "  match:\n    pattern: f($X)\n    where:\n    - metavariable: $X\n      module: os\n", 10, 7, skipped, "module"},
		{"match: condition on nothing", "  match:\n    pattern: f($X)\n    where:\n    - type: int\n", 9, 7, false, "focus, comparison or metavariable"},
		{"taint: string key as sources", "  taint: {sources: f(), sinks: [g()]}\n", 6, 20, false, "sources"},
		{"taint: unknown key of a sink", "  taint: {sources: [f()], sinks: [{pattern: g(), unless: h()}]}\n", 6, 50, skipped, "unless"},
	} {
		t.Run(c.name, func(t *testing.T) {
			// a rule before it and one behind it load nevertheless
			text := head + c.body + strings.Replace(head[len("rules:\n"):], "id: r", "id: behind", 1) + "  pattern: f()\n"
			f, err := Parse("r.yaml", []byte(text))
			require.Len(t, f.Rules, 1)
			require.Equal(t, "behind", f.Rules[0].ID)
			if c.skipped {
				require.NoError(t, err)
				require.Len(t, f.Skipped, 1)
				require.Equal(t, Skipped{File: "r.yaml", Pos: Pos{c.line, c.col}, Rule: "r", Reason: f.Skipped[0].Reason}, f.Skipped[0])
				require.Contains(t, f.Skipped[0].Reason, c.says)
				return
			}
			require.Empty(t, f.Skipped)
			var e *Error
			require.ErrorAs(t, err, &e)
			require.Equal(t, Error{File: "r.yaml", Pos: Pos{c.line, c.col}, Rule: "r", Msg: e.Msg}, *e)
			require.Contains(t, e.Msg, c.says)
			require.Contains(t, err.Error(), fmt.Sprintf("semgrep: r.yaml:%d:%d: rule r: ", c.line, c.col))
		})
	}
}

func TestRefusesHead(t *testing.T) {
	for _, c := range []struct {
		from, to string
		says     string
		skipped  bool
	}{
		{"ERROR", "BAD", "severity", false},
		{"ERROR", "error", "severity", false},
		{"  severity: ERROR\n", "", "the key severity", false},
		{"  message: m\n", "", "the key message", false},
		{"  message: m\n", "  message: 3\n", "expected a string for message", false},
		{"  languages: [python]\n", "", "the key languages", false},
		{"[python]", "[]", "at least one language", false},
		{"[python]", "python", "list of strings", false},
		{"[python]", "[cobol, ruby]", "cobol, ruby", true},
		{"id: r", "id: 3", "expected an id", false},
		{"id: r", "id: a/b", "expected an id", false},
		{"id: r", "ids: a", "the key id", false},
	} {
		f, err := Parse("r.yaml", []byte(strings.Replace(head, c.from, c.to, 1)+"  pattern: f()\n"))
		require.Empty(t, f.Rules, c.to)
		if c.skipped {
			require.NoError(t, err)
			require.Contains(t, f.Skipped[0].Reason, c.says)
			continue
		}
		require.ErrorContains(t, err, c.says)
	}
}

func TestRefusesFiles(t *testing.T) {
	nested := strings.Repeat("[", 200) + strings.Repeat("]", 200)
	bomb := "  metadata:\n    a: &a [x,x,x,x,x,x,x,x,x,x]\n    b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\n    c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\n    d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\n    e: [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\n"
	for _, c := range []struct{ name, file, text, says string }{
		{"empty", "r.yaml", "", "empty"},
		{"only a comment", "r.yaml", "# nothing\n", "empty"},
		{"malformed", "r.yaml", "rules:\n- id: [\n", "r.yaml:"},
		{"a string", "r.yaml", "hello", "the key rules"},
		{"no rules", "r.yaml", "rule: []", "the key rules"},
		{"rules no list", "r.yaml", "rules: {}", "the key rules"},
		{"rule no object", "r.yaml", "rules: [a]", "expected an object for a rule"},
		{"two documents", "r.yaml", "rules: []\n---\nrules: []\n", "one YAML document"},
		{"same id twice", "r.yaml", head + "  pattern: f()\n" + head[len("rules:\n"):] + "  pattern: f()\n", "rule in line 2"},
		{"deep", "r.yaml", head + "  pattern: f()\n  metadata: " + nested, "nested"},
		{"aliases without end", "r.yaml", head + "  pattern: f()\n" + bomb, "more than 100000 values"},
		{"alias in a circle", "r.yaml", head + "  patterns: &p\n  - pattern-inside: *p\n", ""},
		{"JSON: empty", "r.json", "", "ends too early"},
		{"JSON: malformed", "r.json", "{\"rules\": [\n  {]", "r.json:2:"},
		{"JSON: text behind", "r.json", "{\"rules\": []} x", "malformed JSON"},
		{"JSON: deep", "r.json", nested, "nested"},
		{"JSON: deeper", "r.json", strings.Repeat("[", 100000), "nested"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Parse(c.file, []byte(c.text))
			require.ErrorContains(t, err, c.says)
		})
	}
}

func TestJSONIsReadAsYAMLIs(t *testing.T) {
	f, err := Parse("r.json", []byte("{\"rules\": [\n  {\"id\": \"r\", \"languages\": [\"python\"], \"severity\": \"ERROR\",\n   \"message\": \"\\ud83d\\ude00\\/\", \"metadata\": {\"n\": 1, \"f\": 1.5, \"t\": true, \"z\": null},\n   \"patterns\": [{\"pattern\": \"f(\\n$X)\"}, {\"metavariable-regex\": {\"metavariable\": \"$X\", \"regex\": \"(\"}}]},\n  {\"id\": \"s\", \"languages\": [\"python\"], \"severity\": \"ERROR\", \"message\": \"\\ud83d\\ude00\\/\",\n   \"metadata\": {\"n\": 1, \"f\": 1.5, \"t\": true, \"z\": null}, \"pattern\": \"f(\\n$X)\"}]}"))
	var e *Error
	require.ErrorAs(t, err, &e)
	require.Equal(t, Pos{4, 96}, e.Pos)
	require.Len(t, f.Rules, 1)
	r := f.Rules[0]
	require.Equal(t, "😀/", r.Message)
	require.Equal(t, Pos{5, 3}, r.Pos)
	require.Equal(t, map[string]any{"n": 1, "f": 1.5, "t": true, "z": nil}, r.Metadata)
	require.Equal(t, "f(\n$X)", r.Formula.(*Pattern).Text)
}

func TestLoadWalksTheFileSystem(t *testing.T) {
	rule := func(id string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte(strings.Replace(head, "id: r", "id: "+id, 1) + "  pattern: f()\n")}
	}
	files, err := Load(fstest.MapFS{
		"b/same.yaml":        rule("same"),
		"a.yml":              rule("same"),
		"b/same.test.yaml":   rule("fixture"),
		"b/c.test.yml":       rule("fixture"),
		"b/test.yaml":        rule("named-test"),
		".hidden/x.yaml":     rule("hidden"),
		".pre-commit.yaml":   rule("hidden"),
		"README.md":          {Data: []byte("no rules")},
		"b/bad.yaml":         {Data: []byte("rules: 1")},
		"regex/python.yaml":  {Data: []byte("- {pattern_id: p, cwe_id: CWE-1, description: d, severity: Warning, rule: '(?P<q>a)'}\n")},
		"regex/anything.yml": {Data: []byte("- {pattern_id: p, cwe_id: CWE-1, description: d, severity: Error, rule: 'a(?!b)'}\n- {pattern_id: p, cwe_id: CWE-1, description: d, severity: Error, rule: a}\n- {pattern_id: q, cwe_id: CWE-1, description: d, severity: Error, rule: '('}\n- {pattern_id: s, cwe_id: CWE-1, description: d, rule: a}\n- x\n")},
	})
	var ids []string
	for _, f := range files {
		for _, r := range f.Rules {
			require.Equal(t, f.Name, r.File)
			ids = append(ids, f.Name+":"+r.ID)
		}
		for _, r := range f.Regexes {
			require.Equal(t, f.Name, r.File)
			ids = append(ids, f.Name+":"+r.ID+":"+string(r.Language)+":"+string(r.Severity))
		}
	}
	require.Equal(t, []string{"a.yml:same", "b/same.yaml:same", "b/test.yaml:named-test", "regex/anything.yml:p::ERROR", "regex/python.yaml:p:python:WARNING"}, ids)
	for _, want := range []string{"b/bad.yaml:1:1: expected the key rules", "regex/anything.yml:2:3: rule p: the pattern_id", "regex/anything.yml:3:", "rule q: malformed regular", "rule s: expected the key severity", "expected an object for a rule"} {
		require.ErrorContains(t, err, want)
	}
	for _, e := range err.(interface{ Unwrap() []error }).Unwrap() {
		require.NotNil(t, e)
	}
}

func TestLoadReportsWhatTheFileSystemReports(t *testing.T) {
	_, err := Load(fstest.MapFS{"a.yaml": {Data: []byte("x"), Mode: 1 << 31}, "nowhere": {Mode: 0}})
	require.NoError(t, err) // a folder of that name
	_, err = Load(failingFS{})
	require.ErrorIs(t, err, errDisk)
}
