// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import "slices"

// fewRanges is up to how many ranges a formula is held against the file once for each of them, with what the range binds: most ways
// to match it then end where they begin.
const fewRanges = 3

// evalAround is eval for a formula whose matches are asked for ranges of list that lie in them and agree with them.
func (r *Formula) evalAround(f *File, run *Run, list []Match) []Match {
	return r.evalNear(f, run, list, false)
}

// evalAt is eval for a formula whose matches are asked for ranges of list that are the same and agree with them.
func (r *Formula) evalAt(f *File, run *Run, list []Match) []Match {
	return r.evalNear(f, run, list, true)
}

func (r *Formula) evalNear(f *File, run *Run, list []Match, same bool) []Match {
	if f.long(run) {
		return r.evalIn(f, run, list)
	}
	return r.evalBound(f, run, list, same)
}

// evalNext is eval for a formula whose matches are intersected with list.
func (r *Formula) evalNext(f *File, run *Run, list []Match) []Match {
	if r.around() {
		return r.evalAround(f, run, list)
	}
	return r.evalFor(f, run, list)
}

// around reports whether each match of a formula is a place to be in.
func (r *Formula) around() bool {
	return r.op == opInside || r.op == opOr && !slices.ContainsFunc(r.any, func(x *Formula) bool { return !x.around() })
}

// evalBound evaluates a formula for each range of a short list, where that is less work than doing it for all.
func (r *Formula) evalBound(f *File, run *Run, list []Match, same bool) []Match {
	if !r.bindable(f, run, list) {
		return r.eval(f, run)
	}
	if f.lacks(r) {
		return nil
	}
	var out []Match
	switch r.op {
	case opOr:
		for _, x := range r.any {
			out = f.joined(out, x.evalBound(f, run, list, same))
		}
		return out
	case opInside:
		return f.as(insideRange, r.any[0].evalBound(f, run, list, same))
	case opPattern, opAnd:
	default:
		return r.eval(f, run)
	}
	for i := range list {
		x := &list[i]
		sub := *run
		sub.bound = x.Bind
		if same && r.op == opPattern {
			sub.from, sub.to = x.Start, x.End
		}
		out = f.joined(out, r.eval(f, &sub))
		run.Steps = sub.Steps
		if sub.Incomplete != "" {
			run.Incomplete = sub.Incomplete
		}
	}
	return out
}

// bindable reports whether that may be done: all of the file is looked at, no other rule wants to know all matches, and each range binds
// a metavariable of the formula.
func (r *Formula) bindable(f *File, run *Run, list []Match) bool {
	if len(list) > fewRanges || !r.whole(f, run) || run.node != 0 || r.same != nil && r.same.memo != 0 {
		return false
	}
	for i := range list {
		x := &list[i]
		if x.kind != plainRange || !slices.ContainsFunc(x.Bind, func(b Binding) bool { return slices.Contains(r.slots, b.slot) }) ||
			slices.ContainsFunc(x.Bind, func(b Binding) bool { return b.numbered }) {
			return false
		}
	}
	return true
}
