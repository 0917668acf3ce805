// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package resolve

import (
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/flow"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// valueTable holds what names are known to hold where they are used. A function is analysed when one of its names is
// asked for, in the order in which it is executed; a lambda with the function around it.
//
// A cell of the state is zero where the variable was not set on the way here, else the number of a value.
type valueTable struct {
	f     *Facts
	w     *flow.Walker
	spare []*flow.Walker // those that wait for the next function
	from  int            // where the slots of the function that is being analysed begin
	at    []int32        // by node: the number of the value that a name has there; done: none, and all that were analysed
	pool  []value
	slots []slot // symbols that have a slot in the function that is being analysed
}

// slot is a symbol that has a slot, and that which it had in the function whose analysis waits for this one.
type slot struct {
	sym   Sym
	outer int32
}

// value is what a variable holds.
type value struct {
	Const
	expr tree.ID // the expression it was set to
}

// Cells.
const (
	unset   int32 = 0
	unknown int32 = 1
	lost    int32 = 2 // set, but that may be no more
	done    int32 = -1
)

func (v *valueTable) reset(f *Facts) {
	v.f, v.from = f, 0
	v.at, v.slots = v.at[:0], v.slots[:0]
	v.pool = append(v.pool[:0], value{}, value{}, value{})
}

// constant answers Facts.Const.
func (v *valueTable) constant(f *Facts, n tree.ID) Const {
	return v.eval(f, n, 0)
}

// symbolic answers Facts.Symbolic.
func (v *valueTable) symbolic(f *Facts, n tree.ID) tree.ID {
	if f.t.Kind(n) != tree.Ident {
		return 0
	}
	sym := f.scopes.symbol(f, n)
	if sym == 0 {
		return 0
	}
	c := v.cell(f, n)
	var x value
	if c == unset || c == lost && v.declared(sym) {
		x = v.static(f, sym, n, 0)
	} else {
		x = v.pool[c]
	}
	if x.Kind != NoConst || x.expr == 0 || f.t.Nodes[x.expr].End > f.t.Nodes[n].Start {
		return 0 // only what stands before n: no chain of answers comes back to where it began
	}
	return x.expr
}

// nameValue is the constant that the variable n holds.
func (v *valueTable) nameValue(f *Facts, n tree.ID, depth int) Const {
	sym := f.scopes.symbol(f, n)
	if sym == 0 {
		return Const{}
	}
	c := v.cell(f, n)
	if c == unset || c == lost && v.declared(sym) {
		return v.static(f, sym, n, depth).Const
	}
	return v.pool[c].Const
}

// declared reports whether a variable was declared with its value.
func (v *valueTable) declared(sym Sym) bool {
	y := &v.f.scopes.syms[sym]
	return y.init != 0 && v.f.t.Parent(y.init) == y.Decl
}

// static is what a variable holds wherever it is seen behind its only definition.
func (v *valueTable) static(f *Facts, sym Sym, n tree.ID, depth int) value {
	y := &f.scopes.syms[sym]
	if y.writes != 1 || y.init == 0 || f.t.Nodes[y.init].End > f.t.Nodes[n].Start {
		return value{}
	}
	fixed := f.lang.fixed
	if fixed&fixFinal != 0 && !y.final && !(y.Kind == Global && f.lang.sigil != 0) {
		return value{}
	}
	switch {
	case y.Kind == Global && fixed&fixGlobals != 0:
	case y.Kind == Local && fixed&fixLocals != 0:
	case y.Kind == Field && fixed&fixFields != 0:
	default:
		return value{}
	}
	s := &f.scopes
	if y.value == 0 {
		at := len(s.held)
		y.value, s.held = int32(at), append(s.held, value{}) // what asks for itself gets nothing
		c := v.eval(f, y.init, depth+8)
		y = &s.syms[sym]
		s.held[at] = value{Const: c, expr: y.init}
	}
	return s.held[y.value]
}

// cell returns the cell of the variable n where it stands, after its function was analysed.
func (v *valueTable) cell(f *Facts, n tree.ID) int32 {
	if len(v.at) == 0 {
		k := len(f.t.Nodes)
		if cap(v.at) < k {
			v.at = make([]int32, k)
		}
		v.at = v.at[:k]
		clear(v.at)
	}
	if v.at[n] == 0 {
		v.analyse(v.unit(f.t, n))
		if v.at[n] == 0 { // in dead code, or where no value is followed
			v.at[n] = done
		}
	}
	return max(v.at[n], 0)
}

// unit returns the function or file that n is analysed with.
func (v *valueTable) unit(t *tree.Tree, n tree.ID) tree.ID {
	for p := t.Parent(n); p != 0; n, p = p, t.Parent(p) {
		v.f.meter.Spend(1)
		switch t.Kind(p) {
		case tree.FuncDef:
			if t.Kind(n) == tree.Block {
				return p
			}
		case tree.ClassDef, tree.New:
			if t.Kind(n) == tree.Block { // initialisers of fields
				return p
			}
		}
	}
	return t.Root
}

// analyse walks a function, file or class body once. It may be asked for in the midst of another: a constant that is
// defined elsewhere.
func (v *valueTable) analyse(unit tree.ID) {
	if v.at[unit] == done {
		return
	}
	v.at[unit] = done
	if !v.f.meter.Spend(1) {
		return
	}
	w, from, until := v.w, v.from, len(v.slots)
	v.from = until
	if k := len(v.spare); k > 0 {
		v.w, v.spare = v.spare[k-1], v.spare[:k-1]
	} else {
		v.w = &flow.Walker{}
	}
	v.walk(unit)
	for _, s := range v.slots[until:] {
		v.f.scopes.syms[s.sym].slot = s.outer
	}
	v.spare = append(v.spare, v.w)
	v.w, v.from, v.slots = w, from, v.slots[:until]
}

func (v *valueTable) walk(unit tree.ID) {
	t := v.f.t
	v.w.Apart, v.w.FromNothing, v.w.Again = true, true, false
	v.w.Reset(t, v, &v.f.meter)
	switch t.Kind(unit) {
	case tree.ClassDef, tree.New:
		if v.f.lang.classHides {
			return // the body of a class is no function
		}
		fallthrough
	case tree.FuncDef:
		for c := t.First(unit); c != 0; c = t.Next(c) {
			if t.Kind(c) == tree.Block {
				v.w.Stmt(c)
			}
		}
	default:
		v.w.Stmt(unit)
	}
}

// slot returns the number of the cell of sym.
func (v *valueTable) slot(sym Sym) int {
	if k := v.slotOf(sym); k >= 0 {
		return k
	}
	y := &v.f.scopes.syms[sym]
	v.slots = append(v.slots, slot{sym, y.slot})
	y.slot = int32(len(v.slots))
	return len(v.slots) - 1 - v.from
}

// slotOf returns the number of the cell of sym, or -1 where it has none in the function that is being analysed.
func (v *valueTable) slotOf(sym Sym) int { return int(v.f.scopes.syms[sym].slot) - 1 - v.from }

// Join implements flow.Client: a variable keeps what it holds on both ways.
func (v *valueTable) Join(_ *flow.Walker, _, _ *flow.State, _ int, a, b int32) int32 {
	return v.joinCells(a, b)
}

func (v *valueTable) joinCells(a, b int32) int32 {
	if a <= lost || b <= lost {
		if a == lost && b >= lost || b == lost && a >= lost {
			return lost
		}
		return unknown
	}
	x, y := v.pool[a], v.pool[b]
	if x == y {
		return a
	}
	c := value{Const: join(x.Const, y.Const)}
	if c.Kind == NoConst {
		return unknown
	}
	if c.Const == x.Const && x.expr == 0 {
		return a
	}
	return v.add(c)
}

// Head implements flow.HeadClient.
func (v *valueTable) Head(w *flow.Walker) {
	w.S.Each(func(i int, c int32) {
		if c > lost {
			w.Set(i, lost)
		}
	})
}

func (v *valueTable) add(x value) int32 {
	v.pool = append(v.pool, x)
	return int32(len(v.pool) - 1)
}
