// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import (
	"context"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// TestStream holds that a text comes out of a stream as it comes out of Add,
// whatever the pieces, and that a refused one releases nothing of what was found.
func TestStream(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 9))
	list := makeSentences(t, 6)
	redact, block := newScanner(t, Config{Action: Redact}), newScanner(t, Config{Action: Block})
	found := 0
	for range 120 {
		var b strings.Builder
		for range 1 + r.IntN(12) {
			b.WriteString(list[r.IntN(len(list))].Text)
			b.WriteString(pick(r, " ", "\n", strings.Repeat(" and so on", r.IntN(60))+" "))
		}
		text := b.String()
		fw, err := firewall.New(firewall.Policy{Default: []firewall.Scanner{redact}})
		require.NoError(t, err)
		whole, err := fw.NewSession().Add(t.Context(), firewall.Message{Role: firewall.RoleAssistant, Content: text})
		require.NoError(t, err)
		released, err := stream(t.Context(), fw, text, r)
		require.NoError(t, err, "%q", text)
		require.Equal(t, whole.Content, released)

		fw, err = firewall.New(firewall.Policy{Default: []firewall.Scanner{block}})
		require.NoError(t, err)
		released, err = stream(t.Context(), fw, text, r)
		findings := scanText(t, block, text).Findings
		if len(findings) == 0 {
			require.NoError(t, err)
			require.Equal(t, text, released)
			continue
		}
		found++
		require.ErrorIs(t, err, firewall.ErrBlocked)
		require.LessOrEqual(t, len(released), findings[0].Start)
		require.True(t, strings.HasPrefix(text, released))
	}
	require.Greater(t, found, 50)
}

// stream sends a text in pieces of random length.
func stream(ctx context.Context, fw *firewall.Firewall, text string, r *rand.Rand) (released string, err error) {
	pieces := func(yield func(string, error) bool) {
		from := 0
		for i := range text {
			if i-from > r.IntN(40) {
				if !yield(text[from:i], nil) {
					return
				}
				from = i
			}
		}
		yield(text[from:], nil)
	}
	for piece, e := range fw.NewSession().Stream(ctx, pieces) {
		released, err = released+piece, e
	}
	return released, err
}
