// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"context"
	"fmt"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/segment"
	"github.com/llamafirewall/llamafirewall-go/firewall"
)

// ScanPart scans a part of the text of a model that arrives as a stream: it makes the Scanner a [firewall.StreamScanner]. The
// text is refused at the first line that makes code insecure whatever may follow. A finding that later code may take back, such
// as a check that a rule asks for, holds the text back from there on until that is decided.
func (s *Scanner) ScanPart(ctx context.Context, in firewall.Input, part firewall.TextPart) (firewall.Result, firewall.Progress, error) {
	var progress firewall.Progress
	if part.Last && part.Line == 0 {
		r, err := s.Scan(ctx, in)
		return r, progress, err
	}
	s, err := s.ready()
	if err != nil {
		return firewall.Result{}, progress, err
	}
	text := in.Message.Content
	line := strings.LastIndexByte(text, '\n') + 1 // the last one, if it has not ended
	clear := len(text)
	if !part.Last && line < len(text) {
		if clear = segment.Flowing(text); clear == line || s.cfg.Parity != NoParity {
			text, clear = text[:line], line
		}
	}
	v, err := s.scan(ctx, text, segment.Hint{})
	if err != nil {
		return firewall.Result{}, progress, fmt.Errorf("codeshield: content: %w", err)
	}
	settled := 0
	if part.Last {
		settled = len(text)
	} else if s.cfg.Parity == NoParity {
		settled = segment.Settled(text[:line])
	}
	m := messageScan{scanner: s, ctx: ctx, incomplete: v.incomplete}
	for _, h := range v.hits {
		switch refuses := s.refuses(&h); {
		case part.Last, refuses && (h.end <= settled || h.end <= line && decided(text, &h)):
			h.line += part.Line
			m.found = append(m.found, placed{"content", h})
		case refuses && h.end > line:
			clear = min(clear, h.start)
		case refuses:
			clear = min(clear, strings.LastIndexByte(text[:h.start], '\n')+1)
		}
	}
	r, err := m.result()
	return r, firewall.Progress{Clear: clear, Done: min(settled, clear)}, err
}

// refuses reports whether a finding is one that refuses a message.
func (s *Scanner) refuses(h *hit) bool {
	least := Block
	if s.cfg.ReviewWarnings || s.cfg.Parity != NoParity {
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
