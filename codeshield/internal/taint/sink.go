// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package taint

import (
	"cmp"
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// sinks reports the sinks that stand on n, or around it if they are not exact, where set is what n gives and args what
// goes into the call that it is.
func (e *Engine) sinks(n tree.ID, set, args int32) {
	if e.quiet > 0 || e.clean > 0 {
		return
	}
	into := args
	if k := e.t.Kind(n); k != tree.Call || e.t.Kind(e.t.Parent(n)) != tree.ExprStmt {
		into = e.sets.union(into, set)
	}
	for i := e.marks.head[n]; i != 0; i = e.marks.list[i].next {
		if m := &e.marks.list[i]; m.kind == sinkMark && m.exact && !e.in.Rule.Sinks[e.in.Sinks[m.match].Spec].AtExit {
			e.arrived(int(m.match), into)
		}
	}
	if up := e.t.Parent(n); e.t.Kind(up) == tree.Member && e.t.First(up) == n && (e.t.Kind(n) == tree.Ident || e.t.Kind(n) == tree.Member) {
		return // of o.b no more than that arrives
	}
	for _, i := range e.inside {
		if m := &e.marks.list[i]; m.kind == sinkMark {
			e.arrived(int(m.match), into)
		}
	}
}

// arrived reports a sink if its condition holds for what arrives.
func (e *Engine) arrived(sink int, set int32) {
	spec := e.in.Rule.Sinks[e.in.Sinks[sink].Spec]
	set = e.sets.union(set, e.w.Get(int(e.control())))
	if set <= noTaint && len(spec.RequiresVar) == 0 {
		return // even where the condition would hold for nothing
	}
	has := func(l string) bool { return e.sets.has(set, l) }
	switch {
	case len(spec.RequiresVar) > 0:
		for _, r := range spec.RequiresVar {
			carried := e.carried(sink, r.Var)
			if !r.Requires.Eval(func(l string) bool { return e.sets.has(carried, l) }) {
				return
			}
			set = e.sets.union(set, carried)
		}
	case spec.Requires != nil:
		if !spec.Requires.Eval(has) {
			return
		}
	case !has(semgrep.SourceLabel):
		return
	}
	e.report(sink, set)
}

// carried is the taint of what a metavariable of a sink is bound to.
func (e *Engine) carried(sink int, name string) int32 {
	if e.in.Var == nil {
		return noTaint
	}
	start, end, ok := e.in.Var(sink, name)
	if !ok {
		return noTaint
	}
	set := noTaint
	e.quiet++
	for _, n := range e.nodesIn(e.in.Sinks[sink].Node, start, end) {
		set = e.sets.union(set, e.all(e.eval(n)))
	}
	e.quiet--
	return set
}

// nodesIn returns the outermost nodes below n in a range.
func (e *Engine) nodesIn(n tree.ID, start, end int32) []tree.ID {
	if n == 0 {
		n = e.t.Root
	}
	var out []tree.ID
	e.t.Walk(n, func(c tree.ID) bool {
		e.w.Spend(1)
		d := &e.t.Nodes[c]
		if d.Kind != tree.None && d.Start >= start && d.End <= end {
			out = append(out, c)
			return false
		}
		return d.Start < end && d.End > start
	})
	return out
}

// report notes a finding for each source in set, or for those that the rule unifies with the sink.
func (e *Engine) report(sink int, set int32) {
	if e.in.Options.TaintUnifyMvars && e.in.Agree != nil {
		for _, id := range e.sets.list[set] {
			if s := int(e.sets.taints[id].source); e.in.Agree(s, sink) {
				e.add(Finding{sink, s})
			}
		}
		return
	}
	for _, id := range e.sets.list[set] {
		e.add(Finding{sink, int(e.sets.taints[id].source)})
	}
}

// manyFound is how many findings are kept however many of them are about the same sink.
const manyFound = 1 << 16

// add keeps a finding. Where there are very many, those of further sources of a sink are left out, but for the first source:
// each sink of thousands may be reached by dozens.
func (e *Engine) add(f Finding) {
	if len(e.found) >= manyFound && int(e.first[f.Sink])-1 < f.Source && e.first[f.Sink] != 0 || e.reported[f] {
		return
	}
	if at := &e.first[f.Sink]; *at == 0 || int(*at)-1 > f.Source {
		*at = int32(f.Source + 1)
	}
	e.reported[f] = true
	e.found = append(e.found, f)
}

// atExit reports the sinks that count only where a function ends, if n is the last thing that is executed in one and they
// lie in it: all that is tainted then arrives.
func (e *Engine) atExit(n tree.ID) {
	if len(e.exits) == 0 || e.quiet > 0 || !e.last(n) {
		return
	}
	d, set := &e.t.Nodes[n], unset
	at, _ := slices.BinarySearchFunc(e.exits, d.Start, func(i, start int32) int { return cmp.Compare(e.in.Sinks[i].Start, start) })
	for ; at < len(e.exits) && e.in.Sinks[e.exits[at]].Start <= d.End && e.w.Spend(1); at++ {
		if e.in.Sinks[e.exits[at]].End > d.End {
			continue
		}
		if set == unset {
			set = noTaint
			e.w.S.Each(func(_ int, c int32) {
				e.w.Spend(1)
				set = e.sets.union(set, c)
			})
		}
		e.arrived(int(e.exits[at]), set)
	}
}

// last reports whether the function or file around the statement n ends behind it.
func (e *Engine) last(n tree.ID) bool {
	if e.t.Kind(n) == tree.Return {
		return true
	}
	for ; n != 0; n = e.t.Parent(n) {
		p := e.t.Parent(n)
		switch e.t.Kind(p) {
		case tree.Block, tree.StmtList, tree.ExprStmt:
			if e.t.Next(n) != 0 {
				return false
			}
		case tree.If:
			if e.t.First(p) == n {
				return false
			}
		case tree.File, tree.None:
			return e.t.Next(n) == 0
		case tree.FuncDef, tree.Lambda:
			return true
		default:
			return false
		}
	}
	return true
}
