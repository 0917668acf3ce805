// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package firewalltest

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// checkParts checks a StreamScanner's promise: scanned line by line, a text is
// refused if it is as a whole, for the same, and before that was all shown.
func (s *suite) checkParts() []error {
	follower, ok := s.Scanner.(firewall.StreamScanner)
	if !ok {
		return nil
	}
	filler := strings.Repeat("The quick brown fox jumps over the lazy dog.\n\n", 3)
	var errs []error
	check := func(name string, m firewall.Message, text string) {
		m = firewall.Message{Role: m.Role, Name: m.Name, ToolCallID: m.ToolCallID, Content: text}
		if err := s.comparePart(follower, m); err != nil {
			errs = append(errs, fmt.Errorf("%s: %w", name, err))
		}
	}
	for _, p := range ordinary() {
		check(p.name, p.input.Message, p.input.Message.Content)
	}
	for i, m := range s.Firing {
		if m.Content == "" {
			continue
		}
		check(fmt.Sprintf("Firing[%d]", i), m, m.Content)
		check(fmt.Sprintf("Firing[%d] in the middle of a text", i), m, filler+m.Content+"\n\n"+filler)
	}
	return errs
}

// comparePart compares what a follower says of a message with what it says line by line.
func (s *suite) comparePart(follower firewall.StreamScanner, m firewall.Message) (err error) {
	whole, err := s.scanText(m)
	if err != nil {
		return err
	}
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("ScanPart panics: %v", r)
		}
	}()
	refused, clear, err := follow(follower, m)
	switch {
	case err != nil:
		return err
	case refused.Decision != whole.Decision:
		return fmt.Errorf("ScanPart ends in %v, Scan in %v", refused.Decision, whole.Decision)
	case refused.Decision == firewall.Allow:
		return nil
	case len(ranges(refused)) == 0 && len(ranges(whole)) > 0:
		return errors.New("ScanPart refuses for nothing that it found, Scan for findings")
	}
	for _, found := range ranges(refused) {
		if !covered(ranges(whole), found, 0) {
			return fmt.Errorf("ScanPart has a %s at %d:%d, Scan has not", found.what, found.start, found.end)
		}
		if found.end <= clear {
			return fmt.Errorf("ScanPart refuses for a %s at %d:%d, which is clear up to %d", found.what, found.start, found.end, clear)
		}
	}
	return nil
}

// follow scans a message line by line, and returns the refusal, whose offsets
// are those of the message, and how much of the text was clear before it.
func follow(s firewall.StreamScanner, m firewall.Message) (r firewall.Result, clear int, err error) {
	text, done, line := m.Content, 0, 0
	for end := 0; ; {
		if n := strings.IndexByte(text[end:], '\n'); n >= 0 {
			end += n + 1
		} else {
			end = len(text)
		}
		m.Content = text[done:end]
		in, err := firewall.NewInput(m, nil)
		if err != nil {
			return r, clear, err
		}
		last := end == len(text)
		r, progress, err := s.ScanPart(context.Background(), in, firewall.TextPart{Line: line, Last: last})
		switch {
		case err != nil:
			return r, clear, fmt.Errorf("ScanPart: %w", err)
		case r.Decision != firewall.Allow || last:
			shiftResult(&r, done)
			return r, clear, nil
		case progress.Done < 0 || progress.Done > progress.Clear || progress.Clear > end-done:
			return r, clear, fmt.Errorf("ScanPart returns the progress %+v in a part of %d bytes", progress, end-done)
		case !boundary(m.Content, progress.Done) || !boundary(m.Content, progress.Clear):
			return r, clear, errors.New("ScanPart returns a progress that cuts a rune")
		case len(r.Edits) > 0:
			return r, clear, errors.New("ScanPart returns edits")
		}
		clear = max(clear, done+progress.Clear)
		line += strings.Count(m.Content[:progress.Done], "\n")
		done += progress.Done
	}
}

// shiftResult moves what a result found in the content to the right.
func shiftResult(r *firewall.Result, by int) {
	for i := range r.Findings {
		if f := &r.Findings[i]; f.Part == "content" {
			f.Start += by
			f.End += by
		}
	}
	for i := range r.Results {
		shiftResult(&r.Results[i], by)
	}
}
