// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"sync"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/match"
	"github.com/llamafirewall/llamafirewall-go/internal/prefilter"
)

// candidates decides, in one pass over a text, which rules of a list can match in it at all. The tables for that are made
// when they are first needed.
type candidates struct {
	rules []*rule

	once sync.Once
	set  *prefilter.Set // nil after once: each rule is a candidate
}

func (c *candidates) init() {
	reqs := make([]prefilter.Requirement, len(c.rules))
	for i, r := range c.rules {
		reqs[i] = r.requirement()
	}
	// An error would be a requirement that can't be used. Then every rule is run.
	c.set, _ = prefilter.NewSet(reqs)
}

// appendTo appends the rules that can match in text to list.
func (c *candidates) appendTo(list []*rule, text string) []*rule {
	c.once.Do(c.init)
	if c.set == nil {
		return append(list, c.rules...)
	}
	m := c.set.Match(text)
	for i := range m.All() {
		list = append(list, c.rules[i])
	}
	m.Release()
	return list
}

// requirement returns what a text must contain for r to match.
func (r *rule) requirement() prefilter.Requirement {
	switch {
	case r.regex != nil:
		return r.regex.Re.Requirement()
	case r.search != nil:
		return r.search.Requirement()
	default:
		return r.taint.requirement()
	}
}

// requirement wants one of the sinks, and one of the sources unless some sink is one without.
func (r *taintRule) requirement() prefilter.Requirement {
	req := match.AnyRequirement(r.sinks)
	if !r.sinkNeedsNoSource() {
		req.All = append(req.All, match.AnyRequirement(r.sources).All...)
	}
	return req
}
