// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"cmp"
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// rangeKind says where a range came from, which decides how it is intersected.
type rangeKind uint8

const (
	plainRange  rangeKind = iota
	insideRange           // a place to be in
	regexRange
	anywhereRange
)

// A Run is what formulas are evaluated with. The zero Run has no budget: set Steps.
type Run struct {
	// Steps bounds the work; it is counted down.
	Steps int
	// Incomplete is set to a reason if the work was not done to its end.
	Incomplete string
	// Explain, if not nil, is called for each operator with the number of ranges that it left.
	Explain func(at semgrep.Pos, operator string, ranges int)

	from, to int32     // where matches count; to is 0 for everywhere
	bound    []Binding // what is bound already
	node     tree.ID   // what the metavariable of a metavariable-pattern is bound to
	depth    int
}

// DefaultSteps is a budget that ordinary code and rules stay far below: about half a second.
const DefaultSteps = 20_000_000

// Eval returns the ranges that the formula matches in the file, in source order. They are valid until the next Reset of the
// file.
func (r *Formula) Eval(f *File, run *Run) []Match {
	out := r.eval(f, run)
	return dedupe(out)
}

// dedupe sorts ranges and drops those that are there already.
func dedupe(list []Match) []Match {
	if len(list) < 2 {
		return list
	}
	slices.SortStableFunc(list, func(a, b Match) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
	out := list[:0]
	for _, x := range list {
		seen := false
		for i := len(out) - 1; i >= 0 && out[i].Start == x.Start && out[i].End == x.End && !seen; i-- {
			seen = sameText(out[i].Bind, x.Bind)
		}
		if !seen {
			out = append(out, x)
		}
	}
	return out
}

func (r *Formula) eval(f *File, run *Run) []Match {
	whole := r.whole(f, run)
	if r.planned(f, run) && f.lacks(r) {
		return nil
	}
	if whole {
		if list, ok := f.recall(r); ok {
			return list
		}
	}
	var out []Match
	name := ""
	switch r.op {
	case opPattern:
		name, out = "pattern", r.evalPattern(f, run)
	case opGeneric:
		name, out = "pattern", r.evalGeneric(f, run)
	case opRegex:
		name, out = "pattern-regex", r.evalRegex(f, run)
	case opAnd:
		name, out = "patterns", r.evalAnd(f, run)
	case opOr:
		name = "pattern-either"
		for _, x := range r.any {
			out = f.joined(out, x.eval(f, run))
		}
	case opInside:
		name, out = "pattern-inside", f.as(insideRange, r.any[0].eval(f, run))
	case opAnywhere:
		name, out = "pattern-anywhere", f.as(anywhereRange, r.any[0].eval(f, run))
	}
	if run.Explain != nil {
		run.Explain(r.pos, name, len(out))
	}
	if whole && run.Incomplete == "" {
		f.remember(r, out)
	}
	return out
}

// whole reports whether a formula is held against all of a file that remembers, and nobody wants an explanation.
func (r *Formula) whole(f *File, run *Run) bool {
	return r.planned(f, run) && run.to == 0 && run.bound == nil
}

// planned reports whether the words of a formula are known to the file.
func (r *Formula) planned(f *File, run *Run) bool {
	return f.memory.on && r.vars.plan == f.plan && run.Explain == nil
}

func (run *Run) end(f *File) int32 {
	if run.to != 0 {
		return run.to
	}
	return int32(len(f.Tree.Src))
}

func (r *Formula) evalPattern(f *File, run *Run) []Match {
	if r.generic != nil {
		return r.evalGeneric(f, run)
	}
	return f.search(r.pattern, len(r.vars.names), run)
}

func (r *Formula) evalRegex(f *File, run *Run) []Match {
	text := f.Tree.Src[run.from:run.end(f)]
	locs, err := r.re.FindSome(text, maxMatches+1)
	if err != nil {
		run.Incomplete = manyRegexpSteps
	}
	if len(locs) > maxMatches {
		locs, run.Incomplete = locs[:maxMatches], "regular expression: too many matches"
	}
	var out []Match
	for _, loc := range locs {
		x := Match{Start: run.from + int32(loc[0]), End: run.from + int32(loc[1]), kind: regexRange}
		bind := f.m.slots(len(r.vars.names), run.bound)
		for _, g := range r.groups {
			if from := loc[2*g.index]; from >= 0 {
				bind[g.slot] = Binding{Kind: BoundText, numbered: g.numbered, slot: g.slot, Start: run.from + int32(from), End: run.from + int32(loc[2*g.index+1])}
			}
		}
		if x.Bind = f.keep(bind); f.Agree(run.bound, x.Bind) {
			out = append(out, x)
		}
	}
	return out
}

func (r *Formula) evalAnd(f *File, run *Run) []Match {
	if r.whole(f, run) && !r.eachMayMatch(f) {
		return nil
	}
	var acc, ahead []Match // ahead: of the formula to intersect with the first, where that is evaluated before
	started := false
	before := r.before(f, run)
	if before != nil {
		if ahead = before.eval(f, run); len(ahead) == 0 {
			return nil
		}
	}
	for i, x := range r.positive {
		var ms []Match
		switch {
		case x == before:
			ms = ahead
		case i == 0 && before != nil:
			ms = x.evalIn(f, run, ahead)
		case started:
			ms = x.evalNext(f, run, acc)
		default:
			ms = x.eval(f, run)
		}
		if !started {
			acc, started = r.likely(f, run, ms), true
		} else {
			acc = r.intersect(f, run, acc, ms)
		}
		if len(acc) == 0 && run.Explain == nil {
			return nil
		}
	}
	for _, x := range r.inside {
		var ms []Match
		switch {
		case x == before:
			ms = ahead
		case started:
			ms = x.evalAround(f, run, acc)
		default:
			ms = x.eval(f, run)
		}
		ms = f.as(insideRange, ms)
		if !started {
			acc, started = ms, true
		} else {
			acc = r.intersect(f, run, acc, ms)
		}
		if len(acc) == 0 && run.Explain == nil {
			return nil
		}
	}
	if !started { // in a metavariable-pattern: the whole of what is bound
		acc = []Match{{Start: run.from, End: run.end(f)}}
	}
	acc = dedupe(acc)
	for _, c := range r.where[:r.pure] { // they see no more of what is bound below
		if len(acc) == 0 {
			return nil
		}
		acc = filtered(f, run, c, acc)
	}
	for _, x := range r.not {
		if len(acc) == 0 {
			return nil
		}
		acc = f.subtract(run, acc, x.evalAt(f, run, acc))
	}
	for _, x := range r.notInside {
		if len(acc) == 0 {
			return nil
		}
		acc = f.subtract(run, acc, f.as(insideRange, x.evalAround(f, run, acc)))
	}
	for _, c := range r.where[r.pure:] {
		if len(acc) == 0 {
			return nil
		}
		acc = filtered(f, run, c, acc)
	}
	for i := range acc {
		if late := acc[i].later; late != nil { // each condition saw only what was bound before
			acc[i].Bind, acc[i].later = f.Union(acc[i].Bind, *late), nil
		}
	}
	return r.focusOn(f, acc)
}

// before returns the formula to evaluate before the first, for which that then needs to be looked at where it matters; nil where there
// is none.
func (r *Formula) before(f *File, run *Run) *Formula {
	switch {
	case len(r.positive) == 0 || !f.narrows(r.positive[0], run):
		return nil
	case len(r.positive) > 1 && !f.narrows(r.positive[1], run):
		return r.positive[1]
	case len(r.positive) == 1 && len(r.inside) > 0:
		return r.inside[0]
	}
	return nil
}
