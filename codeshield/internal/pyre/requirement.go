// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package pyre

import (
	"regexp/syntax"
	"unicode"

	"github.com/llamafirewall/llamafirewall-go/internal/prefilter"
)

// Requirement returns what every text with a match contains. It never claims too much. The caller must not modify it.
func (re *Regexp) Requirement() prefilter.Requirement {
	re.requireOnce.Do(func() { re.require = re.requirement() })
	return re.require
}

func (re *Regexp) requirement() prefilter.Requirement {
	req := prefilter.ForRegexp(cover(re.root()))
	if len(req.All) > 0 {
		return req
	}
	for _, body := range lookaheads(re.root(), nil) {
		if all := prefilter.ForRegexp(cover(body)).All; len(all) > 0 {
			req.All = append(req.All, all...)
			req.Max = -1 // it may lie outside of the match
		}
	}
	return req
}

// lookaheads appends the bodies of the positive lookarounds that every match of n passes.
func lookaheads(n *node, bodies []*node) []*node {
	switch n.op {
	case opConcat, opGroup, opAtomic:
		for _, s := range n.subs {
			bodies = lookaheads(s, bodies)
		}
	case opLook:
		if !n.neg {
			bodies = append(bodies, n.subs[0])
		}
	}
	return bodies
}

// cover returns an expression that matches whatever text a match of n takes: it leaves out
// what only narrows.
func cover(n *node) *syntax.Regexp {
	switch n.op {
	case opClass:
		return &syntax.Regexp{Op: syntax.OpCharClass, Rune: n.class}
	case opConcat:
		return &syntax.Regexp{Op: syntax.OpConcat, Sub: covers(n.subs)}
	case opAlt, opCond:
		return &syntax.Regexp{Op: syntax.OpAlternate, Sub: covers(n.subs)}
	case opRepeat:
		r := &syntax.Regexp{Op: syntax.OpRepeat, Min: n.min, Max: n.max, Sub: covers(n.subs)}
		if n.max == maxCount {
			r.Max = -1
		}
		return r
	case opGroup, opAtomic:
		return cover(n.subs[0])
	case opBackref:
		anything := &syntax.Regexp{Op: syntax.OpCharClass, Rune: []rune{0, unicode.MaxRune}}
		return &syntax.Regexp{Op: syntax.OpStar, Sub: []*syntax.Regexp{anything}}
	}
	return &syntax.Regexp{Op: syntax.OpEmptyMatch}
}

func covers(ns []*node) []*syntax.Regexp {
	out := make([]*syntax.Regexp, len(ns))
	for i, n := range ns {
		out[i] = cover(n)
	}
	return out
}
