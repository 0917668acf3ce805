// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/match"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// fileOf parses code and makes it ready for matching.
func fileOf(name, code string) *match.File {
	t := &tree.Tree{}
	new(parse.Parser).Code(t, lang.Dialect(name), code)
	facts := &resolve.Facts{}
	facts.Reset(t, name)
	return match.NewFile(t, name, facts)
}

// compile compiles a pattern, or a rule given as the YAML of its keys.
func compile(t testing.TB, name, text string) *match.Rule {
	t.Helper()
	rule := ruleOf(text)
	if strings.HasPrefix(text, "patterns:") || strings.HasPrefix(text, "pattern") {
		file, err := semgrep.Parse("rule.yaml", []byte("rules:\n- id: t\n  message: m\n  severity: ERROR\n  languages: ["+name+"]\n  "+
			strings.ReplaceAll(text, "\n", "\n  ")+"\n"))
		if err != nil || len(file.Rules) != 1 {
			t.Fatalf("rule does not load: %v", err)
		}
		rule = file.Rules[0]
	}
	r, err := match.Compile(rule, name, lang.Dialect, nil)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// texts returns what a rule matches.
func texts(t testing.TB, name, rule, code string) []string {
	t.Helper()
	run := match.Run{Steps: match.DefaultSteps}
	var out []string
	for _, m := range compile(t, name, rule).Run(fileOf(name, code), &run) {
		out = append(out, code[m.Start:m.End])
	}
	if run.Incomplete != "" {
		t.Errorf("incomplete: %s", run.Incomplete)
	}
	return out
}

const calls = `bar(foo(1))
baz(bar(foo(2)))
a = 1
b = 2
c = 3
bar(baz(1))
q(bar(baz(1)))
`

// TestFormulas holds the operators of rules against what real Semgrep 1.182 says.
func TestFormulas(t *testing.T) {
	for _, c := range []struct {
		name, rule string
		want       []string
	}{
		{"a negation of something within does not exclude", `
patterns:
- pattern: bar(...)
- pattern-not: foo(1)`, []string{"bar(foo(1))", "bar(foo(2))", "bar(baz(1))", "bar(baz(1))"}},
		{"nor one of something around", `
patterns:
- pattern: foo(1)
- pattern-not: bar(...)`, []string{"foo(1)"}},
		{"a negation of the same range excludes", `
patterns:
- pattern: bar($X)
- pattern-not: bar(foo(...))`, []string{"bar(baz(1))", "bar(baz(1))"}},
		{"sequences exclude by their range", `
patterns:
- pattern: |
    $X = 1
    ...
    $Y = 3
- pattern-not: |
    $X = 1
    ...
    $Z = 2
    ...`, nil},
		{"the inner of two patterns is the range", `
patterns:
- pattern: bar($X)
- pattern: foo($Y)`, []string{"foo(1)", "foo(2)"}},
		{"focus comes after negations", `
patterns:
- pattern: bar($X)
- focus-metavariable: $X
- pattern-not: baz(...)`, []string{"foo(1)", "foo(2)", "baz(1)", "baz(1)"}},
		{"not inside", `
patterns:
- pattern: foo($X)
- pattern-not-inside: bar(...)`, nil},
		{"inside two", `
patterns:
- pattern: foo($X)
- pattern-inside: bar(...)
- pattern-inside: baz(...)`, []string{"foo(2)"}},
		{"inside alone", `
patterns:
- pattern-inside: bar(...)`, []string{"bar(foo(1))", "bar(foo(2))", "bar(baz(1))", "bar(baz(1))"}},
		{"a negated regular expression excludes by what lies within", `
patterns:
- pattern-not-regex: "1"
- pattern: bar($X)`, []string{"bar(foo(2))"}},
		{"a negated regular expression excludes what lies within it", `
patterns:
- pattern-not-regex: "bar\\(foo\\(2\\)\\)"
- pattern: foo($X)`, []string{"foo(1)"}},
		{"regular expressions whose texts are there, in any case, or not", `
pattern-either:
- pattern-regex: "nowhere\\("
- pattern-regex: "(?i)BAZ\\("
- pattern-regex: "(?:bar|nowhere)\\(baz"`, []string{"baz(", "bar(baz", "baz(", "bar(baz", "baz("}},
		{"a regular expression within a pattern", `
patterns:
- pattern-regex: "o\\("
- pattern: bar($X)`, []string{"o(", "o("}},
		{"bindings agree", `
patterns:
- pattern-inside: bar(foo($X))
- pattern: foo($X)
- metavariable-comparison: {metavariable: $X, comparison: $X > 1}`, []string{"foo(2)"}},
		{"metavariable-regex is anchored on the left", `
patterns:
- pattern: $F($X)
- metavariable-regex: {metavariable: $F, regex: a}`, nil},
		{"metavariable-pattern looks within", `
patterns:
- pattern: baz($X)
- metavariable-pattern:
    metavariable: $X
    patterns:
    - pattern: foo($Y)
    - pattern-inside: bar(...)`, []string{"baz(bar(foo(2)))"}},
		{"groups bind", `
patterns:
- pattern-regex: ba(?<X>.)\(
- metavariable-regex: {metavariable: $X, regex: z}
- focus-metavariable: $X`, []string{"z", "z", "z"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := texts(t, "python", strings.TrimSpace(c.rule), calls); !slices.Equal(got, c.want) {
				t.Errorf("matches %q, want %q", got, c.want)
			}
		})
	}
}

func TestBindings(t *testing.T) {
	for _, c := range []struct{ pattern, code, want string }{
		{"foo($X, $...Y)", "foo(a, b, c=1)", "$X=a $...Y=b, c=1"},
		{"foo($X, $...Y)", "foo(a)", "$X=a $...Y="},
		{`foo("$X")`, `foo("a b")`, "$X=a b"},
		{"$X.run(...)", "from sp import run\nrun()", "$X=sp"},
		{"def $F($...A): $...B", "def f(x, y):\n  a\n  b", "$F=f $...A=x, y $...B=a\n  b"},
		{"$X and $Y", "a and b and c", "$X=a $Y=b and c"},
	} {
		r := compile(t, "python", c.pattern)
		f := fileOf("python", c.code)
		run := match.Run{Steps: match.DefaultSteps}
		ms := r.Run(f, &run)
		if len(ms) == 0 {
			t.Errorf("%s does not match %q", c.pattern, c.code)
			continue
		}
		var got []string
		for i, name := range r.Vars() {
			if b := ms[0].Bound(i); b != nil {
				got = append(got, fmt.Sprintf("%s=%s", name, b.Text(f)))
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s on %q binds %s, want %s", c.pattern, c.code, s, c.want)
		}
	}
}

func TestBudgetIsReported(t *testing.T) {
	code := strings.Repeat("foo(a, b, c)\n", 200)
	f := fileOf("python", code)
	r := compile(t, "python", "foo(..., $X, ...)")
	run := match.Run{Steps: 100}
	r.Run(f, &run)
	if run.Incomplete == "" {
		t.Error("a match that ran out of steps counts as done")
	}
	run = match.Run{Steps: match.DefaultSteps}
	if n := len(r.Run(f, &run)); n != 600 || run.Incomplete != "" {
		t.Errorf("%d matches, incomplete %q, want 600", n, run.Incomplete)
	}
}

func TestExplosionsAreBounded(t *testing.T) {
	letters := strings.Split("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "")
	for _, c := range []struct{ lang, pattern, code string }{
		{"python", "$A | $B | $C | $D | $E | $F | $G", strings.Join(letters, " | ")},
		{"python", "$A and $B and $C and $D and $E and $F and Z", strings.Join(letters, " and ")},
		{"python", "A & $B & C & $D & $E & $F & $G", strings.Join(letters, " & ")},
		{"python", "...\nfoo($X)\n...\nbar($Y)\n...\nbaz($X, $Y)", strings.Repeat("foo(1)\nbar(2)\n", 100) + "baz(1, 2)\n"},
	} {
		run := match.Run{Steps: match.DefaultSteps}
		ms := compile(t, c.lang, c.pattern).Run(fileOf(c.lang, c.code), &run)
		if len(ms) == 0 {
			t.Errorf("%s does not match", c.pattern)
		}
		if used := match.DefaultSteps - run.Steps; used > match.DefaultSteps {
			t.Errorf("%s takes %d steps", c.pattern, used)
		}
	}
}

func TestNothingIsAllocatedForNothing(t *testing.T) {
	f := fileOf("python", snippet)
	run := &match.Run{}
	for _, p := range misses {
		r := compile(t, "python", p)
		if n := testing.AllocsPerRun(10, func() {
			run.Steps = match.DefaultSteps
			if len(r.Run(f, run)) > 0 {
				t.Fatalf("%s matches", p)
			}
		}); n > 0 {
			t.Errorf("%s: %v allocations", p, n)
		}
	}
}

func TestExplain(t *testing.T) {
	r := compile(t, "python", "patterns:\n- pattern: bar(...)\n- pattern-inside: baz(...)\n- pattern-not: bar(foo(...))")
	var got []string
	run := match.Run{Steps: match.DefaultSteps, Explain: func(_ semgrep.Pos, op string, n int) { got = append(got, fmt.Sprint(op, " ", n)) }}
	r.Run(fileOf("python", calls), &run)
	if want := []string{"pattern 4", "pattern 3", "pattern 2", "patterns 0"}; !slices.Equal(got, want) {
		t.Errorf("explained as %q, want %q", got, want)
	}
}

func TestRequirements(t *testing.T) {
	for _, c := range []struct {
		lang, rule string
		want       string
	}{
		{"python", "os.system($X)", "[[os] [system]]"},
		{"python", `foo("abc", 1, True)`, "[[foo]]"},
		{"python", "$X", "[]"},
		{"python", "patterns:\n- pattern: foo($X)\n- pattern-inside: |\n    import bar\n    ...\n- pattern-not: foo(baz)", "[[foo] [bar]]"},
		{"python", "pattern-either:\n- pattern: foo($X)\n- pattern: bar.baz($X)", "[[bar foo]]"},
		{"python", "pattern-either:\n- pattern: foo($X)\n- pattern: $F($X)", "[]"},
		{"java", "f((String $X))", "[[f]]"},
		{"go", "import \"net/http\"", "[[net/http]]"},
	} {
		words := [][]string{}
		for _, any := range compile(t, c.lang, c.rule).Requirement().All {
			var w []string
			for _, l := range any.Literals {
				w = append(w, l.Text)
			}
			slices.Sort(w)
			words = append(words, w)
		}
		if got := fmt.Sprint(words); got != c.want {
			t.Errorf("%s needs %s, want %s", c.rule, got, c.want)
		}
	}
}

func TestCompileRefuses(t *testing.T) {
	for _, c := range []struct{ name, lang, pattern string }{
		{"a pattern that does not parse", "python", "foo("},
		{"an empty pattern", "python", ""},
		{"a language without a parser", "cobol", "foo"},
		{"a bad regular expression in a string", "python", `foo("=~/(/")`},
	} {
		_, err := match.Compile(ruleOf(c.pattern), c.lang, lang.Dialect, nil)
		if _, ok := errors.AsType[*match.PatternError](err); !ok {
			t.Errorf("%s: error %v, want a PatternError", c.name, err)
		}
	}
}

// FuzzMatch runs patterns against any code: no panic, ranges within the text, the same again.
func FuzzMatch(f *testing.F) {
	for _, p := range append(misses, "$X", "...", "foo(...)\n...\nbar()", "class $C: ...", "$X = $Y", "[...]", "f\"...{$X}...\"", "$A | $B | ...") {
		f.Add("python", p, snippet)
	}
	f.Add("javascript", "<$T $A={$X} />", "x = <a b={c}>d{e}</a>")
	f.Add("go", "import \"a\"", "import (\n\"a/b\"\n)")
	f.Add("java", "try { ... } catch ($T $E) { ... }", "try { a(); } catch (A | B e) { } finally {}")
	f.Fuzz(func(t *testing.T, name, pattern, code string) {
		if lang.Dialect(name) == nil || len(code) > 4<<10 || len(pattern) > 200 {
			return
		}
		r, err := match.Compile(ruleOf(pattern), name, lang.Dialect, nil)
		if err != nil {
			return
		}
		file := fileOf(name, code)
		run := match.Run{Steps: 200_000}
		first := r.Run(file, &run)
		for _, m := range first {
			if m.Start < 0 || m.Start > m.End || int(m.End) > len(code) {
				t.Fatalf("range %d to %d of %d bytes", m.Start, m.End, len(code))
			}
			for i := range m.Bind {
				_ = m.Bind[i].Text(file)
			}
		}
		run = match.Run{Steps: 200_000}
		if again := r.Run(file, &run); len(again) != len(first) {
			t.Fatalf("%d matches, then %d", len(first), len(again))
		}
	})
}
