// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package taint

import (
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// maxCalls is how deep calls are followed.
const maxCalls = 4

// follow walks the function of this file that is called with these arguments, from here on, and returns what it
// returns. It reports false where the function is not known, or is being walked already.
func (e *Engine) follow(callee, list tree.ID) (int32, bool) {
	decl := e.target(callee)
	if decl == 0 || e.quiet > 0 || len(e.calls) >= maxCalls || slices.Contains(e.calls, decl) {
		return noTaint, false
	}
	params, body := e.parts(decl)
	if params == 0 || body == 0 {
		return noTaint, false
	}
	// The values of the arguments, once more: they were executed before.
	e.quiet++
	var values []value
	for a := e.t.First(list); a != 0; a = e.t.Next(a) {
		values = append(values, value{set: e.all(e.eval(a))})
	}
	e.quiet--

	returned, inside, cleanDepth := e.returned, e.inside, e.clean
	e.returned, e.inside, e.clean = noTaint, nil, 0
	e.calls = append(e.calls, decl)
	e.w.Inner(func() {
		e.passed(params, values, e.t.Kind(callee) == tree.Member)
		if e.t.Kind(body) == tree.Block {
			e.w.Stmt(body)
			return
		}
		e.returned = e.sets.union(e.returned, e.all(e.tail(body)))
	})
	e.calls = e.calls[:len(e.calls)-1]
	set := e.returned
	e.returned, e.inside, e.clean = returned, inside, cleanDepth
	return set, true
}

// target returns the function or lambda of this file that a callee names, or zero.
func (e *Engine) target(callee tree.ID) tree.ID {
	sym := e.f.Symbol(callee)
	if sym == 0 {
		return 0
	}
	if info := e.f.Info(sym); info.Kind == resolve.Func && e.t.Kind(info.Decl) == tree.FuncDef {
		return info.Decl
	}
	if x := e.f.Only(callee); e.t.Kind(x) == tree.Lambda {
		return x
	}
	return 0
}

// parts returns the parameters and the body of a function.
func (e *Engine) parts(decl tree.ID) (params, body tree.ID) {
	for c := e.t.First(decl); c != 0; c = e.t.Next(c) {
		if e.t.Kind(c) == tree.Params {
			params = c
		}
	}
	body = e.t.Nodes[decl].Last
	if e.t.Missing(body) {
		body = 0
	}
	return params, body
}

// passed sets parameters to the values of arguments. In a language that names the object among the parameters, that of a
// method is the first.
func (e *Engine) passed(params tree.ID, values []value, method bool) {
	p := e.t.First(params)
	if method && e.lang.namesObject {
		if p == 0 {
			return
		}
		p = e.t.Next(p)
	}
	e.inParams++
	for i := 0; p != 0; p, i = e.t.Next(p), i+1 {
		v := clean
		if i < len(values) {
			v = values[i]
		}
		k := e.enter(p)
		if e.t.Kind(p) == tree.Param {
			e.assign(e.t.Child(p, 2), v)
		} else {
			e.assign(p, v)
		}
		e.leave(k)
	}
	e.inParams--
}
