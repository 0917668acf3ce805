// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// Package flow runs a dataflow analysis over the statements of a tree in the order in which they are executed: branches
// are joined, loops repeated until nothing changes, and return, throw, break and continue lead where they lead. It works
// on the structure of the tree and builds no graph.
//
// A state is cells; what a cell means, and how an expression changes it, is up to the Client.
package flow

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

// A Client gives meaning to states.
type Client interface {
	// Leaf executes n, an expression, a declaration or a statement without statements of its own, on w.S. It calls w.Throws
	// for what may raise an exception.
	Leaf(w *Walker, n tree.ID)
	// Bind sets the target of a loop, a catch clause or a with item to something taken out of source, which may be zero.
	Bind(w *Walker, target, source tree.ID)
	// Label executes one label of a case, which may set variables to what is in subject.
	Label(w *Walker, label, subject tree.ID)
	// Join returns what cell i is where it is a in one state, dst, and b, which differs, in another, src. The last cells are joined
	// first: those before i are in dst what they were.
	Join(w *Walker, dst, src *State, i int, a, b int32) int32
}

// A HeadClient is a client of a walker that is FromNothing.
type HeadClient interface {
	Client
	// Head makes of w.S what it is where it is joined with a state of which nothing is known.
	Head(w *Walker)
}

// Walker runs an analysis. The zero Walker is ready for Reset; it may be reused. It is not safe for concurrent use.
type Walker struct {
	T *tree.Tree
	C Client

	S    State // the state here
	Live bool  // whether control can be here at all; where not, S means nothing

	exit meet // where the function returns

	// FromNothing says that nothing is taken to be known of what a loop comes back with before its body was seen, so that behind
	// its head only that is known which each round sets. The client has a method Head.
	FromNothing bool

	// Again is set while statements are executed that were executed before: the body of do, in the rounds behind the first.
	Again bool

	// Apart says that how a cell is joined depends on that cell alone.
	Apart bool

	// NoFallThrough says that a case of a switch ends before the next one.
	NoFallThrough bool

	targets  []target          // enclosing loops and switches, innermost last
	catches  []target          // enclosing try blocks, innermost last
	heads    map[tree.ID]State // see loop
	free     [][]*shelf
	threw    bool // Throws was called since the leaf that is executed began
	meter    *Meter
	epoch    uint32 // what was made in it alone belongs to one state
	dst, src State  // those that are joined
	known    State  // what was joined with dst before: see merge
	pages    slab[page]
	shelves  slab[shelf]
}

// target collects the states that jump to a place.
type target struct {
	label     string
	loop      bool
	brk, cont meet
}

// Reset makes w ready to walk a function of t. The work is counted by m; where it allows no more, the walk ends.
func (w *Walker) Reset(t *tree.Tree, c Client, m *Meter) {
	w.T, w.C, w.meter = t, c, m
	w.targets, w.catches = w.targets[:0], w.catches[:0]
	w.Release(w.S)
	w.drop(&w.exit)
	w.S, w.Live = State{}, true
	w.forgetHeads()
	w.pages.reset()
	w.shelves.reset()
	w.epoch++
}

// Copy returns a copy of s that Release takes back.
func (w *Walker) Copy(s State) State {
	var c State
	if k := len(w.free); k > 0 {
		c.shelves, w.free = w.free[k-1], w.free[:k-1]
	}
	w.Spend(1 + len(s.shelves)/16) // of pointers, many are copied in the time of one step
	w.epoch++
	c.shelves = append(c.shelves[:0], s.shelves...)
	return c
}

// Release gives the memory of s back.
func (w *Walker) Release(s State) {
	if cap(s.shelves) > 0 {
		w.free = append(w.free, s.shelves)
	}
}

// Spend counts work of the client, such as visited nodes, and reports whether there may be more.
func (w *Walker) Spend(steps int) bool { return w.meter.Spend(steps) }

// Stopped reports whether the walk was given up because it cost too much: what came after was not seen.
func (w *Walker) Stopped() bool { return w.meter.Exceeded() }

// Get returns cell i of the current state.
func (w *Walker) Get(i int) int32 { return w.S.Get(i) }

// Set sets cell i of the current state.
func (w *Walker) Set(i int, v int32) { w.set(&w.S, i, v) }

// become makes s the current state, and keeps s.
func (w *Walker) become(s State) {
	old := w.S
	w.S = w.Copy(s)
	w.Release(old)
}

// A meet collects the states that come to a place.
type meet struct {
	s    State
	here bool  // there is one
	last State // the one that came last
}

// merge adds src to what comes to a place. From a long function thousands of states may come, each of which is mostly what the one
// before it was.
func (w *Walker) merge(m *meet, src State) {
	if !m.here {
		w.Release(m.s)
		m.s, m.here = w.Copy(src), true
	} else {
		w.known = m.last
		w.join(&m.s, src, true)
		w.known = State{}
	}
	if w.Apart {
		w.Release(m.last)
		m.last = w.Copy(src)
	}
}

// A Fork is a place where control splits: the state there.
type Fork struct {
	s    State
	live bool
}

// Fork notes the state here, so that another branch can start from it.
func (w *Walker) Fork() Fork { return Fork{w.Copy(w.S), w.Live} }

// Each calls g for the cells of the branch that f holds, but for those that are zero.
func (f *Fork) Each(g func(i int, v int32)) { f.s.Each(g) }

// Differ calls g for the cells in which the branch that f holds is not as the current one.
func (w *Walker) Differ(f Fork, g func(i int)) {
	for k := 0; k < max(len(f.s.shelves), len(w.S.shelves))*shelfPages; k++ {
		if k%shelfPages == 0 {
			w.Spend(1)
			if at := k / shelfPages; at < len(f.s.shelves) && at < len(w.S.shelves) && f.s.shelves[at] == w.S.shelves[at] {
				k += shelfPages - 1
				continue
			}
		}
		if f.s.page(k) == w.S.page(k) {
			continue
		}
		w.Spend(4)
		for i := k * pageCells; i < (k+1)*pageCells; i++ {
			if f.s.Get(i) != w.S.Get(i) {
				g(i)
			}
		}
	}
}

// Forget makes all cells of the current state zero.
func (w *Walker) Forget() {
	w.Release(w.S)
	w.S = State{}
}

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
		w.S, f.s = f.s, w.S
		w.Live = true
	default:
		w.join(&w.S, f.s, false)
	}
	w.Release(f.s)
}

// Throws notes that an exception may be raised here. The state at the end of the leaf counts for it as well.
func (w *Walker) Throws() {
	w.threw = true
	if k := len(w.catches); k > 0 && w.Live {
		w.merge(&w.catches[k-1].brk, w.S)
	}
}

// Return notes that the function may return here.
func (w *Walker) Return() {
	if w.Live {
		w.merge(&w.exit, w.S)
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
	targets, catches, heads, exit := w.targets, w.catches, w.heads, w.exit
	w.targets, w.catches, w.heads, w.exit = nil, nil, nil, meet{}
	f()
	if w.exit.here {
		w.Merge(Fork{w.Copy(w.exit.s), true})
	}
	w.drop(&w.exit)
	w.targets, w.catches, w.heads, w.exit = targets, catches, heads, exit
}

// drop lets go of what came to a place.
func (w *Walker) drop(m *meet) {
	w.Release(m.s)
	w.Release(m.last)
	*m = meet{}
}
