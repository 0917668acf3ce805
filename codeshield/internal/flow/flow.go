// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package flow runs a dataflow analysis over the statements of a tree in the order in which they are executed: branches
// are joined, loops repeated until nothing changes, and return, throw, break and continue lead where they lead. It works
// on the structure of the tree and builds no graph.
//
// A state is a slice of cells; what a cell means, and how an expression changes it, is up to the Client.
package flow

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

// A State is what is known at a place: one cell for each thing that the client follows. Cells beyond the end are zero.
type State []int32

// A Client gives meaning to states.
type Client interface {
	// Leaf executes n, an expression, a declaration or a statement without statements of its own, on w.S. It calls w.Throws
	// for what may raise an exception.
	Leaf(w *Walker, n tree.ID)
	// Bind sets the target of a loop, a catch clause or a with item to something taken out of source, which may be zero.
	Bind(w *Walker, target, source tree.ID)
	// Label executes one label of a case, which may set variables to what is in subject.
	Label(w *Walker, label, subject tree.ID)
	// Join merges src into dst, and returns dst, which may have grown, and whether it changed.
	Join(dst, src State) (State, bool)
}

// Walker runs an analysis. The zero Walker is ready for Reset; it may be reused. It is not safe for concurrent use.
type Walker struct {
	T *tree.Tree
	C Client

	S    State // the state here
	Live bool  // whether control can be here at all; where not, S means nothing

	// Exit collects the states in which the function returns.
	Exit    State
	HasExit bool

	// AtHead is set while the state that a loop comes back with is joined with the one it began with.
	AtHead bool

	// NoFallThrough says that a case of a switch ends before the next one.
	NoFallThrough bool

	targets []target // enclosing loops and switches, innermost last
	catches []target // enclosing try blocks, innermost last
	free    []State
	threw   bool // Throws was called since the leaf that is executed began
	budget  int  // cells that may still be copied, and nodes that may still be visited again
}

// target collects the states that jump to a place.
type target struct {
	label     string
	loop      bool
	brk, cont State
	hasBrk    bool
	hasCont   bool
}

// Reset makes w ready to walk a function of t.
func (w *Walker) Reset(t *tree.Tree, c Client) {
	w.T, w.C = t, c
	w.targets, w.catches = w.targets[:0], w.catches[:0]
	w.S, w.Live = w.S[:0], true
	w.Release(w.Exit)
	w.Exit, w.HasExit = nil, false
	w.budget = 1<<16 + 64*len(t.Nodes)
}

// hardLimit is how far below zero the budget may go: some tenths of a second.
const hardLimit = -1 << 26

// Stopped reports whether the walk was given up because it cost far too much: what came after was not seen.
func (w *Walker) Stopped() bool { return w.budget < hardLimit }

// Copy returns a copy of s that Release takes back.
func (w *Walker) Copy(s State) State {
	var c State
	if k := len(w.free); k > 0 {
		c, w.free = w.free[k-1], w.free[:k-1]
	}
	w.budget -= len(s) + 1
	return append(c[:0], s...)
}

// Release gives the memory of s back.
func (w *Walker) Release(s State) {
	if cap(s) > 0 {
		w.free = append(w.free, s)
	}
}

// Spend counts work of the client: visited nodes, say.
func (w *Walker) Spend(work int) { w.budget -= work }

// Exhausted reports whether the walk has cost so much that loops are no longer repeated: their bodies are then seen once.
func (w *Walker) Exhausted() bool { return w.budget <= 0 }

// Get returns cell i of the current state.
func (w *Walker) Get(i int) int32 {
	if i < len(w.S) {
		return w.S[i]
	}
	return 0
}

// Set sets cell i of the current state.
func (w *Walker) Set(i int, v int32) {
	for i >= len(w.S) {
		w.S = append(w.S, 0)
	}
	w.S[i] = v
}

// merge joins src into the state dst that has says is there.
func (w *Walker) merge(dst *State, has *bool, src State) {
	if !*has {
		w.Release(*dst)
		*dst, *has = w.Copy(src), true
		return
	}
	*dst, _ = w.C.Join(*dst, src)
	w.budget -= len(src) + 1
}

// A Fork is a place where control splits: the state there.
type Fork struct {
	s    State
	live bool
}

// Fork notes the state here, so that another branch can start from it.
func (w *Walker) Fork() Fork { return Fork{w.Copy(w.S), w.Live} }

// Switch goes over to the branch that starts at f, and leaves in f the state that the branch so far ended in.
func (w *Walker) Switch(f *Fork) {
	w.S, f.s = f.s, w.S
	w.Live, f.live = f.live, w.Live
}

// Merge joins the branch that f holds with the current one.
func (w *Walker) Merge(f Fork) {
	switch {
	case !f.live:
	case !w.Live:
		w.S = append(w.S[:0], f.s...)
		w.Live = true
	default:
		w.S, _ = w.C.Join(w.S, f.s)
	}
	w.Release(f.s)
}

// Throws notes that an exception may be raised here. The state at the end of the leaf counts for it as well.
func (w *Walker) Throws() {
	w.threw = true
	if k := len(w.catches); k > 0 && w.Live {
		c := &w.catches[k-1]
		w.merge(&c.brk, &c.hasBrk, w.S)
	}
}

// Return notes that the function may return here.
func (w *Walker) Return() {
	if w.Live {
		w.merge(&w.Exit, &w.HasExit, w.S)
		w.Live = false
	}
}

// Stmts executes the siblings from n on.
func (w *Walker) Stmts(n tree.ID) {
	for ; n != 0; n = w.T.Next(n) {
		w.Stmt(n)
	}
}

// Drop gives up the branch that f holds.
func (w *Walker) Drop(f Fork) { w.Release(f.s) }

// Inner runs f as the body of a function within this one: return, break and throw in it do not lead out of it.
func (w *Walker) Inner(f func()) {
	targets, catches, exit, has := w.targets, w.catches, w.Exit, w.HasExit
	w.targets, w.catches, w.Exit, w.HasExit = nil, nil, nil, false
	f()
	if w.HasExit {
		w.Merge(Fork{w.Exit, true})
	}
	w.targets, w.catches, w.Exit, w.HasExit = targets, catches, exit, has
}
