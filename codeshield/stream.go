// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/segment"
	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// Stream scans the text of a model as it arrives, and yields what may be shown: whole lines that were scanned. At the first
// line that makes code insecure whatever may follow, it yields the *[firewall.DecisionError] that a scan of the text would
// end in, and ends. A finding that later code may take back, such as a check that a rule asks for, holds the text back from
// there on until that is decided. An error of the source is yielded as it is; then, too, nothing more is shown.
//
// The time is linear in the length of the text: a block of up to about 40 lines is scanned at each of its lines, a longer one
// each time that it has grown by a fortieth. What is yielded in the end does not depend on how the text was cut.
//
// A stream of [firewall.Session] takes any scanner, and needs no Stream: it scans the text each time that it has doubled.
func (s *Scanner) Stream(ctx context.Context, text iter.Seq2[string, error]) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		s, err := s.ready()
		if err != nil {
			yield("", err)
			return
		}
		f := follower{scanner: s, ctx: ctx}
		for piece, err := range text {
			if err == nil {
				err = f.add(piece)
			}
			if !f.show(yield, err) {
				return
			}
		}
		f.show(yield, f.finish())
	}
}

// patience is how many times the text is scanned in all, at most.
const patience = 40

// follower is one run of Stream.
type follower struct {
	scanner *Scanner
	ctx     context.Context

	text  []byte
	base  int // what stands before it is settled, and was scanned for the last time
	lines int // how many lines that is
	next  int // from where on the end of a line is looked for
	clear int // what stands before it may be shown
	shown int
	spent int // bytes that were scanned
}

// add takes the next piece, line by line, so that it makes no difference how the text was cut.
func (f *follower) add(piece string) error {
	f.text = append(f.text, piece...)
	for {
		n := bytes.IndexByte(f.text[f.next:], '\n')
		if n < 0 {
			f.next = len(f.text)
			return nil
		}
		f.next += n + 1
		if f.spent+f.next-f.base > patience*f.next {
			continue
		}
		if err := f.scan(f.next, false); err != nil {
			return err
		}
	}
}

// finish scans what is left.
func (f *follower) finish() error {
	return f.scan(len(f.text), true)
}

// show yields what may be shown and was not, and then the error if there is one. It reports whether the stream goes on.
func (f *follower) show(yield func(string, error) bool, err error) bool {
	if f.shown < f.clear {
		out := string(f.text[f.shown:f.clear])
		f.shown = f.clear
		if !yield(out, nil) {
			return false
		}
	}
	if err != nil {
		yield("", err)
	}
	return err == nil
}

// scan scans what is not settled, up to the end of a line or of the text.
func (f *follower) scan(to int, final bool) error {
	open := string(f.text[f.base:to])
	f.spent += len(open)
	if !utf8.ValidString(open) {
		return errNotUTF8
	}
	m := messageScan{scanner: f.scanner, ctx: f.ctx}
	v, err := f.scanner.scan(f.ctx, open, segment.Hint{})
	if err != nil {
		return fmt.Errorf("codeshield: stream: %w", err)
	}
	settled := 0
	if final {
		settled = len(open)
	} else if f.scanner.cfg.Parity == NoParity {
		settled = segment.Settled(open)
	}
	m.incomplete = v.incomplete
	held := to
	for _, h := range v.hits {
		if !f.refuses(&h) {
			continue
		}
		if h.end > settled && !decided(open, &h) {
			held = min(held, f.base+strings.LastIndexByte(open[:h.start], '\n')+1)
			continue
		}
		h.start, h.end, h.line = h.start+f.base, h.end+f.base, h.line+f.lines
		m.found = append(m.found, placed{"content", h})
	}
	if len(m.found) > 0 || v.incomplete != "" {
		r, err := m.result()
		if err != nil {
			return err
		}
		return refusal(r)
	}
	f.clear = max(f.clear, held)
	f.lines += strings.Count(open[:settled], "\n")
	f.base += settled
	return nil
}

// refuses reports whether a finding is one that refuses a message.
func (f *follower) refuses(h *hit) bool {
	least := Block
	if f.scanner.cfg.ReviewWarnings || f.scanner.cfg.Parity != NoParity {
		least = Warn
	}
	return h.treatment >= least
}

// decided reports whether a finding stands whatever comes behind the text: the code that it is about has ended, and either
// nothing can take it back, or the block of code in which it could be has ended, too.
func decided(text string, h *hit) bool {
	depth := 0
	for _, c := range []byte(text[h.start:h.end]) {
		switch c {
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth--
		}
	}
	if depth > 0 || quoted(text[:h.start]) {
		return false
	}
	if !h.info.later {
		return true
	}
	own := indentation(text[strings.LastIndexByte(text[:h.start], '\n')+1:])
	rest := text[h.end:]
	for {
		_, after, ok := strings.Cut(rest, "\n")
		if !ok {
			return false
		}
		rest = after
		if line, _, complete := strings.Cut(rest, "\n"); complete && strings.Trim(line, " \t\r})];,") != "" && indentation(line) < own {
			return indentation(line) == 0
		}
	}
}

// quoted reports whether a text ends within a string of several lines or a comment, as far as that can be told without its
// language. What is taken for code there may turn out to be none.
func quoted(text string) bool {
	return strings.Count(text, `"""`)%2 == 1 || strings.Count(text, "'''")%2 == 1 || strings.LastIndex(text, "/*") > strings.LastIndex(text, "*/")
}

// indentation is the number of white space in front of a line.
func indentation(line string) int { return len(line) - len(strings.TrimLeft(line, " \t")) }

var errNotUTF8 = errors.New("codeshield: stream: the text is not valid UTF-8")

// refusal is the error of a refused text.
func refusal(r firewall.Result) error {
	r.Scanner = Name
	return firewall.Verdict{Decision: r.Decision, Score: r.Score, Reason: r.Reason, Results: []firewall.Result{r}}.Err()
}
