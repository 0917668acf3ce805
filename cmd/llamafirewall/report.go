// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package main

import (
	"fmt"

	"github.com/llamafirewall/llamafirewall-go/firewall"
	"github.com/llamafirewall/llamafirewall-go/internal/conversation"
)

// report is what scanning a conversation came to.
type report struct {
	input    string
	source   conversation.Conversation
	decision firewall.Decision
	score    float64
	scanned  int             // messages
	messages []messageReport // those that are not allowed, or all
}

// messageReport is the verdict on one message.
type messageReport struct {
	conversation.Message
	verdict firewall.Verdict
	tool    string // the tool that a result came from or that is called
}

func newReport(input string, c conversation.Conversation) *report {
	return &report{input: input, source: c, decision: firewall.Allow}
}

// add takes in a verdict. The conversation has the strictest decision of its
// messages, with the highest score that came with it.
func (r *report) add(m conversation.Message, v firewall.Verdict, always bool) {
	r.scanned++
	switch {
	case v.Decision > r.decision:
		r.decision, r.score = v.Decision, v.Score
	case v.Decision == r.decision:
		r.score = max(r.score, v.Score)
	}
	if always || v.Decision != firewall.Allow {
		r.messages = append(r.messages, messageReport{m, v, toolOf(m.Message, r.source.Messages)})
	}
}

// toolOf returns the name of the tool that a message is about, or "".
func toolOf(m firewall.Message, all []conversation.Message) string {
	switch {
	case m.Role == firewall.RoleTool && m.Name != "":
		return m.Name
	case m.Role == firewall.RoleTool && m.ToolCallID != "":
		for _, other := range all {
			for _, call := range other.ToolCalls {
				if call.ID == m.ToolCallID {
					return call.Name
				}
			}
		}
	case len(m.ToolCalls) == 1:
		return m.ToolCalls[0].Name
	}
	return ""
}

// leaves returns the results of single scanners: those inside others, in order.
// A result that failed as a whole stands for itself.
func leaves(results []firewall.Result) []firewall.Result {
	var list []firewall.Result
	for _, r := range results {
		if len(r.Results) == 0 {
			list = append(list, r)
			continue
		}
		inner := leaves(r.Results)
		list = append(list, inner...)
		if r.Err != nil && !anyFailed(inner) {
			r.Results = nil
			list = append(list, r)
		}
	}
	return list
}

func anyFailed(results []firewall.Result) bool {
	for _, r := range results {
		if r.Err != nil {
			return true
		}
	}
	return false
}

// scanWriter writes reports in one format.
type scanWriter interface {
	write(*report) error
	trouble(path string, line int, err error) // an input or message that could not be scanned
	close() error
}

func (a *app) newScanWriter(o scanOptions) (scanWriter, error) {
	switch o.format {
	case "text":
		return &textWriter{app: a, options: o}, nil
	case "json":
		return &jsonWriter{w: a.out}, nil
	case "sarif":
		return newSarifWriter(a.out, o), nil
	}
	return nil, fmt.Errorf("unknown format %q: use text, json or sarif", o.format)
}
