// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/resolve"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// goal is something that must hold, and the goal behind it. Goals are numbered from 1; goal 0 means that all holds.
type goal struct {
	kind goalKind
	flag uint8
	p, n tree.ID // nodes of the pattern and the code, or cursors in lists of children
	a, b int32
	next int32
}

type goalKind uint8

const (
	gNode     goalKind = iota // p matches n
	gChild                    // p matches n, by the child rule in flag
	gList                     // the siblings from p on, children of a, match the siblings from n on; flag: listFlags
	gSet                      // the siblings from p on, children of a, match children of n in any order; flag: listFlags
	gSeq                      // the statements from p on match those from flat[a] on, up to flat[b]; flag: seqFlags
	gOperands                 // operands in order; see operands.go
	gOperand                  // one operand in any place
	gImport                   // one name of an import statement; see imports.go
	gFound                    // ends a search for one solution
	gSeen                     // takes note of a solution; see spots.go
)

// Results of a step that are no goal.
const (
	failed  int32 = -1 // this way does not lead to a match
	stopped int32 = -2 // the search is over: one solution was enough, or the budget is used up
)

// machine is the state of a match of one pattern against one file.
type machine struct {
	f   *File
	t   *tree.Tree // the code
	pt  *tree.Tree // the pattern
	pat *pattern

	goals []goal
	bind  []Binding
	trail []change
	taken []taken
	spots []spots
	seen  sighting
	ops   []tree.ID // operands of associative operators

	start, end int32 // of the statements that a sequence has matched
	root       tree.ID
	depth      int     // of propagated expressions
	bound      tree.ID // what a metavariable is bound to, where the pattern is held against that
	inner      bool    // the root is that
	steps      int
	found      int // solutions at the root
	exhausted  bool
	out        results
}

// change is what to undo: the former binding of a slot, or the former extent of a sequence where slot is negative.
type change struct {
	slot       int32
	start, end int32
}

// taken says that a node of the code was matched by an element of an unordered list of the pattern.
type taken struct {
	list, n tree.ID // the list of the pattern, the node of the code
}

// mark is a state to come back to.
type mark struct{ goals, trail, taken, ops int }

func (m *machine) mark() mark {
	return mark{len(m.goals), len(m.trail), len(m.taken), len(m.ops)}
}

func (m *machine) undo(k mark) {
	m.goals, m.taken, m.ops = m.goals[:k.goals], m.taken[:k.taken], m.ops[:k.ops]
	for i := len(m.trail) - 1; i >= k.trail; i-- {
		c := m.trail[i]
		if c.slot < 0 {
			m.start, m.end = c.start, c.end
		} else {
			m.bind[c.slot] = Binding{}
		}
	}
	m.trail = m.trail[:k.trail]
}

// push adds a goal in front of next.
func (m *machine) push(g goal) int32 {
	m.goals = append(m.goals, g)
	return int32(len(m.goals) - 1)
}

// then adds the goal that p matches n in front of k. Missing nodes are settled at once.
func (m *machine) then(p, n tree.ID, k int32) int32 {
	return m.push(goal{kind: gNode, p: p, n: n, next: k})
}

// run works off the goals from g on and reports whether the search is over. A solution is put out and the search goes
// on, so that all are found.
func (m *machine) run(g int32) bool {
	for g > 0 {
		m.steps--
		if m.steps < 0 {
			m.exhausted = true
			return true
		}
		g = m.step(g)
	}
	if g == 0 {
		m.out.add(m)
		return false
	}
	return g == stopped
}

// try searches from goal g on and takes back what that bound. It reports whether the search is over.
func (m *machine) try(g int32, back mark) bool {
	stop := false
	if g != failed {
		stop = g == stopped || m.run(g)
	}
	m.undo(back)
	return stop
}

// holds reports whether the goal chain that g makes of a final goal has a solution, and takes back what it bound.
func (m *machine) holds(g func(k int32) int32) bool {
	back := m.mark()
	found := m.try(g(m.push(goal{kind: gFound})), back)
	return found && !m.exhausted
}

func (m *machine) step(i int32) int32 {
	g := m.goals[i]
	switch g.kind {
	case gNode:
		return m.node(g.p, g.n, g.next)
	case gChild:
		return m.child(childRule(g.flag), g.p, g.n, g.next)
	case gList:
		return m.list(tree.ID(g.a), g.p, g.n, listFlags(g.flag), g.next)
	case gSet:
		return m.set(tree.ID(g.a), g.p, g.n, listFlags(g.flag), g.next)
	case gSeq:
		return m.seq(g.p, g.a, g.b, seqFlags(g.flag), g.next)
	case gOperands:
		return m.operands(g)
	case gOperand:
		return m.operand(g)
	case gImport:
		return m.importOne(g)
	case gFound:
		return stopped
	case gSeen:
		return m.see()
	}
	return failed
}

// covers notes that a sequence has matched node n as well.
func (m *machine) covers(n tree.ID) {
	nd := &m.t.Nodes[n]
	start, end := min(m.start, nd.Start), max(m.end, nd.End)
	if start == m.start && end == m.end {
		return
	}
	m.trail = append(m.trail, change{-1, m.start, m.end})
	m.start, m.end = start, end
}

// bindTo binds a slot, or compares with what it is bound to. A negative slot is that of an anonymous metavariable.
func (m *machine) bindTo(slot int16, b Binding) bool {
	if slot < 0 {
		return true
	}
	if old := &m.bind[slot]; old.Kind != Unbound {
		return m.f.equal(old, &b)
	}
	b.slot = slot
	m.bind[slot] = b
	m.trail = append(m.trail, change{slot: int32(slot)})
	return true
}

func (m *machine) bindNode(slot int16, n tree.ID, k int32) int32 {
	if slot < 0 {
		return k
	}
	b := nodeBinding(m.t, n)
	if b.Start < b.End && m.t.Src[b.Start] == '(' {
		b.withoutBrackets(m.t, m.pat.lang.wideBrackets)
	}
	if m.bindTo(slot, b) {
		return k
	}
	return failed
}

func (m *machine) bindText(slot int16, start, end int32, k int32) int32 {
	if slot < 0 || m.bindTo(slot, Binding{Kind: BoundText, Start: start, End: end}) {
		return k
	}
	return failed
}

// slots makes room for the bindings of n metavariables, of which some are bound already.
func (m *machine) slots(n int, bound []Binding) []Binding {
	if cap(m.bind) < n {
		m.bind = make([]Binding, n)
	}
	m.bind = m.bind[:n]
	clear(m.bind)
	for _, b := range bound {
		m.bind[b.slot] = b
	}
	return m.bind
}

func (m *machine) facts() *resolve.Facts { return m.f.Facts }
