// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"context"
	"fmt"
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
)

// Step is what one operator of a rule left over.
type Step struct {
	Line, Column int    // of the operator in the rule file
	Operator     string // such as "pattern-inside"
	Ranges       int    // how many ranges of the text are left
}

// Explain runs one rule over a source and returns what each of its operators left, in the order in which they were
// evaluated: where a rule that finds nothing died. There are no steps if the rule is not for the language of the source. Where
// several files hold a rule of that id, the steps of each follow one another. Neither the words of the rule nor its paths
// keep it from being run. The error is as that of Analyze, and there is one for a rule that is not loaded.
func (r *Rules) Explain(ctx context.Context, src Source, ruleID string) ([]Step, error) {
	if !slices.ContainsFunc(r.infos, func(i RuleInfo) bool { return i.ID == ruleID }) {
		return nil, fmt.Errorf("codeshield: no rule %q is loaded", ruleID)
	}
	var steps []Step
	a, err := r.analysis(ctx, src)
	if err != nil {
		return nil, err
	}
	a.explain = func(at semgrep.Pos, operator string, ranges int) {
		steps = append(steps, Step{at.Line, at.Col, operator, ranges})
	}
	for _, one := range r.langs[a.lang].rules {
		if one.info.ID != ruleID {
			continue
		}
		if err := a.apply(one); err != nil {
			return nil, fmt.Errorf("codeshield: %s: %w", name(src), err)
		}
	}
	report := a.end()
	if report.Incomplete != "" {
		return nil, fmt.Errorf("codeshield: %s: not looked at to the end: %s", name(src), report.Incomplete)
	}
	return steps, nil
}
