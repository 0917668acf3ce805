// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield_test

import (
	"context"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield"
)

const importRules = `rules:
- id: context
  languages: [csharp]
  severity: ERROR
  message: m
  patterns:
  - pattern-inside: |
      using System.Xml;
      ...
  - pattern: new XmlTextReader(...)
- id: either
  languages: [java]
  severity: ERROR
  message: m
  patterns:
  - pattern-either:
    - pattern-inside: |
        import java.util.Random;
        ...
    - pattern-inside: |
        import java.util.*;
        ...
  - pattern: new Random(...).nextInt()
- id: qualified
  languages: [java]
  severity: WARNING
  message: m
  pattern: javax.crypto.Cipher.getInstance("DES")
- id: sequence
  languages: [go]
  severity: ERROR
  message: m
  pattern: |
    import "math/rand"
    ...
    rand.Seed(0)
- id: import-itself
  languages: [java]
  severity: ERROR
  message: m
  pattern: import sun.misc.Unsafe;
- id: plain
  languages: [java]
  severity: ERROR
  message: m
  pattern: System.exit(...)
`

func TestAssumeImports(t *testing.T) {
	rules, skipped, err := codeshield.Load(fstest.MapFS{"r.yaml": {Data: []byte(importRules)}})
	require.NoError(t, err)
	require.Empty(t, skipped)
	for _, c := range []struct{ name, language, code, want string }{
		{"a context of imports", "csharp", "var r = new XmlTextReader(s);", "context"},
		{"one of several contexts", "java", "int n = new Random().nextInt();", "either"},
		{"a class without its package", "java", `Cipher c = Cipher.getInstance("DES");`, "qualified"},
		{"an import in front of other statements", "go", "func f() {\n\trand.Seed(0)\n}", "sequence"},
		{"imports that are there count alone", "java", "import java.io.File;\nclass A { int n = new Random().nextInt(); }", ""},
		{"a rule about an import", "java", "Unsafe u;", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			src := codeshield.Source{Text: c.code, Language: c.language}
			strict, err := rules.Analyze(context.Background(), src)
			require.NoError(t, err)
			require.Empty(t, strict.Findings, "without the assumption there is nothing to report")
			src.AssumeImports = true
			rep, err := rules.Analyze(context.Background(), src)
			require.NoError(t, err)
			if c.want == "" {
				require.Empty(t, rep.Findings)
				return
			}
			require.Len(t, rep.Findings, 1)
			require.Equal(t, c.want, rep.Findings[0].Rule)
			require.True(t, rep.Findings[0].AssumedImports)
		})
	}
	t.Run("what holds anyway is not said to be assumed", func(t *testing.T) {
		rep, err := rules.Analyze(context.Background(), codeshield.Source{Text: "System.exit(1);", Language: "java", AssumeImports: true})
		require.NoError(t, err)
		require.Len(t, rep.Findings, 1)
		require.False(t, rep.Findings[0].AssumedImports)
		require.Equal(t, codeshield.Block, rep.Findings[0].Treatment())
	})
	t.Run("an assumed finding is treated one step milder", func(t *testing.T) {
		rep, err := rules.Analyze(context.Background(), codeshield.Source{Text: "new XmlTextReader(s);", Language: "csharp", AssumeImports: true})
		require.NoError(t, err)
		require.Len(t, rep.Findings, 1)
		require.Equal(t, codeshield.Warn, rep.Findings[0].Treatment())
	})
}
