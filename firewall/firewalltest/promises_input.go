// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewalltest

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// checkUnmodified lets the scanner see slices with room behind their end, and
// compares everything with a copy after the scan, the room included.
func (s *suite) checkUnmodified() []error {
	var errs []error
	for _, p := range s.small() {
		m := roomy(p.input.Message)
		past := withRoom(cloneTrace(p.input.Past), firewall.Message{Content: canary})
		in, err := firewall.NewInput(m, past)
		if err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", p.name, err))
			continue
		}
		message, trace, rooms := cloneMessage(m), cloneTrace(past[:cap(past)]), roomOf(m)
		if o := s.scan(context.Background(), in); o.broken != nil {
			errs = append(errs, fmt.Errorf("%s: %w", p.name, o.broken))
			continue
		}
		switch {
		case !reflect.DeepEqual(message, m) || rooms != roomOf(m):
			errs = append(errs, fmt.Errorf("%s: Scan changes the message", p.name))
		case !reflect.DeepEqual(trace, past[:cap(past)]):
			errs = append(errs, fmt.Errorf("%s: Scan changes the past", p.name))
		}
	}
	return errs
}

// roomy returns a copy of a message whose slices have room behind their end.
func roomy(m firewall.Message) firewall.Message {
	m = cloneMessage(m)
	for i := range m.ToolCalls {
		m.ToolCalls[i].Arguments = withRoom(m.ToolCalls[i].Arguments, '#')
	}
	m.ToolCalls = withRoom(m.ToolCalls, firewall.ToolCall{Name: "#"})
	for i := range m.Tools {
		m.Tools[i].Schema = withRoom(m.Tools[i].Schema, '#')
	}
	m.Tools = withRoom(m.Tools, firewall.Tool{Name: "#"})
	return m
}

// withRoom returns a slice with the same elements and one more behind its end; nil stays nil.
func withRoom[S ~[]E, E any](list S, filler E) S {
	if list == nil {
		return nil
	}
	n := len(list)
	return append(append(make(S, 0, n+1), list...), filler)[:n]
}

// roomOf describes what stands behind the ends of a roomy message's slices.
func roomOf(m firewall.Message) string {
	var out strings.Builder
	for _, call := range m.ToolCalls[:cap(m.ToolCalls)] {
		fmt.Fprintf(&out, "%s %s\n", call.Name, call.Arguments[:cap(call.Arguments)])
	}
	for _, tool := range m.Tools[:cap(m.Tools)] {
		fmt.Fprintf(&out, "%s %s\n", tool.Name, tool.Schema[:cap(tool.Schema)])
	}
	return out.String()
}

// checkWindow checks a WindowScanner's promise on the firing messages: a
// finding or edit is the same where only the window around it is scanned.
func (s *suite) checkWindow() []error {
	local, ok := windowScanner(s.Scanner)
	if !ok {
		return nil
	}
	window := local.Window()
	if window < 0 {
		return []error{fmt.Errorf("Window is %d", window)}
	}
	filler := strings.Repeat("the quick brown fox jumps over the lazy dog. ", window/45+2)
	var errs []error
	for i, m := range s.Firing {
		if m.Content == "" {
			continue
		}
		m = firewall.Message{Role: m.Role, Name: m.Name, ToolCallID: m.ToolCallID, Content: filler + m.Content + " " + filler}
		whole, err := s.scanText(m)
		if err != nil {
			errs = append(errs, fmt.Errorf("Firing[%d] in the middle of a text: %w", i, err))
			continue
		}
		for _, found := range ranges(whole) {
			text := m.Content
			from, to := max(0, found.start-window), min(len(text), found.end+window)
			for !boundary(text, from) {
				from--
			}
			for !boundary(text, to) {
				to++
			}
			cut := m
			cut.Content = text[from:to]
			part, err := s.scanText(cut)
			if err == nil && !covered(ranges(part), found, from) {
				err = errors.New("is not found in its window")
			}
			if err != nil {
				errs = append(errs, fmt.Errorf("Firing[%d]: %s at %d:%d of its part, with %d bytes on either side: %w", i, found.what, found.start, found.end, window, err))
			}
		}
	}
	return errs
}

func (s *suite) scanText(m firewall.Message) (firewall.Result, error) {
	in, err := firewall.NewInput(m, nil)
	if err != nil {
		return firewall.Result{}, err
	}
	o := s.scan(context.Background(), in)
	return o.result, errors.Join(o.broken, o.err)
}

// textRange is a range of a message's content that a result speaks of.
type textRange struct {
	what       string // finding or edit, with its rule or replacement
	start, end int
}

func ranges(r firewall.Result) []textRange {
	var list []textRange
	for _, f := range r.Findings {
		if f.Part == "content" {
			list = append(list, textRange{"finding " + f.Rule, f.Start, f.End})
		}
	}
	for _, e := range r.Edits {
		if e.Part == "content" {
			list = append(list, textRange{"edit " + e.Label, e.Start, e.End})
		}
	}
	for _, inner := range r.Results {
		list = append(list, ranges(inner)...)
	}
	return list
}

// covered reports whether each rune of a range, moved back by shift, is in one of the list's ranges of the same kind.
func covered(list []textRange, found textRange, shift int) bool {
	for at := found.start - shift; at < found.end-shift; {
		next := at
		for _, r := range list {
			if r.what == found.what && r.start <= at && at < r.end {
				next = max(next, r.end)
			}
		}
		if next == at {
			return false
		}
		at = next
	}
	return true
}

// windowScanner finds a WindowScanner behind wrappers of one scanner.
func windowScanner(s firewall.Scanner) (firewall.WindowScanner, bool) {
	for {
		if w, ok := s.(firewall.WindowScanner); ok {
			return w, true
		}
		wrapper, ok := s.(interface{ Unwrap() firewall.Scanner })
		if !ok {
			return nil, false
		}
		s = wrapper.Unwrap()
	}
}
