// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package regex

import (
	"bufio"
	"context"
	"math"
	"math/rand/v2"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/firewall/firewalltest"
)

func newScanner(t testing.TB, cfg Config) firewall.Scanner {
	t.Helper()
	s, err := New(cfg)
	require.NoError(t, err)
	return s
}

func scanText(t testing.TB, s firewall.Scanner, text string) firewall.Result {
	t.Helper()
	in, err := firewall.NewInput(firewall.Message{Role: firewall.RoleUser, Content: text}, nil)
	require.NoError(t, err)
	r, err := s.Scan(context.Background(), in)
	require.NoError(t, err)
	return r
}

// A find is the name of a pattern and what it matched.
type find struct{ rule, match string }

func finds(text string, r firewall.Result) []find {
	var out []find
	for _, f := range r.Findings {
		out = append(out, find{f.Rule, text[f.Start:f.End]})
	}
	return out
}

// A testCase is a line of testdata/cases.txt.
type testCase struct {
	line string
	text string
	want []find
}

func readCases(t testing.TB) []testCase {
	t.Helper()
	f, err := os.Open("testdata/cases.txt")
	require.NoError(t, err)
	defer f.Close()
	quoted := func(s string) (text, rest string) {
		q, err := strconv.QuotedPrefix(s)
		require.NoError(t, err, s)
		text, err = strconv.Unquote(q)
		require.NoError(t, err, s)
		return text, s[len(q):]
	}
	var cases []testCase
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		if line := lines.Text(); line != "" && line[0] != '#' {
			c := testCase{line: "cases.txt:" + strconv.Itoa(n)}
			var rest string
			c.text, rest = quoted(line)
			rest, ok := strings.CutPrefix(rest, " =>")
			require.True(t, ok, c.line)
			for rest != "" {
				var f find
				f.rule, rest, ok = strings.Cut(rest[1:], " ")
				require.True(t, ok, c.line)
				f.match, rest = quoted(rest)
				c.want = append(c.want, f)
			}
			cases = append(cases, c)
		}
	}
	require.NoError(t, lines.Err())
	return cases
}

func TestUpstreamPatterns(t *testing.T) {
	s := newScanner(t, Config{})
	fired, quiet := make(map[string]int), 0
	for _, c := range readCases(t) {
		t.Run(c.line, func(t *testing.T) {
			r := scanText(t, s, c.text)
			require.Equal(t, c.want, finds(c.text, r))
			if len(c.want) == 0 {
				quiet++
				require.Equal(t, firewall.Result{Decision: firewall.Allow}, r)
				return
			}
			require.Equal(t, firewall.Block, r.Decision)
			require.Equal(t, 1.0, r.Score)
			for _, f := range c.want {
				fired[f.rule]++
			}
		})
	}
	for _, p := range Upstream() {
		require.NotZero(t, fired[p.Name], "a case for %s", p.Name)
	}
	require.NotZero(t, quiet)
}

func TestDecisionIsTheStrictestWithItsHighestScore(t *testing.T) {
	s := newScanner(t, Config{Patterns: []Pattern{
		{Name: "note", Expr: `note`, Decision: firewall.Allow, Score: 0.9},
		{Name: "look", Expr: `look\d`, Decision: firewall.HumanReview, Score: 0.8},
		{Name: "stop", Expr: `stop`, Score: 0.3, Message: "stop word"},
		{Name: "halt", Expr: `halt`, Score: 0.4},
	}})
	for _, test := range []struct {
		text     string
		decision firewall.Decision
		score    float64
		reason   string
	}{
		{"nothing", firewall.Allow, 0, ""},
		{"note", firewall.Allow, 0.9, "patterns found: 1 note"},
		{"note look1 look2", firewall.HumanReview, 0.8, "patterns found: 1 note, 2 look"},
		{"halt look1 stop note", firewall.Block, 0.4, "patterns found: 1 note, 1 look, 1 stop, 1 halt"},
	} {
		r := scanText(t, s, test.text)
		require.Equal(t, test.decision, r.Decision, test.text)
		require.Equal(t, test.score, r.Score, test.text)
		require.Equal(t, test.reason, r.Reason, test.text)
	}
	require.Equal(t, []firewall.Finding{{Rule: "stop", Message: "stop word", Part: "content", Start: 2, End: 6, Severity: firewall.High}},
		scanText(t, s, "a stop").Findings)
}

func TestOffAndAllow(t *testing.T) {
	s := newScanner(t, Config{Off: []string{PhoneNumber, SSN}, Allow: []string{"Support@Example.com"}})
	require.Equal(t, firewall.Result{Decision: firewall.Allow}, scanText(t, s, "support@example.com (123) 456-7890 123-45-6789"))
	require.Equal(t, []find{{EmailAddress, "xsupport@example.com"}}, finds("xsupport@example.com", scanText(t, s, "xsupport@example.com")))
}

func TestGroupNamedValueIsTheFinding(t *testing.T) {
	s := newScanner(t, Config{Patterns: []Pattern{{Name: "pin", Expr: `pin (?:is (?P<value>\d{4})|none)`}}})
	const text = "my pin is 1234, pin none"
	require.Equal(t, []find{{"pin", "1234"}, {"pin", "pin none"}}, finds(text, scanText(t, s, text)))
}

func TestLabelAsksForRedaction(t *testing.T) {
	s := newScanner(t, Config{Patterns: []Pattern{{Name: "ticket", Expr: `\bT-\d{4}\b`, Decision: firewall.Allow, Label: "TICKET"}}})
	r := scanText(t, s, "see T-1234")
	require.Equal(t, firewall.Allow, r.Decision)
	require.Equal(t, []firewall.Edit{{Part: "content", Start: 4, End: 10, Label: "TICKET"}}, r.Edits)
}

