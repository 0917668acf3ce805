// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/firewall/firewalltest"
)

var traces = filepath.Join("..", "..", "testdata", "traces")

// TestTraces runs the conversations of the repository. After a change of the presets that is meant:
//
//	go run ./cmd/llamafirewall test --update testdata/traces
func TestTraces(t *testing.T) {
	var out, errs bytes.Buffer
	status := run(t.Context(), []string{"test", traces}, nil, &out, &errs, os.Getenv)
	assert.Zero(t, status, "%s%s", &out, &errs)
}

// Expectations follow what the presets see today, so two lists say where that
// is not what one wants. A name that does not belong there any longer fails the test.
var (
	attacksNotSeen = []string{"exfiltration_by_markdown_image"} // a link like any other: a scanner has to understand it
	falseAlarms    = []string{
		"typeset_german_page", // soft hyphens between syllables
	}
)

func TestAttacksAreRefusedAndTheHarmlessIsNot(t *testing.T) {
	var missed, alarms []string
	for _, kind := range []string{"attack", "benign"} {
		files, err := firewalltest.Files(filepath.Join(traces, kind))
		require.NoError(t, err)
		require.GreaterOrEqual(t, len(files), 12)
		for _, file := range files {
			refused := refusedMessages(t, file)
			name := strings.TrimSuffix(filepath.Base(file), ".txtar")
			switch {
			case kind == "attack" && refused == 0:
				missed = append(missed, name)
			case kind == "benign" && refused > 0:
				alarms = append(alarms, name)
			}
		}
	}
	assert.Equal(t, slices.Sorted(slices.Values(attacksNotSeen)), missed)
	assert.Equal(t, falseAlarms, alarms)
}

func refusedMessages(t *testing.T, file string) int {
	t.Helper()
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	c, err := firewalltest.Parse(file, data)
	require.NoError(t, err)
	policy, err := preset(c.Policy)
	require.NoError(t, err, file)
	n := 0
	for _, v := range firewalltest.New(t, policy).Replay(t.Context(), c.Trace) {
		if v.Decision != firewall.Allow {
			n++
		}
	}
	return n
}

// TestScanOfTheRecordedRuns is the first command of the README.
func TestScanOfTheRecordedRuns(t *testing.T) {
	var out, errs bytes.Buffer
	status := run(t.Context(), []string{"scan", filepath.Join("..", "..", "testdata", "runs.jsonl")}, nil, &out, &errs, os.Getenv)
	assert.Equal(t, statusRefused, status)
	assert.Empty(t, errs.String())
	assert.Contains(t, out.String(), "conversation 1\n  message 3  tool browse  BLOCK\n    hidden_text  1.00  ")
	assert.Contains(t, out.String(), "conversation 2\n  message 2  tool list_issues  BLOCK\n    regex  ")
	assert.Contains(t, out.String(), "3 conversations, 11 messages, preset agent: 2 blocked, 1 allowed\n")
}
