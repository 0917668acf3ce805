// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package codeshield

import (
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/match"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/taint"
)

// taintRule is a rule of mode taint, compiled: the formulas of its parts, which share the numbering of metavariables.
type taintRule struct {
	spec        *semgrep.Taint
	opts        *semgrep.Options
	compiler    *match.Compiler
	sources     []*match.Formula
	sinks       []*match.Formula
	sanitizers  []*match.Formula
	propagators []propagator
	source      *match.Formula // one of the sources
	sink        *match.Formula // one of the sinks
}

type propagator struct {
	formula  *match.Formula
	from, to int // slots
}

func compileTaint(x *semgrep.Rule, lang string, languages match.Languages, shared *match.Shared) (*taintRule, error) {
	r := &taintRule{spec: x.Taint, opts: &x.Options, compiler: match.NewCompiler(lang, &x.Options, languages, shared)}
	var err error
	add := func(list *[]*match.Formula, f semgrep.Formula) {
		if err != nil {
			return
		}
		var c *match.Formula
		if c, err = r.compiler.Formula(f); err == nil {
			*list = append(*list, c)
		}
	}
	for _, s := range x.Taint.Sources {
		add(&r.sources, s.Formula)
	}
	for _, s := range x.Taint.Sinks {
		add(&r.sinks, s.Formula)
	}
	for _, s := range x.Taint.Sanitizers {
		add(&r.sanitizers, s.Formula)
	}
	for _, s := range x.Taint.Propagators {
		var list []*match.Formula
		add(&list, s.Formula)
		if err == nil {
			r.propagators = append(r.propagators, propagator{list[0], r.compiler.Slot(s.From), r.compiler.Slot(s.To)})
		}
	}
	if err != nil {
		return nil, err
	}
	r.source, r.sink = r.compiler.Any(r.sources), r.compiler.Any(r.sinks)
	return r, nil
}

// taintScratch is the memory of taint analyses.
type taintScratch struct {
	engine  taint.Engine
	in      taint.Input
	sources []match.Match
	sinks   []match.Match
}

// run returns the sinks that are reached, each with the metavariables of the source where the sink leaves them unbound.
func (r *taintRule) run(f *match.File, run *match.Run, s *taintScratch) []match.Match {
	if !r.mayMatch(f, run) {
		return nil
	}
	// Without a sink or without a source there is nothing to follow. Sinks are mostly the rarer.
	sourcesFirst := f.Long() && run.Explain == nil && !r.sinkNeedsNoSource() && r.source.Work(f) < r.sink.Work(f)
	if sourcesFirst {
		if s.in.Sources, s.sources = r.matches(f, run, r.sources, s.in.Sources[:0], s.sources[:0]); len(s.sources) == 0 {
			return nil
		}
	}
	s.in.Sinks, s.sinks = r.matches(f, run, r.sinks, s.in.Sinks[:0], s.sinks[:0])
	if len(s.sinks) == 0 {
		return nil
	}
	if !sourcesFirst {
		s.in.Sources, s.sources = r.matches(f, run, r.sources, s.in.Sources[:0], s.sources[:0])
		if len(s.sources) == 0 && !r.sinkNeedsNoSource() {
			return nil
		}
	}
	// Of sanitizers and propagators nobody asks later what their metavariables are bound to.
	s.in.Sanitizers = s.in.Sanitizers[:0]
	for i, x := range r.sanitizers {
		mark := f.Mark()
		for _, m := range x.Eval(f, run) {
			s.in.Sanitizers = append(s.in.Sanitizers, taint.Match{Start: m.Start, End: m.End, Node: m.Node, Spec: int32(i)})
		}
		f.RewindTo(mark)
	}
	s.in.Propagations = s.in.Propagations[:0]
	for i, p := range r.propagators {
		mark := f.Mark()
		for _, m := range p.formula.Eval(f, run) {
			from, ok := bound(m, p.from, i)
			to, ok2 := bound(m, p.to, i)
			if ok && ok2 {
				s.in.Propagations = append(s.in.Propagations, taint.Propagation{From: from, To: to})
			}
		}
		f.RewindTo(mark)
	}
	s.in.Facts, s.in.Tree, s.in.Lang, s.in.Rule, s.in.Options = f.Facts, f.Tree, f.Lang, r.spec, r.opts
	s.in.Var = func(sink int, name string) (start, end int32, ok bool) {
		m, ok := bound(s.sinks[sink], r.compiler.Slot(name), 0)
		return m.Start, m.End, ok
	}
	s.in.Agree = func(source, sink int) bool { return f.Agree(s.sources[source].Bind, s.sinks[sink].Bind) }
	var out []match.Match
	seen := map[[2]int32]bool{}
	for _, hit := range s.engine.Run(&s.in) {
		m := s.sinks[hit.Sink]
		at := [2]int32{m.Start, m.End}
		if seen[at] {
			continue // reached from another source as well: one finding says it
		}
		seen[at] = true
		if hit.Source >= 0 {
			m.Bind = f.Union(m.Bind, s.sources[hit.Source].Bind)
		}
		out = append(out, m)
	}
	if why := s.engine.Incomplete(); why != "" && run.Incomplete == "" {
		run.Incomplete = why
	}
	s.in.Facts, s.in.Tree, s.in.Var, s.in.Agree = nil, nil, nil, nil
	return out
}

// mayMatch reports whether some sink and some source may match, which is told before any of them is looked for.
func (r *taintRule) mayMatch(f *match.File, run *match.Run) bool {
	return run.Explain != nil || r.sink.MayMatch(f) && (r.sinkNeedsNoSource() || r.source.MayMatch(f))
}

// sinkNeedsNoSource reports whether some sink's condition may hold without any taint.
func (r *taintRule) sinkNeedsNoSource() bool {
	none := func(string) bool { return false }
	for _, s := range r.spec.Sinks {
		if s.Requires != nil && s.Requires.Eval(none) {
			return true
		}
		if s.RequiresVar != nil {
			return true
		}
	}
	return false
}

// matches evaluates formulas one after the other.
func (r *taintRule) matches(f *match.File, run *match.Run, formulas []*match.Formula, to []taint.Match, ms []match.Match) ([]taint.Match, []match.Match) {
	for i, x := range formulas {
		list := x.Eval(f, run)
		to, ms = slices.Grow(to, len(list)), slices.Grow(ms, len(list))
		for _, m := range list {
			to = append(to, taint.Match{Start: m.Start, End: m.End, Node: m.Node, Spec: int32(i), Ref: int32(len(ms))})
			ms = append(ms, m)
		}
	}
	return to, ms
}

// bound returns what a metavariable of a match is bound to as a place.
func bound(m match.Match, slot, spec int) (taint.Match, bool) {
	b := m.Bound(slot)
	if b == nil {
		return taint.Match{}, false
	}
	return taint.Match{Start: b.Start, End: b.End, Node: b.Node, Spec: int32(spec)}, true
}
