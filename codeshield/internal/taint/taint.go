// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package taint follows data from sources to sinks through a tree: Semgrep's taint mode.
//
// The places that the formulas of a rule match come in as ranges; this package walks functions in the order in which
// they are executed and carries along, for each variable, field and element, which sources have reached it. A call
// passes the taint of its arguments on to its result; only the option taint_intrafile looks into the functions of the
// file that are called.
package taint

import (
	"cmp"
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/flow"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/semgrep"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// A Match is a place that the formula of a source, a sink or a sanitizer matches.
type Match struct {
	Start, End int32   // the range of the text
	Node       tree.ID // the node of that range, or the first statement in it; zero where that is not known
	Spec       int32   // index of the source, sink or sanitizer in the rule
	Ref        int32   // the caller's number for the match
}

// A Propagation is a place that the formula of a propagator matches.
type Propagation struct {
	From, To Match // the ranges of the two metavariables; Spec of From is the index of the propagator
}

// Input is what Run works on.
type Input struct {
	Facts   *resolve.Facts
	Tree    *tree.Tree
	Lang    string // canonical name
	Rule    *semgrep.Taint
	Options *semgrep.Options

	Sources, Sinks, Sanitizers []Match
	Propagations               []Propagation

	// Steps is how many steps may be taken; zero stands for flow.LimitFor the tree.
	Steps int

	// Var returns the range of a metavariable of a sink's match, by the index in Sinks. It is asked for sinks that
	// have conditions on metavariables.
	Var func(sink int, name string) (start, end int32, ok bool)
	// Agree reports whether the metavariables of a source and a sink have equal bindings, by their indices. It is
	// asked where the rule wants them unified; nil means always.
	Agree func(source, sink int) bool
}

// A Finding is a sink that a source reaches.
type Finding struct {
	Sink   int // index in Input.Sinks
	Source int // index in Input.Sources
}

// Engine finds flows from sources to sinks. The zero Engine is ready to Run; it keeps its memory between runs. It is
// not safe for concurrent use.
type Engine struct {
	in    *Input
	t     *tree.Tree
	f     *resolve.Facts
	lang  *lang
	w     flow.Walker
	marks marks
	sets  sets
	paths paths

	inside   []int32     // marks whose ranges the node being evaluated lies in
	clean    int         // how many of them are sanitizers
	inParams int         // what is set is a parameter
	exits    []int32     // the sinks that count only where a function ends, in the order of the text
	wide     bool        // some marks stand on statements
	quiet    int         // nothing is written and no sink reported: an expression is evaluated once more
	blind    int         // nothing is read, either: a definition elsewhere is evaluated
	done     []evaluated // what was evaluated already of the expression at hand
	residue  int         // what takes a step of its own to compute counts as nothing
	known    map[resolve.Sym]int32
	pending  map[int32]int32       // propagations whose target came before their source: the path of the target
	carriers []int32               // by propagation: the place of what it has picked up
	kids     map[tree.ID][]tree.ID // see from
	places   []int32               // by node: 1 + the place that it denotes
	placed   []tree.ID             // the nodes that have one there
	unitDone []bool                // by node: the function was walked

	returned int32     // what the function that is walked has returned
	calls    []tree.ID // the functions that were followed into, outermost first
	meter    flow.Meter

	markedAbove []tree.ID         // by node: see above; -1 where there is none
	blank       int32             // where the text ends but for white space and semicolons
	conflicting map[[2]int32]bool // ranges of sources and sinks: see conflicts
	loose       map[int32]bool    // the sinks that hold statements

	found    []Finding
	reported map[Finding]bool
	first    []int32 // by sink: 1 + the first source that reaches it, 0 where none does
}

// Run returns the sinks of in that are reached, in order of their index, each once for each source; of
// sinks and sources in their thousands, each once for the first source at least.
func (e *Engine) Run(in *Input) []Finding {
	e.meter = flow.Meter{}
	if len(in.Sinks) == 0 || len(in.Sources) == 0 {
		return nil
	}
	e.reset(in)
	e.mark()
	e.walk()
	slices.SortFunc(e.found, func(a, b Finding) int {
		if a.Sink != b.Sink {
			return a.Sink - b.Sink
		}
		return a.Source - b.Source
	})
	return slices.Clone(e.found)
}

// Steps returns how many steps of work the last Run took.
func (e *Engine) Steps() int { return e.meter.Steps }

// Incomplete tells why the last Run did not follow all there is, or is empty.
func (e *Engine) Incomplete() string {
	if e.meter.Exceeded() {
		return "too many steps to follow taint"
	}
	return ""
}

func (e *Engine) reset(in *Input) {
	e.in, e.t, e.f = in, in.Tree, in.Facts
	e.lang = langs[in.Lang]
	if e.lang == nil {
		e.lang = &lang{}
	}
	e.marks.reset(len(e.t.Nodes))
	e.sets.reset()
	e.sets.meter = &e.meter
	e.paths.reset()
	e.inside, e.clean, e.wide, e.quiet, e.blind, e.residue, e.inParams = e.inside[:0], 0, false, 0, 0, 0, 0
	e.done = e.done[:0]
	e.returned, e.calls = noTaint, e.calls[:0]
	e.meter = flow.Meter{Limit: cmp.Or(in.Steps, flow.LimitFor(len(e.t.Nodes)))}
	e.places, e.placed = append(e.places[:0], make([]int32, len(e.t.Nodes))...), e.placed[:0]
	e.exits = e.exits[:0]
	for i := range in.Sinks {
		if in.Rule.Sinks[in.Sinks[i].Spec].AtExit {
			e.exits = append(e.exits, int32(i))
		}
	}
	slices.SortStableFunc(e.exits, func(a, b int32) int { return cmp.Compare(in.Sinks[a].Start, in.Sinks[b].Start) })
	e.blank = int32(len(strings.TrimRight(e.t.Src, "; \t\r\n")))
	e.markedAbove = e.markedAbove[:0]
	e.conflicting, e.loose, e.kids = nil, emptied(e.loose), emptied(e.kids)
	e.found = e.found[:0]
	e.first = append(e.first[:0], make([]int32, len(in.Sinks))...)
	if e.known == nil {
		e.known, e.pending, e.reported = map[resolve.Sym]int32{}, map[int32]int32{}, map[Finding]bool{}
	}
	clear(e.known)
	clear(e.pending)
	clear(e.reported)
	if cap(e.unitDone) < len(e.t.Nodes) {
		e.unitDone = make([]bool, len(e.t.Nodes))
	}
	e.unitDone = e.unitDone[:len(e.t.Nodes)]
	clear(e.unitDone)
}