func TestWindowScannerOnlyIfMatchesAreBounded(t *testing.T) {
	w, ok := newScanner(t, Config{}).(firewall.WindowScanner)
	require.True(t, ok)
	require.Greater(t, w.Window(), 300)
	require.Less(t, w.Window(), 512)
	for _, p := range []Pattern{{Name: "x", Expr: `a+b`}, {Name: "x", Expr: `ab`, Label: "X"}} {
		_, ok = newScanner(t, Config{Patterns: []Pattern{p}}).(firewall.WindowScanner)
		require.False(t, ok, p.Expr)
	}
}

func TestNewRefuses(t *testing.T) {
	for _, test := range []struct {
		name string
		cfg  Config
		want string
	}{
		{"a broken expression", Config{Patterns: []Pattern{{Name: "ok", Expr: "a"}, {Name: "key", Expr: "a("}}}, "regex: pattern 1 (\"key\"): error parsing regexp: missing closing ): `a(`"},
		{"no name", Config{Patterns: []Pattern{{Expr: "a"}}}, `regex: pattern 0 (""): no name: give it one`},
		{"a name twice", Config{Patterns: []Pattern{{Name: "a", Expr: "a"}, {Name: "a", Expr: "b"}}}, `regex: pattern 1 ("a"): the name is used twice`},
		{"an invalid decision", Config{Patterns: []Pattern{{Name: "a", Expr: "a", Decision: 7}}}, `regex: pattern 0 ("a"): invalid decision 7: use Allow, HumanReview or Block`},
		{"a score over 1", Config{Patterns: []Pattern{{Name: "a", Expr: "a", Score: 1.5}}}, `regex: pattern 0 ("a"): score 1.5 is not from 0 to 1`},
		{"a score that is no number", Config{Patterns: []Pattern{{Name: "a", Expr: "a", Score: math.NaN()}}}, `regex: pattern 0 ("a"): score NaN is not from 0 to 1`},
		{"an expression for the empty text", Config{Patterns: []Pattern{{Name: "a", Expr: "a*"}}}, `regex: pattern 0 ("a"): the expression matches the empty text`},
		{"a label in lower case", Config{Patterns: []Pattern{{Name: "a", Expr: "a", Label: "email"}}}, `regex: pattern 0 ("a"): label "email": use upper-case letters, digits and '_'`},
		{"an unknown name off", Config{Off: []string{"phone"}}, `regex: Config.Off: no pattern is named "phone"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := New(test.cfg)
			require.EqualError(t, err, test.want)
		})
	}
}

func TestCancelledScanIsAnError(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	in, err := firewall.NewInput(firewall.Message{Role: firewall.RoleUser, Content: "text"}, nil)
	require.NoError(t, err)
	_, err = newScanner(t, Config{}).Scan(ctx, in)
	require.ErrorIs(t, err, context.Canceled)
}

func TestFindingsAreBoundedAndCountsAreNot(t *testing.T) {
	r := scanText(t, newScanner(t, Config{}), strings.Repeat("a@b.de ", 3*maxFindings))
	require.Len(t, r.Findings, maxFindings)
	require.Equal(t, "patterns found: 768 email_address", r.Reason)
}

// checkAgainstPlainRegexps holds the scanner against its expressions, each run
// on the whole text.
func checkAgainstPlainRegexps(t *testing.T, s firewall.Scanner, res []*regexp.Regexp, text string) {
	t.Helper()
	var want []find
	for i, p := range Upstream() {
		for _, loc := range res[i].FindAllStringSubmatchIndex(text, -1) {
			if v := 2 * max(0, res[i].SubexpIndex("value")); loc[v] >= 0 {
				loc = loc[v:]
			}
			want = append(want, find{p.Name, text[loc[0]:loc[1]]})
		}
	}
	require.Equal(t, want, finds(text, scanText(t, s, text)), "%q", text)
}

func upstreamRegexps(t testing.TB) []*regexp.Regexp {
	t.Helper()
	var res []*regexp.Regexp
	for _, p := range Upstream() {
		re, err := regexp.Compile(p.Expr)
		require.NoError(t, err)
		res = append(res, re)
	}
	return res
}

var pieces = []string{"ignore", "disregard", "Forget", "\u017f", "all", "of", "your", "previous", "and", "system", "in\u017ftructions", "instructions", "rule", " ", " ", "\n",
	"john.doe", "@", "example", ".com", "-", ".", "(", ")", "+", "123", "45", "6789", "4111", "1111", "378282", "10005", "9", "is", "ssn", "Social Security no", ":", "é", "日", "_", "x"}

func TestPrefilterChangesNothing(t *testing.T) {
	s, res := newScanner(t, Config{}), upstreamRegexps(t)
	for _, c := range readCases(t) {
		checkAgainstPlainRegexps(t, s, res, c.text)
	}
	r := rand.New(rand.NewPCG(1, 1))
	for range 5000 {
		var b strings.Builder
		for range r.IntN(60) {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		checkAgainstPlainRegexps(t, s, res, b.String())
	}
}

func FuzzScan(f *testing.F) {
	for _, c := range readCases(f) {
		f.Add(c.text)
	}
	s, res := newScanner(f, Config{}), upstreamRegexps(f)
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 5000 || !utf8.ValidString(text) {
			return
		}
		checkAgainstPlainRegexps(t, s, res, text)
	})
}

func TestConformance(t *testing.T) {
	var firing []firewall.Message
	for _, c := range readCases(t) {
		if len(c.want) > 0 {
			firing = append(firing, firewall.Message{Role: firewall.RoleUser, Content: c.text})
		}
	}
	firewalltest.TestScanner(t, newScanner(t, Config{}), firing...)
}
