// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// schemaVersion stands on the outermost object of every JSON form.
const schemaVersion = 1

type (
	jsonConversation struct {
		SchemaVersion int               `json:"schema_version"`
		Input         string            `json:"input"`
		Index         int               `json:"index"`
		Decision      firewall.Decision `json:"decision"`
		Score         float64           `json:"score"`
		Messages      []jsonMessage     `json:"messages"`
	}
	jsonMessage struct {
		Index    int               `json:"index"`
		Role     firewall.Role     `json:"role"`
		Decision firewall.Decision `json:"decision"`
		Score    float64           `json:"score"`
		Reason   string            `json:"reason"`
		Results  []jsonResult      `json:"results"`
	}
	jsonResult struct {
		Scanner  string            `json:"scanner"`
		Decision firewall.Decision `json:"decision"`
		Score    float64           `json:"score"`
		Reason   string            `json:"reason"`
		Findings []jsonFinding     `json:"findings"`
		Error    string            `json:"error"`
	}
	jsonFinding struct {
		Rule     string            `json:"rule"`
		Message  string            `json:"message"`
		Part     string            `json:"part"`
		Start    int               `json:"start"`
		End      int               `json:"end"`
		Severity firewall.Severity `json:"severity"`
		CWE      string            `json:"cwe"`
	}
)

// jsonWriter writes one line a conversation.
type jsonWriter struct{ w io.Writer }

func (j *jsonWriter) write(r *report) error {
	line := jsonConversation{
		SchemaVersion: schemaVersion, Input: r.input, Index: r.source.Index,
		Decision: r.decision, Score: r.score, Messages: []jsonMessage{},
	}
	for _, m := range r.messages {
		line.Messages = append(line.Messages, jsonMessage{
			Index: m.Index, Role: m.Role, Decision: m.verdict.Decision, Score: m.verdict.Score,
			Reason: m.verdict.Reason, Results: jsonResults(m.verdict),
		})
	}
	return writeJSONLine(j.w, line)
}

func (j *jsonWriter) trouble(string, int, error) {} // standard error has it

func (j *jsonWriter) close() error { return nil }

func jsonResults(v firewall.Verdict) []jsonResult {
	results := []jsonResult{}
	for _, r := range leaves(v.Results) {
		result := jsonResult{Scanner: r.Scanner, Decision: r.Decision, Score: r.Score, Reason: r.Reason, Findings: []jsonFinding{}}
		for _, f := range r.Findings {
			result.Findings = append(result.Findings, jsonFinding(f))
		}
		if r.Err != nil {
			result.Error = r.Err.Error()
		}
		results = append(results, result)
	}
	return results
}

// writeJSONLine writes a value in one line and one call. Angle brackets stay as they are.
func writeJSONLine(w io.Writer, value any) error {
	var line bytes.Buffer
	encoder := json.NewEncoder(&line)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return fmt.Errorf("write JSON: %w", err)
	}
	_, err := w.Write(line.Bytes())
	return err
}
