// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package taint

import (
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// variable is the value of a name.
func (e *Engine) variable(n tree.ID) value {
	sym := e.f.Symbol(n)
	p := noPath
	switch {
	case sym != 0:
		p = e.symbolPlace(sym)
	case slices.Contains(e.lang.self, e.t.Value(n)):
		p = e.paths.named(e.t.Value(n))
		return value{set: max(e.look(p), noTaint)} // the object that the method belongs to stands for none of its fields
	default:
		p = e.paths.named(e.t.Value(n))
	}
	set := e.look(p)
	if set == unset && sym != 0 {
		set = e.constant(n)
	}
	return e.typed(n, value{set: max(set, noTaint), path: p})
}

// captured is the value of the variables that the string n names.
func (e *Engine) captured(n tree.ID) value {
	set := noTaint
	for _, sym := range e.f.Captured(n) {
		p := e.symbolPlace(sym)
		set = e.sets.union(set, e.all(value{set: e.look(p), path: p}))
	}
	return e.derived(n, set)
}

// look reads a place, unless the state says nothing here.
func (e *Engine) look(p int32) int32 {
	if e.blind > 0 {
		return unset
	}
	return e.read(p)
}

// own is what a place itself was set to.
func (e *Engine) own(p int32) int32 {
	if e.blind > 0 || p == noPath {
		return unset
	}
	return e.w.Get(int(p))
}

// constant is the taint of the one expression that a variable is set to, where it is not set on the way here.
func (e *Engine) constant(n tree.ID) int32 {
	x := e.f.Only(n)
	if x == 0 {
		return noTaint
	}
	sym := e.f.Symbol(n)
	if set, ok := e.known[sym]; ok {
		return set
	}
	e.known[sym] = noTaint
	inside, cleanDepth := e.inside, e.clean
	e.inside, e.clean = nil, 0
	e.quiet++
	e.blind++
	k := e.enterAbove(x)
	v := e.eval(x)
	e.leave(k)
	set := e.sets.union(max(v.set, noTaint), e.setAt(x))
	e.blind--
	e.quiet--
	e.inside, e.clean = inside, cleanDepth
	e.known[sym] = set
	return set
}

// setAt is the taint of the sources that stand on the variable that is set to x.
func (e *Engine) setAt(x tree.ID) int32 {
	def, target, set := e.t.Parent(x), tree.ID(0), noTaint
	switch e.t.Kind(def) {
	case tree.Assign:
		target = e.t.First(def)
	case tree.VarDef:
		target = e.t.Child(def, 2)
	}
	if e.t.Kind(target) != tree.Ident {
		return noTaint
	}
	for i := e.marks.head[target]; i != 0; i = e.marks.list[i].next {
		if m := &e.marks.list[i]; m.kind == sourceMark && m.exact {
			add, _ := e.source(m, clean, noTaint)
			set = e.sets.union(set, add)
		}
	}
	return set
}

// placeOf returns the place that an expression denotes, noPath if it denotes none. It evaluates nothing.
func (e *Engine) placeOf(n tree.ID) int32 {
	if p := e.places[n]; p != 0 {
		return p - 1
	}
	p := e.findPlace(n)
	e.places[n], e.placed = p+1, append(e.placed, n)
	return p
}

func (e *Engine) findPlace(n tree.ID) int32 {
	t := e.t
	switch t.Kind(n) {
	case tree.Ident:
		if sym := e.f.Symbol(n); sym != 0 {
			return e.symbolPlace(sym)
		}
		return e.paths.named(t.Value(n))
	case tree.Member:
		if sym := e.f.Symbol(n); sym != 0 {
			return e.paths.variable(sym)
		}
		object := t.First(n)
		name := t.Next(object)
		if t.Kind(name) != tree.Ident {
			return e.paths.field(e.placeOf(object), element)
		}
		if e.isSelf(object) { // this.x is x: fields that a fragment does not declare have names alone
			return e.paths.named(t.Value(name))
		}
		return e.paths.field(e.placeOf(object), t.Value(name))
	case tree.Index:
		return e.paths.field(e.placeOf(t.First(n)), element)
	case tree.Cast:
		return e.placeOf(t.Next(t.First(n)))
	case tree.Unary:
		if op := t.Op(n); op == opStar || op == opAddr {
			return e.placeOf(t.First(n))
		}
	}
	return noPath
}

// isSelf reports whether n is the object that a method belongs to.
func (e *Engine) isSelf(n tree.ID) bool {
	if e.t.Kind(n) == tree.Unary { // of this->x
		n = e.t.First(n)
	}
	return e.t.Kind(n) == tree.Ident && e.f.Symbol(n) == 0 && slices.Contains(e.lang.self, e.t.Value(n))
}

// symbolPlace returns the place of a variable. One that is set somewhere and defined nowhere has no more than a name.
func (e *Engine) symbolPlace(sym resolve.Sym) int32 {
	if len(e.lang.self) > 0 {
		if info := e.f.Info(sym); info.Kind == resolve.Global && e.t.Kind(info.Decl) == tree.Assign {
			return e.paths.named(info.Name)
		}
	}
	return e.paths.variable(sym)
}

// member is the value of object.name.
func (e *Engine) member(n tree.ID) value {
	t := e.t
	object := t.First(n)
	name := t.Next(object)
	o := e.eval(object)
	if name != 0 && t.Kind(name) != tree.Ident {
		e.eval(name)
	}
	p := e.placeOf(n)
	set := e.own(p)
	switch {
	case set != unset:
	case e.f.Symbol(n) != 0:
		set = e.constant(n)
	case !e.in.Options.TaintOnlyPropagateThroughAssignments:
		set = o.set
	}
	return e.typed(n, value{set: max(set, noTaint), path: p})
}

// index is the value of object[index].
func (e *Engine) index(n tree.ID) value {
	t := e.t
	object := t.First(n)
	o := e.eval(object)
	at := noTaint
	for a := t.First(t.Next(object)); a != 0; a = t.Next(a) {
		at = e.sets.union(at, e.all(e.eval(a)))
	}
	if e.in.Options.TaintOnlyPropagateThroughAssignments {
		return clean
	}
	p := e.placeOf(n)
	set := e.own(p)
	if set == unset {
		set = o.set
	}
	if !e.in.Options.TaintAssumeSafeIndexes {
		set = e.sets.union(set, at)
	}
	if set <= noTaint && p != noPath && e.blind == 0 { // the fields of a dictionary are read by index as well
		set = e.below(e.paths.list[p].parent)
	}
	return e.typed(n, value{set: max(set, noTaint), path: p})
}
