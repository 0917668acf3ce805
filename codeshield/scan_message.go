// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/segment"
	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// maxResult bounds the findings of one message; the reason counts them all.
const maxResult = 256

// messageScan is the scan of one message.
type messageScan struct {
	scanner    *Scanner
	ctx        context.Context
	found      []placed
	incomplete string // the part and the reason
}

// placed is a finding in a part of a message.
type placed struct {
	part string
	hit
}

// texts scans all texts of a message.
func (m *messageScan) texts(in firewall.Input) error {
	var args []argument
	for part, text := range in.Texts() {
		if strings.HasPrefix(part, "tool_calls[") {
			if a, ok := argumentOf(part, text); ok {
				args = append(args, a)
				continue
			}
		}
		if err := m.text(part, text, segment.Hint{}); err != nil {
			return err
		}
	}
	return m.arguments(args, in.Message.ToolCalls)
}

// text scans one text.
func (m *messageScan) text(part, text string, hint segment.Hint) error {
	v, err := m.scanner.verdict(m.ctx, text, hint)
	if err != nil {
		return fmt.Errorf("codeshield: %s: %w", partKind(part), err)
	}
	if v.incomplete != "" && m.incomplete == "" {
		m.incomplete = partKind(part) + ": " + v.incomplete
	}
	for _, h := range v.hits {
		m.found = append(m.found, placed{part, h})
	}
	return nil
}

// partKind is a part without its pointer, which is made of what the model wrote.
func partKind(part string) string {
	kind, _, _ := strings.Cut(part, "/")
	return kind
}

// argument is a string or number in the arguments of a tool call.
type argument struct {
	part, text  string
	call        int
	parent, key string // the object that it stands in, and its name there
}

// argumentOf takes the name of a part apart; ok is false for parts that are no arguments.
func argumentOf(part, text string) (a argument, ok bool) {
	head, pointer, _ := strings.Cut(part, "/")
	number, ok := strings.CutSuffix(strings.TrimPrefix(head, "tool_calls["), "].arguments")
	if !ok {
		return a, false
	}
	call, err := strconv.Atoi(number)
	if err != nil {
		return a, false
	}
	a = argument{part: part, text: text, call: call}
	for {
		a.parent, a.key = "", pointer
		if i := strings.LastIndexByte(pointer, '/'); i >= 0 {
			a.parent, a.key = pointer[:i], pointer[i+1:]
		}
		// An element of a list is what the list is.
		if _, err := strconv.Atoi(a.key); err != nil || a.parent == "" {
			break
		}
		pointer = a.parent
	}
	a.key = strings.NewReplacer("~1", "/", "~0", "~").Replace(a.key)
	return a, true
}

// arguments scans the arguments of tool calls, by what those that stand together are for each other.
func (m *messageScan) arguments(args []argument, calls []firewall.ToolCall) error {
	type group struct {
		call   int
		parent string
	}
	groups := map[group][]int{}
	for i := range args {
		g := group{args[i].call, args[i].parent}
		groups[g] = append(groups[g], i)
	}
	hints := make([]segment.Argument, len(args))
	for g, indexes := range groups {
		members := make([]segment.Member, len(indexes))
		for j, i := range indexes {
			members[j] = segment.Member{Key: args[i].key, Value: args[i].text}
		}
		tool := ""
		if g.call < len(calls) {
			tool = calls[g.call].Name
		}
		for j, h := range segment.Hints(tool, members) {
			hints[indexes[j]] = h
		}
	}
	for i := range args {
		if hints[i].Skip {
			continue
		}
		if err := m.text(args[i].part, args[i].text, hints[i].Hint); err != nil {
			return err
		}
	}
	return nil
}

// result sums up.
func (m *messageScan) result() (firewall.Result, error) {
	r := firewall.Result{Decision: firewall.Allow}
	worst := Ignore
	for i := range m.found {
		worst = max(worst, m.found[i].treatment)
	}
	if m.incomplete != "" && worst < Block {
		return firewall.Result{}, errors.New("codeshield: " + m.incomplete)
	}
	if len(m.found) == 0 {
		return r, nil
	}
	switch {
	case worst == Block, worst == Warn && m.scanner.cfg.Parity != NoParity:
		r.Decision, r.Score = firewall.Block, 1
	case worst == Warn:
		r.Score = 0.5
		if m.scanner.cfg.ReviewWarnings {
			r.Decision = firewall.HumanReview
		}
	}
	r.Reason = m.reason(worst)
	// Those that the decision rests on come first, so that a bound leaves none of them out.
	if len(m.found) > maxResult {
		slices.SortStableFunc(m.found, func(a, b placed) int { return cmp.Compare(b.treatment, a.treatment) })
		m.found = m.found[:maxResult]
	}
	for i := range m.found {
		p := &m.found[i]
		r.Findings = append(r.Findings, firewall.Finding{
			Rule: p.info.ID, Message: p.message(), Part: p.part, Start: p.start, End: p.end, Severity: p.info.Severity, CWE: p.info.CWE,
		})
	}
	return r, nil
}

// message says what is wrong, and in which line of the part.
func (h *hit) message() string {
	return "line " + strconv.Itoa(h.line) + ": " + strings.TrimSpace(h.info.Message)
}

// reason names the rules, the most often broken first.
func (m *messageScan) reason(worst Treatment) string {
	const most = 5
	type count struct {
		info *RuleInfo
		n    int
		line int
	}
	var counts []count
	for i := range m.found {
		p := &m.found[i]
		if p.treatment < worst {
			continue
		}
		j := slices.IndexFunc(counts, func(c count) bool { return c.info == p.info })
		if j < 0 {
			j = len(counts)
			counts = append(counts, count{info: p.info, line: p.line})
		}
		counts[j].n++
	}
	slices.SortStableFunc(counts, func(a, b count) int { return cmp.Compare(b.n, a.n) })
	var names []string
	for _, c := range counts[:min(most, len(counts))] {
		name := strconv.Itoa(c.n) + " " + c.info.ID
		if c.info.CWE != "" {
			name += " (" + c.info.CWE + ")"
		}
		names = append(names, name+" in line "+strconv.Itoa(c.line))
	}
	if n := len(counts) - most; n > 0 {
		names = append(names, strconv.Itoa(n)+" more")
	}
	return "insecure code: " + strings.Join(names, ", ")
}
