// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import (
	"context"
	"encoding/json"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

func TestActions(t *testing.T) {
	key := makeSecret(rand.New(rand.NewPCG(1, 1)), "ghp_{a:36}")
	for _, test := range []struct {
		name     string
		cfg      Config
		decision firewall.Decision
		edits    int
	}{
		{"redact", Config{}, firewall.Allow, 1},
		{"report", Config{Action: Report}, firewall.Allow, 0},
		{"review", Config{Action: Review}, firewall.HumanReview, 0},
		{"block", Config{Action: Block}, firewall.Block, 0},
		{"by rule", Config{Action: Block, Actions: map[string]Action{"github_pat": Redact}}, firewall.Allow, 1},
	} {
		r := scanText(t, newScanner(t, test.cfg), "use "+key)
		require.Equal(t, test.decision, r.Decision, test.name)
		require.Len(t, r.Edits, test.edits, test.name)
		require.Equal(t, []firewall.Finding{{Rule: "github_pat", Message: "GitHub access token", Part: "content", Start: 4, End: 44, Severity: firewall.High, CWE: "CWE-798"}}, r.Findings, test.name)
		require.Equal(t, "secrets found: 1 github_pat", r.Reason)
	}
}

func TestOffAndAllow(t *testing.T) {
	key := makeSecret(rand.New(rand.NewPCG(2, 2)), "ghp_{a:36}")
	quiet := firewall.Result{Decision: firewall.Allow}
	require.Equal(t, quiet, scanText(t, newScanner(t, Config{Off: []string{"github_pat"}}), "use "+key))
	require.Equal(t, quiet, scanText(t, newScanner(t, Config{Allow: []string{key}}), "token = "+key))
}

func TestOwnRules(t *testing.T) {
	s := newScanner(t, Config{Rules: []Rule{
		{Name: "badge", Expr: `\bbadge (?P<value>[A-Z]{2}\d{6})\b`, Label: "BADGE", Action: Block, Check: func(v string) bool { return v[0] == 'Q' }},
		{Name: "ticket", Expr: `\bTT-\d{4}\b`},
	}})
	const text = "badge QA123456, badge ZA123456, TT-1234"
	r := scanText(t, s, text)
	require.Equal(t, []find{{"badge", "QA123456"}, {"ticket", "TT-1234"}}, finds(text, r))
	require.Equal(t, firewall.Block, r.Decision)
	require.Equal(t, []firewall.Edit{{Part: "content", Start: 32, End: 39, Label: "SECRET"}}, r.Edits)
}

func TestNewRefuses(t *testing.T) {
	for _, test := range []struct {
		name string
		cfg  Config
		want string
	}{
		{"an unknown rule off", Config{Off: []string{"x"}}, `secrets: Config.Off: no rule is named "x"`},
		{"an action for an unknown rule", Config{Actions: map[string]Action{"x": Block}}, `secrets: Config.Actions: no rule is named "x"`},
		{"an invalid action for a rule", Config{Actions: map[string]Action{"jwt": 9}}, `secrets: Config.Actions: jwt: use Redact, Report, Review or Block`},
		{"an invalid action", Config{Action: 9}, `secrets: Config.Action or Config.InCalls: use Redact, Report, Review or Block`},
		{"an own rule without limit", Config{Rules: []Rule{{Name: "x", Expr: "a+b"}}}, `secrets: Config.Rules: rule 0 ("x"): a match may be longer than 2000 bytes: write [a-z]{1,64}, not [a-z]+`},
		{"an own rule that is broken", Config{Rules: []Rule{{Name: "x", Expr: "a("}}}, "secrets: Config.Rules: rule 0 (\"x\"): error parsing regexp: missing closing ): `a(`"},
		{"an own rule for the empty text", Config{Rules: []Rule{{Name: "x", Expr: "a?"}}}, `secrets: Config.Rules: rule 0 ("x"): the expression matches the empty text`},
		{"an own rule without a name", Config{Rules: []Rule{{Expr: "a"}}}, `secrets: Config.Rules: rule 0 (""): use lower-case letters, digits and '_' for the name`},
		{"the name of another rule", Config{Rules: []Rule{{Name: "jwt", Expr: "a"}}}, `secrets: Config.Rules: rule 0 ("jwt"): rule "jwt": the name is used twice`},
		{"a label in lower case", Config{Rules: []Rule{{Name: "x", Expr: "a", Label: "x"}}}, `secrets: Config.Rules: rule 0 ("x"): label "x": use upper-case letters, digits and '_', 32 at most`},
	} {
		_, err := New(test.cfg)
		require.EqualError(t, err, test.want, test.name)
	}
}

