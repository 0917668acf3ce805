// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package flow

import "github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"

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
