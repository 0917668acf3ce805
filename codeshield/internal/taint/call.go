// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package taint

import (
	"slices"
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
	// The object of a method comes before the arguments, the function itself behind them.
	object, method := clean, t.Kind(callee) == tree.Member
	if method {
		object = e.eval(t.First(callee))
	}
	args := e.arguments(list)
	function := e.callee(callee, object)
	e.w.Throws()
	into := e.sets.union(e.sets.union(e.all(object), args), function)
	if e.lang.nested && !method {
		e.execute(callee)
	}
	if e.in.Options.TaintIntrafile {
		if set, ok := e.follow(callee, list); ok {
			return e.typed(n, value{set: set}), into
		}
	}
	if e.lang.getters && method {
		if v, ok := e.accessor(callee, list, object, args); ok {
			return v, e.sets.union(object.set, args)
		}
	}
	if e.in.Options.TaintAssumeSafeFunctions && !isType(t.Kind(callee)) {
		return e.derived(n, function), into
	}
	return e.derived(n, into), into
}

// execute does what a function does to the variables around it, where it was defined in the function that calls it.
func (e *Engine) execute(callee tree.ID) {
	decl := e.target(callee)
	if decl == 0 || e.quiet > 0 || len(e.calls) >= maxCalls || slices.Contains(e.calls, decl) || !e.inFunction(decl) {
		return
	}
	_, body := e.parts(decl)
	if e.t.Kind(body) != tree.Block {
		return
	}
	inside, cleanDepth, returned := e.inside, e.clean, e.returned
	e.inside, e.clean = nil, 0
	e.calls = append(e.calls, decl)
	e.inner(func() { e.w.Stmt(body) })
	e.calls = e.calls[:len(e.calls)-1]
	e.inside, e.clean, e.returned = inside, cleanDepth, returned
}

// isType reports whether what is called is a type: []byte(x) is a conversion.
func isType(k tree.Kind) bool {
	return k == tree.TypeArray || k == tree.TypePointer || k == tree.TypeFunc
}

// callee returns the taint of the function that is called itself: a variable that holds one, a source or the target of a
// propagator that is its name. The object of a method was evaluated before.
func (e *Engine) callee(n tree.ID, object value) int32 {
	if e.t.Kind(n) != tree.Member {
		return e.all(e.eval(n))
	}
	k := e.enter(n)
	defer e.leave(k)
	set := noTaint
	name := e.t.Next(e.t.First(n))
	if e.marks.head[name] != 0 || e.t.Kind(name) != tree.Ident {
		set = e.all(e.marked(name, clean, noTaint))
		if e.t.Kind(name) != tree.Ident {
			set = e.sets.union(set, e.all(e.eval(name)))
		}
	}
	if e.marks.head[n] != 0 || len(e.inside) > 0 {
		v := e.marked(n, object, noTaint)
		if v.set != object.set {
			set = e.sets.union(set, v.set)
		}
	}
	return set
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
	if e.lang.sizes {
		e.sizes(typ)
	}
	list := t.Next(typ)
	args := e.arguments(list)
	if list != 0 {
		switch body := t.Next(list); {
		case body == 0 || t.Kind(body) == tree.None:
		case t.Kind(body) != tree.Block: // new T {A = x}
			args = e.sets.union(args, e.initialiser(body))
		case e.lang.nested:
			e.members(body)
		}
	}
	e.w.Throws()
	return e.derived(n, args), args
}

// sizes evaluates the sizes of new T[n], which say nothing of the array itself.
func (e *Engine) sizes(typ tree.ID) {
	for ; e.t.Kind(typ) == tree.TypeArray; typ = e.t.First(typ) {
		if size := e.t.Next(e.t.First(typ)); size != 0 && !e.t.Missing(size) {
			e.eval(size)
		}
	}
}

// initialiser evaluates the braces of new T {A = x}.
func (e *Engine) initialiser(n tree.ID) int32 {
	set := noTaint
	for c := e.t.First(n); c != 0; c = e.t.Next(c) {
		x := c
		if e.t.Kind(c) == tree.Assign {
			x = e.t.Next(e.t.First(c))
		}
		set = e.sets.union(set, e.all(e.eval(x)))
	}
	return set
}

// accessor evaluates object.setName(x), which sets the field, and object.getName(), which reads it.
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
		p := e.paths.field(object.path, lowerFirst(field))
		if set := e.own(p); set != unset {
			return value{set: set, path: p}, true
		}
		return value{set: object.set, path: p}, true
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
