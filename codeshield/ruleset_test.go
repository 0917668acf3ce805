// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"io/fs"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/rules"
)

// TestLanguageIsCompiledWhenItComes reads the embedded rules as Pack does, for a program that meets one language.
func TestLanguageIsCompiledWhenItComes(t *testing.T) {
	l, err := read([]fs.FS{rules.FS})
	require.NoError(t, err)
	r := l.rules()
	_, err = r.Analyze(t.Context(), Source{Text: "x = 1\n", Language: "python"})
	require.NoError(t, err)
	for language, set := range r.sets {
		compiled := language == semgrep.Python || language == semgrep.Generic
		require.Equal(t, compiled, set.plan != nil, language)
	}
	for _, language := range Languages() {
		_, err := r.Analyze(t.Context(), Source{Text: "x = 1\n", Language: language})
		require.NoError(t, err, "every rule of %s can be compiled", language)
	}
}

// TestRuleThatCanNotBeCompiledRefusesTheText: it is known late only, and must not be left out in silence.
func TestRuleThatCanNotBeCompiledRefusesTheText(t *testing.T) {
	const text = "rules:\n- {id: broken, languages: [python], severity: ERROR, message: m, pattern: 'f(('}\n" +
		"- {id: sound, languages: [java], severity: ERROR, message: m, pattern: f()}\n"
	l, err := read([]fs.FS{fstest.MapFS{"r.yaml": {Data: []byte(text)}}})
	require.NoError(t, err)
	r := l.rules()
	_, err = r.Analyze(t.Context(), Source{Text: "f()", Language: "python"})
	require.ErrorContains(t, err, "r.yaml: rule broken can't be honoured")
	report, err := r.Analyze(t.Context(), Source{Text: "f();", Language: "java"})
	require.NoError(t, err)
	require.Len(t, report.Findings, 1)
}
