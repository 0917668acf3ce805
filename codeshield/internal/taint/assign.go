// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package taint

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// assignment executes target = x and target op= x, and returns what it gives, and the taint that the target had before.
func (e *Engine) assignment(n tree.ID) (v value, at int32) {
	t := e.t
	at = noTaint
	target := t.First(n)
	x := t.Next(target)
	v = e.eval(x)
	if op := t.Op(n); op != opAssign && op != opDefine && op != opLet {
		old := e.eval(target)
		v = e.derived(n, e.sets.union(e.all(old), e.all(v)))
	}
	if k := t.Kind(target); e.marks.head[n] != 0 && (k == tree.Ident || k == tree.Member || k == tree.Index) {
		e.quiet++ // a sink that is the assignment takes in the target
		at = e.all(e.eval(target))
		e.quiet--
	}
	e.assignFrom(target, x, v)
	return v, at
}

// varDef executes the definition of a variable.
func (e *Engine) varDef(n tree.ID) value {
	t := e.t
	target := t.Child(n, 2)
	if target == 0 {
		return value{set: e.children(n)}
	}
	init := t.Next(target)
	if mods := t.First(n); t.First(mods) != 0 {
		e.eval(mods)
	}
	v := clean
	if !t.Missing(init) {
		v = e.eval(init)
		e.assignFrom(target, init, v)
		return v
	}
	e.assign(target, clean)
	return v
}

// assignFrom sets target to v, the value of the expression x: field by field where x is a literal of named fields.
func (e *Engine) assignFrom(target, x tree.ID, v value) {
	if e.quiet > 0 {
		return
	}
	for e.t.Kind(x) == tree.Composite {
		x = e.t.Next(e.t.First(x))
	}
	if e.lang.records && e.t.Kind(x) == tree.Dict && e.marks.head[x] == 0 && len(e.inside) == 0 && e.record(x) {
		p := e.paths.literal(x)
		e.fill(p, x)
		e.assign(target, value{set: noTaint, path: p})
		e.w.Set(int(p), unset) // nothing names it: in a loop, the state would never be the same again
		e.forget(p)
		return
	}
	e.assign(target, v)
}

// record reports whether all parts of a literal are named fields.
func (e *Engine) record(x tree.ID) bool {
	t := e.t
	for p := t.First(x); p != 0; p = t.Next(p) {
		switch {
		case t.Kind(p) == tree.FuncDef:
		case t.Kind(p) != tree.Pair || t.Kind(t.First(p)) != tree.Ident:
			return false
		}
	}
	return true
}

// fill sets the fields of the place p to those of the literal x, whose parts were evaluated before.
func (e *Engine) fill(p int32, x tree.ID) {
	t := e.t
	e.w.Set(int(p), noTaint)
	for c := t.First(x); c != 0; c = t.Next(c) {
		if t.Kind(c) != tree.Pair {
			continue
		}
		key := t.First(c)
		field := e.paths.field(p, t.Value(key))
		v := t.Next(key)
		if t.Missing(v) {
			v = key
		}
		if t.Kind(v) == tree.Dict && e.marks.head[v] == 0 && e.record(v) {
			e.fill(field, v)
			continue
		}
		e.quiet++
		val := e.eval(v)
		set := e.all(val)
		e.quiet--
		e.w.Set(int(field), set)
	}
}

