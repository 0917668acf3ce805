// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// parityRules are a list of regular expressions and a rule with an expression for upstream's prescan.
func parityRules(t *testing.T) *codeshield.Rules {
	t.Helper()
	rules, skipped, err := codeshield.Load(fstest.MapFS{
		"python.yaml": {Data: []byte("- {pattern_id: R1, cwe_id: CWE-95, description: d, severity: warning, rule: 'md5'}\n- {pattern_id: R2, cwe_id: CWE-95, description: d, severity: error, rule: 'sha1'}\n")},
		"semgrep.yaml": {Data: []byte("rules:\n- {id: S1, languages: [python], severity: ERROR, message: m, metadata: {prescan_regex: 'exec'}, pattern: 'exec(...)'}\n" +
			"- {id: S2, languages: [python], severity: ERROR, message: m, metadata: {prescan_regex: 'never'}, pattern: 'run(...)'}\n")},
	})
	require.NoError(t, err)
	require.Empty(t, skipped)
	return rules
}

func TestParity(t *testing.T) {
	tests := []struct {
		name       string
		useCase    codeshield.UseCase
		text       string
		want       []string
		unlikeOurs string // why the scanner does it otherwise by itself
		decision   firewall.Decision
	}{
		{"first match only", codeshield.CodeShield, "md5(a)\nmd5(b)\n", []string{"R1 md5"}, "one match a rule", firewall.Block},
		{"regular expressions hide the other rules", codeshield.CodeShield, "md5(a)\nexec(b)\n", []string{"R1 md5"}, "Semgrep's rules are not run", firewall.Block},
		{"not in the other use case", codeshield.CyberSecEval, "md5(a)\nexec(b)\n", []string{"R1 md5", "S1 exec(b)"}, "", firewall.Block},
		{"a comment hides a rule", codeshield.CodeShield, "# sha1\nsha1(a)\n", []string{}, "the first match is behind a sign of a comment", firewall.Allow},
		{"a comment hides a rule from its prescan", codeshield.CodeShield, "# exec\nexec(b)\n", []string{}, "so is the prescan's", firewall.Allow},
		{"no prescan, no rule", codeshield.CodeShield, "run(a)\n", []string{}, "the expression is only a hint", firewall.Allow},
		{"prose is code", codeshield.CodeShield, "Please say sha1 to it.", []string{"R2 sha1"}, "", firewall.Block},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, err := codeshield.New(codeshield.Config{Rules: parityRules(t), Parity: tt.useCase})
			require.NoError(t, err)
			m := answer(tt.text)
			r := scan(t, s, m)
			assert.Equal(t, tt.want, found(t, r, m))
			assert.Equal(t, tt.decision, r.Decision)
		})
	}
}

// TestParityWithUpstreamsOwnCases counts findings in the inputs of upstream's tests.
func TestParityWithUpstreamsOwnCases(t *testing.T) {
	f, err := os.Open(shared + "/upstream-cases.jsonl")
	if err != nil {
		t.Skip("no development data: ", err)
	}
	defer f.Close()
	rules := upstreamRules(t)
	same, all := 0, 0
	for sc := bufio.NewScanner(f); sc.Scan(); {
		var c struct {
			Scanner, Kind, Language, Code string
			Issues                        int
		}
		require.NoError(t, json.Unmarshal(sc.Bytes(), &c))
		if c.Scanner != "code" || c.Kind == "codeshield" {
			continue
		}
		n := rules.UpstreamCount(t.Context(), c.Code, c.Language, codeshield.CyberSecEval)
		all++
		if n == c.Issues {
			same++
		} else {
			t.Logf("%s %s: %d issues, upstream %d: %q", c.Kind, c.Language, n, c.Issues, c.Code)
		}
	}
	t.Logf("%d of %d inputs have as many issues as upstream finds", same, all)
	require.GreaterOrEqual(t, same*10, all*9, "what upstream's Semgrep can't parse is parsed here, and found")
}

// TestDecisionsOfUpstreamsOwnCases has the decisions of upstream's message scanner.
func TestDecisionsOfUpstreamsOwnCases(t *testing.T) {
	f, err := os.Open(shared + "/upstream-cases.jsonl")
	if err != nil {
		t.Skip("no development data: ", err)
	}
	defer f.Close()
	for sc := bufio.NewScanner(f); sc.Scan(); {
		var c struct{ Scanner, Text, Decision string }
		require.NoError(t, json.Unmarshal(sc.Bytes(), &c))
		if c.Scanner != "code_shield_scanner" || strings.Contains(c.Text, "new NullCipher()") {
			continue // the rules for Java are not among the data
		}
		for _, useCase := range []codeshield.UseCase{codeshield.NoParity, codeshield.CodeShield} {
			s, err := codeshield.New(codeshield.Config{Rules: upstreamRules(t), Parity: useCase, Block: firewall.Medium})
			require.NoError(t, err)
			m := answer(c.Text)
			r := scan(t, s, m)
			assert.Equal(t, c.Decision, r.Decision.String(), "%s, use case %d: %v", c.Text, useCase, found(t, r, m))
		}
	}
}
