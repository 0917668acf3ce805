// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package secrets

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

func newScanner(t testing.TB, cfg Config) *Scanner {
	t.Helper()
	s, err := New(cfg)
	require.NoError(t, err)
	return s
}

func scanText(t testing.TB, s firewall.Scanner, text string) firewall.Result {
	t.Helper()
	in, err := firewall.NewInput(firewall.Message{Role: firewall.RoleTool, Content: text}, nil)
	require.NoError(t, err)
	r, err := s.Scan(context.Background(), in)
	require.NoError(t, err)
	return r
}

// A find is the name of a rule and what it found.
type find struct{ rule, match string }

func finds(text string, r firewall.Result) []find {
	var out []find
	for _, f := range r.Findings {
		out = append(out, find{f.Rule, text[f.Start:f.End]})
	}
	return out
}
