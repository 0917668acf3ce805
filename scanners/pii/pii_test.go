// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/firewall/firewalltest"
)

func newScanner(t testing.TB, cfg Config) *Scanner {
	t.Helper()
	s, err := New(cfg)
	require.NoError(t, err)
	return s
}

func scanMessage(t testing.TB, s firewall.Scanner, m firewall.Message) firewall.Result {
	t.Helper()
	in, err := firewall.NewInput(m, nil)
	require.NoError(t, err)
	r, err := s.Scan(context.Background(), in)
	require.NoError(t, err)
	return r
}

func scanText(t testing.TB, s firewall.Scanner, text string) firewall.Result {
	t.Helper()
	return scanMessage(t, s, firewall.Message{Role: firewall.RoleUser, Content: text})
}

// A find is a rule and what it found.
type find struct{ rule, value string }

func finds(text string, r firewall.Result) []find {
	var out []find
	for _, f := range r.Findings {
		out = append(out, find{f.Rule, text[f.Start:f.End]})
	}
	return out
}

// A testCase is a line of testdata/cases.txt.
type testCase struct {
	line, text string
	want       []find
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
				f.value, rest = quoted(rest)
				c.want = append(c.want, f)
			}
			cases = append(cases, c)
		}
	}
	require.NoError(t, lines.Err())
	return cases
}

func TestCases(t *testing.T) {
	s := newScanner(t, Config{})
	fired := make(map[string]int)
	for _, c := range readCases(t) {
		t.Run(c.line, func(t *testing.T) {
			r := scanText(t, s, c.text)
			require.Equal(t, c.want, finds(c.text, r), c.text)
			require.Equal(t, firewall.Allow, r.Decision)
			require.Empty(t, r.Edits)
			for _, f := range c.want {
				fired[f.rule]++
			}
		})
	}
	for _, typ := range Types() {
		require.NotZero(t, fired[string(typ)], "a case for %s", typ)
	}
}

// TestWordsAreNeeded takes what was found of each type that has a check of its own
// and no form: without any word beside it, it is silent.
func TestWordsAreNeeded(t *testing.T) {
	s := newScanner(t, Config{})
	alone := map[Type]bool{Email: true, Phone: true, Card: true, IBAN: true, IPv4: true, IPv6: true, MAC: true, Bitcoin: true, Ethereum: true}
	for _, c := range readCases(t) {
		for _, f := range c.want {
			if !alone[Type(f.rule)] {
				r := scanText(t, s, f.value)
				for _, found := range r.Findings {
					require.True(t, alone[Type(found.Rule)], "%s: %q is found as %s", c.line, f.value, found.Rule)
				}
			}
		}
	}
}

func TestNameOfTheMemberIsContext(t *testing.T) {
	s := newScanner(t, Config{})
	for _, test := range []struct {
		arguments string
		want      []string
	}{
		{`{"ssn":"219099999"}`, []string{"us_ssn tool_calls[0].arguments/ssn"}},
		{`{"user":{"SSN":219099999}}`, []string{"us_ssn tool_calls[0].arguments/user/SSN"}},
		{`{"phone_numbers":["6123456789"]}`, []string{"phone_number tool_calls[0].arguments/phone_numbers/0"}},
		{`{"passport":{"number":"C01X00T47"}}`, []string{"passport tool_calls[0].arguments/passport/number"}},
		{`{"id":"219099999"}`, nil},
	} {
		r := scanMessage(t, s, firewall.Message{Role: firewall.RoleAssistant, ToolCalls: []firewall.ToolCall{{ID: "c1", Name: "f", Arguments: json.RawMessage(test.arguments)}}})
		var got []string
		for _, f := range r.Findings {
			got = append(got, f.Rule+" "+f.Part)
		}
		require.Equal(t, test.want, got, test.arguments)
	}
}

func TestActions(t *testing.T) {
	const text = "SSN 219-09-9999, card 4111 1111 1111 1111, ada@example.com"
	s := newScanner(t, Config{Action: Redact, Actions: map[Type]Action{Email: Allow, Card: Review}})
	r := scanText(t, s, text)
	require.Equal(t, firewall.HumanReview, r.Decision)
	require.Equal(t, 1.0, r.Score)
	require.Equal(t, "personal data: 1 email_address, 1 payment_card, 1 us_ssn", r.Reason)
	require.Equal(t, []firewall.Edit{{Part: "content", Start: 4, End: 15, Label: "SSN"}}, r.Edits)
	require.Len(t, r.Findings, 3)

	r = scanText(t, newScanner(t, Config{Actions: map[Type]Action{USSSN: Block}}), text)
	require.Equal(t, firewall.Block, r.Decision)
	r = scanText(t, newScanner(t, Config{}), text)
	require.Equal(t, firewall.Allow, r.Decision)
	require.Zero(t, r.Score)
}

