// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package taint

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// value is what an expression gives.
type value struct {
	set  int32 // its own taint
	path int32 // the place that it is, if it is one; its parts may be tainted as well
}

// evaluated is an expression with what it gave.
type evaluated struct {
	node  tree.ID
	value value
}

var clean = value{set: noTaint}

// all is the taint of a value and of its parts.
func (e *Engine) all(v value) int32 {
	if v.path != noPath && e.blind == 0 {
		return e.sets.union(v.set, e.below(v.path))
	}
	return max(v.set, noTaint)
}

// stmt executes a statement that holds no statements of its own, or an expression.
func (e *Engine) stmt(n tree.ID) {
	k := e.enter(n)
	switch e.t.Kind(n) {
	case tree.FuncDef:
		e.definition(n)
	case tree.ClassDef:
		e.class(n)
	case tree.ExprStmt, tree.Return, tree.Throw, tree.Defer, tree.Assert, tree.Delete:
		set := noTaint
		for c := e.t.First(n); c != 0; c = e.t.Next(c) {
			set = e.sets.union(set, e.all(e.eval(c)))
		}
		e.sinks(n, set, noTaint)
		if e.t.Kind(n) == tree.Return {
			e.returned = e.sets.union(e.returned, set)
		}
	case tree.Import, tree.ImportFrom, tree.ImportAll, tree.Package, tree.Global, tree.Macro:
	default:
		set := e.all(e.eval(n))
		if p := e.t.Parent(n); e.marks.head[p] != 0 && e.isSubject(p, n) {
			e.sinks(p, set, noTaint) // a sink that is the whole statement stands for its condition
		}
	}
	e.atExit(n)
	e.leave(k)
}

// isSubject reports whether n is the condition of the statement p, or what it goes by.
func (e *Engine) isSubject(p, n tree.ID) bool {
	switch e.t.Kind(p) {
	case tree.If, tree.While, tree.Switch:
		return e.t.First(p) == n
	case tree.ForEach, tree.DoWhile, tree.For:
		return e.t.Next(e.t.First(p)) == n
	}
	return false
}

// definition executes what a nested function evaluates where it stands; where the language's functions see the variables
// around them, its body as well. What it does is not known to what follows. Functions at the top of the file and methods are
// units of their own.
func (e *Engine) definition(n tree.ID) {
	for c := e.t.First(n); c != 0; c = e.t.Next(c) {
		if e.t.Kind(c) == tree.Modifiers {
			e.eval(c)
		}
	}
	if !e.lang.nested || e.quiet > 0 || !e.inFunction(n) {
		return
	}
	e.apart(func() { e.function(n) })
}

// apart runs f, the body of a function that is only defined here, and goes on with what is so without it.
func (e *Engine) apart(f func()) {
	fork := e.w.Fork()
	e.w.Inner(f)
	e.w.Switch(&fork)
	e.w.Drop(fork)
}

// inFunction reports whether the function n stands in another one, and not as a method.
func (e *Engine) inFunction(n tree.ID) bool {
	for p := e.t.Parent(n); p != 0 && e.w.Spend(1); p = e.t.Parent(p) {
		switch e.t.Kind(p) {
		case tree.ClassDef, tree.File:
			return false
		case tree.FuncDef, tree.Lambda:
			return true
		}
	}
	return false
}

// inner runs f, the body of a function that may be called later, and goes on with what is so whether it was or not.
func (e *Engine) inner(f func()) {
	fork := e.w.Fork()
	e.w.Inner(f)
	e.w.Switch(&fork)
	e.w.Merge(fork)
}

// class executes the body of a class: its fields are set in order.
func (e *Engine) class(n tree.ID) {
	for c := e.t.First(n); c != 0; c = e.t.Next(c) {
		switch e.t.Kind(c) {
		case tree.Block:
			e.members(c)
		case tree.Params:
			e.params(c)
		case tree.Bases, tree.Modifiers:
			e.eval(c)
		}
	}
}

// members executes the members of a class.
func (e *Engine) members(block tree.ID) {
	for m := e.t.First(block); m != 0; m = e.t.Next(m) {
		if e.t.Kind(m) == tree.FuncDef {
			k := e.enterAbove(m)
			e.definition(m)
			e.leave(k)
			continue
		}
		e.w.Stmt(m)
	}
}

// eval evaluates an expression: it executes what it does, reports the sinks in it, and returns what it gives.
func (e *Engine) eval(n tree.ID) value {
	if n == 0 || e.t.Kind(n) == tree.None {
		return clean
	}
	e.w.Spend(1)
	if e.residue > 0 && e.computed(n) {
		return clean
	}
	for i := range e.done {
		if e.done[i].node == n {
			return e.done[i].value
		}
	}
	k := e.enter(n)
	v, args := e.plain(n)
	v = e.marked(n, v, args)
	e.leave(k)
	return v
}

// marked applies what the marks of n and the ranges around it do to the value that n gives. args is what reaches a call
// of the call's own, arguments and object.
func (e *Engine) marked(n tree.ID, v value, args int32) value {
	head := e.marks.head[n]
	if head == 0 && len(e.inside) == 0 {
		return v
	}
	e.w.Spend(1 + len(e.inside)/4)
	if e.clean > 0 || e.sanitized(n) {
		v = value{set: noTaint, path: v.path}
		e.cleanse(n, v.path)
		v.path = noPath
		return v
	}
	e.cleanse(n, v.path)
	side := noTaint
	each := func(m *mark, here bool) {
		if m.kind == sourceMark {
			add, effect := e.source(m, v, args)
			if effect != semgrep.OnlySideEffect {
				v.set = e.sets.union(v.set, add)
			}
			if effect != semgrep.NoSideEffect && here {
				side = e.sets.union(side, add)
			}
		}
	}
	for i := head; i != 0; i = e.marks.list[i].next {
		if m := &e.marks.list[i]; m.exact {
			each(m, true)
		}
	}
	for _, i := range e.inside {
		if m := &e.marks.list[i]; !m.exact || !e.has(n, m) {
			each(m, false)
		}
	}
	v = e.propagate(n, v)
	e.sinks(n, e.all(v), args)
	if v.path != noPath {
		e.taintMore(v.path, side)
	}
	return v
}

