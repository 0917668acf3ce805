// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import "slices"

// within reports whether a lies in b.
func within(a, b *Match) bool { return a.Start >= b.Start && a.End <= b.End }

// lies reports whether range x counts as lying in y.
func lies(x, y *Match) bool {
	switch {
	case y.kind == anywhereRange:
		return true
	case x.kind == insideRange && y.kind != insideRange, x.kind == anywhereRange:
		return false
	}
	return within(x, y)
}

// intersect returns the ranges of a that lie in one of b and those of b that lie in one of a, where the bindings agree.
func (r *Formula) intersect(f *File, run *Run, a, b []Match) []Match {
	out := f.room(min(len(a), few))
	pair := func(x, y *Match) {
		if lies(x, y) {
			out = f.merged(out, x, y)
		} else if lies(y, x) {
			out = f.merged(out, y, x)
		}
	}
	near := newNest(b, len(a))
	for i := range a {
		if near == nil {
			for j := range b {
				pair(&a[i], &b[j])
			}
			continue
		}
		list := near.related(&a[i])
		if !run.spend(len(list)) || len(out) > maxMatches {
			run.Incomplete = "too many steps of the matcher"
			return out
		}
		for _, j := range list {
			pair(&a[i], &b[j])
		}
	}
	return out
}

// spend counts steps of work and reports whether there were that many.
func (run *Run) spend(n int) bool {
	if run.Steps < n {
		run.Steps = 0
		return false
	}
	run.Steps -= n
	return true
}

// merged appends x with the bindings of y if they agree.
func (f *File) merged(out []Match, x, y *Match) []Match {
	if !f.Agree(x.Bind, y.Bind) {
		return out
	}
	z := *x
	z.Bind = f.Union(x.Bind, y.Bind)
	return append(out, z)
}

// subtract returns the ranges of pos that no range of neg excludes: pos itself, if that is all of them.
func (f *File) subtract(run *Run, pos, neg []Match) []Match {
	if len(neg) == 0 {
		return pos
	}
	var out []Match
	all := true // so far
	near := newNest(neg, len(pos))
	for i := range pos {
		x := &pos[i]
		excluded := false
		if near == nil {
			excluded = slices.ContainsFunc(neg, func(y Match) bool { return excludes(x, &y) && f.Agree(x.Bind, y.Bind) })
		} else {
			list := near.related(x)
			if !run.spend(len(list)) {
				run.Incomplete = "too many steps of the matcher"
				if all {
					return pos
				}
				return append(out, pos[i:]...) // what was not looked at is not excluded
			}
			excluded = slices.ContainsFunc(list, func(j int32) bool { return excludes(x, &neg[j]) && f.Agree(x.Bind, neg[j].Bind) })
		}
		switch {
		case !excluded && !all:
			out = append(out, *x)
		case excluded && all:
			all = false
			out = append(f.some(len(pos)-1), pos[:i]...)
		}
	}
	if all {
		return pos
	}
	return out
}

// excludes reports whether the negated range y excludes x.
func excludes(x, y *Match) bool {
	switch y.kind {
	case insideRange:
		return within(x, y)
	case regexRange:
		return within(y, x) || within(x, y)
	case anywhereRange:
		return true
	}
	return x.Start == y.Start && x.End == y.End
}

// focusOn narrows ranges to what the metavariables in focus are bound to, as far as that lies in the range.
func (r *Formula) focusOn(f *File, list []Match) []Match {
	for _, slots := range r.focus {
		out := f.room(min(len(list), few))
		for _, x := range list {
			for _, s := range slots {
				b := inSlot(x.Bind, s)
				if b == nil || b.Kind == BoundName && f.Facts.Const(b.Node).IsString() { // what a constant holds stands elsewhere
					continue
				}
				y := x
				y.Start, y.End = max(b.Start, x.Start), min(b.End, x.End)
				if y.Start > y.End {
					continue
				}
				if y.Start == b.Start && y.End == b.End {
					y.Node = 0
					if b.Kind == BoundNode || b.Kind == BoundList {
						y.Node = b.Node
					}
				}
				y.kind = plainRange
				out = append(out, y)
			}
		}
		list = out
	}
	return list
}
