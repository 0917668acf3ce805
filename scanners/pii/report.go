// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pii

import (
	"fmt"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// A report gathers what was found in a message's texts into a Result.
type report struct {
	s        *Scanner
	counts   []int // by rule
	findings []firewall.Finding
	edits    []firewall.Edit
}

func (r *report) add(part, text string, f found) {
	if r.s.allowed(text[f.start:f.end]) {
		return
	}
	if r.counts == nil {
		r.counts = make([]int, len(r.s.rules))
	}
	r.counts[f.rule]++
	rule := &r.s.rules[f.rule]
	if len(r.findings) < maxFindings {
		r.findings = append(r.findings, firewall.Finding{
			Rule: string(rule.typ), Message: rule.what, Part: part, Start: f.start, End: f.end, Severity: rule.severity,
		})
	}
	if r.s.actions[f.rule] == Redact {
		r.edits = append(r.edits, firewall.Edit{Part: part, Start: f.start, End: f.end, Label: rule.label})
	}
}

// result takes the strictest decision. What was found has passed its checks,
// so the score of a refusal is 1.
func (r *report) result() firewall.Result {
	out := firewall.Result{Decision: firewall.Allow, Findings: r.findings, Edits: r.edits}
	var why []string
	for i, n := range r.counts {
		if n == 0 {
			continue
		}
		why = append(why, fmt.Sprintf("%d %s", n, r.s.rules[i].typ))
		out.Decision = max(out.Decision, r.s.actions[i].decision())
	}
	if len(why) > 0 {
		out.Reason = "personal data: " + strings.Join(why, ", ")
	}
	if out.Decision > firewall.Allow {
		out.Score = 1
	}
	return out
}
