// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package promptguard

import (
	"context"
	"fmt"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/firewall"
)

const (
	// ruleInjection is the rule of all findings.
	ruleInjection = "injection"
	// shortText is the length in bytes below which a text of a message is read
	// together with others of the kind: names, numbers, keys.
	shortText = 32
	// longPack is the length in bytes of so many of them.
	longPack = 1024
)

// Scan scores the texts of a message.
func (s *Scanner) Scan(ctx context.Context, in firewall.Input) (firewall.Result, error) {
	release, err := s.use()
	if err != nil {
		return firewall.Result{}, err
	}
	defer release()
	w := s.scratch.Get().(*scratch)
	defer s.scratch.Put(w)
	w.reset()
	var units []unit
	for u := range s.units(in) {
		if err := ctx.Err(); err != nil {
			return firewall.Result{}, err
		}
		units = s.add(w, units, u)
	}
	if len(units) == 0 {
		return firewall.Result{Decision: firewall.Allow}, nil // nothing that a model could read
	}
	s.prepare(w)
	n, err := s.run(ctx, w, func(_ int, score float64) bool { return score >= s.config.Threshold })
	if err != nil {
		return firewall.Result{}, err
	}
	return s.judge(ctx, w, units, n)
}

// add adds the windows of a unit, as it is and in its other view.
func (s *Scanner) add(w *scratch, units []unit, u unit) []unit {
	if s.config.Preprocess {
		return s.addView(w, units, s.preprocess(w, u))
	}
	units = s.addView(w, units, u)
	v, ok := despace(u)
	if !ok {
		v, ok = s.joined(w, u, len(w.encoding.IDs))
	}
	if ok {
		units = s.addView(w, units, v)
	}
	return units
}

func (s *Scanner) addView(w *scratch, units []unit, u unit) []unit {
	s.encode(w, u.text, false)
	s.cut(w, len(units), u.text)
	return append(units, u)
}

// units yields the texts of a message: long ones alone, short ones together.
func (s *Scanner) units(in firewall.Input) func(yield func(unit) bool) {
	return func(yield func(unit) bool) {
		var pack strings.Builder
		var members []member
		flush := func() bool {
			if len(members) == 0 {
				return true
			}
			u := unit{text: pack.String(), members: members}
			pack, members = strings.Builder{}, nil
			return yield(u)
		}
		for part, text := range in.Texts() {
			if len(text) >= shortText || part == "content" {
				if !yield(unit{text: text, part: part}) {
					return
				}
				continue
			}
			if pack.Len() > 0 {
				pack.WriteByte('\n')
			}
			start := pack.Len()
			pack.WriteString(text)
			members = append(members, member{part, start, pack.Len()})
			if pack.Len() >= longPack && !flush() {
				return
			}
		}
		flush()
	}
}

// judge makes a result out of the first n windows, of which the last may block.
func (s *Scanner) judge(ctx context.Context, w *scratch, units []unit, n int) (firewall.Result, error) {
	out := firewall.Result{Decision: firewall.Allow}
	total := len(w.windows)
	for _, score := range w.scores[:n] {
		out.Score = max(out.Score, score)
	}
	switch {
	case out.Score >= s.config.Threshold:
		out.Decision = firewall.Block
		x, score := w.windows[n-1], w.scores[n-1]
		out.Reason = fmt.Sprintf("window %d of %d scores %.3f, %v and more is blocked", n, total, score, s.config.Threshold)
		u := &units[x.unit]
		start, end, err := s.narrow(ctx, u, x)
		if err != nil {
			return firewall.Result{}, err
		}
		s.report(&out, u, start, end, score, firewall.High)
	case s.config.Review > 0 && out.Score >= s.config.Review:
		out.Decision = firewall.HumanReview
		out.Reason = fmt.Sprintf("the highest of %d windows scores %.3f, %v and more needs a review", total, out.Score, s.config.Review)
		for i, score := range w.scores[:n] {
			if x := w.windows[i]; score >= s.config.Review {
				s.report(&out, &units[x.unit], x.start, x.end, score, firewall.Medium)
			}
		}
	}
	return out, nil
}

// maxFindings bounds the findings of one message.
const maxFindings = 64

// report adds findings for a range of a unit: one, or one for each part in it.
func (s *Scanner) report(out *firewall.Result, u *unit, start, end int, score float64, severity firewall.Severity) {
	add := func(part string, start, end int) {
		if len(out.Findings) < maxFindings {
			out.Findings = append(out.Findings, firewall.Finding{
				Rule: ruleInjection, Part: part, Start: start, End: end, Severity: severity,
				Message: fmt.Sprintf("the model takes it for an attack: %.3f", score),
			})
		}
	}
	start, end = u.origin(start, end)
	if u.members == nil {
		add(u.part, start, end)
		return
	}
	for _, m := range u.members {
		if from, to := max(start, m.start), min(end, m.end); from < to {
			add(m.part, from-m.start, to-m.start)
		}
	}
}