// assign sets what target denotes to v: a place, or the places in a pattern.
func (e *Engine) assign(target tree.ID, v value) {
	if target == 0 || e.quiet > 0 {
		return
	}
	t := e.t
	k := e.enter(target)
	defer e.leave(k)
	switch t.Kind(target) {
	case tree.Ident, tree.Member, tree.Index:
		e.assignPlace(target, v)
	case tree.VarDef, tree.Param:
		e.assign(t.Child(target, 2), v)
	case tree.Tuple, tree.Array, tree.Args, tree.Set, tree.StmtList, tree.Params:
		whole := value{set: e.all(v)}
		for c := t.First(target); c != 0; c = t.Next(c) {
			e.assign(c, whole)
		}
	case tree.Dict:
		e.assignFields(target, v)
	case tree.Pair:
		if !e.lang.keyIsName { // for each key => value
			e.assign(t.First(target), v)
		}
		e.assign(t.Next(t.First(target)), v)
	case tree.Unary:
		if e.inParams == 0 && t.Kind(t.Parent(target)) == tree.Assign { // *p = x reads p
			e.eval(t.First(target))
		}
		e.assign(t.First(target), v)
	case tree.Spread, tree.Cast, tree.TypePointer, tree.Postfix:
		e.assign(t.First(target), v)
	case tree.KeywordArg:
		e.assign(t.Next(t.First(target)), v)
	case tree.Assign: // a default value
		d := e.eval(t.Next(t.First(target)))
		v.set = e.sets.union(v.set, e.all(d))
		e.assign(t.First(target), v)
	case tree.Call, tree.Composite: // a pattern with a constructor
		e.assign(t.Next(t.First(target)), v)
	case tree.None, tree.Bad:
	case tree.Binary: // alternatives of a pattern
		e.assign(t.First(target), v)
		e.assign(t.Next(t.First(target)), v)
	}
}

// assignFields sets the names in {a, b: c} to the fields of v.
func (e *Engine) assignFields(target tree.ID, v value) {
	t := e.t
	for c := t.First(target); c != 0; c = t.Next(c) {
		key, name := c, c
		if t.Kind(c) == tree.Pair {
			key = t.First(c)
			name = key
			if x := t.Next(key); !t.Missing(x) {
				name = x
			}
		}
		part := value{set: v.set}
		if v.path != noPath && t.Kind(key) == tree.Ident {
			part.path = e.paths.field(v.path, t.Value(key))
			if own := e.own(part.path); own != unset {
				part.set = own
			}
		} else if v.path != noPath {
			part.set = e.all(v)
		}
		e.assign(name, part)
	}
}

// assignPlace sets the place target to v, and applies the marks on it.
func (e *Engine) assignPlace(target tree.ID, v value) {
	t := e.t
	switch t.Kind(target) { // what the target itself executes: the object, the index
	case tree.Member:
		e.eval(t.First(target))
	case tree.Index:
		e.eval(t.First(target))
		e.eval(t.Next(t.First(target)))
	}
	p := e.placeOf(target)
	if p == noPath {
		return
	}
	set := max(v.set, noTaint)
	if v.path != noPath && e.within(v.path, p) || e.within(p, v.path) {
		set = e.all(v)
		v.path = noPath
	}
	v.set = set
	if t.Kind(target) == tree.Ident {
		v.set = e.typed(target, value{set: set}).set
	}
	e.write(p, v.set)
	if v.path != noPath {
		e.alias(p, v.path)
	}
	e.markTarget(target, p)
}

// markTarget applies the sources, sanitizers and propagators that stand on what was just set. A source or a sanitizer that
// is a variable which is set has a say only if it acts by side effect; a parameter is tainted by any source that it is, or
// lies in.
func (e *Engine) markTarget(n tree.ID, p int32) {
	add, param := noTaint, e.inParams > 0
	apply := func(m *mark, here bool) {
		switch m.kind {
		case sourceMark:
			set, effect := e.source(m, value{set: e.read(p), path: p}, noTaint)
			if param || here && effect != semgrep.NoSideEffect {
				add = e.sets.union(add, set)
			}
		case sanitizerMark:
			if here && e.sanitizer(m).BySideEffect != semgrep.NoSideEffect {
				e.write(p, noTaint)
			}
		case toMark:
			if here {
				e.arrive(m.match, value{set: noTaint, path: p})
			}
		}
	}
	for i := e.marks.head[n]; i != 0; i = e.marks.list[i].next {
		apply(&e.marks.list[i], e.marks.list[i].exact)
	}
	for _, i := range e.inside {
		if m := &e.marks.list[i]; !e.has(n, m) {
			apply(m, false)
		}
	}
	e.taintMore(p, add)
}
