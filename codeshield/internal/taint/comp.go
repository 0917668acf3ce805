// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package taint

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

// comp is the value of a comprehension: what its elements give, of a set or a dictionary nothing. Semgrep executes the element,
// but what steps of their own compute in it, like a call, gives the comprehension nothing.
func (e *Engine) comp(n tree.ID) value {
	t := e.t
	elem := t.First(n)
	held := e.held(n)
	over := noTaint
	for c := t.Next(elem); c != 0; c = t.Next(c) {
		if t.Kind(c) != tree.CompFor {
			e.eval(c)
			continue
		}
		target := t.First(c)
		v := e.eval(t.Next(target))
		over = e.sets.union(over, e.all(v))
		e.assign(target, value{set: e.all(v)})
	}
	if e.residue == 0 || e.quiet == 0 {
		e.eval(elem)
	}
	v := clean
	if t.Op(n) != opBrace {
		e.quiet++
		k := e.enter(elem)
		if e.computed(elem) {
			v = e.marked(elem, clean, noTaint)
		} else {
			e.residue++
			x, args := e.plain(elem)
			v = e.marked(elem, x, args)
			e.residue--
		}
		e.leave(k)
		v = value{set: e.all(v)}
		e.quiet--
	}
	e.release(n, held)
	if t.Op(n) == opFrom { // a query is a chain of calls: what it goes over flows into what it gives
		return e.derived(n, e.sets.union(e.all(v), over))
	}
	return v
}

// computed reports whether n is an expression that takes a step of its own to compute.
func (e *Engine) computed(n tree.ID) bool {
	switch e.t.Kind(n) {
	case tree.Call, tree.New, tree.Cond, tree.Comp, tree.Interp, tree.Spread, tree.Assign, tree.Lambda:
		return true
	case tree.Unary:
		return e.t.Op(n) == opAwait || e.t.Op(n) == opYield
	}
	return false
}

// held returns what the variables that the comprehension n is about to set hold outside it: they are its own.
func (e *Engine) held(n tree.ID) []int32 {
	if e.quiet > 0 {
		return nil
	}
	var sets []int32
	e.targets(n, func(p int32) { sets = append(sets, e.own(p)) })
	return sets
}

// release gives back to the variables of the comprehension n what they held before it.
func (e *Engine) release(n tree.ID, sets []int32) {
	if len(sets) == 0 {
		return
	}
	i := 0
	e.targets(n, func(p int32) {
		e.w.Set(int(p), sets[i])
		i++
	})
}

// targets calls f for the place of each name that the comprehension n sets.
func (e *Engine) targets(n tree.ID, f func(p int32)) {
	t := e.t
	for c := t.Next(t.First(n)); c != 0; c = t.Next(c) {
		if t.Kind(c) != tree.CompFor {
			continue
		}
		t.Walk(t.First(c), func(x tree.ID) bool {
			if t.Kind(x) == tree.Ident {
				f(e.placeOf(x))
			}
			return t.Kind(x) == tree.Tuple || t.Kind(x) == tree.Array || t.Kind(x) == tree.Spread
		})
	}
}
