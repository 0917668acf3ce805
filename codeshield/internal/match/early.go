// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// MayMatch reports whether the formula may match in all of a file: it has the words that are needed, and nodes of the kinds. It is told
// without looking at any of them, and only for a file that remembers.
func (r *Formula) MayMatch(f *File) bool {
	return !f.memory.on || r.vars.plan != f.plan || !f.lacks(r) && r.partsMayMatch(f)
}

// partsMayMatch is MayMatch for a formula whose words are there.
func (r *Formula) partsMayMatch(f *File) bool {
	if r.same != nil && r.same.memo != 0 {
		if known := &f.memory.lists[r.same.memo]; known.by != nil {
			return len(known.list) > 0
		}
	}
	switch r.op {
	case opPattern:
		return r.pattern.roots == nil || slices.ContainsFunc(r.pattern.roots, func(k tree.Kind) bool { return len(f.byKind[k]) > 0 })
	case opAnd:
		return r.eachMayMatch(f)
	case opOr:
		return slices.ContainsFunc(r.any, func(x *Formula) bool { return x.MayMatch(f) })
	case opInside, opAnywhere:
		return r.any[0].partsMayMatch(f)
	}
	return true
}

// eachMayMatch reports whether each of the formulas that are intersected may match. The words that they need are those that the
// whole needs.
func (r *Formula) eachMayMatch(f *File) bool {
	for _, x := range r.positive {
		if !x.partsMayMatch(f) {
			return false
		}
	}
	for _, x := range r.inside {
		if !x.partsMayMatch(f) {
			return false
		}
	}
	return true
}

// Work says about how many nodes of a file the formula is held against, to tell which of two formulas to begin with.
func (r *Formula) Work(f *File) int {
	if f.memory.on && r.vars.plan == f.plan && f.lacks(r) {
		return 0
	}
	least := func(work int, list []*Formula) int {
		for _, x := range list {
			work = min(work, x.Work(f))
		}
		return work
	}
	switch r.op {
	case opPattern:
		switch {
		case r.pattern.seq:
			return len(f.flat)
		case r.pattern.exprs:
			return len(f.exprs)
		}
		work := 0
		for _, k := range r.pattern.roots {
			work += len(f.byKind[k])
		}
		return work
	case opAnd:
		return least(least(len(f.Tree.Nodes), r.positive), r.inside)
	case opOr:
		work := 0
		for _, x := range r.any {
			work += x.Work(f)
		}
		return work
	case opInside, opAnywhere:
		return r.any[0].Work(f)
	}
	return len(f.Tree.Nodes)
}

// filtered returns the ranges that pass a condition, with what it binds.
func filtered(f *File, run *Run, c condition, list []Match) []Match {
	kept := f.room(min(len(list), few))
	for _, x := range list {
		kept = c.filter(f, run, x, kept)
	}
	return kept
}

// likely drops the ranges that are sure to fail a condition on a name in the end: whatever else binds the metavariable binds it to
// that name too, as nothing but a constant is equal to one that is spelled otherwise.
func (r *Formula) likely(f *File, run *Run, list []Match) []Match {
	if r.pure == 0 || run.Explain != nil || len(r.positive)+len(r.inside)+len(r.not)+len(r.notInside) == 1 {
		return list
	}
	for _, w := range r.where[:r.pure] {
		c, ok := w.(*regexCond)
		if !ok || c.consts {
			continue
		}
		var kept []Match
		for i := range list {
			x := &list[i]
			if b := inSlot(x.Bind, c.slot); b != nil && b.Kind == BoundNode && f.Tree.Kind(b.Node) == tree.Ident &&
				(f.Facts == nil || !known(f.Facts.Const(b.Node))) && !f.holds(heldKey{re: c.re, text: b.Text(f)}, b.Text(f), run) {
				if kept == nil {
					kept = append(f.room(min(len(list), few)), list[:i]...)
				}
				continue
			}
			if kept != nil {
				kept = append(kept, *x)
			}
		}
		if kept != nil {
			list = kept
		}
	}
	return list
}
