// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package taint

import (
	"unicode"
	"unicode/utf8"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// call evaluates a call: the object, the arguments, and what of their taint the result has. The second result is the
// taint of all that goes into the call.
func (e *Engine) call(n tree.ID) (value, int32) {
	t := e.t
	callee := t.First(n)
	list := t.Next(callee)
	object := e.callee(callee)
	args := e.arguments(list)
	e.w.Throws()
	into := e.sets.union(e.all(object), args)
	if e.lang.getters && t.Kind(callee) == tree.Member {
		if v, ok := e.accessor(callee, list, object, args); ok {
			return v, into
		}
	}
	if e.in.Options.TaintAssumeSafeFunctions {
		return clean, into
	}
	return e.derived(n, into), into
}

// callee evaluates what is called and returns the object of a method. The name of a function carries no taint.
func (e *Engine) callee(n tree.ID) value {
	if e.t.Kind(n) != tree.Member {
		return e.eval(n)
	}
	k := e.enter(n)
	object := e.t.First(n)
	name := e.t.Next(object)
	v := e.eval(object)
	if e.marks.head[name] != 0 || e.t.Kind(name) != tree.Ident {
		e.eval(name)
	}
	if e.marks.head[n] != 0 || len(e.inside) > 0 { // a source or a sink that is the method itself
		v = e.marked(n, v, noTaint)
	}
	e.leave(k)
	return v
}

// arguments evaluates the arguments of a call.
func (e *Engine) arguments(list tree.ID) int32 {
	if list == 0 {
		return noTaint
	}
	k := e.enter(list)
	set := e.children(list)
	if e.marks.head[list] != 0 {
		set = e.all(e.marked(list, value{set: set}, noTaint))
	}
	e.leave(k)
	return set
}

func (e *Engine) newExpr(n tree.ID) (value, int32) {
	t := e.t
	typ := t.First(n)
	list := t.Next(typ)
	args := e.arguments(list)
	if list != 0 {
		if body := t.Next(list); body != 0 && t.Kind(body) == tree.Block && e.lang.nested {
			e.members(body)
		}
	}
	e.w.Throws()
	return e.derived(n, args), args
}

// accessor evaluates object.setName(x), which sets the field, and object.getName(), which reads it if it was set.
func (e *Engine) accessor(callee, list tree.ID, object value, args int32) (value, bool) {
	t := e.t
	name := t.Next(t.First(callee))
	if object.path == noPath || t.Kind(name) != tree.Ident {
		return clean, false
	}
	word := t.Value(name)
	if len(word) < 4 {
		return clean, false
	}
	field, n := word[3:], t.Len(list)
	switch {
	case word[:3] == "set" && n == 1:
		e.write(e.paths.field(object.path, lowerFirst(field)), args)
		return clean, false
	case word[:3] == "get" && n == 0:
		p := e.paths.lookup(object.path, lowerFirst(field))
		if p != noPath && e.look(p) != unset && e.w.Get(int(p)) != unset {
			return value{set: e.w.Get(int(p)), path: p}, true
		}
		if object.set <= noTaint { // of an object whose other fields are tainted
			return clean, true
		}
	}
	return clean, false
}

func lowerFirst(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if l := unicode.ToLower(r); l != r {
		return string(l) + s[size:]
	}
	return s
}
