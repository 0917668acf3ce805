// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"context"
	"fmt"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
)

// Step is what one operator of a rule left over.
type Step struct {
	Line, Column int    // of the operator in the rule file
	Operator     string // such as "pattern-inside"
	Ranges       int    // how many ranges of the text are left
}

// Explain runs one rule over a source and returns what each of its operators left, in the order in which they were
// evaluated: where a rule that finds nothing died. The rule is not prefiltered.
func (r *Rules) Explain(ctx context.Context, src Source, ruleID string) ([]Step, error) {
	l, err := sourceLanguage(src)
	if err != nil {
		return nil, err
	}
	var steps []Step
	known := false
	a := analysis{ctx: ctx, rules: r, src: src, lang: l, s: &scratch{}}
	a.each = func(at semgrep.Pos, operator string, ranges int) {
		steps = append(steps, Step{at.Line, at.Col, operator, ranges})
	}
	for _, set := range r.langs {
		for _, one := range set.rules {
			if one.id != ruleID {
				continue
			}
			known = true
			if set.lang == l || set.lang == semgrep.RegexLang || set.lang == semgrep.Generic {
				if err := a.apply(one); err != nil {
					return nil, fmt.Errorf("codeshield: %s: %w", name(src), err)
				}
			}
		}
	}
	if !known {
		return nil, fmt.Errorf("codeshield: no rule %q is loaded", ruleID)
	}
	return steps, nil
}