// has reports whether n itself has an exact mark of the match of m.
func (e *Engine) has(n tree.ID, m *mark) bool {
	for i := e.marks.head[n]; i != 0; i = e.marks.list[i].next {
		if o := &e.marks.list[i]; o.exact && o.kind == m.kind && o.match == m.match {
			return true
		}
	}
	return false
}

// sanitized reports whether n is the range of a sanitizer.
func (e *Engine) sanitized(n tree.ID) bool {
	for i := e.marks.head[n]; i != 0; i = e.marks.list[i].next {
		if m := &e.marks.list[i]; m.kind == sanitizerMark && m.exact && !e.sanitizer(m).only() {
			return true
		}
	}
	return false
}

// cleanse cleans the place p where a sanitizer that does so stands on n.
func (e *Engine) cleanse(n tree.ID, p int32) {
	if p == noPath {
		return
	}
	for i := e.marks.head[n]; i != 0; i = e.marks.list[i].next {
		if m := &e.marks.list[i]; m.kind == sanitizerMark && m.exact && e.sanitizer(m).BySideEffect != semgrep.NoSideEffect {
			e.write(p, noTaint)
			return
		}
	}
}

// source returns the taint that a source gives to the value v, and how.
func (e *Engine) source(m *mark, v value, args int32) (int32, semgrep.SideEffect) {
	spec := e.in.Rule.Sources[e.in.Sources[m.match].Spec]
	if spec.Requires != nil {
		arrived := e.sets.union(e.all(v), args)
		if !spec.Requires.Eval(func(l string) bool { return e.sets.has(arrived, l) }) {
			return noTaint, semgrep.NoSideEffect
		}
	}
	set := e.sets.single(taint{source: m.match, label: e.sets.label(spec.Label)})
	if spec.Control {
		if e.quiet == 0 {
			e.taintMore(e.control(), set)
		}
		return noTaint, semgrep.NoSideEffect
	}
	return set, spec.BySideEffect
}

// control returns the place that holds the taint of the flow of control.
func (e *Engine) control() int32 { return e.paths.named("") }

// propagate applies the propagators that begin or end at n.
func (e *Engine) propagate(n tree.ID, v value) value {
	for i := e.marks.head[n]; i != 0; i = e.marks.list[i].next {
		m := &e.marks.list[i]
		switch m.kind {
		case fromMark:
			if m.exact || !e.open(m) {
				e.depart(n, m.match, e.all(v))
			}
		case toMark:
			if m.exact {
				v = e.arrive(m.match, v)
			}
		}
	}
	return v
}

// carrier returns the place that holds what a propagation has picked up.
func (e *Engine) carrier(match int32) int32 {
	for int(match) >= len(e.carriers) {
		e.carriers = append(e.carriers, noPath)
	}
	if e.carriers[match] == noPath {
		e.carriers[match] = e.paths.add(path{})
	}
	return e.carriers[match]
}

// depart picks up what a propagation carries from n.
func (e *Engine) depart(n tree.ID, match, set int32) {
	if e.quiet > 0 {
		return
	}
	spec := e.in.Rule.Propagators[e.in.Propagations[match].From.Spec]
	if set > noTaint && spec.Requires != nil && !spec.Requires.Eval(func(l string) bool { return e.sets.has(set, l) }) {
		set = noTaint
	}
	if set > noTaint && spec.Label != "" {
		set = e.sets.relabel(set, spec.Label, spec.ReplaceLabels)
	}
	c := e.carrier(match)
	e.w.Set(int(c), e.sets.union(e.w.Get(int(c)), set))
	if p, ok := e.pending[match]; ok && !e.tooLate(n, match) {
		e.taintMore(p, set)
	}
}

// tooLate reports whether n, where a propagation departs, is evaluated behind the place where it arrives, as Semgrep orders
// things: arguments from the left to the right, but calls in them before all, and the object of a call after them.
func (e *Engine) tooLate(n tree.ID, match int32) bool {
	t := e.t
	in := t.Parent(n)
	to := &e.in.Propagations[match].To
	if t.Kind(in) != tree.Args || to.Start < t.Nodes[in].Start || to.Start >= t.Nodes[n].Start {
		return false
	}
	switch t.Kind(n) {
	case tree.Call, tree.New, tree.Composite, tree.Cond, tree.Spread, tree.StmtExpr, tree.Assign:
		return false
	}
	return true
}

// arrive gives what a propagation has picked up to the value v.
func (e *Engine) arrive(match int32, v value) value {
	if e.quiet > 0 {
		return v
	}
	spec := e.in.Rule.Propagators[e.in.Propagations[match].From.Spec]
	set := e.w.Get(int(e.carrier(match)))
	if spec.BySideEffect != semgrep.NoSideEffect && v.path != noPath {
		e.taintMore(v.path, set)
		e.pending[match] = v.path
	}
	if spec.BySideEffect != semgrep.OnlySideEffect {
		v.set = e.sets.union(v.set, set)
	}
	return v
}
