// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"fmt"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
)

// A Rule is a compiled search rule. It is immutable and safe for concurrent use.
type Rule struct {
	formula *Formula
	c       *Compiler
}

// Compile compiles a rule of mode search for a language. An error means that the rule can't be honoured in that language,
// and says why.
func Compile(rule *semgrep.Rule, lang string, languages Languages, shared *Shared) (*Rule, error) {
	if rule.Mode != semgrep.Search {
		return nil, fmt.Errorf("match: rule is not of mode search")
	}
	c := NewCompiler(lang, &rule.Options, languages, shared)
	f, err := c.Formula(rule.Formula)
	if err != nil {
		return nil, err
	}
	return &Rule{f, c}, nil
}

// Run returns what the rule finds in the file, in source order.
func (r *Rule) Run(f *File, run *Run) []Match { return r.formula.Eval(f, run) }

// Slot returns the index of a metavariable, given with its dollar sign, in [Match.Bind]; -1 if the rule does not mention it.
func (r *Rule) Slot(name string) int { return r.c.Slot(name) }

// Vars returns the names of the metavariables, with their dollar signs, by slot.
func (r *Rule) Vars() []string { return r.c.Vars() }
