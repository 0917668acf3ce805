// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package sarif

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var testDriver = Driver{Name: "llamafirewall", Version: "v1.2.3", InformationURI: "https://example.org"}

func TestLogOfTwoResults(t *testing.T) {
	var out bytes.Buffer
	w := NewWriter(&out, testDriver)
	require.NoError(t, w.Result(Result{
		Rule: "hidden_text/tags", RuleText: "tag characters", Level: Error, Message: "three tag characters", CWE: "CWE-1007",
		Location: Location{
			Path: "runs/a b.jsonl", Logical: "conversation[0].messages[2].content",
			Region: Region{Line: 1, Bytes: &Span{0, 12}},
		},
	}))
	require.NoError(t, w.Result(Result{Rule: "regex/pii", Level: Warning, Message: "m", Properties: map[string]any{"part": "content"}}))
	require.NoError(t, w.Result(Result{Rule: "hidden_text/tags", Level: Error, Message: "again"}))
	w.Notice(Notice{Message: "not read", Location: Location{Path: "-"}})
	require.NoError(t, w.Close())

	assert.JSONEq(t, `{
	"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
	"runs": [{
		"columnKind": "unicodeCodePoints",
		"results": [
			{"ruleId": "hidden_text/tags", "ruleIndex": 0, "level": "error", "message": {"text": "three tag characters"}, "locations": [{
				"physicalLocation": {"artifactLocation": {"uri": "runs/a%20b.jsonl"}, "region": {"startLine": 1, "byteOffset": 0, "byteLength": 12}},
				"logicalLocations": [{"fullyQualifiedName": "conversation[0].messages[2].content"}]}]},
			{"ruleId": "regex/pii", "ruleIndex": 1, "level": "warning", "message": {"text": "m"}, "locations": [], "properties": {"part": "content"}},
			{"ruleId": "hidden_text/tags", "ruleIndex": 0, "level": "error", "message": {"text": "again"}, "locations": []}
		],
		"invocations": [{"executionSuccessful": false, "toolExecutionNotifications": [
			{"level": "error", "message": {"text": "not read"}, "locations": [{"physicalLocation": {"artifactLocation": {"uri": "stdin"}}}]}]}],
		"tool": {"driver": {"name": "llamafirewall", "version": "v1.2.3", "informationUri": "https://example.org", "rules": [
			{"id": "hidden_text/tags", "shortDescription": {"text": "tag characters"}, "defaultConfiguration": {"level": "error"},
			 "properties": {"tags": ["security", "external/cwe/cwe-1007"]}},
			{"id": "regex/pii", "shortDescription": {"text": "regex/pii"}, "defaultConfiguration": {"level": "warning"}}]}}
	}]}`, out.String())
}

func TestEmptyLogHasListsNotNull(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, NewWriter(&out, Driver{Name: "x"}).Close())
	require.True(t, json.Valid(out.Bytes()))
	assert.NotContains(t, out.String(), "null")
	assert.Contains(t, out.String(), `"executionSuccessful":true`)
}

func TestURI(t *testing.T) {
	for path, want := range map[string]string{
		"a.json":        "a.json",
		"a b/c#d?.json": "a%20b/c%23d%3F.json",
		"c:d":           "./c:d",
		"-":             "stdin",
		"/abs/ü.json":   "file:///abs/%C3%BC.json",
	} {
		assert.Equal(t, want, URI(path), path)
	}
}

func TestRegionCountsCodePoints(t *testing.T) {
	text := "erste\nzw\U0001F600ei ü\nx"
	got := RegionOf(text, 12, len(text), 100) // from "ei" to the end
	assert.Equal(t, Region{Line: 2, Column: 4, EndLine: 3, EndColumn: 2, Bytes: &Span{112, 100 + int64(len(text))}}, got)
}

// failing accepts so many bytes and then refuses.
type failing struct{ left int }

var errDisk = errors.New("disk full")

func (f *failing) Write(p []byte) (int, error) {
	if f.left -= len(p); f.left < 0 {
		return 0, errDisk
	}
	return len(p), nil
}

func TestWriteErrorIsReported(t *testing.T) {
	w := NewWriter(&failing{left: 10}, testDriver)
	assert.ErrorIs(t, w.Close(), errDisk)
}
