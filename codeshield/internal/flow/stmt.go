// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package flow

import (
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

// Stmt executes a statement.
func (w *Walker) Stmt(n tree.ID) {
	if !w.Live || n == 0 {
		return // unreachable
	}
	t := w.T
	if !w.Spend(1) {
		w.Live = false
		return
	}
	switch t.Kind(n) {
	case tree.None, tree.Skipped, tree.Empty, tree.Partial:
	case tree.File, tree.Block, tree.StmtList, tree.Namespace, tree.Export, tree.Finally, tree.TryElse, tree.StmtExpr, tree.Bad:
		w.Stmts(t.First(n))
	case tree.If:
		w.branch(t.First(n))
	case tree.While:
		cond := t.First(n)
		w.loop(loopParts{head: cond, body: t.Next(cond)})
	case tree.DoWhile:
		body := t.First(n)
		w.loop(loopParts{body: body, step: t.Next(body), last: true})
	case tree.For:
		init := t.First(n)
		cond := t.Next(init)
		step := t.Next(cond)
		w.Stmt(init)
		w.loop(loopParts{head: cond, body: t.Next(step), step: step})
	case tree.ForEach:
		target := t.First(n)
		over := t.Next(target)
		w.Stmt(over)
		w.loop(loopParts{body: t.Next(over), bind: target, source: over})
	case tree.Switch:
		w.cases(n)
	case tree.Case: // on its own: its head was cut off
		w.Stmts(t.Child(n, 2))
	case tree.Try:
		w.try(n)
	case tree.Catch:
		w.catch(n)
	case tree.With:
		items := t.First(n)
		for i := t.First(items); i != 0; i = t.Next(i) {
			w.item(i)
		}
		w.Stmts(t.Next(items))
	case tree.Return:
		w.leaf(n)
		w.Return()
	case tree.Throw:
		w.leaf(n)
		if len(w.catches) == 0 && w.Live {
			w.merge(&w.exit, w.S)
		}
		w.Throws()
		w.Live = false
	case tree.Break:
		w.jump(w.label(n), true)
	case tree.Continue:
		w.jump(w.label(n), false)
	case tree.Label:
		w.labelled(n)
	default:
		w.leaf(n)
	}
}

// leaf executes a leaf. What it throws may be thrown by the last thing that it does.
func (w *Walker) leaf(n tree.ID) {
	outer := w.threw
	w.threw = false
	w.C.Leaf(w, n)
	if w.threw {
		w.Throws()
	}
	w.threw = w.threw || outer
}

// item executes one item of a with statement.
func (w *Walker) item(n tree.ID) {
	if k := w.T.Kind(n); k == tree.VarDef || k == tree.Assign {
		w.leaf(n)
		return
	}
	w.Stmt(n)
}

func (w *Walker) label(n tree.ID) string {
	if l := w.T.First(n); l != 0 && w.T.Kind(l) == tree.Ident {
		return w.T.Value(l)
	}
	return ""
}

// branch executes an if statement from its condition on.
func (w *Walker) branch(cond tree.ID) {
	w.Stmt(cond)
	then := w.T.Next(cond)
	f := w.Fork()
	w.Stmt(then)
	w.Switch(&f)
	if then != 0 {
		w.Stmt(w.T.Next(then))
	}
	w.Merge(f)
}

// maxRounds is how often the body of a loop is seen at most. Lattices are low, and Semgrep sees it twice; what still changes then
// is a list that is gone along, whose parts have parts without end.
const maxRounds = 4

// A loopParts is a loop in its parts; those that it lacks are zero. Control leaves it behind head, or behind step where
// the condition stands last.
type loopParts struct {
	head, body, step tree.ID
	bind, source     tree.ID // of a loop over elements
	last             bool    // step is the condition, and the body runs at least once
}

// loop executes head, body and step as long as the state at the head changes, and goes on where the loop ends. What was found at
// the head of a loop in another one is kept for the next round of that: it begins with no less, and would find it again, in
// rounds that multiply with each loop around.
func (w *Walker) loop(l loopParts) {
	if w.FromNothing {
		w.loopFromNothing(l)
		return
	}
	w.targets = append(w.targets, target{label: w.pendingLabel(), loop: true})
	at := len(w.targets) - 1
	entry := w.Copy(w.S)
	if before, ok := w.heads[l.body]; ok {
		w.join(&entry, before, true)
		w.become(entry)
		w.Release(before)
	}
	for round := 1; ; round++ {
		w.Stmt(l.head)
		out := w.Fork()
		if l.bind != 0 {
			w.C.Bind(w, l.bind, l.source)
		}
		w.Stmt(l.body)
		if tg := &w.targets[at]; tg.cont.here {
			w.Merge(Fork{w.Copy(tg.cont.s), true})
		}
		w.Stmt(l.step)
		if l.last {
			w.Release(out.s)
			out = w.Fork()
		}
		changed := false
		if w.Live {
			changed = w.join(&entry, w.S, true)
		}
		if !changed || round >= maxRounds {
			if changed && out.live { // cut off: what leaves the loop may come from any round
				w.join(&out.s, entry, false)
			}
			w.Switch(&out)
			w.Release(out.s)
			break
		}
		w.Release(out.s)
		w.become(entry)
		w.Live = true
	}
	tg := w.targets[at]
	w.targets = w.targets[:at]
	w.keepHead(l.body, entry)
	w.drop(&tg.cont)
	w.leave(&tg)
}

// loopFromNothing is loop where nothing is taken to be known of what comes back. What did come back to a loop in another one is kept
// for the next round of that.
func (w *Walker) loopFromNothing(l loopParts) {
	w.targets = append(w.targets, target{label: w.pendingLabel(), loop: true})
	at := len(w.targets) - 1
	again := w.Again
	if l.last { // the body, and then a loop of it
		w.Stmt(l.body)
		w.continued(at)
		l.head, l.step = l.step, 0
		w.Again = true
	}
	entry := w.Copy(w.S)
	if back, ok := w.heads[l.body]; ok {
		w.join(&w.S, back, true)
	} else if w.Live {
		w.C.(HeadClient).Head(w)
	}
	for round := 1; ; round++ {
		head := w.Copy(w.S)
		w.Stmt(l.head)
		out := w.Fork()
		if l.bind != 0 {
			w.C.Bind(w, l.bind, l.source)
		}
		w.Stmt(l.body)
		w.continued(at)
		w.Stmt(l.step)
		next := w.Copy(entry)
		if w.Live {
			w.join(&next, w.S, true)
		}
		same := next.equal(&head)
		w.Release(head)
		if same || round >= maxRounds || w.Stopped() {
			w.Release(next)
			back := w.Copy(w.S)
			w.Switch(&out)
			w.Release(out.s)
			tg := w.targets[at]
			w.targets = w.targets[:at]
			w.keepHead(l.body, back)
			w.leave(&tg)
			break
		}
		w.drop(&w.targets[at].brk) // of a round that began with less
		w.Release(out.s)
		w.become(next)
		w.Release(next)
		w.Live = true
	}
	w.Release(entry)
	w.Again = again
}

// continued goes on behind the body of the loop at the given place with what its continues lead there.
func (w *Walker) continued(at int) {
	if m := w.targets[at].cont; m.here {
		w.Merge(Fork{w.Copy(m.s), true})
	}
	w.drop(&w.targets[at].cont)
}

// keepHead keeps what was found at the head of a loop until the outermost loop around it ends.
func (w *Walker) keepHead(body tree.ID, s State) {
	switch {
	case body == 0 || !slices.ContainsFunc(w.targets, func(t target) bool { return t.loop }):
		w.forgetHeads()
		w.Release(s)
	case w.heads == nil:
		w.heads = map[tree.ID]State{body: s}
	default:
		w.heads[body] = s
	}
}

func (w *Walker) forgetHeads() {
	for _, s := range w.heads {
		w.Release(s)
	}
	if len(w.heads) > 64 { // to empty it again for each small loop would take as long as for the large one
		w.heads = nil
	}
	clear(w.heads)
}

// pendingLabel returns the label that stands right before the loop.
func (w *Walker) pendingLabel() string {
	if k := len(w.targets); k > 0 && !w.targets[k-1].loop {
		return w.targets[k-1].label
	}
	return ""
}

// labelled executes a statement with a label.
func (w *Walker) labelled(n tree.ID) {
	w.targets = append(w.targets, target{label: w.label(n)})
	at := len(w.targets) - 1
	w.Stmts(w.T.Next(w.T.First(n)))
	tg := w.targets[at]
	w.targets = w.targets[:at]
	w.leave(&tg)
}

// leave goes on behind a statement with what breaks lead there.
func (w *Walker) leave(t *target) {
	if t.brk.here {
		w.Merge(Fork{w.Copy(t.brk.s), true})
	}
	w.drop(&t.brk)
}

// jump leaves the innermost loop or switch, or the one with the label, or goes on with it.
func (w *Walker) jump(label string, brk bool) {
	for i := len(w.targets) - 1; i >= 0 && w.Live; i-- {
		t := &w.targets[i]
		if label != "" && t.label != label || label == "" && (!brk && !t.loop || t.label != "" && !t.loop) {
			continue
		}
		if brk {
			w.merge(&t.brk, w.S)
		} else {
			w.merge(&t.cont, w.S)
		}
		break
	}
	w.Live = false
}

// cases executes a switch.
func (w *Walker) cases(n tree.ID) {
	t := w.T
	subject := t.First(n)
	w.Stmt(subject)
	w.targets = append(w.targets, target{})
	at := len(w.targets) - 1
	start := w.Fork()
	end := Fork{}
	w.Live = false
	hasDefault := false
	for c := t.Next(subject); c != 0; c = t.Next(c) {
		if t.Kind(c) != tree.Case {
			w.Stmt(c)
			continue
		}
		if start.live {
			w.Merge(Fork{w.Copy(start.s), true})
		}
		labels := t.First(c)
		guard := t.Next(labels)
		for l := t.First(labels); l != 0 && w.Live; l = t.Next(l) {
			w.C.Label(w, l, subject)
		}
		w.Stmt(guard)
		if t.Kind(labels) == tree.CaseLabels && t.First(labels) == 0 && t.Missing(guard) {
			hasDefault = true
		}
		w.Stmts(t.Next(guard))
		if w.NoFallThrough {
			w.Switch(&end)
			w.Merge(end)
			end = w.Fork()
			w.Live = false
		}
	}
	w.Merge(end)
	if hasDefault {
		w.Release(start.s)
	} else {
		w.Merge(start)
	}
	tg := w.targets[at]
	w.targets = w.targets[:at]
	w.leave(&tg)
}

// try executes a try statement: the clauses start from what may be thrown in the block.
func (w *Walker) try(n tree.ID) {
	t := w.T
	body := t.First(n)
	w.catches = append(w.catches, target{})
	at := len(w.catches) - 1
	w.Stmt(body)
	thrown := w.catches[at]
	w.catches = w.catches[:at]
	handled := false
	var final tree.ID
	var out meet // where the clauses end
	for c := t.Next(body); c != 0; c = t.Next(c) {
		switch t.Kind(c) {
		case tree.Catch:
			handled = true
			f := w.Fork()
			w.become(thrown.brk.s)
			w.Live = thrown.brk.here
			w.Stmt(c)
			w.Switch(&f) // the normal end again; f holds the clause's
			if f.live {
				w.merge(&out, f.s)
			}
			w.Release(f.s)
		case tree.Finally:
			final = c
		default:
			w.Stmt(c) // else
		}
	}
	if out.here {
		w.Merge(Fork{w.Copy(out.s), true})
	}
	w.drop(&out)
	thrownOn := !handled && thrown.brk.here
	if thrownOn && final == 0 {
		w.rethrow(thrown.brk.s)
	}
	if thrownOn && final != 0 { // the exception goes through the finally block, and on
		w.Merge(Fork{w.Copy(thrown.brk.s), true})
	}
	w.drop(&thrown.brk)
	if final == 0 {
		return
	}
	w.Stmt(final)
	if thrownOn {
		w.Throws()
	}
}

func (w *Walker) rethrow(s State) {
	if k := len(w.catches); k > 0 {
		w.merge(&w.catches[k-1].brk, s)
	}
}

func (w *Walker) catch(n tree.ID) {
	typ := w.T.First(n)
	name := w.T.Next(typ)
	if name == 0 {
		return
	}
	if !w.T.Missing(name) {
		w.C.Bind(w, name, 0)
	}
	w.Stmts(w.T.Next(name))
}
