// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package flow_test

import (
	"fmt"
	"math/bits"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/flow"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/js"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/lang/python"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/parse"
	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// reaching follows which numbers a variable of one letter may hold: a cell is the set of them, as bits. A call of
// probe(x) notes the set, a call of anything may throw.
type reaching struct {
	t     *tree.Tree
	notes []string
}

func (r *reaching) Join(w *flow.Walker, dst, src *flow.State, i int, a, b int32) int32 { return a | b }

func (r *reaching) Bind(w *flow.Walker, target, source tree.ID) { r.set(w, target, 1<<9) }

func (r *reaching) Label(w *flow.Walker, label, subject tree.ID) { r.Leaf(w, label) }

func (r *reaching) set(w *flow.Walker, n tree.ID, bits int32) {
	if r.t.Kind(n) == tree.VarDef {
		n = r.t.Child(n, 2)
	}
	w.Set(int(r.t.Value(n)[0]-'a'), bits)
}

func (r *reaching) value(w *flow.Walker, n tree.ID) int32 {
	switch r.t.Kind(n) {
	case tree.Int:
		i, _ := strconv.Atoi(r.t.Value(n))
		return 1 << i
	case tree.Ident:
		return w.Get(int(r.t.Value(n)[0] - 'a'))
	}
	return 0
}

func (r *reaching) Leaf(w *flow.Walker, n tree.ID) {
	switch r.t.Kind(n) {
	case tree.Assign:
		x := r.t.Next(r.t.First(n))
		r.Leaf(w, x)
		r.set(w, r.t.First(n), r.value(w, x))
	case tree.VarDef:
		r.set(w, n, r.value(w, r.t.Child(n, 3)))
	case tree.Call:
		if r.t.Value(r.t.First(n)) == "probe" {
			var list []string
			for v := uint32(r.value(w, r.t.First(r.t.Next(r.t.First(n))))); v != 0; v &= v - 1 {
				list = append(list, fmt.Sprint(bits.TrailingZeros32(v)))
			}
			r.notes = append(r.notes, strings.Join(list, ","))
			return
		}
		w.Throws()
	default:
		for c := r.t.First(n); c != 0; c = r.t.Next(c) {
			r.Leaf(w, c)
		}
	}
}

// TestWalker holds what a variable may be at the last probe that is reached, in the last round of each loop.
func TestWalker(t *testing.T) {
	tests := []struct{ name, src, want string }{
		{"sequence.js", "x = 1; x = 2; probe(x)", "2"},
		{"if.js", "x = 1; if (c) x = 2; probe(x)", "1,2"},
		{"else.js", "x = 1; if (c) x = 2; else x = 3; probe(x)", "2,3"},
		{"else if.py", "x = 1\nif c: x = 2\nelif d: x = 3\nprobe(x)", "1,2,3"},
		{"return.py", "x = 1\nif c:\n  x = 2\n  return\nprobe(x)", "1"},
		{"throw.js", "x = 1; if (c) { x = 2; throw e } probe(x)", "1"},
		{"dead.js", "x = 1; return; probe(x)", "not reached"},

		{"while.js", "x = 1; while (c) { probe(x); x = 2 }", "1,2"},
		{"after while.js", "x = 1; while (c) { x = 2 } probe(x)", "1,2"},
		{"do.js", "x = 1; do { x = 2 } while (c); probe(x)", "2"},
		{"for.js", "for (x = 1; c; x = 2) { probe(x) }", "1,2"},
		{"three rounds.js", "x = 1; y = 2; z = 3; while (c) { x = y; y = z; z = 4 } probe(x)", "1,2,3,4"},
		{"break.js", "x = 1; while (c) { x = 2; if (d) { x = 3; break } x = 1 } probe(x)", "1,3"},
		{"continue.js", "x = 1; while (c) { if (d) { x = 2; continue } x = 1 } probe(x)", "1,2"},
		{"label.js", "x = 1; a: while (c) { while (d) { x = 2; break a } x = 1 } probe(x)", "1,2"},
		{"continue label.js", "x = 1; a: while (c) { probe(x); while (d) { x = 2; continue a } x = 1 }", "1,2"},
		{"element.py", "x = 1\nfor x in y: pass\nprobe(x)", "1,9"},
		{"else of a loop.py", "x = 1\nfor y in z: x = 2\nelse: probe(x)", "1,2"},

		{"switch.js", "x = 1; switch (c) { case 1: x = 2; break; case 2: x = 3 } probe(x)", "1,2,3"},
		{"default.js", "x = 1; switch (c) { case 1: x = 2; break; default: x = 3 } probe(x)", "2,3"},
		{"fall through.js", "x = 1; switch (c) { case 1: x = 2; case 2: probe(x) }", "1,2"},
		{"continue in switch.js", "x = 1; while (c) { switch (d) { case 1: x = 2; continue } x = 1 } probe(x)", "1,2"},

		{"catch.js", "x = 1; try { x = 2; f(); x = 3 } catch (e) { probe(x) }", "2"},
		{"after catch.js", "x = 1; try { f(); x = 2 } catch (e) { x = 3 } probe(x)", "2,3"},
		{"no throw.py", "x = 1\ntry:\n  x = 2\nexcept E:\n  x = 3\nprobe(x)", "2"},
		{"else of try.py", "x = 1\ntry:\n  f()\nexcept E: pass\nelse:\n  x = 2\nprobe(x)", "1,2"},
		{"finally.js", "x = 1; try { f(); x = 2 } finally { probe(x) }", "1,2"},
		{"after finally.js", "x = 1; try { f(); x = 2 } catch (e) { } finally { x = 3 } probe(x)", "3"},
		{"outer catch.js", "x = 1; try { try { f() } finally { x = 2 } } catch (e) { probe(x) }", "2"},
		{"throw in try.js", "x = 1; try { x = 2; throw e } catch (e) { probe(x) }", "2"},
		{"call sets.js", "x = 1; try { x = f() } catch (e) { probe(x) }", "1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := js.Dialect()
			if filepath.Ext(tt.name) == ".py" {
				d = python.Dialect()
			}
			r := &reaching{t: &tree.Tree{}}
			new(parse.Parser).Code(r.t, d, tt.src)
			var w flow.Walker
			for range 2 { // the second time with the memory of the first
				r.notes = nil
				w.Reset(r.t, r, &flow.Meter{Limit: 10_000})
				w.NoFallThrough = d == python.Dialect()
				w.Stmt(r.t.Root)
				got := "not reached"
				if k := len(r.notes); k > 0 {
					got = r.notes[k-1]
				}
				if got != tt.want {
					t.Errorf("got %s, want %s in %s", got, tt.want, r.t.Sexp(r.t.Root))
				}
			}
		})
	}
}

