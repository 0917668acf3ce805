// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"flag"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/firewall/firewalltest"
)

// With this flag, firewalltest.Run rewrites the expectations under testdata.
var _ = flag.Bool("update", false, "rewrite the expectations under testdata")

// TestPolicy is all that a policy needs to be tested.
func TestPolicy(t *testing.T) {
	firewalltest.Run(t, supportPolicy(), "testdata")
}

// TestPolicyTestsCatch takes a scanner out of the policy: the conversations
// that are about it must fail, each at the line that expects something else.
func TestPolicyTestsCatch(t *testing.T) {
	policy := supportPolicy()
	assistant := policy.Scanners[firewall.RoleAssistant]
	policy.Scanners[firewall.RoleAssistant] = slices.DeleteFunc(assistant, func(s firewall.Scanner) bool {
		return s.Name() == "refund_limit"
	})
	data, err := os.ReadFile("testdata/refunds.txtar")
	require.NoError(t, err)
	conversation, err := firewalltest.Parse("refunds.txtar", data)
	require.NoError(t, err)

	var failures []string
	for _, f := range conversation.Check(t.Context(), firewalltest.New(t, policy)) {
		failures = append(failures, f.String())
	}
	assert.Equal(t, []string{
		"refunds.txtar:24: message 4 (assistant): decision is allow, want human_review",
		"refunds.txtar:25: message 4 (assistant): not found: refund_limit over_limit tool_calls[1].arguments/amount",
		"refunds.txtar:31: message 5 (assistant): decision is allow, want block",
		"refunds.txtar:32: message 5 (assistant): not found: refund_limit",
		"refunds.txtar:38: message 6 (assistant): decision is allow, want block",
		"refunds.txtar:39: message 6 (assistant): not found: refund_limit",
		"refunds.txtar:45: message 7 (assistant): decision is allow, want block",
		"refunds.txtar:46: message 7 (assistant): not found: refund_limit",
	}, failures)
}

func TestRun(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(t.Context(), &out))
	assert.Equal(t, `allow                                      refund {"order": "A-17", "amount": 19.90}
human_review refund over the limit         refund {"order": "A-17", "amount": 4000}
block        refund with unknown arguments refund {"order": "A-17", "amount": 19.90, "Amount": 4000}
`, out.String())
}
