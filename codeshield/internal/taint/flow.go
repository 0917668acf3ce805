// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package taint

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/flow"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// walk follows data through the file and all its functions.
func (e *Engine) walk() {
	e.w.NoFallThrough = e.lang.noFall
	e.begin()
	e.w.Stmt(e.t.Root)
	for i := range e.t.Nodes {
		n := tree.ID(i)
		if e.t.Kind(n) == tree.FuncDef && e.t.Parent(n) != 0 && !e.unitDone[n] {
			e.begin()
			e.function(n)
		}
	}
}

// begin starts a unit with nothing known.
func (e *Engine) begin() {
	e.w.Reset(e.t, e, &e.meter)
	e.inside, e.clean = e.inside[:0], 0
	e.pending = emptied(e.pending)
	e.carriers = e.carriers[:0]
	e.paths.reset() // the state is as long as there are places
	for _, n := range e.placed {
		e.places[n] = 0
	}
	e.placed = e.placed[:0]
}

// function walks a function from its parameters on.
func (e *Engine) function(n tree.ID) {
	e.unitDone[n] = true
	k := e.enterAbove(n)
	e.enter(n)
	name := e.t.Child(n, 3)
	if recv := e.t.Child(n, 2); recv != 0 {
		e.params(recv)
	}
	for c := e.t.Next(name); c != 0 && name != 0; c = e.t.Next(c) {
		switch e.t.Kind(c) {
		case tree.Params:
			e.params(c)
		case tree.Block:
			e.w.Stmts(e.t.First(c))
		default:
			if e.t.Next(c) == 0 { // a body that is an expression
				e.w.Stmt(c)
			}
		}
	}
	e.leave(k)
}

// params sets the parameters below n to what arrives by them: nothing, unless a source stands on them.
func (e *Engine) params(n tree.ID) {
	switch e.t.Kind(n) {
	case tree.Params, tree.Modifiers, tree.Tuple, tree.Args:
		k := e.enter(n)
		for c := e.t.First(n); c != 0; c = e.t.Next(c) {
			e.params(c)
		}
		e.leave(k)
	case tree.Param:
		k := e.enter(n)
		typ := e.t.Child(n, 1)
		if name := e.t.Next(typ); typ != 0 && name != 0 {
			v := clean
			if init := e.t.Next(name); !e.t.Missing(init) {
				v = e.eval(init)
			}
			e.inParams++
			e.assign(name, v)
			e.inParams--
		}
		e.leave(k)
	case tree.Ident, tree.Dict, tree.Array, tree.VarDef:
		e.inParams++
		e.assign(n, clean)
		e.inParams--
	}
}

// Leaf implements flow.Client.
func (e *Engine) Leaf(w *flow.Walker, n tree.ID) {
	k := e.enterAbove(n)
	e.stmt(n)
	e.leave(k)
}

// Bind implements flow.Client: target is set to an element of source, or to an exception.
func (e *Engine) Bind(w *flow.Walker, target, source tree.ID) {
	k := e.enterAbove(target)
	v := clean
	if source != 0 {
		v = e.element(source)
	}
	e.assign(target, v)
	e.leave(k)
}

// Label implements flow.Client.
func (e *Engine) Label(w *flow.Walker, label, subject tree.ID) {
	k := e.enterAbove(label)
	e.label(label, e.element(subject))
	e.leave(k)
}

// label executes a pattern that v is held against: variables in it are set to v.
func (e *Engine) label(n tree.ID, v value) {
	switch k := e.t.Kind(n); {
	case k == tree.VarDef:
		e.assign(n, v)
	case k == tree.TypeTest:
		e.eval(e.t.First(n))
		e.label(e.t.Next(e.t.First(n)), v)
	case e.lang.patterns && (k == tree.Ident || k == tree.Call || k == tree.Composite || k == tree.Tuple || k == tree.Binary):
		e.assign(n, v)
	default:
		e.eval(n)
	}
}

// element is the value of the elements of n, which was evaluated before.
func (e *Engine) element(n tree.ID) value {
	e.quiet++ // no findings and no effects a second time
	v := e.eval(n)
	set := e.all(v)
	e.quiet--
	return value{set: set}
}

// Join implements flow.Client. A place that only one of the states knows something of is in the other what the thing
// around it is. Parts come behind what they are part of, and are joined before it.
func (e *Engine) Join(_ *flow.Walker, dst, src *flow.State, i int, _, _ int32) int32 {
	return e.sets.union(e.effective(dst, i), e.effective(src, i))
}

// effective is the taint of a place in the state s.
func (e *Engine) effective(s *flow.State, i int) int32 {
	for p := int32(i); p != noPath; p = e.paths.list[p].parent {
		if c := s.Get(int(p)); c != unset {
			return c
		}
	}
	return unset
}
