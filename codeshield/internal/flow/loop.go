// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package flow

import (
	"slices"

	"github.com/llamafirewall/llamafirewall-go/codeshield/internal/tree"
)

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