func TestOffOnlyAndAllow(t *testing.T) {
	const text = "SSN 219-09-9999, card 4111 1111 1111 1111, ada@example.com, bo@corp.example.org"
	r := scanText(t, newScanner(t, Config{Off: []Type{USSSN, Email}}), text)
	require.Equal(t, []find{{"payment_card", "4111 1111 1111 1111"}}, finds(text, r))
	r = scanText(t, newScanner(t, Config{Only: []Type{USSSN, Email}, Off: []Type{USSSN}}), text)
	require.Equal(t, []find{{"email_address", "ada@example.com"}, {"email_address", "bo@corp.example.org"}}, finds(text, r))
	r = scanText(t, newScanner(t, Config{Allow: []string{"4111-1111-11111111", "ADA@example.com", "@Corp.example.org", "219099999"}}), text)
	require.Equal(t, firewall.Result{Decision: firewall.Allow}, r)
}

func TestOwnPatterns(t *testing.T) {
	s := newScanner(t, Config{
		Patterns: []Pattern{
			{Name: "customer", Expr: `\bK-(?P<value>\d{6})\b`, Validate: func(v string) bool { return v != "000000" }, Message: "number of a customer"},
			{Name: "badge", Expr: `\b\d{5}\b`, Context: []string{"badge*", "Mitarbeiter-Ausweis"}, Label: "BADGE_NO"},
		},
		Actions: map[Type]Action{"customer": Block, "badge": Redact},
	})
	const text = "K-123456 K-000000 12345; Badges: 54321. One two three four five six seven eight nine ten eleven twelve thirteen 11111, mitarbeiterAusweis 22222"
	r := scanText(t, s, text)
	require.Equal(t, []find{{"customer", "123456"}, {"badge", "54321"}, {"badge", "22222"}}, finds(text, r))
	require.Equal(t, firewall.Block, r.Decision)
	require.Equal(t, "BADGE_NO", r.Edits[0].Label)
	require.Equal(t, "number of a customer", r.Findings[0].Message)
}

func TestNewRefuses(t *testing.T) {
	for _, test := range []struct {
		name string
		cfg  Config
		want string
	}{
		{"an unknown type off", Config{Off: []Type{"shoe_size"}}, `pii: Config.Off: unknown type "shoe_size"`},
		{"an unknown type in Only", Config{Only: []Type{"shoe_size"}}, `pii: Config.Only: unknown type "shoe_size"`},
		{"an unknown type in Actions", Config{Actions: map[Type]Action{"shoe_size": Redact}}, `pii: Config.Actions: unknown type "shoe_size"`},
		{"an invalid action", Config{Action: 9}, `pii: Config.Action: invalid action 9`},
		{"an invalid action of a type", Config{Actions: map[Type]Action{Email: 9}}, `pii: Config.Actions: email_address: invalid action 9`},
		{"an allowed value without a character", Config{Allow: []string{"a", " - "}}, `pii: Config.Allow: value 1 has no letter or digit`},
		{"a broken expression", Config{Patterns: []Pattern{{Name: "a", Expr: "a("}}}, "pii: Config.Patterns: pattern 0 (\"a\"): error parsing regexp: missing closing ): `a(`"},
		{"an expression for the empty text", Config{Patterns: []Pattern{{Name: "a", Expr: "a*"}}}, `pii: Config.Patterns: pattern 0 ("a"): the expression matches the empty text`},
		{"an expression without limit", Config{Patterns: []Pattern{{Name: "a", Expr: "a+b"}}}, `pii: Config.Patterns: pattern 0 ("a"): matches can be longer than 256 bytes: bound its repetitions`},
		{"a name that is taken", Config{Patterns: []Pattern{{Name: "iban", Expr: "a"}}}, `pii: Config.Patterns: pattern 0 ("iban"): the name is taken`},
		{"a name twice", Config{Patterns: []Pattern{{Name: "a", Expr: "a"}, {Name: "a", Expr: "b"}}}, `pii: Config.Patterns: pattern 1 ("a"): the name is taken`},
		{"a name in upper case", Config{Patterns: []Pattern{{Name: "A", Expr: "a"}}}, `pii: Config.Patterns: pattern 0 ("A"): the name is not in lower_snake form`},
		{"a label in lower case", Config{Patterns: []Pattern{{Name: "a", Expr: "a", Label: "a"}}}, `pii: Config.Patterns: pattern 0 ("a"): label "a": use at most 32 upper-case letters, digits and '_'`},
		{"a context without a letter", Config{Patterns: []Pattern{{Name: "a", Expr: "a", Context: []string{"*"}}}}, `pii: Config.Patterns: pattern 0 ("a"): context "*" has no letter`},
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
	r := scanText(t, newScanner(t, Config{Action: Redact}), strings.Repeat("a@b.de ", 3*maxFindings))
	require.Len(t, r.Findings, maxFindings)
	require.Len(t, r.Edits, 3*maxFindings)
	require.Equal(t, "personal data: 768 email_address", r.Reason)
}

func TestConformance(t *testing.T) {
	var firing []firewall.Message
	for _, c := range readCases(t) {
		if len(c.want) > 0 {
			firing = append(firing, firewall.Message{Role: firewall.RoleUser, Content: c.text})
		}
	}
	for _, action := range []Action{Allow, Redact, Block} {
		firewalltest.TestScanner(t, newScanner(t, Config{Action: action}), firing...)
	}
}