// TestLoopsInLoops walks nested loops that would cost 2^60 rounds if each were walked anew in each round of the one around it.
func TestLoopsInLoops(t *testing.T) {
	var steps []int
	for _, n := range []int{30, 60} {
		r := &reaching{t: &tree.Tree{}}
		src := strings.Repeat("x = 1; while (c) { ", n) + strings.Repeat("x = 2 }", n) + "probe(x)"
		new(parse.Parser).Code(r.t, js.Dialect(), src)
		var w flow.Walker
		m := flow.Meter{Limit: 100_000}
		w.Reset(r.t, r, &m)
		w.Stmt(r.t.Root)
		if w.Stopped() || len(r.notes) != 1 || r.notes[0] != "1,2" {
			t.Errorf("stopped %v after %d steps, found %v", w.Stopped(), m.Steps, r.notes)
		}
		steps = append(steps, m.Steps)
	}
	if steps[1] > 5*steps[0] {
		t.Errorf("%d steps for %d loops, %d for %d", steps[0], 30, steps[1], 60)
	}
}

// TestManyBranches walks branches that set a variable each: what all of them cost is what is done in them, not what is known.
func TestManyBranches(t *testing.T) {
	var steps []int
	for _, n := range []int{2000, 4000} {
		var src strings.Builder
		for i := range n {
			fmt.Fprintf(&src, "v%d = 1; if (c) { w%d = 2; f() } else { w%d = 3 }\n", i, i, i)
		}
		c := &numbered{t: &tree.Tree{}, number: map[string]int{}}
		new(parse.Parser).Code(c.t, js.Dialect(), src.String())
		var w flow.Walker
		m := flow.Meter{Limit: 10_000_000}
		w.Reset(c.t, c, &m)
		w.Stmt(c.t.Root)
		set := 0
		w.S.Each(func(_ int, v int32) {
			if v == 1 || v == 6 {
				set++
			}
		})
		if w.Stopped() || set != 2*n {
			t.Errorf("stopped %v, %d cells are right, want %d", w.Stopped(), set, 2*n)
		}
		steps = append(steps, m.Steps)
	}
	if steps[1] > steps[0]*22/10 {
		t.Errorf("%d steps, and %d for twice the text", steps[0], steps[1])
	}
}

// numbered follows variables of any name: a cell is the set of the numbers that it may hold, as bits.
type numbered struct {
	t      *tree.Tree
	number map[string]int
}

func (c *numbered) Join(w *flow.Walker, dst, src *flow.State, i int, a, b int32) int32 { return a | b }
func (c *numbered) Bind(w *flow.Walker, target, source tree.ID)                        {}
func (c *numbered) Label(w *flow.Walker, label, subject tree.ID)                       {}
func (c *numbered) Leaf(w *flow.Walker, n tree.ID) {
	if x := c.t.First(n); c.t.Kind(x) == tree.Assign {
		name := c.t.Value(c.t.First(x))
		if c.number[name] == 0 {
			c.number[name] = len(c.number) + 1
		}
		i, _ := strconv.Atoi(c.t.Value(c.t.Next(c.t.First(x))))
		w.Set(c.number[name], int32(i)<<(i/2))
	}
}

// TestAWalkThatCostsTooMuchEnds holds that nothing is seen behind the limit, and that the walker says so.
func TestAWalkThatCostsTooMuchEnds(t *testing.T) {
	r := &reaching{t: &tree.Tree{}}
	new(parse.Parser).Code(r.t, js.Dialect(), strings.Repeat("x = 1; if (c) { x = 2 }", 100)+"probe(x)")
	var w flow.Walker
	m := flow.Meter{Limit: 100}
	w.Reset(r.t, r, &m)
	w.Stmt(r.t.Root)
	if w.Live || !w.Stopped() || !m.Exceeded() || len(r.notes) != 0 {
		t.Error("a walk that costs too much goes on")
	}
}
