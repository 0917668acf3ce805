// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/segment"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
)

// guessed analyzes a source whose language nobody says: as one in the language that it looks like, or in each that it may be
// in. The report names the first of them.
func (r *Rules) guessed(ctx context.Context, src Source) (Report, error) {
	best, set := segment.Vote(src.Text)
	if best == segment.Unknown {
		return Report{}, fmt.Errorf("codeshield: %s: the language can't be told from the name or the text: give one of %v", name(src), Languages())
	}
	report, err := r.each(ctx, src, set|segment.Of(best))
	report.Language = parsedName(best)
	return report, err
}

// parsedName is the name of a language for [Source.Language]: those without a parser are read as generic.
func parsedName(l segment.Lang) string {
	if l.Parsed() {
		return l.String()
	}
	return string(semgrep.Generic)
}

// each analyzes a source in each language of a set, and puts the reports together. Languages without a parser, and the empty
// set, are read as text.
func (r *Rules) each(ctx context.Context, src Source, set segment.Set) (Report, error) {
	var all Report
	if set&segment.AllParsed == 0 {
		src.Language = string(semgrep.Generic)
		return r.Analyze(ctx, src)
	}
	several := (set & segment.AllParsed).Len() > 1
	for l := segment.C; l.Parsed(); l++ {
		if !set.Has(l) {
			continue
		}
		var rules *candidates // nil: with those for any text
		if several {
			if rules = r.own[semgrep.Lang(l.String())]; rules == nil {
				continue
			}
		}
		src.Language = l.String()
		report, err := r.with(ctx, src, rules)
		if err != nil {
			return Report{}, err
		}
		all.merge(&report)
	}
	if several { // those for any text need to be run once
		src.Language = string(semgrep.Generic)
		report, err := r.with(ctx, src, nil)
		if err != nil {
			return Report{}, err
		}
		all.merge(&report)
	}
	return all, nil
}

// with analyzes a source with some of the rules; nil means those that are for its language.
func (r *Rules) with(ctx context.Context, src Source, rules *candidates) (Report, error) {
	a, err := r.analysis(ctx, src)
	if err != nil {
		return Report{}, err
	}
	a.set = rules
	if err := a.run(); err != nil {
		return Report{}, fmt.Errorf("codeshield: %s: %w", name(src), err)
	}
	return a.end(), nil
}

// merge adds what another analysis of the same text found.
func (r *Report) merge(other *Report) {
	if r.Language == "" {
		r.Language = other.Language
	}
	if r.Incomplete == "" {
		r.Incomplete = other.Incomplete
	}
	if len(r.Findings) == 0 {
		r.Findings = other.Findings
		return
	}
	known := len(r.Findings)
	for i := range other.Findings {
		f := &other.Findings[i]
		if !slices.ContainsFunc(r.Findings[:known], func(x Finding) bool {
			return x.Rule == f.Rule && x.File == f.File && x.Start == f.Start && x.End == f.End
		}) {
			r.Findings = append(r.Findings, *f)
		}
	}
	slices.SortStableFunc(r.Findings, func(x, y Finding) int {
		return cmp.Or(cmp.Compare(x.Start.Offset, y.Start.Offset), cmp.Compare(x.End.Offset, y.End.Offset), cmp.Compare(x.Rule, y.Rule))
	})
}
