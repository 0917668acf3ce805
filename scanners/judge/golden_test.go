// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package judge_test

import (
	"flag"
	"os"
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/scanners/judge"
)

var update = flag.Bool("update", false, "rewrite the goldens under testdata")

// TestRenderedPII holds what the model gets of PII to a golden, but for the random word.
func TestRenderedPII(t *testing.T) {
	backend := chat(leaks)
	s, err := judge.PII(judge.PIIConfig{Client: backend})
	require.NoError(t, err)
	_, err = scan(t, s, letter)
	require.NoError(t, err)
	req := backend.Chats()[0]
	user := regexp.MustCompile(`\b[A-Z2-7]{26}\b`).ReplaceAllString(req.Messages[1].Content, "WORD")
	got := req.Messages[0].Content + "\n\n-------- user --------\n" + user + "-------- schema --------\n" + string(req.Schema) + "\n"
	const file = "testdata/pii_v1.txt"
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	assert.Equal(t, string(want), got)
}
