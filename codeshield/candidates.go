// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"github.com/llamafirewall/llamafirewall-go/internal/prefilter"
)

// candidates decides, in one pass over a text, which rules of a set can match in it at all.
type candidates struct {
	all []*rule
	set *prefilter.Set // nil: each rule is a candidate
}

// newCandidates takes from each rule the words that a text must hold for it to match.
func newCandidates(rules []*rule) *candidates {
	c := &candidates{all: rules}
	reqs := make([]prefilter.Requirement, len(rules))
	for i, r := range rules {
		reqs[i] = r.requirement()
	}
	set, err := prefilter.NewSet(reqs)
	if err == nil { // an error means a requirement that can't be used: then every rule is run
		c.set = set
	}
	return c
}

// each calls f for every rule that can match in text.
func (c *candidates) each(text string, f func(*rule)) {
	if c.set == nil {
		for _, r := range c.all {
			f(r)
		}
		return
	}
	m := c.set.Match(text)
	defer m.Release()
	for i := range m.All() {
		f(c.all[i])
	}
}

// requirement returns what a text must hold for r to match.
func (r *rule) requirement() prefilter.Requirement {
	if r.regex != nil {
		return r.regex.Re.Requirement()
	}
	return prefilter.Requirement{Max: -1}
}
