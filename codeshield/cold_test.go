// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
	"github.com/llamafirewall/llamafirewall-go/codeshield/rules"
)

// BenchmarkFirst is what the first text of a program costs more than the others: the embedded rules are read and compiled, and
// the tables of one language are made.
func BenchmarkFirst(b *testing.B) {
	src := codeshield.Source{Text: cleanCode(20), Language: "python", AssumeImports: true}
	for b.Loop() {
		r, _, err := codeshield.Load(rules.FS)
		require.NoError(b, err)
		_, err = r.Analyze(context.Background(), src)
		require.NoError(b, err)
	}
}
