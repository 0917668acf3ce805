// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

package match

import (
	"slices"
	"strings"

	"github.com/llamafirewall/llamafirewall-go/internal/prefilter"
)

// memory is what a File remembers of the formulas that were held against all of it.
type memory struct {
	on     bool
	lists  []remembered // by identity.memo
	filled []int32      // indices of those in use
	room   int          // how many matches may still be remembered
	words  []wordState  // by the number of a word
	folded string       // the text in lower case; "" until it is needed
	grams  grams        // of the text, once a word is asked for
	made   made         // constants
	kinds  kindSet      // of nodes

	matches arena[Match] // of the lists, which outlive the rule that made them
	binds   arena[Binding]
}

// remembered is what a formula matched.
type remembered struct {
	by   *Formula // nil: it was not evaluated yet
	list []Match
}

type wordState uint8

const (
	notAsked wordState = iota
	isThere
	isAbsent
)

// maxRemembered bounds the matches that are kept of one file, so that a long one does not hold all that was ever found in it.
const maxRemembered = 1 << 14

// A Plan is what a [Shared] has found out about the formulas of some rules. It is immutable and safe for concurrent use.
type Plan struct {
	memos int
	words []prefilter.Literal
}

// Plan returns what is known when the last formula is compiled.
func (s *Shared) Plan() *Plan {
	p := s.plan
	p.memos, p.words = int(s.memos), make([]prefilter.Literal, len(s.words))
	for l, id := range s.words {
		if l.Fold {
			l.Text = strings.ToLower(l.Text)
		}
		p.words[id] = l
	}
	return p
}

// Remember makes f hold each formula against its text once, however many rules have it, and not at all where the text lacks
// what a match needs. It holds for formulas that were compiled with the Shared of the plan, until the next Reset.
func (f *File) Remember(p *Plan) {
	m := &f.memory
	m.on, m.room = true, maxRemembered
	m.lists = slices.Grow(m.lists[:0], p.memos+1)[:p.memos+1]
	m.words = append(m.words[:0], make([]wordState, len(p.words))...)
	m.grams.known, m.made = false, made{list: m.made.list[:0]}
	m.kinds = f.kinds()
	f.plan = p
}

// forget lets go of what is remembered.
func (f *File) forget() {
	m := &f.memory
	for _, i := range m.filled {
		m.lists[i] = remembered{}
	}
	m.on, m.filled, m.folded = false, m.filled[:0], ""
	clear(m.made.list)
	m.matches.rewind()
	m.binds.rewind()
	f.plan = nil
	clear(f.names)
	f.names, f.nameIDs, f.held = f.names[:0], emptied(f.nameIDs), emptied(f.held)
}

// keptKeys is how large a map may be to be used for the next text as well.
const keptKeys = 1 << 10

// emptied returns an empty map: m, or none where that has grown with a long text.
func emptied[K comparable, V any](m map[K]V) map[K]V {
	if len(m) > keptKeys {
		return nil
	}
	clear(m)
	return m
}

// lacks reports whether the text lacks something that every match of r needs.
func (f *File) lacks(r *Formula) bool {
	if r.kinds&^f.memory.kinds != 0 {
		return true
	}
	for i := range r.wants {
		w := &r.wants[i]
		if !slices.ContainsFunc(w.words, f.hasWord) && !(w.made && f.makes(w.words)) {
			return true
		}
	}
	return false
}

// hasWord reports whether the text has a word.
func (f *File) hasWord(id int32) bool {
	m := &f.memory
	if m.words[id] == notAsked {
		w, text := &f.plan.words[id], f.Tree.Src
		m.words[id] = isAbsent
		if !m.grams.mayHave(text, w.Text) {
			return false
		}
		if w.Fold {
			if m.folded == "" {
				m.folded = strings.ToLower(text)
			}
			text = m.folded
		}
		if strings.Contains(text, w.Text) {
			m.words[id] = isThere
		}
	}
	return m.words[id] == isThere
}

// recall returns what a formula that is equal to r matched before, with the metavariables numbered as in r.
func (f *File) recall(r *Formula) ([]Match, bool) {
	if r.same == nil || r.same.memo == 0 {
		return nil, false
	}
	known := &f.memory.lists[r.same.memo]
	if known.by == nil {
		return nil, false
	}
	if len(known.list) == 0 {
		return nil, true
	}
	out := f.room(len(known.list))
	out = append(out, known.list...)
	if known.by.vars == r.vars {
		return out, true
	}
	if slices.Equal(known.by.slots, r.slots) {
		return out, true
	}
	for i := range out {
		out[i].Bind = f.moved(out[i].Bind, known.by.slots, r.slots)
	}
	return out, true
}

// remember notes what r matched.
func (f *File) remember(r *Formula, list []Match) {
	if r.same == nil || r.same.memo == 0 || len(list) > f.memory.room {
		return
	}
	m := &f.memory
	m.room -= len(list)
	kept := m.matches.take(len(list))
	for i := range list {
		kept[i] = list[i]
		if list[i].Bind != nil {
			kept[i].Bind = append(m.binds.take(len(list[i].Bind))[:0], list[i].Bind...)
		}
	}
	m.lists[r.same.memo] = remembered{r, kept}
	m.filled = append(m.filled, r.same.memo)
}
