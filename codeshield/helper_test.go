// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"context"
	"io/fs"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
)

// oneRuleFile is a file system that holds one file.
func oneRuleFile(name, text string) fs.FS {
	return fstest.MapFS{name: {Data: []byte(text)}}
}

// load loads the rules of one YAML file; there must be nothing wrong with them.
func load(tb testing.TB, text string) *codeshield.Rules {
	tb.Helper()
	rules, skipped, err := codeshield.Load(oneRuleFile("rules.yaml", text))
	require.NoError(tb, err)
	require.Empty(tb, skipped)
	return rules
}

// analyze analyzes a source, in which there must be nothing wrong either.
func analyze(tb testing.TB, rules *codeshield.Rules, src codeshield.Source) codeshield.Report {
	tb.Helper()
	report, err := rules.Analyze(context.Background(), src)
	require.NoError(tb, err)
	require.Empty(tb, report.Incomplete)
	return report
}
