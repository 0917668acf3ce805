// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/segment"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
)

// hit is what a rule found in a text of a message. It holds no part of the text.
type hit struct {
	info       *RuleInfo
	start, end int // bytes of the text
	line       int // of the text, from 1
	treatment  Treatment
}

// verdict is what was found in one text.
type verdict struct {
	hits       []hit
	incomplete string
}

// verdict scans a text, or remembers what it found in it before.
func (s *Scanner) verdict(ctx context.Context, text string, hint segment.Hint) (verdict, error) {
	if s.cache == nil || len(text) < leastCached {
		return s.scan(ctx, text, hint)
	}
	key := keyOf(text, hint)
	if v, ok := s.cache.get(key); ok {
		return v, ctx.Err()
	}
	v, err := s.scan(ctx, text, hint)
	if err == nil && v.incomplete == "" {
		s.cache.put(key, v)
	}
	return v, err
}

// scan scans a text.
func (s *Scanner) scan(ctx context.Context, text string, hint segment.Hint) (verdict, error) {
	if err := ctx.Err(); err != nil {
		return verdict{}, err
	}
	if s.cfg.Parity != NoParity {
		return s.upstream(ctx, text)
	}
	t := textScan{scanner: s, ctx: ctx, text: text}
	t.segments = segment.Split(nil, text, hint)
	for i := range t.segments {
		if err := t.segment(&t.segments[i]); err != nil {
			return verdict{}, err
		}
	}
	if err := t.rest(); err != nil {
		return verdict{}, err
	}
	slices.SortStableFunc(t.hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end), cmp.Compare(a.info.ID, b.info.ID))
	})
	return t.verdict, nil
}

// textScan is the scan of one text.
type textScan struct {
	verdict
	scanner  *Scanner
	ctx      context.Context
	text     string
	segments []segment.Segment
	lines    lineTable
}

// segment analyzes a piece of code in each language that it may be in.
func (t *textScan) segment(seg *segment.Segment) error {
	set := seg.Set
	if set == 0 {
		set = segment.AllParsed
	}
	src := Source{Path: seg.Path, Text: seg.Text, AssumeImports: !t.scanner.cfg.WithImportsOnly}
	report, err := t.scanner.rules.each(t.ctx, src, set)
	if err != nil {
		return err
	}
	if t.incomplete == "" {
		t.incomplete = report.Incomplete
	}
	for i := range report.Findings {
		f := &report.Findings[i]
		if !seg.Counts(f.Start.Offset, f.End.Offset) || t.scanner.cfg.HonourSuppressions && suppressed(seg.Text, f) {
			continue
		}
		start, end := seg.Source(f.Start.Offset, f.End.Offset)
		t.add(f, start, end, t.scanner.treatment(f))
	}
	return nil
}

// add notes a finding, once.
func (t *textScan) add(f *Finding, start, end int, treatment Treatment) {
	info := t.scanner.rules.info(f)
	if slices.ContainsFunc(t.hits, func(h hit) bool { return h.info == info && h.start == start && h.end == end }) {
		return
	}
	if t.lines.text == "" {
		t.lines.reset(t.text)
	}
	t.hits = append(t.hits, hit{info, start, end, t.lines.position(start).Line, treatment})
}

// rest runs the rules that are for any text on the whole text, and those that are for code in no language on what may be code
// besides the segments, so that code which was not taken for such does not hide from them. What stands in a segment they have
// seen there.
func (t *textScan) rest() error {
	report, err := t.scanner.rules.with(t.ctx, Source{Text: t.text, Language: string(semgrep.RegexLang)}, t.scanner.rules.text)
	if err != nil {
		return err
	}
	t.addRest(&report, t.text, nil)
	if len(t.scanner.rules.loose.rules) == 0 {
		return nil
	}
	loose := segment.Loose(t.text, t.segments)
	if loose.Text == "" {
		return nil
	}
	if report, err = t.scanner.rules.with(t.ctx, Source{Text: loose.Text, Language: string(semgrep.RegexLang)}, t.scanner.rules.loose); err != nil {
		return err
	}
	t.addRest(&report, loose.Text, &loose)
	return nil
}

// addRest adds what was found in a text that is all of the message's, or a piece of it.
func (t *textScan) addRest(report *Report, text string, seg *segment.Segment) {
	if t.incomplete == "" {
		t.incomplete = report.Incomplete
	}
	known := len(t.hits)
	for i := range report.Findings {
		f := &report.Findings[i]
		start, end := f.Start.Offset, f.End.Offset
		if seg != nil {
			start, end = seg.Source(start, end)
		}
		info := t.scanner.rules.info(f)
		if t.seen(start, end) || t.scanner.cfg.HonourSuppressions && suppressed(text, f) ||
			slices.ContainsFunc(t.hits[:known], func(h hit) bool { return h.info == info && h.start < end && start < h.end }) {
			continue
		}
		treatment := t.scanner.treatment(f)
		if _, set := t.scanner.cfg.Treatments[f.Rule]; !set && (info.files || info.Languages[0] != string(semgrep.RegexLang) && info.Languages[0] != string(semgrep.Generic)) {
			treatment = treatment.milder() // it is for code, and this may be talk about code
		}
		t.add(f, start, end, treatment)
	}
}

// seen reports whether a place stands in a segment that is the text as it is.
func (t *textScan) seen(start, end int) bool {
	for i := range t.segments {
		if from, to, ok := t.segments[i].Extent(); ok && from <= start && end <= to {
			return true
		}
	}
	return false
}

// info returns what is known of the rule of a finding.
func (r *Rules) info(f *Finding) *RuleInfo {
	return &r.infos[r.byID[ruleKey{f.File, f.Rule}]]
}

// ruleKey names a rule.
type ruleKey struct{ file, id string }

// suppressed reports whether a comment exempts the line that a finding starts or ends in, or stands alone on the line before.
func suppressed(text string, f *Finding) bool {
	start := strings.LastIndexByte(text[:f.Start.Offset], '\n') + 1
	end := len(text)
	if n := strings.IndexByte(text[f.End.Offset:], '\n'); n >= 0 {
		end = f.End.Offset + n
	}
	if exempts(text[start:end], f.Rule) {
		return true
	}
	if start == 0 {
		return false
	}
	before := text[strings.LastIndexByte(text[:start-1], '\n')+1 : start-1]
	alone := strings.TrimLeft(before, " \t")
	return alone != "" && strings.HasPrefix(strings.TrimLeft(alone, "/#*-<! "), "nosem") && exempts(before, f.Rule)
}

// exempts reports whether a line has a comment that says so, for all rules or for one.
func exempts(line, rule string) bool {
	for _, word := range []string{"nosemgrep", "nosem", "nolint", "nosec", "NOSONAR"} {
		i := strings.Index(line, word)
		if i <= 0 || !strings.ContainsAny(line[:i], "/#*-") {
			continue
		}
		rest := line[i+len(word):]
		if rest != "" && 'a' <= rest[0] && rest[0] <= 'z' {
			continue // nosem is the beginning of nosemgrep
		}
		rest = strings.TrimLeft(rest, " \t")
		ids, ok := strings.CutPrefix(rest, ":")
		if !ok || !strings.HasPrefix(word, "nosem") {
			return true
		}
		for id := range strings.FieldsFuncSeq(ids, func(r rune) bool { return r == ',' || r == ' ' || r == '\r' }) {
			if id == rule || strings.HasSuffix(id, "."+rule) {
				return true
			}
		}
	}
	return false
}