func TestBrokenFormatsAreRefused(t *testing.T) {
	for _, s := range []string{"a(b", "a{z:3}", "a{x:0}", "a{x:4-2}", "a{x}", "a{x:3", "a{x:a}"} {
		_, err := parseFormats(s)
		require.Error(t, err, s)
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

func call(t *testing.T, arguments map[string]any) firewall.Message {
	t.Helper()
	raw, err := json.Marshal(arguments)
	require.NoError(t, err)
	return firewall.Message{Role: firewall.RoleAssistant, ToolCalls: []firewall.ToolCall{{ID: "1", Name: "http", Arguments: raw}}}
}

// TestCallsAskForReview holds the defaults for tool calls, where the name of a
// member tells about its value.
func TestCallsAskForReview(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	s := newScanner(t, Config{})
	for _, arguments := range []map[string]any{
		{"body": makeSecret(r, "ghp_{a:36}")},
		{"api_key": makeSecret(r, "{a:32}")},
		{"login": map[string]any{"password": "Tr0ub4dor&3"}},
		{"tokens": []string{makeSecret(r, "{a:32}")}},
		{"headers": []string{"X-Api-Key: " + makeSecret(r, "{a:32}")}},
	} {
		in, err := firewall.NewInput(call(t, arguments), nil)
		require.NoError(t, err)
		out, err := s.Scan(context.Background(), in)
		require.NoError(t, err)
		require.Equal(t, firewall.HumanReview, out.Decision, arguments)
		require.Empty(t, out.Edits)
	}
	in, err := firewall.NewInput(call(t, map[string]any{"password": "<PASSWORD_1>", "city": "Graz"}), nil)
	require.NoError(t, err)
	out, err := s.Scan(context.Background(), in)
	require.NoError(t, err)
	require.Equal(t, firewall.Result{Decision: firewall.Allow}, out)
}

// TestSessionRedactsAndReveals follows a key from a tool's result to the tool
// that needs it.
func TestSessionRedactsAndReveals(t *testing.T) {
	key := makeSecret(rand.New(rand.NewPCG(6, 6)), "ghp_{a:36}")
	s := newScanner(t, Config{})
	fw, err := firewall.New(firewall.Policy{Default: []firewall.Scanner{s}, Reveal: []string{"deploy"}})
	require.NoError(t, err)
	session := fw.NewSession()
	tool := session.Guard(func(_ context.Context, call firewall.ToolCall) (string, error) {
		if call.Name == "deploy" {
			require.Contains(t, string(call.Arguments), key)
			return "done", nil
		}
		return "GITHUB_TOKEN=" + key + "\nuser: ada", nil
	})
	out, err := tool(context.Background(), firewall.ToolCall{ID: "1", Name: "read", Arguments: json.RawMessage(`{"file":".env"}`)})
	require.NoError(t, err)
	require.Equal(t, "GITHUB_TOKEN=<TOKEN_1>\nuser: ada", out)
	out, err = tool(context.Background(), firewall.ToolCall{ID: "2", Name: "deploy", Arguments: json.RawMessage(`{"token":"<TOKEN_1>"}`)})
	require.NoError(t, err)
	require.Equal(t, "done", out)
	require.Equal(t, "with "+key, session.Reveal("with <TOKEN_1>"))
}

// TestRedactedTextIsClean holds that nothing is found in what redaction
// leaves: a message that would be edited twice is refused.
func TestRedactedTextIsClean(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	s := newScanner(t, Config{})
	fw, err := firewall.New(firewall.Policy{Default: []firewall.Scanner{s}})
	require.NoError(t, err)
	cases := readCases(t)
	for range 2000 {
		var b strings.Builder
		for range 1 + r.IntN(6) {
			b.WriteString(makeSecret(r, cases[r.IntN(len(cases))].template))
			b.WriteString([]string{"\n", " ", ", ", "; token = ", "\nkey: "}[r.IntN(5)])
		}
		v := fw.NewSession()
		_, err := v.Add(context.Background(), firewall.Message{Role: firewall.RoleUser, Content: b.String()})
		require.NoError(t, err, "%q", b.String())
	}
}

func TestAKeyTooLongToBeRedactedAsksForReview(t *testing.T) {
	long := pem(rand.New(rand.NewPCG(8, 1)), "PGP PRIVATE KEY BLOCK", "\n", 90)
	require.Greater(t, len(long), maxBlock)
	r := scanText(t, newScanner(t, Config{}), long)
	require.Equal(t, firewall.HumanReview, r.Decision)
}
